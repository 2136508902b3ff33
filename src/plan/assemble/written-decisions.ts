import type { WrittenPart } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { type Language, say } from '../../util/language.ts';
import type { Chosen, Held } from '../decide/decided.ts';

/** Questions that shape a system: they are told even where the simplest answer won without a contest. */
const SHAPING: ReadonlySet<string> = new Set([
  'style',
  'database',
  'broker',
  'api-style',
  'authentication',
  'authorisation',
  'cache',
  'rollout',
  'delivery-guarantee',
  'saga-coordination',
  'pagination',
  'api-versioning',
  'observability-stack',
]);
const MOST_REASONS = 3;

/** Decisions as ADRs, in the order in which they build on each other; what nothing spoke for or against is left out. */
export function writeDecisions(
  decided: readonly Chosen[],
  facts: Facts,
  language: Language,
): readonly WrittenPart[] {
  const told = decided.filter((decision) => SHAPING.has(decision.id) || restsOnBrief(decision));
  return told.map((decision, index) => ({
    id: `ADR-${String(index + 1).padStart(4, '0')}`,
    question: decision.id,
    title: say(decision.question, language),
    chosen: decision.chosen,
    because: decision.because
      .slice(0, MOST_REASONS)
      .map((reason) => withQuotes(reason, facts, language)),
    rejected: Object.fromEntries(
      decision.weighed
        .filter(({ option }) => option in decision.rejected)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 3)
        .map(({ option }) => [
          option,
          say(decision.rejected[option] ?? { en: '', ja: '' }, language),
        ]),
    ),
    consequences: say(decision.consequences, language),
  }));
}

/** Whether the user's own words had a part in it; what any system would get needs no record. */
function restsOnBrief({ by, because, objections }: Chosen): boolean {
  if (by === 'choose' || by === 'fact' || by === 'exclusion') return true;
  return [...because, ...objections].some(({ facts }) => facts.length > 0);
}

/** The reason, with the words of the brief it rests on. */
function withQuotes({ text, facts: names }: Held, facts: Facts, language: Language): string {
  const quotes = names.flatMap((name) => {
    const source = facts[name]?.source;
    return source && 'quote' in source ? [`“${source.quote}”`] : [];
  });
  const said = say(text, language);
  return quotes.length === 0 ? said : `${said} (${[...new Set(quotes)].join(', ')})`;
}
