import type { Block } from './blocks.ts';

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|eg|etc|vs|approx|appr|ca|cca|max|min|avg|no|nr|st|dr|mr|mrs|ms|inc|ltd|co|fig|est|incl|excl|resp|tp|ths|p\.m|a\.m|[a-z])$/i;
const END = /[.!?。](?:["')\]」』*_]*)(?=\s|$)|[。!?](?=[^\s\d.,!?。])|\n/g;

/** The sentences of a block, as ranges without surrounding space. */
export function splitSentences(text: string, block: Block): readonly (readonly [number, number])[] {
  if (block.kind === 'code') return trimmed(text, block.start, block.end);
  const ranges: (readonly [number, number])[] = [];
  const body = text.slice(block.start, block.end);
  let from = 0;
  for (const match of body.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(body, match.index, match[0], from)) continue;
    ranges.push(...trimmed(text, block.start + from, block.start + end));
    from = end;
  }
  ranges.push(...trimmed(text, block.start + from, block.end));
  return ranges;
}

function endsSentence(body: string, at: number, sign: string, from: number): boolean {
  if (sign === '\n') return false;
  if (!sign.startsWith('.')) return true;
  const before = body.slice(Math.max(from, at - 12), at);
  if (/^\s*(?:[-*+]\s*)?\(?\d{1,2}$/.test(body.slice(from, at))) return false;
  // "pounds... no wait, euro": who hesitates has not ended.
  if (/\.\.$/.test(before) && /^\.\s+[a-z]/.test(body.slice(at, at + 3))) return false;
  // "within 1 s. No event may be lost": a unit behind a figure is no abbreviation.
  if (/\d ?(?:s|h|d|m|k|min|sec)$/.test(before) && /^\.\s+[^a-z]/.test(body.slice(at, at + 4)))
    return true;
  return (
    !ABBREVIATION.test(before) ||
    (/^\.\S*\s+["'(]?[A-Z][a-z]+\s+[a-z]/.test(body.slice(at, at + 30)) && /etc$/.test(before))
  );
}

function trimmed(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const rest = piece.trim();
  return rest ? [[start + lead, start + lead + rest.length]] : [];
}
