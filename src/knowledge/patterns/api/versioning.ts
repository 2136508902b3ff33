import { definePattern } from '../../pattern.ts';

export const versioning = definePattern({
  id: 'versioning',
  section: 'api',
  name: 'API versioning',
  aliases: ['URL versioning', 'header versioning', 'versioned API'],
  summary: {
    en: 'A stated place and rule for versions, in the path, a header or the media type, so that incompatible changes reach only clients that asked for them.',
    ja: '版をパス・ヘッダー・メディアタイプのどこで示すかを定め、非互換の変更を要求したクライアントだけに届ける。',
  },
  problem:
    "A field must be renamed or a rule changed, and phones in the field run last year's code.",
  solution:
    'Most changes need no version: add optional fields, never change meaning. For the rest use one coarse version, `/v1/`, visible in logs and easy to route; dated headers where one account-wide switch is wanted. Serve old versions by translating at the edge to the current model, not by keeping old code alive. Announce an end for each old one.',
  useWhen: [
    'Clients deploy on their own schedule: partners, mobile apps, devices.',
    'A break is rare but certain over the years.',
  ],
  avoidWhen: [
    'All callers live in one repository and deploy together; change both sides.',
    'Versions per endpoint or per field: nobody can test the combinations.',
  ],
  consequences: [
    'Two live versions double contract tests and documentation; three are the practical ceiling for small teams.',
    'A version in the path changes the identity of resources: links and caches of v1 and v2 are different things. A header keeps URLs but needs `Vary`.',
  ],
  construct: 'contexts.*.api: { rest: v2, versioning: url }',
  covers: {
    'api.restful-apis': ['versioning strategies'],
    'api.api-versioning': ['URL versioning', 'header versioning'],
    'deployment.service-versioning': ['API versioning'],
  },
  related: [
    'content-negotiation',
    'deprecation',
    'schema-evolution',
    'version-adapter',
    'breaking-change-gate',
  ],
  sources: [
    { title: 'Google AIP-185, API versioning' },
    { title: 'Stripe Engineering, APIs as infrastructure: future-proofing with versioning (2017)' },
  ],
});
