import type { WrittenPart } from '../../blueprint/document/written.ts';
import { printDuration } from '../../util/units.ts';
import type { DraftCall, DraftContext } from './draft.ts';

/** What a request leaves for others: its own work, queueing and the way back need the rest. */
const SHARE_FOR_CALLS = 0.8;
/** Less than this is no time for a network and a database. */
const LEAST_MS = 50;

/**
 * Gives every call that leaves its process a time limit that fits into its caller's, and what helps
 * when the callee fails. Limits shrink along the path, and only the last hop tries again.
 */
export function withResilience(
  contexts: readonly DraftContext[],
  deadlineMs: number,
  remote: boolean,
  fallbackFor: (external: string) => WrittenPart,
): readonly DraftContext[] {
  const budgets = budgetsOf(contexts, deadlineMs);
  return contexts.map((context) => ({
    ...context,
    calls: context.calls.map((call) =>
      remote || call.external
        ? {
            ...call,
            settings: {
              ...settingsOf(call, context, contexts, budgets),
              ...(call.external ? fallbackFor(call.to) : {}),
            },
          }
        : call,
    ),
  }));
}

/** The time each context has for a request: the tightest of what its callers allow. */
function budgetsOf(
  contexts: readonly DraftContext[],
  deadlineMs: number,
): ReadonlyMap<string, number> {
  const budgets = new Map(contexts.map(({ id }) => [id, deadlineMs]));
  // Calls form no ring, so as many rounds as there are contexts settle every budget.
  for (const _round of contexts) {
    for (const context of contexts) {
      const slice = sliceOf(context, budgets.get(context.id) ?? deadlineMs);
      for (const call of context.calls) {
        const callee = call.to.split('.')[0] ?? '';
        const known = budgets.get(callee);
        if (known !== undefined && slice < known) budgets.set(callee, slice);
      }
    }
  }
  return budgets;
}

/** Calls of one request happen one after the other: each gets an equal part. */
function sliceOf(context: DraftContext, budget: number): number {
  const exact = (budget * SHARE_FOR_CALLS) / Math.max(1, context.calls.length);
  return Math.max(LEAST_MS, Math.floor(exact / 10) * 10);
}

function settingsOf(
  call: DraftCall,
  context: DraftContext,
  contexts: readonly DraftContext[],
  budgets: ReadonlyMap<string, number>,
): WrittenPart {
  const slice = sliceOf(context, budgets.get(context.id) ?? LEAST_MS);
  const [callee = '', operation = ''] = call.to.split('.');
  const target = contexts.find(({ id }) => id === callee);
  const isRead = target !== undefined && !(operation in target.commands);
  const retries = isRead && target.calls.length === 0 && slice >= 3 * LEAST_MS;
  const timeout = retries ? Math.floor((slice - LEAST_MS) / 2 / 10) * 10 : slice;
  return {
    timeout: printDuration(timeout),
    ...(retries
      ? { retries: { attempts: 2, budget: '10%', backoff: { base: '20ms', max: '50ms' } } }
      : {}),
    breaker: true,
    bulkhead: { maxConcurrent: 32, maxQueue: 16 },
    ...(isRead && isSlowChanging(target) ? { fallback: 'cache' } : {}),
  };
}

/** What changes seldom may be answered from a copy while its owner is down. */
function isSlowChanging(context: DraftContext): boolean {
  return ['catalogue', 'pricing', 'registry', 'membership'].includes(
    context.knowledge?.archetype ?? '',
  );
}
