/**
 * What holds where `architecture.yaml` says nothing. Defaults never hide a risk: what a rule asks
 * for by name (timeouts, breakers, objectives) has no default. Each value names its source.
 */
export const DEFAULTS = {
  /** resilience4j documents 50 % over 100 calls; fewer calls are needed at modest rates. Read 2026-11-20. */
  breaker: { failureRate: 0.5, windowCalls: 100, minimumCalls: 20, openMs: 30_000 },
  /** Exponential with full jitter (AWS Builders' Library, "Timeouts, retries and backoff with jitter"). */
  backoff: { baseMs: 50, maxMs: 1_000, jitter: 'full' },
  retryOn: ['unavailable', 'timeout', '429', '503'],
  /** Google SRE Workbook, table 5-8: burn rates for a 30-day objective. */
  alerts: [
    { burnRate: 14.4, longMs: 3_600_000, shortMs: 300_000, severity: 'page' },
    { burnRate: 6, longMs: 21_600_000, shortMs: 1_800_000, severity: 'page' },
    { burnRate: 1, longMs: 259_200_000, shortMs: 21_600_000, severity: 'ticket' },
  ],
  broker: {
    maxAttempts: 5,
    retentionMs: 7 * 86_400_000,
    dedupeWindowMs: 14 * 86_400_000,
    queueLimit: 100_000,
    handlerTimeoutMs: 10_000,
  },
  api: { version: 'v1', maxBodyBytes: 1_000_000, maxPageSize: 100, maxDepth: 8, maxCost: 1_000 },
  /** Kubernetes waits 30 s between SIGTERM and SIGKILL (terminationGracePeriodSeconds). */
  service: {
    replicas: 2,
    concurrency: 16,
    graceMs: 30_000,
    keepAliveMs: 75_000,
    queueLimit: 64,
    autoscaleTarget: 0.6,
  },
  /** nginx closes idle client connections after 75 s, load balancers of cloud providers after 60 s. */
  gateway: { idleTimeoutMs: 60_000, upstreamKeepAliveMs: 60_000 },
  /** Standard Webhooks asks for several attempts over some days. */
  webhook: { maxAttempts: 8, windowMs: 2 * 86_400_000, timeoutMs: 15_000 },
  cache: { jitter: 0.1 },
  identity: { accessTokenMs: 900_000 },
  /** PCI DSS 4.0, requirement 10.5.1, asks for audit logs of twelve months. */
  telemetry: { sampling: 0.1, logRetentionDays: 30, cardLogRetentionDays: 365 },
  /** max_connections of a fresh PostgreSQL is 100; 3 are kept for superusers. */
  store: { statementTimeoutMs: 5_000, lockTimeoutMs: 1_000 },
} as const;
