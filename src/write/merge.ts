import { diff3Merge } from 'node-diff3';

/** Three-way merge by lines; undefined where both sides changed the same lines in different ways. */
export function merge(mine: string, base: string, theirs: string): string | undefined {
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  });
  const lines: string[] = [];
  for (const region of regions) {
    if (region.ok === undefined) return undefined;
    lines.push(...region.ok);
  }
  return lines.join('\n');
}
