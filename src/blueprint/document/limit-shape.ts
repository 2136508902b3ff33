import type { Place } from '../../diagnostics/place.ts';
import { checked, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import { count, duration, oneOf, text } from '../shape/scalars.ts';

const WINDOWS: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};
const PER = ['client', 'user', 'ip', 'api-key', 'tenant', 'global'] as const;
const SHORT = new RegExp(`^(\\d+)/(second|minute|hour|day) per (${PER.join('|')})$`);

const short = checked(text, 'parse/wrong-limit', (value) =>
  SHORT.test(value)
    ? undefined
    : {
        message: `\`${value}\` is not a rate limit.`,
        help: 'Write for example `600/minute per client`.',
      },
);

/** A rate limit: `600/minute per client`, or a block. */
export const limitShape = shorthand(
  object({
    per: req(oneOf(PER), 'Whose requests are counted together.'),
    requests: req(count, 'Requests allowed in the window.'),
    window: req(duration, 'Length of the window.'),
    algorithm: opt(
      oneOf(['token-bucket', 'leaky-bucket', 'sliding-window', 'fixed-window']),
      'How it is counted.',
    ),
  }),
  short,
  expand,
);

function expand(value: string, at: Place) {
  const [, requests = '0', unit = 'second', per = 'client'] = SHORT.exec(value) ?? [];
  return {
    per: PER.find((known) => known === per) ?? 'client',
    requests: Number(requests),
    window: WINDOWS[unit] ?? 1_000,
    at,
  };
}
