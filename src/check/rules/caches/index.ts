import type { Rule } from '../../rule.ts';
import { clientOutOfReach } from './client-out-of-reach.ts';
import { coldCacheOverload } from './cold-cache-overload.ts';
import { layersAddUp } from './layers-add-up.ts';
import { missedChange } from './missed-change.ts';
import { negativeOutlivesPositive } from './negative-outlives-positive.ts';
import { neverExpires } from './never-expires.ts';
import { notInvalidated } from './not-invalidated.ts';
import { ofCommand } from './of-command.ts';
import { olderThanPromised } from './older-than-promised.ts';
import { privateAnswerShared } from './private-answer-shared.ts';
import { rightsOutliveToken } from './rights-outlive-token.ts';
import { stampede } from './stampede.ts';
import { withoutJitter } from './without-jitter.ts';
import { withoutNegativeAnswers } from './without-negative-answers.ts';
import { writeBehindVolatile } from './write-behind-volatile.ts';

export const caches: readonly Rule[] = [
  coldCacheOverload,
  stampede,
  withoutJitter,
  olderThanPromised,
  layersAddUp,
  neverExpires,
  notInvalidated,
  missedChange,
  withoutNegativeAnswers,
  negativeOutlivesPositive,
  rightsOutliveToken,
  privateAnswerShared,
  writeBehindVolatile,
  ofCommand,
  clientOutOfReach,
];
