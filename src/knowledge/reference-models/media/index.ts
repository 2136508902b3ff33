import type { ReferenceModel } from '../reference-model.ts';
import { ASKING_AND_DATING_MODELS } from './asking-and-dating.ts';
import { BEING_SOCIAL_MODELS } from './being-social.ts';
import { COLLECTIONS_MODELS } from './collections.ts';
import { FOR_SALE_MODELS } from './for-sale.ts';
import { GATHERINGS_MODELS } from './gatherings.ts';
import { LISTENING_MODELS } from './listening.ts';
import { LISTENING_WATCHING_MODELS } from './listening-watching.ts';
import { PHOTO_MODELS } from './photo.ts';
import { PRESS_MODELS } from './press.ts';

/** Kinds of systems: media and communities. */
export const MEDIA: readonly ReferenceModel[] = [
  ...ASKING_AND_DATING_MODELS,
  ...BEING_SOCIAL_MODELS,
  ...COLLECTIONS_MODELS,
  ...FOR_SALE_MODELS,
  ...GATHERINGS_MODELS,
  ...LISTENING_WATCHING_MODELS,
  ...LISTENING_MODELS,
  ...PHOTO_MODELS,
  ...PRESS_MODELS,
];
