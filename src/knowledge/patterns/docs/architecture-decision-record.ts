import { definePattern } from '../../pattern.ts';

export const architectureDecisionRecord = definePattern({
  id: 'architecture-decision-record',
  section: 'docs',
  name: 'Architecture decision record',
  aliases: ['ADR', 'architectural decision record', 'decision log'],
  summary: {
    en: 'One short, dated text per important decision: the question, the forces, the choice, what was rejected and what follows.',
    ja: '重要な決定ごとに、問い・要因・選択・却下案・帰結を記した短い日付付きの記録。',
  },
  problem:
    'Two years later nobody knows whether the odd design is a mistake or the answer to a real constraint.',
  solution:
    'Number, status, context with numbers from the requirements, options with reasons for and against, decision, consequences, and what would make us decide again. A page at most, in the repository, by pull request. Never edited after acceptance: superseded by a new one. Whoever proposes a change reads it first.',
  useWhen: ['Choices dear to reverse: style, stores, broker, identity, borders.'],
  avoidWhen: ['Reversible details: a code comment.'],
  consequences: [
    'Ten minutes to write, and reviews stop repeating the same discussion.',
    'A record without rejected options is a press release.',
  ],
  construct:
    'decisions[]: { id: ADR-0004, question: broker, chosen: rabbitmq, because: [Work queues with retries.], rejected: { kafka: Replay is not needed. }, status: accepted }',
  covers: { 'docs.adrs': ['Architectural Decision Records', 'trade-offs', 'rationale'] },
  related: ['system-diagrams', 'framework-selection'],
  sources: [{ title: 'Nygard, Documenting Architecture Decisions (2011)' }],
});
