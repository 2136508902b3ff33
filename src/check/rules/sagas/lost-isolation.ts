import type { Step } from '../../../blueprint/model/flow.ts';
import type { Command } from '../../../blueprint/model/operation.ts';
import { groupBy } from '../../analysis/group-by.ts';
import { sagasOf } from '../../analysis/saga-plan.ts';
import type { Model } from '../../model.ts';
import { defineRule } from '../../rule.ts';

interface Touch {
  readonly flow: string;
  readonly step: Step;
  readonly entity: string;
}

/** A saga shows what is half done to everybody else. */
export const lostIsolation = defineRule({
  code: 'sagas/lost-isolation',
  severity: 'warning',
  summary: 'An entity that two sagas change is marked while one of them has it in work.',
  help: 'Name the field that marks it (`lock: status`), let the commands state `from` states, or check versions (`conditional: true`).',

  check(model, report) {
    const touches = sagasOf(model).flatMap(({ name, steps }) =>
      steps.flatMap((step) => touchOf(model, name, step) ?? []),
    );
    for (const [entity, all] of groupBy(touches, (touch) => touch.entity)) {
      const [first] = all;
      const second = all.find(({ flow }) => flow !== first?.flow);
      // What nobody takes back is never seen half done.
      if (!first || !second || !all.some(({ step }) => step.undo !== undefined)) continue;
      report({
        at: second.step.at.of('do'),
        message: `Sagas \`${first.flow}\` and \`${second.flow}\` both change \`${entity}\` (\`${first.step.do}\`, \`${second.step.do}\`), and nothing marks it while one of them may still take its change back.`,
        related: [{ at: first.step.at.of('do'), message: `The step of \`${first.flow}\`.` }],
      });
    }
  },
});

/** A step that changes an entity which others may change at the same time, without any guard. */
function touchOf(model: Model, flow: string, step: Step): Touch | undefined {
  const command = model.operation(step.do);
  if (command?.kind !== 'command' || !command.entity || step.lock !== undefined) return undefined;
  if (command.creates || isGuarded(command)) return undefined;
  return { flow, step, entity: `${command.context}.${command.entity}` };
}

/** Allowed in some states only, or only for the version that was read. */
function isGuarded({ from, conditional }: Command): boolean {
  return from.length > 0 || conditional;
}
