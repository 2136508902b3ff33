import type { Call } from '../../../blueprint/model/call.ts';
import { code, codes, table } from '../../text/markdown.ts';
import { time } from '../format.ts';
import { flowsThatStop } from '../outages.ts';
import type { View } from '../view.ts';

/** Which parts to take down, and what must still work then. */
export function chaosCases(view: View): string {
  const { blueprint, t } = view;
  const c = t.testing;
  const calls = [...blueprint.bffs, ...blueprint.contexts].flatMap((caller) => caller.calls);
  const remote = calls.filter(({ protocol }) => protocol !== 'in-process');
  const targets = [...new Set(remote.map(({ target }) => target.name))];
  const broker = blueprint.broker?.technology;
  return table(
    [c.takeDown, c.mustWork, c.mustFail],
    [
      ...targets.flatMap((target) => downAndSlow(view, target, remote)),
      ...(broker && broker !== 'in-process' && blueprint.broker?.outbox
        ? [[code(broker), c.broker, '']]
        : []),
      ...zoneLoss(view),
      ...blueprint.contexts.flatMap(({ name, caches }) =>
        caches.map((cache) => [c.cacheLoss(code(`${name}.${cache.name}`)), c.cacheExpect, '']),
      ),
    ],
  );
}

function downAndSlow(
  view: View,
  target: string,
  remote: readonly Call[],
): readonly (readonly string[])[] {
  const { t } = view;
  const c = t.testing;
  const mine = remote.filter((call) => call.target.name === target);
  const place = (call: Call) => (call.during ? `${call.from}.${call.during}` : call.from);
  const soft = [...new Set(mine.filter((call) => !call.hard).map(place))];
  const hard = [...new Set(mine.filter((call) => call.hard).map(place))];
  const flows = view.blueprint.flows.map(({ name }) => name);
  const stopped = new Set(flowsThatStop(view, target));
  const running = flows.filter((name) => !stopped.has(name));
  const limits = mine.flatMap(({ timeoutMs }) => timeoutMs ?? []);
  const works = [...new Set([...soft, ...untouched(view, target), ...running])];
  return [
    [code(target), works.length > 0 ? codes(works) : t.words.none, codes(hard)],
    ...(limits.length > 0
      ? [[c.slow(code(target)), c.slowExpect(time(Math.max(...limits))), '']]
      : []),
  ];
}

/** Contexts that never wait for `target`, directly or through others. */
function untouched({ blueprint }: View, target: string): readonly string[] {
  const touched = new Set([target]);
  for (let before = 0; before < touched.size; ) {
    before = touched.size;
    for (const { name, calls } of blueprint.contexts) {
      if (calls.some((call) => call.hard && touched.has(call.target.name))) touched.add(name);
    }
  }
  return blueprint.contexts.map(({ name }) => name).filter((name) => !touched.has(name));
}

function zoneLoss({ blueprint, t }: View): readonly (readonly string[])[] {
  const { services, deployment } = blueprint;
  if (deployment.zones < 2 || services.length === 0) return [];
  const left = services.filter((service) => service.zones > 1).map(({ name }) => name);
  const gone = services.filter((service) => service.zones < 2).map(({ name }) => name);
  return [
    [
      t.testing.zone,
      left.length > 0 ? t.testing.zoneWork(codes(left)) : '',
      gone.length > 0 ? t.testing.zoneGone(codes(gone)) : '',
    ],
  ];
}
