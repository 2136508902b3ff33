import type { RateLimit } from '../../../blueprint/model/operation.ts';
import { policiesOn } from '../../analysis/callers.ts';
import { qualifiedName } from '../../analysis/operations.ts';
import { defineRule } from '../../rule.ts';

/** Who has no identity can be counted only by address or program, or all together. */
const ANONYMOUS = new Set(['ip', 'client', 'global']);

/** A form that anybody may send is sent by machines. */
export const publicCommandWithoutLimit = defineRule({
  code: 'security/public-command-without-limit',
  severity: 'warning',
  summary: 'A command open to everybody has a limit that counts callers without identity.',
  help: 'Add `limit: 10/minute per ip` to the command, or a limit per `ip` or `client` to the gateway.',

  check(model, report) {
    const { gateway, contexts } = model.blueprint;
    const isTold = gateway !== undefined && gateway.limits.length === 0;
    const atEdge = gateway?.limits.some(({ per }) => ANONYMOUS.has(per)) ?? false;
    if (isTold || atEdge) return;
    const policies = policiesOn(model);
    for (const command of contexts.flatMap(({ commands }) => commands)) {
      const limit = command.limit ?? model.context(command.context)?.api.limit;
      if (!command.public || (limit && ANONYMOUS.has(limit.per))) continue;
      // Worth abusing and open at once: one limit answers both, and that finding asks for it.
      if (command.abusable && !command.limit && policies(command).length === 0) continue;
      report({
        at: command.at.of('public'),
        message: `\`${qualifiedName(command)}\` is open to everybody and has ${told(limit)}.`,
        fix: {
          title: '10 a minute for each address',
          path: [...command.at.path, 'limit'],
          value: '10/minute per ip',
        },
      });
    }
  },
});

function told(limit: RateLimit | undefined): string {
  if (!limit) return 'no limit';
  return `only a limit per \`${limit.per}\`, which callers without identity do not have`;
}
