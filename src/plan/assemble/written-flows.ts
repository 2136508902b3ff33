import type { WrittenFlow } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { printDuration, printFraction } from '../../util/units.ts';
import { type DraftFlow, withStepTimeouts } from './sagas.ts';

/** Flows as the file states them, each with the goals of the whole. */
export function writeFlows(
  flows: readonly DraftFlow[],
  facts: Facts,
  deadline: number,
): Readonly<Record<string, WrittenFlow>> {
  const latency = facts.p99Ms
    ? { p99: printDuration(facts.p99Ms.value) }
    : facts.p95Ms
      ? { p95: printDuration(facts.p95Ms.value) }
      : facts.latencyMs
        ? { latency: printDuration(facts.latencyMs.value) }
        : {};
  const slo = {
    ...(facts.availability ? { availability: printFraction(facts.availability.value) } : {}),
    ...latency,
  };
  return Object.fromEntries(
    flows.map(({ name, flow }): [string, WrittenFlow] => [
      name,
      {
        ...withStepTimeouts(flow, deadline),
        ...(Object.keys(slo).length > 0 ? { slo } : {}),
        deadline: printDuration(deadline),
      },
    ]),
  );
}
