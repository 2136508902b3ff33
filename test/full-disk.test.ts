import { spawnSync } from 'node:child_process';
import { expect, type TestContext, test } from 'vitest';
import { command, freshFolder } from './run-cli.ts';

const BRIEF =
  'Booking of rehearsal rooms and costumes for eleven theatres. 35 requests per second, PostgreSQL, four developers.';

/** A mount that only this process sees: as root, or as anybody where the system allows user namespaces. */
const UNSHARE = [['-m'], ['-r', '-m']].find(
  (flags) =>
    spawnSync('unshare', [...flags, 'mount', '-t', 'tmpfs', 'tmpfs', freshFolder()]).status === 0,
);

/** Runs shell lines in a folder with a real disk of its own: `disk` is the mount, `fill` fills it, `free` frees it again. */
function onSmallDisk(lines: readonly string[], { skip }: TestContext): string {
  skip(UNSHARE === undefined, 'needs the right to mount a small disk (`unshare -m`)');
  const folder = freshFolder();
  const script = [
    'cd "$1"; mkdir disk; mount -t tmpfs -o size=16m tmpfs disk',
    // Of the free room all but $1 kilobytes.
    'fill() { cat /dev/zero 2>/dev/null > disk/filler; truncate -s -"$1"K disk/filler; }',
    'free() { rm disk/filler; }',
    'tree() { (cd disk && find . ! -name filler -type f -exec sha256sum {} + | sort -k 2; find . -type d | sort); }',
    'architect() { "$NODE" "$COMMAND" "$@" 2> stderr > stdout; echo "code $?"; cat stderr; }',
    ...lines,
  ].join('\n');
  const { stdout, stderr } = spawnSync(
    'unshare',
    [...(UNSHARE ?? []), 'sh', '-c', script, 'sh', folder],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, COMMAND: command, BRIEF, CI: 'true' },
    },
  );
  expect(stderr).toBe('');
  return stdout;
}

const FULL = (shown: string) =>
  `code 2\nerror: \`${shown}\` could not be written: the disk is full.\n  help: Nothing was left half-written; make room or choose another folder.\n`;

test.for([0, 40, 200])(
  '`design` with %i KB left says so in one line and leaves nothing',
  (left, cx) => {
    const output = onSmallDisk(
      [
        `fill ${left}`,
        'architect design "$BRIEF" -o disk/deep/rooms',
        'ls -A disk',
        'free',
        'architect design "$BRIEF" -o disk/deep/rooms',
        'architect emit disk/deep/rooms --plan; tail -n 1 stdout; ls -A disk disk/deep',
      ],
      cx,
    );
    expect(output).toMatch(/^code 2[\s\S]*code 0\ncode 0\n0 would change, \d+ unchanged\n/);
    expect(output.startsWith(`${FULL('disk/deep/rooms')}filler\n`), output).toBe(true);
    expect(output).toMatch(/disk:\ndeep\n\ndisk\/deep:\nrooms\n$/);
  },
);

test('`emit` on a full disk leaves the design as it was, and works once there is room', (cx) => {
  const output = onSmallDisk(
    [
      'architect design "$BRIEF" -o disk/rooms',
      'sed -i "s/^title: .*/title: Another title/" disk/rooms/architecture.yaml; rm -r disk/rooms/diagrams',
      'fill 40; tree > before',
      'architect emit disk/rooms',
      'tree > after; cmp before after && echo untouched',
      'free',
      'architect emit disk/rooms',
      'grep -c "Another title" disk/rooms/README.md; ls disk/rooms/diagrams | wc -l | grep -vc "^0"',
    ],
    cx,
  );
  expect(output).toMatch(/^code 0\ncode 2\n/);
  expect(output).toContain(`${FULL('disk/rooms')}untouched\n`);
  expect(output).toMatch(/untouched\ncode 0\n[1-9]\d*\n1\n$/);
});

test('`check --fix` on a full disk leaves the file whole', (cx) => {
  const output = onSmallDisk(
    [
      `printf 'architecture: 1\\nname: shop\\nstyle: microservices\\nbroker: { technology: rabbitmq, outbox: false }\\ncontexts:\\n  a:\\n    entities: { A: { id: uuid } }\\n    commands: { makeA: { creates: A, emits: [ AMade ] } }\\n    events: { AMade: {} }\\n  b:\\n    entities: { B: { id: uuid } }\\n    commands: { makeB: { creates: B } }\\n    on: { a.AMade: makeB }\\n' > disk/a.yaml`,
      'fill 0; tree > before',
      'architect check disk/a.yaml --fix',
      'tree > after; cmp before after && echo untouched',
      'free',
      'architect check disk/a.yaml --fix > fixed; grep -c "outbox: true" disk/a.yaml; ls -A disk',
    ],
    cx,
  );
  expect(output).toBe(`${FULL('disk/a.yaml')}untouched\n1\na.yaml\n`);
});

test('output into a file on a full disk is no success', (cx) => {
  const output = onSmallDisk(
    ['fill 0', '"$NODE" "$COMMAND" explain broker 2>&1 > disk/page.md; echo "code $?"'],
    cx,
  );
  expect(output).toBe('error: Standard output could not be written: the disk is full.\ncode 2\n');
});
