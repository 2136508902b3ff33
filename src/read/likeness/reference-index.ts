import { REFERENCE_MODELS } from '../../knowledge/reference-models/index.ts';
import { indexOf, type ModelIndex } from './model-index.ts';
import { indexOfParts, type PartIndex } from './part-index.ts';

let index: ModelIndex | undefined;
let parts: PartIndex | undefined;

/** The index of the reference models. The build works it out beforehand. */
export function referenceIndex(): ModelIndex {
  index ??= indexOf(REFERENCE_MODELS);
  return index;
}

/** The index of the names of their parts. The build works it out beforehand as well. */
export function referencePartIndex(): PartIndex {
  parts ??= indexOfParts(REFERENCE_MODELS);
  return parts;
}
