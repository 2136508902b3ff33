import { hostOf } from '../../../blueprint/analysis/hosts.ts';
import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import { CLASSES, type Draw, group, idsOf, indent, MOST_ARROWS } from './diagram.ts';
import { few, label, quoted } from './label.ts';

/** Deployables with the contexts and stores inside, and what travels between them over which protocol. */
export const drawServices: Draw = (blueprint, t) => {
  const { services, externals, bffs, gateway, broker } = blueprint;
  const remoteBroker = broker && broker.technology !== 'in-process' ? broker : undefined;
  const ids = idsOf(
    's',
    [...services, ...bffs, ...externals].map(({ name }) => name),
  );
  const contextIds = idsOf(
    'c',
    blueprint.contexts.map(({ name }) => name),
  );
  const boxes = services.flatMap((service) =>
    group(
      ids.get(service.name) ?? '',
      quoted(`${service.name} · ${t.replicas(service.replicas)}`),
      [
        ...blueprint.contexts
          .filter((context) => service.contexts.includes(context.name))
          .flatMap((context) => {
            const id = contextIds.get(context.name);
            const { store } = context;
            return [
              `${id}[${quoted(context.name)}]${context.kind === 'core' ? ':::core' : ''}`,
              ...(store
                ? [
                    `${id}d[(${quoted(`${store.engine} ${store.schema}`)})]:::store`,
                    `${id} --- ${id}d`,
                  ]
                : []),
            ];
          }),
      ],
    ),
  );
  const arrows = arrowsBetween(blueprint, ids, t.more).slice(0, MOST_ARROWS);
  const lines = [
    `client([${quoted(t.clients)}])`,
    ...(gateway ? [`gateway{{${quoted(gateway.technology)}}}`, 'client --> gateway'] : []),
    ...bffs.map((bff) => `${ids.get(bff.name)}([${quoted(`${bff.name} · ${bff.protocol}`)}])`),
    ...boxes,
    ...(remoteBroker ? [`broker[/${quoted(remoteBroker.technology)}/]:::channel`] : []),
    ...group(
      'outside',
      quoted(t.outside),
      externals.map(({ name }) => `${ids.get(name)}[[${quoted(name)}]]:::outside`),
    ),
    ...fromTheEdge(blueprint, ids),
    ...arrows,
    ...CLASSES,
  ];
  return ['flowchart TB', ...indent(lines)].join('\n');
};

function fromTheEdge(blueprint: Blueprint, ids: ReadonlyMap<string, string>): readonly string[] {
  const { gateway, bffs } = blueprint;
  const targets = gateway
    ? gateway.routes.map((route) => hostOf(blueprint, route.to)?.name ?? route.to)
    : [
        ...bffs.map(({ name }) => name),
        ...(bffs.length > 0 ? [] : blueprint.services.map(({ name }) => name)),
      ];
  const start = gateway ? 'gateway' : 'client';
  return [...new Set(targets)].flatMap((name) => {
    const id = ids.get(name);
    return id ? [`${start} --> ${id}`] : [];
  });
}

/** Synchronous arrows by protocol, and messages through the broker by event. */
function arrowsBetween(
  blueprint: Blueprint,
  ids: ReadonlyMap<string, string>,
  more: (count: number) => string,
): readonly string[] {
  const labels = new Map<string, Set<string>>();
  const add = (arrow: string, text: string) =>
    labels.set(arrow, (labels.get(arrow) ?? new Set<string>()).add(text));
  const throughBroker = blueprint.broker && blueprint.broker.technology !== 'in-process';
  const place = (name: string) => ids.get(hostOf(blueprint, name)?.name ?? name);
  for (const { from, to, kind, protocol, via } of blueprint.dependencies) {
    const [start, end] = [place(from), place(to)];
    if (!start || !end || start === end) continue;
    if (kind === 'sync') add(`${start} --> ${end}`, protocol);
    else if (throughBroker) {
      add(`${start} -.-> broker`, via);
      add(`broker -.-> ${end}`, via);
    } else add(`${start} -.-> ${end}`, via);
  }
  return [...labels].map(([arrow, names]) => {
    const [start, line, end] = arrow.split(' ');
    return `${start} ${line}|"${label(few([...names], more))}"| ${end}`;
  });
}
