import { wordsIn } from '../../analysis/words.ts';
import { defineRule } from '../../rule.ts';

const CODES =
  /^(card-)?(cvv|cvv2|cvc|cvc2|cid|card-security-code|card-verification-(code|value)|pin-block|track-?[12]?-data)$/;

/** The code on the back proves that the card is at hand; stored, it proves nothing and may not be. */
export const cardCodeStored = defineRule({
  code: 'data/card-code-stored',
  severity: 'error',
  summary: 'No entity keeps the security code, the PIN or the magnetic track of a card.',
  help: 'Remove the field; hand the code to the payment provider and keep its token.',

  check(model, report) {
    const wordsOf = wordsIn(model);
    for (const { entities } of model.blueprint.contexts) {
      for (const entity of entities) {
        for (const { name, type, at } of entity.fields) {
          if (type.kind !== 'scalar' || !CODES.test(wordsOf(name).join('-'))) continue;
          report({
            at,
            message: `\`${entity.context}.${entity.name}.${name}\` is data of a card that may not be kept after the payment is authorised.`,
          });
        }
      }
    }
  },
});
