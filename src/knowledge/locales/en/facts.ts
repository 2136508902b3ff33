import type { FactName } from '../../../blueprint/requirements/fact-catalogue.ts';

export interface FactText {
  readonly label: string;
  /** After the number; empty where the value speaks for itself. */
  readonly unit: string;
}

const text = (label: string, unit = ''): FactText => ({ label, unit });

/** What requirements are called, by the name of the fact. */
export const facts: Readonly<Record<FactName, FactText>> = {
  peakRps: text('Peak load', ' requests/s'),
  sustainedRps: text('Ordinary load', ' requests/s'),
  eventsPerSec: text('Events', '/s'),
  eventsPerDay: text('Events', ' a day'),
  ordersPerDay: text('Transactions', ' a day'),
  users: text('Users'),
  concurrentUsers: text('Users at the same time'),
  devices: text('Devices'),
  tenants: text('Tenants'),
  readWriteRatio: text('Reads for every write'),
  peakFactor: text('Peak over ordinary load', '×'),
  p50Ms: text('Median response'),
  p95Ms: text('Response, p95'),
  p99Ms: text('Response, p99'),
  latencyMs: text('Response time'),
  availability: text('Availability'),
  rpoMin: text('RPO', ' min'),
  rtoMin: text('RTO', ' min'),
  consistency: text('Consistency'),
  ordering: text('Order of events'),
  audit: text('Audit trail'),
  offline: text('Works offline'),
  realtime: text('Pushed in real time'),
  retentionDays: text('Data is kept', ' days'),
  retentionYears: text('Data is kept', ' years'),
  teamSize: text('Team', ' people'),
  teamCount: text('Teams'),
  languages: text('Languages'),
  roles: text('Roles'),
  clients: text('Clients'),
  style: text('Style'),
  broker: text('Broker'),
  databases: text('Databases'),
  caches: text('Caches'),
  orchestrator: text('Orchestrator'),
  cloud: text('Cloud'),
  deployment: text('Runs in'),
  regions: text('Regions'),
  topology: text('Topology'),
  dataResidency: text('Data stays in'),
  protocols: text('Protocols'),
  auth: text('Authentication'),
  authz: text('Authorisation'),
  serviceAuth: text('Between services'),
  technologies: text('Technologies'),
  excluded: text('Not to be used'),
  avoidIfPossible: text('To be avoided'),
  existingServices: text('Existing systems'),
  integrations: text('Integrations'),
  compliance: text('Compliance'),
  slo: text('Objectives'),
  budgetPerMonth: text('Budget a month'),
  currency: text('Currency'),
};
