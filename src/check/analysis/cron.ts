const MINUTES_PER_DAY = 24 * 60;
const MINUTE_MS = 60_000;

/**
 * The shortest time between two runs of a cron expression of five fields, in milliseconds, as far as
 * it follows from minutes and hours. Undefined where it cannot be told: at most one run a day on
 * chosen days, or an expression that is none.
 */
export function shortestGapMs(cron: string): number | undefined {
  const fields = cron.trim().split(/\s+/);
  const [minuteField = '', hourField = '', ...days] = fields;
  if (fields.length !== 5) return undefined;
  const minutes = valuesOf(minuteField, 59);
  const hours = valuesOf(hourField, 23);
  const runs = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const gaps = runs.slice(1).map((run, index) => run - (runs[index] ?? 0));
  const isDaily = days.every((field) => field === '*');
  const all = isDaily ? [...gaps, first + MINUTES_PER_DAY - last] : gaps;
  return all.length === 0 ? undefined : Math.min(...all) * MINUTE_MS;
}

const PART = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/;

/** Values of a field such as `*`, `8-18/2`, `1,31`, in order; none where it is not understood. */
function valuesOf(field: string, max: number): readonly number[] {
  const parts = field.split(',').map((part) => valuesOfPart(part, max));
  if (parts.some((values) => values.length === 0)) return [];
  return [...new Set(parts.flat())].toSorted((a, b) => a - b);
}

/** `8-18/2`: from, to and step; a step without an end goes on to the last value. */
function valuesOfPart(part: string, max: number): readonly number[] {
  const match = PART.exec(part);
  if (!match) return [];
  const [, from, to, step] = match;
  const start = Number(from ?? 0);
  const isOpen = from === undefined || (to === undefined && step !== undefined);
  const end = isOpen ? max : Number(to ?? from);
  const stride = Number(step ?? 1);
  if (end > max || end < start || stride === 0) return [];
  return Array.from(
    { length: Math.floor((end - start) / stride) + 1 },
    (_, n) => start + n * stride,
  );
}
