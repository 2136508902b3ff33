import { trimNumber } from '../../../util/units.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import { defineRule } from '../../rule.ts';

const DAYS_PER_YEAR = 365;

/** What is removed early cannot be shown when it is asked for. */
export const retentionBelowRequired = defineRule({
  code: 'data/retention-below-required',
  severity: 'warning',
  summary: 'Rows are kept as long as the requirements ask.',
  help: 'Raise `retention`, or state the exception in a decision.',

  check(model, report) {
    const { requirements, contexts } = model.blueprint;
    const fact = requirements.retentionYears ?? requirements.retentionDays;
    if (fact === undefined) return;
    const wanted = fact.name === 'retentionYears' ? fact.value * DAYS_PER_YEAR : fact.value;
    for (const context of contexts) {
      for (const entity of context.entities) {
        const { name, retentionDays, at } = entity;
        if (retentionDays === undefined || retentionDays >= wanted) continue;
        const about = [...at.path.slice(0, 2), 'about', name, 'retention'];
        report({
          at: context.at.of('about').of(name).of('retention'),
          message: `\`${context.name}.${name}\` is kept for ${trimNumber(retentionDays)} days, but ${trimNumber(wanted)} days are required.`,
          related: [{ at: requirementAt(model, fact.name), message: 'The requirement.' }],
          fix: { title: 'As required', path: about, value: `${trimNumber(wanted)}d` },
        });
      }
    }
  },
});
