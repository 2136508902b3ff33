import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { freshFolder, runCli } from './run-cli.ts';

const BRIEF =
  'Booking of rehearsal rooms and costumes for eleven theatres. When a room is booked, the caretaker is told. 35 requests per second at peak, PostgreSQL, four developers.';

describe('design', () => {
  test('writes a design folder and prints one screen', () => {
    const cwd = freshFolder();
    const { code, stdout } = runCli(['design', BRIEF, '-o', 'rooms'], { cwd });
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThan(40);
    expect(stdout).toContain('rooms/README.md');
    for (const path of ['architecture.yaml', 'README.md', 'docs', 'diagrams', 'contracts'])
      expect(existsSync(join(cwd, 'rooms', path)), path).toBe(true);
    expect(runCli(['check', 'rooms'], { cwd }).code).toBe(0);
  });

  test('takes the brief from a file, from standard input, and as words', () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'brief.md'), BRIEF);
    expect(runCli(['design', '-f', 'brief.md', '-o', 'a'], { cwd }).code).toBe(0);
    expect(runCli(['design', '-', '-o', 'b'], { cwd, input: BRIEF }).code).toBe(0);
    expect(runCli(['design', ...BRIEF.split(' '), '-o', 'c'], { cwd }).code).toBe(0);
    const text = (folder: string) => readFileSync(join(cwd, folder, 'architecture.yaml'), 'utf8');
    expect(text('b')).toBe(text('a'));
    expect(text('c')).toBe(text('a'));
  });

  test('prints the blueprint as JSON that its published schema accepts', () => {
    const { stdout } = runCli(['design', BRIEF, '--json']);
    const blueprint = JSON.parse(stdout);
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/blueprint.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    expect(validate(blueprint), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(blueprint.requirements.peakRps).toMatchObject({
      value: 35,
      unit: 'requests/s',
      source: { quote: expect.stringContaining('35') },
    });
    expect(blueprint.requirements.teamSize.value).toBe(4);
  });

  test('states facts and settles decisions from options', () => {
    const { stdout } = runCli([
      'design',
      BRIEF,
      '--json',
      '--set',
      'peakRps=9000',
      '--choose',
      'broker=nats',
    ]);
    const blueprint = JSON.parse(stdout);
    expect(blueprint.requirements.peakRps.value).toBe(9000);
    expect(
      blueprint.decisions.find((decision: { question: string }) => decision.question === 'broker')
        ?.chosen,
    ).toBe('nats');
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['emoji only', '🎉🎉🎉', 'empty'],
    ['keyboard noise', 'asdkjh qwlekj zxmcn', 'nonsense'],
    ['another wish', 'Write me a poem about the autumn rain.', 'off-topic'],
    ['another wish in Japanese', '今夜の夕食のレシピを教えてください。', 'off-topic'],
  ])('refuses %s with one clear line and writes nothing', (_, brief, kind) => {
    const cwd = freshFolder();
    const refused = runCli(['design', '-', '--json'], { cwd, input: brief });
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stdout).error.kind).toBe(kind);
    const plain = runCli(['design', '-'], { cwd, input: brief });
    expect(plain.stderr).toMatch(/^error: .+\n/);
    expect(plain.stderr).not.toContain('    at ');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('refuses a contradiction with both sides and the question that settles it', () => {
    const { code, stdout } = runCli([
      'design',
      'Shop for tea. It must run on Kubernetes. Kubernetes must not be used under any circumstances.',
      '--json',
    ]);
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.kind).toBe('contradiction');
    expect(error.sides).toHaveLength(2);
    expect(error.questions.length).toBeGreaterThan(0);
  });

  test('leaves a folder alone that is not ours', () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'thesis.txt'), 'do not touch');
    const { code, stderr } = runCli(['design', BRIEF, '-o', 'mine'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'error: `mine` is not empty and holds no design of ours.\n  help: Give an empty or new folder with `-o DIR`.\n',
    ]);
    expect(readdirSync(join(cwd, 'mine'))).toEqual(['thesis.txt']);
  });

  test('does not follow a link out of the folder', () => {
    const cwd = freshFolder();
    runCli(['design', BRIEF, '-o', 'rooms'], { cwd });
    const docs = join(cwd, 'rooms', 'docs');
    renameSync(docs, join(cwd, 'moved'));
    mkdirSync(join(cwd, 'elsewhere'));
    symlinkSync(join(cwd, 'elsewhere'), docs);
    const { code, stderr } = runCli(['emit', 'rooms'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('leads out of the design folder');
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual([]);
  });
});

