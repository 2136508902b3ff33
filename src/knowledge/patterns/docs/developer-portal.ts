import { definePattern } from '../../pattern.ts';

export const developerPortal = definePattern({
  id: 'developer-portal',
  section: 'docs',
  name: 'Developer portal',
  aliases: ['API catalogue', 'service catalogue'],
  summary: {
    en: 'One place lists every API and service with owner, contract, state and a way to start, fed from the repositories.',
    ja: 'すべてのAPI・サービスの所有者・契約・状態・始め方を、リポジトリから自動収集して一箇所に示す。',
  },
  problem: 'A team builds the third address service because it could not find the first two.',
  solution:
    'Entries come from files beside the code: owner, lifecycle, dependencies, contracts, runbook, objectives. Outside: guides from key to first call in minutes, tutorials per use case, changelog, status, sandbox keys by self-service. Templates make new services. Check freshness in the build; archive what has no owner.',
  useWhen: ['More than about ten APIs or outside developers.'],
  avoidWhen: ['One team: a README.'],
  consequences: [
    'The useful measure is time to first successful call and share of services with a living owner.',
    'A portal filled by hand is wrong within a quarter.',
  ],
  construct: 'contexts.*.owner: orders-team',
  covers: { 'docs.developer-portals': ['API catalogs', 'getting started guides', 'tutorials'] },
  related: ['interactive-api-docs', 'openapi-description', 'service-map'],
  sources: [{ title: 'Backstage documentation' }],
});
