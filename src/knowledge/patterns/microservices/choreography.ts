import { definePattern } from '../../pattern.ts';

export const choreography = definePattern({
  id: 'choreography',
  section: 'microservices',
  name: 'Saga choreography',
  aliases: ['event choreography'],
  summary: {
    en: 'No coordinator: each context reacts to events and emits its own, and the process emerges from the chain.',
    ja: '調整役を置かず、各コンテキストがイベントに反応して自らのイベントを発行し、連鎖で処理が進む方式。',
  },
  problem: 'A coordinator would couple teams that need to know only one fact each.',
  solution:
    'Name events as facts (`PaymentRefused`), let the contexts concerned subscribe, and give each failure an event somebody reacts to. Draw the chain in the design, since no file shows it. Carry a correlation id, and let one read model track the progress. A timeout owner declares the whole failed when silence lasts.',
  useWhen: [
    'Two to four steps in a line, participants owned by different teams.',
    'New reactions should be added without touching what exists.',
  ],
  avoidWhen: [
    'Loops, conditions or undo across many steps.',
    'A regulator or customer asks for the state of the process as a whole.',
  ],
  consequences: [
    'Adding a listener touches nobody; changing the order of steps touches everybody.',
    "Cycles are easy to build: A's event makes B emit one to which A reacts. Check the graph.",
  ],
  construct:
    'flows.*: { mode: choreographed, saga: [{ do: ordering.placeOrder, undo: ordering.cancelOrder, async: true }] }',
  covers: {
    'microservices.saga-pattern': ['choreography vs orchestration'],
    'events.event-driven-microservices': ['Event choreography'],
  },
  related: ['orchestration', 'saga', 'event-driven', 'correlation-id'],
  sources: [{ title: 'Richardson, Microservices Patterns (2018), chapter 4' }],
});
