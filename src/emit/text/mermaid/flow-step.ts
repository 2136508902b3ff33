import { splitReference } from '../../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Call } from '../../../blueprint/model/call.ts';
import type { Flow, Step } from '../../../blueprint/model/flow.ts';
import type { Locale } from '../../../knowledge/locales/locale.ts';
import { timeText } from '../time.ts';
import { indent } from './diagram.ts';
import { label } from './label.ts';

export interface Scene {
  readonly blueprint: Blueprint;
  readonly flow: Flow;
  readonly t: Locale['diagrams'];
  readonly id: (name: string) => string;
  /** Who leads: the coordinator, or the owner of the trigger. */
  readonly lead: string;
}

/** Calls that belong to one operation. */
export function behind(blueprint: Blueprint, owner: string, operation: string): readonly Call[] {
  const calls = blueprint.contexts.find(({ name }) => name === owner)?.calls ?? [];
  return calls.filter((call) => call.during === operation);
}

/** A step as messages, with what happens when it fails. */
export function drawStep(scene: Scene, step: Step, index: number): readonly string[] {
  const before =
    scene.flow.saga?.mode === 'choreographed' ? scene.flow.steps[index - 1] : undefined;
  const from = scene.id(before ? splitReference(before.do)[0] : scene.lead);
  return step.async || before
    ? told(scene, step, index, from, before)
    : asked(scene, step, index, from);
}

/** Nobody waits: a message, and later perhaps the news that it failed. */
function told(
  scene: Scene,
  step: Step,
  index: number,
  from: string,
  before: Step | undefined,
): readonly string[] {
  const { t } = scene;
  const [owner, operation] = splitReference(step.do);
  const to = scene.id(owner);
  const event = before && eventBetween(scene, before, step);
  const message = [
    `${from}-)${to}: ${label(event === undefined ? operation : `${event} → ${operation}`)}`,
    ...(step.async ? [`Note right of ${to}: ${label(t.nobodyWaits)}`] : []),
  ];
  if (step.retriable) return [...loop(t, message), ...pivotNote(scene, step, to)];
  const otherwise = failed(scene, step, index, from);
  const failure =
    otherwise.length === 0 ? [] : [`opt ${label(t.refused)}`, ...indent(otherwise), 'end'];
  return [...message, ...pivotNote(scene, step, to), ...failure];
}

/** The leader waits for the answer, or for its limit to pass. */
function asked(scene: Scene, step: Step, index: number, from: string): readonly string[] {
  const { t } = scene;
  const [owner, operation] = splitReference(step.do);
  const to = scene.id(owner);
  const limit = limitOf(scene, step);
  const text = limit === undefined ? operation : `${operation} (${t.within(timeText(limit))})`;
  const asks = `${from}->>${to}: ${label(text)}`;
  const works = [
    ...insideOf(scene, owner, operation),
    ...(from === to ? [] : [`${to}-->>${from}: ${label(t.answer)}`]),
    ...pivotNote(scene, step, to),
  ];
  if (step.retriable) return loop(t, [asks, ...works]);
  const otherwise = failed(scene, step, index, from);
  if (otherwise.length === 0) return [asks, ...works];
  const when = limit === undefined ? t.refused : t.refusedOrSilent(timeText(limit));
  const shown = works.length > 0 ? works : [`Note over ${to}: ${label(t.done)}`];
  return [
    asks,
    `alt ${label(t.succeeds)}`,
    ...indent(shown),
    `else ${label(when)}`,
    ...indent(otherwise),
    'end',
  ];
}

function pivotNote({ t }: Scene, step: Step, to: string): readonly string[] {
  return step.pivot ? [`Note over ${to}: ${label(t.noWayBack)}`] : [];
}

function loop(t: Locale['diagrams'], lines: readonly string[]): readonly string[] {
  return [`loop ${label(t.untilItWorks)}`, ...indent(lines), 'end'];
}

/** What follows when a step fails for good: compensations of earlier steps, the latest first. */
function failed(scene: Scene, step: Step, index: number, from: string): readonly string[] {
  const { flow, t, lead } = scene;
  const said = step.onFailure === undefined ? [] : [`Note over ${from}: ${label(step.onFailure)}`];
  if (!flow.saga) return said;
  const undone = flow.steps
    .slice(0, index)
    .toReversed()
    .flatMap(({ undo }) => undo ?? [])
    .map((undo) => {
      const [owner, operation] = splitReference(undo);
      return `${flow.saga?.mode === 'choreographed' ? from : scene.id(lead)}->>${scene.id(owner)}: ${label(operation)}`;
    });
  const end = `Note over ${scene.id(lead)}: ${label(undone.length > 0 ? t.takenBack : t.failed)}`;
  const isAsked = /\.\P{Lu}/u.test(flow.trigger ?? '');
  return [
    ...said,
    ...undone,
    end,
    ...(isAsked ? [`${scene.id(lead)}-->>client: ${label(t.no)}`] : []),
  ];
}

/** Calls that an operation makes while it works, each with its limits. */
export function insideOf(scene: Scene, owner: string, operation: string): readonly string[] {
  const { blueprint, flow, t } = scene;
  const to = scene.id(owner);
  // A call that is a step of its own is drawn there, with what happens when it fails.
  const steps = new Set(flow.steps.map((step) => step.do));
  const calls = behind(blueprint, owner, operation).filter(
    ({ target }) => !steps.has(`${target.name}.${target.operation}`),
  );
  return calls.flatMap((call) => {
    const remarks = [
      call.timeoutMs === undefined ? '' : t.within(timeText(call.timeoutMs)),
      call.retry ? t.attempts(call.retry.attempts) : '',
      call.fallback ? t.fallback(call.fallback.kind) : '',
    ].filter((part) => part !== '');
    const other = scene.id(call.target.name);
    const name = call.target.operation ?? call.protocol;
    const text = remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`;
    return [`${to}->>${other}: ${label(text)}`, `${other}-->>${to}: ${label(t.answer)}`];
  });
}

/** The step's own limit, else the timeout of the call that carries it. */
function limitOf(scene: Scene, step: Step): number | undefined {
  const [owner, operation] = splitReference(step.do);
  const call = scene.blueprint.contexts
    .find(({ name }) => name === scene.lead)
    ?.calls.find(({ target }) => target.name === owner && target.operation === operation);
  return step.timeoutMs ?? call?.timeoutMs;
}

/** In a choreography the next step starts on an event of the one before. */
function eventBetween(scene: Scene, before: Step, step: Step): string | undefined {
  const [owner, operation] = splitReference(step.do);
  const [teller] = splitReference(before.do);
  const policy = scene.blueprint.contexts
    .find(({ name }) => name === owner)
    ?.policies.find((one) => one.do === operation && splitReference(one.on)[0] === teller);
  return policy && splitReference(policy.on)[1];
}
