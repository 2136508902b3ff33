import { operationsOf } from '../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Slo } from '../../blueprint/model/operation.ts';

/** Something with an objective of its own. */
export interface Objective {
  readonly name: string;
  readonly kind: 'flow' | 'operation';
  readonly slo: Slo;
}

export function objectivesOf(blueprint: Blueprint): readonly Objective[] {
  const flows = blueprint.flows.flatMap(({ name, slo }): readonly Objective[] =>
    slo ? [{ name, kind: 'flow', slo }] : [],
  );
  const operations = blueprint.contexts
    .flatMap(operationsOf)
    .flatMap(({ context, name, slo }): readonly Objective[] =>
      slo ? [{ name: `${context}.${name}`, kind: 'operation', slo }] : [],
    );
  return [...flows, ...operations];
}
