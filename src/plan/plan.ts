import type {
  Written,
  WrittenContext,
  WrittenFlow,
  WrittenPart,
} from '../blueprint/document/written.ts';
import type { Style } from '../blueprint/model/blueprint.ts';
import type { Concern } from '../blueprint/model/concern.ts';
import type { Facts, Refusal, Requirements } from '../blueprint/requirements/requirements.ts';
import type { Situation } from '../knowledge/decision.ts';
import { say } from '../util/language.ts';
import { kebabCase } from '../util/names.ts';
import { printDuration, printFraction } from '../util/units.ts';
import { type Answers, taken } from './assemble/answers.ts';
import type { DraftContext } from './assemble/draft.ts';
import { draftContexts } from './assemble/draft-contexts.ts';
import { draftExternals } from './assemble/externals.ts';
import { draftFlows } from './assemble/flows.ts';
import { focus, surroundings } from './assemble/focus.ts';
import { draftMigration } from './assemble/migration.ts';
import { patternUses } from './assemble/pattern-uses.ts';
import { openQuestions } from './assemble/questions.ts';
import { withResilience } from './assemble/resilience.ts';
import { draftRoles } from './assemble/roles.ts';
import {
  draftDeployment,
  draftStores,
  draftTechnologies,
  draftTelemetry,
  isSingleHost,
} from './assemble/running.ts';
import { draftServices, loadOf } from './assemble/sizing.ts';
import { draftBffs, draftGateway, draftIdentity } from './assemble/surface.ts';
import { wire } from './assemble/wire.ts';
import { writeContexts } from './assemble/written-contexts.ts';
import { writeDecisions } from './assemble/written-decisions.ts';
import { withAssumptions, writeFacts } from './assemble/written-facts.ts';
import { chosenOptions, decide } from './decide/decide.ts';
import type { Chosen, Conflict, Decided } from './decide/decided.ts';
import { fitContexts } from './fit/fit-contexts.ts';
import { relate } from './relate/relate.ts';

export type Planned =
  | { readonly ok: true; readonly architecture: Written }
  | { readonly ok: false; readonly refusal: Refusal };

/** Decision id → option that the user sets (`--choose`). */
export type Choices = Readonly<Record<string, string>>;

/** Requirements → the document of an architecture. Pure: the same requirements give the same document. */
export function plan(requirements: Requirements, choices: Choices = {}): Planned {
  const drafted = draft(requirements);
  const facts = withAssumptions(requirements, drafted.contexts.length > 0);
  const situation = situationOf(requirements, facts, drafted);
  const decided = decide(situation, choices);
  const conflict = decided.find((one): one is Conflict => one.kind === 'conflict');
  if (conflict) return { ok: false, refusal: refusalOf(conflict, facts, requirements) };
  const planned = { ...requirements, facts };
  const architecture = assemble(planned, drafted, decided);
  const questions = openQuestions(
    requirements,
    { ...situation, facts: requirements.facts },
    choices,
  );
  return { ok: true, architecture: { ...architecture, questions } };
}

interface Drafted {
  readonly contexts: readonly DraftContext[];
  readonly externals: Readonly<Record<string, WrittenPart>>;
}

/** The business part: contexts, how they depend on each other, and what stands around them. */
function draft(requirements: Requirements): Drafted {
  const fitted = focus(requirements, fitContexts(requirements));
  const named = draftContexts(fitted, requirements.language);
  const wired = wire(named, relate(requirements, fitted));
  const outside = draftExternals(requirements.facts, wired);
  const externals = surroundings(requirements, outside.externals);
  const [first] = outside.contexts;
  const partner = externals['partner'] && first ? withPartner(first) : undefined;
  const contexts = partner ? [partner, ...outside.contexts.slice(1)] : outside.contexts;
  return { contexts, externals };
}

function withPartner(context: DraftContext): DraftContext {
  const call = {
    to: 'partner.submitRequest',
    because: 'The answer decides what happens next.',
    external: true,
    settings: {},
  };
  return { ...context, calls: [...context.calls, call] };
}

function situationOf(
  requirements: Requirements,
  facts: Facts,
  { contexts, externals }: Drafted,
): Situation {
  const calls = contexts.flatMap((context) => context.calls);
  return {
    facts,
    intents: requirements.intents,
    design: {
      contexts: contexts.length,
      archetypes: [...new Set(contexts.flatMap(({ knowledge }) => knowledge?.archetype ?? []))],
      syncEdges: calls.filter(({ external }) => !external).length,
      asyncEdges: contexts.reduce((sum, { on }) => sum + Object.keys(on).length, 0),
      sagas: draftFlows(contexts, []).filter(({ flow }) => flow.saga).length,
      externals: Object.keys(externals).length,
      data: [...new Set(contexts.flatMap(({ knowledge }) => knowledge?.data ?? []))],
    },
    chosen: {},
  };
}

