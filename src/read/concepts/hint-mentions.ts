import { root } from '../../knowledge/lexicons/glossary/english-stem.ts';
import type { LibraryLexicon } from '../../knowledge/lexicons/glossary/library-lexicon.ts';
import type { Mention } from './mention.ts';

/** A score below this is noise, below `CHANCE` a bare guess; at `SURE` a clause is as good as a name. */
const NOISE = 9;
const CHANCE = 9;
const SURE = 22;
const GUESS = 0.02;

/** Contexts whose description in the library fits a clause as a whole, though no single term names them. */
export function hintMentions(
  text: string,
  lexicon: LibraryLexicon,
  factor: number,
): readonly Mention[] {
  return clausesOf(text).flatMap(({ clause, start }) => {
    const fits = lexicon.index.best(clause, 2);
    const top = fits[0]?.score ?? 0;
    return fits
      .filter(
        ({ score, shared }) =>
          score > NOISE && score >= top * 0.85 && shared >= 2 && score / shared > 2.5,
      )
      .map(
        ({ context, score, word }, rank): Mention => ({
          ...placeOf(word, clause, start),
          name: lexicon.plainName(context),
          kind: 'activity',
          contexts: [context],
          weight: weightOf(score) * 0.75 ** rank * factor,
        }),
      );
  });
}

function weightOf(score: number): number {
  return Math.max(GUESS, 0.6 * Math.min(0.9, (score - CHANCE) / (SURE - CHANCE)));
}

// A hint rests on its most telling word: whatever else explains that word explains the hint.
function placeOf(word: string, clause: string, offset: number): { start: number; end: number } {
  const found = [...clause.matchAll(/[A-Za-z]+/g)].find(
    ([one]) => root(one.toLowerCase()) === word,
  );
  const start = offset + (found?.index ?? 0);
  return { start, end: start + (found?.[0].length ?? clause.length) };
}

function clausesOf(text: string): readonly { readonly clause: string; readonly start: number }[] {
  const clauses: { clause: string; start: number }[] = [];
  for (const { 0: clause, index } of text.matchAll(
    /(?:(?!, (?:and|but|so|which|who) )[^.;:!?])+/g,
  )) {
    const lead = clause.length - clause.trimStart().length;
    const body = clause.trim().replace(/^, \w+ /, '');
    if (body.split(/\s+/).length >= 3)
      clauses.push({ clause: body, start: index + lead + (clause.trim().length - body.length) });
  }
  return clauses;
}
