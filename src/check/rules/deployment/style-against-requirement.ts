import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

/** The style shapes everything else; a wrong one is a wrong design. */
export const styleAgainstRequirement = defineRule({
  code: 'deployment/style-against-requirement',
  severity: 'error',
  summary: 'Contexts are deployed in the style that was required.',
  help: 'Set `style` to what is required, or change the requirement.',

  check(model, report) {
    const { style, requirements, at } = model.blueprint;
    const wanted = requirements.style;
    if (wanted?.force !== 'must' || wanted.value === style) return;
    report({
      at: at.has('style') ? at.of('style') : requirementAt(model, 'style'),
      message: `\`${wanted.value}\` is required, but the style is \`${style}\`.`,
      related: [{ at: requirementAt(model, 'style'), message: 'The requirement.' }],
      fix: { title: 'As required', path: ['style'], value: wanted.value },
    });
  },
});
