import { definePattern } from '../../pattern.ts';

export const saga = definePattern({
  id: 'saga',
  section: 'microservices',
  name: 'Saga',
  aliases: ['distributed transaction by saga', 'long-lived transaction'],
  summary: {
    en: 'A business transaction over several services as a row of local transactions, each with a way to undo it or a promise to finish it.',
    ja: '複数サービスにまたがる取引を局所トランザクションの列とし、各段に取消または完遂の手段を持たせる。',
  },
  problem:
    'Stock, payment and order lie in three databases. No single transaction covers them, and a crash in between leaves a paid order without goods.',
  solution:
    'Order the steps so that those which can be undone come first, then one pivot after which there is no way back, then steps that are repeated until they succeed. Each step and each undo is idempotent. Mark records in work so that others see a state, not a half-truth. Persist progress, set an overall deadline, and alert on sagas that are neither finished nor undone.',
  useWhen: [
    'An act spans contexts with stores of their own and must end whole or undone.',
    'Steps take seconds to days.',
  ],
  avoidWhen: [
    'All data can lie in one database: one transaction is simpler and isolated.',
    'Intermediate states must never be seen by anybody.',
  ],
  consequences: [
    'No isolation: other requests see reserved stock. Use semantic locks, or re-read before the pivot.',
    'n steps with undo have n ways to fail in the middle, and undo can fail too: test each. A model checker walks them in milliseconds.',
  ],
  construct:
    'flows.*: { saga: [{ do: inventory.reserveStock, undo: inventory.releaseStock }, { do: payments.authorise, undo: payments.void }, { do: ordering.confirmOrder, pivot: true }, { do: shipping.createShipment, retriable: true }], timeout: 10m }',
  covers: {
    'microservices.saga-pattern': ['Distributed transactions'],
    'resilience.compensation': ['saga patterns'],
    'data.database-transaction-management': ['sagas', 'distributed transactions'],
  },
  related: [
    'orchestration',
    'choreography',
    'compensating-transaction',
    'transactional-outbox',
    'idempotent-consumer',
  ],
  sources: [
    { title: 'Garcia-Molina and Salem, Sagas (1987)' },
    { title: 'Richardson, Microservices Patterns (2018), chapter 4' },
  ],
});
