import type { Rule } from '../../rule.ts';
import { chattyCalls } from './chatty-calls.ts';
import { contextCycle } from './context-cycle.ts';
import { coreWaitsForSupporting } from './core-waits-for-supporting.ts';
import { coupledServices } from './coupled-services.ts';
import { deepCallChain } from './deep-call-chain.ts';
import { foreignStoreRead } from './foreign-store-read.ts';
import { inProcessAcrossServices } from './in-process-across-services.ts';
import { legacyWithoutTranslation } from './legacy-without-translation.ts';
import { listComposedOneByOne } from './list-composed-one-by-one.ts';
import { migrationBigBang } from './migration-big-bang.ts';
import { migrationDualWrite } from './migration-dual-write.ts';
import { migrationOneWayStep } from './migration-one-way-step.ts';
import { migrationTwoMasters } from './migration-two-masters.ts';
import { orphanElement } from './orphan-element.ts';
import { serviceCycle } from './service-cycle.ts';
import { serviceWithoutContext } from './service-without-context.ts';
import { sharedSchema } from './shared-schema.ts';
import { tooManyDependencies } from './too-many-dependencies.ts';

export const structure: readonly Rule[] = [
  chattyCalls,
  contextCycle,
  coreWaitsForSupporting,
  coupledServices,
  deepCallChain,
  foreignStoreRead,
  inProcessAcrossServices,
  legacyWithoutTranslation,
  listComposedOneByOne,
  migrationBigBang,
  migrationDualWrite,
  migrationOneWayStep,
  migrationTwoMasters,
  orphanElement,
  serviceCycle,
  serviceWithoutContext,
  sharedSchema,
  tooManyDependencies,
];
