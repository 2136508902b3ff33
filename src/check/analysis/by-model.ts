import type { Model } from '../model.ts';

/** A function of the model that several rules ask for, worked out once for each model. */
export function byModel<T>(make: (model: Model) => T): (model: Model) => T {
  const made = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const known = made.get(model) ?? { value: make(model) };
    made.set(model, known);
    return known.value;
  };
}
