import type { Call } from '../../../blueprint/model/call.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { type Chain, longestChains } from '../../analysis/chains.ts';
import { defineRule } from '../../rule.ts';

/** Hops over a network in one request. */
const MOST = 4;

/** Every hop adds its latency, its failures and its retries to those before it. */
export const deepCallChain = defineRule({
  code: 'structure/deep-call-chain',
  severity: 'warning',
  summary: 'A request passes at most four services one after another.',
  help: 'Let a service keep a copy of what it asks for, fed by events, or join neighbours that always work together.',

  check(model, report) {
    const longest = longestChains(model);
    const called = new Set(model.calls().map(({ target }) => target.name));
    const told = new Set<string>();
    for (const call of model.calls()) {
      const chain = longest(call);
      // A chain is told once, where it begins.
      if (chain.hops <= MOST || called.has(call.from) || told.has(call.from)) continue;
      told.add(call.from);
      report({
        at: call.at.of('to'),
        message: `A request of \`${call.from}\` passes ${chain.hops} services one after another: \`${call.from}\` → ${wayOf(chain)}. At 99.9% each they are available ${(99.9 * 0.999 ** (chain.hops - 1)).toFixed(1)}%.`,
        related: callsOf(chain)
          .slice(1)
          .map(({ at }) => ({ at: at.of('to'), message: 'The next hop.' })),
      });
    }
  },
});

function callsOf(chain: Chain): readonly Call[] {
  return [chain.call, ...(chain.next ? callsOf(chain.next) : [])];
}

function wayOf(chain: Chain): string {
  return callsOf(chain)
    .map((call) => `\`${targetOf(call)}\``)
    .join(' → ');
}
