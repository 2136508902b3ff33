import type { CommandKnowledge, ContextKnowledge } from '../../knowledge/context.ts';
import { contextById } from '../../knowledge/contexts/find.ts';
import { type Language, say } from '../../util/language.ts';
import { pascalCase, singular, wordsOf } from '../../util/names.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { DraftContext } from './draft.ts';
import { purposeOf } from './purpose.ts';

type Entities = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fits the library's entities, commands and events to the user's names; what the library does not know gets a plain life cycle. */
export function draftContexts(
  fitted: readonly FittedContext[],
  language: Language,
): readonly DraftContext[] {
  const drafts = fitted.map((context) => draft(context, language));
  const homes = new Map(
    drafts.flatMap((one) => (one.knowledge ? [[one.knowledge.id, one] as const] : [])),
  );
  return drafts.map((one) => ({ ...one, entities: bindRefs(one, homes) }));
}

function draft(fitted: FittedContext, language: Language): DraftContext {
  const knowledge = fitted.knowledge === undefined ? undefined : contextById(fitted.knowledge);
  const body = knowledge ? fromLibrary(fitted, knowledge) : fromName(fitted);
  return {
    id: fitted.id,
    fitted,
    knowledge,
    purpose: purposeOf(fitted, knowledge, language),
    ...body,
    ...(knowledge ? { invariant: say(knowledge.invariant, language) } : {}),
    on: {},
    calls: [],
  };
}

type Body = Pick<DraftContext, 'entities' | 'commands' | 'events'>;

function fromLibrary(fitted: FittedContext, knowledge: ContextKnowledge): Body {
  const [root = 'Record'] = Object.keys(knowledge.entities);
  const wanted = fitted.entities.map(pascalCase).filter((name) => /^[A-Z][A-Za-z0-9]*$/.test(name));
  const own = wanted[0];
  const named = own !== undefined && isOwnWord(own, knowledge) ? own : root;
  const rename = (name: string): string => (named === root ? name : replaceWord(name, root, named));
  const known = Object.fromEntries(
    Object.entries(knowledge.entities).map(([name, fields]) => [
      rename(name),
      renameFields(fields, rename),
    ]),
  );
  const extra = wanted.filter((name) => !(name in known) && !isLike(name, Object.keys(known)));
  return {
    entities: { ...known, ...Object.fromEntries(extra.map((name) => [name, plainFields(named)])) },
    commands: Object.fromEntries(
      Object.entries(knowledge.commands).map(([name, command]) => [
        rename(name),
        renameCommand(command, rename),
      ]),
    ),
    events: knowledge.events.map(rename),
  };
}

/** `placeOrder` with Order → Parcel is `placeParcel`; words inside words are left alone. */
function replaceWord(name: string, from: string, to: string): string {
  const inPascal = new RegExp(`${from}(?![a-z])`, 'g');
  return name.replace(inPascal, to);
}

function renameFields(fields: Readonly<Record<string, string>>, rename: (name: string) => string) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, type]) => [
      name,
      type.includes('|')
        ? type
        : type.replace(/^(ref )?([A-Z]\w*)/, (_, ref = '', entity) => `${ref}${rename(entity)}`),
    ]),
  );
}

function renameCommand(
  command: CommandKnowledge,
  rename: (name: string) => string,
): CommandKnowledge {
  return {
    ...command,
    ...(command.creates ? { creates: rename(command.creates) } : {}),
    ...(command.on ? { on: rename(command.on) } : {}),
    ...(command.undo ? { undo: rename(command.undo) } : {}),
    ...(command.emits ? { emits: command.emits.map(rename) } : {}),
  };
}

/**
 * Whether the user calls the thing by a word of their own. A word for the context itself (`catalogue`,
 * `shipping`) is none: what lies in a catalogue are still products.
 */
function isOwnWord(name: string, knowledge: ContextKnowledge): boolean {
  const word = wordsOf(name).join(' ');
  const isContext = knowledge.words.en.names.map(singular).includes(singular(word));
  return !isContext && !isLike(name, Object.keys(knowledge.entities));
}

/** `Invoicing` and `Invoice`, `Line` and `OrderLine` are the same thing under two names. */
function isLike(name: string, known: readonly string[]): boolean {
  return known.some((one) => {
    const stem = Math.max(4, Math.min(name.length, one.length) - 3);
    return one.endsWith(name) || name.endsWith(one) || one.slice(0, stem) === name.slice(0, stem);
  });
}

/** Something of the user's that the library does not know, hung onto the entity it belongs to. */
function plainFields(root: string): Readonly<Record<string, string>> {
  const owner = `${root.charAt(0).toLowerCase()}${root.slice(1)}Id`;
  return {
    id: 'uuid',
    [owner]: `ref ${root} indexed`,
    name: 'text',
    createdAt: 'timestamp readonly',
  };
}

/** A context that no library knows: it is created, changed and closed. */
function fromName(fitted: FittedContext): Body {
  const names = fitted.entities.map(pascalCase).filter((name) => /^[A-Z][A-Za-z0-9]*$/.test(name));
  const [root = pascalCase(fitted.id), ...others] = names;
  return {
    entities: {
      [root]: {
        id: 'uuid',
        name: 'text',
        status: 'open | active | closed',
        createdAt: 'timestamp readonly indexed',
      },
      ...Object.fromEntries(
        others.filter((name) => name !== root).map((name) => [name, plainFields(root)]),
      ),
    },
    commands: {
      [`create${root}`]: { creates: root, emits: [`${root}Created`], undo: `close${root}` },
      [`activate${root}`]: { on: root, from: ['open'], to: 'active', emits: [`${root}Activated`] },
      [`change${root}`]: { on: root, emits: [`${root}Changed`] },
      [`close${root}`]: {
        on: root,
        from: ['open', 'active'],
        to: 'closed',
        emits: [`${root}Closed`],
      },
    },
    events: [`${root}Created`, `${root}Activated`, `${root}Changed`, `${root}Closed`],
  };
}

/** References to contexts of the design are kept under their names here; the others become plain identifiers. */
function bindRefs(context: DraftContext, homes: ReadonlyMap<string, DraftContext>): Entities {
  const bind = (type: string): string =>
    type.replace(/^ref ([a-z][a-z0-9-]*)\.(\w+)/, (_, home: string, entity: string) => {
      const target = homes.get(home);
      const name = target && nameIn(target, entity);
      return target && name
        ? `ref ${target.id === context.id ? '' : `${target.id}.`}${name}`
        : 'uuid';
    });
  return Object.fromEntries(
    Object.entries(context.entities).map(([name, fields]) => [
      name,
      Object.fromEntries(Object.entries(fields).map(([field, type]) => [field, bind(type)])),
    ]),
  );
}

/** The library's entity by the name it has here: renamed roots are found by their position. */
function nameIn(target: DraftContext, entity: string): string | undefined {
  if (entity in target.entities) return entity;
  const position = Object.keys(target.knowledge?.entities ?? {}).indexOf(entity);
  return position === -1 ? undefined : Object.keys(target.entities)[position];
}
