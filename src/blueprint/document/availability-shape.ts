import { shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import { fraction, text } from '../shape/scalars.ts';

/** `99.9%` as its owner states it, or `{ value: 99.9%, assumed: … }` until somebody does. */
export const availabilityShape = shorthand(
  object({
    value: req(fraction, 'Fraction of time: `99.9%`.'),
    assumed: opt(text, 'Why so much is counted on though nobody promised or measured it.'),
  }),
  fraction,
  (value, at) => ({ value, at }),
);
