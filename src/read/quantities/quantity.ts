import type { Noun } from '../../knowledge/lexicons/nouns.ts';
import type { Span } from '../text/cues.ts';

/** A number with what it measures. Times are milliseconds, shares fractions. Offsets are those of the sentence. */
export interface Quantity extends Span {
  readonly value: number;
  /** The lower end, where a range was given; `value` is the upper. */
  readonly low?: number;
  readonly kind: 'time' | 'share' | 'money' | 'count';
  /** Written with digits; a bare word such as "one" weighs less. */
  readonly digits: boolean;
  readonly noun?: Noun;
  readonly rateMs?: number;
  /** The words say that this figure is the one to build for. */
  readonly goal?: boolean;
  readonly currency?: string;
  /** The figure before it that it puts right. */
  readonly instead?: Quantity;
  /** The words to quote: the number with its noun and period. */
  readonly quoteStart?: number;
  readonly quoteEnd?: number;
  /** Times: the unit they were told in. */
  readonly unitMs?: number;
}
