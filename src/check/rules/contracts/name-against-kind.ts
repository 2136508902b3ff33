import type { Operation } from '../../../blueprint/model/operation.ts';
import { operationsOf, qualifiedName } from '../../analysis/operations.ts';
import { wordsIn } from '../../analysis/words.ts';
import { defineRule } from '../../rule.ts';

const READS = new Set(['get', 'list', 'find', 'fetch', 'show', 'view', 'read', 'lookup', 'browse']);
const CHANGES = new Set([
  'create',
  'add',
  'update',
  'change',
  'edit',
  'delete',
  'remove',
  'cancel',
  'place',
  'submit',
  'approve',
  'reject',
  'pay',
  'send',
  'assign',
  'register',
  'save',
  'insert',
  'upsert',
]);

/** Proxies, caches and retries trust that a read changes nothing: a name that says otherwise misleads people, a wrong kind misleads machines. */
export const nameAgainstKind = defineRule({
  code: 'contracts/name-against-kind',
  severity: 'warning',
  summary:
    'An operation whose name says that it reads is a query, one that says that it changes something is a command.',
  help: 'Move it under `queries` or `commands`, or give it the verb of what it does.',

  check(model, report) {
    const wordsOf = wordsIn(model);
    for (const operation of operationsOf(model)) {
      const verb = wordsOf(operation.name)[0] ?? '';
      if (!contradicts(operation, verb)) continue;
      const [is, says] =
        operation.kind === 'query' ? ['a query', 'changes'] : ['a command', 'reads'];
      report({
        at: operation.at,
        message: `\`${qualifiedName(operation)}\` is ${is}, but \`${verb}\` says that it ${says} something.`,
      });
    }
  },
});

function contradicts(operation: Operation, verb: string): boolean {
  if (operation.kind === 'query') return CHANGES.has(verb);
  const changesState =
    operation.creates || operation.to !== undefined || operation.emits.length > 0;
  return READS.has(verb) && !changesState;
}
