import { NEW_SIGN, OLD_SIGN, PAST_SIGN, STAYS_SIGN } from '../../knowledge/lexicons/old-and-new.ts';
import { cue, findAll, has } from '../text/cues.ts';
import type { PlacedWish } from './placed-wish.ts';

const oldSign = cue(OLD_SIGN);
const pastSign = cue(PAST_SIGN);
const newSign = cue(NEW_SIGN);
const staysSign = cue(STAYS_SIGN);

/** What the old system is made of is not wanted where the brief says what the new one is made of. */
export function withoutOld(wishes: readonly PlacedWish[]): readonly PlacedWish[] {
  const ages = wishes.map(ageOf);
  return wishes.map((wish, i) =>
    (ages[i] === 'old' || ages[i] === 'past') &&
    wish.polarity === 'wanted' &&
    isReplaced(wishes, ages, i)
      ? { ...wish, polarity: 'left' as const }
      : wish,
  );
}

type Age = 'past' | 'old' | 'new' | undefined;

// The last sign in front of the words counts; where there is none, one behind them may say how old they are.
function ageOf({ passage: { text }, mention }: PlacedWish): Age {
  const signs = [
    ...findAll(pastSign, text).map((span) => ({ ...span, age: 'past' as const })),
    ...findAll(oldSign, text).map((span) => ({ ...span, age: 'old' as const })),
    ...findAll(newSign, text).map((span) => ({ ...span, age: 'new' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const before = signs.findLast(({ end }) => end <= mention.start);
  return (before ?? signs.find(({ start }) => start >= mention.end))?.age;
}

// The same kind of thing is named for the new system, and nothing says that the old one stays.
function isReplaced(wishes: readonly PlacedWish[], ages: readonly Age[], at: number): boolean {
  const old = wishes[at];
  const concern = old?.mention.technology?.concern;
  if (!old || concern === undefined || has(staysSign, old.passage.text)) return false;
  return wishes.some(
    (o, i) =>
      (ages[i] === 'new' || (ages[at] === 'past' && ages[i] !== 'past')) &&
      o.polarity === 'wanted' &&
      o.id !== old.id &&
      o.mention.technology?.concern === concern,
  );
}
