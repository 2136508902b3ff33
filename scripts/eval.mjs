// `npm run eval`: our own briefs. `npm run eval -- --set DIR` also runs a set of systems and asks that brings its own scorer.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from './bundled.mjs';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { scratch, module } = await bundled('eval/run.ts');
const { evaluate, designNeutral } = module;
const verbose = process.argv.includes('--verbose');
process.stdout.write(evaluate(join(root, 'eval/briefs'), verbose));
const at = process.argv.indexOf('--set');
if (at !== -1) runSet(resolve(process.env.INIT_CWD ?? '.', process.argv[at + 1] ?? ''));
rmSync(scratch, { recursive: true });

/** A folder with `design/*.json`, `asks.json` and `score.mjs`; --only names systems or asks. */
function runSet(folder) {
  if (!existsSync(join(folder, 'score.mjs'))) throw new Error(`${folder} has no score.mjs`);
  const at = process.argv.indexOf('--only');
  const only = at === -1 ? undefined : process.argv[at + 1].split(',');
  const wanted = (id) => only === undefined || only.includes(id);
  runSystems(
    folder,
    readdirSync(join(folder, 'design'))
      .map((file) => file.replace('.json', ''))
      .filter(wanted),
  );
  runAsks(
    folder,
    JSON.parse(readFileSync(join(folder, 'asks.json'), 'utf8')).filter(({ id }) => wanted(id)),
  );
}

function runSystems(folder, ids) {
  const rows = ids.map((id) => {
    const path = join(folder, 'design', `${id}.json`);
    return {
      id,
      scored: score(folder, path, designNeutral(JSON.parse(readFileSync(path, 'utf8')).brief)),
    };
  });
  for (const { id, scored } of rows) {
    const { contexts, coupling, entities } = scored;
    const misses = verbose ? `  missing ${contexts.missing}; extra ${contexts.extra}` : '';
    process.stdout.write(
      `${id.padEnd(22)} contexts ${contexts.f1.toFixed(2)} coupling ${coupling.f1.toFixed(2)} entities ${entities?.f1.toFixed(2) ?? '–'}${misses}\n`,
    );
  }
  if (rows.length === 0) return;
  process.stdout.write(
    `${rows.length} systems: context F1 ${average(rows.map(({ scored }) => scored.contexts.f1))}, coupling F1 ${average(rows.map(({ scored }) => scored.coupling.f1))}\n`,
  );
}

function runAsks(folder, asks) {
  const results = asks.map((ask) => ({
    ask,
    ...score(folder, `${join(folder, 'asks.json')}#${ask.id}`, designNeutral(ask.ask)),
  }));
  if (results.length === 0) return;
  if (verbose) for (const result of results) process.stdout.write(missesOf(result));
  const numbers = (pick) => results.map(pick).filter((value) => typeof value === 'number');
  const violations = results.flatMap(({ ask, facts }) =>
    (facts?.violations ?? []).map((one) => `${ask.id} ${one}`),
  );
  const refusals = results.filter(({ errorOk }) => errorOk).length;
  process.stdout.write(
    `${results.length} asks: core slots ${average(numbers(({ facts }) => facts?.slotAccuracy))}, contexts found ${average(numbers(({ contexts }) => contexts?.recall))}, refusals right ${refusals}/${results.length}, violations ${violations.length} ${violations.join('; ')}\n`,
  );
}

function missesOf({ ask, facts, contexts, errorOk }) {
  const wrong = Object.entries(facts?.slots ?? {})
    .filter(([, value]) => value < 1)
    .map(([name]) => name);
  const missing = contexts?.missing ?? [];
  if (wrong.length === 0 && missing.length === 0 && errorOk) return '';
  return `${ask.id} ${ask.lang} ${errorOk ? '' : 'REFUSAL '}wrong ${wrong} missing ${missing}\n`;
}

function average(values) {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)).toFixed(3);
}

function score(folder, reference, neutral) {
  const file = join(scratch, 'neutral.json');
  // Such a set calls what is off-topic out of scope.
  const named = neutral.error === 'off-topic' ? { ...neutral, error: 'out-of-scope' } : neutral;
  writeFileSync(file, JSON.stringify(named));
  const { stdout } = spawnSync(process.execPath, [join(folder, 'score.mjs'), reference, file], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}
