import type { Call } from '../../blueprint/model/call.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

/** `bank.authorise`, as the file names it. */
export function targetOf({ target }: Call): string {
  return target.operation === undefined ? target.name : `${target.name}.${target.operation}`;
}

/** The names of each context's queries. */
const queriesOf = byModel(
  ({ blueprint }): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      blueprint.contexts.map(({ name, queries }) => [
        name,
        new Set(queries.map((one) => one.name)),
      ]),
    ),
);

function isQuery(model: Model, context: string, operation: string | undefined): boolean {
  return operation !== undefined && (queriesOf(model).get(context)?.has(operation) ?? false);
}

/**
 * Whether a context makes the call while it works on `operation`. A call that names no operation
 * belongs to all of them, save that answering a query does not set anything in motion.
 */
export function happensDuring(model: Model, call: Call, operation: string | undefined): boolean {
  if (operation === undefined || call.during === operation) return true;
  if (call.during !== undefined) return false;
  return !isQuery(model, call.from, operation) || happensDuringQueries(model, call);
}

/** Whether a call that names no operation is made for queries too. */
export function happensDuringQueries(model: Model, { from, target }: Call): boolean {
  return target.kind === 'external'
    ? model.context(from)?.commands.length === 0
    : isQuery(model, target.name, target.operation);
}

/** Calls that the callee makes before it answers. */
export function callsBehind(model: Model, call: Call): readonly Call[] {
  if (call.target.kind === 'external') return [];
  return model
    .callsFrom(call.target.name)
    .filter((next) => happensDuring(model, next, call.target.operation));
}
