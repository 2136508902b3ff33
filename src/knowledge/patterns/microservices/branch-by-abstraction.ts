import { definePattern } from '../../pattern.ts';

export const branchByAbstraction = definePattern({
  id: 'branch-by-abstraction',
  section: 'microservices',
  name: 'Branch by abstraction',
  aliases: ['abstraction branch'],
  summary: {
    en: 'Inside the old code an interface is put before the part to replace, and a flag switches callers to the new implementation.',
    ja: '旧コード内で置換対象の前に抽象を挟み、フラグで新実装へ切り替える方式。',
  },
  problem:
    'The part that must go is called from hundreds of places deep inside, where no proxy can intercept.',
  solution:
    'Introduce the interface and move callers one by one while all is still old. Add the new implementation beside it, run it dark or for some tenants, switch by flag, remove the old one and, where it serves nothing more, the interface. All on the main branch, releasable each day.',
  useWhen: [
    'Libraries, persistence or pricing engines buried in a monolith.',
    'Long-lived branches have failed to merge before.',
  ],
  avoidWhen: ['The seam exists at the network already: route there.'],
  consequences: [
    'Callers compile against one interface, so the switch is a configuration change and the way back takes seconds.',
    'Half-finished abstractions are worse than none; limit to one at a time per area.',
  ],
  construct: 'migration.pattern: branch-by-abstraction',
  covers: { 'microservices.strangler-pattern': ['Gradual migration'] },
  related: ['strangler-fig', 'feature-flags', 'parallel-run'],
  sources: [{ title: 'Hammant, Branch by Abstraction (2007)' }],
});
