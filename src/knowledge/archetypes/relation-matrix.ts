import type { Archetype } from '../context.ts';

type Matrix = Readonly<Partial<Record<Archetype, readonly Archetype[]>>>;

/** Archetypes whose answer the row needs before it can go on. */
export const CALLS: Matrix = {
  order: ['catalogue', 'registry', 'pricing', 'payment', 'stock', 'entitlement'],
  booking: ['catalogue', 'scheduling', 'pricing', 'payment', 'entitlement'],
  case: ['document', 'scheduling', 'registry', 'inspection'],
  telemetry: ['registry'],
  dispatch: ['scheduling', 'registry', 'pricing'],
  document: ['registry', 'entitlement'],
  subscription: ['membership', 'pricing', 'payment', 'entitlement'],
  messaging: ['entitlement'],
  market: ['ledger', 'document', 'entitlement'],
  registry: ['document', 'inspection', 'payment'],
  inspection: ['document', 'scheduling', 'registry'],
  loan: ['registry', 'membership', 'payment'],
  claim: ['document', 'subscription', 'registry', 'payment'],
  campaign: ['messaging', 'pricing', 'entitlement'],
  survey: ['document', 'scheduling', 'entitlement'],
  membership: ['subscription', 'registry'],
  pricing: ['catalogue', 'registry'],
  payment: ['ledger', 'entitlement'],
  stock: ['catalogue'],
  tracking: ['registry'],
  entitlement: ['registry'],
};

/** Archetypes that react to what happened in the row. */
export const FEEDS: Matrix = {
  catalogue: ['campaign', 'pricing', 'stock'],
  order: ['ledger', 'dispatch', 'document', 'messaging', 'survey', 'payment', 'stock', 'tracking'],
  booking: ['dispatch', 'messaging', 'scheduling', 'survey', 'payment', 'tracking'],
  ledger: ['document', 'messaging', 'tracking'],
  case: ['messaging', 'inspection', 'survey', 'tracking'],
  telemetry: ['order', 'case', 'subscription', 'messaging', 'inspection', 'pricing', 'tracking'],
  dispatch: ['order', 'messaging', 'payment', 'tracking'],
  document: ['order', 'case', 'messaging', 'registry', 'payment', 'tracking'],
  subscription: ['case', 'document', 'messaging', 'payment', 'entitlement'],
  messaging: ['case', 'tracking'],
  scheduling: ['booking', 'dispatch', 'messaging'],
  market: ['order', 'document', 'messaging', 'payment', 'tracking'],
  registry: ['subscription', 'messaging', 'pricing', 'tracking', 'entitlement'],
  inspection: ['order', 'case', 'messaging', 'registry', 'stock', 'tracking'],
  loan: ['messaging', 'inspection', 'payment', 'stock', 'tracking'],
  claim: ['ledger', 'case', 'messaging', 'pricing', 'payment', 'tracking'],
  campaign: ['order', 'booking', 'messaging', 'survey', 'tracking'],
  survey: ['case', 'document', 'messaging', 'registry', 'tracking'],
  membership: ['subscription', 'messaging', 'tracking', 'entitlement'],
  pricing: ['catalogue', 'order', 'tracking'],
  payment: [
    'order',
    'booking',
    'ledger',
    'case',
    'document',
    'subscription',
    'messaging',
    'registry',
    'loan',
    'claim',
    'tracking',
  ],
  stock: ['catalogue', 'order', 'messaging', 'pricing'],
  tracking: ['case', 'messaging', 'inspection'],
  entitlement: ['telemetry', 'subscription', 'messaging', 'tracking'],
};

/** How two contexts of these archetypes usually work together; undefined where a relation would be unusual. */
export function usualRelation(from: Archetype, to: Archetype): 'calls' | 'feeds' | undefined {
  if (CALLS[from]?.includes(to)) return 'calls';
  return FEEDS[from]?.includes(to) ? 'feeds' : undefined;
}
