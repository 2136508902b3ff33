import type { Operation } from '../../blueprint/model/operation.ts';
import { byModel } from './by-model.ts';

/** Every command and query of every context, in the order of the file. */
export const operationsOf = byModel((model): readonly Operation[] =>
  model.blueprint.contexts.flatMap(({ commands, queries }) => [...commands, ...queries]),
);

/** `ordering.placeOrder`, as the file names it. */
export function qualifiedName({ context, name }: Operation): string {
  return `${context}.${name}`;
}

/** Whether the author wrote the operation; the others are given to every entity with an identity. */
export function isAuthored({ at }: Operation): boolean {
  return at.path[2] !== 'entities';
}

/** Operations that something in the design sets in motion: calls, events, jobs, steps of flows. */
export const drivenOperations = byModel((model): ReadonlySet<string> => {
  const { contexts, flows } = model.blueprint;
  return new Set([
    ...model.calls().map(({ target }) => `${target.name}.${target.operation}`),
    ...contexts.flatMap(({ name, policies, jobs }) =>
      [...policies, ...jobs].map((driver) => `${name}.${driver.do}`),
    ),
    ...flows.flatMap(({ steps }) => steps.flatMap((step) => [step.do, step.undo ?? ''])),
  ]);
});
