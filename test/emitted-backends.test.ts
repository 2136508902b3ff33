import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import pg from 'pg';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { design } from '../src/design.ts';
import { backend } from '../src/emit/backend/backend.ts';
import type { EmittedFile } from '../src/emit/emitter.ts';
import { CORNER_SHOP } from '../src/testing/corner-shop.ts';
import { fixtureBlueprint, soundBlueprint } from '../src/testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../src/testing/fixtures/index.ts';

/** Backends of our fixtures and of what the planner makes of plain words, judged by compiler, formatter, databases and Ajv. */
const BRIEFS = [
  'Order management for a web shop: customers place orders, stock is reserved, payment is taken, goods are shipped. 5k rps at peak, RabbitMQ.',
  'We rent boats on a lake. Guests book a boat, pay a deposit and get it back after the inspection. When a boat is returned damaged, a repair is ordered. 60 requests per second, five developers.',
  'A hospital keeps patient records, appointments, prescriptions and invoices. Doctors and nurses work with it, 2,000 users, audit needed.',
  'Dispatching for a haulier: trucks report positions, dispatchers assign trips to drivers, trips are delivered or cancelled, customers are invoiced.',
  'An online school: courses, lessons, enrolments, quizzes, certificates. Payments by card. Team of four.',
  'Multi-tenant help desk: tickets, agents, knowledge base, SLA timers, webhooks to customers.',
  '溫泉旅館管理:訂房、入住、餐點、清潔排程、付款與發票。訂房成立後通知櫃台;付款失敗就釋放房間。尖峰每秒 120 個請求,PostgreSQL,團隊 5 人。',
  '農産物の共同集荷。農家が出荷を登録し、等級を検査し、市場へ出荷して代金を精算する。毎秒2,000リクエスト、Kafkaを使う。開発者は20名で4チーム。',
  '図書館の貸出と予約。利用者登録、蔵書検索、延滞通知。職員8名。',
  '헬스장 회원 관리: 회원 등록, 이용권 결제, 수업 예약, 출입 기록. 예약이 취소되면 대기자에게 알림. GraphQL, 개발자 3명.',
  '음식 배달: 주문, 결제, 배차, 정산. 초당 3천 요청, 결제 실패 시 주문 취소.',
  'Phòng khám thú y: đặt lịch khám, hồ sơ bệnh án, đơn thuốc, thanh toán, nhắc lịch tiêm. Máy chủ tại phòng khám, hai lập trình viên.',
];

interface Emitted {
  readonly name: string;
  readonly files: readonly EmittedFile[];
}

const emitted: readonly Emitted[] = [
  ...Object.keys(fixtures).map((name) => ({
    name,
    files: backend.emit(fixtureBlueprint(name), { findings: [] }),
  })),
  { name: 'corner', files: backend.emit(soundBlueprint(CORNER_SHOP), { findings: [] }) },
  ...BRIEFS.map((brief, index) => {
    const result = design(brief);
    if (!result.ok) throw new Error(result.refusal.message);
    return { name: `planned-${index}`, files: backend.emit(result.blueprint, { findings: [] }) };
  }),
];
const names = emitted.map(({ name }) => name);
const filesOf = (name: string): readonly EmittedFile[] =>
  emitted.find((one) => one.name === name)?.files ?? [];

