import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Refusal } from '../../blueprint/requirements/requirements.ts';
import { type Design, type DesignOptions, design as designFrom } from '../../design.ts';
import { reaches } from '../../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../../util/language.ts';
import { askQuestions } from '../ask.ts';
import { carryOut } from '../carry-out.ts';
import { defineCommand, type Input } from '../command.ts';
import { checkFolder, MODEL } from '../disk.ts';
import { CannotError, type ExitCode, type Host } from '../host.ts';
import { oneOfWords } from '../parse-input.ts';
import { planFiles } from '../plan-files.ts';
import { painter } from '../render/paint.ts';
import { renderSummary } from '../render/summary.ts';
import { SCHEMA_URL } from '../schema-url.ts';
import { choicesOf, factsOf } from '../settings.ts';

export const design = defineCommand({
  name: 'design',
  summary:
    'From a brief in words to a checked design: reads, plans, checks and writes a design folder.',
  usage: '[words… | -f FILE | -] [options]',
  options: {
    file: { type: 'string', short: 'f', value: 'FILE', summary: 'Read the brief from a file.' },
    output: {
      type: 'string',
      short: 'o',
      value: 'DIR',
      summary: 'Design folder (a new one, named after the system).',
    },
    set: {
      type: 'string',
      multiple: true,
      value: 'FACT=VALUE',
      summary: 'State a requirement: peakRps=5000, languages=go,rust.',
    },
    choose: {
      type: 'string',
      multiple: true,
      value: 'DECISION=OPTION',
      summary: 'Settle a decision: broker=nats.',
    },
    lang: {
      type: 'string',
      value: LANGUAGES.join('|'),
      summary: 'Language of the documents (that of the brief).',
    },
    yes: {
      type: 'boolean',
      short: 'y',
      summary: 'Ask nothing; what is open is assumed and listed.',
    },
    json: { type: 'boolean', summary: 'Print the blueprint, or the refusal, as JSON.' },
  },
  examples: [
    'backend-architect design "Booking of rehearsal rooms for eleven theatres, 35 requests per second"',
    'backend-architect design -f brief.md -o rooms --set teamSize=4 --choose broker=nats',
  ],

  async run(input, host) {
    const started = host.clock();
    const brief = await briefOf(input, host);
    const lang =
      input.text('lang') === undefined ? undefined : oneOfWords(input, 'lang', LANGUAGES, 'en');
    let options: DesignOptions = {
      facts: factsOf(input.texts('set')),
      choices: choicesOf(input.texts('choose')),
      schema: SCHEMA_URL,
      ...(lang ? { language: lang } : {}),
    };
    let result = designFrom(brief, options);
    if (result.ok && host.interactive && !input.flag('yes') && !input.flag('json')) {
      const answers = await askQuestions(result.blueprint.questions, host);
      if (answers.length > 0) {
        options = { ...options, facts: [...answers, ...(options.facts ?? [])] };
        result = designFrom(brief, options);
      }
    }
    if (!result.ok) return refuse(result.refusal, input.flag('json'), host);
    const shown = write(result, input, host);
    if (input.flag('json')) host.stdout(`${JSON.stringify(result.blueprint, null, 2)}\n`);
    else {
      const seconds = ((host.clock() - started) / 1_000).toFixed(1);
      const { blueprint, findings, text } = result;
      host.stdout(
        renderSummary(
          { blueprint, text, findings, files: result.files.length + 1, seconds, folder: shown },
          Math.min(host.width, 140),
          painter(host.color),
        ),
      );
    }
    return reaches(result.findings, 'error') ? 1 : 0;
  },
});

async function briefOf(input: Input, host: Host): Promise<string> {
  const file = input.text('file');
  if (file !== undefined) return readBriefFile(resolve(host.cwd, file), file);
  if (input.words.length === 1 && input.words[0] === '-') return host.readStdin();
  if (input.words.length > 0) return input.words.join(' ');
  if (!host.interactive) return host.readStdin();
  throw new CannotError(
    'There is no brief.',
    'Write it behind the command in quotes, name a file with `-f`, or pipe it in with `-`.',
  );
}

function readBriefFile(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CannotError(
      `The brief \`${shown}\` cannot be read.`,
      'Name a text file with `-f FILE`.',
    );
  }
}

function refuse({ kind, message, sides, questions }: Refusal, json: boolean, host: Host): ExitCode {
  if (json)
    host.stdout(`${JSON.stringify({ error: { kind, message, sides, questions } }, null, 2)}\n`);
  else {
    const lines = [
      `error: ${message}`,
      ...sides.map((side) => `  - “${side}”`),
      ...questions.filter((question) => question !== message).map((question) => `  ? ${question}`),
    ];
    host.stderr(`${lines.join('\n')}\n`);
  }
  return 2;
}

/** Writes the design folder and returns its name as the user would type it. */
function write(result: Design, input: Input, host: Host): string {
  const shown = input.text('output') ?? result.blueprint.name;
  const folder = resolve(host.cwd, shown);
  checkFolder(folder, shown);
  const files = [{ path: MODEL, text: result.text, owner: 'tool' as const }, ...result.files];
  const plan = planFiles(files, folder);
  carryOut(plan, folder, shown);
  for (const action of plan.actions) {
    if (action.kind === 'conflict')
      host.stderr(
        `${join(shown, action.path)} was edited and is kept; ours is ${join(shown, action.beside)}\n`,
      );
  }
  const near = relative(host.cwd, folder);
  return near === '' ? '.' : near.startsWith('..') ? folder : near;
}
