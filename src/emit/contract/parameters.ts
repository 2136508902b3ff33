import { VERSION_HEADER, versionWord } from '../../blueprint/http/version.ts';
import { identityExample, identitySchema } from '../schema/identity.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';

export function idParameter(scope: ApiScope, entity: string, name: string): JsonObject {
  const { contexts } = scope.blueprint;
  return scope.parameters.ref(`id ${entity}`, `${entity}Id`, () => ({
    name,
    in: 'path',
    required: true,
    description: 'Its identity.',
    schema: identitySchema(contexts, scope.context.name, entity),
    example: identityExample(contexts, scope.context.name, entity),
  }));
}

/** Parameters of every operation: the version, where a header carries it. */
export function commonParameters(scope: ApiScope): readonly JsonObject[] {
  const { api } = scope.context;
  if (api.versioning !== 'header') return [];
  return [
    scope.parameters.ref('version', 'ApiVersion', () => ({
      name: VERSION_HEADER,
      in: 'header',
      required: true,
      description: 'Version of the interface that the client was made for.',
      schema: { type: 'string', enum: [versionWord(api)] },
      example: versionWord(api),
    })),
  ];
}

export function idempotencyParameter(scope: ApiScope): JsonObject {
  return scope.parameters.ref('idempotency-key', 'IdempotencyKey', () => ({
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Made by the client, new for each intent and the same for each attempt: a repeated request gets the first answer and has no second effect.',
    schema: { type: 'string', minLength: 16, maxLength: 64 },
    example: 'b6f8a1c2-6d0e-4a53-9a7b-0c1d2e3f4a5b',
  }));
}

export function ifMatchParameter(scope: ApiScope, required: boolean): JsonObject {
  const name = required ? 'IfMatch' : 'OptionalIfMatch';
  return scope.parameters.ref(`if-match ${required}`, name, () => ({
    name: 'If-Match',
    in: 'header',
    required: required ? true : undefined,
    description:
      'ETag of the version that the client has read: a change in between is not overwritten.',
    schema: { type: 'string', minLength: 3, maxLength: 100 },
    example: '"7"',
  }));
}

export function ifNoneMatchParameter(scope: ApiScope): JsonObject {
  return scope.parameters.ref('if-none-match', 'IfNoneMatch', () => ({
    name: 'If-None-Match',
    in: 'header',
    description: 'ETag that the client has: where nothing changed, 304 comes without a body.',
    schema: { type: 'string', minLength: 3, maxLength: 100 },
    example: '"7"',
  }));
}

export function etagHeader(scope: ApiScope): JsonObject {
  return scope.headers.ref('etag', 'ETag', () => ({
    description: 'Version of the resource, for If-Match and If-None-Match.',
    schema: { type: 'string', maxLength: 100 },
    example: '"7"',
  }));
}

export function locationHeader(example: string): JsonObject {
  return {
    description: 'Where the result is.',
    schema: { type: 'string', format: 'uri-reference', maxLength: 2_048 },
    example,
  };
}
