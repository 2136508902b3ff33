import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Model } from '../model.ts';

/** Where a requirement states its value. */
export function requirementAt({ blueprint }: Model, name: FactName): Place {
  return blueprint.at.of('requirements').of(name).of('value');
}