const root = resolve(import.meta.dirname, '..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'emitted-backends-'));
  for (const { name, files } of emitted) {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('everything compiles with the strictest options against the chassis itself', () => {
  const config = ts.readConfigFile(join(folder, 'corner/tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const program = ts.createProgram({
    rootNames: emitted.flatMap(({ name, files }) =>
      files.map(({ path }) => join(folder, name, path)).filter((path) => path.endsWith('.ts')),
    ),
    options: {
      ...options,
      paths: {
        chassis: [join(root, 'chassis/src/index.ts')],
        'chassis/exercise': [join(root, 'chassis/src/exercise/exercise.ts')],
      },
      typeRoots: [join(root, 'node_modules/@types')],
    },
  });
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  expect(found).toEqual([]);
  expect(program.getRootFileNames().length).toBeGreaterThan(200);
}, 240_000);

test('a formatter and linter would change nothing', () => {
  const rules: unknown = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const config = { ...Object(rules), files: { includes: ['**/*.ts'] }, root: true };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'check', '--error-on-warnings', ...names];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

test('the generated sources of a context stay short enough to read', () => {
  const linesOf = new Map<string, number>();
  for (const { name, files } of emitted) {
    for (const { path, text } of files.filter((file) => file.path.includes('/src/gen/'))) {
      const context = `${name}/${dirname(path)}`;
      linesOf.set(context, (linesOf.get(context) ?? 0) + text.split('\n').length);
    }
  }
  const long = [...linesOf].filter(([, lines]) => lines > 800);
  expect(long).toEqual([]);
});

const migrationsOf = (name: string): readonly string[] =>
  filesOf(name)
    .filter(({ path }) => path.endsWith('.sql'))
    .map(({ text }) => text);

test('all tables come into being on PGlite', async () => {
  const database = await PGlite.create();
  try {
    for (const name of names) {
      for (const text of migrationsOf(name)) await database.exec(text);
      const schemas = new Set(
        migrationsOf(name).map((text) => /schema if not exists (\S+);/.exec(text)?.[1]),
      );
      for (const schema of schemas) await database.exec(`drop schema ${schema} cascade`);
    }
  } finally {
    await database.close();
  }
}, 120_000);

test('all tables come into being on PostgreSQL, each system in a database of its own', async () => {
  const server = { host: '127.0.0.1', user: 'postgres' };
  const admin = new pg.Client({ ...server, database: 'test' });
  await admin.connect();
  try {
    for (const name of names) {
      const database = `emitted_${process.pid}_${name.replaceAll('-', '_')}`;
      await admin.query(`create database ${database}`);
      const client = new pg.Client({ ...server, database });
      try {
        await client.connect();
        for (const text of migrationsOf(name)) await client.query(text);
      } finally {
        await client.end();
        await admin.query(`drop database ${database} with (force)`);
      }
    }
  } finally {
    await admin.end();
  }
}, 240_000);

test.each(names)('every schema in the contracts of %s compiles', (name) => {
  const contracts = filesOf(name).filter(({ path }) => path.endsWith('/contract.json'));
  for (const { text } of contracts) {
    const { $id, components, operations } = JSON.parse(text);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    formats.default(ajv);
    ajv.addVocabulary(['components']);
    ajv.addSchema({ $id, components });
    for (const schema of Object.keys(components.schemas)) {
      ajv.compile({ $ref: `${$id}#/components/schemas/${schema}` });
    }
    for (const { path, query, headers, body, answer } of Object.values<Schemas>(operations)) {
      for (const schema of [path, query, headers, body, answer]) if (schema) ajv.compile(schema);
    }
  }
  expect(contracts.length).toBeGreaterThan(0);
});

interface Schemas {
  readonly path?: object;
  readonly query?: object;
  readonly headers?: object;
  readonly body?: object;
  readonly answer?: object;
}

test('every operation that the definition states stands in the contract', () => {
  const { files } = emitted[0] ?? { files: [] };
  for (const { path, text } of files.filter(({ path }) => path.endsWith('/context.ts'))) {
    const contract = files.find(
      (file) => file.path === path.replace('context.ts', 'contract.json'),
    );
    const { operations } = JSON.parse(contract?.text ?? '{}');
    const routes = [...text.matchAll(/^ {6}route: '/gm)].length;
    const batches = [...text.matchAll(/^ {6}batchRoute: '/gm)].length;
    expect(Object.keys(operations), path).toHaveLength(routes + batches);
  }
});

test('the same blueprint gives the same bytes', () => {
  for (const name of Object.keys(fixtures)) {
    expect(backend.emit(fixtureBlueprint(name), { findings: [] })).toEqual(filesOf(name));
  }
});
