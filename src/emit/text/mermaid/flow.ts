import { splitReference } from '../../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Flow } from '../../../blueprint/model/flow.ts';
import type { Locale } from '../../../knowledge/locales/locale.ts';
import { timeText } from '../time.ts';
import { idsOf, indent } from './diagram.ts';
import { behind, drawStep, insideOf, type Scene } from './flow-step.ts';
import { label } from './label.ts';

/** A flow as messages between its parts: what happens, and what happens when a step fails. */
export function drawFlow(blueprint: Blueprint, flow: Flow, t: Locale['diagrams']): string {
  const [owner, operation] = splitReference(flow.trigger ?? '');
  const lead = flow.saga?.coordinator ?? (owner || splitReference(flow.steps[0]?.do ?? '')[0]);
  const parts = participants(blueprint, flow, owner, lead);
  const ids = idsOf('p', parts);
  const scene: Scene = { blueprint, flow, t, lead, id: (name) => ids.get(name) ?? 'client' };
  const start = owner ? scene.id(owner) : 'client';
  const isEvent = /^\p{Lu}/u.test(operation);
  const entry = scene.id(owner || lead);
  // The first step may be the trigger itself: then it is drawn as a step.
  const repeats = flow.steps[0]?.do === flow.trigger;
  const lines = [
    'autonumber',
    `actor client as ${label(t.client)}`,
    ...parts.map((name) => `participant ${ids.get(name)} as ${label(name)}`),
    ...opening(operation, isEvent, entry),
    ...(repeats || isEvent ? [] : insideOf(scene, owner, operation)),
    ...(owner && owner !== lead ? [`${start}-)${scene.id(lead)}: ${label(operation)}`] : []),
    ...flow.steps.flatMap((step, index) => drawStep(scene, step, index)),
    ...(flow.saga?.timeoutMs === undefined
      ? []
      : [`Note over ${scene.id(lead)}: ${label(t.sagaTimeout(timeText(flow.saga.timeoutMs)))}`]),
    ...(isEvent || operation === '' ? [] : [`${entry}-->>client: ${label(t.done)}`]),
  ];
  return ['sequenceDiagram', ...indent(lines)].join('\n');
}

function opening(operation: string, isEvent: boolean, entry: string): readonly string[] {
  if (operation === '') return [];
  return [
    isEvent ? `Note over ${entry}: ${label(operation)}` : `client->>${entry}: ${label(operation)}`,
  ];
}

function participants(
  blueprint: Blueprint,
  flow: Flow,
  owner: string,
  lead: string,
): readonly string[] {
  const steps = flow.steps.flatMap((step) => [
    splitReference(step.do)[0],
    ...behind(blueprint, ...splitReference(step.do)).map(({ target }) => target.name),
    ...(step.undo === undefined ? [] : [splitReference(step.undo)[0]]),
  ]);
  const [, operation] = splitReference(flow.trigger ?? '');
  const first = behind(blueprint, owner, operation).map(({ target }) => target.name);
  return [...new Set([owner, lead, ...first, ...steps])].filter((name) => name !== '');
}
