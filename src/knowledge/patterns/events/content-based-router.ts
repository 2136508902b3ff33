import { definePattern } from '../../pattern.ts';

export const contentBasedRouter = definePattern({
  id: 'content-based-router',
  section: 'events',
  name: 'Content-based router',
  aliases: ['message router'],
  summary: {
    en: 'A component that looks at each message and sends it to the one channel whose receivers are responsible for it.',
    ja: 'メッセージの内容を調べ、担当の受信者がいるチャネルへ一つだけ振り分ける部品。',
  },
  problem:
    'Claims over a sum go to experts, Swiss ones to another system, and senders should not know the rule.',
  solution:
    'Keep the routing table as data with an owner and tests. Decide on headers or a few fields, never modify the message, log the decision, and have an explicit default channel for what matches nothing. One router per decision; chains of routers hide who decides.',
  useWhen: [
    'Migration: part of the records lives in the new system.',
    'Regional or tenant-specific processing behind one entry.',
  ],
  avoidWhen: [
    'Receivers can filter for themselves.',
    'The rule needs business state: it belongs to a context.',
  ],
  consequences: [
    'Every receiver added changes the router: it is coupling put in one place on purpose.',
    'Watch the default channel; anything above zero per day is a rule that is missing.',
  ],
  construct: 'gateway.routes[]: { path: /v1/claims, to: claims, header: "x-region: ch" }',
  covers: { 'events.event-routing': ['Message routing', 'content-based routing'] },
  related: ['topic-exchange', 'message-filter', 'strangler-fig', 'path-routing'],
  sources: [
    { title: 'Hohpe and Woolf, Enterprise Integration Patterns (2003): Content-Based Router' },
  ],
});
