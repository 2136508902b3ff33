import type { Call } from '../../../blueprint/model/call.ts';
import { happensDuring, targetOf } from '../../analysis/call-graph.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** A way out that leads back to the fire. */
export const fallbackThroughFailingDependency = defineRule({
  code: 'breakers/fallback-through-failing-dependency',
  severity: 'error',
  summary: 'A fallback does not need the dependency that it stands in for.',
  help: 'Fall back to something that works without it: another provider, a cache, a default.',

  check(model, report) {
    for (const call of model.calls()) {
      const to = call.fallback?.to;
      if (!call.fallback || to === undefined) continue;
      const way = wayBack(model, call, to);
      if (!way) continue;
      report({
        at: call.fallback.at.of('to'),
        message: `When \`${targetOf(call)}\` fails, \`${call.from}\` falls back to \`${to}\`, which needs it too: ${way.map((name) => `\`${name}\``).join(' → ')}.`,
        related: [{ at: call.at.of('to'), message: 'The call that failed.' }],
      });
    }
  },
});

/** The names from the fallback to whatever fails with the target, if there is such a way. */
function wayBack(model: Model, { target }: Call, to: string): readonly string[] | undefined {
  const process = model.serviceOf(target.name)?.name;
  const fails = (name: string) =>
    name === target.name || (process !== undefined && model.serviceOf(name)?.name === process);
  const dot = to.indexOf('.');
  const start = { name: to.slice(0, dot), operation: to.slice(dot + 1), way: [to.slice(0, dot)] };
  const seen = new Set([start.name]);
  const queue: { name: string; operation: string | undefined; way: readonly string[] }[] = [start];
  for (const { name, operation, way } of queue) {
    if (fails(name)) return way;
    for (const next of model.callsFrom(name)) {
      const { name: callee, operation: asked } = next.target;
      if (!next.hard || seen.has(callee) || !happensDuring(model, next, operation)) continue;
      seen.add(callee);
      queue.push({ name: callee, operation: asked, way: [...way, callee] });
    }
  }
  return undefined;
}
