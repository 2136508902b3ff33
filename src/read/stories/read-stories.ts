import type { Concept, Story } from '../../blueprint/requirements/requirements.ts';
import type { Language } from '../../util/language.ts';
import type { SegmentedBrief, Sentence } from '../text/segmented-brief.ts';
import { STORY_GRAMMARS } from './story-grammar.ts';

/** What a brief tells of happenings: "when A happens, B; if it fails, C". */
export function readStories(text: SegmentedBrief, concepts: readonly Concept[]): readonly Story[] {
  const stories: Story[] = [];
  let last: Sentence | undefined;
  for (const sentence of text.sentences.filter(({ binding }) => binding)) {
    const told = storyOf(sentence, text, concepts);
    const before = stories.at(-1);
    if (told && before && last?.block === sentence.block && isFailureOf(told)) {
      stories[stories.length - 1] = withFailure(before, told);
    } else if (told) stories.push(told);
    last = sentence;
  }
  return stories;
}

function storyOf(
  sentence: Sentence,
  text: SegmentedBrief,
  concepts: readonly Concept[],
): Story | undefined {
  const grammar = STORY_GRAMMARS[sentence.language];
  const plain = sentence.text.replace(/[.!?。!?]+$/u, '');
  const clauses = plain.split(/;\s*/);
  const parts = clauses.map((clause) => splitClause(clause, sentence.language));
  const trigger = parts.find(({ trigger: one }) => one)?.trigger;
  if (!trigger && !grammar.sequence.test(plain)) return undefined;
  const all = parts.flatMap(({ steps, failing }) => steps.map((step) => ({ step, failing })));
  const steps = all
    .filter(({ step, failing }) => !failing && !grammar.failure.test(step))
    .map(({ step }) => step);
  const onFailure = all
    .filter(({ step, failing }) => failing || grammar.failure.test(step))
    .map(({ step }) => step);
  if (steps.length + onFailure.length === 0) return undefined;
  return {
    quote: sentence.text,
    ...(trigger ? { trigger } : {}),
    steps,
    onFailure,
    concepts: conceptsIn(sentence, text, concepts),
  };
}

interface ClauseParts {
  readonly trigger?: string;
  readonly steps: readonly string[];
  readonly failing: boolean;
}

function splitClause(clause: string, language: Language): ClauseParts {
  const grammar = STORY_GRAMMARS[language];
  const early = grammar.before.exec(clause.trim());
  const late = early ? undefined : grammar.after?.exec(clause.trim());
  const trigger = (early?.[1] ?? late?.[2])?.trim();
  const rest = (early?.[2] ?? late?.[1] ?? clause).trim();
  const steps = rest
    .split(grammar.step)
    .map((step) => step.trim())
    .filter((step) => step.length > 1);
  const failing = trigger !== undefined && grammar.failure.test(trigger);
  return { ...(trigger ? { trigger } : {}), steps, failing };
}

// "If it fails, ..." belongs to what was told just before.
function isFailureOf(told: Story): boolean {
  return told.steps.length === 0 && told.onFailure.length > 0;
}

function withFailure(story: Story, failure: Story): Story {
  return {
    ...story,
    quote: `${story.quote} ${failure.quote}`,
    onFailure: [...story.onFailure, ...failure.onFailure],
    concepts: [...new Set([...story.concepts, ...failure.concepts])],
  };
}

function conceptsIn(
  sentence: Sentence,
  text: SegmentedBrief,
  concepts: readonly Concept[],
): readonly string[] {
  const [from, to] = text.span(sentence.start, sentence.end);
  const places = concepts.flatMap(({ name, mentions }) =>
    mentions.filter(([start]) => start >= from && start < to).map(([start]) => ({ name, start })),
  );
  return [...new Set(places.sort((a, b) => a.start - b.start).map(({ name }) => name))];
}
