import { REFERENCE_MODELS } from './index.ts';
import type { ReferenceModel } from './reference-model.ts';

const byId: ReadonlyMap<string, ReferenceModel> = new Map(
  REFERENCE_MODELS.map((model) => [model.id, model]),
);

export function findModel(id: string): ReferenceModel | undefined {
  return byId.get(id);
}
