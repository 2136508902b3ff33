import { plural, singular } from '../../../util/names.ts';
import { wordsIn } from '../../analysis/words.ts';
import { defineRule } from '../../rule.ts';

/** Words that end in `s` and mean one thing, or have no singular. */
const ONE_THING =
  /(ss|us|is|as|os|ics|ous)$|^(lens|goods|premises|headquarters|sales|settings|preferences|credentials|details|terms|earnings|savings|proceeds|means|contents|news|species|holdings|works|odds|customs|arms|statistics|metrics|permissions|options|hours|tours)$/;

/** One row of a table is one order: `Orders` makes paths like `/orderses` and types that lie. */
export const pluralEntity = defineRule({
  code: 'contracts/plural-entity',
  severity: 'info',
  summary: 'An entity has the name of one thing, in the singular.',
  help: 'Write `Order` instead of `Orders`; paths and lists make the plural themselves.',

  check(model, report) {
    const wordsOf = wordsIn(model);
    for (const { name: context, entities } of model.blueprint.contexts) {
      for (const { name, at } of entities) {
        const last = wordsOf(name).at(-1) ?? '';
        const one = singular(last);
        const isPlural = one !== last && plural(one) === last && last.length > 4;
        if (!isPlural || ONE_THING.test(last)) continue;
        report({
          at,
          message: `Entity \`${context}.${name}\` has the name of many things.`,
          help: `Call it \`${name.slice(0, name.length - last.length)}${one.charAt(0).toUpperCase()}${one.slice(1)}\`; paths and lists make the plural themselves.`,
        });
      }
    }
  },
});
