import { wordsIn } from '../../analysis/words.ts';
import { defineRule } from '../../rule.ts';

/** Numbers that the world gives to one thing each, with the entities of which they are the identity. */
const KEYS: Readonly<Record<string, RegExp>> = {
  sku: /^(product|variant|product-variant|item|stock-item|article|sku)$/,
  isbn: /^(book|title|edition)$/,
  gtin: /^(product|article)$/,
  vin: /^(vehicle|car)$/,
  iban: /^(account|bank-account|deposit-account)$/,
  'serial-number': /^(device|machine|meter|asset)$/,
  'licence-plate': /^(vehicle|car)$/,
  'license-plate': /^(vehicle|car)$/,
};

/** Two rows for one thing: from then on half of its history hangs on each. */
export const businessKeyNotUnique = defineRule({
  code: 'data/business-key-not-unique',
  severity: 'warning',
  summary: 'The number by which the business knows a thing is unique.',
  help: 'Mark the field `unique`: `orderNumber: text unique`.',

  check(model, report) {
    const wordsOf = wordsIn(model);
    const kebab = (name: string) => wordsOf(name).join('-');
    for (const { entities } of model.blueprint.contexts) {
      for (const entity of entities) {
        if (!entity.root || entity.tenant !== undefined) continue;
        const own = kebab(entity.name);
        for (const field of entity.fields) {
          if (field.unique || field.type.kind !== 'scalar' || !isKeyOf(own, kebab(field.name)))
            continue;
          report({
            at: field.at,
            message: `\`${entity.context}.${entity.name}.${field.name}\` names one \`${entity.name}\`, but nothing keeps two from having the same.`,
          });
        }
      }
    }
  },
});

/** `invoiceNumber` of an invoice, `sku` of a product; not `invoiceNumber` of a payment. */
function isKeyOf(own: string, name: string): boolean {
  return name === `${own}-number` || name === `${own}-code` || (KEYS[name]?.test(own) ?? false);
}
