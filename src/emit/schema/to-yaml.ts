import { type ScalarTag, stringify } from 'yaml';
import type { JsonObject } from './json.ts';

const TEXT = 'tag:yaml.org,2002:str';

/**
 * YAML whose keys stand in the order in which they were made. Words that YAML 1.1 readers take for
 * something else (`no`, `on`, dates) are quoted, so that every reader sees the same text.
 */
export function toYaml(document: JsonObject): string {
  return stringify(document, {
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    customTags: (tags) =>
      tags.map((tag) =>
        typeof tag === 'object' && tag.tag === TEXT && tag.collection === undefined
          ? remembering(tag)
          : tag,
      ),
    lineWidth: 0,
    singleQuote: true,
  });
}

// Some twenty regular expressions tell whether a text needs quotes, and contracts repeat their words.
function remembering(tag: ScalarTag): ScalarTag {
  const { stringify: write } = tag;
  if (!write) return tag;
  const known = { key: new Map<string, string>(), value: new Map<string, string>() };
  return {
    ...tag,
    stringify(item, context, onComment, onChompKeep) {
      const text = String(item.value);
      const written = known[context.implicitKey ? 'key' : 'value'];
      const before = written.get(text);
      if (before !== undefined) return before;
      const now = write(item, context, onComment, onChompKeep);
      // How several lines, or what looks like the start of a document, are written depends on where they stand.
      if (!/\n|^(?:%|---|\.\.\.)/.test(text)) written.set(text, now);
      return now;
    },
  };
}
