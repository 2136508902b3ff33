import type { Flow } from '../../blueprint/model/flow.ts';
import type { Operation, Slo } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { byModel } from './by-model.ts';
import { operationsOf, qualifiedName } from './operations.ts';

/** An objective as it stands in the file, with whose it is. */
interface StatedObjective {
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
  const flows = model.blueprint.flows.flatMap((flow) =>
    stated(flow, `flow \`${flow.name}\``, flow.critical),
  );
  const operations = operationsOf(model).flatMap((operation) =>
    stated(operation, `\`${qualifiedName(operation)}\``, true),
  );
  return [...flows, ...operations];
});

function stated(
  { slo, peakRps, deadlineMs, at }: Flow | Operation,
  subject: string,
  critical: boolean,
): readonly StatedObjective[] {
  return slo === undefined ? [] : [{ subject, slo, peakRps, deadlineMs, critical, at }];
}
