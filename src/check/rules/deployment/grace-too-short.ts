import type { Operation } from '../../../blueprint/model/operation.ts';
import { printDuration } from '../../../util/units.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** A replica that is told to stop still has requests in its hands. */
export const graceTooShort = defineRule({
  code: 'deployment/grace-too-short',
  severity: 'error',
  summary: 'A service that is told to stop has time to finish its longest request.',
  help: 'Raise `grace`, or make the operation `long`, so that it survives a restart.',

  check(model, report) {
    const longest = new Map<string, { operation: Operation; ms: number }>();
    for (const operation of operationsOf(model)) {
      const service = model.serviceOf(operation.context)?.name;
      const ms = timeOf(operation);
      if (service === undefined || ms <= (longest.get(service)?.ms ?? 0)) continue;
      longest.set(service, { operation, ms });
    }
    for (const { name, graceMs, at } of model.blueprint.services) {
      const slowest = longest.get(name);
      if (graceMs === undefined || !slowest || slowest.ms <= graceMs) continue;
      const enough = printDuration(Math.ceil((slowest.ms * 1.2) / 1_000) * 1_000);
      const isWritten = at.path[0] === 'services';
      const { operation } = slowest;
      const time = operation.deadlineMs === undefined ? 'p99' : 'deadline';
      report({
        at: isWritten ? at.of('grace') : operation.at.of(time),
        message: `\`${name}\` ends ${printDuration(graceMs)} after it is told to stop, but \`${qualifiedName(operation)}\` may take ${printDuration(slowest.ms)}.`,
        related: [{ at: operation.at, message: 'The longest operation.' }],
        ...(isWritten && {
          fix: { title: `${enough} to finish`, path: [...at.path, 'grace'], value: enough },
        }),
      });
    }
  },
});

/** How long a request may be in the hands of a replica; 0 where nobody says. */
function timeOf(operation: Operation): number {
  if (operation.kind === 'command' && operation.long) return 0;
  return operation.deadlineMs ?? operation.p99Ms ?? 0;
}
