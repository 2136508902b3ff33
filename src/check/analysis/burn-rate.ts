/**
 * Error budgets and how fast they burn. Source: Google SRE Workbook, chapter 5, "Alerting on SLOs".
 */

/** How many times too fast the budget burns where every request fails: 1 / (1 − objective). */
export function fastestBurn(availability: number): number {
  return 1 / (1 - availability);
}

/** Whether an alert at `burnRate` can fire at all: nothing fails more often than always. */
export function canFire(burnRate: number, availability: number): boolean {
  // 1 - 0.9 is 0.09999999999999998 in binary: ten times too fast must not count as less than 100 %.
  return burnRate * (1 - availability) < 1 - 1e-9;
}

/** How many times too fast the budget burns over a window in which one of `requests` fails. */
export function burnOfOneFailure(requests: number, availability: number): number {
  return 1 / (requests * (1 - availability));
}

const MINUTES_IN_30_DAYS = 43_200;

/** Minutes of 30 days in which everything may fail. */
export function budgetMinutes(availability: number): number {
  return MINUTES_IN_30_DAYS * (1 - availability);
}
