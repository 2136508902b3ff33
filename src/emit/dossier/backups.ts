import { code, table } from '../text/markdown.ts';
import { amount, time } from './format.ts';
import type { View } from './view.ts';

/** What can be lost and how long a restore takes, store by store, against what was asked for. */
export function backups({ blueprint, t }: View): string {
  const d = t.deployment;
  const { rpoMin, rtoMin } = blueprint.requirements;
  const number = (value: unknown) => (typeof value === 'number' ? amount(value) : '');
  const asked =
    rpoMin || rtoMin ? `${d.against(number(rpoMin?.value), number(rtoMin?.value))}\n\n` : '';
  const rows = blueprint.contexts.flatMap(({ name, store }) => {
    if (!store?.persistent) return [];
    const { backup } = store;
    return [
      [
        code(name),
        code(store.engine),
        backup ? time(backup.everyMs) : d.noBackup,
        time(backup?.restoreMs),
        backup ? (backup.tested ? t.words.yes : t.words.no) : '',
      ],
    ];
  });
  const body = table([t.words.context, t.words.store, d.every, d.restore, d.tested], rows);
  return body === '' ? '' : `${asked}${body}`;
}