function assemble(
  requirements: Requirements,
  drafted: Drafted,
  decided: readonly Decided[],
): Omit<Written, 'questions'> {
  const { facts, language, intents, stories } = requirements;
  const answers = chosenOptions(decided);
  const style = styleOf(answers);
  const deadline = deadlineOf(facts);
  const contexts = withResilience(drafted.contexts, deadline, style !== 'modular-monolith');
  const roles = draftRoles(facts, contexts);
  const admins = Object.entries(roles.roles).flatMap(([id, role]) =>
    role['kind'] === 'admin' ? [id] : [],
  );
  const name = nameOf(requirements, contexts);
  const hasContexts = contexts.length > 0;
  const gateway = draftGateway(requirements, answers, drafted.externals, deadline);
  const limit = printDuration(Math.max(100, Math.floor((deadline * 0.9) / 10) * 10));
  const bffs = draftBffs(requirements, answers, contexts, drafted.externals, limit);
  const zones = isSingleHost(facts) ? 1 : 2;
  const services = draftServices(name, style, contexts, loadOf(facts), zones);
  const hasEvents = contexts.some(({ on }) => Object.keys(on).length > 0);
  const architecture: Omit<Written, 'questions'> = {
    architecture: 1,
    name,
    title: requirements.title,
    language,
    intents,
    requirements: writeFacts(facts),
    style,
    roles: roles.roles,
    ...(hasContexts || intents.includes('auth') || gateway
      ? { identity: draftIdentity(requirements, answers, admins) }
      : {}),
    ...(hasContexts ? { contexts: contextsOf(contexts, roles, answers, facts) } : {}),
    ...(Object.keys(drafted.externals).length > 0 ? { externals: drafted.externals } : {}),
    ...(hasContexts ? { flows: flowsOf(contexts, stories, facts, deadline) } : {}),
    ...(Object.keys(services).length > 0 ? { services } : {}),
    ...(hasContexts ? { stores: draftStores(requirements, answers) } : {}),
    ...(gateway ? { gateway } : {}),
    ...(Object.keys(bffs).length > 0 ? { bffs } : {}),
    ...(hasEvents ? { broker: brokerOf(answers) } : {}),
    deployment: draftDeployment(requirements, answers),
    telemetry: draftTelemetry(requirements, answers),
    ...(intents.includes('migrate') && hasContexts
      ? { migration: draftMigration(contexts, answers) }
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

function styleOf(answers: Answers): Style {
  const style = answers['style'];
  return style === 'microservices' || style === 'serverless' ? style : 'modular-monolith';
}

/** Three times the slowest answer that is promised: longer than that nobody waits. */
function deadlineOf(facts: Facts): number {
  const promised = facts.p99Ms?.value ?? facts.p95Ms?.value ?? facts.latencyMs?.value ?? 1_000;
  return Math.min(30_000, Math.max(500, Math.round((promised * 3) / 100) * 100));
}

function brokerOf(answers: Answers): string | WrittenPart {
  const technology = taken(answers, 'broker') ?? 'in-process';
  const schema = answers['event-schema'];
  return schema === 'avro' || schema === 'protobuf' ? { technology, schema } : technology;
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
    cached: ({ knowledge }) =>
      cached && ['catalogue', 'pricing'].includes(knowledge?.archetype ?? ''),
  });
}

function flowsOf(
  contexts: readonly DraftContext[],
  stories: Requirements['stories'],
  facts: Facts,
  deadline: number,
): Readonly<Record<string, WrittenFlow>> {
  const latency = facts.p99Ms
    ? { p99: printDuration(facts.p99Ms.value) }
    : facts.p95Ms
      ? { p95: printDuration(facts.p95Ms.value) }
      : facts.latencyMs
        ? { latency: printDuration(facts.latencyMs.value) }
        : {};
  const slo = {
    ...(facts.availability ? { availability: printFraction(facts.availability.value) } : {}),
    ...latency,
  };
  return Object.fromEntries(
    draftFlows(contexts, stories).map(({ name, flow }): [string, WrittenFlow] => [
      name,
      {
        ...flow,
        ...(Object.keys(slo).length > 0 ? { slo } : {}),
        deadline: printDuration(deadline),
      },
    ]),
  );
}

function concernsOf(decided: readonly Decided[]): Partial<Record<Concern, string>> {
  return Object.fromEntries(
    decided.flatMap((one) =>
      one.kind === 'chosen' && one.concern ? [[one.concern, one.chosen]] : [],
    ),
  );
}

/** A name that files and hosts can carry: the title where it is written in ASCII, else the first context. */
function nameOf({ title }: Requirements, contexts: readonly DraftContext[]): string {
  const ascii = kebabCase(title.normalize('NFKD').replace(/[^\p{ASCII}]/gu, ''))
    .split('-')
    .filter((word) => word !== '')
    .slice(0, 4)
    .join('-')
    .replace(/^[^a-z]+/, '');
  const [first] = contexts;
  if (ascii.length >= 3) return ascii;
  return first ? `${first.id}-system` : 'backend';
}

function refusalOf(
  { why, facts: names }: Conflict,
  facts: Facts,
  { language }: Requirements,
): Refusal {
  const sides = names.flatMap((name) => {
    const source = facts[name]?.source;
    return source && 'quote' in source ? [source.quote] : [];
  });
  const message = say(why, language);
  return { kind: 'contradiction', message, sides: [...new Set(sides)], questions: [message] };
}
