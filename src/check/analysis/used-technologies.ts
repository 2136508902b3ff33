import type { Place } from '../../diagnostics/place.ts';
import { settledBy } from '../../knowledge/technologies/find.ts';
import type { Model } from '../model.ts';
import { byModel } from './by-model.ts';

export interface Use {
  /** Looked up only when asked. */
  readonly place: () => Place;
  /** ``the broker``, for messages. */
  readonly as: string;
}

type Chosen = readonly [id: string | undefined, as: string, place: () => Place];

/** Every technology that the design uses, by id, with the first place that says so. Nothing that is implied by another. */
export const usedTechnologies = byModel((model): ReadonlyMap<string, Use> => {
  const used = new Map<string, Use>();
  for (const [id, as, place] of [...platform(model), ...storage(model), ...listed(model)]) {
    if (id !== undefined && !used.has(id)) used.set(id, { as, place });
  }
  return used;
});

/** Ids that the design uses or settles by what it uses: Rails settles Ruby. */
export const settledTechnologies = byModel(
  (model): ReadonlySet<string> => new Set([...usedTechnologies(model).keys()].flatMap(settledBy)),
);

function platform(model: Model): readonly Chosen[] {
  const { broker, gateway, deployment, identity, telemetry, services, style, at } = model.blueprint;
  const inDeployment = (
    key: 'target' | 'site' | 'cloud' | 'secrets' | 'mesh' | 'discovery',
  ): Chosen => [deployment[key], `\`deployment.${key}\``, () => deployment.at.of(key)];
  return [
    [style, 'the style', () => at.of('style')],
    [broker?.technology, 'the broker', () => broker?.at.of('technology') ?? at],
    [gateway?.technology, 'the gateway', () => gateway?.at.of('technology') ?? at],
    inDeployment('target'),
    inDeployment('site'),
    inDeployment('cloud'),
    inDeployment('secrets'),
    inDeployment('mesh'),
    inDeployment('discovery'),
    [identity?.provider, 'the identity provider', () => identity?.at.of('provider') ?? at],
    ...(identity?.methods ?? []).map(
      (method): Chosen => [method, 'a way to sign in', () => identity?.at.of('methods') ?? at],
    ),
    ...(['traces', 'metrics', 'logs', 'dashboards', 'alerting'] as const).map(
      (key): Chosen => [
        telemetry?.[key],
        `\`telemetry.${key}\``,
        () => telemetry?.at.of(key) ?? at,
      ],
    ),
    ...services.flatMap((service): readonly Chosen[] => [
      [service.language, `the language of \`${service.name}\``, () => service.at.of('language')],
      [service.framework, `the framework of \`${service.name}\``, () => service.at.of('framework')],
    ]),
  ];
}

function storage(model: Model): readonly Chosen[] {
  return model.blueprint.contexts.flatMap(({ name, store, caches }): readonly Chosen[] => [
    [store?.engine, `the store of \`${name}\``, () => store?.at.of('engine') ?? model.blueprint.at],
    ...caches.map(
      (cache): Chosen => [
        cache.technology,
        `the cache \`${cache.name}\``,
        () => cache.at.of('technology'),
      ],
    ),
  ]);
}

function listed(model: Model): readonly Chosen[] {
  const { technologies, at } = model.blueprint;
  return Object.entries(technologies).flatMap(([concern, ids]) =>
    (ids ?? []).map(
      (id): Chosen => [id, `\`technologies.${concern}\``, () => at.of('technologies').of(concern)],
    ),
  );
}
