import { definePattern } from '../../pattern.ts';

export const antiCorruptionLayer = definePattern({
  id: 'anti-corruption-layer',
  section: 'microservices',
  name: 'Anti-corruption layer',
  aliases: ['ACL translation layer', 'translator adapter'],
  summary: {
    en: "A translating layer on the consumer's side keeps a foreign model, its names and its oddities out of one's own.",
    ja: '利用側に置く翻訳層。外部モデルの名称や癖を自分のモデルに持ち込ませない。',
  },
  problem:
    "Status `07` of the ERP, a supplier's XML and a payment provider's states creep into domain code, and a change of supplier becomes a rewrite.",
  solution:
    "Define a port in one's own words. An adapter calls the foreign system, checks what comes back, maps states with an explicit default for unknown ones, and turns foreign errors into one's own. Translate events on the way in too. Test it with recorded real answers.",
  useWhen: [
    'Legacy and third-party systems with models of their own.',
    'The supplier may be replaced.',
  ],
  avoidWhen: [
    'The upstream model is good and owned by friends: conform.',
    'A mere pass-through with the same names: the layer then only adds files.',
  ],
  consequences: [
    'A second provider takes an adapter, not a redesign; mapping tables are where the domain experts find errors.',
    'Every new field passes through a mapping; that delay is the price of independence.',
  ],
  construct:
    'externals.*: { kind: legacy, protocol: soap, operations: [bookInvoice], validated: true }',
  covers: { 'microservices.strangler-pattern': ['legacy system integration'] },
  related: ['context-map', 'hexagonal-architecture', 'strangler-fig', 'input-validation'],
  sources: [{ title: 'Evans, Domain-Driven Design (2003), chapter 14' }],
});
