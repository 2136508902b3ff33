import { kebabCase } from '../../util/names.ts';

const LONGEST = 60;

/** Names of files for names of any kind: letters, digits and hyphens, no two the same. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const plain = kebabCase(name).slice(0, LONGEST) || `item-${index + 1}`;
    let free = plain;
    for (let number = index + 1; taken.has(free); number++) free = `${plain}-${number}`;
    taken.add(free);
    return free;
  });
}
