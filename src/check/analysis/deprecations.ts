import type { Deprecation } from '../../blueprint/model/operation.ts';
import type { Place } from '../../diagnostics/place.ts';
import { byModel } from './by-model.ts';
import { operationsOf, qualifiedName } from './operations.ts';

export interface Deprecated {
  /** ``Operation `ordering.placeOrder` ``, for the beginning of a message. */
  readonly subject: string;
  /** The element that has the key `deprecated`. */
  readonly at: Place;
  readonly deprecation: Deprecation;
}

/** Interfaces and operations on their way out. */
export const deprecationsOf = byModel((model): readonly Deprecated[] => {
  const interfaces = model.blueprint.contexts.flatMap(({ name, api }) =>
    api.deprecated === undefined
      ? []
      : [{ subject: `The interface of \`${name}\``, at: api.at, deprecation: api.deprecated }],
  );
  const operations = operationsOf(model).flatMap((operation) =>
    operation.deprecated === undefined
      ? []
      : [
          {
            subject: `Operation \`${qualifiedName(operation)}\``,
            at: operation.at,
            deprecation: operation.deprecated,
          },
        ],
  );
  return [...interfaces, ...operations];
});
