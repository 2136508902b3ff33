import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './english-irregulars.ts';

const MOST_REMEMBERED = 50_000;

/** Singular of an English noun in lower case: `deliveries` → `delivery`. */
export function singular(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular) return irregular;
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is|os|as)$/.test(word))
    return word.slice(0, -1);
  return /[aeiou]os$|[bcdfgmntvp]as$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** A key that the forms of one English word share: `booked`, `booking`, `books` → `book`. */
export const stem = remembered(stemOf);

function stemOf(word: string): string {
  const verb = IRREGULAR_VERBS.get(word);
  if (verb) return dropE(verb);
  const noun = singular(word);
  if (noun !== word && IRREGULAR_NOUNS.has(word)) return dropE(noun);
  return dropE(withoutEnding(noun));
}

function withoutEnding(word: string): string {
  const cut = word.length > 5 && word.endsWith('ing') ? word.slice(0, -3) : pastCut(word);
  if (cut === word) return word;
  if (!/[aeiouy]/.test(cut)) return word;
  if (/([bdfgklmnprtv])\1$/.test(cut) && !/(ll|ss)$/.test(cut)) return cut.slice(0, -1);
  if (/^[^aeiou]?[aeiou][^aeiouwxy]$/.test(cut)) return `${cut}e`;
  return cut.endsWith('i') ? `${cut.slice(0, -1)}y` : cut;
}

function pastCut(word: string): string {
  if (word.length > 4 && word.endsWith('ed') && !/(eed|bed|red|shed)$/.test(word))
    return word.slice(0, -2);
  return word.length > 6 && /(r|ll|t)ed$/.test(word) ? word.slice(0, -2) : word;
}

function dropE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

// The same words come again and again; a brief of strange words must not fill the memory.
function remembered(of: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = of(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}
