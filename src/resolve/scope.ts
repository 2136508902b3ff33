import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../diagnostics/place.ts';
import { plural } from '../util/names.ts';
import { suggestion } from '../util/suggest.ts';

/** Every name of the document, so that references can be bound and wrong ones explained. */
export interface Scope {
  readonly contexts: ReadonlyMap<string, ContextNames>;
  readonly externals: ReadonlyMap<string, ExternalNames>;
  readonly roles: ReadonlySet<string>;
  readonly bffs: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
}

export interface ContextNames {
  readonly entities: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
  readonly queries: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export interface ExternalNames {
  readonly operations: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

type ContextEntry = NonNullable<ArchitectureDocument['contexts']>[number];

export function scopeOf(document: ArchitectureDocument, diagnostics: Diagnostic[]): Scope {
  return {
    contexts: new Map((document.contexts ?? []).map((entry) => [entry.name, namesOf(entry)])),
    externals: new Map(
      (document.externals ?? []).map(({ name, value }) => [
        name,
        { operations: new Set(value.operations ?? []), events: new Set(value.events ?? []) },
      ]),
    ),
    roles: new Set((document.roles ?? []).map(({ name }) => name)),
    bffs: new Set((document.bffs ?? []).map(({ name }) => name)),
    diagnostics,
  };
}

function namesOf({ value }: ContextEntry): ContextNames {
  const entities = (value.entities ?? []).map(({ name }) => name);
  const derived = entities.flatMap((name) => [getterOf(name), listerOf(name)]);
  return {
    entities: new Set(entities),
    commands: new Set((value.commands ?? []).map(({ name }) => name)),
    queries: new Set([...(value.queries ?? []).map(({ name }) => name), ...derived]),
    events: new Set((value.events ?? []).map(({ name }) => name)),
  };
}

/** Names of the queries that every entity with an identity has. */
export function getterOf(entity: string): string {
  return `get${entity}`;
}

export function listerOf(entity: string): string {
  return `list${plural(entity)}`;
}

export interface Bound {
  readonly kind: 'context' | 'external';
  readonly owner: string;
  readonly member: string;
}

/** Splits `owner.member`; a bare name belongs to `home`. */
export function split(reference: string, home: string): readonly [owner: string, member: string] {
  const dot = reference.indexOf('.');
  return dot === -1 ? [home, reference] : [reference.slice(0, dot), reference.slice(dot + 1)];
}

/** Binds a reference to an operation (command, query, or operation of an external system). */
export function bindOperation(
  scope: Scope,
  reference: string,
  home: string,
  at: Place,
): Bound | undefined {
  return bind(
    scope,
    reference,
    home,
    at,
    'operation',
    (names) => [...names.commands, ...names.queries],
    (names) => names.operations,
  );
}

/** Binds a reference to an event. */
export function bindEvent(
  scope: Scope,
  reference: string,
  home: string,
  at: Place,
): Bound | undefined {
  return bind(
    scope,
    reference,
    home,
    at,
    'event',
    (names) => names.events,
    (names) => names.events,
  );
}

function bind(
  scope: Scope,
  reference: string,
  home: string,
  at: Place,
  what: 'operation' | 'event',
  own: (names: ContextNames) => Iterable<string>,
  foreign: (names: ExternalNames) => ReadonlySet<string>,
): Bound | undefined {
  const [owner, member] = split(reference, home);
  const external = scope.externals.get(owner);
  if (external) {
    const known = foreign(external);
    if (known.has(member)) return { kind: 'external', owner, member };
    return dangling(
      scope,
      `references/unknown-${what}`,
      `External system \`${owner}\` states no ${what} \`${member}\`.`,
      member,
      known,
      at,
      `Add \`${member}\` to \`externals.${owner}.${what}s\`, or name one that stands there.`,
    );
  }
  const context = scope.contexts.get(owner);
  if (!context) return unknownContext(scope, owner, at);
  const known = new Set(own(context));
  if (known.has(member)) return { kind: 'context', owner, member };
  return dangling(
    scope,
    `references/unknown-${what}`,
    `Context \`${owner}\` has no ${what} \`${member}\`.`,
    member,
    known,
    at,
    `Name an ${what} of \`${owner}\`, or add \`${member}\` there.`,
  );
}

export function unknownContext(scope: Scope, name: string, at: Place): undefined {
  const known = [...scope.contexts.keys(), ...scope.externals.keys()];
  return dangling(
    scope,
    'references/unknown-context',
    `There is no context or external system \`${name}\`.`,
    name,
    known,
    at,
    `Add it under \`contexts\` or \`externals\`, or name one that is there.`,
  );
}

/** Reports a name that leads nowhere. */
export function dangling(
  scope: Scope,
  code: string,
  message: string,
  word: string,
  known: Iterable<string>,
  at: Place,
  help: string,
): undefined {
  scope.diagnostics.push({
    code,
    severity: 'error',
    message: `${message}${suggestion(word, known)}`,
    at,
    help,
  });
  return undefined;
}

/** Keeps the roles that are declared, reports the others. */
export function bindRoles(
  scope: Scope,
  roles: readonly { readonly value: string; readonly at: Place }[] = [],
): readonly string[] {
  return roles.flatMap(({ value, at }) => {
    if (scope.roles.has(value)) return [value];
    dangling(
      scope,
      'references/unknown-role',
      `There is no role \`${value}\`.`,
      value,
      scope.roles,
      at,
      `Add \`${value}: {}\` under \`roles\`, or name one that is there.`,
    );
    return [];
  });
}
