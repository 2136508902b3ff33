import { eventRoutes } from '../../blueprint/analysis/event-routes.ts';
import { calleesOf, rolloutWaves } from '../../blueprint/analysis/rollout-order.ts';
import type { Service } from '../../blueprint/model/deployment.ts';
import { code, codes, list, numbered } from '../text/markdown.ts';
import { share, time } from './format.ts';
import { objectivesOf } from './objectives.ts';
import type { View } from './view.ts';

/** Services in the order in which they may be released. */
export function releaseOrder({ blueprint, t }: View): string {
  const d = t.deployment;
  if (blueprint.services.length < 2) return '';
  const waves = rolloutWaves(blueprint);
  const last = waves.at(-1) ?? [];
  const circle =
    last.length > 1 &&
    last.every((name) => calleesOf(blueprint, name).some((callee) => last.includes(callee)));
  const steps = waves.map((wave) =>
    wave
      .map((name) => {
        const callees = calleesOf(blueprint, name);
        return `${code(name)} (${callees.length > 0 ? d.after(codes(callees)) : d.first})`;
      })
      .join(', '),
  );
  return [d.orderIntro, numbered(steps), ...(circle ? [d.circle(codes(last))] : [])].join('\n\n');
}

/** What the chosen way of releasing means for each service here. */
export function rollout({ blueprint, t }: View): string {
  const { services, deployment } = blueprint;
  const d = t.deployment;
  if (services.length === 0) return '';
  const targets = objectivesOf(blueprint)
    .filter(({ slo }) => slo.alerts.length > 0)
    .map(({ name }) => name);
  const stepOf = (service: Service) => {
    const { name, replicas, minAvailable = replicas - 1, graceMs } = service;
    switch (deployment.rollout) {
      case 'rolling':
        return d.rollingStep(
          code(name),
          String(Math.max(1, replicas - minAvailable)),
          String(replicas),
        );
      case 'blue-green':
        return d.blueGreenStep(code(name), String(replicas * 2));
      case 'canary':
        return d.canaryStep(code(name), share(Math.round(100 / (replicas + 1)) / 100));
      case 'recreate':
        return d.recreateStep(code(name), time(graceMs) || t.words.unknown);
    }
  };
  return [
    d.rolloutKind[deployment.rollout],
    list(services.map(stepOf)),
    ...(targets.length > 0 ? [d.watch(codes(targets))] : []),
  ].join('\n\n');
}

export function migrations({ blueprint, t }: View): string {
  const schemas = blueprint.contexts.flatMap(({ store }) => (store ? [store.schema] : []));
  if (schemas.length === 0) return '';
  return t.deployment.migrationKind[blueprint.deployment.migrations](codes([...new Set(schemas)]));
}

export function rollback({ blueprint, t }: View): string {
  const d = t.deployment;
  const { rollbackMs } = blueprint.deployment;
  const events = eventRoutes(blueprint)
    .filter(({ consumers }) => consumers.length > 0)
    .map(({ event }) => `${event.context}.${event.name}`);
  return list([
    rollbackMs === undefined ? d.rollbackUnknown : d.rollbackWithin(time(rollbackMs)),
    d.rollbackOrder,
    ...(events.length > 0 ? [d.rollbackEvents(codes(events))] : []),
  ]);
}