describe('again and again', () => {
  test('the same design twice changes nothing', () => {
    const cwd = freshFolder();
    runCli(['design', BRIEF, '-o', 'rooms'], { cwd });
    const plan = JSON.parse(runCli(['emit', 'rooms', '--plan', '--json'], { cwd }).stdout);
    expect(plan.filter((action: { kind: string }) => action.kind !== 'same')).toEqual([]);
  });

  test('an edit of the model changes what follows from it, an edit of a document is kept', () => {
    const cwd = freshFolder();
    runCli(['design', BRIEF, '-o', 'rooms'], { cwd });
    const readme = join(cwd, 'rooms', 'README.md');
    const model = join(cwd, 'rooms', 'architecture.yaml');
    writeFileSync(readme, `${readFileSync(readme, 'utf8')}\nOur own note.\n`);
    writeFileSync(model, readFileSync(model, 'utf8').replace(/^title: .*$/m, 'title: A new title'));
    const { code, stdout } = runCli(['emit', 'rooms'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('README.md');
    const text = readFileSync(readme, 'utf8');
    expect(text).toContain('Our own note.');
    expect(text).toContain('A new title');
  });

  test('the same brief gives the same bytes in every locale and time zone', () => {
    const cwd = freshFolder();
    runCli(['design', BRIEF, '-o', 'a'], {
      cwd,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    runCli(['design', BRIEF, '-o', 'b'], {
      cwd,
      env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    });
    const files = (folder: string) =>
      readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    const bytes = (folder: string) =>
      files(folder)
        .map((path) => [path.slice(join(cwd, folder).length), readFileSync(path, 'utf8')])
        .toSorted();
    expect(bytes('b')).toEqual(bytes('a'));
  });
});

describe('check, show, explain, new', () => {
  test('new makes a sound design', () => {
    const cwd = freshFolder();
    expect(runCli(['new', 'order-desk'], { cwd }).code).toBe(0);
    expect(runCli(['check', 'order-desk', '--fail-on', 'warning'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(runCli(['emit', 'order-desk'], { cwd }).code).toBe(0);
    expect(runCli(['new', 'order-desk'], { cwd }).code).toBe(2);
    expect(runCli(['new', 'Order Desk'], { cwd }).stderr).toContain('`order-desk`');
  });

  test('broken files are findings with line and column', () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'architecture: 1\nname: shop\ncontxts: {}\n');
    const { code, stdout } = runCli(['check', 'a.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('a.yaml:3:1');
    expect(stdout).toContain('Did you mean `contexts`?');
    const json = JSON.parse(runCli(['check', 'a.yaml', '--format', 'json'], { cwd }).stdout);
    expect(json.findings[0]).toMatchObject({
      code: 'parse/unknown-key',
      line: 3,
      column: 1,
      endColumn: 8,
    });
    const sarif = JSON.parse(runCli(['check', 'a.yaml', '--format', 'sarif'], { cwd }).stdout);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 1,
    });
    expect(runCli(['check', 'a.yaml', '--format', 'github'], { cwd }).stdout).toMatch(
      /^::error file=a.yaml,line=3,col=1/,
    );
    expect(runCli(['check', 'a.yaml', '--fail-on', 'never'], { cwd }).code).toBe(0);
  });

  test('a baseline hides what was known', () => {
    const cwd = freshFolder();
    const text =
      'architecture: 1\nname: shop\nstyle: microservices # two teams\ncontexts:\n  a:\n    calls: [ b.getB ]\n  b:\n    entities: { B: { id: uuid } }\n';
    writeFileSync(join(cwd, 'a.yaml'), text);
    expect(runCli(['check', 'a.yaml', '--write-baseline', 'known.json'], { cwd }).code).toBe(1);
    expect(runCli(['check', 'a.yaml', '--baseline', 'known.json'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  test('a fix removes its finding and keeps comments', () => {
    const cwd = freshFolder();
    const text = `architecture: 1
name: shop
style: microservices # two teams
broker: { technology: rabbitmq, outbox: false }
contexts:
  a:
    entities: { A: { id: uuid } }
    commands: { makeA: { creates: A, emits: [ AMade ] } }
    events: { AMade: {} }
  b:
    entities: { B: { id: uuid } }
    commands: { makeB: { creates: B } }
    on: { a.AMade: makeB }
`;
    writeFileSync(join(cwd, 'b.yaml'), text);
    expect(runCli(['check', 'b.yaml'], { cwd }).stdout).toContain('events/dual-write');
    expect(runCli(['check', 'b.yaml', '--fix'], { cwd }).stdout).not.toContain('events/dual-write');
    const mended = readFileSync(join(cwd, 'b.yaml'), 'utf8');
    expect(mended).toContain('outbox: true');
    expect(mended).toContain('# two teams');
  });

  test('explain finds rules, decisions, patterns, contexts and technologies', () => {
    for (const name of [
      'timeouts/edge-without-timeout',
      'broker',
      'transactional outbox',
      'order',
      'rabbitmq',
      'peakRps',
      'lending-library',
    ]) {
      expect(runCli(['explain', name]), name).toMatchObject({ code: 0 });
    }
    const kind = runCli(['explain', 'lending-library']).stdout;
    expect(kind).toMatch(/^# lending-library\n/);
    expect(kind.match(/^#/gm)).toHaveLength(1);
    expect(runCli(['explain', 'transactional outbx'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `transactional outbox`?'),
    });
  });

  test('wrong commands and options are explained', () => {
    expect(runCli(['desgin'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `design`?'),
    });
    expect(runCli(['check', '--fromat', 'json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `format`?'),
    });
    expect(runCli(['check', 'nowhere'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file or folder `nowhere`.'),
    });
    expect(runCli(['design', 'x', '--set', 'peekRps=1'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean `peakRps`?'),
    });
    expect(runCli(['--help']).code).toBe(0);
  });
});
