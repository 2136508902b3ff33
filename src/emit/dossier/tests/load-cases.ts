import { type Capacity, capacityOf } from '../../../blueprint/analysis/capacity.ts';
import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import { code, table } from '../../text/markdown.ts';
import { amount, time } from '../format.ts';
import type { View } from '../view.ts';

/** Rates to drive and answers to expect, from the stated peaks. */
export function loadCases({ blueprint, t }: View): string {
  const c = t.testing;
  const w = t.words;
  const { requirements, flows, services, contexts } = blueprint;
  if (contexts.length === 0) return '';
  const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
  const peak = number(requirements.peakRps?.value);
  const usual = number(requirements.sustainedRps?.value);
  const rate = (value: number) => w.perSecond(amount(value));
  const at = (name: string, value: number | undefined, limit: number | undefined) =>
    value === undefined ? [] : [[name, c.loadCase(rate(value), time(limit))]];
  const rows = [
    ...at(c.whole, peak, number(requirements.p99Ms?.value)),
    ...(peak === undefined ? [] : [[c.whole, c.surge(rate(peak * 2))]]),
    ...(usual === undefined ? [] : [[c.whole, c.soak(rate(usual))]]),
    ...flows.flatMap((flow) =>
      at(code(flow.name), flow.peakRps, flow.slo?.p99Ms ?? flow.deadlineMs),
    ),
    ...services.flatMap((service) =>
      at(code(service.name), service.peakRps, carriedWithin(capacityOf(blueprint, service))),
    ),
    ...contexts
      .flatMap(operationsOf)
      .flatMap(({ context, name, peakRps, p99Ms, slo }) =>
        at(code(`${context}.${name}`), peakRps, slo?.p99Ms ?? p99Ms),
      ),
  ];
  return table([w.target, w.test], rows) || c.noLoad;
}

/** What the service's own work should take at its peak; nothing where it cannot carry it. */
function carriedWithin({ normal }: Capacity): number | undefined {
  return normal && Number.isFinite(normal.p99Ms) ? normal.p99Ms : undefined;
}
