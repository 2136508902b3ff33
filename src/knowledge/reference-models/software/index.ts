import type { ReferenceModel } from '../reference-model.ts';
import { CARRIERS_MODELS } from './carriers.ts';
import { CODE_WORK_MODELS } from './code-work.ts';
import { DATA_FINDING_MODELS } from './data-finding.ts';
import { DATA_WORK_MODELS } from './data-work.ts';
import { DELIVERY_AIDS_MODELS } from './delivery-aids.ts';
import { IN_HOUSE_MODELS } from './in-house.ts';
import { LICENCES_AND_BOUNTIES_MODELS } from './licences-and-bounties.ts';
import { NAMES_AND_LINES_MODELS } from './names-and-lines.ts';
import { OFFICE_MODELS } from './office.ts';
import { OUTREACH_MODELS } from './outreach.ts';
import { PARTNERS_MODELS } from './partners.ts';
import { RUNNING_MODELS } from './running.ts';
import { SECRETS_AND_SIGNATURES_MODELS } from './secrets-and-signatures.ts';
import { TALK_MODELS } from './talk.ts';
import { TRACKING_WORK_MODELS } from './tracking-work.ts';
import { TRUST_MODELS } from './trust.ts';
import { UPKEEP_MODELS } from './upkeep.ts';
import { WEB_PRESENCE_MODELS } from './web-presence.ts';

/** Kinds of systems: software, telecoms, office. */
export const SOFTWARE: readonly ReferenceModel[] = [
  ...CARRIERS_MODELS,
  ...CODE_WORK_MODELS,
  ...DATA_FINDING_MODELS,
  ...DATA_WORK_MODELS,
  ...DELIVERY_AIDS_MODELS,
  ...IN_HOUSE_MODELS,
  ...LICENCES_AND_BOUNTIES_MODELS,
  ...NAMES_AND_LINES_MODELS,
  ...OFFICE_MODELS,
  ...OUTREACH_MODELS,
  ...PARTNERS_MODELS,
  ...RUNNING_MODELS,
  ...SECRETS_AND_SIGNATURES_MODELS,
  ...TALK_MODELS,
  ...TRACKING_WORK_MODELS,
  ...TRUST_MODELS,
  ...UPKEEP_MODELS,
  ...WEB_PRESENCE_MODELS,
];
