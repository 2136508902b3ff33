import type { ReferenceModel } from '../reference-model.ts';
import { BIDS_AND_STALLS_MODELS } from './bids-and-stalls.ts';
import { BOX_TRADE_MODELS } from './box-trade.ts';
import { COLLECT_AND_DOWNLOAD_MODELS } from './collect-and-download.ts';
import { DAILY_FOOD_MODELS } from './daily-food.ts';
import { DELIVERED_FOOD_MODELS } from './delivered-food.ts';
import { GOODS_FLOW_MODELS } from './goods-flow.ts';
import { HEALTH_AND_BODY_MODELS } from './health-and-body.ts';
import { HOLIDAY_STAYS_MODELS } from './holiday-stays.ts';
import { HOTELS_MODELS } from './hotels.ts';
import { MADE_TO_ORDER_MODELS } from './made-to-order.ts';
import { MARKET_PLACES_MODELS } from './market-places.ts';
import { NEIGHBOURHOOD_SHOPS_MODELS } from './neighbourhood-shops.ts';
import { RESTAURANTS_MODELS } from './restaurants.ts';
import { RETAIL_HEAD_OFFICE_MODELS } from './retail-head-office.ts';
import { RETAIL_SALES_MODELS } from './retail-sales.ts';
import { TRADE_SUPPLY_MODELS } from './trade-supply.ts';
import { UNATTENDED_AND_LOCAL_MODELS } from './unattended-and-local.ts';
import { WEB_SHOPS_MODELS } from './web-shops.ts';

/** Kinds of systems: shops, restaurants, hotels. */
export const COMMERCE: readonly ReferenceModel[] = [
  ...BIDS_AND_STALLS_MODELS,
  ...BOX_TRADE_MODELS,
  ...COLLECT_AND_DOWNLOAD_MODELS,
  ...DAILY_FOOD_MODELS,
  ...DELIVERED_FOOD_MODELS,
  ...GOODS_FLOW_MODELS,
  ...HEALTH_AND_BODY_MODELS,
  ...HOLIDAY_STAYS_MODELS,
  ...HOTELS_MODELS,
  ...MADE_TO_ORDER_MODELS,
  ...MARKET_PLACES_MODELS,
  ...NEIGHBOURHOOD_SHOPS_MODELS,
  ...RESTAURANTS_MODELS,
  ...RETAIL_HEAD_OFFICE_MODELS,
  ...RETAIL_SALES_MODELS,
  ...TRADE_SUPPLY_MODELS,
  ...UNATTENDED_AND_LOCAL_MODELS,
  ...WEB_SHOPS_MODELS,
];
