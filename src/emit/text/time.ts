import { printDuration } from '../../util/units.ts';

/** A time as readers of any language know it: `150 ms`, `1.5 s`, `10 min`, `7 d`. Whole milliseconds. */
export function timeText(ms: number): string {
  if (!Number.isFinite(ms)) return '∞';
  return printDuration(Math.round(ms))
    .replace(/^([\d.]+)([a-z]+)$/, '$1 $2')
    .replace(/ m$/, ' min');
}
