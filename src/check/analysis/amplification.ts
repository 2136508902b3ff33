import type { Call } from '../../blueprint/model/call.ts';
import { byModel } from './by-model.ts';
import { callsBehind } from './call-graph.ts';
import { attemptsOf } from './waiting.ts';

/** A way through the calls, from one call to the last that multiplies requests. */
interface Amplified {
  readonly call: Call;
  /** Requests that one becomes, from here to the end. */
  readonly factor: number;
  readonly next: Amplified | undefined;
}

/** Requests that one becomes at the callee where it fails: attempts, or what the budget leaves of them; a hedge doubles. */
export function factorOf(call: Call): number {
  const attempts = attemptsOf(call);
  const budget = call.retry?.budget;
  const sent = budget === undefined ? attempts : Math.min(attempts, 1 + budget);
  return call.hedgeAfterMs === undefined ? sent : sent * 2;
}

/** For each call, the way behind it along which attempts multiply most. A way does not pass a call twice. */
export const worstWays = byModel((model): ((call: Call) => Amplified) => {
  const multiplies = model.calls().some((call) => factorOf(call) > 1);
  if (!multiplies) return (call) => ({ call, factor: 1, next: undefined });
  const known = new Map<Call, Amplified | undefined>();
  const worst = (call: Call): Amplified => {
    const found = known.get(call);
    if (found) return found;
    known.set(call, undefined);
    let next: Amplified | undefined;
    for (const behind of callsBehind(model, call)) {
      if (known.has(behind) && !known.get(behind)) continue;
      const way = worst(behind);
      if (way.factor > (next?.factor ?? 1)) next = way;
    }
    const way = { call, factor: factorOf(call) * (next?.factor ?? 1), next };
    known.set(call, way);
    return way;
  };
  return worst;
});

/** The calls of a way, first to last. */
export function callsOf(way: Amplified): readonly Call[] {
  const calls: Call[] = [];
  for (let step: Amplified | undefined = way; step; step = step.next) calls.push(step.call);
  return calls;
}
