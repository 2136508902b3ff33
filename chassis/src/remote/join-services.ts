import type { FastifyInstance } from 'fastify';
import { post } from '../adapters/post.ts';
import { openBroker } from '../buses/open-broker.ts';
import type { Configuration } from '../config/configuration.ts';
import type { ServicesConfiguration } from '../config/services-configuration.ts';
import type { ContextModule } from '../definition.ts';
import type { Participant } from '../engine.ts';
import { eventTypes, subscriptionsOf } from '../events/subscriptions.ts';
import type { Elsewhere, Mounted } from '../mount.ts';
import type { Check } from '../observe/health.ts';
import type { Bus, World } from '../ports.ts';
import type { SystemDefinition } from '../system.ts';
import { remoteParticipant } from './remote-participant.ts';
import { serveInternal } from './serve-internal.ts';
import { createServiceTokens, type ServiceTokens } from './service-tokens.ts';

/** What a process has besides its database, and how it is tied to the other processes of the system. */
export interface Surroundings {
  /** Contexts of this process. */
  readonly modules: readonly ContextModule[];
  readonly bus: Bus;
  readonly checks: Readonly<Record<string, Check>>;
  readonly elsewhere?: Elsewhere;
  /** Adds what other services may ask. */
  readonly serve: (app: FastifyInstance, mounted: readonly Mounted[]) => void;
}

/** A service among the services of its system: events over a broker, steps of sagas over HTTP. */
export async function joinServices(
  system: SystemDefinition,
  { service }: Configuration,
  services: ServicesConfiguration,
  world: Omit<World, 'bus' | 'database'>,
): Promise<Surroundings> {
  const own = service === undefined ? undefined : system.services[service];
  const modules = system.contexts.filter(
    ({ definition }) => own?.includes(definition.name) ?? true,
  );
  const { serviceKey } = services;
  const tokens =
    service === undefined || serviceKey === undefined
      ? undefined
      : createServiceTokens({
          key: serviceKey,
          system: system.name,
          service,
          services: Object.keys(system.services),
          clock: world.clock,
        });
  const bus = await openBroker(brokerSettings(system, service, services, world));
  return {
    modules,
    bus,
    checks: {
      broker: async () => {
        if (!bus.isConnected()) throw new Error('The broker cannot be reached.');
      },
    },
    elsewhere: {
      participants: tokens ? participants(system, modules, services, tokens, world) : new Map(),
      definitions: system.contexts.map(({ definition }) => definition),
    },
    serve: (app, mounted) => {
      if (!tokens) return;
      const contexts = mounted.map(({ module, engine }): [string, Participant] => [
        module.definition.name,
        engine,
      ]);
      serveInternal(app, { contexts: new Map(contexts), tokens, world });
    },
  };
}

function brokerSettings(
  system: SystemDefinition,
  service: string | undefined,
  { brokerUrl, brokerNamespace }: ServicesConfiguration,
  world: Omit<World, 'bus' | 'database'>,
) {
  const definitions = system.contexts.map(({ definition }) => definition);
  const schemas = definitions.flatMap(({ name, events }) =>
    Object.entries(events).map(([event, { type, version }]): [string, string] => [
      type,
      `urn:event:${system.name}:${name}:${event}:v${version}`,
    ]),
  );
  return {
    url: brokerUrl,
    namespace: brokerNamespace,
    system: system.name,
    clientName: service === undefined ? system.name : `${system.name} ${service}`,
    sources: definitions.map(({ name }) => name),
    types: [...eventTypes(definitions).values()],
    subscriptions: subscriptionsOf(definitions),
    schemas: new Map(schemas),
    world,
  };
}

/** The contexts of all other services. */
function participants(
  system: SystemDefinition,
  own: readonly ContextModule[],
  { peers }: ServicesConfiguration,
  tokens: ServiceTokens,
  { clock, random }: Pick<World, 'clock' | 'random'>,
): ReadonlyMap<string, Participant> {
  const here = new Set(own.map(({ definition }) => definition.name));
  return new Map(
    Object.entries(system.services).flatMap(([service, contexts]) =>
      contexts
        .filter((context) => !here.has(context))
        .map((context): [string, Participant] => {
          const url = peers[service] ?? '';
          const settings = { context, service, url, tokens, post, clock, random };
          return [context, remoteParticipant(settings)];
        }),
    ),
  );
}
