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

/** By the line of business, which is also the name of the folder. */
export const REFERENCE_MODEL_GROUPS: Readonly<Record<string, readonly ReferenceModel[]>> = {
  business: BUSINESS,
  commerce: COMMERCE,
  culture: CULTURE,
  health: HEALTH,
  industry: INDUSTRY,
  media: MEDIA,
  money: MONEY,
  people: PEOPLE,
  public: PUBLIC,
  software: SOFTWARE,
  transport: TRANSPORT,
};
