import { operationOf } from '../../../blueprint/analysis/hosts.ts';
import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Step } from '../../../blueprint/model/flow.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { entityOf } from '../../schema/schema-scope.ts';
import { Arrow, Code, Noted, type Source, type SourceObject } from '../code/source.ts';
import { commandKind } from '../gen/operations.ts';
import { bestInput, type DerivedInput, type FoundBy } from './input.ts';
import { type Known, type KnownList, knownFields } from './known.ts';
import { objectOf } from './object-of.ts';
import { whichRecord, whichValues } from './policies.ts';
import { targetOf } from './target.ts';
import type { Occasion } from './value.ts';

/** What a saga knows when a step begins. */
export interface SagaKnowledge {
  readonly values: readonly Known[];
  readonly lists: readonly KnownList[];
  /** Records that earlier steps made, each step with how its answers are read. */
  readonly made: readonly Made[];
  readonly occasion: Occasion;
}

interface Made {
  readonly context: string;
  readonly entity: string;
  readonly list: KnownList;
  /** The values of the one answer, where the step runs once. */
  readonly single?: readonly Known[];
}

interface DerivedStep {
  readonly source: Source;
  readonly notes: readonly string[];
  /** Records that have to exist before, in the context of the step. */
  readonly lookUps: readonly FoundBy[];
  readonly knowledge: SagaKnowledge;
}

/** Which record a step works on and with what, as far as names and types tell. */
export function derivedStep(
  blueprint: Blueprint,
  step: Step,
  command: Command,
  knowledge: SagaKnowledge,
  timeoutMs: number,
): DerivedStep {
  const place = whereItWorks(blueprint, command, knowledge);
  const { input, list } = bestInput(
    blueprint,
    command,
    [...(place.list?.values ?? []), ...knowledge.values],
    place.list || !place.mayRepeat ? [] : knowledge.lists,
    knowledge.occasion,
  );
  const each = place.list ?? list;
  const notes = [
    ...(place.isOpen ? [whichRecord(command, 'what the saga knows')] : []),
    ...(input.open.length > 0 ? [whichValues(command, input.open)] : []),
  ];
  const source = {
    do: step.do,
    undo: operationOf(blueprint, step.undo ?? '')?.kind === 'command' ? step.undo : undefined,
    pivot: step.pivot || undefined,
    timeoutMs,
    each: each && stateArrow(each.code, false),
    target: place.target && stateArrow(`identity(${place.target})`, each !== undefined),
    input: inputArrow(input, each !== undefined),
    lookUp: lookUpSources(input, each !== undefined),
  };
  return {
    source:
      notes.length > 0
        ? new Noted(
            notes.map((note) => `To decide: ${note}`),
            source,
          )
        : source,
    notes,
    lookUps: Object.values(input.lookUps),
    knowledge: withAnswer(blueprint, step, command, knowledge, each !== undefined),
  };
}

interface Place {
  readonly target?: string;
  /** Runs once for each of these. */
  readonly list?: KnownList;
  readonly isOpen: boolean;
  readonly mayRepeat: boolean;
}

/** A record that an earlier step made comes first: what the saga made, the saga goes on with. */
export function whereItWorks(
  blueprint: Blueprint,
  command: Command,
  knowledge: SagaKnowledge,
): Place {
  const context = blueprint.contexts.find(({ name }) => name === command.context);
  const route = context
    ? routesOf(blueprint, context).routes.find(({ operation }) => operation === command)
    : undefined;
  const kind = context ? commandKind(context, command, route) : 'act';
  if (kind === 'create' || kind === 'act') return { isOpen: false, mayRepeat: true };
  const made = knowledge.made.findLast(
    ({ context: owner, entity }) => owner === command.context && entity === command.entity,
  );
  if (made && !made.single) {
    return { target: "item['id']", list: made.list, isOpen: false, mayRepeat: false };
  }
  const target = targetOf(command, [...(made?.single ?? []), ...knowledge.values]);
  if (target !== undefined) return { target, isOpen: false, mayRepeat: false };
  const list = knowledge.lists.find(({ values }) => targetOf(command, values) !== undefined);
  const inList = list && targetOf(command, list.values);
  return list && inList !== undefined
    ? { target: inList, list, isOpen: false, mayRepeat: false }
    : { isOpen: true, mayRepeat: false };
}

/** An arrow over the state of the saga that takes out only what its body uses. */
function stateArrow(body: string | SourceObject, hasItem: boolean): Arrow {
  const code = typeof body === 'string' ? body : Object.values(body).map(textOf).join(' ');
  const used = ['id', 'startedAt', 'started', 'answers'].filter((name) =>
    new RegExp(`(?<!['.\\w])${name}(?!['\\w])`).test(code),
  );
  const usesItem = hasItem && /(?<!['.\w])item\b/.test(code);
  const state = used.length > 0 ? `{ ${used.join(', ')} }` : usesItem ? '_' : '';
  const parameters = `(${[state, ...(usesItem ? ['item'] : [])].join(', ')})`;
  return new Arrow(parameters, typeof body === 'string' ? new Code(body) : body);
}

function textOf(source: Source): string {
  return source instanceof Code ? source.text : '';
}

function inputArrow({ values }: DerivedInput, hasItem: boolean): Source {
  return Object.keys(values).length > 0 ? stateArrow(objectOf(values), hasItem) : undefined;
}

function lookUpSources({ lookUps }: DerivedInput, hasItem: boolean): Source {
  const entries = Object.entries(lookUps);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([name, { entity, field, code }]) => [
      name,
      { entity, field, value: stateArrow(code, hasItem) },
    ]),
  );
}

/** What is known after the step: its answer too, last and therefore nearest. */
function withAnswer(
  blueprint: Blueprint,
  step: Step,
  command: Command,
  knowledge: SagaKnowledge,
  isRepeated: boolean,
): SagaKnowledge {
  const { context, entity: name } = command;
  const entity = name === undefined ? undefined : entityOf(blueprint.contexts, context, name);
  if (!entity?.root) return knowledge;
  const answers = `answers['${step.do}']`;
  const list = {
    code: `${answers} ?? []`,
    values: knownFields('item', context, entity.fields, name),
  };
  const single = knownFields(`${answers}?.[0]?.`, context, entity.fields, name);
  const made = { context, entity: entity.name, list };
  return {
    ...knowledge,
    values: isRepeated
      ? knowledge.values
      : [...knowledge.values, ...single.filter(isNew(knowledge))],
    lists: isRepeated ? [...knowledge.lists, list] : knowledge.lists,
    made: command.creates
      ? [...knowledge.made, isRepeated ? made : { ...made, single }]
      : knowledge.made,
  };
}

/** The same identity read from an earlier place stays as it is: shorter, and as true. */
function isNew({ values }: SagaKnowledge): (known: Known) => boolean {
  return ({ name, type }) => type.kind !== 'ref' || !values.some((one) => one.name === name);
}
