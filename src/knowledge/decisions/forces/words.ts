import type { FactName } from '../../../blueprint/requirements/fact-catalogue.ts';
import type { Facts } from '../../../blueprint/requirements/requirements.ts';

/** The words of a fact, of one word or several. */
export function wordsOf(facts: Facts, name: FactName): readonly string[] {
  const value = facts[name]?.value;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
