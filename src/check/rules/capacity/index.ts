import type { Rule } from '../../rule.ts';
import { autoscaleMaxBelowNeed } from './autoscale-max-below-need.ts';
import { autoscaleRangeEmpty } from './autoscale-range-empty.ts';
import { autoscalerTooSlow } from './autoscaler-too-slow.ts';
import { fanOutTail } from './fan-out-tail.ts';
import { littleHeadroom } from './little-headroom.ts';
import { overloadAtPeak } from './overload-at-peak.ts';
import { overloadWithoutAZone } from './overload-without-a-zone.ts';
import { plannedBelowRequired } from './planned-below-required.ts';
import { poolBelowDemand } from './pool-below-demand.ts';
import { poolsExceedConnections } from './pools-exceed-connections.ts';
import { predictedP99OverSlo } from './predicted-p99-over-slo.ts';

export const capacity: readonly Rule[] = [
  autoscaleMaxBelowNeed,
  autoscaleRangeEmpty,
  autoscalerTooSlow,
  fanOutTail,
  littleHeadroom,
  overloadAtPeak,
  overloadWithoutAZone,
  plannedBelowRequired,
  poolBelowDemand,
  poolsExceedConnections,
  predictedP99OverSlo,
];
