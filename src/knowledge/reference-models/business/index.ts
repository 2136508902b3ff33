import type { ReferenceModel } from '../reference-model.ts';
import { BIG_DAYS_MODELS } from './big-days.ts';
import { CREATIVE_AND_TAX_MODELS } from './creative-and-tax.ts';
import { BUSINESS_DESK_MODELS } from './customer-support.ts';
import { HOUSE_SERVICES_MODELS } from './house-services.ts';
import { HOUSES_AND_ROOMS_MODELS } from './houses-and-rooms.ts';
import { LAW_AND_ADVICE_MODELS } from './law-and-advice.ts';
import { REPAIRS_AND_CALLOUTS_MODELS } from './repairs-and-callouts.ts';

/** Kinds of systems: service trades. */
export const BUSINESS: readonly ReferenceModel[] = [
  ...BIG_DAYS_MODELS,
  ...CREATIVE_AND_TAX_MODELS,
  ...BUSINESS_DESK_MODELS,
  ...HOUSE_SERVICES_MODELS,
  ...HOUSES_AND_ROOMS_MODELS,
  ...LAW_AND_ADVICE_MODELS,
  ...REPAIRS_AND_CALLOUTS_MODELS,
];
