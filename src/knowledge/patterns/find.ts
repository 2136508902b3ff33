import type { Pattern } from '../pattern.ts';
import { PATTERNS } from './index.ts';

const byId: ReadonlyMap<string, Pattern> = new Map(
  PATTERNS.map((pattern) => [pattern.id, pattern]),
);

/** The pattern of that id. */
export function patternById(id: string): Pattern | undefined {
  return byId.get(id);
}
