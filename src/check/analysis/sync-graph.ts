import type { Place } from '../../diagnostics/place.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';
import { targetOf } from './call-graph.ts';
import type { Arrow } from './cycles.ts';

/** Somebody waits for somebody: the names of contexts, BFFs and external systems, and where it is said. */
export interface Wait extends Arrow {
  /** ``ordering` waits for `catalogue.getProduct``, for messages; made only for findings. */
  readonly fact: () => string;
  readonly at: () => Place;
}

/** Who waits for whom, place by place: calls, compositions of queries, and steps of led sagas. */
export const waitsOf = byModel((model): readonly Wait[] => {
  const { contexts, flows } = model.blueprint;
  const calls = model
    .calls()
    .map((call) => wait(call.from, targetOf(call), () => call.at.of('to')));
  const compositions = contexts.flatMap((context) =>
    context.queries.flatMap(({ composes, at }) =>
      composes.map((to) => wait(context.name, to, () => at.of('composes'))),
    ),
  );
  const steps = flows.flatMap(({ saga, steps: all }) =>
    all.flatMap((step) =>
      saga?.coordinator && !step.async
        ? [wait(saga.coordinator, step.do, () => step.at.of('do'))]
        : [],
    ),
  );
  return [...calls, ...compositions, ...steps].filter(({ from, to }) => from !== to);
});

function wait(from: string, target: string, at: () => Place): Wait {
  const dot = target.indexOf('.');
  const to = dot === -1 ? from : target.slice(0, dot);
  const qualified = () => (dot === -1 ? `${from}.${target}` : target);
  return { from, to, fact: () => `\`${from}\` waits for \`${qualified()}\``, at };
}

/** The service that hosts a context; external systems and BFFs stand for themselves. */
export function hostOf(model: Model, name: string): string {
  return model.serviceOf(name)?.name ?? name;
}
