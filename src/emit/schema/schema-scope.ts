import type { Context } from '../../blueprint/model/context.ts';
import type { Entity } from '../../blueprint/model/entity.ts';
import type { ComponentLibrary } from './component-library.ts';

/** Who writes and who reads: a request is closed and checked, a response and an event may grow. */
export type Side = 'request' | 'response' | 'event';

/** What a schema needs besides the field it describes. */
export interface SchemaScope {
  readonly contexts: readonly Context[];
  /** Context in which parts are looked up. */
  readonly context: string;
  readonly library: ComponentLibrary;
  readonly side: Side;
}

export function entityOf(
  contexts: readonly Context[],
  context: string,
  entity: string,
): Entity | undefined {
  return contexts
    .find(({ name }) => name === context)
    ?.entities.find(({ name }) => name === entity);
}
