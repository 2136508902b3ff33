import type { Rule } from '../../rule.ts';
import { bulkheadQueueTooLong } from './bulkhead-queue-too-long.ts';
import { consumersBeyondPartitions } from './consumers-beyond-partitions.ts';
import { consumersTooSlow } from './consumers-too-slow.ts';
import { globalOrderInParallel } from './global-order-in-parallel.ts';
import { jobOverlapsItself } from './job-overlaps-itself.ts';
import { longerThanDeadline } from './longer-than-deadline.ts';
import { nestedPool } from './nested-pool.ts';
import { noSheddingAtEdge } from './no-shedding-at-edge.ts';
import { outageOverflowsQueue } from './outage-overflows-queue.ts';
import { prefetchOutlastsVisibility } from './prefetch-outlasts-visibility.ts';
import { singleAttempt } from './single-attempt.ts';
import { visibilityShorterThanHandler } from './visibility-shorter-than-handler.ts';
import { withoutDeadLetters } from './without-dead-letters.ts';

export const queues: readonly Rule[] = [
  longerThanDeadline,
  bulkheadQueueTooLong,
  consumersBeyondPartitions,
  withoutDeadLetters,
  singleAttempt,
  globalOrderInParallel,
  outageOverflowsQueue,
  consumersTooSlow,
  noSheddingAtEdge,
  nestedPool,
  visibilityShorterThanHandler,
  prefetchOutlastsVisibility,
  jobOverlapsItself,
];
