import type { Pattern } from '../pattern.ts';
import { batchOperations } from './api/batch-operations.ts';
import { contentNegotiation } from './api/content-negotiation.ts';
import { cursorPagination } from './api/cursor-pagination.ts';
import { deprecation } from './api/deprecation.ts';
import { filteringAndSorting } from './api/filtering-and-sorting.ts';
import { graphql } from './api/graphql.ts';
import { graphqlSubscriptions } from './api/graphql-subscriptions.ts';
import { grpc } from './api/grpc.ts';
import { grpcStreaming } from './api/grpc-streaming.ts';
import { hateoas } from './api/hateoas.ts';
import { keysetPagination } from './api/keyset-pagination.ts';
import { longRunningOperation } from './api/long-running-operation.ts';
import { mergePatch } from './api/merge-patch.ts';
import { mqtt } from './api/mqtt.ts';
import { offsetPagination } from './api/offset-pagination.ts';
import { problemDetails } from './api/problem-details.ts';
import { resourceOrientedApi } from './api/resource-oriented-api.ts';
import { searchEndpoint } from './api/search-endpoint.ts';
import { serverSentEvents } from './api/server-sent-events.ts';
import { versioning } from './api/versioning.ts';
import { webhookSigning } from './api/webhook-signing.ts';
import { webhooks } from './api/webhooks.ts';
import { websocket } from './api/websocket.ts';
import { websocketBackplane } from './api/websocket-backplane.ts';
import { batchJob } from './async/batch-job.ts';
import { delayedJob } from './async/delayed-job.ts';
import { durableExecution } from './async/durable-execution.ts';
import { etlPipeline } from './async/etl-pipeline.ts';
import { jobQueue } from './async/job-queue.ts';
import { jobRetry } from './async/job-retry.ts';
import { priorityQueue } from './async/priority-queue.ts';
import { progressTracking } from './async/progress-tracking.ts';
import { scheduledJob } from './async/scheduled-job.ts';
import { streamProcessing } from './async/stream-processing.ts';
import { abac } from './auth/abac.ts';
import { acl } from './auth/acl.ts';
import { apiKey } from './auth/api-key.ts';
import { basic } from './auth/basic.ts';
import { distributedSessions } from './auth/distributed-sessions.ts';
import { externalisedAuthorisation } from './auth/externalised-authorisation.ts';
import { identityFederation } from './auth/identity-federation.ts';
import { jwt } from './auth/jwt.ts';
import { leastPrivilege } from './auth/least-privilege.ts';
import { mtls } from './auth/mtls.ts';
import { oauthScopes } from './auth/oauth-scopes.ts';
import { oauth2 } from './auth/oauth2.ts';
import { objectLevelAuthorisation } from './auth/object-level-authorisation.ts';
import { openidConnect } from './auth/openid-connect.ts';
import { passkeys } from './auth/passkeys.ts';
import { rbac } from './auth/rbac.ts';
import { rebac } from './auth/rebac.ts';
import { refreshTokenRotation } from './auth/refresh-token-rotation.ts';
import { saml } from './auth/saml.ts';
import { session } from './auth/session.ts';
import { singleSignOn } from './auth/single-sign-on.ts';
import { stepUpAuthentication } from './auth/step-up-authentication.ts';
import { workloadIdentity } from './auth/workload-identity.ts';
import { zeroTrust } from './auth/zero-trust.ts';
import { cacheAside } from './caching/cache-aside.ts';
import { cacheLayers } from './caching/cache-layers.ts';
import { cacheTags } from './caching/cache-tags.ts';
import { cacheWarming } from './caching/cache-warming.ts';
import { distributedCache } from './caching/distributed-cache.ts';
import { eventDrivenInvalidation } from './caching/event-driven-invalidation.ts';
import { graphqlFieldCaching } from './caching/graphql-field-caching.ts';
import { httpCaching } from './caching/http-caching.ts';
import { inMemoryCache } from './caching/in-memory-cache.ts';
import { negativeCaching } from './caching/negative-caching.ts';
import { persistedQueries } from './caching/persisted-queries.ts';
import { readThrough } from './caching/read-through.ts';
import { refreshAhead } from './caching/refresh-ahead.ts';
import { responseCache } from './caching/response-cache.ts';
import { singleFlight } from './caching/single-flight.ts';
import { staleWhileRevalidate } from './caching/stale-while-revalidate.ts';
import { ttlWithJitter } from './caching/ttl-with-jitter.ts';
import { writeBehind } from './caching/write-behind.ts';
import { writeThrough } from './caching/write-through.ts';
import { apiFirst } from './contract/api-first.ts';
import { asyncapiDescription } from './contract/asyncapi-description.ts';
import { breakingChangeGate } from './contract/breaking-change-gate.ts';
import { codeGeneration } from './contract/code-generation.ts';
import { graphqlFederation } from './contract/graphql-federation.ts';
import { graphqlSchemaFirst } from './contract/graphql-schema-first.ts';
import { interactiveApiDocs } from './contract/interactive-api-docs.ts';
import { mockServer } from './contract/mock-server.ts';
import { openapiDescription } from './contract/openapi-description.ts';
import { sdkGeneration } from './contract/sdk-generation.ts';
import { apiComposition } from './data/api-composition.ts';
import { changeDataCapture } from './data/change-data-capture.ts';
import { connectionPool } from './data/connection-pool.ts';
import { dataAccessObject } from './data/data-access-object.ts';
import { databasePerService } from './data/database-per-service.ts';
import { eventualConsistency } from './data/eventual-consistency.ts';
import { isolationLevels } from './data/isolation-levels.ts';
import { materialisedView } from './data/materialised-view.ts';
import { objectRelationalMapping } from './data/object-relational-mapping.ts';
import { optimisticLocking } from './data/optimistic-locking.ts';
import { pessimisticLocking } from './data/pessimistic-locking.ts';
import { pointInTimeRecovery } from './data/point-in-time-recovery.ts';
import { readReplica } from './data/read-replica.ts';
import { readYourWrites } from './data/read-your-writes.ts';
import { reconciliation } from './data/reconciliation.ts';
import { repository } from './data/repository.ts';
import { reservation } from './data/reservation.ts';
import { schemaPerContext } from './data/schema-per-context.ts';
import { sharding } from './data/sharding.ts';
import { sharedDatabase } from './data/shared-database.ts';
import { tablePartitioning } from './data/table-partitioning.ts';
import { twoPhaseCommit } from './data/two-phase-commit.ts';
import { unitOfWork } from './data/unit-of-work.ts';
import { blueGreenDeployment } from './deployment/blue-green-deployment.ts';
import { canaryRelease } from './deployment/canary-release.ts';
import { containerImage } from './deployment/container-image.ts';
import { containerOrchestration } from './deployment/container-orchestration.ts';
import { deliveryPipeline } from './deployment/delivery-pipeline.ts';
import { expandContractMigration } from './deployment/expand-contract-migration.ts';
import { featureFlags } from './deployment/feature-flags.ts';
import { infrastructureAsCode } from './deployment/infrastructure-as-code.ts';
import { rollbackPlan } from './deployment/rollback-plan.ts';
import { rollingUpdate } from './deployment/rolling-update.ts';
import { twelveFactorConfig } from './deployment/twelve-factor-config.ts';
import { architectureDecisionRecord } from './docs/architecture-decision-record.ts';
import { dataFlowDiagram } from './docs/data-flow-diagram.ts';
import { developerPortal } from './docs/developer-portal.ts';
import { incidentResponse } from './docs/incident-response.ts';
import { runbook } from './docs/runbook.ts';
import { serviceMap } from './docs/service-map.ts';
import { systemDiagrams } from './docs/system-diagrams.ts';
import { claimCheck } from './events/claim-check.ts';
import { competingConsumers } from './events/competing-consumers.ts';
import { contentBasedRouter } from './events/content-based-router.ts';
import { deadLetterQueue } from './events/dead-letter-queue.ts';
import { delayedRedelivery } from './events/delayed-redelivery.ts';
import { domainEvents } from './events/domain-events.ts';
import { eventCarriedStateTransfer } from './events/event-carried-state-transfer.ts';
import { eventDriven } from './events/event-driven.ts';
import { eventEnvelope } from './events/event-envelope.ts';
import { eventLog } from './events/event-log.ts';
import { eventNotification } from './events/event-notification.ts';
import { eventSnapshots } from './events/event-snapshots.ts';
import { eventSourcing } from './events/event-sourcing.ts';
import { idempotentConsumer } from './events/idempotent-consumer.ts';
import { messageFilter } from './events/message-filter.ts';
import { messageQueue } from './events/message-queue.ts';
import { partitionOrdering } from './events/partition-ordering.ts';
import { projections } from './events/projections.ts';
import { publishSubscribe } from './events/publish-subscribe.ts';
import { requestReply } from './events/request-reply.ts';
import { schemaEvolution } from './events/schema-evolution.ts';
import { schemaRegistry } from './events/schema-registry.ts';
import { topicExchange } from './events/topic-exchange.ts';
import { transactionalOutbox } from './events/transactional-outbox.ts';
import { upcasting } from './events/upcasting.ts';
import { dotnetAsync } from './frameworks/dotnet-async.ts';
import { eventLoop } from './frameworks/event-loop.ts';
import { frameworkSelection } from './frameworks/framework-selection.ts';
import { goroutinesAndChannels } from './frameworks/goroutines-and-channels.ts';
import { pythonAsgi } from './frameworks/python-asgi.ts';
import { reactiveStreams } from './frameworks/reactive-streams.ts';
import { rubyThreadsAndFibers } from './frameworks/ruby-threads-and-fibers.ts';
import { tokioRuntime } from './frameworks/tokio-runtime.ts';
import { abTesting } from './gateway/ab-testing.ts';
import { apiGateway } from './gateway/api-gateway.ts';
import { consistentHashing } from './gateway/consistent-hashing.ts';
import { healthAwareBalancing } from './gateway/health-aware-balancing.ts';
import { loadBalancing } from './gateway/load-balancing.ts';
import { pathRouting } from './gateway/path-routing.ts';
import { protocolTranslation } from './gateway/protocol-translation.ts';
import { requestTransformation } from './gateway/request-transformation.ts';
import { tlsTermination } from './gateway/tls-termination.ts';
import { trafficMirroring } from './gateway/traffic-mirroring.ts';
import { versionAdapter } from './gateway/version-adapter.ts';
import { webApplicationFirewall } from './gateway/web-application-firewall.ts';
import { weightedRouting } from './gateway/weighted-routing.ts';
import { aggregate } from './microservices/aggregate.ts';
import { antiCorruptionLayer } from './microservices/anti-corruption-layer.ts';
import { backendForFrontend } from './microservices/backend-for-frontend.ts';
import { bigBang } from './microservices/big-bang.ts';
import { boundedContext } from './microservices/bounded-context.ts';
import { branchByAbstraction } from './microservices/branch-by-abstraction.ts';
import { choreography } from './microservices/choreography.ts';
import { contextMap } from './microservices/context-map.ts';
import { cqrs } from './microservices/cqrs.ts';
import { hexagonalArchitecture } from './microservices/hexagonal-architecture.ts';
import { microservices } from './microservices/microservices.ts';
import { modularMonolith } from './microservices/modular-monolith.ts';
import { orchestration } from './microservices/orchestration.ts';
import { parallelRun } from './microservices/parallel-run.ts';
import { requestResponse } from './microservices/request-response.ts';
import { saga } from './microservices/saga.ts';
import { serverless } from './microservices/serverless.ts';
import { serviceDecomposition } from './microservices/service-decomposition.ts';
import { serviceDiscovery } from './microservices/service-discovery.ts';
import { serviceMesh } from './microservices/service-mesh.ts';
import { sidecar } from './microservices/sidecar.ts';
import { stranglerFig } from './microservices/strangler-fig.ts';
import { alertRouting } from './observability/alert-routing.ts';
import { anomalyDetection } from './observability/anomaly-detection.ts';
import { businessMetrics } from './observability/business-metrics.ts';
import { contextPropagation } from './observability/context-propagation.ts';
import { continuousProfiling } from './observability/continuous-profiling.ts';
import { correlationId } from './observability/correlation-id.ts';
import { dashboards } from './observability/dashboards.ts';
import { distributedTracing } from './observability/distributed-tracing.ts';
import { logAggregation } from './observability/log-aggregation.ts';
import { redMetrics } from './observability/red-metrics.ts';
import { resourceMetrics } from './observability/resource-metrics.ts';
import { serviceLevelObjectives } from './observability/service-level-objectives.ts';
import { sloBurnRateAlerts } from './observability/slo-burn-rate-alerts.ts';
import { structuredLogging } from './observability/structured-logging.ts';
import { syntheticMonitoring } from './observability/synthetic-monitoring.ts';
import { traceSampling } from './observability/trace-sampling.ts';
import { autoscaling } from './performance/autoscaling.ts';
import { capacityPlanning } from './performance/capacity-planning.ts';
import { cdn } from './performance/cdn.ts';
import { dataloader } from './performance/dataloader.ts';
import { eagerLoading } from './performance/eager-loading.ts';
import { edgeComputing } from './performance/edge-computing.ts';
import { httpClientPool } from './performance/http-client-pool.ts';
import { lazyLoading } from './performance/lazy-loading.ts';
import { nonBlockingIo } from './performance/non-blocking-io.ts';
import { queryPlanAnalysis } from './performance/query-plan-analysis.ts';
import { responseCompression } from './performance/response-compression.ts';
import { scatterGather } from './performance/scatter-gather.ts';
import { sparseFieldsets } from './performance/sparse-fieldsets.ts';
import { statelessService } from './performance/stateless-service.ts';
import { verticalScaling } from './performance/vertical-scaling.ts';
import { activeActive } from './resilience/active-active.ts';
import { adaptiveConcurrency } from './resilience/adaptive-concurrency.ts';
import { backpressure } from './resilience/backpressure.ts';
import { boundedQueue } from './resilience/bounded-queue.ts';
import { bulkhead } from './resilience/bulkhead.ts';
import { cellBasedArchitecture } from './resilience/cell-based-architecture.ts';
import { circuitBreaker } from './resilience/circuit-breaker.ts';
import { compensatingTransaction } from './resilience/compensating-transaction.ts';
import { deadlinePropagation } from './resilience/deadline-propagation.ts';
import { deepHealthCheck } from './resilience/deep-health-check.ts';
import { failover } from './resilience/failover.ts';
import { fallback } from './resilience/fallback.ts';
import { gracefulDegradation } from './resilience/graceful-degradation.ts';
import { gracefulShutdown } from './resilience/graceful-shutdown.ts';
import { healthChecks } from './resilience/health-checks.ts';
import { hedgedRequests } from './resilience/hedged-requests.ts';
import { idempotencyKey } from './resilience/idempotency-key.ts';
import { leaderElection } from './resilience/leader-election.ts';
import { loadShedding } from './resilience/load-shedding.ts';
import { naturalIdempotency } from './resilience/natural-idempotency.ts';
import { retryBudget } from './resilience/retry-budget.ts';
import { retryWithBackoff } from './resilience/retry-with-backoff.ts';
import { staleIfError } from './resilience/stale-if-error.ts';
import { timeout } from './resilience/timeout.ts';
import { auditLog } from './security/audit-log.ts';
import { contentSecurityPolicy } from './security/content-security-policy.ts';
import { cors } from './security/cors.ts';
import { cryptoShredding } from './security/crypto-shredding.ts';
import { csrfProtection } from './security/csrf-protection.ts';
import { ddosProtection } from './security/ddos-protection.ts';
import { egressAllowList } from './security/egress-allow-list.ts';
import { envelopeEncryption } from './security/envelope-encryption.ts';
import { inputValidation } from './security/input-validation.ts';
import { leakyBucket } from './security/leaky-bucket.ts';
import { parameterisedQueries } from './security/parameterised-queries.ts';
import { rateLimiting } from './security/rate-limiting.ts';
import { requestSigning } from './security/request-signing.ts';
import { rowLevelTenancy } from './security/row-level-tenancy.ts';
import { secretRotation } from './security/secret-rotation.ts';
import { secretsManagement } from './security/secrets-management.ts';
import { slidingWindow } from './security/sliding-window.ts';
import { tokenBucket } from './security/token-bucket.ts';
import { tokenisation } from './security/tokenisation.ts';
import { usageQuota } from './security/usage-quota.ts';
import { chaosExperiment } from './testing/chaos-experiment.ts';
import { conformanceTests } from './testing/conformance-tests.ts';
import { consumerDrivenContracts } from './testing/consumer-driven-contracts.ts';
import { endToEndTests } from './testing/end-to-end-tests.ts';
import { integrationTests } from './testing/integration-tests.ts';
import { loadTests } from './testing/load-tests.ts';
import { securityTests } from './testing/security-tests.ts';
import { testDoubles } from './testing/test-doubles.ts';
import { testPipeline } from './testing/test-pipeline.ts';
import { unitTests } from './testing/unit-tests.ts';

