import type { Written, WrittenContext, WrittenPart } from '../../blueprint/document/written.ts';
import type { Style } from '../../blueprint/model/blueprint.ts';
import type { Concern } from '../../blueprint/model/concern.ts';
import type { Facts, Requirements } from '../../blueprint/requirements/requirements.ts';
import { ASSUMPTIONS } from '../../knowledge/assumptions.ts';
import { AVAILABILITIES } from '../../knowledge/availabilities.ts';
import { isPrivacyLaw } from '../../knowledge/regimes.ts';
import { printDuration } from '../../util/units.ts';
import { chosenOptions } from '../decide/decide.ts';
import type { Chosen, Decided } from '../decide/decided.ts';
import { type Answers, taken } from './answers.ts';
import {
  longestReach,
  needsFallback,
  ofExternal,
  redundantReplicas,
  withAvailability,
  writeAvailability,
} from './availability.ts';
import type { DraftContext } from './draft.ts';
import { fallbackOf } from './externals.ts';
import { draftFlows } from './flows.ts';
import { draftMigration } from './migration.ts';
import { patternUses } from './pattern-uses.ts';
import { resemblancesOf } from './resemblances.ts';
import { withResilience } from './resilience.ts';
import { draftRoles } from './roles.ts';
import {
  draftDeployment,
  draftStores,
  draftTechnologies,
  draftTelemetry,
  isSingleHost,
} from './running.ts';
import { draftServices, loadOf, type Sizing } from './sizing.ts';
import { draftBffs, draftGateway, draftIdentity } from './surface.ts';
import { systemName } from './system-name.ts';
import { writeContexts } from './written-contexts.ts';
import { writeDecisions } from './written-decisions.ts';
import { writeFacts } from './written-facts.ts';
import { writeFlows } from './written-flows.ts';

/** The business part of a design: contexts, how they depend on each other, and what stands around them. */
export interface Drafted {
  readonly contexts: readonly DraftContext[];
  readonly externals: Readonly<Record<string, WrittenPart>>;
}

/** Everything decided and drafted, as the file states it. */
export function assemble(
  requirements: Requirements,
  drafted: Drafted,
  decided: readonly Decided[],
): Omit<Written, 'questions'> {
  const { facts, language, intents, stories } = requirements;
  const answers = chosenOptions(decided);
  const style = styleOf(answers);
  const deadline = deadlineOf(facts);
  const contexts = withResilience(
    drafted.contexts,
    deadline,
    style !== 'modular-monolith',
    fallbacks(drafted.externals, facts),
  );
  const roles = draftRoles(facts, contexts);
  const admins = Object.entries(roles.roles).flatMap(([id, role]) =>
    role['kind'] === 'admin' ? [id] : [],
  );
  const name = systemName(requirements, contexts);
  const hasContexts = contexts.length > 0;
  const gateway = draftGateway(requirements, answers, drafted.externals, deadline);
  const limit = printDuration(Math.max(100, Math.floor((deadline * 0.9) / 10) * 10));
  const bffs = draftBffs(requirements, answers, contexts, drafted.externals, limit);
  const flows = draftFlows(contexts, stories);
  const servers = style === 'modular-monolith' ? 1 : longestReach(contexts, flows);
  const services = draftServices(name, style, contexts, sizingOf(requirements, style));
  const hasEvents = contexts.some(({ on }) => Object.keys(on).length > 0);
  const resembles = resemblancesOf(requirements.likenesses, contexts);
  const architecture: Omit<Written, 'questions'> = {
    architecture: 1,
    name,
    title: requirements.title,
    language,
    intents,
    requirements: writeFacts(facts),
    ...(Object.keys(resembles).length > 0 ? { resembles } : {}),
    style,
    roles: roles.roles,
    ...(hasContexts || intents.includes('auth') || gateway
      ? { identity: draftIdentity(requirements, answers, admins) }
      : {}),
    ...(hasContexts ? { contexts: contextsOf(contexts, roles, answers, facts) } : {}),
    ...(Object.keys(drafted.externals).length > 0
      ? { externals: withAvailability(drafted.externals, language) }
      : {}),
    ...(hasContexts ? { flows: writeFlows(flows, facts, deadline) } : {}),
    ...(Object.keys(services).length > 0 ? { services } : {}),
    ...(hasContexts ? { stores: draftStores(requirements, answers, servers) } : {}),
    ...(gateway ? { gateway } : {}),
    ...(Object.keys(bffs).length > 0 ? { bffs } : {}),
    ...(hasEvents ? { broker: brokerOf(requirements, answers) } : {}),
    deployment: draftDeployment(requirements, answers),
    telemetry: draftTelemetry(requirements, answers),
    ...(intents.includes('migrate') && hasContexts
      ? { migration: draftMigration(contexts, answers, facts) }
      : {}),
    technologies: draftTechnologies(facts, concernsOf(decided)),
    decisions: writeDecisions(
      decided.filter((one): one is Chosen => one.kind === 'chosen'),
      facts,
      language,
    ),
  };
  return { ...architecture, patterns: patternUses(architecture, answers) };
}

