import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Intent, Requirements } from '../../blueprint/requirements/requirements.ts';
import { contextById } from '../../knowledge/contexts/find.ts';
import type { FittedContext } from '../fit/fitted-context.ts';

/** Contexts that an ask for one aspect is about; the business behind it is not designed. */
const SUBJECTS: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  auth: ['identity-access', 'audit'],
  webhooks: ['webhook'],
  realtime: ['notification'],
};

/** Whether a system is asked for, not one aspect of systems that exist. */
export function isWholeSystem({ intents }: Requirements): boolean {
  return intents.length === 0 || intents.includes('design') || intents.includes('migrate');
}

/** The contexts to design: all that fit, or only what the asked-for aspect is about. */
export function focus(
  requirements: Requirements,
  fitted: readonly FittedContext[],
): readonly FittedContext[] {
  if (isWholeSystem(requirements)) return fitted;
  const subjects = requirements.intents.flatMap((intent) => SUBJECTS[intent] ?? []);
  const forced = [...new Set(subjects)].flatMap(
    (id) => fitted.find((context) => context.knowledge === id) ?? fromLibrary(id) ?? [],
  );
  if (!requirements.intents.includes('resilience')) return forced;
  const caller = fitted.find(({ generic, assumed }) => !generic && !assumed) ?? INTEGRATION;
  return forced.length > 0 ? forced : [caller];
}

/** A context of the library that the brief asks for without naming things of it. */
export function fromLibrary(id: string, because = id): FittedContext | undefined {
  const knowledge = contextById(id);
  return (
    knowledge && {
      id,
      title: id,
      knowledge: id,
      concepts: [],
      mentions: [],
      entities: [],
      confidence: 1,
      because,
      generic: false,
    }
  );
}

/** The part that talks to a partner, where the brief names no other. */
const INTEGRATION: FittedContext = {
  id: 'integration',
  title: 'integration',
  concepts: ['requests to the partner'],
  mentions: [],
  entities: ['PartnerRequest'],
  confidence: 1,
  because: 'resilience',
};

/** What stands behind an aspect when the brief does not name it: systems that exist and stay as they are. */
export function surroundings(
  { intents, facts }: Requirements,
  externals: Names<WrittenPart>,
): Names<WrittenPart> {
  const named = Object.keys(externals).length > 0;
  const missing: Record<string, WrittenPart> = {};
  const behind = (['gateway', 'bff', 'observability', 'tune', 'auth'] satisfies Intent[]).some(
    (intent) => intents.includes(intent),
  );
  if (!named && behind && !intents.includes('design')) {
    missing['backend'] = {
      kind: 'existing',
      purpose: 'The services behind, which stay as they are.',
      operations: ['handleRequest'],
    };
  }
  if (intents.includes('resilience') && (facts.integrations?.value.length ?? 0) === 0) {
    missing['partner'] = {
      kind: 'third-party',
      purpose: 'The system that may be slow or down.',
      operations: ['submitRequest'],
    };
  }
  if (intents.includes('migrate')) {
    missing['legacy'] = {
      kind: 'legacy',
      purpose: 'The system that is replaced, a part at a time.',
      operations: ['handleRequest'],
      events: ['RecordChanged'],
    };
  }
  return { ...externals, ...missing };
}
