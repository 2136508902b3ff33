import { wordsOf } from '../../util/names.ts';
import type { Relation } from '../relate/relation.ts';
import { creatorOf, type DraftCall, type DraftContext, rootOf, withCommand } from './draft.ts';
import { reactionTo } from './reaction.ts';

/** Turns relations into calls and policies of the contexts that have them. */
export function wire(
  contexts: readonly DraftContext[],
  relations: readonly Relation[],
): readonly DraftContext[] {
  const byId = new Map(contexts.map((context) => [context.id, context]));
  for (const relation of relations) {
    const from = byId.get(relation.from);
    const to = byId.get(relation.to);
    if (!from || !to || from === to) continue;
    if (relation.kind === 'sync') byId.set(from.id, addCall(from, to, relation));
    else byId.set(to.id, addPolicy(from, to, relation));
  }
  return contexts.map((context) => byId.get(context.id) ?? context);
}

function addCall(from: DraftContext, to: DraftContext, relation: Relation): DraftContext {
  const target = `${to.id}.${operationFor(to, relation.via)}`;
  if (from.calls.some((call) => call.to === target)) return from;
  const during = creatorOf(from);
  const call: DraftCall = {
    to: target,
    ...(during ? { during } : {}),
    because: relation.because,
    external: false,
    settings: {},
  };
  return { ...from, calls: [...from.calls, call] };
}

/** The operation of `to` that is meant: a command of that name, else a look at what the context is about. */
function operationFor(to: DraftContext, via: string): string {
  if (via in to.commands) return via;
  const verb = /^[a-z]+/.exec(via)?.[0] ?? '';
  const same = READS.has(verb)
    ? undefined
    : Object.keys(to.commands).find((name) => /^[a-z]+/.exec(name)?.[0] === verb);
  return same ?? `get${rootOf(to)}`;
}

/** Verbs of operations that change nothing. */
const READS: ReadonlySet<string> = new Set([
  'get',
  'list',
  'find',
  'check',
  'read',
  'search',
  'look',
  'quote',
  'estimate',
  'count',
]);

function addPolicy(from: DraftContext, to: DraftContext, relation: Relation): DraftContext {
  const event = eventFor(from, relation);
  if (event === undefined) return to;
  const key = `${from.id}.${event}`;
  if (key in to.on) return to;
  const reaction = reactionTo(event, from, to);
  const ready = reaction.command ? withCommand(to, reaction.name, reaction.command) : to;
  return { ...ready, on: { ...ready.on, [key]: reaction.name } };
}

/** The event that is meant: one that the quoted sentence tells of, one of that name, else the one that a creation emits. */
function eventFor(from: DraftContext, { via, because }: Relation): string | undefined {
  const quoted = because.startsWith('“');
  const told = quoted ? wordsOf(because).map(stemOf) : [];
  const meant = from.events.find((event) => told.includes(stemOf(wordsOf(event).at(-1) ?? '')));
  if (meant !== undefined) return meant;
  if (from.events.includes(via)) return via;
  const creator = creatorOf(from);
  const created = creator === undefined ? undefined : from.commands[creator]?.emits?.[0];
  return created ?? from.events[0];
}

/** `fails`, `failed`, `failing` → `fail`; enough to compare a verb with the participle of an event. */
function stemOf(word: string): string {
  return word.replace(/(ing|ed|es|s|d)$/, '').replace(/(.)\1$/, '$1');
}
