import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import type { Operation } from '../../src/blueprint/model/operation.ts';

/** A role that may do what another may do, and so on. */
function actsAs(blueprint: Blueprint, name: string): ReadonlySet<string> {
  const all = new Set([name]);
  for (const one of all)
    for (const inherited of blueprint.roles.find((role) => role.name === one)?.inherits ?? [])
      all.add(inherited);
  return all;
}

/** Whether the blueprint lets a role call an operation. Where it names none, everybody who is known may, unless only the system itself asks. */
export function mayCall(blueprint: Blueprint, operation: Operation, role: string): boolean {
  if (operation.public) return true;
  if (operation.roles.length === 0) return !isForTheSystem(blueprint, operation);
  const names = actsAs(blueprint, role);
  return operation.roles.some((one) => names.has(one));
}

/** Sees only what is its own, where a record has an owner. */
export function seesOwnOnly(blueprint: Blueprint, role: string): boolean {
  return blueprint.roles.find(({ name }) => name === role)?.kind === 'user';
}

function isForTheSystem(blueprint: Blueprint, { kind, context, name }: Operation): boolean {
  if (kind === 'query' || blueprint.roles.length === 0) return false;
  const full = `${context}.${name}`;
  const steps = blueprint.flows.flatMap((flow) => flow.steps);
  return (
    steps.some((step) => step.do === full || step.undo === full) ||
    blueprint.contexts.some(
      (one) =>
        one.calls.some(({ target }) => `${target.name}.${target.operation}` === full) ||
        (one.name === context &&
          [...one.policies, ...one.jobs].some((automatic) => automatic.do === name)),
    )
  );
}
