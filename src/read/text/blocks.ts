export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table';

/** A run of lines that belong together; offsets into the normalised text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FENCE = /^\s*(```|~~~)/;
const HEADING = /^\s{0,3}(#{1,6}\s|={2,}\s*\S|■|◆|【[^】]+】\s*$)/;
const ITEM = /^\s*(?:[-*+•‣◦●○▪・·]\s*(?=\S)|\(?\d{1,2}[.)、]\s*(?=\D)|[a-z][.)]\s)/i;
const QUOTE = /^\s*(?:>|\|\s(?!.*\|))/;
const TABLE = /^\s*\|.*\|\s*$/;

/** Cuts text into blocks: quoted mail, fenced code, list items, headings, table rows, paragraphs. */
export function findBlocks(text: string): readonly Block[] {
  const blocks: { kind: BlockKind; start: number; end: number }[] = [];
  let fence: string | undefined;
  let fresh = true;
  for (const line of linesOf(text)) {
    const mark = FENCE.exec(line.text)?.[1];
    const kind = fence || mark ? 'code' : kindOf(line.text);
    fence = afterMark(fence, mark);
    const last = blocks.at(-1);
    if (kind && last && !fresh && continues(last, kind, text, line)) last.end = line.end;
    else if (kind) blocks.push({ kind, start: line.start, end: line.end });
    fresh = kind === undefined;
  }
  return blocks;
}

/** The fence that is open after a line, given the one before it and the mark on the line. */
function afterMark(fence: string | undefined, mark: string | undefined): string | undefined {
  if (fence === undefined) return mark;
  return mark === fence ? undefined : fence;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

function kindOf(line: string): BlockKind | undefined {
  if (line.trim() === '') return undefined;
  if (QUOTE.test(line)) return 'quote';
  if (TABLE.test(line)) return 'table';
  if (HEADING.test(line)) return 'heading';
  return ITEM.test(line) ? 'list-item' : 'paragraph';
}

// A line goes on with the block before it if both are of one kind, or if it is the wrapped rest of a list item.
function continues(last: Block, kind: BlockKind, text: string, line: Line): boolean {
  if (kind === 'code' || kind === 'quote') return last.kind === kind;
  if (kind !== 'paragraph') return false;
  if (last.kind === 'list-item')
    return /^\s/.test(line.text) && isWrapped(text.slice(last.start, last.end));
  return (
    last.kind === 'paragraph' &&
    isWrapped(text.slice(text.lastIndexOf('\n', last.end - 1) + 1, last.end))
  );
}

/** Whether a line was broken for its length, not because a thought ended. */
function isWrapped(line: string): boolean {
  const wide = line.match(/[\u3000-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  return line.length + wide >= 52 && !/[.!?。:]["')\]」』]*\s*$/.test(line);
}
