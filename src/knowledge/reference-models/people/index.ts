import type { ReferenceModel } from '../reference-model.ts';
import { LEARNING_ONLINE_MODELS } from './learning-online.ts';
import { SAFE_AND_TRAINED_MODELS } from './safe-and-trained.ts';
import { SCHOOLS_MODELS } from './schools.ts';
import { STAFF_MATTERS_MODELS } from './staff-matters.ts';
import { UNIVERSITIES_MODELS } from './universities.ts';
import { WORKING_TIME_MODELS } from './working-time.ts';

/** Kinds of systems: staff and learning. */
export const PEOPLE: readonly ReferenceModel[] = [
  ...LEARNING_ONLINE_MODELS,
  ...SAFE_AND_TRAINED_MODELS,
  ...SCHOOLS_MODELS,
  ...STAFF_MATTERS_MODELS,
  ...UNIVERSITIES_MODELS,
  ...WORKING_TIME_MODELS,
];
