import type { Context } from '../../../blueprint/model/context.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { printDuration } from '../../../util/units.ts';
import { type Allowance, type Allowances, allowancesOf } from '../../analysis/allowance.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A statement that outlives every request keeps its connection and locks for nobody. */
export const statementOutlastsRequest = defineRule({
  code: 'timeouts/statement-outlasts-request',
  severity: 'warning',
  summary:
    'The longest statement of a store is shorter than the longest time that anybody waits for its context.',
  help: 'Set `statementTimeout:` below the deadline of the slowest operation.',

  check(model, report) {
    const allowances = allowancesOf(model);
    for (const context of model.blueprint.contexts) {
      const limit = context.store?.statementTimeoutMs;
      if (!context.store || limit === undefined || !isWritten(context, limit)) continue;
      if (worksInBackground(model, context)) continue;
      const longest = longestAllowance(context, allowances);
      if (!longest || limit < longest.ms) continue;
      report({
        at: context.store.at.of('statementTimeout'),
        message: `A statement of \`${context.name}\` may run for ${printDuration(limit)}, but ${longest.fact()}, and nobody states a longer wait.`,
        related: [{ at: longest.at(), message: 'The longest time allowed is stated here.' }],
      });
    }
  },
});

/** What holds by default is no decision of the author. */
function isWritten({ store }: Context, limit: number): boolean {
  const usual = DEFAULTS.store.statementTimeoutMs;
  return (store?.at.has('statementTimeout') ?? false) || limit !== usual;
}

/** Jobs, listeners and long commands may have good use for long statements. */
function worksInBackground(model: Model, { name, jobs, policies, commands }: Context): boolean {
  const isCalledWithoutLimit = model
    .callsTo(name)
    .some((call) => call.timeoutMs === undefined && call.protocol !== 'in-process');
  const isLong = commands.some((command) => command.long);
  return jobs.length > 0 || policies.length > 0 || isLong || isCalledWithoutLimit;
}

function longestAllowance(
  { name, commands, queries }: Context,
  allowances: Allowances,
): Allowance | undefined {
  let longest: Allowance | undefined;
  for (const operation of [...commands, ...queries]) {
    const allowance = allowances.forOperation(name, operation.name);
    if (allowance && allowance.ms > (longest?.ms ?? 0)) longest = allowance;
  }
  return longest;
}
