import type { Entity, Field } from '../../../blueprint/model/entity.ts';
import { MONEY_WORDS } from '../../../knowledge/money-words.ts';
import { wordsOf } from '../../../util/names.ts';
import { entitiesOf } from '../../analysis/entities.ts';
import { defineRule } from '../../rule.ts';

/** A number without its currency is right until the second country. */
export const amountWithoutCurrency = defineRule({
  code: 'data/amount-without-currency',
  severity: 'info',
  summary: 'An amount of money stands with its currency.',
  help: 'Write `money`, which carries the currency, or add a field of type `currency`.',

  check(model, report) {
    for (const entity of entitiesOf(model)) {
      const amounts = entity.fields.filter(isBareAmount);
      if (amounts.length === 0 || hasCurrency(entity)) continue;
      for (const field of amounts) {
        report({
          at: field.at,
          message: `\`${entity.context}.${entity.name}.${field.name}\` is a number of no currency.`,
        });
      }
    }
  },
});

function isBareAmount({ name, type }: Field): boolean {
  const isNumber = type.kind === 'scalar' && (type.scalar === 'decimal' || type.scalar === 'int');
  return isNumber && MONEY_WORDS.has(wordsOf(name).at(-1) ?? '');
}

function hasCurrency({ fields }: Entity): boolean {
  return fields.some(
    ({ name, type }) =>
      (type.kind === 'scalar' && type.scalar === 'currency') || wordsOf(name).includes('currency'),
  );
}
