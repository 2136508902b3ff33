import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Context } from '../../blueprint/model/context.ts';
import type { JsonObject } from '../schema/json.ts';

/** Where the interface answers: at the gateway for clients, at its service for the rest of the system. */
export function serversOf(blueprint: Blueprint, context: Context): readonly JsonObject[] {
  const { gateway } = blueprint;
  const service = {
    url: 'https://{host}',
    description: 'The service itself, inside the system.',
    variables: { host: { default: `${context.service}.internal`, description: 'Its host.' } },
  };
  if (!gateway) return [{ ...service, description: 'The service.' }];
  const edge = {
    url: gateway.tls ? 'https://{host}' : 'http://{host}',
    description: 'The gateway.',
    variables: {
      host: { default: `api.${blueprint.name}.internal`, description: 'Public host of the API.' },
    },
  };
  return [edge, service];
}
