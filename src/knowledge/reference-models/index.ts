import { REFERENCE_MODEL_GROUPS } from './groups.ts';
import type { ReferenceModel } from './reference-model.ts';

/** Kinds of systems with their usual parts, as published systems of the kind have them. */
export const REFERENCE_MODELS: readonly ReferenceModel[] =
  Object.values(REFERENCE_MODEL_GROUPS).flat();
