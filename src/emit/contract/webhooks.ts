import type { Webhook } from '../../blueprint/model/context.ts';
import type { Event } from '../../blueprint/model/messaging.ts';
import { firstFree } from '../../util/first-free.ts';
import { pascalCase } from '../../util/names.ts';
import { eventAddresses } from '../schema/event-address.ts';
import { eventExample, eventSchema } from '../schema/event-schema.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';
import { inWords } from './operation-head.ts';

/** What we send to addresses that customers register. */
export function webhooksOf(scope: ApiScope): JsonObject | undefined {
  const entries = scope.context.webhooks.flatMap((webhook) =>
    [...new Set(webhook.events)].flatMap((name): readonly [string, JsonObject][] => {
      const event = scope.context.events.find((known) => known.name === name);
      return event
        ? [[`${webhook.name}.${event.name}`, { post: delivery(scope, webhook, event) }]]
        : [];
    }),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function delivery(scope: ApiScope, webhook: Webhook, event: Event): JsonObject {
  const type = eventAddresses(scope.context).get(event.name) ?? event.name;
  const wanted = `deliver${pascalCase(webhook.name)}${event.name}`;
  return {
    operationId: firstFree([wanted], scope.operationIds, ''),
    summary: `${inWords(event.name)}: a call to your address`,
    description: sentencesOf(webhook).join(' '),
    tags: [scope.context.name],
    security: [],
    parameters: signatureHeaders(webhook),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: scope.schemas.ref(`webhook ${event.name}`, `${event.name}Delivery`, () =>
            deliverySchema(scope, event, type),
          ),
          example: {
            type,
            timestamp: '2026-01-15T09:30:00Z',
            data: eventExample(scope.blueprint.contexts, event, scope.schemas),
          },
        },
      },
    },
    responses: {
      '204': { description: 'Taken. Any 2xx counts.' },
      '410': { description: 'The address is gone: nothing more is sent to it.' },
      '4XX': { description: 'Not taken: it is tried again.' },
      '5XX': { description: 'Not taken: it is tried again.' },
    },
  };
}

function deliverySchema(scope: ApiScope, event: Event, type: string): JsonObject {
  const { examples, ...data } = eventSchema(scope.blueprint.contexts, event, scope.schemas);
  return {
    type: 'object',
    properties: {
      type: { type: 'string', const: type, maxLength: 300 },
      timestamp: { type: 'string', format: 'date-time', maxLength: 35 },
      data,
    },
    required: ['type', 'timestamp', 'data'],
  };
}

function sentencesOf(webhook: Webhook): readonly string[] {
  const { maxAttempts, windowMs, timeoutMs } = webhook;
  const within = windowMs === undefined ? '' : ` within ${Math.round(windowMs / 3_600_000)} h`;
  return [
    'Delivered at least once and in no certain order: tell repeats by the identity in the header.',
    ...(timeoutMs === undefined ? [] : [`Answer within ${timeoutMs / 1_000} s.`]),
    ...(maxAttempts === undefined ? [] : [`Up to ${maxAttempts} attempts${within}.`]),
    ...(webhook.egressAllowList ? ['Addresses in private networks are refused.'] : []),
  ];
}

function signatureHeaders(webhook: Webhook): readonly JsonObject[] {
  const id = header('webhook-id', 'The same for every attempt.', 'msg_2KWPBgLlAfxdpx2AI54pPJ85f4W');
  const at = header('webhook-timestamp', 'Seconds since 1970; refuse what is old.', '1768469400');
  switch (webhook.signature) {
    case 'standard-webhooks':
      return [
        id,
        at,
        header(
          'webhook-signature',
          'Version and base64 HMAC-SHA256 of identity, timestamp and body, joined by dots (Standard Webhooks). Several stand side by side while a secret changes.',
          'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
        ),
      ];
    case 'hmac-sha256':
      return [
        id,
        at,
        header(
          'x-signature-256',
          'Hexadecimal HMAC-SHA256 of timestamp, a dot and the body.',
          'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
        ),
      ];
    case 'none':
      return [id];
  }
}

function header(name: string, description: string, example: string): JsonObject {
  const schema = { type: 'string', minLength: 1, maxLength: 500 };
  return { name, in: 'header', required: true, description, schema, example };
}
