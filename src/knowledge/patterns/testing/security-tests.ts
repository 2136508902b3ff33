import { definePattern } from '../../pattern.ts';

export const securityTests = definePattern({
  id: 'security-tests',
  section: 'testing',
  name: 'Security tests',
  aliases: ['DAST', 'SAST', 'penetration test', 'vulnerability scan'],
  summary: {
    en: 'Code, dependencies, images and running interfaces are scanned in the build, and people attack the rest on a schedule.',
    ja: 'コード・依存・イメージ・稼働APIをビルドで走査し、残りは定期的に人が攻撃して調べる。',
  },
  problem:
    "A library with a published hole runs for a year; the authorisation bug needs no tool but another user's id.",
  solution:
    "Per commit: secret scan, static rules, dependency and image check against advisories with a time to fix by severity. Per release: dynamic scan from the contract, generated tests of other users' records and missing tokens. Yearly and after big changes: penetration test with scope, retest and lessons as rules. Map coverage to the OWASP Top 10 for web and for APIs.",
  useWhen: ['All; depth by what an attacker could gain.'],
  avoidWhen: ["A scanner's green light as proof."],
  consequences: [
    "Scanners find known patterns; broken access control, first in OWASP's 2021 list, is found by tests that know the owner of a record.",
    'Fix times are the metric: critical in days, high in weeks.',
  ],
  construct: 'contexts.*.commands.*: { on: Order, roles: [customer], abusable: true }',
  covers: {
    'testing.security-testing': ['Penetration testing', 'vulnerability scanning', 'OWASP Top 10'],
  },
  related: ['object-level-authorisation', 'input-validation', 'test-pipeline'],
  sources: [{ title: 'OWASP Top 10 (2021)' }, { title: 'OWASP Web Security Testing Guide' }],
});
