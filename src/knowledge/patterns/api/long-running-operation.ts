import { definePattern } from '../../pattern.ts';

export const longRunningOperation = definePattern({
  id: 'long-running-operation',
  section: 'api',
  name: 'Long-running operation',
  aliases: ['202 Accepted', 'operation resource'],
  summary: {
    en: 'A request that takes longer than a caller should wait answers 202 with an operation that can be polled, cancelled and announced.',
    ja: '待たせるには長い処理に202を返し、照会・取消・通知が可能なオペレーションを渡す。',
  },
  problem:
    'Exports, settlements and provisioning take minutes. Held connections time out at the gateway, the client retries, and the work runs twice.',
  solution:
    'Validate, store the operation and its input in one transaction, answer 202 with `Location: /operations/{id}` and `Retry-After`. Workers pick it up, write progress and finally a result or a problem. The client polls, listens to events or registers a webhook. The operation carries the idempotency key, so a repeated request finds the same one.',
  useWhen: [
    'Work lasts longer than about five seconds or waits for people.',
    'The client may close the page and come back.',
  ],
  avoidWhen: [
    'Work takes 300 ms at p99: waiting is simpler for both.',
    'The caller needs the answer to go on within its own short deadline; redesign the boundary.',
  ],
  consequences: [
    'Polling every 2 s adds 1 s on average; 5,000 open operations polled so are 2,500 requests per second, which `Retry-After` can lower.',
    'Operations need retention: keep results a stated time, days rather than for ever.',
  ],
  construct: 'contexts.*.commands.*: { creates: Export, long: true, idempotency: key }',
  covers: { 'async.long-running-operations': ['Async processing', 'status polling'] },
  related: ['progress-tracking', 'job-queue', 'webhooks', 'idempotency-key'],
  sources: [
    { title: 'Google AIP-151, Long-running operations' },
    { title: 'RFC 9110, 202 Accepted' },
  ],
});
