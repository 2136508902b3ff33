import { deprecationsOf } from '../../analysis/deprecations.ts';
import { defineRule } from '../../rule.ts';

/** "Do not use this" helps only with "use that". */
export const deprecatedWithoutSuccessor = defineRule({
  code: 'contracts/deprecated-without-successor',
  severity: 'info',
  summary: 'Whatever is deprecated names what to use instead.',
  help: 'Add `successor:` with the operation or version that takes its place.',

  check(model, report) {
    for (const { subject, at, deprecation } of deprecationsOf(model)) {
      if (deprecation.successor !== undefined) continue;
      report({
        at: at.of('deprecated'),
        message: `${subject} is deprecated and names nothing to use instead.`,
      });
    }
  },
});
