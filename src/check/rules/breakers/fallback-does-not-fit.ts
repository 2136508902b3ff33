import type { Operation } from '../../../blueprint/model/operation.ts';
import type { Place } from '../../../diagnostics/place.ts';
import { calleeOf } from '../../analysis/callee.ts';
import { defineRule } from '../../rule.ts';

/** An old answer changes nothing, and a question in a queue is answered to nobody. */
export const fallbackDoesNotFit = defineRule({
  code: 'breakers/fallback-does-not-fit',
  severity: 'error',
  summary: 'Commands fall back to a queue or another way of doing, queries to an older answer.',
  help: 'Write `fallback: queue` or `degrade` for a command, `fallback: cache` or `default` for a query.',

  check(model, report) {
    for (const call of model.calls()) {
      const callee = calleeOf(model, call);
      if (!call.fallback || !callee) continue;
      const name = `\`${callee.context}.${callee.name}\``;
      if (call.fallback.kind === 'cache' && changesSomething(callee)) {
        report({
          at: placeOfKind(call.fallback.at),
          message: `Command ${name} changes something, but \`${call.from}\` takes an answer from a cache where it fails.`,
        });
      }
      if (call.fallback.kind === 'queue' && callee.kind === 'query') {
        report({
          at: placeOfKind(call.fallback.at),
          message: `\`${call.from}\` waits for the answer to query ${name}, but puts the question into a queue where it fails.`,
        });
      }
    }
  },
});

function changesSomething(operation: Operation): boolean {
  if (operation.kind === 'query') return false;
  return operation.creates || operation.to !== undefined || operation.emits.length > 0;
}

function placeOfKind(at: Place): Place {
  return at.has('kind') ? at.of('kind') : at;
}
