/** Page 7. */
export const observability = {
  none: 'No telemetry is stated. What is listed here can be measured at the edge of each service, but nothing collects it yet.',
  objectives: 'Objectives',
  noObjectives:
    'No flow or operation has an objective, so no alert can be derived. Add `slo` to the flows that matter.',
  sli: 'Measured as',
  budget: 'Error budget in 30 days',
  minutes: (minutes: string, requests: string) =>
    `${minutes} min${requests === '' ? '' : `, or ${requests} of a million requests`}`,
  goodOver: 'answers that are no server error, of all answers',
  flowGood: 'flows that end as intended, of all started',
  inTime: (time: string) => `answers within ${time}, of all answers`,
  latency: 'Response time',
  p95: (time: string) => `p95 ${time}`,
  p99: (time: string) => `p99 ${time}`,
  noPercentile: (time: string) => `${time}, no percentile named`,
  alerts: 'Burn-rate alerts',
  alertsIntro:
    'An alert fires when both windows burn the error budget at the given multiple; the short one makes it stop soon after the trouble ends.',
  burnRate: 'Burn rate',
  windows: 'Windows',
  errorShare: 'Share of errors',
  budgetSpent: 'Budget spent when it fires',
  severities: { page: 'wakes somebody', ticket: 'opens a ticket' },
  and: (long: string, short: string) => `${long} and ${short}`,
  red: 'Rate, errors, duration',
  redIntro:
    'Metrics of every operation: `http_server_request_duration_seconds` (its count is the rate, the status class tells errors), told apart by these labels.',
  labels: 'Labels',
  signals: 'What else tells of trouble',
  outbox: (contexts: string) =>
    `Age of the oldest event in the outbox of ${contexts}: rising means that the broker is not reached.`,
  deadLetters: (policies: string) => `Dead letters of ${policies}: more than none wants a person.`,
  breakers: (edges: string) =>
    `State of the breakers ${edges}: open means that a fallback or an error is what users see.`,
  sagas: (flows: string) => `Open sagas of ${flows}, and their age.`,
  caches: (caches: string) => `Hit ratio of ${caches}.`,
  pools: (stores: string) =>
    `Busy connections of ${stores}: a full pool is the usual hidden queue.`,
  jobs: (jobs: string) => `Last success of ${jobs}.`,
  logs: 'Logs',
  destination: 'Go to',
  keptFor: 'Kept for',
  days: (days: string) => `${days} days`,
  fields: 'Every line carries',
  fieldNames:
    '`timestamp`, `level`, `service`, `context`, `operation`, `trace_id`, `span_id`, `outcome`, `duration_ms`',
  ids: 'Besides, where there is one',
  masked: (count: number) =>
    count === 1 ? 'Never in clear (1 field)' : `Never in clear (${count} fields)`,
  notMasked: 'Written in clear, which ought to change',
  traces: 'Traces',
  sampling: 'Sampled',
  samplingText: (share: string, perSecond: string) =>
    `${share} of requests${perSecond === '' ? '' : `, ${perSecond} traces a second at peak`}`,
  correlation: 'Log lines carry the trace id',
  pathOf: (flow: string) => `Path of ${flow}`,
  tools: 'Tools',
  metrics: 'Metrics',
  dashboards: 'Dashboards',
  alerting: 'Alerting',
};
