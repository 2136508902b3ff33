import type { Intent } from '../blueprint/requirements/requirements.ts';
import { ASPECT_FIELDS } from '../knowledge/lexicons/aspect-fields.ts';
import { LIVE_TRANSPORT, WIDE_ASPECT_FIELDS } from '../knowledge/lexicons/aspect-fields-more.ts';
import { NOT_FLAG, NOT_FLAG_AFTER } from '../knowledge/lexicons/flags.ts';
import { CONCURRENT } from '../knowledge/lexicons/slot-cues.ts';
import { muted } from './scope/mutes.ts';
import type { Passage } from './slots/passage.ts';
import { type Cue, cue } from './text/cues.ts';

const fields = [...ASPECT_FIELDS, ...WIDE_ASPECT_FIELDS].map(({ intent, core, about }) => ({
  intent,
  core: cue(core),
  about: about.map(cue),
}));

const transport = cue(LIVE_TRANSPORT);
const crowd = cue(CONCURRENT);

/** How much of a brief is about one aspect. */
export interface FieldWeight {
  readonly intent: Intent;
  /** Sentences that name the aspect. */
  readonly named: number;
  /** Kinds of its properties that are told. */
  readonly told: number;
  /** Share of the sentences that name it or tell a property. */
  readonly share: number;
}

/** For each aspect that a brief names how much of the brief is about it. */
export function fieldWeights(passages: readonly Passage[]): readonly FieldWeight[] {
  return fields.flatMap(({ intent, core, about }) => {
    const named = passages.filter((one) => isOpen(one, core));
    if (named.length === 0) return [];
    const told = about.filter((kind) => passages.some((one) => isOpen(one, kind)));
    const speaking = passages.filter((one) => [core, ...about].some((kind) => isOpen(one, kind)));
    return [
      { intent, named: named.length, told: told.length, share: speaking.length / passages.length },
    ];
  });
}

function isOpen({ text, mutes, find }: Passage, expression: Cue): boolean {
  return find(expression).some(
    (span) =>
      !muted(mutes, span) &&
      !NOT_FLAG.test(text.slice(Math.max(0, span.start - 30), span.start)) &&
      !NOT_FLAG_AFTER.test(text.slice(span.end, span.end + 24)),
  );
}

/** So many kinds of properties, or so large a share with fewer of them, make a brief one about the aspect. */
const ENOUGH: Readonly<
  Partial<Record<Intent, readonly (readonly [told: number, share: number])[]>>
> = {
  webhooks: [
    [3, 0],
    [2, 0.25],
  ],
  gateway: [
    [3, 0.25],
    [2, 0.4],
  ],
  observability: [
    [4, 0.25],
    [3, 0.4],
  ],
  resilience: [
    [3, 0.3],
    [2, 0.5],
  ],
  auth: [
    [4, 0.4],
    [3, 0.5],
  ],
  realtime: [[3, 0.28]],
  migrate: [
    [4, 0.14],
    [2, 0.25],
  ],
  tune: [
    [4, 0.4],
    [3, 0.5],
  ],
  bff: [[1, 0.4]],
};
/** With so many of its sentences about it, a brief that speaks of a system means the system that is there. */
const MOST = 0.5;

/** The one aspect that most of a brief is about; `whole` says that it asks for a whole system. */
export function mainAspect(passages: readonly Passage[], whole: boolean): Intent | undefined {
  return fieldWeights(passages)
    .filter(({ intent, told, share }) =>
      (ENOUGH[intent] ?? []).some(([kinds, least]) => told >= kinds && share >= least),
    )
    .filter(({ share, intent }) => !whole || share >= MOST || intent === 'realtime')
    .toSorted((a, b) => rank(b) - rank(a))[0]?.intent;
}

// Slowness and failures are what hurts behind many an aspect: they lead only where no other does.
function rank({ intent, share, told }: FieldWeight): number {
  return share + told / 100 - (intent === 'tune' ? 2 : intent === 'resilience' ? 1 : 0);
}

/** Whether a system has a live side that many are connected to at once. */
export function hasLiveSide(passages: readonly Passage[]): boolean {
  return (
    passages.some((one) => isOpen(one, transport)) &&
    passages.some(
      (one) => isOpen(one, crowd) && one.quantities.some(({ kind }) => kind === 'count'),
    )
  );
}
