import { stem } from '../glossary/english-stem.ts';
import { ACTORS } from '../glossary/english-words.ts';

const stems = (words: string): readonly string[] => words.trim().split(/\s+/).map(stem);

/** Kinds of words that turns of phrase name with `@`, by stem. */
export const WORD_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    '@person',
    new Set([
      ...[...ACTORS].map(stem),
      ...stems(
        'people person somebody someone everybody everyone team family them us officer crew relative friend',
      ),
    ]),
  ],
  ['@money', new Set(stems('money cash amount fee price cost euro dollar sum deposit'))],
  [
    '@machine',
    new Set(
      stems(
        'machine device sensor meter equipment robot controller appliance pump motor tracker refrigerator truck vehicle station',
      ),
    ),
  ],
  [
    '@goods',
    new Set(
      stems(
        'goods product item part article material ware merchandise supply medicine food clothes drink component book',
      ),
    ),
  ],
]);
