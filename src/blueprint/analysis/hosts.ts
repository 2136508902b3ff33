import type { Blueprint } from '../model/blueprint.ts';
import type { Context } from '../model/context.ts';
import type { Service } from '../model/deployment.ts';
import type { Operation } from '../model/operation.ts';

/** Splits `owner.member` at the first dot. */
export function splitReference(reference: string): readonly [owner: string, member: string] {
  const dot = reference.indexOf('.');
  return dot === -1 ? [reference, ''] : [reference.slice(0, dot), reference.slice(dot + 1)];
}

export function contextOf(blueprint: Blueprint, name: string): Context | undefined {
  return blueprint.contexts.find((context) => context.name === name);
}

/** The service that hosts a context. */
export function hostOf(blueprint: Blueprint, context: string): Service | undefined {
  return blueprint.services.find((service) => service.contexts.includes(context));
}

export function operationsOf(context: Context): readonly Operation[] {
  return [...context.commands, ...context.queries];
}

/** Whether everything stands on one machine: its parts are lost together. */
export function isOnOneMachine({ deployment }: Blueprint): boolean {
  return deployment.target === 'single-host' || deployment.target === 'docker-compose';
}

/** `context.operation` → operation. */
export function operationOf(blueprint: Blueprint, reference: string): Operation | undefined {
  const [owner, member] = splitReference(reference);
  const context = contextOf(blueprint, owner);
  return context && operationsOf(context).find((operation) => operation.name === member);
}
