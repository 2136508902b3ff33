import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { External } from '../../blueprint/model/surroundings.ts';
import type { JsonObject } from '../schema/json.ts';
import { protocolName, wireProtocol } from './protocol.ts';

export const BROKER = 'broker';

/** The broker; none where contexts share a process and events never leave it. */
export function brokerServer(blueprint: Blueprint): JsonObject | undefined {
  const { broker } = blueprint;
  if (!broker || broker.technology === 'in-process') return undefined;
  return {
    host: `broker.${blueprint.name}.internal`,
    protocol: protocolName(broker.technology),
    description: `The broker: ${broker.technology}. The host is set at deployment.`,
    security: [{ $ref: '#/components/securitySchemes/broker' }],
  };
}

/** Protocols over which an external system sends messages by itself, plain and over TLS. */
const MESSAGING: ReadonlyMap<string, readonly [plain: string, secure: string]> = new Map([
  ['mqtt', ['mqtt', 'secure-mqtt']],
  ['amqp', ['amqp', 'amqps']],
  ['websocket', ['ws', 'wss']],
]);

/** The place where an external system tells its events, if it has one of its own. */
export function externalServer(blueprint: Blueprint, external: External): JsonObject | undefined {
  const names = MESSAGING.get(external.protocol);
  if (!names) return undefined;
  return {
    host: `${external.name}.${blueprint.name}.internal`,
    protocol: external.tls ? names[1] : names[0],
    description: `${external.name}: a system outside. The host is set at deployment.`,
    security: [{ $ref: '#/components/securitySchemes/external' }],
  };
}

export function brokerSecurity(blueprint: Blueprint): JsonObject {
  if (blueprint.identity?.serviceAuth === 'mtls') {
    return { type: 'X509', description: 'Certificate of the service.' };
  }
  const isKafka = wireProtocol(blueprint.broker?.technology ?? '') === 'kafka';
  return {
    type: isKafka ? 'scramSha512' : 'userPassword',
    description:
      'Account of the service; it may only write its own topics and read those it listens to.',
  };
}
