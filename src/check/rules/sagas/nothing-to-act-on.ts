import { isOfTheCase } from '../../../blueprint/analysis/case-entity.ts';
import type { Step } from '../../../blueprint/model/flow.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { ownerOf, sagasOf } from '../../analysis/saga-plan.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A saga that authorises a payment which nobody has started cannot take its first way. */
export const nothingToActOn = defineRule({
  code: 'sagas/nothing-to-act-on',
  severity: 'warning',
  summary:
    'What a step of a saga works on was created by a step before it, or by what started the saga.',
  help: 'Put the command that creates it before the step, with the command that takes it back under `undo`.',

  check(model, report) {
    for (const { name, trigger, steps } of sagasOf(model)) {
      const there = startedWith(model, trigger);
      for (const step of steps) {
        const command = commandOf(model, step.do);
        if (!command) continue;
        const entity = entityOf(command);
        const creators = creatorsOf(model, command);
        if (!there.has(entity) && creators.length > 0 && isMadeHere(model, command, step)) {
          report({
            at: step.at.of('do'),
            message: `\`${step.do}\` of saga \`${name}\` works on \`${command.entity}\`, and no step before it creates one: ${creators.map((creator) => `\`${creator}\``).join(' or ')} would.`,
          });
        }
        for (const made of madeBy(model, command)) there.add(made);
      }
    }
  },
});

/** What the trigger is about, and what others make when it happens. */
function startedWith(model: Model, trigger: string | undefined): Set<string> {
  const command = trigger === undefined ? undefined : commandOf(model, trigger);
  const event = trigger === undefined ? undefined : model.event(trigger);
  return new Set([
    ...(command?.entity ? [entityOf(command)] : []),
    ...(command ? madeBy(model, command) : []),
    ...(event?.entity ? [`${event.context}.${event.entity}`] : []),
    ...(trigger !== undefined && event ? answersTo(model, [trigger]) : []),
  ]);
}

/** What exists once a command is done: its entity, and what policies make in answer to its events. */
function madeBy(model: Model, command: Command): readonly string[] {
  const own = command.creates && command.entity !== undefined ? [entityOf(command)] : [];
  return [...own, ...answersTo(model, eventsOf(command))];
}

function answersTo(model: Model, events: readonly string[]): readonly string[] {
  const policies = model.blueprint.contexts.flatMap((context) => context.policies);
  const told = new Set(events);
  const answers = new Set<Command>();
  for (const event of told) {
    for (const policy of policies.filter(({ on }) => on === event)) {
      const answer = commandOf(model, `${policy.context}.${policy.do}`);
      if (answer) answers.add(answer);
      for (const next of answer ? eventsOf(answer) : []) told.add(next);
    }
  }
  return [...answers].filter(({ creates }) => creates).map(entityOf);
}

function isMadeHere(model: Model, command: Command, { undo }: Step): boolean {
  const context = model.context(command.context);
  const entity = context?.entities.find(({ name }) => name === command.entity);
  if (command.creates || !entity?.lifecycle) return false;
  const back = undo === undefined ? undefined : commandOf(model, undo);
  const isSame = back?.context === command.context && back.entity === command.entity;
  return isOfTheCase({
    from: command.from,
    initial: entity.lifecycle.initial,
    undoneTo: isSame ? back.to : undefined,
  });
}

function creatorsOf(model: Model, { context, entity }: Command): readonly string[] {
  return (model.context(context)?.commands ?? [])
    .filter((one) => one.creates && one.entity === entity)
    .map(({ name }) => `${context}.${name}`);
}

function commandOf(model: Model, reference: string): Command | undefined {
  const found = model.operation(reference);
  return found?.kind === 'command' && found.context === ownerOf(reference) ? found : undefined;
}

function entityOf({ context, entity }: Command): string {
  return `${context}.${entity ?? ''}`;
}

function eventsOf({ context, emits }: Command): readonly string[] {
  return emits.map((event) => `${context}.${event}`);
}
