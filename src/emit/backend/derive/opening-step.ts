import { operationOf } from '../../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Step } from '../../../blueprint/model/flow.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { bestInput } from './input.ts';
import { type SagaKnowledge, whereItWorks } from './saga-step.ts';

/**
 * A step that works on a record which nothing has made: `authorisePayment` while the payment is yet to be started. Where one
 * command begins such a record, no flow does so, and names and types tell all that it needs, the saga begins it first.
 */
export function withOpening(
  blueprint: Blueprint,
  step: Step,
  command: Command,
  knowledge: SagaKnowledge,
): readonly (readonly [Step, Command])[] {
  const plain = [[step, command]] as const;
  if (!whereItWorks(blueprint, command, knowledge).isOpen) return plain;
  const context = blueprint.contexts.find(({ name }) => name === command.context);
  const [opening, ...others] = (context?.commands ?? []).filter(
    ({ creates, entity, to }) =>
      creates && entity === command.entity && to !== undefined && command.from.includes(to),
  );
  if (!opening || others.length > 0 || isDoneElsewhere(blueprint, opening)) return plain;
  const { input } = bestInput(blueprint, opening, knowledge.values, [], knowledge.occasion);
  if (input.open.length > 0) return plain;
  const first: Step = { ...step, do: `${opening.context}.${opening.name}`, pivot: false };
  const { undo, ...withoutUndo } = first;
  return [[canUndo(blueprint, undo, opening) ? first : withoutUndo, opening], ...plain];
}

function isDoneElsewhere({ flows }: Blueprint, { context, name }: Command): boolean {
  return flows.some(({ steps }) => steps.some((step) => step.do === `${context}.${name}`));
}

/** What takes the step back takes the fresh record back too, if it may. */
function canUndo(blueprint: Blueprint, undo = '', { entity, to = '' }: Command): boolean {
  const command = operationOf(blueprint, undo);
  if (command?.kind !== 'command' || command.entity !== entity) return false;
  return command.from.length === 0 || command.from.includes(to);
}
