import type { QueryDefinition } from '../definition.ts';
import type { PageAnswer } from '../engine.ts';

/** What an answer says of its page besides the items. */
export interface Page {
  /** Address of the next page. */
  readonly next?: string;
  readonly nextCursor?: string;
  readonly total?: number;
}

/** `url` is what was asked for: the next page is the same question from further on. */
export function pageOf(
  url: string,
  kind: QueryDefinition['page'],
  { next, total }: PageAnswer,
): Page {
  const rest = total === undefined ? {} : { total };
  if (next === undefined) return rest;
  const mark = url.indexOf('?');
  const query = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
  for (const [name, value] of Object.entries(next)) query.set(name, value);
  const cursor = kind === 'cursor' ? next['cursor'] : undefined;
  return {
    next: `${mark === -1 ? url : url.slice(0, mark)}?${query}`,
    ...(cursor === undefined ? {} : { nextCursor: cursor }),
    ...rest,
  };
}
