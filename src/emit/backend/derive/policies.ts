import { operationOf, splitReference } from '../../../blueprint/analysis/hosts.ts';
import { routesOf } from '../../../blueprint/http/routes.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Context } from '../../../blueprint/model/context.ts';
import type { Event, Policy } from '../../../blueprint/model/messaging.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { DEFAULTS } from '../../../knowledge/defaults.ts';
import { Arrow, Code, Noted, type Source } from '../code/source.ts';
import { commandKind } from '../gen/operations.ts';
import { derivedInput } from './input.ts';
import { type Known, knownFields } from './known.ts';
import { objectOf } from './object-of.ts';
import { targetOf } from './target.ts';
import type { Undecided } from './undecided.ts';

interface DerivedPolicies {
  readonly sources: readonly Source[];
  readonly undecided: readonly Undecided[];
}

/** "On this event, do that command": which record it works on and with what, as far as names and types tell. */
export function derivedPolicies(blueprint: Blueprint, context: Context): DerivedPolicies {
  const all = context.policies.map((policy) => derivedPolicy(blueprint, context, policy));
  return {
    sources: all.flatMap(({ source }) => source ?? []),
    undecided: all.flatMap(({ undecided }) => undecided),
  };
}

function derivedPolicy(
  blueprint: Blueprint,
  context: Context,
  policy: Policy,
): { readonly source?: Source; readonly undecided: readonly Undecided[] } {
  const where = `${context.name}: on ${policy.on}, ${policy.do}`;
  const event = eventOf(blueprint, policy.on);
  const command = context.commands.find(({ name }) => name === policy.do);
  if (!command) return { undecided: [] };
  if (!event) {
    const what = `Nothing brings \`${policy.on}\` in yet: it is told outside of this system.`;
    return { undecided: [{ where, what }] };
  }
  const known = knownOf(event);
  const route = routesOf(blueprint, context).routes.find(({ operation }) => operation === command);
  const kind = commandKind(context, command, route);
  const needsTarget = kind !== 'create' && kind !== 'act';
  const target = needsTarget
    ? (targetOf(command, known) ?? referenceTo(blueprint, command, event, known))
    : undefined;
  const { values, open } = derivedInput(blueprint, command, known, occasionOf(known), false);
  const notes = [
    ...(needsTarget && target === undefined ? [whichRecord(command, `\`${policy.on}\``)] : []),
    ...(open.length > 0 ? [whichValues(command, open)] : []),
  ];
  const source = {
    on: policy.on,
    do: policy.do,
    target: target && new Arrow('(event)', new Code(`identity(${target})`)),
    input: Object.keys(values).length > 0 ? new Arrow('(event)', objectOf(values)) : undefined,
    maxAttempts: policy.maxAttempts ?? DEFAULTS.broker.maxAttempts,
  };
  return {
    source:
      notes.length > 0
        ? new Noted(
            notes.map((note) => `To decide: ${note}`),
            source,
          )
        : source,
    undecided: notes.map((what) => ({ where, what })),
  };
}

function eventOf({ contexts }: Blueprint, reference: string): Event | undefined {
  const [owner, name] = splitReference(reference);
  return contexts.find((one) => one.name === owner)?.events.find((event) => event.name === name);
}

function knownOf({ context, entity, carries }: Event): readonly Known[] {
  return knownFields('event', context, carries, entity);
}

/** Steps of a saga note in `reference` what they were done for: the record of the command that triggered it. */
function referenceTo(
  blueprint: Blueprint,
  command: Command,
  event: Event,
  known: readonly Known[],
): string | undefined {
  const isFor = blueprint.flows.some(({ trigger = '', steps }) => {
    const started = operationOf(blueprint, trigger);
    return (
      started?.kind === 'command' &&
      started.context === command.context &&
      started.entity === command.entity &&
      steps.some((step) => splitReference(step.do)[0] === event.context)
    );
  });
  return isFor ? known.find(({ name }) => name === 'reference')?.code : undefined;
}

function occasionOf(known: readonly Known[]) {
  const subject = known.find(({ code }) => code === "event['id']");
  return subject ? { subject: subject.code, idempotencyKey: subject.code } : {};
}

export function whichRecord({ entity, name }: Command, from: string): string {
  return `which ${entity} \`${name}\` works on: ${from} does not tell.`;
}

export function whichValues({ name }: Command, fields: readonly string[]): string {
  const list = fields.map((field) => `\`${field}\``).join(', ');
  return `where \`${name}\` gets ${list} from; its port can say.`;
}
