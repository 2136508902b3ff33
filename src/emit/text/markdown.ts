import { escapeMarkdown } from './escape-markdown.ts';

/**
 * The few blocks that documents are made of. A block is Markdown text without a line break at its
 * ends; an empty block is nothing at all, and a section with nothing in it disappears.
 */
type Block = string;

/** A heading and what stands under it; nothing where every block is empty. */
export function section(title: string, ...blocks: readonly Block[]): Block {
  return under('##', title, blocks);
}

export function subsection(title: string, ...blocks: readonly Block[]): Block {
  return under('###', title, blocks);
}

/** A whole document. */
export function page(title: string, ...blocks: readonly Block[]): string {
  return `${join([`# ${title}`, ...blocks])}\n`;
}

export function list(items: readonly string[]): Block {
  return items.map((item) => `- ${oneLine(item)}`).join('\n');
}

export function numbered(items: readonly string[]): Block {
  return items.map((item, index) => `${index + 1}. ${oneLine(item)}`).join('\n');
}

/** Columns in which no row says anything are left out; without rows there is no table. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): Block {
  const columns = headers.flatMap((_, index) => (rows.some((row) => row[index]) ? [index] : []));
  if (columns.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${columns.map((index) => cell(cells[index] ?? '')).join(' | ')} |`;
  const rule = `|${columns.map(() => ' --- |').join('')}`;
  return [line(headers), rule, ...rows.map(line)].join('\n');
}

/** A list of named values; names without a value are left out. */
export function properties(rows: readonly (readonly [name: string, value: string])[]): Block {
  return list(rows.flatMap(([name, value]) => (value === '' ? [] : [`**${name}**: ${value}`])));
}

/** The fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): Block {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}${language}\n${text.replace(/\n+$/, '')}\n${ticks}`;
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

const PLAIN = /^[\p{L}\p{M}\p{N} .,:;=/+()%*@#_?!"'{}[\]→×≤≥·∅$-]+$/u;

/** A name in code style, where its characters allow it; otherwise escaped text. */
export function code(name: string): string {
  if (name === '') return '';
  return PLAIN.test(name) && name.trim() === name ? `\`${name}\`` : escapeMarkdown(name);
}

export function codes(names: readonly string[]): string {
  return names.map(code).join(', ');
}

function under(marks: string, title: string, blocks: readonly Block[]): Block {
  const text = join(blocks);
  return text === '' ? '' : `${marks} ${oneLine(title)}\n\n${text}`;
}

function join(blocks: readonly Block[]): Block {
  return blocks.filter((block) => block !== '').join('\n\n');
}

function cell(text: string): string {
  return oneLine(text).replace(/(^|[^\\])\|/g, '$1\\|');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
