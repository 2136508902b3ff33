/**
 * The canonical names of what a brief can state, each with its unit and the shape of its value. A
 * machine may rely on them. Add others in the same manner.
 */
export type FactKind = 'number' | 'fraction' | 'word' | 'words' | 'flag' | 'record';

export interface FactSpec {
  readonly kind: FactKind;
  /** What the number counts or measures; for words, what kind of identifier they are. */
  readonly unit: string;
  readonly summary: string;
}

const number = (unit: string, summary: string) => ({ kind: 'number', unit, summary }) as const;
const word = (unit: string, summary: string) => ({ kind: 'word', unit, summary }) as const;
const words = (unit: string, summary: string) => ({ kind: 'words', unit, summary }) as const;
const flag = (summary: string) => ({ kind: 'flag', unit: 'yes/no', summary }) as const;

export const FACTS = {
  // load
  peakRps: number('requests/s', 'Requests per second in the worst second.'),
  sustainedRps: number('requests/s', 'Requests per second in ordinary operation.'),
  eventsPerSec: number('events/s', 'Messages, readings or events that arrive per second.'),
  eventsPerDay: number('events/day', 'Messages, readings or events that arrive per day.'),
  ordersPerDay: number(
    'orders/day',
    'Orders, or the business transaction that stands for them, per day.',
  ),
  users: number('users', 'People with an account, or entitled to use the system.'),
  concurrentUsers: number('users', 'People connected at the same moment.'),
  devices: number('devices', 'Machines, sensors or vehicles that talk to the system.'),
  tenants: number('tenants', 'Organisations that share the system, strictly separated.'),
  readWriteRatio: number('reads per write', 'Reads for every write.'),
  peakFactor: number('×', 'Peak load as a multiple of ordinary load.'),
  // time
  p50Ms: number('ms', 'Median response time to keep.'),
  p95Ms: number('ms', '95th percentile of response time to keep.'),
  p99Ms: number('ms', '99th percentile of response time to keep.'),
  latencyMs: number('ms', 'A response time or delay to keep that names no percentile.'),
  availability: {
    kind: 'fraction',
    unit: 'fraction of time',
    summary: 'Share of time in which the system works.',
  },
  rpoMin: number('minutes', 'Recovery point objective: the most data, as time, that may be lost.'),
  rtoMin: number('minutes', 'Recovery time objective: the longest interruption after a disaster.'),
  // behaviour
  consistency: word('strong | eventual | causal', 'What a reader may rely on after a write.'),
  ordering: word('global | per-key | none', 'The order in which events must be seen.'),
  audit: flag('Who did what and when must be provable afterwards.'),
  offline: flag('Clients or sites go on working without the network.'),
  realtime: flag('Changes are pushed to people as they happen.'),
  retentionDays: number(
    'days',
    'How long data is kept, where it is told in days, weeks or months.',
  ),
  retentionYears: number('years', 'How long data is kept, where it is told in years.'),
  // people
  teamSize: number('people', 'Developers who build and run the system.'),
  teamCount: number('teams', 'Teams that own parts of it.'),
  languages: words('programming language', 'Programming languages to write it in.'),
  roles: words('role', 'Kinds of user with rights of their own, in the words of the brief.'),
  clients: words('client', 'Front ends and devices that call the system.'),
  // choices
  style: word('modular-monolith | microservices | serverless', 'How the contexts are deployed.'),
  broker: word('technology', 'The message broker.'),
  databases: words('technology', 'The databases.'),
  caches: words('technology', 'The caches.'),
  orchestrator: word('technology', 'What runs the containers.'),
  cloud: word('provider', 'The cloud provider.'),
  deployment: word(
    'on-premises | public-cloud | private-cloud | hybrid | single-host | docker-compose | edge',
    'Where it runs.',
  ),
  regions: words('region', 'Regions or sites it runs in.'),
  topology: word(
    'active-active | active-passive | single-region | multi-region',
    'How regions or sites share the work.',
  ),
  dataResidency: word('country or region', 'Where data must stay.'),
  protocols: words(
    'protocol',
    'Interface protocols: rest, graphql, grpc, websocket, sse, webhook, mqtt, soap ...',
  ),
  auth: words(
    'method',
    'How users and clients prove who they are: oauth2, oidc, jwt, saml, api-key, passkeys, mtls, session ...',
  ),
  authz: words('model', 'How rights are decided: rbac, abac, rebac, acl.'),
  serviceAuth: words('method', 'How services prove who they are to each other.'),
  technologies: words('technology', 'Other technologies that are wanted.'),
  excluded: words('technology or style', 'What must not be used.'),
  avoidIfPossible: words('technology or style', 'What should not be used unless it pays.'),
  // surroundings
  existingServices: words('system', 'Systems that exist and stay.'),
  integrations: words('system', 'Third-party systems to talk to.'),
  compliance: words(
    'regime',
    'Laws and standards that apply: gdpr, hipaa, pci-dss, appi, pipa ...',
  ),
  slo: { kind: 'record', unit: 'objective', summary: 'Objectives for single operations.' },
  budgetPerMonth: number('currency units per month', 'What hosting may cost a month.'),
  currency: word('ISO 4217', 'Currency of the budget.'),
} as const satisfies Record<string, FactSpec>;

export type FactName = keyof typeof FACTS;
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** Whether `name` is a fact the catalogue knows. */
export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}
