import { countOf } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** Clients that cannot read an error show their users a stack trace, or nothing. */
export const errorsWithoutForm = defineRule({
  code: 'contracts/errors-without-form',
  severity: 'warning',
  summary: 'Every interface answers errors in one form, `application/problem+json`.',
  help: 'Write `errors: problem+json`, or leave `errors` out: it is the default.',

  check(model, report) {
    const { contexts } = model.blueprint;
    const standard = contexts.filter(({ api }) => api.errors === 'problem+json').length;
    for (const { name, api } of contexts) {
      if (api.errors === 'problem+json' || (api.errors === 'custom' && standard === 0)) continue;
      report({
        at: api.at.of('errors'),
        message:
          api.errors === 'none'
            ? `Errors of \`${name}\` have no form that clients can read.`
            : `Errors of \`${name}\` have a form of their own, ${countOf(standard, 'other context')} ${standard === 1 ? 'answers' : 'answer'} problem+json.`,
        fix: {
          title: 'Answer problem+json',
          path: [...api.at.path, 'errors'],
          value: 'problem+json',
        },
      });
    }
  },
});
