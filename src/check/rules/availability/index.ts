import type { Rule } from '../../rule.ts';
import { assumedBelowSlo } from './assumed-below-slo.ts';
import { belowSlo } from './below-slo.ts';
import { maintenanceBlocked } from './maintenance-blocked.ts';
import { missingExtraNine } from './missing-extra-nine.ts';
import { nothingKeptUp } from './nothing-kept-up.ts';
import { replicasShareAMachine } from './replicas-share-a-machine.ts';
import { rollbackExceedsBudget } from './rollback-exceeds-budget.ts';
import { singleHost } from './single-host.ts';
import { singleReplica } from './single-replica.ts';
import { singleZone } from './single-zone.ts';
import { storeWithoutStandby } from './store-without-standby.ts';
import { thirdPartyBelowSlo } from './third-party-below-slo.ts';
import { zonesBeyondReplicas } from './zones-beyond-replicas.ts';

export const availability: readonly Rule[] = [
  assumedBelowSlo,
  belowSlo,
  maintenanceBlocked,
  missingExtraNine,
  nothingKeptUp,
  replicasShareAMachine,
  rollbackExceedsBudget,
  singleHost,
  singleReplica,
  singleZone,
  storeWithoutStandby,
  thirdPartyBelowSlo,
  zonesBeyondReplicas,
];
