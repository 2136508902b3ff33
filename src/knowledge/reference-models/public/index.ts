import type { ReferenceModel } from '../reference-model.ts';
import { DEMOCRACY_MODELS } from './democracy.ts';
import { FINES_AND_CELLS_MODELS } from './fines-and-cells.ts';
import { FIRMS_AND_FUNDS_MODELS } from './firms-and-funds.ts';
import { JUSTICE_SAFETY_MODELS } from './justice-safety.ts';
import { OVERSIGHT_DATA_MODELS } from './oversight-data.ts';
import { PAPERS_AND_FIGURES_MODELS } from './papers-and-figures.ts';
import { PERMITS_TAXES_MODELS } from './permits-taxes.ts';
import { REGISTERS_MODELS } from './registers.ts';
import { TOWN_MODELS } from './town.ts';
import { WELFARE_MIGRATION_MODELS } from './welfare-migration.ts';

/** Kinds of systems: public offices and justice. */
export const PUBLIC: readonly ReferenceModel[] = [
  ...DEMOCRACY_MODELS,
  ...FINES_AND_CELLS_MODELS,
  ...FIRMS_AND_FUNDS_MODELS,
  ...JUSTICE_SAFETY_MODELS,
  ...OVERSIGHT_DATA_MODELS,
  ...PAPERS_AND_FIGURES_MODELS,
  ...PERMITS_TAXES_MODELS,
  ...REGISTERS_MODELS,
  ...TOWN_MODELS,
  ...WELFARE_MIGRATION_MODELS,
];
