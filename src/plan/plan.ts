import type { Written } from '../blueprint/document/written.ts';
import type { Facts, Refusal, Requirements } from '../blueprint/requirements/requirements.ts';
import type { Situation } from '../knowledge/decision.ts';
import { say } from '../util/language.ts';
import { assemble, type Drafted } from './assemble/architecture.ts';
import { auditRelations, withAuditTrail } from './assemble/audit-trail.ts';
import { clashOf } from './assemble/clash.ts';
import type { DraftContext } from './assemble/draft.ts';
import { draftContexts } from './assemble/draft-contexts.ts';
import { draftExternals } from './assemble/externals.ts';
import { draftFlows } from './assemble/flows.ts';
import { focus, surroundings } from './assemble/focus.ts';
import { openQuestions } from './assemble/questions.ts';
import { withTenants } from './assemble/tenancy.ts';
import { wire } from './assemble/wire.ts';
import { withAssumptions } from './assemble/written-facts.ts';
import { decide } from './decide/decide.ts';
import type { Conflict } from './decide/decided.ts';
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
  const clash = clashOf(facts, requirements.language);
  if (clash) return { ok: false, refusal: clash };
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

/** The business part: contexts, how they depend on each other, and what stands around them. */
function draft(requirements: Requirements): Drafted {
  const fitted = withAuditTrail(requirements, focus(requirements, fitContexts(requirements)));
  const named = withTenants(draftContexts(fitted, requirements.language), requirements.facts);
  const wired = wire(named, auditRelations(fitted, relate(requirements, fitted)));
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
