import type { Operation } from '../../blueprint/model/operation.ts';
import type { Json, JsonObject } from '../schema/json.ts';
import type { ApiScope } from './api-scope.ts';
import { deprecationHeaders, deprecationOf } from './deprecation.ts';
import { limitHeaders, limitOf } from './rate-limit.ts';

export interface Success {
  readonly description: string;
  readonly schema?: JsonObject;
  readonly example?: Json;
  readonly headers?: JsonObject;
  readonly links?: JsonObject | undefined;
}

/** An answer that went well, with the headers that every answer of the operation has. */
export function success(
  scope: ApiScope,
  operation: Operation | undefined,
  answer: Success,
): JsonObject {
  const headers = {
    ...answer.headers,
    ...limitHeaders(scope, limitOf(scope, operation)),
    ...deprecationHeaders(deprecationOf(scope, operation)),
  };
  return {
    description: answer.description,
    headers: Object.values(headers).some((header) => header !== undefined) ? headers : undefined,
    content: answer.schema
      ? { [scope.mediaType]: { schema: answer.schema, example: answer.example } }
      : undefined,
    links: answer.links,
  };
}
