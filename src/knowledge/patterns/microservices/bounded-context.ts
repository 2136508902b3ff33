import { definePattern } from '../../pattern.ts';

export const boundedContext = definePattern({
  id: 'bounded-context',
  section: 'microservices',
  name: 'Bounded context',
  aliases: ['domain-driven design', 'DDD', 'context boundary'],
  summary: {
    en: 'A part of the domain within which each word has one meaning, one model, one store and one owner.',
    ja: '言葉の意味・モデル・データ・所有者が一つに定まる業務領域の範囲。',
  },
  problem:
    '"Order" means a basket to sales, a parcel to the warehouse and an invoice to accounting. One class for all three changes for three reasons and pleases nobody.',
  solution:
    'Find the borders where words change meaning, where a different person decides, or where data changes together. Give each context its language, commands, events and storage. Others see published operations and events only. Draw the map of relations: who follows whose model, who translates.',
  useWhen: [
    'Any system with more than one group of users or experts.',
    'A monolith is to be cut: borders first, processes later.',
  ],
  avoidWhen: [
    'Pure data entry over a few tables, where one model suffices.',
    'Borders by technical layer ("validation service"): every change crosses them.',
  ],
  consequences: [
    'A use case that must call three contexts synchronously at 99.9 % each reaches 99.7 % at best; a wrong border shows in the arithmetic.',
    'Data is copied on purpose: the parcel keeps its address even if the customer moves.',
  ],
  construct:
    'contexts.*: { purpose: Takes an order and carries it to delivery or cancellation., kind: core, owner: sales, store: postgresql }',
  covers: { 'microservices.service-boundaries': ['Domain-Driven Design', 'bounded contexts'] },
  related: [
    'context-map',
    'anti-corruption-layer',
    'aggregate',
    'service-decomposition',
    'schema-per-context',
  ],
  sources: [
    { title: 'Evans, Domain-Driven Design (2003)' },
    { title: 'Vernon, Implementing Domain-Driven Design (2013)' },
  ],
});
