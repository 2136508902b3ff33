import type { Action, WritePlan } from '../../write/write-plan.ts';
import type { Paint } from './paint.ts';

const WORD: Readonly<Record<Action['kind'], string>> = {
  create: 'create',
  update: 'update',
  merge: 'merge',
  conflict: 'conflict',
  remove: 'remove',
  keep: 'keep',
  same: 'same',
};

/** What changed, file by file; files that stay as they are are only counted. */
export function renderPlan(plan: WritePlan, dry: boolean, paint: Paint): string {
  const changed = plan.actions.filter(({ kind }) => kind !== 'same' && kind !== 'keep');
  const kept = plan.actions.filter(({ kind }) => kind === 'keep');
  const same = plan.actions.length - changed.length - kept.length;
  const lines = [
    ...changed.map(
      (action) =>
        `${paint(action.kind === 'conflict' ? 'red' : 'green', WORD[action.kind].padEnd(8))} ${action.path}${action.kind === 'conflict' ? ` (yours is kept, ours is ${action.beside})` : ''}`,
    ),
    ...kept.map(({ path }) => `${paint('dim', 'keep    ')} ${path} (edited by you)`),
    `${changed.length} ${dry ? 'would change' : 'changed'}, ${same} unchanged${kept.length > 0 ? `, ${kept.length} kept` : ''}`,
  ];
  return `${lines.join('\n')}\n`;
}
