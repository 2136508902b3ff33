import type { ContextKnowledge } from '../context.ts';
import { CONTEXTS } from './index.ts';

const byId: ReadonlyMap<string, ContextKnowledge> = new Map(
  CONTEXTS.map((context) => [context.id, context]),
);

/** The library's context of that id. */
export function contextById(id: string): ContextKnowledge | undefined {
  return byId.get(id);
}
