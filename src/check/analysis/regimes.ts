import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

/**
 * Laws that give people a right to have data about them removed, or that end its keeping with its
 * purpose: GDPR art. 5 and 17, CCPA § 1798.105, LGPD art. 18, APPI art. 22 and 35, PIPA art. 21,
 * Taiwan's PDPA art. 11, Vietnam's decree 13/2023 art. 16.
 */
const PRIVACY = new Set([
  'gdpr',
  'uk-gdpr',
  'ccpa',
  'cpra',
  'lgpd',
  'appi',
  'pipa',
  'pdpa',
  'pdpd',
]);

/** The laws and standards that the requirements name, lower case. */
export const regimesOf = byModel((model): readonly string[] =>
  (model.blueprint.requirements.compliance?.value ?? []).map((name) => name.toLowerCase()),
);

/** The first privacy law among the requirements. */
export function privacyLaw(model: Model): string | undefined {
  return regimesOf(model).find((name) => PRIVACY.has(name));
}

/** Whether payment cards fall under PCI DSS. */
export function isPci(regime: string): boolean {
  return /^pci([- ]?dss)?\b/.test(regime);
}
