import { isPrivacyLaw } from '../../knowledge/regimes.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

/** The laws and standards that the requirements name, lower case. */
export const regimesOf = byModel((model): readonly string[] =>
  (model.blueprint.requirements.compliance?.value ?? []).map((name) => name.toLowerCase()),
);

/** The first privacy law among the requirements. */
export function privacyLaw(model: Model): string | undefined {
  return regimesOf(model).find(isPrivacyLaw);
}
