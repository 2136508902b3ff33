import { dirname } from 'node:path';
import { compile } from '../../compile.ts';
import { emit as emitFiles } from '../../emit/emit.ts';
import { emitters } from '../../emit/emitters.ts';
import { suggestion } from '../../util/suggest.ts';
import { type NewFile, planWrite } from '../../write/write-plan.ts';
import { carryOut } from '../carry-out.ts';
import { defineCommand, type Input } from '../command.ts';
import { readIfThere, readLastRun, readModel } from '../disk.ts';
import { CannotError } from '../host.ts';
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
    const files: readonly NewFile[] = emitFiles(blueprint, { findings: diagnostics }, only);
    const plan = planFor(files, model.folder, only !== undefined);
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

/** A part of the emitters must not take away what the others wrote, so the rest of the last run is carried over. */
function planFor(files: readonly NewFile[], folder: string, partial: boolean) {
  const lastRun = readLastRun(folder);
  const written = new Set(files.map(({ path }) => path));
  const mine = partial
    ? Object.fromEntries(Object.entries(lastRun).filter(([path]) => written.has(path)))
    : withoutModel(lastRun);
  const plan = planWrite(files, mine, (path) => readIfThere(folder, path));
  return { ...plan, lastRun: { ...(partial ? lastRun : modelOf(lastRun)), ...plan.lastRun } };
}

/** `design` writes the model, `emit` never touches it. */
function withoutModel(lastRun: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(lastRun).filter(([path]) => path !== 'architecture.yaml'),
  );
}

function modelOf(lastRun: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(lastRun).filter(([path]) => path === 'architecture.yaml'),
  );
}

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
