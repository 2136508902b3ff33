import type { Technology } from '../technology.ts';

/** How a technology is spelt, folded for comparison. */
export interface Spellings {
  /** Each of these names the technology wherever it stands. */
  readonly sure: readonly string[];
  /** Each of these is a common word too: it counts only with one of `NEAR` close by, or capitalised where the language has capitals. */
  readonly unsure: readonly string[];
}

/** NFKC and lower case: what two spellings are compared by. */
export function foldSpelling(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The id and the name count as spellings too, unless the technology says that they are common words. */
export function spellingsOf(technology: Technology): Spellings {
  const unsure = new Set((technology.ambiguous ?? []).map(foldSpelling));
  const all = [technology.id, technology.name, ...technology.aliases].map(foldSpelling);
  const sure = new Set(all.filter((spelling) => !unsure.has(spelling)));
  return { sure: [...sure], unsure: [...unsure] };
}
