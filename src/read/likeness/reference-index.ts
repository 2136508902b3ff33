import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';
import { indexOf, type ModelIndex } from './model-index.ts';

let index: ModelIndex | undefined;

/** The index of the reference models. The build works it out beforehand. */
export function referenceIndex(): ModelIndex {
  index ??= indexOf(REFERENCE_MODELS);
  return index;
}
