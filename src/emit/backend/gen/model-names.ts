import type { Context } from '../../../blueprint/model/context.ts';
import { firstFree } from '../../../util/first-free.ts';
import { capitalise } from '../../../util/names.ts';

/** Names of the types of a context, each by what it stands for. */
export interface ModelNames {
  readonly entities: ReadonlyMap<string, string>;
  /** By command. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
  readonly money: string;
  readonly geo: string;
}

/** Entities keep their names; whatever meets one of theirs gives way. */
export function modelNames(context: Context): ModelNames {
  const taken = new Set<string>();
  const named = (names: readonly string[], candidates: (name: string) => readonly string[]) =>
    new Map(names.map((name) => [name, firstFree(candidates(name), taken, '')]));
  return {
    entities: named(
      context.entities.map(({ name }) => name),
      (name) => [name],
    ),
    events: named(
      context.events.map(({ name }) => name),
      (name) => [name, `${name}Event`],
    ),
    inputs: named(
      context.commands.map(({ name }) => name),
      (name) => [`${capitalise(name)}Input`],
    ),
    money: firstFree(['Money', 'MoneyAmount'], taken, ''),
    geo: firstFree(['GeoPoint', 'PointOnEarth'], taken, ''),
  };
}
