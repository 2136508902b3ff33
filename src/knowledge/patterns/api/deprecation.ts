import { definePattern } from '../../pattern.ts';

export const deprecation = definePattern({
  id: 'deprecation',
  section: 'api',
  name: 'Deprecation and sunset',
  aliases: ['sunset header', 'API retirement'],
  summary: {
    en: 'An announced end for an operation or version: marked in the contract, in response headers and by date, with usage watched until it is gone.',
    ja: '操作や版の終了を契約・応答ヘッダー・日付で予告し、利用がなくなるまで監視して廃止する。',
  },
  problem:
    'Old operations are never removed because nobody knows who still calls them, and each keeps code, tests and security holes alive.',
  solution:
    'Mark the operation deprecated in the schema, send `Deprecation` and `Sunset` headers with a link to the successor, count calls per client, write to those that remain, schedule short brownouts, then answer 410. The date depends on who must move: weeks for internal callers, 6-12 months for partners.',
  useWhen: [
    'A successor exists and works for every caller.',
    'Clients can be identified by key or token.',
  ],
  avoidWhen: ['The replacement is still beta; announcing twice costs trust.'],
  consequences: [
    'Headers alone reach nobody: most clients never log them. Brownouts of a few minutes find the forgotten ones before the real date does.',
    'Without client identity in the access log no end date can ever be met.',
  ],
  construct:
    'contexts.*.api.deprecated: { since: 2026-01-01, sunset: 2027-01-01, successor: /v2/orders }',
  covers: {
    'api.api-versioning': ['deprecation strategies'],
    'deployment.service-versioning': ['deprecation'],
  },
  related: ['versioning', 'breaking-change-gate', 'api-key'],
  sources: [
    { title: 'RFC 9745, The Deprecation HTTP Response Header Field' },
    { title: 'RFC 8594, The Sunset HTTP Header Field' },
  ],
});
