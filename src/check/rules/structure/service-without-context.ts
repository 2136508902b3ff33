import { defineRule } from '../../rule.ts';

/** A deployable without anything in it. */
export const serviceWithoutContext = defineRule({
  code: 'structure/service-without-context',
  severity: 'warning',
  summary: 'Every service hosts at least one context.',
  help: 'Name the contexts it hosts under `contexts`, or remove the service.',

  check(model, report) {
    for (const { name, contexts, at } of model.blueprint.services) {
      if (contexts.length > 0) continue;
      report({ at, message: `Service \`${name}\` hosts no context.` });
    }
  },
});
