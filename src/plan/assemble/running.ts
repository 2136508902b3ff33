import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Concern } from '../../blueprint/model/concern.ts';
import type { Facts, Requirements } from '../../blueprint/requirements/requirements.ts';
import { ASSUMPTIONS } from '../../knowledge/assumptions.ts';
import { DEFAULTS } from '../../knowledge/defaults.ts';
import { isPci } from '../../knowledge/regimes.ts';
import { technologyById } from '../../knowledge/technologies/find.ts';
import { defined } from '../../util/defined.ts';
import { printDuration } from '../../util/units.ts';
import { firstAllowed } from './allowed.ts';
import { type Answers, taken } from './answers.ts';
import { storeTier, writeAvailability } from './availability.ts';

const MINUTE = 60_000;
const DAY_MS = 86_400_000;
const TARGETS: ReadonlySet<string> = new Set([
  'kubernetes',
  'openshift',
  'nomad',
  'docker-compose',
  'virtual-machines',
  'managed-containers',
]);
const SITES: ReadonlySet<string> = new Set([
  'public-cloud',
  'private-cloud',
  'on-premises',
  'hybrid',
  'edge',
]);
const ROLLOUTS: ReadonlySet<string> = new Set(['rolling', 'blue-green', 'canary', 'recreate']);
const TOPOLOGIES: ReadonlySet<string> = new Set([
  'single-region',
  'active-active',
  'active-passive',
  'multi-region',
]);

/** One machine is one zone: nothing that stands on it survives its loss. */
export function isSingleHost(facts: Facts): boolean {
  const where = facts.deployment?.value;
  return where === 'single-host' || where === 'docker-compose' || where === 'edge';
}

export function draftDeployment({ facts, intents }: Requirements, answers: Answers): WrittenPart {
  const rollout = oneOf(ROLLOUTS, answers['rollout']) ?? 'rolling';
  const canGoBack = rollout !== 'rolling' || intents.includes('migrate');
  const cloud = facts.cloud?.value ?? taken(answers, 'cloud-provider');
  return defined({
    target: targetOf(facts, answers),
    site: oneOf(SITES, answers['deployment-site']) ?? 'public-cloud',
    cloud: cloud === 'provider-neutral' ? undefined : cloud,
    regions: facts.regions && [...facts.regions.value],
    zones: isSingleHost(facts) ? 1 : 2,
    topology: oneOf(TOPOLOGIES, answers['regions-topology']) ?? 'single-region',
    rollout,
    rollback: canGoBack ? rollbackOf(facts) : undefined,
    residency: facts.dataResidency?.value,
    mesh: taken(answers, 'service-mesh'),
    secrets: answers['secrets'] ?? 'environment-variables',
  });
}

/** Going back takes at most a quarter of an hour, and no more than half of what the objectives leave. */
export function rollbackOf({ availability, rtoMin }: Facts): string {
  const budgetMs = availability ? (1 - availability.value) * 30 * DAY_MS : Number.POSITIVE_INFINITY;
  const recoveryMs = rtoMin ? rtoMin.value * MINUTE : Number.POSITIVE_INFINITY;
  const ms = Math.min(15 * MINUTE, budgetMs / 2, recoveryMs / 2);
  return printDuration(
    ms >= MINUTE
      ? Math.floor(ms / MINUTE) * MINUTE
      : Math.max(1_000, Math.floor(ms / 1_000) * 1_000),
  );
}

function targetOf(facts: Facts, answers: Answers): string {
  if (answers['style'] === 'serverless') return 'serverless';
  const target = oneOf(TARGETS, taken(answers, 'orchestrator'));
  return isSingleHost(facts) && target !== 'docker-compose'
    ? 'single-host'
    : (target ?? 'managed-containers');
}

/** The word, where the file knows it for this key. */
function oneOf(words: ReadonlySet<string>, word: string | undefined): string | undefined {
  return word !== undefined && words.has(word) ? word : undefined;
}

