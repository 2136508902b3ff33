import { defineRule } from '../../rule.ts';

/** A partner who is attacked attacks us with its answers. */
export const thirdPartyUnvalidated = defineRule({
  code: 'security/third-party-unvalidated',
  severity: 'warning',
  summary: 'Answers of third parties are checked against a schema and a size limit.',
  help: 'Write `validated: true`, or leave it out: it is the default.',

  check(model, report) {
    for (const { name, kind, validated, at } of model.blueprint.externals) {
      if (validated || kind !== 'third-party') continue;
      report({
        at: at.of('validated'),
        message: `Answers of \`${name}\` are used unchecked.`,
        fix: { title: 'Check answers', path: [...at.path, 'validated'], value: true },
      });
    }
  },
});
