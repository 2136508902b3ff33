import { numberLiteral } from './number-literal.ts';
import { Arrow, Code, Noted, type Source, type SourceObject } from './source.ts';
import { keyLiteral, textLiteral } from './text-literal.ts';

const WIDTH = 100;

/**
 * Prints a literal the way formatters of TypeScript do: on one line where it fits, else one part a line. Objects that hold
 * objects stand on several lines even where they would fit.
 *
 * `indent`: columns before the line; `before`: columns taken on its first line; `after`: columns needed behind the last.
 */
export function print(source: Source, indent = 0, before = indent, after = 1): string {
  if (source instanceof Noted) return print(source.value, indent, before, after);
  const flat = flatText(source);
  if (flat !== undefined && before + flat.length + after <= WIDTH) return flat;
  if (source instanceof Arrow) return printArrow(source, indent);
  if (isList(source)) return printList(source, indent);
  if (isObject(source)) return printObject(source, indent);
  return flat ?? '';
}

function printArrow({ parameters, body }: Arrow, indent: number): string {
  if (!(body instanceof Code)) return `${parameters} => (${printObject(body, indent)})`;
  return `${parameters} =>\n${pad(indent + 2)}${body.text}`;
}

function printList(items: readonly Source[], indent: number): string {
  const lines = items.map((item) => {
    const notes = item instanceof Noted ? item.notes : [];
    return [...notes.map((note) => `// ${note}`), `${print(item, indent + 2)},`]
      .map((line) => `${pad(indent + 2)}${line}\n`)
      .join('');
  });
  return `[\n${lines.join('')}${pad(indent)}]`;
}

function printObject(object: SourceObject, indent: number): string {
  const lines = definedEntries(object).map(([key, value]) => {
    const notes = value instanceof Noted ? value.notes : [];
    const comments = notes.map((note) => `${pad(indent + 2)}// ${note}\n`).join('');
    if (value instanceof Noted && value.value === undefined) return comments;
    const name = `${keyLiteral(key)}: `;
    const text = print(value, indent + 2, indent + 2 + name.length);
    return `${comments}${pad(indent + 2)}${name}${text},\n`;
  });
  return `{\n${lines.join('')}${pad(indent)}}`;
}

/** The literal on one line; undefined where it has to stand on several. */
function flatText(source: Source): string | undefined {
  if (typeof source === 'string') return textLiteral(source);
  if (source instanceof Code) return source.text;
  if (source instanceof Arrow) {
    if (source.body instanceof Code) return `${source.parameters} => ${source.body.text}`;
    const body = flatText(source.body);
    return body === undefined ? undefined : `${source.parameters} => (${body})`;
  }
  if (source instanceof Noted) return undefined;
  if (isList(source)) return isOnePerLine(source) ? undefined : flatParts('[', source, ']');
  if (isObject(source)) return flatObject(source);
  return typeof source === 'number' ? numberLiteral(source) : String(source);
}

function flatParts(open: string, parts: readonly Source[], close: string): string | undefined {
  const texts = parts.map(flatText);
  return texts.some((text) => text === undefined)
    ? undefined
    : `${open}${texts.join(', ')}${close}`;
}

function flatObject(object: SourceObject): string | undefined {
  const entries = definedEntries(object);
  if (entries.length === 0) return '{}';
  if (entries.some(([, value]) => holdsObjects(value))) return undefined;
  return `{ ${entries.map(([key, value]) => `${keyLiteral(key)}: ${flatText(value)}`).join(', ')} }`;
}

function holdsObjects(value: Source): boolean {
  if (value instanceof Noted || value instanceof Arrow) return true;
  if (value instanceof Code) return false;
  if (isList(value)) return value.some(holdsObjects);
  return isObject(value) && definedEntries(value).length > 0;
}

/** Formatters put every item on a line of its own where several are objects of several keys. */
function isOnePerLine(items: readonly Source[]): boolean {
  return (
    items.length > 1 && items.every((item) => isObject(item) && definedEntries(item).length > 1)
  );
}

function definedEntries(object: SourceObject): readonly (readonly [string, Source])[] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

function isList(source: Source): source is readonly Source[] {
  return Array.isArray(source);
}

function isObject(source: Source): source is SourceObject {
  return (
    typeof source === 'object' &&
    !isList(source) &&
    !(source instanceof Code || source instanceof Arrow || source instanceof Noted)
  );
}

function pad(columns: number): string {
  return ' '.repeat(columns);
}
