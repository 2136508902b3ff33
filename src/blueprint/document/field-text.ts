import { DATA_CLASSES, type DataClass } from '../model/data-class.ts';
import { SCALARS } from '../model/entity.ts';

/** A field as written in shorthand: `text? unique personal`, `ref customer.Customer owner`, `draft | active`. */
export interface FieldText {
  readonly type: TypeText;
  readonly optional: boolean;
  readonly marks: readonly Mark[];
  readonly sensitive?: DataClass;
}

export type TypeText =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'ref'; readonly to: string }
  | { readonly kind: 'list'; readonly of: TypeText };

export const MARKS = ['unique', 'indexed', 'readonly', 'owner', 'tenant'] as const;
export type Mark = (typeof MARKS)[number];

/** Words that may stand for a type, for did-you-mean. */
export const TYPE_WORDS: readonly string[] = [...SCALARS, 'ref'];

const STATE = /^[a-z0-9][a-z0-9_-]*$/i;

/** Reads the shorthand; a string in return says what is wrong with it. */
export function parseFieldText(source: string): FieldText | string {
  const text = source.trim();
  if (text === '') return 'the type is missing';
  return text.includes('|') ? parseEnum(text) : parsePlain(text);
}

function parseEnum(text: string): FieldText | string {
  const parts = text.split('|').map((part) => part.trim());
  const [last = '', ...trailing] = (parts.at(-1) ?? '').split(/\s+/);
  const optional = last.endsWith('?');
  const values = [...parts.slice(0, -1), optional ? last.slice(0, -1) : last];
  const wrong = values.find((value) => !STATE.test(value));
  if (wrong !== undefined) return `\`${wrong}\` is not a plain word`;
  return withMarks({ kind: 'enum', values }, optional, trailing);
}

function parsePlain(text: string): FieldText | string {
  const [first = '', ...rest] = text.split(/\s+/);
  const [name, trailing] = first === 'ref' ? [rest[0] ?? '', rest.slice(1)] : [first, rest];
  const optional = name.endsWith('?');
  const type = parseType(optional ? name.slice(0, -1) : name, first === 'ref');
  return typeof type === 'string' ? type : withMarks(type, optional, trailing);
}

function parseType(name: string, isRef: boolean): TypeText | string {
  if (name.endsWith('[]')) {
    const of = parseType(name.slice(0, -2), isRef);
    return typeof of === 'string' ? of : { kind: 'list', of };
  }
  if (!/^([a-z][a-z0-9-]*\.)?[A-Za-z][A-Za-z0-9]*$/.test(name)) return `\`${name}\` is not a type`;
  return isRef ? { kind: 'ref', to: name } : { kind: 'name', name };
}

function withMarks(
  type: TypeText,
  optional: boolean,
  words: readonly string[],
): FieldText | string {
  const marks: Mark[] = [];
  let sensitive: DataClass | undefined;
  for (const word of words) {
    const mark = MARKS.find((known) => known === word);
    const dataClass = DATA_CLASSES.find((known) => known === word);
    if (mark) marks.push(mark);
    else if (dataClass) sensitive = dataClass;
    else return `\`${word}\` is neither a mark nor a data class`;
  }
  return { type, optional, marks, ...(sensitive ? { sensitive } : {}) };
}
