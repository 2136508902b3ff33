import type { Rule } from '../../rule.ts';
import { configurationInFiles } from './configuration-in-files.ts';
import { ephemeralStore } from './ephemeral-store.ts';
import { excludedTechnology } from './excluded-technology.ts';
import { flagWithoutEnd } from './flag-without-end.ts';
import { graceTooShort } from './grace-too-short.ts';
import { inPlaceMigration } from './in-place-migration.ts';
import { moreOwnersThanTeams } from './more-owners-than-teams.ts';
import { moreServicesThanPeople } from './more-services-than-people.ts';
import { pauseAgainstAvailability } from './pause-against-availability.ts';
import { probesMissing } from './probes-missing.ts';
import { requiredTechnologyUnused } from './required-technology-unused.ts';
import { residencyNotHeld } from './residency-not-held.ts';
import { resourcesMissing } from './resources-missing.ts';
import { rollbackAboveRto } from './rollback-above-rto.ts';
import { rollbackMissing } from './rollback-missing.ts';
import { secretsInFiles } from './secrets-in-files.ts';
import { singleZoneAgainstRto } from './single-zone-against-rto.ts';
import { siteAgainstRequirement } from './site-against-requirement.ts';
import { statefulReplicas } from './stateful-replicas.ts';
import { styleAgainstRequirement } from './style-against-requirement.ts';
import { topologyWithoutRegions } from './topology-without-regions.ts';

export const deployment: readonly Rule[] = [
  configurationInFiles,
  ephemeralStore,
  excludedTechnology,
  flagWithoutEnd,
  graceTooShort,
  inPlaceMigration,
  moreOwnersThanTeams,
  moreServicesThanPeople,
  pauseAgainstAvailability,
  probesMissing,
  requiredTechnologyUnused,
  residencyNotHeld,
  resourcesMissing,
  rollbackAboveRto,
  rollbackMissing,
  secretsInFiles,
  singleZoneAgainstRto,
  siteAgainstRequirement,
  statefulReplicas,
  styleAgainstRequirement,
  topologyWithoutRegions,
];
