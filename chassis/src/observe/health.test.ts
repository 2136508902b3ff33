import { expect, test } from 'vitest';
import { manualClock } from '../testing/manual-clock.ts';
import { Health } from './health.ts';

test('it is ready when it has started, all checks pass and it does not drain', async () => {
  let isUp = true;
  const failures: string[] = [];
  const database = async () => {
    if (!isUp) throw new Error('password=hunter2');
  };
  const health = new Health(manualClock(), { database }, (name) => failures.push(name));
  expect(health.started().status).toBe('fail');
  expect((await health.ready()).status).toBe('fail');
  health.markStarted();
  expect(health.started().status).toBe('pass');
  expect(await health.ready()).toEqual({ status: 'pass', checks: { database: 'pass' } });
  isUp = false;
  expect(await health.ready()).toEqual({ status: 'fail', checks: { database: 'fail' } });
  expect(failures).toEqual(['database']);
  isUp = true;
  health.markDraining();
  expect((await health.ready()).status).toBe('fail');
  expect(health.live().status).toBe('pass');
});

test('a check that hangs fails', async () => {
  const clock = manualClock();
  const health = new Health(clock, { bus: () => new Promise<void>(() => {}) }, () => {});
  health.markStarted();
  const report = health.ready();
  clock.advance(2_000);
  expect(await report).toEqual({ status: 'fail', checks: { bus: 'fail' } });
});
