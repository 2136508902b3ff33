import { isOfTheCase } from '../../blueprint/analysis/case-entity.ts';
import type { CommandKnowledge } from '../../knowledge/context.ts';
import type { DraftContext } from './draft.ts';

/**
 * The commands that must come before one so that it has something to work on: what creates its entity, and what brings
 * it into a state from which the command is allowed. None where the entity stands there before the case begins.
 */
export function leadInOf(context: DraftContext, name: string): readonly string[] {
  const command = context.commands[name];
  const entity = command?.on;
  const from = command?.from ?? [];
  const initial = entity === undefined ? undefined : initialOf(context, entity);
  if (!command || entity === undefined || initial === undefined) return [];
  const undo = context.commands[command.undo ?? ''];
  const undoneTo = undo?.on === entity ? undo.to : undefined;
  const creator = creatorOf(context, entity);
  if (creator === undefined || !isOfTheCase({ from, initial, undoneTo })) return [];
  const way = wayBetween(context, entity, initial, from);
  return way ? [creator, ...way] : [];
}

function initialOf({ entities }: DraftContext, entity: string): string | undefined {
  const fields = entities[entity] ?? {};
  return (fields['status'] ?? fields['state'])?.split('|')[0]?.trim();
}

/** One that can be taken back is the better beginning. */
function creatorOf({ commands }: DraftContext, entity: string): string | undefined {
  const creators = Object.entries(commands).filter(([, { creates }]) => creates === entity);
  return (creators.find(([, { undo }]) => undo !== undefined) ?? creators[0])?.[0];
}

/** The fewest commands that lead from a state into one of others, each of which can be taken back. */
function wayBetween(
  { commands }: DraftContext,
  entity: string,
  start: string,
  ends: readonly string[],
): readonly string[] | undefined {
  const moves = Object.entries(commands).filter(([, one]) => isMoveOf(one, entity));
  const ways = new Map<string, readonly string[]>([[start, []]]);
  for (const [state, way] of ways) {
    if (ends.includes(state)) return way;
    for (const [name, { from = [], to = '' }] of moves)
      if (from.includes(state) && !ways.has(to)) ways.set(to, [...way, name]);
  }
  return undefined;
}

function isMoveOf({ on, to, undo }: CommandKnowledge, entity: string): boolean {
  return on === entity && to !== undefined && undo !== undefined;
}
