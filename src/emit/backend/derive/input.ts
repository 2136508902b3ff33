import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Entity, Field } from '../../../blueprint/model/entity.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { entityOf } from '../../schema/schema-scope.ts';
import { fits } from './fits.ts';
import type { Known, KnownList } from './known.ts';
import { derivedValue, type Occasion } from './value.ts';

/** What the input of a command is made of. */
export interface DerivedInput {
  /** Field → expression. */
  readonly values: Readonly<Record<string, string>>;
  /** Field → record of the command's own context that has to be found by one of its fields. */
  readonly lookUps: Readonly<Record<string, FoundBy>>;
  /** Required fields for which nothing fits. */
  readonly open: readonly string[];
}

export interface FoundBy {
  readonly entity: string;
  readonly field: string;
  readonly code: string;
}

/** Fills the input of a command from what is known. Only sagas can look records up. */
export function derivedInput(
  blueprint: Blueprint,
  command: Command,
  known: readonly Known[],
  occasion: Occasion,
  canLookUp: boolean,
): DerivedInput {
  const values: Record<string, string> = {};
  const lookUps: Record<string, FoundBy> = {};
  const open: string[] = [];
  for (const field of wantedFields(blueprint, command)) {
    const value = derivedValue(blueprint, { ...field, context: command.context }, known, occasion);
    const foundBy =
      value === undefined && canLookUp ? lookUp(blueprint, command, field, known) : undefined;
    if (value !== undefined) values[field.name] = value;
    else if (foundBy) lookUps[field.name] = foundBy;
    else if (!field.optional) open.push(field.name);
  }
  return { values, lookUps, open };
}

/** Its input, and whose record it will be: no client may say that, but who asks on somebody's behalf must. */
function wantedFields({ contexts }: Blueprint, command: Command): readonly Field[] {
  const entity = command.entity ? entityOf(contexts, command.context, command.entity) : undefined;
  const owners = entity?.fields.filter(
    ({ name }) => command.creates && (name === entity.owner || name === entity.tenant),
  );
  const given = command.input.filter(({ name }) => name !== 'id');
  return [
    ...given,
    ...(owners ?? []).filter(({ name }) => !given.some((one) => one.name === name)),
  ];
}

/** A record of the same context that shares an identifying field with what is known: a stock entry by its `productId`. */
function lookUp(
  blueprint: Blueprint,
  command: Command,
  wanted: Field,
  known: readonly Known[],
): FoundBy | undefined {
  if (wanted.optional || wanted.type.kind !== 'ref') return undefined;
  const { context, entity: name } = wanted.type;
  const entity = context === command.context && entityOf(blueprint.contexts, context, name);
  if (!entity) return undefined;
  for (const field of entity.fields.filter((one) => identifies(one, entity))) {
    const same = known.find(
      (one) => one.name === field.name && fits(blueprint, one, { ...field, context }),
    );
    if (same) return { entity: name, field: field.name, code: same.code };
  }
  return undefined;
}

function identifies({ name, type, unique, indexed }: Field, { owner, tenant }: Entity): boolean {
  if (name === 'id' || name === owner || name === tenant) return false;
  return unique || indexed || type.kind === 'ref';
}

/** Fills an input from single values or, where more is found that way, once for each item of a list. */
export function bestInput(
  blueprint: Blueprint,
  command: Command,
  known: readonly Known[],
  lists: readonly KnownList[],
  occasion: Occasion,
): { readonly input: DerivedInput; readonly list?: KnownList } {
  let best: { input: DerivedInput; list?: KnownList } = {
    input: derivedInput(blueprint, command, known, occasion, true),
  };
  for (const list of lists) {
    const input = derivedInput(blueprint, command, [...list.values, ...known], occasion, true);
    if (input.open.length < best.input.open.length) best = { input, list };
  }
  return best;
}
