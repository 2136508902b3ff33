import { sagasOf } from '../../analysis/saga-plan.ts';
import { defineRule } from '../../rule.ts';

/** "Until it works" is also: once more after it has worked. */
export const repeatedStepNotIdempotent = defineRule({
  code: 'sagas/repeated-step-not-idempotent',
  severity: 'error',
  summary: 'A step that is repeated until it works recognises a repetition.',
  help: 'Give the command `idempotency: key`, with the id of the saga and the step as the key.',

  check(model, report) {
    const told = new Set<string>();
    for (const flow of sagasOf(model)) {
      for (const step of flow.steps) {
        const command = model.operation(step.do);
        if (!step.retriable || command?.kind !== 'command') continue;
        if (command.idempotency !== 'none' || told.has(step.do)) continue;
        told.add(step.do);
        report({
          at: command.at.of('idempotency'),
          message: `\`${step.do}\` does not recognise a repeated request, and saga \`${flow.name}\` repeats it until it works: an answer that is lost makes it happen twice.`,
          related: [{ at: step.at.of('do'), message: `The step of \`${flow.name}\`.` }],
          fix: {
            title: 'Recognise repetitions by a key',
            path: [...command.at.path, 'idempotency'],
            value: 'key',
          },
        });
      }
    }
  },
});
