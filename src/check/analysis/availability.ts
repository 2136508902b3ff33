import type { StatedAvailability } from '../../blueprint/model/stated-availability.ts';
import { printFraction, printNumber } from '../../util/units.ts';

/** 30 days, the period of an objective, in minutes. */
const PERIOD_MIN = 30 * 24 * 60;

/** Availability of `copies` of a part of which one is enough, failing independently of each other. */
export function redundant(availability: number, copies: number): number {
  return 1 - (1 - availability) ** copies;
}

/** What the owner of a part promises; an assumption is nobody's promise. */
export function promiseOf({
  availability,
  availabilityAssumed,
}: StatedAvailability): number | undefined {
  return availabilityAssumed === undefined ? availability : undefined;
}

/** `99.8%`: three significant digits of what is missing. */
export function printAvailability(availability: number): string {
  return printFraction(1 - Number((1 - availability).toPrecision(3)));
}

/** Milliseconds of failure that an objective allows in its 30 days. */
export function budgetMs(availability: number): number {
  return (1 - availability) * PERIOD_MIN * 60_000;
}

/** `21.6 min a month`. */
export function printBudget(availability: number): string {
  const minutes = (1 - availability) * PERIOD_MIN;
  return minutes >= 90
    ? `${printNumber(Number((minutes / 60).toPrecision(3)))} h a month`
    : `${printNumber(Number(minutes.toPrecision(3)))} min a month`;
}
