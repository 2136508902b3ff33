import { errorBudgetMinutes } from '../../blueprint/analysis/availability.ts';
import type { Slo } from '../../blueprint/model/operation.ts';
import { code, table } from '../text/markdown.ts';
import { amount, nines, share, time } from './format.ts';
import { objectivesOf } from './objectives.ts';
import type { View } from './view.ts';

const HOURS_OF_30_DAYS = 720;

/** Objectives with what measures them and how much may go wrong. */
export function objectives({ blueprint, t }: View): string {
  const o = t.observability;
  return table(
    [t.words.target, t.words.availability, o.budget, o.latency, o.sli],
    objectivesOf(blueprint).map(({ name, kind, slo }) => [
      code(name),
      share(slo.availability),
      slo.availability === undefined ? '' : budget(slo.availability, o),
      latency(slo, o),
      [
        ...(slo.availability === undefined ? [] : [kind === 'flow' ? o.flowGood : o.goodOver]),
        ...[slo.p95Ms, slo.p99Ms, slo.latencyMs].flatMap((ms) =>
          ms === undefined ? [] : [o.inTime(time(ms))],
        ),
      ].join(t.words.comma),
    ]),
  );
}

function budget(availability: number, o: View['t']['observability']): string {
  return o.minutes(
    amount(errorBudgetMinutes(availability)),
    amount((1 - availability) * 1_000_000),
  );
}

function latency(slo: Slo, o: View['t']['observability']): string {
  return [
    slo.p95Ms === undefined ? '' : o.p95(time(slo.p95Ms)),
    slo.p99Ms === undefined ? '' : o.p99(time(slo.p99Ms)),
    slo.latencyMs === undefined ? '' : o.noPercentile(time(slo.latencyMs)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Burn-rate alerts, with the share of errors that sets each off. */
export function alerts({ blueprint, t }: View): string {
  const o = t.observability;
  const rows = objectivesOf(blueprint).flatMap(({ name, slo }) =>
    slo.alerts.map(({ burnRate, longMs, shortMs, severity }) => [
      code(name),
      `${amount(burnRate)}×`,
      o.and(time(longMs), time(shortMs)),
      slo.availability === undefined ? '' : nines(burnRate * (1 - slo.availability)),
      nines((burnRate * longMs) / (HOURS_OF_30_DAYS * 3_600_000)),
      o.severities[severity],
    ]),
  );
  const body = table(
    [t.words.target, o.burnRate, o.windows, o.errorShare, o.budgetSpent, t.words.severity],
    rows,
  );
  return body === '' ? '' : `${o.alertsIntro}\n\n${body}`;
}
