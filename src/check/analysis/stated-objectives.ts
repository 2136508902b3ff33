import type { Slo } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { byModel } from './by-model.ts';
import { operationsOf, qualifiedName } from './operations.ts';

/** An objective as it stands in the file, with whose it is. */
export interface StatedObjective {
  /** ``flow `checkout` ``, for messages. */
  readonly subject: string;
  readonly slo: Slo;
  readonly peakRps: number | undefined;
  readonly deadlineMs: number | undefined;
  /** False for flows without which the business goes on. */
  readonly critical: boolean;
  /** The flow or operation. */
  readonly at: Place;
}

/** Every objective of the file: those of flows, then those of operations. */
export const statedObjectives = byModel((model): readonly StatedObjective[] => {
  const flows = model.blueprint.flows.map((flow) => ({
    ...flow,
    subject: `flow \`${flow.name}\``,
  }));
  const operations = operationsOf(model).map((operation) => ({
    ...operation,
    critical: true,
    subject: `\`${qualifiedName(operation)}\``,
  }));
  return [...flows, ...operations].flatMap(({ subject, slo, peakRps, deadlineMs, critical, at }) =>
    slo === undefined ? [] : [{ subject, slo, peakRps, deadlineMs, critical, at }],
  );
});
