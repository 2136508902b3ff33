import type { Entity } from '../../../blueprint/model/entity.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { wordsOf } from '../../../util/names.ts';
import { nameList } from '../../analysis/name-list.ts';
import { privacyLaw } from '../../analysis/regimes.ts';
import { ABOUT_PEOPLE, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

const ERASES = new Set([
  'delete',
  'erase',
  'anonymise',
  'anonymize',
  'forget',
  'purge',
  'remove',
  'redact',
  'destroy',
  'shred',
]);
const ERASED = /^(deleted|erased|anonymised|anonymized|forgotten|purged|removed|redacted)$/;

/** Data about people that nothing ever removes is kept against the law that the requirements name. */
export const personalWithoutEnd = defineRule({
  code: 'data/personal-without-end',
  severity: 'warning',
  summary: 'Under a privacy law, data about people has a retention or a command that erases it.',
  help: 'Add `retention:` under `about`, or a command such as `eraseCustomer: { on: Customer }`.',

  check(model, report) {
    const law = privacyLaw(model);
    if (law === undefined) return;
    const told = new Set<Entity>();
    for (const { name, entities, commands } of model.blueprint.contexts) {
      for (const entity of entities) {
        const fields = sensitiveFields(entity.fields, ABOUT_PEOPLE).map((field) => field.name);
        if (!entity.root || fields.length === 0 || hasEnd(entity, commands)) continue;
        // What belongs to another record goes with it, or was told with it.
        const parents = parentsOf(entity, entities);
        if (parents.some((one) => hasEnd(one, commands) || told.has(one))) continue;
        told.add(entity);
        report({
          at: entity.at,
          message: `\`${name}.${entity.name}\` keeps ${nameList(fields)} without end: \`${law}\` asks for a retention or a way to erase.`,
        });
      }
    }
  },
});

/** The customer of an address, the payment of a refund. */
function parentsOf(
  { name, fields, context }: Entity,
  entities: readonly Entity[],
): readonly Entity[] {
  const names = fields.flatMap(({ type }) =>
    type.kind === 'ref' && type.context === context ? [type.entity] : [],
  );
  return entities.filter((one) => names.includes(one.name) && one.name !== name);
}

function hasEnd({ name, retentionDays }: Entity, commands: readonly Command[]): boolean {
  return (
    retentionDays !== undefined ||
    commands.some(
      ({ entity, name: command, to }) =>
        entity === name &&
        (wordsOf(command).some((word) => ERASES.has(word)) || ERASED.test(to ?? '')),
    )
  );
}
