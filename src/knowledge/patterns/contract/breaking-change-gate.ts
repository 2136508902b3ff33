import { definePattern } from '../../pattern.ts';

export const breakingChangeGate = definePattern({
  id: 'breaking-change-gate',
  section: 'contract',
  name: 'Breaking-change gate',
  aliases: ['contract diff', 'compatibility check in CI'],
  summary: {
    en: 'The build compares each contract with the last release and stops on a change that an existing consumer would notice.',
    ja: 'ビルドで契約を前リリースと比較し、既存の利用者に影響する変更を止める。',
  },
  problem:
    "A reviewer overlooks that an optional request field became required, and a partner's nightly import fails.",
  solution:
    'Keep the released contracts as artefacts. Classify differences by direction: narrowing what is accepted or widening what is returned breaks, the reverse does not. Cover HTTP, GraphQL, proto and event schemas. An intended break needs a new version or a named approval with the consumers it concerns.',
  useWhen: [
    'Contracts with consumers that deploy independently.',
    'Monorepos too: the order of deployment still matters.',
  ],
  avoidWhen: ['Alpha interfaces marked so; let them move.'],
  consequences: [
    'Adding an enum value to a response is a break for strict readers; decide once and write it down.',
    'Meaning changes without shape: a price that becomes net of tax passes every diff. Review remains.',
  ],
  construct: 'contexts.*.events.*: { version: 2, compatibility: full }',
  covers: { 'deployment.service-versioning': ['backward compatibility'] },
  related: ['schema-evolution', 'versioning', 'deprecation', 'consumer-driven-contracts'],
  sources: [
    { title: 'Buf documentation: breaking change detection' },
    { title: 'Confluent Schema Registry documentation: compatibility types' },
  ],
});
