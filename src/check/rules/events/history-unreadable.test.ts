import { test } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

test('history that ends or cannot be read is reported', () => {
  expectFindings(
    'events/history-unreadable',
    `
architecture: 1
name: shop
contexts:
  ledger:
    eventSourced: true
    entities: { Entry: { id: uuid } }
    commands: { book: { creates: Entry, emits: [EntryBooked, EntryClosed] } }
    events:
      EntryBooked: { retention: 30d }
      #                         ^^^ error: The state of \`ledger\` is the sum of its events, and \`EntryBooked\` is not kept for ever.
      EntryClosed: { compatibility: forward }
      #                             ^^^^^^^ error: The state of \`ledger\` is the sum of its events, and a new version need not read what an older one wrote of \`EntryClosed\` (\`forward\`).
`,
  );
});

test('elsewhere events may end', () => {
  expectFindings(
    'events/history-unreadable',
    `
architecture: 1
name: shop
contexts:
  ordering:
    entities: { Order: { id: uuid } }
    commands: { placeOrder: { creates: Order, emits: [OrderPlaced] } }
    events: { OrderPlaced: { retention: 30d, compatibility: forward } }
  ledger:
    eventSourced: true
    entities: { Entry: { id: uuid } }
    commands: { book: { creates: Entry, emits: [EntryBooked] } }
    events: { EntryBooked: [id] }
`,
  );
});
