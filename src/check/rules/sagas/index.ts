import type { Rule } from '../../rule.ts';
import { compensationNotIdempotent } from './compensation-not-idempotent.ts';
import { compensationOvertakes } from './compensation-overtakes.ts';
import { coordinatorOutside } from './coordinator-outside.ts';
import { failureAfterPivot } from './failure-after-pivot.ts';
import { forgetfulCoordinator } from './forgetful-coordinator.ts';
import { longChoreography } from './long-choreography.ts';
import { lostIsolation } from './lost-isolation.ts';
import { nothingToActOn } from './nothing-to-act-on.ts';
import { pivotMissing } from './pivot-missing.ts';
import { repeatedStepNotIdempotent } from './repeated-step-not-idempotent.ts';
import { severalPivots } from './several-pivots.ts';
import { stepWithoutCompensation } from './step-without-compensation.ts';
import { stepsOutlastSaga } from './steps-outlast-saga.ts';
import { undoChangesNothing } from './undo-changes-nothing.ts';
import { undoElsewhere } from './undo-elsewhere.ts';
import { waitWithoutTimeout } from './wait-without-timeout.ts';

export const sagas: readonly Rule[] = [
  compensationNotIdempotent,
  compensationOvertakes,
  coordinatorOutside,
  failureAfterPivot,
  forgetfulCoordinator,
  longChoreography,
  lostIsolation,
  nothingToActOn,
  pivotMissing,
  repeatedStepNotIdempotent,
  severalPivots,
  stepWithoutCompensation,
  stepsOutlastSaga,
  undoChangesNothing,
  undoElsewhere,
  waitWithoutTimeout,
];
