import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lock-'));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a living process keeps others out, and they are told its number', async () => {
  const where = folder();
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  await once(other, 'spawn');
  writeFileSync(join(where, 'lock'), String(other.pid));
  expect(() => lockFolder(where)).toThrow(`in use by process ${other.pid}`);
  other.kill();
  await once(other, 'exit');
  lockFolder(where)();
  expect(existsSync(join(where, 'lock'))).toBe(false);
});

test.each([
  ['of a dead process', () => String(deadPid())],
  ['of an earlier process with our number', () => `${process.pid} 1`],
  ['that was not written to its end', () => ''],
])('a lock %s is taken over', (_, text) => {
  const where = folder();
  writeFileSync(join(where, 'lock'), text());
  const unlock = lockFolder(where);
  expect(() => lockFolder(where)).toThrow('in use');
  unlock();
  expect(readdirSync(where)).toEqual([]);
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a lock is taken over when its number belongs to another process by now',
  async () => {
    const where = folder();
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await once(other, 'spawn');
    writeFileSync(join(where, 'lock'), `${other.pid} 1`);
    lockFolder(where)();
    other.kill();
  },
);

test('of many processes that find a dead lock at once, one gets the folder', async () => {
  const where = folder();
  writeFileSync(join(where, 'lock'), String(deadPid()));
  const script = `
    const { lockFolder } = await import(${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)});
    process.stdin.once('data', () => {
      try { lockFolder(${JSON.stringify(where)}); console.log('got it'); } catch { console.log('in use'); }
      process.stdin.once('end', () => process.exit());
    });
    console.log('ready');`;
  const all = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]),
  );
  await Promise.all(all.map(({ stdout }) => once(stdout, 'data')));
  const answers = all.map(async ({ stdin, stdout }) => {
    const answer = once(stdout, 'data');
    stdin.write('go');
    return String((await answer)[0]).trim();
  });
  const said = await Promise.all(answers);
  expect(said.filter((answer) => answer === 'got it')).toHaveLength(1);
  for (const { stdin } of all) stdin.end();
});
