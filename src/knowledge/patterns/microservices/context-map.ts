import { definePattern } from '../../pattern.ts';

export const contextMap = definePattern({
  id: 'context-map',
  section: 'microservices',
  name: 'Context map',
  aliases: ['upstream-downstream map', 'conformist', 'published language'],
  summary: {
    en: 'A picture and list of how contexts depend on each other: who is upstream, who conforms, who translates, who shares.',
    ja: 'コンテキスト間の依存を、上流・下流・順応・翻訳・共有の関係として示す図と一覧。',
  },
  problem:
    'Two teams each believe the other will adapt. The integration is done last and by whoever loses.',
  solution:
    'For each pair that touches, name the direction and the kind: customer-supplier with a shared backlog, conformist, anti-corruption layer, open host with a published language, or separate ways. State it beside the calls and events. Review it when a team or a purchase changes.',
  useWhen: [
    'More than three contexts or any third-party system.',
    'Before decomposing a legacy system.',
  ],
  avoidWhen: ['A map drawn once for a wall and never compared with the calls in code.'],
  consequences: [
    'n contexts have n(n-1)/2 possible relations: ten have 45. A healthy map uses a small part of them.',
    'Cycles in the map are releases that wait for each other; break one direction with events.',
  ],
  construct:
    'contexts.*.calls[]: { to: catalogue.getProduct, because: The price must be right at the moment of ordering. }',
  covers: {
    'microservices.service-boundaries': ['bounded contexts'],
    'docs.architecture-documentation': ['service maps'],
  },
  related: ['bounded-context', 'anti-corruption-layer', 'service-map'],
  sources: [{ title: 'Evans, Domain-Driven Design (2003), part IV' }],
});
