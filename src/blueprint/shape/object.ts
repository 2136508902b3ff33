import { isAlias, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { Place } from '../../diagnostics/place.ts';
import { suggestion } from '../../util/suggest.ts';
import {
  type JsonSchema,
  placeOf,
  type ReadContext,
  report,
  reportWrong,
  type Shape,
} from './shape.ts';

interface Prop<T, Required extends boolean> {
  readonly shape: Shape<T>;
  readonly required: Required;
  readonly summary: string;
}

/** A key that must be written. */
export function req<T>(shape: Shape<T>, summary: string): Prop<T, true> {
  return { shape, required: true, summary };
}

/** A key that may be left out. */
export function opt<T>(shape: Shape<T>, summary: string): Prop<T, false> {
  return { shape, required: false, summary };
}

type Props = Readonly<Record<string, Prop<unknown, boolean>>>;
type Merge<T> = { readonly [K in keyof T]: T[K] };
type RequiredKeys<P extends Props> = {
  [K in keyof P]: P[K] extends Prop<unknown, true> ? K : never;
}[keyof P];
type Value<X> = X extends Prop<infer T, boolean> ? T : never;
/** The value of an object shape; `at` is where it stands. */
export type ObjectOf<P extends Props> = Merge<
  { [K in RequiredKeys<P>]: Value<P[K]> } & {
    [K in Exclude<keyof P, RequiredKeys<P>>]?: Value<P[K]>;
  } & { at: Place }
>;

/** A block of known keys. Unknown and missing ones are findings; what can be read is kept. */
export function object<P extends Props>(props: P): Shape<ObjectOf<P>> {
  const names = Object.keys(props);
  const required = names.filter((name) => props[name]?.required);
  return {
    expects: `a block with ${names
      .slice(0, 4)
      .map((name) => `\`${name}\``)
      .join(', ')}${names.length > 4 ? ' …' : ''}`,
    schema: () => objectSchema(props, required),
    read(node, at, cx) {
      const map = asMap(node, cx);
      if (map === undefined) return reportWrong(cx, 'a block of keys', node, at);
      const value = readProps(map, props, at, cx);
      if (required.some((name) => value[name] === undefined)) return undefined;
      // Filled with exactly the keys of P, each from its own shape: the compiler cannot follow that.
      return value as ObjectOf<P>;
    },
  };
}

function readProps(
  map: YAMLMap,
  props: Props,
  at: Place,
  cx: ReadContext,
): Record<string, unknown> {
  const value: Record<string, unknown> = { at };
  const written = new Set<string>();
  for (const [key, child, keyPlace, childPlace] of entriesOf(map, at, cx)) {
    const prop = Object.hasOwn(props, key) ? props[key] : undefined;
    written.add(key);
    if (prop === undefined) reportUnknownKey(key, Object.keys(props), keyPlace, cx);
    const read = prop?.shape.read(child, childPlace, cx);
    if (read !== undefined) value[key] = read;
  }
  for (const [name, { required, shape }] of Object.entries(props)) {
    if (required && !written.has(name)) reportMissing(name, shape.expects, at, cx);
  }
  return value;
}

function objectSchema(props: Props, required: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(props).map(([name, { shape, summary }]) => [
      name,
      { description: summary, ...shape.schema() },
    ]),
  );
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function reportUnknownKey(key: string, names: readonly string[], at: Place, cx: ReadContext): void {
  report(
    cx,
    'parse/unknown-key',
    `\`${key}\` is not a key that belongs here.${suggestion(key, names)}`,
    at,
    `Write one of ${names.map((name) => `\`${name}\``).join(', ')}.`,
  );
}

function reportMissing(name: string, expects: string, at: Place, cx: ReadContext): void {
  report(
    cx,
    'parse/missing-key',
    `The key \`${name}\` is missing.`,
    at,
    `Add \`${name}\`: ${expects}.`,
  );
}

type Entry = readonly [
  key: string,
  child: Node | null,
  keyPlace: Place,
  childPlace: Place,
  keyNode: Node,
];

/** The written pairs of a block, merge keys and odd keys reported. */
export function entriesOf(map: YAMLMap, at: Place, cx: ReadContext): readonly Entry[] {
  return map.items.flatMap((pair): Entry[] => {
    const keyNode = isScalar(pair.key) ? pair.key : null;
    if (keyNode === null || keyNode.value === null) {
      report(
        cx,
        'parse/odd-key',
        'A key is not plain text.',
        placeOf(keyNode, at, ''),
        'Write a plain word as the key.',
      );
      return [];
    }
    const key = String(keyNode.value);
    const value = isNode(pair.value) ? pair.value : null;
    const child = follow(value, isAlias(value) ? placeOf(keyNode, at, key) : at, cx);
    const path = [...at.path, key];
    const [start, end] = keyNode.range ?? [at.start, at.end];
    // The place of a name leads on to what is written under it.
    const keyPlace = new Place(at.file, start, end, path, child ?? undefined);
    const childPlace = child?.range
      ? new Place(at.file, child.range[0], child.range[1], path, child)
      : keyPlace;
    return [[key, child, keyPlace, childPlace, keyNode]];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

/** A block, or nothing at all (which reads as an empty block). */
export function asMap(node: Node | null, cx: ReadContext): YAMLMap | undefined {
  if (isMap(node)) return node;
  const nothing = node === null || (isScalar(node) && node.value === null);
  return nothing ? (cx.document.createNode({}) as YAMLMap) : undefined;
}

/** Follows `*alias` to what it stands for; an empty value becomes null. */
export function follow(node: Node | null, at: Place, cx: ReadContext): Node | null {
  if (isAlias(node)) {
    cx.aliasBudget -= 1;
    if (cx.aliasBudget === 0) {
      report(
        cx,
        'parse/too-many-aliases',
        'The file uses too many aliases.',
        at,
        'Write the values out instead of repeating `*aliases`.',
      );
    }
    return cx.aliasBudget > 0 ? (node.resolve(cx.document) ?? null) : null;
  }
  return isScalar(node) && node.value === null ? null : node;
}
