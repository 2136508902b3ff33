import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn, freshFolder, runCli } from './run-cli.ts';
import { noTerminal, runOnTerminal, type Session, type Step } from './run-on-terminal.ts';

const BRIEF =
  'Loans of boats and life jackets for six sailing clubs. When a boat is lent, the harbour master is told.';
const DESIGN = ['design', BRIEF, '-o', 'boats'];

const LOAD = 'How many requests per second';
const TEAM = 'How many people';
const PLACE = 'Where may it run';
const ENTER = '\r';
const CTRL_C = '\x03';
const CTRL_D = '\x04';
/** The first three questions of the brief, all left open. */
const ALL_OPEN = [LOAD, TEAM, PLACE].map((when) => ({ when, press: ENTER }));

function needsTerminal({ skip }: TestContext): void {
  skip(noTerminal !== undefined, noTerminal);
}

function expectRestored({ settings, raw }: Session): void {
  expect(settings[0]).not.toBe('');
  expect(settings[1]).toBe(settings[0]);
  expect(raw.lastIndexOf('\x1b[?25h'), 'the cursor is shown again').toBeGreaterThan(
    raw.lastIndexOf('\x1b[?25l'),
  );
}

// A busy machine may take long: nothing here judges speed.
describe('the questions of `design`', { timeout: 120_000 }, () => {
  test('answers become requirements with the words of the user', async (cx) => {
    needsTerminal(cx);
    const cwd = freshFolder();
    const session = await runOnTerminal(
      DESIGN,
      [
        { when: LOAD, press: `43${ENTER}` },
        { when: TEAM, press: ENTER },
        { when: PLACE, press: `single-host${ENTER}` },
      ],
      { cwd },
    );
    expect(session.code, session.screen).toBe(0);
    expectRestored(session);
    const { requirements } = parse(readFileSync(join(cwd, 'boats', 'architecture.yaml'), 'utf8'));
    expect(requirements.peakRps).toMatchObject({ value: 43, quote: '43' });
    expect(requirements.deployment).toMatchObject({ value: 'single-host', quote: 'single-host' });
    expect(requirements.teamSize?.quote).toBeUndefined();
  });

  test('what does not fit is asked again, with what would', async (cx) => {
    needsTerminal(cx);
    const cwd = freshFolder();
    const session = await runOnTerminal(
      DESIGN,
      [
        { when: LOAD, press: `a lot${ENTER}` },
        // Ctrl-U clears the line.
        { when: 'A number, please: requests/s', press: `\x15250${ENTER}` },
        { when: TEAM, press: ENTER },
        { when: PLACE, press: `99.9%${ENTER}` },
        { when: 'A word, please: on-premises |', press: `\x15hybrid${ENTER}` },
      ],
      { cwd },
    );
    expect(session.code, session.screen).toBe(0);
    const { requirements } = parse(readFileSync(join(cwd, 'boats', 'architecture.yaml'), 'utf8'));
    expect(requirements.peakRps.value).toBe(250);
    expect(requirements.deployment.value).toBe('hybrid');
  });

  test('taking every default gives what `--yes` gives', async (cx) => {
    needsTerminal(cx);
    const cwd = freshFolder();
    const session = await runOnTerminal(DESIGN, ALL_OPEN, { cwd });
    expect(session.code, session.screen).toBe(0);
    expectRestored(session);
    mkdirSync(join(cwd, 'quiet'));
    runCli([...DESIGN, '--yes'], { cwd: join(cwd, 'quiet') });
    expect(filesIn(join(cwd, 'boats'))).toEqual(filesIn(join(cwd, 'quiet', 'boats')));
  });

  test.for<readonly [which: string, steps: readonly Step[]]>([
    ['first', [{ when: LOAD, press: CTRL_C }]],
    [
      'second',
      [
        { when: LOAD, press: `43${ENTER}` },
        { when: TEAM, press: CTRL_C },
      ],
    ],
    ['half-typed', [{ when: LOAD, press: `4${CTRL_C}` }]],
    ['unanswered (end of input)', [{ when: LOAD, press: CTRL_D }]],
  ])('a stop at the %s question leaves no trace', async ([, steps], cx) => {
    needsTerminal(cx);
    const cwd = freshFolder();
    const session = await runOnTerminal(DESIGN, steps, { cwd });
    expect(session.code, session.screen).toBe(130);
    expect(session.screen).toContain('Stopped; nothing was written.');
    expect(session.screen).not.toContain('    at ');
    expect(readdirSync(cwd)).toEqual([]);
    expectRestored(session);
  });

  test('they stay on the screen when standard output leads into a file', async (cx) => {
    needsTerminal(cx);
    const cwd = freshFolder();
    const session = await runOnTerminal(DESIGN, ALL_OPEN, { cwd, output: 'summary.txt' });
    expect(session.code, session.screen).toBe(0);
    const summary = readFileSync(join(cwd, 'summary.txt'), 'utf8');
    expect(summary).toContain('boats/README.md');
    expect(summary).not.toContain('\x1b');
    expect(session.screen).not.toContain('boats/README.md');
  });

  test.for(['--yes', '--json'])('%s asks nothing on a terminal either', async (option) => {
    const cwd = freshFolder();
    const session = await runOnTerminal([...DESIGN, option], [], { cwd });
    expect(session.code, session.screen).toBe(0);
    expect(session.raw).not.toContain('\x1b[?25l');
  });
});
