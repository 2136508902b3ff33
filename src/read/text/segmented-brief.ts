import type { Language } from '../../util/language.ts';
import { bindingOf } from './binding.ts';
import { type Block, type BlockKind, findBlocks } from './blocks.ts';
import { languageOf, mainLanguage } from './language.ts';
import { type Normalised, normalise, toOriginal } from './normalise.ts';
import { splitSentences } from './sentences.ts';
import type { Unbound } from './unbound.ts';

export interface Sentence {
  /** The sentence after NFKC. */
  readonly text: string;
  /** Offsets into `normalised`. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  /** The block it stands in, counted from 0, and what that block is. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Whether its words are wishes of the user for the system to be built. */
  readonly binding: boolean;
  readonly unbound?: Unbound;
}

/** A brief cut into sentences, each with its language and its standing. */
export interface SegmentedBrief {
  readonly original: string;
  readonly normalised: string;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  /** The range of `original` that a range of `normalised` came from. */
  span(start: number, end: number): readonly [start: number, end: number];
}

/** Cuts any text into sentences; never throws. */
export function segmentBrief(brief: string): SegmentedBrief {
  const normalised = normalise(brief);
  const language = mainLanguage(normalised.text);
  const pieces = findBlocks(normalised.text).flatMap((block, index) =>
    splitSentences(normalised.text, block).map(([start, end]) => ({ start, end, block, index })),
  );
  const texts = pieces.map(({ start, end }) => normalised.text.slice(start, end));
  const standing = bindingOf(
    texts,
    pieces.map(({ block }) => block),
  );
  const sentences = pieces.map((piece, i) =>
    sentence(piece, texts[i] ?? '', language, standing[i]),
  );
  return {
    original: brief,
    normalised: normalised.text,
    language,
    sentences,
    span: spanOf(normalised),
  };
}

function spanOf(normalised: Normalised): SegmentedBrief['span'] {
  return (start, end) => toOriginal(normalised, start, end);
}

function sentence(
  piece: { start: number; end: number; block: Block; index: number },
  text: string,
  around: Language,
  unbound: Unbound | undefined,
): Sentence {
  return {
    text,
    start: piece.start,
    end: piece.end,
    language: languageOf(text, around),
    block: piece.index,
    kind: piece.block.kind,
    binding: unbound === undefined,
    ...(unbound ? { unbound } : {}),
  };
}
