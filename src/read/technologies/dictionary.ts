import { technologies } from '../../knowledge/technologies/index.ts';
import { NEAR } from '../../knowledge/technologies/near.ts';
import { spellingsOf } from '../../knowledge/technologies/spellings.ts';
import type { Technology } from '../../knowledge/technology.ts';

export interface Entry {
  readonly spelling: string;
  readonly technology: Technology;
  /** A common word too: counts only in company. */
  readonly unsure: boolean;
}

/** Entries by the first word (Latin) or the first character (other scripts) of their spelling, longest first. */
export type Dictionary = ReadonlyMap<string, readonly Entry[]>;

export const WORD = /[a-z0-9\u00c0-\u024f\u1e00-\u1eff]+/y;

/** The key under which a text that starts at `at` is looked up. */
export function keyAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? text.charAt(at);
}

export const dictionary: Dictionary = build();
export const nearWords: readonly string[] = Object.values(NEAR).flat();

function build(): Dictionary {
  const map = new Map<string, Entry[]>();
  for (const technology of technologies) {
    const { sure, unsure } = spellingsOf(technology);
    for (const spelling of sure.flatMap(spacings))
      add(map, { spelling, technology, unsure: false });
    for (const spelling of unsure.flatMap(spacings))
      add(map, { spelling, technology, unsure: true });
  }
  for (const list of map.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return map;
}

/** People write a space between scripts or not: `API キー`, `APIキー`. */
function spacings(spelling: string): readonly string[] {
  const border = /([a-z0-9])\s?([\u3040-\u9fff\uac00-\ud7a3])/;
  return border.test(spelling)
    ? [spelling.replace(border, '$1$2'), spelling.replace(border, '$1 $2')]
    : [spelling];
}

function add(map: Map<string, Entry[]>, entry: Entry): void {
  if (entry.spelling.length < 1) return;
  const key = keyAt(entry.spelling, 0);
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
