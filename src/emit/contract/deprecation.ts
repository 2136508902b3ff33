import type { Deprecation, Operation } from '../../blueprint/model/operation.ts';
import type { JsonObject } from '../schema/json.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { ApiScope } from './api-scope.ts';

/** What says that an operation, or the whole interface, is on its way out. */
export function deprecationOf(
  scope: ApiScope,
  operation: Operation | undefined,
): Deprecation | undefined {
  return operation?.deprecated ?? scope.context.api.deprecated;
}

/** Headers of its answers: Deprecation (RFC 9745) and Sunset (RFC 8594). */
export function deprecationHeaders(deprecation: Deprecation | undefined): JsonObject {
  if (!deprecation) return {};
  const { since, sunset } = deprecation;
  return {
    Deprecation: since
      ? {
          description: 'Since when clients should move away, in seconds since 1970.',
          schema: { type: 'string', pattern: '^@\\d+$', maxLength: 20 },
          example: `@${Date.parse(`${since}T00:00:00Z`) / 1_000}`,
        }
      : undefined,
    Sunset: sunset
      ? {
          description: 'When it stops answering.',
          schema: { type: 'string', maxLength: 40 },
          example: new Date(`${sunset}T00:00:00Z`).toUTCString(),
        }
      : undefined,
  };
}

export function deprecationSentences(deprecation: Deprecation | undefined): readonly string[] {
  if (!deprecation) return [];
  const { since, sunset, successor } = deprecation;
  return [
    `Deprecated${since ? ` since ${since}` : ''}.`,
    ...(sunset ? [`It stops answering on ${sunset}.`] : []),
    ...(successor ? [`Use ${escapeMarkdown(successor)} instead.`] : []),
  ];
}
