import type { Rule } from '../../rule.ts';
import { bulkheadBelowLoad } from './bulkhead-below-load.ts';
import { failureRateExtreme } from './failure-rate-extreme.ts';
import { fallbackDoesNotFit } from './fallback-does-not-fit.ts';
import { fallbackThroughFailingDependency } from './fallback-through-failing-dependency.ts';
import { hangTakesAllSlots } from './hang-takes-all-slots.ts';
import { minimumBeyondWindow } from './minimum-beyond-window.ts';
import { minimumUnreachable } from './minimum-unreachable.ts';
import { openRetried } from './open-retried.ts';
import { opensTooBriefly } from './opens-too-briefly.ts';
import { otherTeamWithoutBreaker } from './other-team-without-breaker.ts';
import { poolSizesDiffer } from './pool-sizes-differ.ts';
import { sharedPool } from './shared-pool.ts';
import { slowCallBeyondTimeout } from './slow-call-beyond-timeout.ts';
import { thirdPartyWithoutBreaker } from './third-party-without-breaker.ts';

export const breakers: readonly Rule[] = [
  thirdPartyWithoutBreaker,
  otherTeamWithoutBreaker,
  minimumUnreachable,
  minimumBeyondWindow,
  slowCallBeyondTimeout,
  openRetried,
  fallbackThroughFailingDependency,
  fallbackDoesNotFit,
  sharedPool,
  poolSizesDiffer,
  bulkheadBelowLoad,
  opensTooBriefly,
  failureRateExtreme,
  hangTakesAllSlots,
];
