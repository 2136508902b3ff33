import { nameList } from '../../analysis/name-list.ts';
import { fieldNames, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** Logs are read by more people, kept in more places and guarded less than any database. */
export const logsUnmasked = defineRule({
  code: 'slo/logs-unmasked',
  severity: 'error',
  summary: 'Logs do not show fields that are marked as sensitive.',
  help: 'Write `masksSensitive: true`, or leave it out: it is the default.',

  check(model, report) {
    const { telemetry, contexts } = model.blueprint;
    if (!telemetry || telemetry.masksSensitive) return;
    const names = contexts.flatMap(({ entities }) =>
      entities.flatMap((entity) => fieldNames(entity, sensitiveFields(entity.fields))),
    );
    if (names.length === 0) return;
    report({
      at: telemetry.at.of('masksSensitive'),
      message: `Logs in \`${telemetry.logs}\` show ${nameList(names)} as they are.`,
      fix: { title: 'Mask', path: [...telemetry.at.path, 'masksSensitive'], value: true },
    });
  },
});
