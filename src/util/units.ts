/**
 * Quantities as people write them in `architecture.yaml`, and back. Internally times are
 * milliseconds, sizes bytes, shares fractions between 0 and 1.
 */
const DURATION: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  y: 31_536_000_000,
};
const SIZE: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1_000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  TB: 1_000_000_000_000,
  KiB: 1_024,
  MiB: 1_048_576,
  GiB: 1_073_741_824,
};

/** `150ms`, `1.5s`, `15m`, `30d` → milliseconds; undefined where it is none of these. */
export function parseDuration(text: string): number | undefined {
  return parseScaled(text, DURATION);
}

/** `64KB`, `1.5MiB` → bytes. */
export function parseSize(text: string): number | undefined {
  return parseScaled(text, SIZE);
}

/** `99.95%` → 0.9995; a bare number between 0 and 1 is a fraction already. */
export function parseFraction(text: string): number | undefined {
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (percent?.[1]) return scaleDown(percent[1]);
  const bare = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return bare >= 0 && bare <= 1 ? bare : undefined;
}

/** The shortest exact way to write a duration. */
export function printDuration(ms: number): string {
  for (const [unit, size] of [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
  ] as const) {
    if (ms >= size && ms % (size / 2) === 0 && !(ms % size !== 0 && unit !== 's'))
      return `${ms / size}${unit}`;
  }
  return `${ms}ms`;
}

/** `0.9995` → `99.95%`. */
export function printFraction(fraction: number): string {
  return `${trimNumber(fraction * 100)}%`;
}

/** A number without floating-point dust: at most nine significant digits. */
export function trimNumber(value: number): string {
  return String(Number(value.toPrecision(9)));
}

/** Thousands separated by commas, in every locale the same. */
export function printNumber(value: number): string {
  const [whole = '0', rest] = trimNumber(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest ? `${grouped}.${rest}` : grouped;
}

function parseScaled(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim()) ?? [];
  const scale = unit === undefined ? undefined : units[unit];
  return digits === undefined || scale === undefined ? undefined : Number(digits) * scale;
}

// 99.95 / 100 is 0.9995000000000001 in binary: shift the decimal point in the text instead.
function scaleDown(percent: string): number {
  return Number(`${percent}e-2`);
}
