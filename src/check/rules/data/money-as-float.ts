import type { Entity, Field } from '../../../blueprint/model/entity.ts';
import { MONEY_WORDS, PERHAPS_MONEY } from '../../../knowledge/money-words.ts';
import { wordsOf } from '../../../util/names.ts';
import { defineRule } from '../../rule.ts';

/** 0.1 + 0.2 is not 0.3 in binary, and an accountant finds the difference. */
export const moneyAsFloat = defineRule({
  code: 'data/money-as-float',
  severity: 'error',
  summary: 'Money is exact: it is never a floating-point number.',
  help: 'Write `money`, which is an amount in the smallest unit with its currency, or `decimal`.',

  check(model, report) {
    for (const { entities } of model.blueprint.contexts) {
      for (const entity of entities) {
        for (const field of entity.fields) {
          if (!isFloat(field) || !isMoney(entity, field)) continue;
          report({
            at: field.at.of('type'),
            message: `\`${entity.context}.${entity.name}.${field.name}\` is money in a \`float\`, which cannot hold 0.1 exactly.`,
          });
        }
      }
    }
  },
});

function isFloat({ type }: Field): boolean {
  const one = type.kind === 'list' ? type.of : type;
  return one.kind === 'scalar' && one.scalar === 'float';
}

function isMoney({ fields }: Entity, { name }: Field): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  if (MONEY_WORDS.has(last)) return true;
  const besideMoney = fields.some(
    ({ type }) => type.kind === 'scalar' && (type.scalar === 'currency' || type.scalar === 'money'),
  );
  return PERHAPS_MONEY.has(last) && besideMoney;
}
