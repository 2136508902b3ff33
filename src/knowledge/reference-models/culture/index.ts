import type { ReferenceModel } from '../reference-model.ts';
import { ACTIVE_LEISURE_MODELS } from './active-leisure.ts';
import { CLUBS_AND_LEAGUES_MODELS } from './clubs-and-leagues.ts';
import { CONGRESS_AND_FAIR_MODELS } from './congress-and-fair.ts';
import { STAGE_AND_SCREEN_MODELS } from './stage-and-screen.ts';
import { VISITS_AND_PARTIES_MODELS } from './visits-and-parties.ts';

/** Kinds of systems: stage, sport, clubs. */
export const CULTURE: readonly ReferenceModel[] = [
  ...ACTIVE_LEISURE_MODELS,
  ...CLUBS_AND_LEAGUES_MODELS,
  ...CONGRESS_AND_FAIR_MODELS,
  ...STAGE_AND_SCREEN_MODELS,
  ...VISITS_AND_PARTIES_MODELS,
];
