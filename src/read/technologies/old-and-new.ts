import { NEW_SIGN, OLD_SIGN, PAST_SIGN, STAYS_SIGN } from '../../knowledge/lexicons/old-and-new.ts';
import { settledBy, technologyById } from '../../knowledge/technologies/find.ts';
import type { Technology } from '../../knowledge/technology.ts';
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

// Right beside the thing: where the move goes to.
const MOVED_TO =
  /^\s?(?:へ|に)(?:移|切り替|変え|替え|置き換え|する|します|乗り換え|統一)|^(?:로|으로) ?(?:이전|전환|바꾸|바꿉|옮|갑|교체|가기|변경|넘어)/;
const MOVING_TO =
  /(?:搬到|遷移?到|移到|轉到|換成?|換到|改(?:用|成|為|採)?|(?:chuyển|đổi|dời)(?: hết| dần)? sang|thay bằng|(?:migrat|mov|port|switch)[a-z]*(?: [a-z]+){0,2} (?:in|on)?to)\s?(?:the )?$/i;

type Age = 'past' | 'old' | 'new' | undefined;

// The last sign in front of the words counts; where there is none, one behind them may say how old they are.
function ageOf({ passage: { text }, mention }: PlacedWish): Age {
  if (MOVED_TO.test(text.slice(mention.end)) || MOVING_TO.test(text.slice(0, mention.start)))
    return 'new';
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
      isOfKind(o.mention.technology, concern),
  );
}

// A framework stands for the language that it settles, too.
function isOfKind(technology: Technology | undefined, concern: Technology['concern']): boolean {
  if (technology === undefined) return false;
  if (technology.concern === concern) return true;
  return (
    concern === 'language' &&
    (technology.id === 'dotnet' ||
      settledBy(technology.id).some((one) => technologyById(one)?.concern === 'language'))
  );
}
