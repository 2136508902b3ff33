import { stringify } from 'yaml';
import type { JsonObject } from './json.ts';

/**
 * YAML whose keys stand in the order in which they were made. Words that YAML 1.1 readers take for
 * something else (`no`, `on`, dates) are quoted, so that every reader sees the same text.
 */
export function toYaml(document: JsonObject): string {
  return stringify(document, {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    lineWidth: 0,
    singleQuote: true,
  });
}
