import { printFraction, printNumber } from '../../util/units.ts';
import { timeText } from '../text/time.ts';

/** A time for a table: whole milliseconds, empty where nothing is stated. */
export function time(ms: number | undefined): string {
  return ms === undefined ? '' : timeText(ms);
}

/** A computed time of which the size matters, not the last digit: two minutes and more in minutes, four hours and more in hours. */
export function roughTime(ms: number): string {
  if (ms < 120_000) return time(ms < 1_000 ? ms : Math.round(ms / 1_000) * 1_000);
  const [size, unit] = ms < 14_400_000 ? ([60_000, 'min'] as const) : ([3_600_000, 'h'] as const);
  return `${printNumber(Number((ms / size).toFixed(1)))} ${unit}`;
}

export function share(fraction: number | undefined): string {
  return fraction === undefined ? '' : printFraction(fraction);
}

/** A computed share of time, where the digits after the nines matter. */
export function nines(fraction: number): string {
  let digits = 4;
  while (fraction < 1 && digits < 12 && Number((fraction * 100).toFixed(digits)) === 100) digits++;
  return `${Number((fraction * 100).toFixed(digits))}%`;
}

/** At most two digits after the point. */
export function amount(value: number | undefined): string {
  if (value === undefined) return '';
  return Number.isFinite(value) ? printNumber(Number(value.toFixed(2))) : '∞';
}
