import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import { firstFree } from '../../util/first-free.ts';
import { camelCase, pascalCase } from '../../util/names.ts';
import { plainText } from '../../util/plain-text.ts';
import { ComponentLibrary } from '../schema/component-library.ts';
import type { JsonObject } from '../schema/json.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { channelBindings } from './bindings.ts';
import { consumedBy, nameOf, ownerOf, type Told, toldBy } from './consumed.ts';
import { inWords, messageOf } from './message.ts';
import { receiveOperation, sendOperation } from './operations.ts';
import { BROKER, brokerSecurity, brokerServer, externalServer } from './servers.ts';

/** The AsyncAPI 3.0 document of a context; undefined where it neither tells nor listens. */
export function asyncApiDocument(blueprint: Blueprint, context: Context): JsonObject | undefined {
  const told = toldBy(context);
  const consumed = consumedBy(blueprint, context);
  if (told.length === 0 && consumed.length === 0) return undefined;
  const schemas = new ComponentLibrary('#/components/schemas/');
  const channels = new ChannelList(blueprint, schemas, context.name);
  const operations: Record<string, JsonObject> = {};
  const taken = new Set<string>();
  for (const one of told) {
    const name = firstFree([`send${nameOf(one)}`], taken, '');
    operations[name] = sendOperation(blueprint.broker, one, channels.refTo(one));
  }
  for (const one of consumed) {
    for (const policy of one.policies) {
      const wanted = `on${pascalCase(ownerOf(one.told))}${nameOf(one.told)}`;
      const name = firstFree([wanted, `${wanted}${pascalCase(policy.do)}`], taken, '');
      const ref = channels.refTo(one.told);
      operations[name] = receiveOperation(blueprint.broker, one, policy, ref);
    }
  }
  const servers = serversOf(blueprint, [...told, ...consumed.map((one) => one.told)]);
  return {
    asyncapi: '3.0.0',
    id: `urn:${blueprint.name}:${context.name}:events`,
    info: infoOf(blueprint, context),
    defaultContentType: 'application/json',
    servers: Object.keys(servers).length > 0 ? servers : undefined,
    channels: channels.all(),
    operations,
    components: {
      securitySchemes: securitySchemes(blueprint, servers),
      messages: channels.messages(),
      schemas: schemas.all(),
    },
  };
}

/** Channels and messages as they are first asked for, under names that are unique in the document. */
class ChannelList {
  readonly #blueprint: Blueprint;
  readonly #schemas: ComponentLibrary;
  readonly #home: string;
  readonly #names = new Map<string, string>();
  readonly #channels = new Map<string, JsonObject>();
  readonly #messages = new Map<string, JsonObject>();

  constructor(blueprint: Blueprint, schemas: ComponentLibrary, home: string) {
    this.#blueprint = blueprint;
    this.#schemas = schemas;
    this.#home = home;
  }

  refTo(told: Told): { readonly channel: string; readonly message: string } {
    const id = `${ownerOf(told)}.${nameOf(told)}`;
    const known = this.#names.get(id);
    if (known !== undefined) return { channel: known, message: known };
    const wanted =
      ownerOf(told) === this.#home ? nameOf(told) : pascalCase(ownerOf(told)) + nameOf(told);
    const name = firstFree([wanted], new Set(this.#names.values()), '');
    this.#names.set(id, name);
    this.#messages.set(name, messageOf(this.#blueprint, told, this.#schemas));
    this.#channels.set(name, channelOf(this.#blueprint, told, name));
    return { channel: name, message: name };
  }

  all(): JsonObject {
    return Object.fromEntries(this.#channels);
  }

  messages(): JsonObject {
    return Object.fromEntries(this.#messages);
  }
}

function channelOf(blueprint: Blueprint, told: Told, name: string): JsonObject {
  const server = serverName(blueprint, told);
  const broker = told.kind === 'event' ? blueprint.broker : undefined;
  return {
    address: told.address,
    title: inWords(nameOf(told)),
    servers: server ? [{ $ref: `#/servers/${server}` }] : undefined,
    messages: { [name]: { $ref: `#/components/messages/${name}` } },
    bindings: told.kind === 'event' ? channelBindings(broker, told.event, told.address) : undefined,
    'x-owner-context': told.kind === 'event' ? told.event.context : undefined,
    'x-ordering': broker?.ordering,
    'x-retention-ms':
      told.kind === 'event' ? (told.event.retentionMs ?? broker?.retentionMs) : undefined,
  };
}

/** The broker carries events of contexts; an external system has its own place, or an adapter that puts its events on the broker. */
function serverName(blueprint: Blueprint, told: Told): string | undefined {
  if (told.kind === 'external' && externalServer(blueprint, told.external)) {
    return externalName(told.external.name);
  }
  return brokerServer(blueprint) ? BROKER : undefined;
}

function externalName(name: string): string {
  return `external${pascalCase(camelCase(name))}`;
}

function serversOf(blueprint: Blueprint, told: readonly Told[]): JsonObject {
  const entries = told.flatMap((one): readonly [string, JsonObject][] => {
    const name = serverName(blueprint, one);
    const server =
      one.kind === 'external' && name !== BROKER
        ? externalServer(blueprint, one.external)
        : brokerServer(blueprint);
    return name && server ? [[name, server]] : [];
  });
  return Object.fromEntries(entries);
}

function securitySchemes(blueprint: Blueprint, servers: JsonObject): JsonObject | undefined {
  const names = Object.keys(servers);
  if (names.length === 0) return undefined;
  return {
    broker: names.includes(BROKER) ? brokerSecurity(blueprint) : undefined,
    external: names.some((name) => name !== BROKER)
      ? { type: 'userPassword', description: 'Account that the outside system gives us.' }
      : undefined,
  };
}

function infoOf(blueprint: Blueprint, context: Context): JsonObject {
  return {
    title: `${plainText(blueprint.title)}: events of ${inWords(context.name)}`,
    version: plainText(context.api.version) || 'v1',
    description: context.purpose ? escapeMarkdown(context.purpose) : undefined,
    contact: context.owner ? { name: plainText(context.owner) } : undefined,
    license: { name: 'Proprietary' },
    tags: [{ name: context.name }],
    'x-service': context.service,
  };
}
