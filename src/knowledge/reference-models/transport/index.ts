import type { ReferenceModel } from '../reference-model.ts';
import { AIRFIELD_MODELS } from './airfield.ts';
import { AIRLINE_MODELS } from './airline.ts';
import { BOATS_MODELS } from './boats.ts';
import { DRIVERS_MODELS } from './drivers.ts';
import { FREIGHT_MODELS } from './freight.ts';
import { GARAGES_MODELS } from './garages.ts';
import { GOODS_IN_CARE_MODELS } from './goods-in-care.ts';
import { HAILED_RIDES_MODELS } from './hailed-rides.ts';
import { PARCELS_MODELS } from './parcels.ts';
import { POST_AND_MOVING_MODELS } from './post-and-moving.ts';
import { PUBLIC_TRANSPORT_MODELS } from './public-transport.ts';
import { ROAD_MODELS } from './road.ts';
import { SEA_TRADE_MODELS } from './sea-trade.ts';
import { SHARED_VEHICLES_MODELS } from './shared-vehicles.ts';
import { STAYS_MODELS } from './stays.ts';
import { TRIPS_MODELS } from './trips.ts';
import { TRUCKS_MODELS } from './trucks.ts';

/** Kinds of systems: transport and travel. */
export const TRANSPORT: readonly ReferenceModel[] = [
  ...AIRFIELD_MODELS,
  ...AIRLINE_MODELS,
  ...BOATS_MODELS,
  ...DRIVERS_MODELS,
  ...FREIGHT_MODELS,
  ...GARAGES_MODELS,
  ...GOODS_IN_CARE_MODELS,
  ...HAILED_RIDES_MODELS,
  ...PARCELS_MODELS,
  ...POST_AND_MOVING_MODELS,
  ...PUBLIC_TRANSPORT_MODELS,
  ...ROAD_MODELS,
  ...SEA_TRADE_MODELS,
  ...SHARED_VEHICLES_MODELS,
  ...STAYS_MODELS,
  ...TRIPS_MODELS,
  ...TRUCKS_MODELS,
];