/** What holds for every context on the database: copies, how much may be lost, and what is counted on. */
export function draftStores(
  { facts, language }: Requirements,
  answers: Answers,
  servers: number,
): Names<WrittenPart> {
  const rpo = facts.rpoMin?.value ?? ASSUMPTIONS.rpoMin.value;
  const rto = facts.rtoMin?.value ?? ASSUMPTIONS.rtoMin.value;
  const server: WrittenPart = {
    replicas: isSingleHost(facts) ? 1 : 2,
    // On the machine of its service it has no availability of its own.
    ...(isSingleHost(facts)
      ? {}
      : { availability: writeAvailability(storeTier(facts, servers), language) }),
    backup: {
      every: printDuration(Math.max(1_000, rpo * MINUTE)),
      restore: printDuration(Math.max(MINUTE, Math.round(rto * MINUTE * 0.5))),
      tested: true,
    },
  };
  const series = taken(answers, 'time-series-store');
  const engines = [
    answers['database'] ?? 'postgresql',
    ...(series === undefined || series === 'in-database' ? [] : [series]),
  ];
  return Object.fromEntries(engines.map((engine) => [engine, server]));
}

export function draftTelemetry({ facts }: Requirements, answers: Answers): WrittenPart {
  const known = (id: string | undefined) => (id === undefined ? undefined : technologyById(id)?.id);
  const wanted = (facts.technologies?.value ?? []).map((id) => technologyById(id));
  const of = (concern: Concern) => wanted.find((technology) => technology?.concern === concern)?.id;
  const usual = answers['observability-stack'];
  return defined({
    traces: firstAllowed(facts, of('tracing'), 'opentelemetry', 'jaeger', 'zipkin') ?? 'none',
    sampling: answers['tracing-sampling'] === 'all' ? '100%' : '10%',
    metrics: firstAllowed(facts, of('metrics'), known(usual), 'prometheus') ?? 'opentelemetry',
    logs: firstAllowed(facts, of('logging'), known(answers['logging'])) ?? 'stdout',
    logRetentionDays: logDaysOf(facts),
    dashboards: firstAllowed(
      facts,
      of('dashboard'),
      usual === 'prometheus' ? 'grafana' : undefined,
    ),
  });
}

/** Card schemes want a year of logs; otherwise a month is enough to find what went wrong. */
function logDaysOf({ compliance }: Facts): number {
  const { logRetentionDays, cardLogRetentionDays } = DEFAULTS.telemetry;
  return (compliance?.value ?? []).some(isPci) ? cardLogRetentionDays : logRetentionDays;
}

/** What is used for what: decisions of a concern, and everything else the brief asks for. */
export function draftTechnologies(
  facts: Facts,
  answers: Readonly<Partial<Record<Concern, string>>>,
): Partial<Record<Concern, readonly string[]>> {
  const wanted = [facts.technologies, facts.languages, facts.databases, facts.caches].flatMap(
    (fact) => fact?.value ?? [],
  );
  const single = [facts.broker, facts.orchestrator, facts.cloud].flatMap(
    (fact) => fact?.value ?? [],
  );
  const lists: Partial<Record<Concern, string[]>> = {};
  const add = (concern: Concern, id: string) => {
    const list = lists[concern] ?? [];
    if (!list.includes(id)) lists[concern] = [...list, id];
  };
  for (const id of [...wanted, ...single]) {
    const technology = technologyById(id);
    if (technology) add(technology.concern, technology.id);
  }
  for (const [concern, id] of Object.entries(answers)) {
    const technology = technologyById(id);
    if (technology && isConcernOf(concern, technology.concern))
      add(technology.concern, technology.id);
  }
  return lists;
}

/** A decision fills its own concern; what the brief named already stays first. */
function isConcernOf(decided: string, own: Concern): boolean {
  return decided === own;
}
