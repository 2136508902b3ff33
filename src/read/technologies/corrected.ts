import {
  ALTERNATIVE,
  BESIDE,
  FOR_NEW,
  LISTED,
  ONE_OF_AFTER,
  ONE_OF_BEFORE,
  PUTS_RIGHT,
} from '../../knowledge/lexicons/corrections.ts';
import type { Passage } from '../slots/passage.ts';
import type { PlacedWish } from './placed-wish.ts';
import { isOfOneKind } from './rivals.ts';

/** A correction stands this near to what it puts right. */
const NEAR = 64;

/** Without what the speaker put right ("Python ... no wait, Go"), and without the others of a list of which one was picked. */
export function withoutCorrected(
  wishes: readonly PlacedWish[],
  passages: readonly Passage[],
): readonly PlacedWish[] {
  return wishes.map((wish, i) =>
    wish.polarity === 'wanted' &&
    (isPutRight(wishes, i, passages) || isOutdone(wishes, i, passages))
      ? { ...wish, polarity: 'left' as const }
      : wish,
  );
}

function isPutRight(
  wishes: readonly PlacedWish[],
  i: number,
  passages: readonly Passage[],
): boolean {
  const one = wishes[i];
  const next = wishes.slice(i + 1).find((other) => one && isRival(one, other));
  if (!one || next?.polarity !== 'wanted') return false;
  const gap = between(one, next, passages);
  if (gap === undefined || gap.length > NEAR || BESIDE.test(gap)) return false;
  return PUTS_RIGHT.test(gap);
}

function isRival(one: PlacedWish, other: PlacedWish): boolean {
  return one.id !== other.id && isOfOneKind(one.mention, other.mention);
}

// The words between two things of one sentence, or of one and the next.
function between(
  one: PlacedWish,
  other: PlacedWish,
  passages: readonly Passage[],
): string | undefined {
  const head = other.passage.text.slice(0, other.mention.start);
  if (one.passage === other.passage) return head.slice(one.mention.end);
  return isNext(one, other, passages)
    ? `${one.passage.text.slice(one.mention.end)} ${head}`
    : undefined;
}

function isNext(one: PlacedWish, other: PlacedWish, passages: readonly Passage[]): boolean {
  return passages.indexOf(other.passage) - passages.indexOf(one.passage) === 1;
}

// "Kafka or NATS ... NATS": whichever of a list of alternatives is named again is the one.
function isOutdone(
  wishes: readonly PlacedWish[],
  i: number,
  passages: readonly Passage[],
): boolean {
  const one = wishes[i];
  if (!one) return false;
  const { first, last } = listOf(wishes, i);
  if (first === last) return false;
  const again = wishes
    .slice(last + 1)
    .filter((w) => w.passage === one.passage || isNext(one, w, passages));
  if (again.some(({ id }) => id === one.id)) return false;
  const winner = again.find(
    (w) =>
      w.polarity === 'wanted' && wishes.slice(first, last + 1).some((member) => member.id === w.id),
  );
  return winner !== undefined && isChoice(wishes, first, last, winner);
}

// The list that a thing is a member of, by the words between its members.
function listOf(wishes: readonly PlacedWish[], i: number): { first: number; last: number } {
  let [first, last] = [i, i];
  while (isLinked(wishes[first - 1], wishes[first])) first -= 1;
  while (isLinked(wishes[last], wishes[last + 1])) last += 1;
  return { first, last };
}

function isLinked(one: PlacedWish | undefined, other: PlacedWish | undefined): boolean {
  if (!one || !other || one.passage !== other.passage || !isRival(one, other)) return false;
  const link = linkOf(one, other);
  return ALTERNATIVE.test(link) || LISTED.test(link);
}

function linkOf(one: PlacedWish, other: PlacedWish): string {
  return one.passage.text.slice(one.mention.end, other.mention.start);
}

// "X/Y" may both be used, until something says that one of them is picked.
function isChoice(
  wishes: readonly PlacedWish[],
  first: number,
  last: number,
  winner: PlacedWish,
): boolean {
  const [from, to] = [wishes[first], wishes[last]];
  if (!from || !to) return false;
  const open = wishes
    .slice(first, last)
    .some((one, k) => ALTERNATIVE.test(linkOf(one, wishes[first + k + 1] ?? one)));
  return (
    open ||
    ONE_OF_BEFORE.test(from.passage.text.slice(0, from.mention.start)) ||
    ONE_OF_AFTER.test(to.passage.text.slice(to.mention.end)) ||
    FOR_NEW.test(winner.passage.text.slice(winner.mention.end))
  );
}
