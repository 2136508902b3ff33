import { groupBy } from '../../analysis/group-by.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

const PATTERN = 'anti-corruption-layer';

/** The words of an old system spread to whoever speaks to it. */
export const legacyWithoutTranslation = defineRule({
  code: 'structure/legacy-without-translation',
  severity: 'warning',
  summary: 'At most one context speaks to a legacy system, or a layer translates for all of them.',
  help: `Add \`{ id: ${PATTERN}, where: [...] }\` under \`patterns\`, and let one context speak for the others.`,

  check(model, report) {
    const calls = model
      .calls()
      .filter(({ target }) => model.external(target.name)?.kind === 'legacy');
    for (const [legacy, all] of groupBy(calls, ({ target }) => target.name)) {
      const callers = [...new Set(all.map(({ from }) => from))];
      const second = all.find(({ from }) => from !== callers[0]);
      if (!second || isTranslated(model, [legacy, ...callers])) continue;
      report({
        at: second.at.of('to'),
        message: `${callers.length} contexts speak to the legacy system \`${legacy}\` in its own words: ${callers.map((name) => `\`${name}\``).join(', ')}.`,
        related: [{ at: all[0]?.at ?? second.at, message: `The first, \`${callers[0]}\`.` }],
      });
    }
  },
});

function isTranslated({ blueprint }: Model, names: readonly string[]): boolean {
  return blueprint.patterns.some(
    ({ id, where }) =>
      id === PATTERN && (where.length === 0 || where.some((name) => names.includes(name))),
  );
}
