import { defineRule } from '../../rule.ts';

/** Every flag that stays doubles the ways through the code. */
export const flagWithoutEnd = defineRule({
  code: 'deployment/flag-without-end',
  severity: 'info',
  summary: 'Flags for releases and experiments say when they go.',
  help: 'Add `until:` with the day on which the flag should be gone; flags for operations and permissions may stay.',

  check(model, report) {
    for (const { name, kind, until, at } of model.blueprint.flags) {
      if (until !== undefined || kind === 'operations' || kind === 'permission') continue;
      report({ at, message: `Flag \`${name}\` (${kind}) has no day on which it goes.` });
    }
  },
});
