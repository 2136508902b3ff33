import type { Technology } from '../technology.ts';
import { apiTools } from './api-tools.ts';
import { apmAndDashboards } from './apm-and-dashboards.ts';
import { authMethods } from './auth-methods.ts';
import { brokers } from './brokers.ts';
import { caches } from './caches.ts';
import { clients } from './clients.ts';
import { clouds } from './clouds.ts';
import { dataAccess } from './data-access.ts';
import { delivery } from './delivery.ts';
import { deviceProtocols } from './device-protocols.ts';
import { documentFormats } from './document-formats.ts';
import { featureFlags } from './feature-flags.ts';
import { frameworks } from './frameworks.ts';
import { gateways } from './gateways.ts';
import { identityProviders } from './identity-providers.ts';
import { industryStandards } from './industry-standards.ts';
import { integrations } from './integrations.ts';
import { jobQueues } from './job-queues.ts';
import { languages } from './languages.ts';
import { logging } from './logging.ts';
import { meshAndDiscovery } from './mesh-and-discovery.ts';
import { nosqlDatabases } from './nosql-databases.ts';
import { objectStorage } from './object-storage.ts';
import { orchestrators } from './orchestrators.ts';
import { policyEngines } from './policy-engines.ts';
import { protocols } from './protocols.ts';
import { relationalDatabases } from './relational-databases.ts';
import { resilience } from './resilience.ts';
import { searchEngines } from './search-engines.ts';
import { secrets } from './secrets.ts';
import { security } from './security.ts';
import { serverless } from './serverless.ts';
import { streamProcessing } from './stream-processing.ts';
import { testing } from './testing.ts';
import { timeSeriesDatabases } from './time-series-databases.ts';
import { tracingAndMetrics } from './tracing-and-metrics.ts';
import { tradePartners } from './trade-partners.ts';
import { workflows } from './workflows.ts';

/** Every technology that a brief may name and a design may choose, grouped as on disk. */
export const technologies: readonly Technology[] = [
  ...languages,
  ...frameworks,
  ...relationalDatabases,
  ...nosqlDatabases,
  ...timeSeriesDatabases,
  ...searchEngines,
  ...caches,
  ...objectStorage,
  ...brokers,
  ...streamProcessing,
  ...workflows,
  ...jobQueues,
  ...gateways,
  ...meshAndDiscovery,
  ...secrets,
  ...identityProviders,
  ...authMethods,
  ...policyEngines,
  ...orchestrators,
  ...clouds,
  ...serverless,
  ...delivery,
  ...featureFlags,
  ...tracingAndMetrics,
  ...logging,
  ...apmAndDashboards,
  ...testing,
  ...apiTools,
  ...dataAccess,
  ...resilience,
  ...protocols,
  ...deviceProtocols,
  ...industryStandards,
  ...documentFormats,
  ...security,
  ...integrations,
  ...tradePartners,
  ...clients,
];
