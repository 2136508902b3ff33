import { operationOf, splitReference } from '../../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Flow, Step } from '../../../blueprint/model/flow.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { entityOf } from '../../schema/schema-scope.ts';
import { numberLiteral } from '../code/number-literal.ts';
import type { Source, SourceObject } from '../code/source.ts';
import { knownFields, knownLists } from './known.ts';
import { withOpening } from './opening-step.ts';
import { derivedStep, type SagaKnowledge } from './saga-step.ts';
import type { Undecided } from './undecided.ts';

/** A saga as its coordinator runs it. */
export interface DerivedSaga {
  readonly name: string;
  readonly trigger: Command;
  readonly source: SourceObject;
  /** Records that its steps look up: they have to exist before. */
  readonly needs: readonly Needed[];
  readonly undecided: readonly Undecided[];
}

export interface Needed {
  readonly context: string;
  readonly entity: string;
  /** Field by which it is found, and whose value the trigger gives under the same name. */
  readonly field: string;
}

/** The sagas that a context coordinates. */
export function derivedSagas(
  blueprint: Blueprint,
  context: Context,
): { readonly sagas: readonly DerivedSaga[]; readonly undecided: readonly Undecided[] } {
  const own = blueprint.flows.filter(({ saga }) => saga?.coordinator === context.name);
  const sagas = own.flatMap((flow) => derivedSaga(blueprint, context, flow) ?? []);
  const undecided = own
    .filter(({ name }) => !sagas.some((saga) => saga.name === name))
    .map(({ name }) => ({
      where: `${context.name}: saga ${name}`,
      what: 'It starts with no command of its coordinator, so nothing starts it yet.',
    }));
  return { sagas, undecided: [...undecided, ...sagas.flatMap((saga) => saga.undecided)] };
}

function derivedSaga(blueprint: Blueprint, context: Context, flow: Flow): DerivedSaga | undefined {
  const trigger = triggerOf(blueprint, context, flow);
  if (!trigger) return undefined;
  const [first] = flow.steps;
  const isFirst = first?.do === `${context.name}.${trigger.name}`;
  const timeoutMs = flow.saga?.timeoutMs ?? usualTimeout(flow.steps);
  const undecided: Undecided[] = [];
  const sources: Source[] = [];
  const needs: Needed[] = [];
  let knowledge = startedWith(blueprint, trigger, timeoutMs);
  for (const step of isFirst ? flow.steps.slice(1) : flow.steps) {
    const where = `${context.name}: saga ${flow.name}, ${step.do}`;
    const command = operationOf(blueprint, step.do);
    if (command?.kind !== 'command') {
      undecided.push({ where, what: 'It is no command of this system: a port has to do it.' });
      continue;
    }
    for (const [one, does] of withOpening(blueprint, step, command, knowledge)) {
      const derived = derivedStep(blueprint, one, does, knowledge, stepTimeout(one));
      sources.push(derived.source);
      undecided.push(...derived.notes.map((what) => ({ where, what })));
      needs.push(
        ...derived.lookUps.map(({ entity, field }) => ({ context: does.context, entity, field })),
      );
      knowledge = derived.knowledge;
    }
  }
  return {
    name: flow.name,
    trigger,
    source: {
      trigger: trigger.name,
      undoTrigger: isFirst ? ownCommand(context, first?.undo) : undefined,
      timeoutMs,
      steps: sources,
    },
    needs,
    undecided,
  };
}

/** The trigger that the flow states, the command that tells the event it states, or its first step. */
function triggerOf(blueprint: Blueprint, context: Context, flow: Flow): Command | undefined {
  const [owner, member] = splitReference(flow.trigger ?? '');
  const telling =
    owner === context.name
      ? context.commands.find(({ name, emits }) => name === member || emits.includes(member))
      : undefined;
  if (telling) return telling;
  const first = operationOf(blueprint, flow.steps[0]?.do ?? '');
  return first?.kind === 'command' && first.context === context.name ? first : undefined;
}

function ownCommand(context: Context, reference = ''): string | undefined {
  const [owner, member] = splitReference(reference);
  const isOwn = owner === context.name && context.commands.some(({ name }) => name === member);
  return isOwn ? member : undefined;
}

/** What is known before the first step: the record of the trigger, or its input where it has none. */
function startedWith(blueprint: Blueprint, trigger: Command, timeoutMs: number): SagaKnowledge {
  const { contexts } = blueprint;
  const entity = trigger.entity ? entityOf(contexts, trigger.context, trigger.entity) : undefined;
  const fields = entity?.root ? entity.fields : trigger.input;
  const entities = contexts.find(({ name }) => name === trigger.context)?.entities ?? [];
  return {
    values: knownFields('started', trigger.context, fields, entity?.root ? entity.name : undefined),
    lists: knownLists('started', trigger.context, fields, entities),
    made: [],
    occasion: {
      ...(entity?.root ? { subject: "started['id']" } : { subject: 'id' }),
      idempotencyKey: 'id',
      now: 'startedAt',
      end: `later(startedAt, ${numberLiteral(timeoutMs)})`,
    },
  };
}

function stepTimeout({ timeoutMs }: Step): number {
  return timeoutMs ?? DEFAULTS.broker.handlerTimeoutMs;
}

/** Time for every step to be tried as often as a message is. */
function usualTimeout(steps: readonly Step[]): number {
  const once = steps.reduce((sum, step) => sum + stepTimeout(step), 0);
  return once * DEFAULTS.broker.maxAttempts;
}
