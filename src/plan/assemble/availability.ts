import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { type AssumedAvailability, AVAILABILITIES } from '../../knowledge/availabilities.ts';
import { DEFAULTS } from '../../knowledge/defaults.ts';
import { SHARE_OF_BUDGET } from '../../knowledge/rules-of-thumb.ts';
import { type Language, say } from '../../util/language.ts';
import { printFraction } from '../../util/units.ts';
import type { DraftContext } from './draft.ts';

/** An assumed availability as the file states it, with whose promise it is. */
export function writeAvailability(
  { value, because }: AssumedAvailability,
  language: Language,
): WrittenPart {
  return { value: printFraction(value), assumed: say(because, language) };
}

/** Copies of which one is enough, so many that their failing together takes no more than a share of the budget. */
export function redundantReplicas({ availability }: Facts): number {
  const { replicas } = DEFAULTS.service;
  if (availability === undefined) return replicas;
  const allowed = (1 - availability.value) * SHARE_OF_BUDGET;
  const failing = 1 - AVAILABILITIES.replica.value;
  return Math.max(replicas, Math.ceil(Math.log(allowed) / Math.log(failing) - 1e-9));
}

/** What an outside system is counted on for, by whose it is. */
export function ofExternal({ kind }: WrittenPart): AssumedAvailability {
  return kind === 'third-party' ? AVAILABILITIES.thirdParty : AVAILABILITIES.existing;
}

/** Outside systems, each with what it is counted on for. */
export function withAvailability(
  externals: Names<WrittenPart>,
  language: Language,
): Names<WrittenPart> {
  return Object.fromEntries(
    Object.entries(externals).map(([name, part]) => [
      name,
      { ...part, availability: writeAvailability(ofExternal(part), language) },
    ]),
  );
}

/** Whether a part that is down as long as assumed would eat up more than its share of the budget. */
export function needsFallback({ value }: AssumedAvailability, { availability }: Facts): boolean {
  return availability !== undefined && 1 - value > (1 - availability.value) * SHARE_OF_BUDGET;
}

/**
 * The database to count on: the usual one with a standby, or one on shared storage where a request that goes through so
 * many servers would miss the goal.
 */
export function storeTier({ availability }: Facts, servers: number): AssumedAvailability {
  const { storeWithStandby, storeWithSharedStorage } = AVAILABILITIES;
  const reached =
    storeWithStandby.value ** servers * (1 - SHARE_OF_BUDGET * (1 - (availability?.value ?? 0)));
  return availability !== undefined && reached < availability.value
    ? storeWithSharedStorage
    : storeWithStandby;
}

/** The most contexts that one request waits for: those of the flow, and everybody whom they ask. */
export function longestReach(
  contexts: readonly DraftContext[],
  flows: readonly { readonly contexts: readonly string[] }[],
): number {
  const byId = new Map(contexts.map((context) => [context.id, context]));
  const reach = (starts: readonly string[]): number => {
    const reached = new Set(starts);
    for (const id of reached) {
      for (const { to } of byId.get(id)?.calls ?? []) {
        const callee = to.split('.')[0] ?? '';
        if (byId.has(callee)) reached.add(callee);
      }
    }
    return reached.size;
  };
  return Math.max(1, ...flows.map((flow) => reach(flow.contexts)));
}
