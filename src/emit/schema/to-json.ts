import type { JsonObject } from './json.ts';

export function toJson(document: JsonObject): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
