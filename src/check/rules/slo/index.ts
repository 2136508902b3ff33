import type { Rule } from '../../rule.ts';
import { alertNeverFires } from './alert-never-fires.ts';
import { alertWindows } from './alert-windows.ts';
import { alertWithoutBudget } from './alert-without-budget.ts';
import { flowWithoutObjective } from './flow-without-objective.ts';
import { latencyWithoutPercentile } from './latency-without-percentile.ts';
import { latencyWithoutTraces } from './latency-without-traces.ts';
import { logRetention } from './log-retention.ts';
import { logsUnmasked } from './logs-unmasked.ts';
import { logsWithoutCorrelation } from './logs-without-correlation.ts';
import { looserThanRequired } from './looser-than-required.ts';
import { noErrorBudget } from './no-error-budget.ts';
import { objectiveAfterDeadline } from './objective-after-deadline.ts';
import { percentilesOutOfOrder } from './percentiles-out-of-order.ts';
import { servicesWithoutTelemetry } from './services-without-telemetry.ts';
import { tighterThanRequired } from './tighter-than-required.ts';
import { tooLittleTraffic } from './too-little-traffic.ts';

export const slo: readonly Rule[] = [
  alertNeverFires,
  alertWindows,
  alertWithoutBudget,
  flowWithoutObjective,
  latencyWithoutPercentile,
  latencyWithoutTraces,
  logRetention,
  logsUnmasked,
  logsWithoutCorrelation,
  looserThanRequired,
  noErrorBudget,
  objectiveAfterDeadline,
  percentilesOutOfOrder,
  servicesWithoutTelemetry,
  tighterThanRequired,
  tooLittleTraffic,
];
