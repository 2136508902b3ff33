import { definePattern } from '../../pattern.ts';

export const graphqlSubscriptions = definePattern({
  id: 'graphql-subscriptions',
  section: 'api',
  name: 'GraphQL subscriptions',
  aliases: ['live queries'],
  summary: {
    en: 'A GraphQL operation that stays open and delivers a result for each event of a stream, over WebSocket or server-sent events.',
    ja: '接続を開いたまま、ストリームのイベントごとに結果を届けるGraphQL操作。WebSocketまたはSSEで運ぶ。',
  },
  problem:
    'Clients of a GraphQL API need to see changes as they happen, and polling the same query multiplies load by the number of open screens.',
  solution:
    'Subscribe to one domain event with an argument that narrows it (`orderUpdated(id:)`), authorise at subscription and again for each event, and let the payload carry the identity so that a client that was away refetches the rest by query. Feed the servers from the broker, not from the process that made the change.',
  useWhen: [
    'The API is GraphQL already and a few screens need pushes.',
    'Events per subscriber are rare: status changes, comments, chat.',
  ],
  avoidWhen: [
    'High-rate telemetry: sample or aggregate first, one resolver run per event and subscriber is dear.',
    'Guaranteed delivery is needed: a subscription forgets what happened while the line was down.',
  ],
  consequences: [
    'Cost is events × subscribers: 200 changes/s watched by 500 clients each are 100,000 resolver runs per second.',
    'Long-lived connections pin clients to replicas; a deployment makes all of them reconnect, so clients need jittered backoff.',
  ],
  construct: 'contexts.*.api: { graphql: true, websocket: true }',
  covers: { 'api.graphql-apis': ['subscriptions'] },
  related: ['graphql', 'websocket', 'server-sent-events', 'websocket-backplane'],
  sources: [{ title: 'GraphQL specification, section on subscriptions' }],
});
