import { definePattern } from '../../pattern.ts';

export const hateoas = definePattern({
  id: 'hateoas',
  section: 'api',
  name: 'Hypermedia as the engine of application state',
  aliases: ['HATEOAS', 'hypermedia API', 'HAL'],
  summary: {
    en: 'Responses carry links and forms for what may be done next, so clients follow relations instead of building URLs and copying rules.',
    ja: '応答に次に可能な操作のリンクを含め、クライアントがURLや業務規則を組み立てずに関係をたどれるようにする。',
  },
  problem:
    'Clients rebuild on their side which order may be cancelled by whom. When the rule changes, each client is wrong in its own way.',
  solution:
    "Return `_links` with registered relation names (`self`, `next`, `cancel`), present only when the state and the caller's rights allow the action. Clients branch on the presence of a relation. Publish the vocabulary of relations; treat URLs as opaque. HAL or JSON:API keeps the format known.",
  useWhen: [
    'State machines with many roles: cases, orders, approvals.',
    'Public APIs that must move URLs without breaking anybody.',
  ],
  avoidWhen: [
    'Generated typed clients are the norm: they call operations and ignore links.',
    'High-rate internal calls, where the links are half of the bytes.',
  ],
  consequences: [
    'Links that depend on the caller make answers private: shared caches may not keep them.',
    'The benefit appears only when clients obey; a client that hardcodes one path ends the freedom to move it.',
  ],
  construct: 'contexts.*.api.hypermedia: true',
  covers: { 'api.hateoas': ['Hypermedia controls', 'discoverable APIs', 'link relations'] },
  related: ['resource-oriented-api', 'content-negotiation'],
  sources: [
    { title: 'Fielding, REST APIs must be hypertext-driven (2008)' },
    { title: 'RFC 8288, Web Linking' },
  ],
});
