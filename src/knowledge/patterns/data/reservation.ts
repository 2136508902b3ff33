import { definePattern } from '../../pattern.ts';

export const reservation = definePattern({
  id: 'reservation',
  section: 'data',
  name: 'Reservation with expiry',
  aliases: ['hold', 'soft lock', 'temporary allocation'],
  summary: {
    en: 'A scarce thing is set aside for one party for a stated time and returns by itself when it is not confirmed.',
    ja: '希少な対象を一定時間だけ確保し、確定されなければ自動的に解放する。',
  },
  problem:
    'Payment takes a minute; without a hold two people buy the last seat, with a lock one abandoned tab blocks it.',
  solution:
    'Insert a reservation with owner, quantity and expiry under a constraint that forbids overlap or overbooking. Confirming is conditional on it being alive. Availability counts unexpired ones, so correctness never waits for the sweeper. Show the remaining time. Limit holds per customer.',
  useWhen: ['Seats, slots, stock, user names during sign-up.'],
  avoidWhen: ['Plentiful stock where overselling is settled by apology.'],
  consequences: [
    'Holds reduce what can be sold: rate × duration; 5 checkouts/s × 10 min are 3,000 items on hold.',
    'A payment that ends after expiry must be refunded or the hold extended once before paying.',
  ],
  construct:
    'contexts.*.commands.*: { creates: Reservation, to: held, emits: [SeatHeld], idempotency: key }',
  covers: { 'data.data-consistency': ['Strong vs eventual consistency'] },
  related: ['saga', 'pessimistic-locking', 'compensating-transaction'],
  sources: [{ title: 'Helland, Life beyond Distributed Transactions (2007)' }],
});
