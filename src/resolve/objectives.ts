import type { limitShape } from '../blueprint/document/limit-shape.ts';
import type { sloShape } from '../blueprint/document/operation-shape.ts';
import type { BurnRateAlert, RateLimit, Slo } from '../blueprint/model/operation.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import type { Place } from '../diagnostics/place.ts';
import { DEFAULTS } from '../knowledge/defaults.ts';
import { defined } from '../util/defined.ts';

export function resolveLimit(limit: Infer<typeof limitShape>): RateLimit {
  return {
    per: limit.per,
    requests: limit.requests,
    windowMs: limit.window,
    algorithm: limit.algorithm ?? 'token-bucket',
    at: limit.at,
  };
}

export function resolveSlo(slo: Infer<typeof sloShape>): Slo {
  return defined({
    availability: slo.availability,
    p95Ms: slo.p95,
    p99Ms: slo.p99,
    latencyMs: slo.latency,
    alerts: slo.alerts
      ? slo.alerts.map(({ burnRate, long, short, severity, at }) => ({
          burnRate,
          longMs: long,
          shortMs: short,
          severity,
          at,
        }))
      : usualAlerts(slo.availability, slo.at),
    at: slo.at,
  });
}

/** The usual windows, less those that a loose objective can never reach: nothing burns faster than everything failing. */
function usualAlerts(availability: number | undefined, at: Place): readonly BurnRateAlert[] {
  if (availability === undefined || availability >= 1) return [];
  const fastest = 1 / (1 - availability);
  return DEFAULTS.alerts
    .filter(({ burnRate }) => burnRate < fastest)
    .map((alert) => ({ ...alert, at }));
}
