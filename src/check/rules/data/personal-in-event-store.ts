import { nameList } from '../../analysis/name-list.ts';
import { privacyLaw } from '../../analysis/regimes.ts';
import { ABOUT_PEOPLE, fieldNames, sensitiveFields } from '../../analysis/sensitive.ts';
import { defineRule } from '../../rule.ts';

/** A log that nothing is ever removed from, and a law that asks to remove. */
export const personalInEventStore = defineRule({
  code: 'data/personal-in-event-store',
  severity: 'warning',
  summary: 'Under a privacy law, an event-sourced context has a way to forget a person.',
  help: 'Keep data about people in a store of its own, or encrypt it with a key for each person and name the pattern `crypto-shredding`.',

  check(model, report) {
    const law = privacyLaw(model);
    const { contexts, patterns } = model.blueprint;
    if (law === undefined || patterns.some(({ id }) => /shred|forget|pseudonym/.test(id))) return;
    for (const { name, eventSourced, entities, at } of contexts) {
      if (!eventSourced) continue;
      const fields = entities.flatMap((entity) =>
        fieldNames(entity, sensitiveFields(entity.fields, ABOUT_PEOPLE)),
      );
      if (fields.length === 0) continue;
      report({
        at: at.of('eventSourced'),
        message: `Events of \`${name}\` are never removed and hold ${nameList(fields)}, which \`${law}\` lets people have erased.`,
      });
    }
  },
});
