import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Facts, Force } from '../../blueprint/requirements/requirements.ts';

/** How binding a fact is; what is assumed binds like `could`, whatever it says. */
export function forceOf(facts: Facts, name: FactName): Force {
  const fact = facts[name];
  return fact === undefined || 'assumed' in fact.source ? 'could' : fact.force;
}
