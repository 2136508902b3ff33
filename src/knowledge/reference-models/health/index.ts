import type { ReferenceModel } from '../reference-model.ts';
import { ANIMALS_FITNESS_MODELS } from './animals-fitness.ts';
import { CARE_AT_HOME_MODELS } from './care-at-home.ts';
import { CONNECTED_CARE_MODELS } from './connected-care.ts';
import { DIAGNOSTICS_MODELS } from './diagnostics.ts';
import { EMERGENCY_EQUIPMENT_MODELS } from './emergency-equipment.ts';
import { HOSPITALS_MODELS } from './hospitals.ts';
import { MEDICINES_MODELS } from './medicines.ts';
import { PRACTICES_MODELS } from './practices.ts';
import { PROGRAMMES_MODELS } from './programmes.ts';

/** Kinds of systems: health and care. */
export const HEALTH: readonly ReferenceModel[] = [
  ...ANIMALS_FITNESS_MODELS,
  ...CARE_AT_HOME_MODELS,
  ...CONNECTED_CARE_MODELS,
  ...DIAGNOSTICS_MODELS,
  ...EMERGENCY_EQUIPMENT_MODELS,
  ...HOSPITALS_MODELS,
  ...MEDICINES_MODELS,
  ...PRACTICES_MODELS,
  ...PROGRAMMES_MODELS,
];
