import { transitionsOf } from '../../../blueprint/analysis/state-transitions.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Entity } from '../../../blueprint/model/entity.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, list } from '../../text/markdown.ts';
import type { View } from '../view.ts';

/** The rules of a context that need neither store nor network to be tested. */
export function unitCases({ t }: View, context: Context): string {
  const c = t.testing;
  const names = (having: (command: Command) => boolean) =>
    context.commands.filter(having).map(({ name }) => name);
  const said = (text: (commands: string) => string, commands: readonly string[]) =>
    commands.length > 0 ? [text(codes(commands))] : [];
  return list([
    ...(context.invariant === undefined ? [] : [c.invariant(escapeMarkdown(context.invariant))]),
    ...context.entities.flatMap((entity) => lifeCases(c, context, entity)),
    ...said(
      c.repeated,
      names(({ idempotency }) => idempotency === 'key'),
    ),
    ...said(
      c.repeatedNaturally,
      names(({ idempotency }) => idempotency === 'natural'),
    ),
    ...said(
      c.conditional,
      names(({ conditional }) => conditional),
    ),
  ]);
}

/** Moves that must work, and commands in states that forbid them. */
function lifeCases(c: View['t']['testing'], context: Context, entity: Entity): readonly string[] {
  const transitions = transitionsOf(context, entity);
  if (transitions.length === 0) return [];
  const moves = transitions.map(({ from, to, command }) => `${command}: ${from ?? '∅'} → ${to}`);
  const refused = context.commands
    .filter(
      (command) => command.entity === entity.name && !command.creates && command.from.length > 0,
    )
    .flatMap((command) => {
      const forbidden = (entity.lifecycle?.states ?? []).filter(
        (state) => !command.from.includes(state) && state !== command.to,
      );
      return forbidden.length > 0 ? [`${command.name}: ${forbidden.join(' / ')}`] : [];
    });
  return [
    `${code(entity.name)} ${c.allowed(codes(moves))}`,
    ...(refused.length > 0 ? [`${code(entity.name)} ${c.refused(codes(refused))}`] : []),
  ];
}
