import { definePattern } from '../../pattern.ts';

export const systemDiagrams = definePattern({
  id: 'system-diagrams',
  section: 'docs',
  name: 'C4 diagrams',
  aliases: ['system diagrams', 'architecture diagrams as code'],
  summary: {
    en: 'The system is drawn at fixed levels, context, containers and components, from the model and not by hand.',
    ja: 'コンテキスト・コンテナ・コンポーネントという定まった粒度で、手作業でなくモデルから図を生成する。',
  },
  problem:
    'The picture in the slides shows what was planned two years ago, with arrows that mean five things.',
  solution:
    'Level 1 for everybody: people, system, neighbours. Level 2: deployables, stores, brokers, protocols. Level 3 only where it helps. Each box has name, technology and duty, each line says what and how. Sequence diagrams for critical flows. Generated from the architecture file in each build; a legend; at most some twenty boxes.',
  useWhen: ['Onboarding, reviews, audits.'],
  avoidWhen: ['Class diagrams of code: tools show those from code.'],
  consequences: [
    'Generated pictures cannot drift from the file; the file can drift from reality, so compare it with traces.',
  ],
  construct: 'contexts.*.purpose: Takes an order and carries it to delivery or cancellation.',
  covers: { 'docs.architecture-documentation': ['System diagrams'] },
  related: ['service-map', 'data-flow-diagram', 'architecture-decision-record'],
  sources: [{ title: 'Brown, The C4 model for visualising software architecture' }],
});
