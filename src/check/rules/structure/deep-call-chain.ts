import type { Call } from '../../../blueprint/model/call.ts';
import { MOST_HOPS } from '../../../knowledge/rules-of-thumb.ts';
import { targetOf } from '../../analysis/call-graph.ts';
import { type Chain, longestChains } from '../../analysis/chains.ts';
import { defineRule } from '../../rule.ts';

/** Hops that a message names. */
const MOST_SHOWN = 8;

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
      if (chain.hops <= MOST_HOPS || called.has(call.from) || told.has(call.from)) continue;
      told.add(call.from);
      const calls = callsOf(chain);
      report({
        at: call.at.of('to'),
        message: `A request of \`${call.from}\` passes ${chain.hops} services one after another: \`${call.from}\` → ${wayOf(calls)}. At 99.9% each they are available ${(99.9 * 0.999 ** (chain.hops - 1)).toFixed(1)}%.`,
        related: calls
          .slice(1, MOST_SHOWN)
          .map(({ at }) => ({ at: at.of('to'), message: 'The next hop.' })),
      });
    }
  },
});

function callsOf(chain: Chain): readonly Call[] {
  const calls: Call[] = [];
  for (let part: Chain | undefined = chain; part; part = part.next) calls.push(part.call);
  return calls;
}

/** The way, its end left out where nobody would read it. */
function wayOf(calls: readonly Call[]): string {
  const names = calls.slice(0, MOST_SHOWN).map((call) => `\`${targetOf(call)}\``);
  const left = calls.length - names.length;
  return [...names, ...(left > 0 ? [`${left} more`] : [])].join(' → ');
}
