import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Operation } from '../../blueprint/model/operation.ts';

/** Whether other parts of the system ask for an operation: by call, policy, job, composition or saga. */
export function isAskedForInside(blueprint: Blueprint, operation: Operation): boolean {
  const full = `${operation.context}.${operation.name}`;
  const isMe = (reference: string | undefined): boolean => reference === full;
  return (
    blueprint.contexts.some(
      (context) =>
        context.calls.some(
          ({ target }) => target.name === operation.context && target.operation === operation.name,
        ) ||
        context.queries.some(({ composes }) => composes.some(isMe)) ||
        (context.name === operation.context &&
          (context.policies.some((policy) => policy.do === operation.name) ||
            context.jobs.some((job) => job.do === operation.name))),
    ) || blueprint.flows.some(({ steps }) => steps.some((step) => isMe(step.do) || isMe(step.undo)))
  );
}

/**
 * A command that no role may call, in a system that has roles, and that its own parts do call, is not for
 * users: letting any token in would hand it to everybody.
 */
export function isInternal(blueprint: Blueprint, operation: Operation): boolean {
  return (
    operation.kind === 'command' &&
    !operation.public &&
    operation.roles.length === 0 &&
    blueprint.roles.length > 0 &&
    isAskedForInside(blueprint, operation)
  );
}
