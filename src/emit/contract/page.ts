import type { Query } from '../../blueprint/model/operation.ts';
import { identityExample, identitySchema } from '../schema/identity.ts';
import type { JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';

const CURSOR = 'eyJpZCI6MTA0Mn0';

/** Query parameters of paging. */
export function pageParameters(scope: ApiScope, query: Query): readonly JsonObject[] {
  if (query.page === 'none') return [];
  return [limitParameter(scope, query), ...positionParameter(scope, query)];
}

export function largestPage(scope: Pick<ApiScope, 'context'>, query: Query): number {
  return Math.max(1, query.maxPageSize ?? scope.context.api.maxPageSize ?? 100);
}

function limitParameter(scope: ApiScope, query: Query): JsonObject {
  const maximum = largestPage(scope, query);
  const usual = Math.min(20, maximum);
  return scope.parameters.ref(`limit ${maximum}`, 'Limit', () => ({
    name: 'limit',
    in: 'query',
    description: 'Most items on the page.',
    schema: { type: 'integer', minimum: 1, maximum, default: usual },
    example: usual,
  }));
}

function positionParameter(scope: ApiScope, query: Query): readonly JsonObject[] {
  switch (query.page) {
    case 'cursor':
      return [
        scope.parameters.ref('cursor', 'Cursor', () => ({
          name: 'cursor',
          in: 'query',
          description:
            'Where the page before ended, as its answer said. Its inside is not part of the contract.',
          schema: { type: 'string', minLength: 1, maxLength: 500 },
          example: CURSOR,
        })),
      ];
    case 'offset':
      return [
        scope.parameters.ref('offset', 'Offset', () => ({
          name: 'offset',
          in: 'query',
          description: 'Items to skip. Deep pages are slow and shift while items come and go.',
          schema: { type: 'integer', minimum: 0, maximum: 10_000, default: 0 },
          example: 20,
        })),
      ];
    case 'keyset':
      return [
        {
          name: 'after',
          in: 'query',
          description: 'Identity of the last item of the page before.',
          schema: identitySchema(scope.blueprint.contexts, query.context, query.of),
          example: identityExample(scope.blueprint.contexts, query.context, query.of),
        },
      ];
    case 'none':
      return [];
  }
}

/** What an answer says of its page besides the items. */
export function pageSchema(scope: ApiScope, query: Query): JsonObject {
  const next = {
    type: 'string',
    format: 'uri-reference',
    maxLength: 2_048,
    description: 'Address of the next page; absent on the last.',
  };
  return scope.schemas.ref(`page ${query.page}`, `${PAGE_NAMES[query.page]}Page`, () => ({
    type: 'object',
    properties: {
      next,
      nextCursor:
        query.page === 'cursor'
          ? { type: 'string', maxLength: 500, description: 'Cursor of the next page.' }
          : undefined,
      total:
        query.page === 'offset'
          ? { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
          : undefined,
    },
  }));
}

const PAGE_NAMES = { cursor: 'Cursor', offset: 'Offset', keyset: 'Keyset', none: 'Whole' } as const;

export function pageExample(scope: ApiScope, query: Query, path: string): JsonObject {
  const limit = Math.min(20, largestPage(scope, query));
  switch (query.page) {
    case 'cursor':
      return { next: `${path}?limit=${limit}&cursor=${CURSOR}`, nextCursor: CURSOR };
    case 'offset':
      return { next: `${path}?limit=${limit}&offset=${limit}`, total: 57 };
    case 'keyset':
      return {
        next: `${path}?limit=${limit}&after=${identityExample(scope.blueprint.contexts, query.context, query.of)}`,
      };
    case 'none':
      return {};
  }
}
