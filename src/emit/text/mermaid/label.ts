const LONGEST = 64;
/** Characters that Mermaid leaves alone in any label; the rest is written as `#code;`. */
const SAFE = /^[\p{L}\p{N} ,()·→≤≥×…、。「」%]$/u;
/** Mermaid's own marks for entities while it parses. */
const RESERVED = new Set(['ﬂ', '°', '¶', 'ß', '%']);

/** Text that Mermaid shows as it is, in every kind of diagram: no markup, no keywords, no line breaks. */
export function label(text: string): string {
  const flat = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  const all = Array.from(flat);
  const short = all.length > LONGEST ? [...all.slice(0, LONGEST - 1), '…'] : all;
  return (
    short.map((char, index) => encode(char, short[index - 1], short[index + 1])).join('') || ' '
  );
}

function encode(char: string, before = '', after = ''): string {
  if (SAFE.test(char) && !RESERVED.has(char)) return char;
  const inside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (inside && (char === '.' || char === '-' || char === '/')) return char;
  return `#${char.codePointAt(0)};`;
}

/** A quoted label, as nodes, groups and arrows of flowcharts take it. */
export function quoted(text: string): string {
  return `"${label(text)}"`;
}

/** At most `most` names, then how many more there are. */
export function few(names: readonly string[], more: (count: number) => string, most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} ${more(names.length - most)}` : shown;
}
