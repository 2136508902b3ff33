import type { Call } from '../../blueprint/model/call.ts';
import { byModel } from './by-model.ts';
import { callsBehind } from './call-graph.ts';

/** A way of calls, each made while the one before is waited for. */
export interface Chain {
  readonly call: Call;
  /** Calls of the way that leave their process. */
  readonly hops: number;
  readonly next: Chain | undefined;
}

/** For each call, the longest chain that begins with it. No chain passes a call twice. */
export const longestChains = byModel((model): ((call: Call) => Chain) => {
  const known = new Map<Call, Chain | undefined>();
  const longest = (call: Call): Chain => {
    const found = known.get(call);
    if (found) return found;
    known.set(call, undefined);
    let next: Chain | undefined;
    for (const behind of callsBehind(model, call)) {
      // Under way, and therefore part of a circle.
      if (known.has(behind) && !known.get(behind)) continue;
      const chain = longest(behind);
      if (chain.hops > (next?.hops ?? 0)) next = chain;
    }
    const hops = (call.protocol === 'in-process' ? 0 : 1) + (next?.hops ?? 0);
    const chain = { call, hops, next };
    known.set(call, chain);
    return chain;
  };
  return longest;
});