/** Every pattern, by file; written by scripts/write-lists.mjs. */
export const PATTERNS: readonly Pattern[] = [
  batchOperations,
  contentNegotiation,
  cursorPagination,
  deprecation,
  filteringAndSorting,
  graphqlSubscriptions,
  graphql,
  grpcStreaming,
  grpc,
  hateoas,
  keysetPagination,
  longRunningOperation,
  mergePatch,
  mqtt,
  offsetPagination,
  problemDetails,
  resourceOrientedApi,
  searchEndpoint,
  serverSentEvents,
  versioning,
  webhookSigning,
  webhooks,
  websocketBackplane,
  websocket,
  batchJob,
  delayedJob,
  durableExecution,
  etlPipeline,
  jobQueue,
  jobRetry,
  priorityQueue,
  progressTracking,
  scheduledJob,
  streamProcessing,
  abac,
  acl,
  apiKey,
  basic,
  distributedSessions,
  externalisedAuthorisation,
  identityFederation,
  jwt,
  leastPrivilege,
  mtls,
  oauthScopes,
  oauth2,
  objectLevelAuthorisation,
  openidConnect,
  passkeys,
  rbac,
  rebac,
  refreshTokenRotation,
  saml,
  session,
  singleSignOn,
  stepUpAuthentication,
  workloadIdentity,
  zeroTrust,
  cacheAside,
  cacheLayers,
  cacheTags,
  cacheWarming,
  distributedCache,
  eventDrivenInvalidation,
  graphqlFieldCaching,
  httpCaching,
  inMemoryCache,
  negativeCaching,
  persistedQueries,
  readThrough,
  refreshAhead,
  responseCache,
  singleFlight,
  staleWhileRevalidate,
  ttlWithJitter,
  writeBehind,
  writeThrough,
  apiFirst,
  asyncapiDescription,
  breakingChangeGate,
  codeGeneration,
  graphqlFederation,
  graphqlSchemaFirst,
  interactiveApiDocs,
  mockServer,
  openapiDescription,
  sdkGeneration,
  apiComposition,
  changeDataCapture,
  connectionPool,
  dataAccessObject,
  databasePerService,
  eventualConsistency,
  isolationLevels,
  materialisedView,
  objectRelationalMapping,
  optimisticLocking,
  pessimisticLocking,
  pointInTimeRecovery,
  readReplica,
  readYourWrites,
  reconciliation,
  repository,
  reservation,
  schemaPerContext,
  sharding,
  sharedDatabase,
  tablePartitioning,
  twoPhaseCommit,
  unitOfWork,
  blueGreenDeployment,
  canaryRelease,
  containerImage,
  containerOrchestration,
  deliveryPipeline,
  expandContractMigration,
  featureFlags,
  infrastructureAsCode,
  rollbackPlan,
  rollingUpdate,
  twelveFactorConfig,
  architectureDecisionRecord,
  dataFlowDiagram,
  developerPortal,
  incidentResponse,
  runbook,
  serviceMap,
  systemDiagrams,
  claimCheck,
  competingConsumers,
  contentBasedRouter,
  deadLetterQueue,
  delayedRedelivery,
  domainEvents,
  eventCarriedStateTransfer,
  eventDriven,
  eventEnvelope,
  eventLog,
  eventNotification,
  eventSnapshots,
  eventSourcing,
  idempotentConsumer,
  messageFilter,
  messageQueue,
  partitionOrdering,
  projections,
  publishSubscribe,
  requestReply,
  schemaEvolution,
  schemaRegistry,
  topicExchange,
  transactionalOutbox,
  upcasting,
  dotnetAsync,
  eventLoop,
  frameworkSelection,
  goroutinesAndChannels,
  pythonAsgi,
  reactiveStreams,
  rubyThreadsAndFibers,
  tokioRuntime,
  abTesting,
  apiGateway,
  consistentHashing,
  healthAwareBalancing,
  loadBalancing,
  pathRouting,
  protocolTranslation,
  requestTransformation,
  tlsTermination,
  trafficMirroring,
  versionAdapter,
  webApplicationFirewall,
  weightedRouting,
  aggregate,
  antiCorruptionLayer,
  backendForFrontend,
  bigBang,
  boundedContext,
  branchByAbstraction,
  choreography,
  contextMap,
  cqrs,
  hexagonalArchitecture,
  microservices,
  modularMonolith,
  orchestration,
  parallelRun,
  requestResponse,
  saga,
  serverless,
  serviceDecomposition,
  serviceDiscovery,
  serviceMesh,
  sidecar,
  stranglerFig,
  alertRouting,
  anomalyDetection,
  businessMetrics,
  contextPropagation,
  continuousProfiling,
  correlationId,
  dashboards,
  distributedTracing,
  logAggregation,
  redMetrics,
  resourceMetrics,
  serviceLevelObjectives,
  sloBurnRateAlerts,
  structuredLogging,
  syntheticMonitoring,
  traceSampling,
  autoscaling,
  capacityPlanning,
  cdn,
  dataloader,
  eagerLoading,
  edgeComputing,
  httpClientPool,
  lazyLoading,
  nonBlockingIo,
  queryPlanAnalysis,
  responseCompression,
  scatterGather,
  sparseFieldsets,
  statelessService,
  verticalScaling,
  activeActive,
  adaptiveConcurrency,
  backpressure,
  boundedQueue,
  bulkhead,
  cellBasedArchitecture,
  circuitBreaker,
  compensatingTransaction,
  deadlinePropagation,
  deepHealthCheck,
  failover,
  fallback,
  gracefulDegradation,
  gracefulShutdown,
  healthChecks,
  hedgedRequests,
  idempotencyKey,
  leaderElection,
  loadShedding,
  naturalIdempotency,
  retryBudget,
  retryWithBackoff,
  staleIfError,
  timeout,
  auditLog,
  contentSecurityPolicy,
  cors,
  cryptoShredding,
  csrfProtection,
  ddosProtection,
  egressAllowList,
  envelopeEncryption,
  inputValidation,
  leakyBucket,
  parameterisedQueries,
  rateLimiting,
  requestSigning,
  rowLevelTenancy,
  secretRotation,
  secretsManagement,
  slidingWindow,
  tokenBucket,
  tokenisation,
  usageQuota,
  chaosExperiment,
  conformanceTests,
  consumerDrivenContracts,
  endToEndTests,
  integrationTests,
  loadTests,
  securityTests,
  testDoubles,
  testPipeline,
  unitTests,
];
