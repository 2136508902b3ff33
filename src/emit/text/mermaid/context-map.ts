import type { Context } from '../../../blueprint/model/context.ts';
import type { Dependency } from '../../../blueprint/model/reasoning.ts';
import { CLASSES, type Draw, group, idsOf, indent, MOST_ARROWS } from './diagram.ts';
import { few, label, quoted } from './label.ts';

/** Contexts by their worth, and who waits for whom (solid) or listens to whom (dashed). */
export const drawContextMap: Draw = (blueprint, t) => {
  const { contexts, externals, bffs } = blueprint;
  const ids = idsOf(
    'n',
    [...bffs, ...contexts, ...externals].map(({ name }) => name),
  );
  const node = ({ name }: { name: string }, shape: readonly [string, string], style = '') =>
    `${ids.get(name)}${shape[0]}${quoted(name)}${shape[1]}${style}`;
  const box = (kind: Context['kind'], title: string) =>
    group(
      kind,
      quoted(title),
      contexts
        .filter((context) => context.kind === kind)
        .map((context) => node(context, ['[', ']'], kind === 'core' ? ':::core' : '')),
    );
  const pairs = byPair(blueprint.dependencies);
  const arrows = pairs.slice(0, MOST_ARROWS).flatMap((group) => {
    const [first] = group;
    const from = first && ids.get(first.from);
    const to = first && ids.get(first.to);
    if (!first || !from || !to) return [];
    const names = [...new Set(group.flatMap(({ via }) => via || []))];
    const protocols =
      first.kind === 'sync' ? [...new Set(group.map(({ protocol }) => protocol))] : [];
    const text = [few(names, t.more), ...protocols].filter((part) => part !== '').join(' · ');
    const arrow = first.kind === 'sync' ? '-->' : '-.->';
    return [`${from} ${arrow}${text === '' ? '' : `|"${label(text)}"|`} ${to}`];
  });
  const left = pairs.length - MOST_ARROWS;
  const lines = [
    ...group(
      'bffs',
      quoted(t.clients),
      bffs.map((bff) => node(bff, ['([', '])'])),
    ),
    ...box('core', t.core),
    ...box('supporting', t.supporting),
    ...box('generic', t.generic),
    ...group(
      'outside',
      quoted(t.outside),
      externals.map((one) => node(one, ['[[', ']]'], ':::outside')),
    ),
    ...arrows,
    ...(left > 0 ? [`rest[${quoted(t.moreArrows(left))}]`] : []),
    ...CLASSES.slice(0, 2),
  ];
  return ['flowchart LR', ...indent(lines)].join('\n');
};

/** Relations of the same pair and kind become one arrow. */
function byPair(dependencies: readonly Dependency[]): readonly (readonly Dependency[])[] {
  const groups = new Map<string, Dependency[]>();
  for (const dependency of dependencies) {
    const key = JSON.stringify([dependency.from, dependency.to, dependency.kind]);
    groups.set(key, [...(groups.get(key) ?? []), dependency]);
  }
  return [...groups.values()];
}
