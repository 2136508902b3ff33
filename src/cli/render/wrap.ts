import { displayWidth } from './findings.ts';

/** A heading and its text, the text wrapped in a column of its own. Parts are kept whole where they fit. */
export function section(
  heading: string,
  parts: readonly string[],
  separator: string,
  width: number,
): string {
  const indent = 13;
  const room = Math.max(30, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const [index, part] of parts.entries()) {
    const piece = index < parts.length - 1 ? `${part}${separator}` : part;
    if (line !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    for (const [position, chunk] of chunksOf(piece, room).entries()) {
      if (position > 0) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += chunk;
    }
  }
  lines.push(line.trimEnd());
  const pad = (text: string) =>
    `  ${text}${' '.repeat(Math.max(1, indent - 2 - displayWidth(text)))}`;
  return lines
    .map((text, index) => (index === 0 ? pad(heading) : ' '.repeat(indent)) + text)
    .join('\n');
}

/** A text in pieces of at most `room` columns, broken at spaces where there are any. */
function chunksOf(text: string, room: number): readonly string[] {
  if (displayWidth(text) <= room) return [text];
  const chunks: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )|(?<=[、。])/u)) {
    if (displayWidth(line) + displayWidth(word.trimEnd()) > room && line !== '') {
      chunks.push(line);
      line = '';
    }
    line += word;
  }
  return [...chunks, line];
}
