import { SETTLING } from '../../knowledge/lexicons/refusal-texts.ts';
import type { Candidate } from '../slots/candidate.ts';
import { best } from '../slots/derived.ts';
import type { Clash, Demands } from './clash.ts';

/**
 * Units of a currency to the US dollar, by order of magnitude: only sums that miss by far are told.
 * Rates of the European Central Bank and the central banks of Taiwan and Vietnam, 2025, rounded.
 */
const PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.9,
  GBP: 0.8,
  TWD: 31,
  JPY: 150,
  KRW: 1_400,
  VND: 26_000,
};

/** Dollars a month below which no provider serves so much, taken low: traffic alone costs more. */
const DOLLARS_FOR: Readonly<Record<string, number>> = {
  concurrentUsers: 1 / 2_000,
  peakRps: 1 / 200,
  eventsPerSec: 1 / 1_000,
};
/** A sum this many times too small is no matter of haggling. */
const FAR_TOO_SMALL = 5;

/** "800 Taiwan dollars a month for three million viewers at once" */
export function budgetTooSmall({ facts }: Demands): Clash | undefined {
  const budget = best(facts, 'budgetPerMonth');
  const currency = best(facts, 'currency')?.value;
  const rate = typeof currency === 'string' ? PER_DOLLAR[currency] : undefined;
  if (typeof budget?.value !== 'number' || rate === undefined) return undefined;
  const dollars = budget.value / rate;
  const load = facts.find((fact) => leastCost(fact) > dollars * FAR_TOO_SMALL);
  if (!load) return undefined;
  return {
    sides: [load, budget],
    about: SETTLING.budget,
    values: { budget: String(budget.value), currency: String(currency) },
  };
}

function leastCost({ name, value, force }: Candidate): number {
  return typeof value === 'number' && force !== 'could' ? value * (DOLLARS_FOR[name] ?? 0) : 0;
}
