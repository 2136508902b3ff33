import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { command, filesIn, freshFolder, type Ran, runCli } from './run-cli.ts';

const BRIEF =
  'Booking of rehearsal rooms and costumes for eleven theatres. 35 requests per second, PostgreSQL, four developers.';
const NOBODY = 65_534;
const ROOT = process.getuid?.() === 0;

/** Root may write everywhere, so root steps down first. */
function runUnprivileged(args: readonly string[], cwd: string): Ran {
  if (!ROOT) return runCli(args, { cwd });
  const down = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const { status, stdout, stderr } = spawnSync(
    'setpriv',
    [...down, process.execPath, command, ...args],
    { cwd, encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}

function needsUnprivileged({ skip }: TestContext): void {
  const able = runUnprivileged(['--version'], '/').code === 0;
  skip(!able, 'needs `setpriv` of util-linux and a checkout that others may read');
}

/** A folder that an unprivileged process may use. */
function openFolder(): string {
  const folder = freshFolder();
  if (ROOT) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** A design whose next `emit` changes its README, writes its contracts anew and, after these, a page of `docs`. */
function editedDesign(run: (args: readonly string[], cwd: string) => Ran, cwd: string) {
  expect(run(['design', BRIEF, '-o', 'rooms'], cwd).code).toBe(0);
  const rooms = join(cwd, 'rooms');
  const model = join(rooms, 'architecture.yaml');
  writeFileSync(model, readFileSync(model, 'utf8').replace(/^title: .*$/m, 'title: Other'));
  rmSync(join(rooms, 'contracts'), { recursive: true });
  const page = readdirSync(join(rooms, 'docs')).findLast((name) => name.endsWith('.md')) ?? '';
  rmSync(join(rooms, 'docs', page));
  return { rooms, page };
}

test('a folder that cannot be written is named before any work', (cx) => {
  needsUnprivileged(cx);
  const cwd = openFolder();
  mkdirSync(join(cwd, 'locked'));
  chmodSync(join(cwd, 'locked'), 0o555);
  for (const folder of ['locked', 'locked/x', 'locked/x/y']) {
    expect(runUnprivileged(['design', BRIEF, '-o', folder], cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: \`${folder}\` cannot be written: permission denied.\n  help: Give another folder with \`-o DIR\`.\n`,
    });
  }
  expect(readdirSync(join(cwd, 'locked'))).toEqual([]);
});

test.for(['docs', '.'])('`emit` takes everything back when `%s` cannot be written', (part, cx) => {
  needsUnprivileged(cx);
  const cwd = openFolder();
  const { rooms } = editedDesign(runUnprivileged, cwd);
  const before = filesIn(rooms);
  chmodSync(join(rooms, part), 0o555);
  const { code, stderr } = runUnprivileged(['emit', 'rooms'], cwd);
  expect([code, stderr]).toEqual([
    2,
    'error: `rooms` could not be written: permission denied.\n  help: Nothing was left half-written; make room or choose another folder.\n',
  ]);
  expect(filesIn(rooms)).toEqual(before);
  expect(readdirSync(rooms)).not.toContain('contracts');
  chmodSync(join(rooms, part), 0o755);
  expect(runUnprivileged(['emit', 'rooms'], cwd).code).toBe(0);
  expect(readdirSync(rooms)).toContain('contracts');
});

test('`emit` takes everything back when a folder stands where a file belongs', () => {
  const cwd = freshFolder();
  const { rooms, page } = editedDesign((args, at) => runCli(args, { cwd: at }), cwd);
  mkdirSync(join(rooms, 'docs', page));
  const before = filesIn(rooms);
  const { code, stderr } = runCli(['emit', 'rooms'], { cwd });
  expect([code, stderr]).toEqual([
    2,
    `error: \`docs/${page}\` is a folder where a file of the design belongs.\n  help: Rename it.\n`,
  ]);
  expect(filesIn(rooms)).toEqual(before);
  expect(readdirSync(rooms)).not.toContain('contracts');
});

test('a design folder is as open to others as any new folder', () => {
  const cwd = freshFolder();
  runCli(['design', BRIEF, '-o', 'rooms'], { cwd });
  mkdirSync(join(cwd, 'any'));
  expect(statSync(join(cwd, 'rooms')).mode).toBe(statSync(join(cwd, 'any')).mode);
});

test.for(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of writing leaves all or nothing',
  async (signal) => {
    const cwd = freshFolder();
    runCli(['design', BRIEF, '-o', 'whole'], { cwd });
    const whole = filesIn(join(cwd, 'whole'));
    const aim = freshFolder();
    const child = spawn(process.execPath, [command, 'design', BRIEF, '-o', join(aim, 'rooms')]);
    // The first temporary folder only tries whether writing is allowed; the second is the writing itself.
    let seen = new Set<string>();
    const watcher = watch(aim, (_, name) => {
      if (name?.startsWith('.backend-architect-')) seen = seen.add(name);
      if (seen.size === 2) child.kill(signal);
    });
    await new Promise((done) => child.on('close', done));
    watcher.close();
    const left = readdirSync(aim);
    expect(left.filter((name) => name !== 'rooms')).toEqual([]);
    if (left.includes('rooms')) expect(filesIn(join(aim, 'rooms'))).toEqual(whole);
  },
);
