import { ACTORS, EMPTY_NOUNS } from '../../knowledge/lexicons/glossary/english-words.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { Candidate } from './candidates.ts';
import { isAspect, isAttribute } from './noun-classes.ts';

/** What the brief as a whole is like, to judge one candidate against. */
export interface Scene {
  readonly brief: string;
  readonly lexicon: LibraryLexicon;
  /** Weight of the weightiest candidate. */
  readonly most: number;
  readonly thin: boolean;
  /** Whether the brief lists its parts itself. */
  readonly lists: boolean;
  /** Weight of the candidates that mean contexts of an industry. */
  readonly industries: ReadonlyMap<string, number>;
}

/** Signs that a candidate is a part of its own. */
export function signsOf(one: Candidate, scene: Scene): Readonly<Record<string, number>> {
  const words = one.name.split(' ');
  const head = words.at(-1) ?? '';
  const knowledge = scene.lexicon.contexts.get(one.knowledge ?? '');
  const kinds = new Set(one.concepts.map(({ kind }) => kind));
  const foreign = !/^[\x20-\x7e]+$/.test(one.term);
  const share =
    (scene.industries.get(knowledge?.industry ?? '') ?? 0) / Math.max(1, totalOf(scene));
  const first = (one.mentions[0]?.[0] ?? 0) / Math.max(1, scene.brief.length);
  const flag = (yes: boolean): number => (yes ? 1 : 0);
  return {
    bias: 1,
    listed: flag(one.listed),
    mentions: Math.log(Math.max(1, one.mentions.length)),
    weight: Math.log(0.1 + Math.min(6, one.weight)),
    share: Math.min(1, one.weight / scene.most),
    actor: flag(kinds.has('actor') || ACTORS.has(head)),
    activity: flag(!kinds.has('thing') && kinds.has('activity') && !one.told),
    told: flag(one.told),
    name: flag(one.means === 'name' && !one.told),
    plain: flag(one.means === 'plain' && !one.told),
    hint: flag(one.means === 'hint'),
    several: flag(words.length > 1),
    attribute: flag(isAttribute(one.name)),
    empty: flag(EMPTY_NOUNS.has(head)),
    aspect: flag(isAspect(one.knowledge ?? '') && one.means !== 'hint'),
    doing: flag(/(?:tion|ment|ing|ance|al|ery|sion)$/.test(head)),
    foreign: flag(foreign),
    foreignHint: flag(foreign && one.means === 'hint'),
    late: first,
    industry: one.means === 'nothing' ? 0 : share,
    opens: flag(opensLine(one, scene.brief)),
    thin: flag(scene.thin),
    lists: flag(scene.lists && !one.listed),
    central:
      Math.log(1 + callersOf(one.knowledge ?? '', scene.lexicon)) * flag(one.means !== 'hint'),
  };
}

const totals = new WeakMap<ReadonlyMap<string, number>, number>();
function totalOf({ industries }: Scene): number {
  const known = totals.get(industries) ?? [...industries.values()].reduce((a, b) => a + b, 0);
  totals.set(industries, known);
  return known;
}

const callers = new WeakMap<LibraryLexicon, ReadonlyMap<string, number>>();
/** How many contexts of the library work with a context. */
function callersOf(id: string, lexicon: LibraryLexicon): number {
  const known = callers.get(lexicon) ?? countCallers(lexicon);
  callers.set(lexicon, known);
  return known.get(id) ?? 0;
}

function countCallers(lexicon: LibraryLexicon): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { neighbours } of lexicon.contexts.values()) {
    for (const { context } of neighbours) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  return counts;
}

// An item of a list, a line or a sentence that starts with the word speaks of it.
function opensLine({ mentions }: Candidate, brief: string): boolean {
  return mentions.some(([start]) =>
    /(?:^|[\n.!?。!?;:])\s*(?:[-*•]|\d+[.)]|[一二三四五六七八九十]、)?\s*(?:the|our|each|every|a|an|all)?\s*$/iu.test(
      brief.slice(Math.max(0, start - 16), start),
    ),
  );
}
