import { wordsOf } from '../../../util/names.ts';
import { requirementAt } from '../../analysis/requirement-at.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

/** Who did what and when cannot be told afterwards from what is there now. */
export const auditWithoutTrail = defineRule({
  code: 'data/audit-without-trail',
  severity: 'error',
  summary: 'Where it must be provable who did what, something writes it down.',
  help: 'Add a context or an entity for the trail, such as `AuditEntry`, or write `eventSourced: true`.',

  check(model, report) {
    const { requirements, contexts } = model.blueprint;
    const fact = requirements.audit;
    if (fact?.value !== true || hasTrail(model)) return;
    const commands = contexts.flatMap((context) => context.commands);
    const silent = commands.filter(({ emits }) => emits.length === 0).length;
    if (commands.length === 0) return;
    report({
      at: requirementAt(model, 'audit'),
      message: `It must be provable who did what, but no audit trail keeps it: ${commands.length} commands change data, ${silent} of them without an event.`,
    });
  },
});

/** A context, an entity, an event-sourced context or a pattern whose work it is to remember. */
function hasTrail({ blueprint }: Model): boolean {
  const remembers = (name: string) =>
    wordsOf(name).some((word) => word === 'audit' || word === 'auditing' || word === 'journal');
  return (
    blueprint.patterns.some(({ id }) => remembers(id) || id === 'event-sourcing') ||
    blueprint.contexts.some(
      ({ name, eventSourced, entities }) =>
        eventSourced || remembers(name) || entities.some((entity) => remembers(entity.name)),
    )
  );
}
