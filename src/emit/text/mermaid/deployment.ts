import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Service } from '../../../blueprint/model/deployment.ts';
import type { Locale } from '../../../knowledge/locales/locale.ts';
import { CLASSES, type Draw, group, indent } from './diagram.ts';
import { quoted } from './label.ts';

/** Beyond this, replicas are counted instead of drawn zone by zone. */
const MOST_BOXES = 40;

/** Where everything stands: site, regions, zones, and the replicas in them. */
export const drawDeployment: Draw = (blueprint, t) => {
  const { deployment, services } = blueprint;
  const regions = deployment.regions.length > 0 ? deployment.regions : [t.oneRegion];
  const site = [deployment.site, deployment.cloud, deployment.target]
    .filter((part) => part)
    .join(' · ');
  const zonewise = regions.length * deployment.zones * services.length <= MOST_BOXES;
  const boxes = regions.flatMap((region, index) => {
    const passive = deployment.topology === 'active-passive' && index > 0;
    const title = passive ? `${region} · ${t.standby}` : region;
    return group(`r${index}`, quoted(title), [
      ...(zonewise ? zonesOf(blueprint, `r${index}`, t) : counted(services, `r${index}`, t)),
      ...shared(blueprint, `r${index}`),
    ]);
  });
  const edge = blueprint.gateway
    ? [
        `edge{{${quoted(`${t.edge} · ${blueprint.gateway.technology}`)}}}`,
        ...regions.map((_, index) => `edge --> r${index}`),
      ]
    : [];
  const lines = [...group('site', quoted(site), boxes), ...edge, ...CLASSES.slice(2)];
  return ['flowchart TB', ...indent(lines)].join('\n');
};

function zonesOf(blueprint: Blueprint, region: string, t: Locale['diagrams']): readonly string[] {
  const zones = Array.from(
    { length: Math.max(1, blueprint.deployment.zones) },
    (_, index) => index,
  );
  return zones.flatMap((zone) =>
    group(`${region}z${zone}`, quoted(t.zone(zone + 1)), [
      ...blueprint.services.flatMap((service, index) => {
        const count = replicasIn(service, zone);
        return count === 0
          ? []
          : [`${region}z${zone}s${index}[${quoted(titleOf(service, count, t))}]`];
      }),
      ...databases(blueprint).flatMap(([engine, copies], index) => {
        if (zone >= copies) return [];
        const role = copies > 1 ? ` · ${zone === 0 ? t.primary : t.standby}` : '';
        return [`${region}z${zone}d${index}[(${quoted(`${engine}${role}`)})]:::store`];
      }),
    ]),
  );
}

function counted(
  services: readonly Service[],
  region: string,
  t: Locale['diagrams'],
): readonly string[] {
  return services.map(
    (service, index) => `${region}s${index}[${quoted(titleOf(service, service.replicas, t))}]`,
  );
}

function shared({ broker }: Blueprint, region: string): readonly string[] {
  return broker && broker.technology !== 'in-process'
    ? [`${region}b[/${quoted(broker.technology)}/]:::channel`]
    : [];
}

/** Replicas are dealt out to the zones one by one. */
function replicasIn(service: Service, zone: number): number {
  const zones = Math.max(1, service.zones);
  if (zone >= zones) return 0;
  return Math.floor(service.replicas / zones) + (zone < service.replicas % zones ? 1 : 0);
}

function titleOf(service: Service, count: number, t: Locale['diagrams']): string {
  const size = [
    service.cpu === undefined ? '' : `${service.cpu} CPU`,
    service.memoryMb === undefined ? '' : `${service.memoryMb} MB`,
  ].filter((part) => part !== '');
  return [service.name, t.replicas(count), ...size].join(' · ');
}

/** Engines with the most copies any context asks for. */
function databases(blueprint: Blueprint): readonly (readonly [engine: string, copies: number])[] {
  const copies = new Map<string, number>();
  for (const { store } of blueprint.contexts)
    if (store) copies.set(store.engine, Math.max(copies.get(store.engine) ?? 0, store.replicas));
  return [...copies];
}
