import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { roleKindOf } from '../../knowledge/lexicons/role-kinds.ts';
import { kebabCase } from '../../util/names.ts';
import { creatorOf, type DraftContext, rootOf } from './draft.ts';

export interface DraftRoles {
  readonly roles: Names<WrittenPart>;
  /** Who may call a command of a context. */
  readonly of: (context: DraftContext, command: string) => readonly string[];
}

/** The roles of the brief in its own words; where it names none, one who uses, one who works, one who looks after. */
export function draftRoles(facts: Facts, contexts: readonly DraftContext[]): DraftRoles {
  const named = facts.roles?.value ?? [];
  const roles: Record<string, WrittenPart> = {};
  for (const [index, word] of named.entries()) roles[idOf(word, index)] = roleOf(word);
  const ids = Object.keys(roles);
  const user =
    ids.find((id) => roles[id]?.['kind'] === 'user') ?? addRole(roles, usualUser(contexts), 'user');
  const staff = ids.filter((id) => roles[id]?.['kind'] === 'staff');
  if (staff.length === 0) staff.push(addRole(roles, 'staff', 'staff'));
  const admin =
    ids.find((id) => roles[id]?.['kind'] === 'admin') ?? addRole(roles, 'administrator', 'admin');
  addRole(roles, 'system', 'machine');
  const users = ids.filter((id) => roles[id]?.['kind'] === 'user');
  return {
    roles,
    of: (context, command) => {
      if (isReaction(context, command)) return ['system'];
      if (context.knowledge?.archetype === 'membership' || context.fitted.id.includes('identity'))
        return [admin];
      return isForOwners(context, command)
        ? [...(users.length > 0 ? users : [user]), ...staff]
        : staff;
    },
  };
}

function addRole(roles: Record<string, WrittenPart>, id: string, kind: string): string {
  roles[id] ??= { kind };
  return id;
}

/** Words that cannot be written in ASCII keep their meaning in the description. */
function idOf(word: string, index: number): string {
  const ascii = kebabCase(word)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^[^a-z]+|-+$/g, '');
  return ascii === '' ? `role-${index + 1}` : ascii;
}

function roleOf(word: string): WrittenPart {
  return { kind: roleKindOf(word), description: word };
}

function usualUser(contexts: readonly DraftContext[]): string {
  return contexts.some(({ knowledge }) => knowledge?.industry === 'retail') ? 'customer' : 'user';
}

/** Done only in answer to events: no person calls it. */
function isReaction(context: DraftContext, command: string): boolean {
  return command.startsWith('record') && Object.values(context.on).includes(command);
}

/** What somebody starts or takes back for a record of their own. */
function isForOwners(context: DraftContext, command: string): boolean {
  const fields = Object.values(context.entities[rootOf(context)] ?? {});
  const creator = creatorOf(context);
  const undo = creator === undefined ? undefined : context.commands[creator]?.undo;
  return fields.some((type) => /\bowner\b/.test(type)) && (command === creator || command === undo);
}
