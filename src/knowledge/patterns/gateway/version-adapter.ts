import { definePattern } from '../../pattern.ts';

export const versionAdapter = definePattern({
  id: 'version-adapter',
  section: 'gateway',
  name: 'Version adapter',
  aliases: ['API version translation', 'version shim'],
  summary: {
    en: 'Old versions of an interface are served by small translations to the current one, not by old code.',
    ja: '旧版のAPIを旧コードではなく、現行版への小さな変換で提供する。',
  },
  problem: 'Three versions of the same handlers mean each fix three times.',
  solution:
    'A chain of adapters, v1→v2→v3 for requests and back for answers, pure functions tested with recorded examples. Fields that went are computed or given a documented default. Usage is counted per version. When a meaning cannot be translated the version ends.',
  useWhen: ['Versions differ in shape.'],
  avoidWhen: ['They differ in behaviour: sell the change, do not emulate it.'],
  consequences: [
    'One business implementation; each old version costs its adapter and contract tests only.',
  ],
  construct: 'contexts.*.api: { rest: v2, versioning: header }',
  covers: { 'gateway.protocol-translation': ['version adaptation'] },
  related: ['versioning', 'deprecation', 'request-transformation'],
  sources: [
    { title: 'Stripe Engineering, APIs as infrastructure: future-proofing with versioning (2017)' },
  ],
});
