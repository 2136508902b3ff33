import { CURRENCIES } from '../../knowledge/lexicons/currencies.ts';
import { DURATIONS, RATE_UNITS, SHARES } from '../../knowledge/lexicons/units.ts';
import { type Cue, cueAt, matchAt } from '../text/cues.ts';

export type Unit =
  | { readonly kind: 'time'; readonly factor: number }
  | { readonly kind: 'share'; readonly factor: number }
  | { readonly kind: 'money'; readonly factor: 1; readonly currency: string }
  | {
      readonly kind: 'count';
      readonly factor: 1;
      readonly noun: 'request' | 'event';
      readonly rateMs: number;
    };

const TABLE: readonly { readonly expression: Cue; readonly unit: Unit }[] = [
  ...RATE_UNITS.map(({ words, noun, periodMs }) => ({
    expression: cueAt(words),
    unit: { kind: 'count', factor: 1, noun, rateMs: periodMs } as const,
  })),
  ...SHARES.map(({ words, worth }) => ({
    expression: cueAt(words),
    unit: { kind: 'share', factor: worth } as const,
  })),
  ...CURRENCIES.map(({ after, code }) => ({
    expression: cueAt(after),
    unit: { kind: 'money', factor: 1, currency: code } as const,
  })),
  ...DURATIONS.map(({ words, ms }) => ({
    expression: cueAt(words),
    unit: { kind: 'time', factor: ms } as const,
  })),
];
const BEFORE = CURRENCIES.flatMap(({ before, code }) =>
  before ? [{ expression: new RegExp(`(?<![A-Za-z])(?:${before})\\s?$`, 'u'), code }] : [],
);

/** The unit that starts at `at`: the longest match of all languages. */
export function unitAt(text: string, at: number): { unit: Unit; end: number } | undefined {
  let best: { unit: Unit; end: number } | undefined;
  for (const { expression, unit } of TABLE) {
    const match = matchAt(expression, text, at);
    const end = at + (match?.[0].length ?? 0);
    if (match && end > (best?.end ?? at)) best = { unit, end };
  }
  return best;
}

/** The currency whose sign stands right before `at`, with its offset. */
export function currencyBefore(
  text: string,
  at: number,
): { code: string; start: number } | undefined {
  const from = Math.max(0, at - 6);
  const piece = text.slice(from, at);
  for (const { expression, code } of BEFORE) {
    const match = expression.exec(piece);
    if (match) return { code, start: from + match.index };
  }
  return undefined;
}
