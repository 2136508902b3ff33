import type { Requirements } from '../../src/blueprint/requirements/requirements.ts';
import { CONTEXTS } from '../../src/knowledge/contexts/index.ts';
import { libraryLexicon } from '../../src/knowledge/lexicons/glossary/library-lexicon.ts';
import { fitContexts } from '../../src/plan/fit/fit-contexts.ts';
import { contextOf } from '../../src/plan/fit/fitted.ts';
import { kebab } from '../../src/plan/fit/names.ts';
import { namesOf, signsOfName } from '../../src/plan/fit/naming.ts';
import { possibleParts } from '../../src/plan/fit/possible-parts.ts';
import { signsOf } from '../../src/plan/fit/salience.ts';
import { signsOfTwins } from '../../src/plan/fit/twin-signs.ts';
import { signsOfPair } from '../../src/plan/relate/pair-signs.ts';
import { supportOf } from '../../src/plan/relate/relate.ts';
import { readBrief } from '../../src/read/read.ts';
import type { Case } from '../case.ts';
import { isNeutral, keyOf } from '../score.ts';
import type { Row } from './logistic.ts';

const lexicon = libraryLexicon(CONTEXTS);

/** A case that names its contexts, read. */
interface Known {
  readonly of: Case;
  /** The original and its translations are one group. */
  readonly group: string;
  readonly requirements: Requirements;
  readonly groups: readonly ReadonlySet<string>[];
}

export function knownCases(cases: readonly Case[]): readonly Known[] {
  return cases.flatMap((of): readonly Known[] => {
    if (!of.contexts || of.refusal) return [];
    const reading = readBrief(of.brief);
    if (!reading.ok) return [];
    const groups = of.contexts.map((names) => new Set(names.map(keyOf)));
    const group = of.id.replace(/-(?:ja|ko|vi|zh-TW)$/, '');
    return [{ of, group, requirements: reading.requirements, groups }];
  });
}

/** Names that a candidate could be given, where one of them is right. */
export function namingRows(known: readonly Known[]): readonly Row[] {
  return known.flatMap((one) => {
    const { candidates, scene } = possibleParts(one.requirements, lexicon);
    return candidates.flatMap((candidate): readonly Row[] => {
      const names = candidate.listed ? [] : namesOf(candidate, lexicon);
      const rows = names.map((name) => ({
        signs: signsOfName(name, candidate, lexicon, scene.relevance),
        is: isContext(kebab(name) ?? name, one),
        group: one.group,
      }));
      return rows.length > 1 && rows.some(({ is }) => is) ? rows : [];
    });
  });
}

/** Candidates, under the name that they would be given. */
export function salienceRows(known: readonly Known[]): readonly Row[] {
  return known.flatMap((one) => {
    const { candidates, scene } = possibleParts(one.requirements, lexicon);
    const named = candidates.map((candidate, at) => {
      const { id } = contextOf({ candidate, logit: 0, sides: [] }, lexicon, at);
      return { candidate, id, part: groupAt(id, one) };
    });
    return named.flatMap(({ candidate, id, part }): readonly Row[] => {
      const is = part >= 0;
      if (!is && isNeutral(id, one.of)) return [];
      // Only one of several names of a part can be drawn, so they share what the part counts.
      const twins = named.filter((other) => is && other.part === part).length;
      const weight = 1 / Math.sqrt(Math.max(1, twins));
      return [{ signs: signsOf(candidate, scene), is, weight, group: one.group }];
    });
  });
}

/** Pairs of candidates that are parts of the design, either one part twice or two. */
export function twinRows(known: readonly Known[]): readonly Row[] {
  return known.flatMap((one) => {
    const { candidates } = possibleParts(one.requirements, lexicon);
    const parts = candidates.filter(({ called }) => isContext(kebab(called) ?? called, one));
    return parts.flatMap((a, i) =>
      parts.slice(i + 1).flatMap((b): readonly Row[] => {
        if (keyOf(a.called) === keyOf(b.called)) return [];
        const is = one.groups.some(
          (names) => names.has(keyOf(a.called)) && names.has(keyOf(b.called)),
        );
        return [{ signs: signsOfTwins(a, b), is, group: one.group }];
      }),
    );
  });
}

/** Pairs of contexts that something speaks for, in the designs as they are drawn now. */
export function pairRows(known: readonly Known[]): readonly Row[] {
  return known.flatMap((one) => {
    const { relations } = one.of;
    if (!relations) return [];
    const contexts = fitContexts(one.requirements);
    const at = new Map(contexts.map(({ id }) => [id, groupAt(id, one)]));
    const pair = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
    const wanted = new Set(relations.map(([a, b]) => pair(groupAt(a, one), groupAt(b, one))));
    const support = supportOf(one.requirements, contexts, lexicon.contexts);
    return contexts.flatMap((a, i) =>
      contexts.slice(i + 1).flatMap((b): readonly Row[] => {
        const group = support.filter(
          ({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id),
        );
        if (group.length === 0 || isNeutral(a.id, one.of) || isNeutral(b.id, one.of)) return [];
        const [x, y] = [at.get(a.id) ?? -1, at.get(b.id) ?? -1];
        const is = x >= 0 && y >= 0 && wanted.has(pair(x, y));
        return [{ signs: signsOfPair(a, b, group, lexicon.contexts), is, group: one.group }];
      }),
    );
  });
}

function isContext(name: string, known: Known): boolean {
  return groupAt(name, known) >= 0;
}

function groupAt(name: string, { groups }: Known): number {
  const key = keyOf(name);
  return groups.findIndex((names) => names.has(key));
}
