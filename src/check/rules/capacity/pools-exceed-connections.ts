import type { Context } from '../../../blueprint/model/context.ts';
import type { Service } from '../../../blueprint/model/deployment.ts';
import { printNumber } from '../../../util/units.ts';
import { groupBy } from '../../analysis/group-by.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

interface Pool {
  readonly service: Service;
  readonly context: Context;
  readonly replicas: number;
  readonly size: number;
}

/** A database refuses the connection after its last one, to whoever asks then. */
export const poolsExceedConnections = defineRule({
  code: 'capacity/pools-exceed-connections',
  severity: 'error',
  summary: 'All replicas together open no more connections than their database takes.',
  help: 'Lower `poolSize`, raise `maxConnections`, or put a connection pooler before the database.',

  check(model, report) {
    for (const pools of groupBy(poolsOf(model), ({ context }) => serverOf(context)).values()) {
      const store = pools[0]?.context.store;
      const most = store?.maxConnections;
      const wanted = pools.reduce((sum, { replicas, size }) => sum + replicas * size, 0);
      if (!store || most === undefined || wanted <= most) continue;
      const own = store.at.has('maxConnections');
      const parts = pools.map(
        ({ service, replicas, size }) => `\`${service.name}\` ${replicas} × ${size}`,
      );
      report({
        at: own
          ? store.at.of('maxConnections')
          : model.blueprint.at.of('stores').of(store.engine).of('maxConnections'),
        message: `\`${store.engine}\` takes ${printNumber(most)} connections, and its clients may open ${printNumber(wanted)}: ${parts.join(' + ')}.`,
      });
    }
  },
});

/** One pool for each service and server: the largest that its contexts ask for. */
function poolsOf(model: Model): readonly Pool[] {
  const pools = new Map<string, Pool>();
  for (const context of model.blueprint.contexts) {
    const service = model.service(context.service);
    const size = context.store?.poolSize;
    if (!service || size === undefined) continue;
    const key = `${serverOf(context)} ${service.name}`;
    const replicas = service.autoscale?.max ?? service.replicas;
    const known = pools.get(key);
    if (!known || known.size < size) pools.set(key, { service, context, replicas, size });
  }
  return [...pools.values()];
}

/** A store that states its own limit is a server of its own; the others of an engine share what `stores` states. */
function serverOf({ name, store }: Context): string {
  return store?.at.has('maxConnections') ? `${store.engine} of ${name}` : (store?.engine ?? '');
}
