import type { Names, WrittenContext, WrittenPart } from '../../blueprint/document/written.ts';
import type { DraftCall, DraftContext } from './draft.ts';
import { rootOf } from './draft.ts';
import type { DraftRoles } from './roles.ts';

/** Settings of contexts that follow from decisions about the whole. */
export interface ContextSettings {
  /** Store of a context that does not take the usual database. */
  readonly storeOf: (context: DraftContext) => string | undefined;
  readonly api: WrittenPart;
  readonly eventSourced: (context: DraftContext) => boolean;
  readonly readModel: (context: DraftContext) => boolean;
  readonly cached: (context: DraftContext) => boolean;
  /** How long data about people is kept, where a law asks for an end. */
  readonly personalUntil: string | undefined;
}

/** Contexts as the file states them. */
export function writeContexts(
  contexts: readonly DraftContext[],
  roles: DraftRoles,
  settings: ContextSettings,
): Names<WrittenContext> {
  return Object.fromEntries(
    contexts.map((context) => [context.id, writeContext(context, roles, settings)]),
  );
}

function writeContext(
  context: DraftContext,
  roles: DraftRoles,
  settings: ContextSettings,
): WrittenContext {
  const store = settings.storeOf(context);
  const caches = settings.cached(context) ? cacheOf(context) : undefined;
  const about = settings.personalUntil === undefined ? {} : endsOf(context, settings.personalUntil);
  return {
    purpose: context.purpose,
    kind: kindOf(context),
    ...(context.fitted.title === context.id ? {} : { terms: [context.fitted.title] }),
    ...(store === undefined ? {} : { store }),
    ...(context.invariant === undefined ? {} : { invariant: context.invariant }),
    ...(settings.eventSourced(context) ? { eventSourced: true, snapshotEvery: 100 } : {}),
    ...(settings.readModel(context) ? { readModel: true } : {}),
    entities: context.entities,
    ...(Object.keys(about).length > 0 ? { about } : {}),
    commands: Object.fromEntries(
      Object.entries(context.commands).map(([name, { undo: _undo, ...command }]) => [
        name,
        { ...command, roles: roles.of(context, name) },
      ]),
    ),
    events: Object.fromEntries(context.events.map((event) => [event, {}])),
    ...(Object.keys(context.on).length > 0 ? { on: context.on } : {}),
    ...(context.calls.length > 0 ? { calls: context.calls.map(writeCall) } : {}),
    ...(Object.keys(settings.api).length > 0 ? { api: settings.api } : {}),
    ...(caches ? { caches } : {}),
  };
}

function kindOf({ fitted }: DraftContext): 'core' | 'supporting' | 'generic' {
  if (fitted.generic) return 'generic';
  return fitted.assumed ? 'supporting' : 'core';
}

function writeCall({ to, during, because, settings }: DraftCall): WrittenPart {
  return { to, ...(during === undefined ? {} : { during }), ...settings, because };
}

const ABOUT_PEOPLE = /\b(personal|health|biometric|minor|financial|location|card)\b/;

/** Entities with data about people, each with the end of its keeping. */
function endsOf(context: DraftContext, retention: string): Names<WrittenPart> {
  const held = Object.entries(context.entities).filter(
    ([, fields]) => 'id' in fields && Object.values(fields).some((type) => ABOUT_PEOPLE.test(type)),
  );
  return Object.fromEntries(held.map(([name]) => [name, { retention }]));
}

/** What is read far more often than it changes is kept close, and dropped when it does change. */
function cacheOf(context: DraftContext): Names<WrittenPart> {
  const root = rootOf(context);
  const changes = Object.values(context.commands)
    .filter(({ creates, on }) => creates === root || on === root)
    .flatMap(({ emits }) => emits ?? []);
  return {
    [`${context.id}-by-id`]: {
      of: `get${root}`,
      ttl: '60s',
      singleFlight: true,
      jitter: '10%',
      negativeTtl: '5s',
      staleWhileRevalidate: '5m',
      invalidatedBy: [...new Set(changes.length > 0 ? changes : context.events)],
      hitRatio: '90%',
    },
  };
}
