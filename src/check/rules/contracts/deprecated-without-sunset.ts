import { deprecationsOf } from '../../analysis/deprecations.ts';
import { defineRule } from '../../rule.ts';

/** What is deprecated without an end is used for ever. */
export const deprecatedWithoutSunset = defineRule({
  code: 'contracts/deprecated-without-sunset',
  severity: 'warning',
  summary:
    'Whatever is deprecated says on which day it goes, and that day comes after its deprecation.',
  help: 'Add `sunset:` with a date that gives clients time to move, for example six months after `since`.',

  check(model, report) {
    for (const { subject, at, deprecation } of deprecationsOf(model)) {
      const { since, sunset } = deprecation;
      const place = at.of('deprecated');
      if (sunset === undefined) {
        report({ at: place, message: `${subject} is deprecated without a day on which it goes.` });
      } else if (since !== undefined && sunset <= since) {
        report({
          at: at.of('deprecated').of('sunset'),
          message: `${subject} goes on ${sunset}, not after its deprecation on ${since}.`,
        });
      }
    }
  },
});
