import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { compile } from '../../compile.ts';
import { reaches } from '../../diagnostics/diagnostic.ts';
import { backend } from '../../emit/backend/backend.ts';
import { emit } from '../../emit/emit.ts';
import { openapi } from '../../emit/openapi/openapi.ts';
import { carryOut } from '../carry-out.ts';
import { chassisFiles } from '../chassis-files.ts';
import { defineCommand, type Input } from '../command.ts';
import { type ModelFile, readModel } from '../disk.ts';
import { CannotError, type Host } from '../host.ts';
import { planFiles } from '../plan-files.ts';
import { countFindings, renderFindings } from '../render/findings.ts';
import { painter } from '../render/paint.ts';
import { renderPlan } from '../render/write-plan.ts';
import { listenForEnding, runBackend } from '../run-backend.ts';
import { runServices } from '../services/run-services.ts';

export const run = defineCommand({
  name: 'run',
  summary: 'Run a design as a backend, in one process, with nothing to install.',
  usage: '[DIR] [--port N] [--data DIR | --memory] [--profile embedded|services]',
  options: {
    port: { type: 'string', value: 'N', summary: 'Port to listen on (8080); 0 takes a free one.' },
    data: { type: 'string', value: 'DIR', summary: 'Folder of the database (DIR/data).' },
    memory: { type: 'boolean', summary: 'Keep the data in memory only.' },
    profile: {
      type: 'string',
      value: 'NAME',
      summary: '`services`: a process for each service, on PostgreSQL and NATS or RabbitMQ.',
    },
  },
  examples: [
    'backend-architect run shop',
    'backend-architect run --port 3000 --memory',
    'backend-architect run shop --profile services',
  ],

  async run(input, host) {
    const model = readModel(input.words[0] ?? '.', host.cwd);
    const profile = profileOf(input);
    const environment = environmentOf(input, host);
    const ending = listenForEnding();
    try {
      const blueprint = write(model, host);
      // Signals that came while files were written are delivered now.
      await setImmediate();
      if (ending.wished()) return 0;
      const code =
        profile === 'services'
          ? await runServices(model.folder, blueprint, input.text('port'), ending, host)
          : await runBackend(model.folder, environment, ending);
      return code === 0 ? 0 : 1;
    } finally {
      ending.release();
    }
  },
});

/** Checks the design and brings its backend on disk up to date. */
function write(model: ModelFile, host: Host): Blueprint {
  const { blueprint, diagnostics } = compile(model.text, model.shown, { today: host.today() });
  if (!blueprint || reaches(diagnostics, 'error')) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    host.stderr(`${renderFindings(model.text, errors, painter(host.color))}\n`);
    throw new CannotError(
      `\`${model.shown}\` has ${countFindings(diagnostics)}, so it is not run.`,
      'Mend the findings above.',
    );
  }
  const wanted = [backend.id, openapi.id];
  const files = [...emit(blueprint, { findings: diagnostics }, wanted), ...chassisFiles()];
  const plan = planFiles(files, model.folder, wanted);
  carryOut(plan, model.folder, model.shown);
  const notable = plan.actions.filter(({ kind }) => kind === 'conflict' || kind === 'merge');
  if (notable.length > 0)
    host.stderr(renderPlan({ ...plan, actions: notable }, false, painter(host.color)));
  return blueprint;
}

function profileOf(input: Input): 'embedded' | 'services' {
  const profile = input.text('profile') ?? 'embedded';
  if (profile !== 'embedded' && profile !== 'services')
    throw new CannotError(
      `\`--profile\` is \`${profile}\`.`,
      'Write `--profile embedded` or `--profile services`.',
    );
  if (profile === 'services' && (input.text('data') !== undefined || input.flag('memory')))
    throw new CannotError(
      '`--data` and `--memory` are for the embedded database.',
      'Leave them out; DATABASE_URL names the server of the services.',
    );
  return profile;
}

function environmentOf(input: Input, host: Host): Readonly<Record<string, string>> {
  const port = input.text('port');
  const data = input.text('data');
  const memory = input.flag('memory');
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new CannotError(
      `\`--port\` is \`${port}\`.`,
      'Write a number from 0 to 65535, for example `--port 8080`.',
    );
  if (data !== undefined && memory)
    throw new CannotError('`--data` and `--memory` exclude each other.', 'Keep one of them.');
  return {
    ...(port === undefined ? {} : { PORT: port }),
    ...(data === undefined ? {} : { DATA_DIR: resolve(host.cwd, data) }),
    ...(memory ? { DATA_DIR: 'memory' } : {}),
  };
}
