import { BUSINESS } from './business/index.ts';
import { COMMERCE } from './commerce/index.ts';
import { CULTURE } from './culture/index.ts';
import { HEALTH } from './health/index.ts';
import { INDUSTRY } from './industry/index.ts';
import { MEDIA } from './media/index.ts';
import { MONEY } from './money/index.ts';
import { PEOPLE } from './people/index.ts';
import { PUBLIC } from './public/index.ts';
import type { ReferenceModel } from './reference-model.ts';
import { SOFTWARE } from './software/index.ts';
import { TRANSPORT } from './transport/index.ts';

/** Kinds of systems with their usual parts, as published systems of the kind have them. */
export const REFERENCE_MODELS: readonly ReferenceModel[] = [
  ...BUSINESS,
  ...COMMERCE,
  ...CULTURE,
  ...HEALTH,
  ...INDUSTRY,
  ...MEDIA,
  ...MONEY,
  ...PEOPLE,
  ...PUBLIC,
  ...SOFTWARE,
  ...TRANSPORT,
];
