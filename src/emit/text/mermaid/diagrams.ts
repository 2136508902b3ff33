import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Locale } from '../../../knowledge/locales/locale.ts';
import { fileNames } from '../file-names.ts';
import { drawContextMap } from './context-map.ts';
import { drawDeployment } from './deployment.ts';
import type { Diagram } from './diagram.ts';
import { drawFlow } from './flow.ts';
import { drawServices } from './services.ts';
import { drawState } from './state.ts';

/** Every diagram the blueprint has something for, in reading order. */
export function diagramsOf(blueprint: Blueprint, locale: Locale): readonly Diagram[] {
  const t = locale.diagrams;
  const contexts = blueprint.contexts;
  const living = contexts.flatMap((context) =>
    context.entities.flatMap((entity) => (entity.lifecycle ? [{ context, entity }] : [])),
  );
  const flows = blueprint.flows.filter((flow) => flow.steps.length > 0);
  const flowNames = fileNames(flows.map((flow) => `flow-${flow.name}`));
  const stateNames = fileNames(
    living.map(({ context, entity }) => `state-${context.name}-${entity.name}`),
  );
  return [
    ...(contexts.length > 0 || blueprint.bffs.length > 0
      ? [{ name: 'context-map', kind: 'context-map', text: drawContextMap(blueprint, t) } as const]
      : []),
    { name: 'services', kind: 'services', text: drawServices(blueprint, t) },
    ...flows.map(
      (flow, index): Diagram => ({
        name: flowNames[index] ?? '',
        kind: 'flow',
        of: flow.name,
        text: drawFlow(blueprint, flow, t),
      }),
    ),
    ...living.map(
      ({ context, entity }, index): Diagram => ({
        name: stateNames[index] ?? '',
        kind: 'state',
        of: `${context.name}.${entity.name}`,
        text: drawState(context, entity),
      }),
    ),
    ...(blueprint.services.length > 0
      ? [{ name: 'deployment', kind: 'deployment', text: drawDeployment(blueprint, t) } as const]
      : []),
  ];
}
