import { printDuration } from '../../../util/units.ts';
import { operationsOf } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Time that the gateway does not give is not there. */
export const deadlineBeyondGateway = defineRule({
  code: 'timeouts/deadline-beyond-gateway',
  severity: 'warning',
  summary: 'No operation behind the gateway plans with more time than the gateway gives.',
  help: "Raise the gateway's `timeout:`, or make the operation `long: true`, so that it answers at once and is polled.",

  check(model, report) {
    const { gateway } = model.blueprint;
    const limit = gateway?.timeoutMs;
    if (!gateway || limit === undefined) return;
    const routed = new Set(gateway.routes.map((route) => route.to));
    for (const operation of operationsOf(model)) {
      const { context, name, deadlineMs, at } = operation;
      if (!routed.has(context) || deadlineMs === undefined || deadlineMs <= limit) continue;
      if (operation.kind === 'command' && operation.long) continue;
      report({
        at: at.of('deadline'),
        message: `\`${context}.${name}\` has a deadline of ${printDuration(deadlineMs)}, but the gateway ends requests after ${printDuration(limit)}.`,
        related: [{ at: gateway.at.of('timeout'), message: 'The gateway ends requests here.' }],
      });
    }
  },
});
