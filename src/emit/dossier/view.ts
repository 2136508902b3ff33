import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locale } from '../../knowledge/locales/locale.ts';

/** What a page is made from. */
export interface View {
  readonly blueprint: Blueprint;
  readonly findings: readonly Diagnostic[];
  readonly t: Locale;
}

/** Files of the documents, in reading order; names of pages are the same in every language. */
export const PAGE_FILES = {
  boundaries: '01-boundaries.md',
  contracts: '02-contracts.md',
  architecture: '03-architecture.md',
  identity: '04-authentication-and-authorisation.md',
  communication: '05-communication.md',
  resilience: '06-resilience.md',
  observability: '07-observability.md',
  caching: '08-caching.md',
  technology: '09-technology.md',
  deployment: '10-deployment-and-rollout.md',
  testing: '11-testing.md',
  decisions: '12-decisions.md',
} as const;

export type PageId = keyof typeof PAGE_FILES;

/** In reading order. */
export const PAGE_IDS: readonly PageId[] = [
  'boundaries',
  'contracts',
  'architecture',
  'identity',
  'communication',
  'resilience',
  'observability',
  'caching',
  'technology',
  'deployment',
  'testing',
  'decisions',
];
