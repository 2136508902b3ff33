import type { ReferenceModel } from '../reference-model.ts';
import { BUILDING_MODELS } from './building.ts';
import { BUILDING_SERVICE_MODELS } from './building-service.ts';
import { DRINKS_MODELS } from './drinks.ts';
import { ENERGY_NEARBY_MODELS } from './energy-nearby.ts';
import { ENERGY_SUPPLY_MODELS } from './energy-supply.ts';
import { FARM_MODELS } from './farm.ts';
import { FOOD_AND_HARVEST_MODELS } from './food-and-harvest.ts';
import { FOOD_MAKING_MODELS } from './food-making.ts';
import { LAND_MODELS } from './land.ts';
import { MACHINES_MODELS } from './machines.ts';
import { MAKING_MODELS } from './making.ts';
import { PACKING_AND_PRINT_MODELS } from './packing-and-print.ts';
import { PROCESS_AND_QUALITY_MODELS } from './process-and-quality.ts';
import { RECOVERY_AND_STOCK_MODELS } from './recovery-and-stock.ts';
import { SKY_AND_SENSOR_MODELS } from './sky-and-sensor.ts';
import { TOWN_STREETS_MODELS } from './town-streets.ts';
import { TOWN_UTILITIES_MODELS } from './town-utilities.ts';
import { WATER_AND_WOOD_MODELS } from './water-and-wood.ts';
import { WORKBENCHES_MODELS } from './workbenches.ts';

/** Kinds of systems: making, energy, farming, utilities. */
export const INDUSTRY: readonly ReferenceModel[] = [
  ...BUILDING_SERVICE_MODELS,
  ...BUILDING_MODELS,
  ...DRINKS_MODELS,
  ...ENERGY_NEARBY_MODELS,
  ...ENERGY_SUPPLY_MODELS,
  ...FARM_MODELS,
  ...FOOD_AND_HARVEST_MODELS,
  ...FOOD_MAKING_MODELS,
  ...LAND_MODELS,
  ...MACHINES_MODELS,
  ...MAKING_MODELS,
  ...PACKING_AND_PRINT_MODELS,
  ...PROCESS_AND_QUALITY_MODELS,
  ...RECOVERY_AND_STOCK_MODELS,
  ...SKY_AND_SENSOR_MODELS,
  ...TOWN_STREETS_MODELS,
  ...TOWN_UTILITIES_MODELS,
  ...WATER_AND_WOOD_MODELS,
  ...WORKBENCHES_MODELS,
];
