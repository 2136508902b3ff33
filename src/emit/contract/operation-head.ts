import type { Operation } from '../../blueprint/model/operation.ts';
import { capitalise, wordsOf } from '../../util/names.ts';
import { plainText } from '../../util/plain-text.ts';
import type { JsonObject } from '../schema/json.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { ApiScope } from './api-scope.ts';
import { deprecationOf, deprecationSentences } from './deprecation.ts';
import { limitNote, limitOf } from './rate-limit.ts';
import { securityOf } from './security.ts';

/** What every operation says of itself before parameters and answers. */
export function operationHead(
  scope: ApiScope,
  operation: Operation,
  operationId: string,
  sentences: readonly string[],
  summary = summaryOf(operation),
): JsonObject {
  const deprecation = deprecationOf(scope, operation);
  const own = operation.description ? [escapeMarkdown(operation.description)] : [];
  const description = [...own, ...sentences, ...deprecationSentences(deprecation)].join(' ');
  return {
    operationId,
    summary,
    description: description === '' ? undefined : description,
    tags: [tagOf(scope, operation)],
    deprecated: deprecation ? true : undefined,
    ...securityOf(scope, operation),
    'x-rate-limit': limitNote(limitOf(scope, operation)),
    'x-p99-ms': operation.p99Ms,
  };
}

/** The first sentence of the description, if it is short; otherwise the name in words. */
function summaryOf(operation: Operation): string {
  const [first = ''] = plainText(operation.description ?? '').split(/(?<=[.!?。])\s/u);
  return first !== '' && first.length <= 80 ? first : inWords(operation.name);
}

export function inWords(name: string): string {
  return capitalise(wordsOf(name).join(' '));
}

/** Operations stand together by entity; those of no entity under the name of the context. */
export function tagOf(scope: ApiScope, operation: Operation): string {
  const entity = operation.kind === 'command' ? operation.entity : operation.of;
  return entity ?? scope.context.name;
}
