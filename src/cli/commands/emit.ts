import { dirname } from 'node:path';
import { compile } from '../../compile.ts';
import { backend } from '../../emit/backend/backend.ts';
import { emit as emitFiles } from '../../emit/emit.ts';
import { emitters } from '../../emit/emitters.ts';
import { suggestion } from '../../util/suggest.ts';
import { carryOut } from '../carry-out.ts';
import { chassisFiles } from '../chassis-files.ts';
import { defineCommand, type Input } from '../command.ts';
import { readModel } from '../disk.ts';
import { CannotError } from '../host.ts';
import { planFiles } from '../plan-files.ts';
import { renderFindings } from '../render/findings.ts';
import { painter } from '../render/paint.ts';
import { renderPlan } from '../render/write-plan.ts';

export const emit = defineCommand({
  name: 'emit',
  summary:
    'Write contracts, diagrams and documents of a design; again and again, without losing an edit.',
  usage: '[DIR] [--only openapi,mermaid] [--plan]',
  options: {
    only: {
      type: 'string',
      value: 'NAME,NAME',
      summary: `Only these: ${emitters.map(({ id }) => id).join(', ')}.`,
    },
    plan: { type: 'boolean', summary: 'Say what would change, write nothing.' },
    json: { type: 'boolean', summary: 'The plan as JSON.' },
  },
  examples: ['backend-architect emit shop', 'backend-architect emit --only openapi --plan'],

  async run(input, host) {
    const model = readModel(input.words[0] ?? '.', host.cwd);
    const { blueprint, diagnostics } = compile(model.text, model.shown, { today: host.today() });
    const broken = diagnostics.filter(({ code }) => /^(parse|references)\//.test(code));
    if (!blueprint || broken.length > 0) {
      host.stderr(`${renderFindings(model.text, broken, painter(host.color))}\n`);
      throw new CannotError(
        `\`${model.shown}\` is not sound enough to write anything from it.`,
        'Mend the findings above.',
      );
    }
    const only = namesOf(input);
    const files = [
      ...emitFiles(blueprint, { findings: diagnostics }, only),
      ...(only?.includes(backend.id) ? chassisFiles() : []),
    ];
    const plan = planFiles(files, model.folder, only);
    if (!input.flag('plan')) carryOut(plan, model.folder, dirname(model.shown));
    host.stdout(
      input.flag('json')
        ? `${JSON.stringify(
            plan.actions.map(({ kind, path }) => ({ kind, path })),
            null,
            2,
          )}\n`
        : renderPlan(plan, input.flag('plan'), painter(host.color)),
    );
    return 0;
  },
});

function namesOf(input: Input): readonly string[] | undefined {
  const written = input.text('only');
  if (written === undefined) return undefined;
  const known = emitters.map(({ id }) => id);
  const names = written.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!known.includes(name))
      throw new CannotError(
        `There is no emitter \`${name}\`.${suggestion(name, known)}`,
        `Write some of ${known.join(', ')}.`,
      );
  }
  return names;
}
