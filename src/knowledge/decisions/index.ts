import type { DecisionKnowledge } from '../decision.ts';
import { apiStyle } from './api-style.ts';
import { apiVersioning } from './api-versioning.ts';
import { authentication } from './authentication.ts';
import { authorisation } from './authorisation.ts';
import { backgroundJobs } from './background-jobs.ts';
import { bff } from './bff.ts';
import { broker } from './broker.ts';
import { cache } from './cache.ts';
import { ci } from './ci.ts';
import { cloudProvider } from './cloud-provider.ts';
import { consistency } from './consistency.ts';
import { cqrs } from './cqrs.ts';
import { dataProtection } from './data-protection.ts';
import { dataResidency } from './data-residency.ts';
import { database } from './database.ts';
import { databasePerContext } from './database-per-context.ts';
import { deliveryGuarantee } from './delivery-guarantee.ts';
import { deploymentSite } from './deployment-site.ts';
import { deviceIngestion } from './device-ingestion.ts';
import { eventSchema } from './event-schema.ts';
import { eventSourcing } from './event-sourcing.ts';
import { featureFlags } from './feature-flags.ts';
import { framework } from './framework.ts';
import { gateway } from './gateway.ts';
import { identityProvider } from './identity-provider.ts';
import { language } from './language.ts';
import { logging } from './logging.ts';
import { messagingKind } from './messaging-kind.ts';
import { migrationApproach } from './migration-approach.ts';
import { objectStorage } from './object-storage.ts';
import { observabilityStack } from './observability-stack.ts';
import { orchestrator } from './orchestrator.ts';
import { overloadProtection } from './overload-protection.ts';
import { pagination } from './pagination.ts';
import { policyEngine } from './policy-engine.ts';
import { realtimeTransport } from './realtime-transport.ts';
import { regionsTopology } from './regions-topology.ts';
import { rollout } from './rollout.ts';
import { sagaCoordination } from './saga-coordination.ts';
import { schemaMigrations } from './schema-migrations.ts';
import { searchEngine } from './search-engine.ts';
import { secrets } from './secrets.ts';
import { serviceAuthentication } from './service-authentication.ts';
import { serviceDiscovery } from './service-discovery.ts';
import { serviceMesh } from './service-mesh.ts';
import { serviceProtocol } from './service-protocol.ts';
import { sessionsOrTokens } from './sessions-or-tokens.ts';
import { style } from './style.ts';
import { tenancyIsolation } from './tenancy-isolation.ts';
import { testingStrategy } from './testing-strategy.ts';
import { timeSeriesStore } from './time-series-store.ts';
import { tracingSampling } from './tracing-sampling.ts';
import { writeConflicts } from './write-conflicts.ts';

/** Every question a design has to answer; one that reads what another chose stands after it. */
export const decisions: readonly DecisionKnowledge[] = [
  style,
  deploymentSite,
  cloudProvider,
  orchestrator,
  language,
  framework,
  messagingKind,
  broker,
  deviceIngestion,
  database,
  databasePerContext,
  consistency,
  writeConflicts,
  timeSeriesStore,
  searchEngine,
  objectStorage,
  cache,
  eventSourcing,
  cqrs,
  sagaCoordination,
  deliveryGuarantee,
  eventSchema,
  apiStyle,
  serviceProtocol,
  apiVersioning,
  pagination,
  realtimeTransport,
  authentication,
  identityProvider,
  sessionsOrTokens,
  authorisation,
  policyEngine,
  serviceAuthentication,
  gateway,
  bff,
  serviceDiscovery,
  serviceMesh,
  tenancyIsolation,
  dataProtection,
  dataResidency,
  overloadProtection,
  regionsTopology,
  schemaMigrations,
  rollout,
  featureFlags,
  observabilityStack,
  logging,
  tracingSampling,
  secrets,
  backgroundJobs,
  migrationApproach,
  testingStrategy,
  ci,
];
