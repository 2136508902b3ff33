/**
 * Laws that give people a right to have data about them removed, or that end its keeping with its
 * purpose. Source: GDPR art. 5 and 17; CCPA § 1798.105; LGPD art. 18; APPI art. 22 and 35; PIPA art.
 * 21; Taiwan's PDPA art. 11; Vietnam's decree 13/2023 art. 16.
 */
const PRIVACY: ReadonlySet<string> = new Set([
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

export function isPrivacyLaw(regime: string): boolean {
  return PRIVACY.has(regime);
}

/** Whether payment cards fall under PCI DSS. */
export function isPci(regime: string): boolean {
  return /^pci([- ]?dss)?\b/.test(regime);
}
