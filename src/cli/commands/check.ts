import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { rules } from '../../check/rules/index.ts';
import { compile } from '../../compile.ts';
import { type Diagnostic, reaches } from '../../diagnostics/diagnostic.ts';
import { fingerprint, printBaseline, readBaseline } from '../baseline.ts';
import { replaceFile } from '../carry-out.ts';
import { defineCommand, type Input } from '../command.ts';
import { type ModelFile, readModel } from '../disk.ts';
import { applyFixes } from '../fix.ts';
import { CannotError, type Host } from '../host.ts';
import { oneOfWords } from '../parse-input.ts';
import { countFindings, renderFindings } from '../render/findings.ts';
import { findingsGithub, findingsJson, findingsSarif } from '../render/machine.ts';
import { type Paint, painter } from '../render/paint.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Check a design against the rules.',
  usage: '[DIR|FILE] [options]',
  options: {
    format: {
      type: 'string',
      value: 'pretty|json|sarif|github',
      summary: 'How findings are printed.',
    },
    'fail-on': {
      type: 'string',
      value: 'error|warning|never',
      summary: 'From which severity on the exit code is 1 (error).',
    },
    baseline: {
      type: 'string',
      value: 'FILE',
      summary: 'Leave out findings that stand in this file.',
    },
    'write-baseline': {
      type: 'string',
      value: 'FILE',
      summary: "Write today's findings into this file.",
    },
    fix: { type: 'boolean', summary: 'Mend what can be mended mechanically.' },
  },
  examples: [
    'backend-architect check',
    'backend-architect check shop --format sarif > shop.sarif',
    'backend-architect check --fix',
  ],

  async run(input, host) {
    const model = readModel(input.words[0] ?? '.', host.cwd);
    const format = oneOfWords(input, 'format', ['pretty', 'json', 'sarif', 'github'], 'pretty');
    const failOn = oneOfWords(input, 'fail-on', ['error', 'warning', 'never'], 'error');
    const text = input.flag('fix') ? mend(model, host) : model.text;
    const { blueprint, diagnostics } = compile(text, model.shown, { today: host.today() });
    const found = withoutKnown(diagnostics, input, host);
    host.stdout(PRINTERS[format](text, found, painter(host.color)));
    if (format === 'pretty') host.stderr(`${model.shown}: ${verdict(blueprint, found)}\n`);
    return failOn !== 'never' && reaches(found, failOn) ? 1 : 0;
  },
});

type Printer = (text: string, found: readonly Diagnostic[], paint: Paint) => string;

const PRINTERS: Readonly<Record<'pretty' | 'json' | 'sarif' | 'github', Printer>> = {
  pretty: (text, found, paint) =>
    found.length > 0 ? `${renderFindings(text, found, paint)}\n` : '',
  json: (text, found) => `${JSON.stringify({ findings: findingsJson(text, found) }, null, 2)}\n`,
  sarif: (text, found) =>
    findingsSarif(text, found, new Map(rules.map((rule) => [rule.code, rule.summary]))),
  github: findingsGithub,
};

function verdict(blueprint: Blueprint | undefined, found: readonly Diagnostic[]): string {
  const result = found.length === 0 ? 'no findings' : countFindings(found);
  if (!blueprint) return result;
  const { contexts, services } = blueprint;
  return `${result} (${contexts.length} contexts, ${services.length} services, ${rules.length} rules)`;
}

/** Mends what is mechanical, in the file, and returns the new text. */
function mend(model: ModelFile, host: Host): string {
  const { diagnostics } = compile(model.text, model.shown, { today: host.today() });
  const fixed = applyFixes(model.text, diagnostics);
  if (fixed.titles.length > 0) replaceFile(model.path, fixed.text, model.shown);
  for (const title of fixed.titles) host.stderr(`fixed: ${title}\n`);
  return fixed.text;
}

function withoutKnown(
  diagnostics: readonly Diagnostic[],
  input: Input,
  host: Host,
): readonly Diagnostic[] {
  const target = input.text('write-baseline');
  if (target !== undefined) {
    replaceFile(resolve(host.cwd, target), printBaseline(diagnostics), target);
    host.stderr(`${target}: ${diagnostics.length} findings written\n`);
  }
  const source = input.text('baseline');
  if (source === undefined) return diagnostics;
  const known = readBaseline(readBaselineFile(resolve(host.cwd, source), source), source);
  return diagnostics.filter((diagnostic) => !known.has(fingerprint(diagnostic)));
}

function readBaselineFile(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CannotError(
      `There is no file \`${shown}\`.`,
      'Write one with `--write-baseline FILE`.',
    );
  }
}
