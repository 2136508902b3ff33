import { splitReference } from '../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Flow } from '../../blueprint/model/flow.ts';
import { code } from '../text/markdown.ts';

/** The spans of a flow in order: solid arrows are waited for, dotted ones go through a message. */
export function tracePath(blueprint: Blueprint, flow: Flow): string {
  const edge = flow.trigger && blueprint.gateway ? [code(blueprint.gateway.technology)] : [];
  const trigger = flow.trigger ? [code(flow.trigger)] : [];
  const choreographed = flow.saga?.mode === 'choreographed';
  const steps = flow.steps.map((step, index) => {
    const arrow = step.async || (choreographed && index > 0) ? '⇢' : '→';
    const [owner, operation] = splitReference(step.do);
    const calls = blueprint.contexts.find(({ name }) => name === owner)?.calls ?? [];
    const inner = calls
      .filter((call) => call.during === operation)
      .map(({ target }) => code(`${target.name}.${target.operation ?? '*'}`));
    return `${arrow} ${code(step.do)}${inner.length > 0 ? ` (→ ${inner.join(', ')})` : ''}`;
  });
  return [[...edge, ...trigger].join(' → '), ...steps].filter((part) => part !== '').join(' ');
}