/** What the calls to outside systems fall back to, where the goal cannot wait for them. */
function fallbacks(externals: Drafted['externals'], facts: Facts): (call: string) => WrittenPart {
  return (call) => {
    const external = externals[call.split('.')[0] ?? ''];
    return external && needsFallback(ofExternal(external), facts) ? fallbackOf(call) : {};
  };
}

function sizingOf({ facts, language }: Requirements, style: Style): Sizing {
  const replica = style === 'serverless' ? AVAILABILITIES.function : AVAILABILITIES.replica;
  const single = isSingleHost(facts);
  return {
    load: loadOf(facts),
    zones: single ? 1 : 2,
    promisedMs: promisedMs(facts),
    leastReplicas: single ? 1 : redundantReplicas(facts),
    availability: writeAvailability(replica, language),
  };
}

function styleOf(answers: Answers): Style {
  const style = answers['style'];
  return style === 'microservices' || style === 'serverless' ? style : 'modular-monolith';
}

/** The slowest answer that is promised, in milliseconds. */
function promisedMs(facts: Facts): number {
  const { p99Ms, p95Ms, latencyMs } = facts;
  return p99Ms?.value ?? p95Ms?.value ?? latencyMs?.value ?? ASSUMPTIONS.p99Ms.value;
}

/** Three times the slowest answer that is promised: longer than that nobody waits. */
function deadlineOf(facts: Facts): number {
  return Math.min(30_000, Math.max(500, Math.round((promisedMs(facts) * 3) / 100) * 100));
}

function brokerOf({ facts, language }: Requirements, answers: Answers): string | WrittenPart {
  const technology = taken(answers, 'broker') ?? 'in-process';
  const schema = answers['event-schema'];
  const part: WrittenPart = {
    technology,
    ...(technology === 'in-process' || isSingleHost(facts)
      ? {}
      : { availability: writeAvailability(AVAILABILITIES.broker, language) }),
    ...(schema === 'avro' || schema === 'protobuf' ? { schema } : {}),
  };
  return Object.keys(part).length === 1 ? technology : part;
}

function contextsOf(
  contexts: readonly DraftContext[],
  roles: ReturnType<typeof draftRoles>,
  answers: Answers,
  facts: Facts,
): Readonly<Record<string, WrittenContext>> {
  const realtime = answers['realtime-transport'];
  const graphql =
    answers['api-style'] === 'graphql' || (facts.protocols?.value ?? []).includes('graphql');
  const series = taken(answers, 'time-series-store');
  const cached = taken(answers, 'cache') !== undefined;
  return writeContexts(contexts, roles, {
    storeOf: ({ knowledge }) =>
      knowledge?.archetype === 'telemetry' && series !== 'in-database' ? series : undefined,
    api: {
      ...(graphql ? { graphql: true } : {}),
      ...(answers['service-protocol'] === 'grpc' ? { grpc: true } : {}),
      ...(realtime === 'websocket' ? { websocket: true } : realtime === 'sse' ? { sse: true } : {}),
    },
    eventSourced: ({ knowledge }) =>
      answers['event-sourcing'] === 'event-sourcing' &&
      ['ledger', 'market'].includes(knowledge?.archetype ?? ''),
    readModel: ({ knowledge }) =>
      answers['cqrs'] === 'cqrs' && knowledge?.archetype === 'catalogue',
    personalUntil: personalUntil(facts),
    cached: ({ knowledge }) =>
      cached && ['catalogue', 'pricing'].includes(knowledge?.archetype ?? ''),
  });
}

/** As the brief says, or as long as business records are usually kept; only where a privacy law applies. */
function personalUntil({ compliance, retentionYears, retentionDays }: Facts): string | undefined {
  if (!(compliance?.value ?? []).some(isPrivacyLaw)) return undefined;
  if (retentionDays) return `${retentionDays.value}d`;
  return `${retentionYears?.value ?? ASSUMPTIONS.retentionYears.value}y`;
}

function concernsOf(decided: readonly Decided[]): Partial<Record<Concern, string>> {
  return Object.fromEntries(
    decided.flatMap((one) =>
      one.kind === 'chosen' && one.concern ? [[one.concern, one.chosen]] : [],
    ),
  );
}
