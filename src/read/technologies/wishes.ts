import type { Force } from '../../blueprint/requirements/requirements.ts';
import type { Passage } from '../slots/passage.ts';
import { withoutCorrected } from './corrected.ts';
import { verdictOfNext } from './next-sentence.ts';
import { withoutOld } from './old-and-new.ts';
import type { PlacedWish } from './placed-wish.ts';
import { wishesOf } from './polarity.ts';

/** Everything that the binding passages say of technologies and choices. */
export function wishesIn(passages: readonly Passage[]): readonly PlacedWish[] {
  const told = passages.flatMap((passage, i) => {
    const { start } = passage.sentence;
    const verdict = verdictOfNext(passage, passages[i + 1]);
    return wishesOf(passage.text, passage.mentions, passage.silent).map(
      ({ mention, polarity, force }) => ({
        id: mention.id,
        mention,
        polarity: verdict?.things.includes(mention) ? verdict.polarity : polarity,
        force,
        start: start + mention.start,
        end: start + mention.end,
        passage,
      }),
    );
  });
  return withoutCorrected(withoutOld(told), passages);
}

/** The last word on each thing: what is said later replaces what was said before. */
export function settle(wishes: readonly PlacedWish[]): readonly PlacedWish[] {
  const last = new Map<string, PlacedWish>();
  for (const wish of wishes) {
    const before = last.get(wish.id);
    const weaker =
      before &&
      (wish.polarity === 'left' ||
        (before.polarity === wish.polarity && rank(wish.force) <= rank(before.force)));
    if (!weaker) last.set(wish.id, wish);
  }
  return [...last.values()].sort((a, b) => a.start - b.start);
}

function rank(force: Force): number {
  return { must: 2, should: 1, could: 0 }[force];
}
