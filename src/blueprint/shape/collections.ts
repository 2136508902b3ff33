import { isScalar, isSeq } from 'yaml';
import type { Place } from '../../diagnostics/place.ts';
import { asMap, entriesOf, follow } from './object.ts';
import { placeOf, report, reportWrong, type Shape } from './shape.ts';

/** A value with the name it stands under; `at` is the name's place. */
export interface Named<T> {
  readonly name: string;
  readonly value: T;
  readonly at: Place;
}

/** A list; a single value may stand for a list of one. */
export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return {
    expects: `a list, each ${of.expects}`,
    schema: () => ({ anyOf: [{ type: 'array', items: of.schema() }, of.schema()] }),
    read(node, at, cx) {
      if (node === null) return [];
      if (!isSeq(node)) {
        const single = of.read(node, at, cx);
        return single === undefined ? undefined : [single];
      }
      return node.items.flatMap((item, index) => {
        const child = follow(item as Parameters<typeof follow>[0], at, cx);
        const value = of.read(child, placeOf(child, at, index), cx);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** A list whose items keep their places: for references that may dangle. */
export function placed<T>(of: Shape<T>): Shape<{ readonly value: T; readonly at: Place }> {
  return {
    expects: of.expects,
    schema: of.schema,
    read(node, at, cx) {
      const value = of.read(node, at, cx);
      return value === undefined ? undefined : { value, at };
    },
  };
}

/** A block whose keys are names of the user's choice. */
export function mapOf<T>(of: Shape<T>, names: Shape<string>): Shape<readonly Named<T>[]> {
  return {
    expects: `a block whose keys are names and whose values are ${of.expects}`,
    schema: () => ({
      type: 'object',
      propertyNames: names.schema(),
      additionalProperties: of.schema(),
    }),
    read(node, at, cx) {
      const map = asMap(node, cx);
      if (map === undefined) return reportWrong(cx, 'a block of names', node, at);
      return entriesOf(map, at, cx).flatMap(([name, child, keyPlace, childPlace, key]) => {
        if (names.read(key, keyPlace, cx) === undefined) return [];
        const value = of.read(child, childPlace, cx);
        return value === undefined ? [] : [{ name, value, at: keyPlace }];
      });
    },
  };
}

/** A full form, and a short one that stands for a part of it. */
export function shorthand<T, S>(
  full: Shape<T>,
  short: Shape<S>,
  expand: (value: S, at: Place) => NoInfer<T>,
  isShort: 'scalar' | 'list' = 'scalar',
): Shape<T> {
  return {
    expects: `${short.expects}, or ${full.expects}`,
    schema: () => ({ anyOf: [short.schema(), full.schema()] }),
    read(node, at, cx) {
      const matches = isShort === 'scalar' ? isScalar(node) : isSeq(node);
      if (!matches) return full.read(node, at, cx);
      const value = short.read(node, at, cx);
      return value === undefined ? undefined : expand(value, at);
    },
  };
}

/** Reads, then refuses what `problem` names. */
export function checked<T>(
  shape: Shape<T>,
  code: string,
  problem: (value: T) => { readonly message: string; readonly help: string } | undefined,
): Shape<T> {
  return {
    ...shape,
    read(node, at, cx) {
      const value = shape.read(node, at, cx);
      const wrong = value === undefined ? undefined : problem(value);
      return wrong ? report(cx, code, wrong.message, at, wrong.help) : value;
    },
  };
}
