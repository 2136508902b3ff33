import { definePattern } from '../../pattern.ts';

export const usageQuota = definePattern({
  id: 'usage-quota',
  section: 'security',
  name: 'Usage quota',
  aliases: ['plan quota', 'metering'],
  summary: {
    en: 'Each customer may use so much in a day or month by plan; use is metered, shown and enforced apart from rate limits.',
    ja: '顧客ごとに日次・月次の利用量を契約で定め、レート制限とは別に計測・表示・強制する。',
  },
  problem:
    'A slow, steady client within its rate uses the whole machine-learning budget by the 10th.',
  solution:
    'Meter in business units (documents, messages, tokens) by events from the operations. Keep a counter per customer and period; check before dear operations, reconcile from the events nightly. Warn at 80 % and 100 %. Say in an error which quota and when it resets. Refunds follow failures.',
  useWhen: ['Paid plans, dear downstreams, fair shares between tenants.'],
  avoidWhen: ["Protection within seconds: that is the rate limit's work."],
  consequences: [
    'Exact counts in the request path cost a contended write; counting in portions of 100 per replica trades that for a small overrun.',
    'Billing needs the event log, not the counter: counters cannot be audited.',
  ],
  construct:
    'contexts.*.commands.*: { creates: Report, limit: { per: tenant, requests: 1000, window: 1d }, abusable: true }',
  covers: { 'auth.api-keys': ['quotas'], 'security.api-throttling': ['Quota management'] },
  related: ['rate-limiting', 'api-key', 'idempotent-consumer'],
  sources: [{ title: 'IETF draft, RateLimit header fields for HTTP' }],
});
