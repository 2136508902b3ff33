import type { Document, Node } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Place } from '../../diagnostics/place.ts';

/** How a part of `architecture.yaml` is written: read from YAML with places, and told to editors as JSON Schema. */
export interface Shape<T> {
  /** What to write, for messages: ``a duration such as `150ms` ``. */
  readonly expects: string;
  /** Reports what is wrong and returns undefined; never throws. `at` is where the value stands. */
  readonly read: (node: Node | null, at: Place, cx: ReadContext) => T | undefined;
  readonly schema: () => JsonSchema;
}

export type Infer<S> = S extends Shape<infer T> ? T : never;

export type JsonSchema = { readonly [key: string]: unknown };

/** What reading needs besides the node: where findings go, and how aliases are followed. */
export interface ReadContext {
  readonly document: Document;
  readonly diagnostics: Diagnostic[];
  /** Aliases still allowed: a few nested ones can expand without end. */
  aliasBudget: number;
}

export function report(
  cx: ReadContext,
  code: string,
  message: string,
  at: Place,
  help?: string,
): undefined {
  cx.diagnostics.push({ code, severity: 'error', message, at, ...(help ? { help } : {}) });
  return undefined;
}

/** Says what was expected and what stands there instead. */
export function reportWrong(
  cx: ReadContext,
  expects: string,
  node: Node | null,
  at: Place,
): undefined {
  return report(
    cx,
    'parse/wrong-type',
    `Expected ${expects}, found ${describe(node)}.`,
    at,
    `Write ${expects}.`,
  );
}

function describe(node: Node | null): string {
  if (node === null) return 'nothing';
  if ('value' in node) {
    const text = String(node.value);
    return node.value === null
      ? 'nothing'
      : `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``;
  }
  return 'items' in node && node.constructor.name === 'YAMLSeq' ? 'a list' : 'a block of keys';
}

/** The place of a child node. */
export function placeOf(node: Node | null, parent: Place, key: string | number): Place {
  const range = node?.range;
  const path = [...parent.path, key];
  return range
    ? new Place(parent.file, range[0], range[1], path, node ?? undefined)
    : new Place(parent.file, parent.start, parent.end, path);
}
