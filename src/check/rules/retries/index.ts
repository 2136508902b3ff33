import type { Rule } from '../../rule.ts';
import { attemptsMultiply } from './attempts-multiply.ts';
import { canStartCollapse } from './can-start-collapse.ts';
import { grpcAttemptsCapped } from './grpc-attempts-capped.ts';
import { hedgeNotIdempotent } from './hedge-not-idempotent.ts';
import { hedgeTooEarly } from './hedge-too-early.ts';
import { jobNotIdempotent } from './job-not-idempotent.ts';
import { notIdempotent } from './not-idempotent.ts';
import { notRetryable } from './not-retryable.ts';
import { nothingRetried } from './nothing-retried.ts';
import { severalLayers } from './several-layers.ts';
import { webhookSingleAttempt } from './webhook-single-attempt.ts';
import { withoutBudget } from './without-budget.ts';
import { withoutCap } from './without-cap.ts';
import { withoutJitter } from './without-jitter.ts';
import { withoutPause } from './without-pause.ts';

export const retries: readonly Rule[] = [
  attemptsMultiply,
  severalLayers,
  notIdempotent,
  hedgeNotIdempotent,
  jobNotIdempotent,
  withoutBudget,
  withoutJitter,
  withoutCap,
  withoutPause,
  notRetryable,
  canStartCollapse,
  hedgeTooEarly,
  grpcAttemptsCapped,
  nothingRetried,
  webhookSingleAttempt,
];
