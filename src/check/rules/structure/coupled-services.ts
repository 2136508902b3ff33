import { TIGHTLY_COUPLED } from '../../../knowledge/rules-of-thumb.ts';
import { hostOf, waitsOf } from '../../analysis/sync-graph.ts';
import { defineRule } from '../../rule.ts';

/** Services that all wait for each other are a monolith with a network inside. */
export const coupledServices = defineRule({
  code: 'structure/coupled-services',
  severity: 'warning',
  summary: 'Fewer than six in ten pairs of services wait for one another.',
  help: 'Host contexts that always work together in one service (`services`), or write `style: modular-monolith`.',

  check(model, report) {
    const services = model.blueprint.services.length;
    const pairs = new Set(
      waitsOf(model)
        .map(({ from, to }) => [hostOf(model, from), hostOf(model, to)])
        .filter(([from = '', to = '']) => from !== to && model.service(from) && model.service(to))
        .map((pair) => pair.toSorted().join(' ')),
    );
    const all = (services * (services - 1)) / 2;
    if (services < TIGHTLY_COUPLED.services || pairs.size < all * TIGHTLY_COUPLED.share) return;
    report({
      at: model.blueprint.at.of('style'),
      message: `${pairs.size} of ${all} pairs of services wait for one another: ${Math.round((100 * pairs.size) / all)}% of all that could.`,
    });
  },
});
