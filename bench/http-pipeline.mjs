// What access, limits, deadlines, tracing, metrics and logging cost: `node bench/http-pipeline.mjs [--rounds 20] [--seconds 1]`.
// Measures requests per second of processor time of the server, of plain Fastify with schemas and of ours with everything on,
// in turns (A B B A); the medians of the ratios within each turn are what counts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ensureInstalled, root } from '../scripts/ensure.mjs';

const CONNECTIONS = 64;
const ID = '6f1c2a54-3d0e-4c53-9a51-0b6de2b3c1aa';
const rounds = numberAfter('--rounds', 20);
const seconds = numberAfter('--seconds', 1);

ensureInstalled();
// Beside the packages that it imports.
const scratch = join(root, 'node_modules/.cache/http-pipeline');
mkdirSync(scratch, { recursive: true });
const bundle = join(scratch, 'server.mjs');
await build({
  entryPoints: [join(root, 'bench/http-pipeline-server.mjs')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});

const servers = { plain: await start('plain'), ours: await start('ours') };
for (const server of Object.values(servers)) {
  for (const kind of ['get', 'post']) await measure(server, kind, 2);
}
const ratios = { get: [], post: [] };
for (let round = 0; round < rounds; round += 1) {
  const order = round % 2 === 0 ? ['plain', 'ours'] : ['ours', 'plain'];
  for (const kind of ['get', 'post']) {
    const found = {};
    for (const name of order) found[name] = await measure(servers[name], kind, seconds);
    ratios[kind].push(found.ours.perCpuSecond / found.plain.perCpuSecond);
    const told = Object.entries(found).map(
      ([name, { perCpuSecond, p99, bad }]) =>
        `${name} ${Math.round(perCpuSecond)}/CPU-s, p99 ${p99.toFixed(1)} ms${bad ? `, ${bad} BAD` : ''}`,
    );
    say(`${round} ${kind}: ${told.join('; ')}; ratio ${ratios[kind].at(-1).toFixed(3)}`);
  }
}
const { rss } = await ask(servers.ours.child);
for (const server of Object.values(servers)) server.child.disconnect();
rmSync(scratch, { recursive: true });
say(
  `${cpus().length} x ${cpus()[0].model}, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`,
);
say(
  `median ratio: GET ${median(ratios.get).toFixed(3)} (goal 0.70), POST ${median(ratios.post).toFixed(3)} (goal 0.75); ours uses ${Math.round(rss / 2 ** 20)} MB`,
);

async function start(name) {
  const log = openSync(join(scratch, `${name}.log`), 'w');
  const child = fork(bundle, [name], {
    stdio: ['ignore', log, 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [{ port, token }] = await once(child, 'message');
  return { child, port, token };
}

async function ask(child) {
  child.send('measure');
  const [answer] = await once(child, 'message');
  return answer;
}

async function measure({ child, port, token }, kind, duration) {
  const before = (await ask(child)).cpu;
  const load = await press(port, requestOf(kind, token), duration);
  const after = (await ask(child)).cpu;
  const used = (after.user + after.system - before.user - before.system) / 1e6;
  load.times.sort((a, b) => a - b);
  const p99 = load.times[Math.floor(load.times.length * 0.99)] ?? 0;
  return { perCpuSecond: load.times.length / used, p99, bad: load.bad };
}

/** Keeps all connections busy for a while: each sends its next request when the answer is there. */
function press(port, request, duration) {
  const times = [];
  let bad = 0;
  const until = performance.now() + duration * 1_000;
  const drive = () =>
    new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let pending = '';
      let sent = 0;
      const send = () => {
        sent = performance.now();
        socket.write(request);
      };
      socket.setEncoding('latin1');
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('close', resolve);
      socket.on('data', (data) => {
        pending += data;
        if (!isWhole(pending)) return;
        if (!pending.startsWith('HTTP/1.1 20')) bad += 1;
        pending = '';
        const now = performance.now();
        times.push(now - sent);
        if (now < until) send();
        else socket.end();
      });
    });
  return Promise.all(Array.from({ length: CONNECTIONS }, drive)).then(() => ({ times, bad }));
}

function isWhole(answer) {
  const head = answer.indexOf('\r\n\r\n');
  const at = answer.indexOf('content-length: ');
  if (head === -1 || at === -1) return false;
  const length = Number(answer.slice(at + 16, answer.indexOf('\r\n', at)));
  return answer.length >= head + 4 + length;
}

function requestOf(kind, token) {
  const common = ['host: 127.0.0.1', `authorization: Bearer ${token}`];
  if (kind === 'get')
    return Buffer.from([`GET /v1/orders/${ID} HTTP/1.1`, ...common, '', ''].join('\r\n'));
  const body = JSON.stringify({
    customerId: ID,
    currency: 'EUR',
    items: [
      { sku: 'SKU-000123', name: 'Difference engine gear', quantity: 2, unitPriceMinor: 4_995 },
      { sku: 'SKU-000777', name: 'Punch card set', quantity: 1, unitPriceMinor: 3_000 },
      { sku: 'SKU-000900', name: 'Brass lever', quantity: 4, unitPriceMinor: 1_250 },
    ],
    shippingAddress: {
      name: 'Ada Lovelace',
      line1: '12 Analytical Way',
      city: 'London',
      postalCode: 'N1 9GU',
      country: 'GB',
    },
    notes: 'Please leave at the reception desk if nobody is in the office.',
    channel: 'web',
    metadata: { campaign: 'spring-2026', ref: 'newsletter' },
  });
  const head = [
    'POST /v1/orders HTTP/1.1',
    ...common,
    'content-type: application/json',
    `idempotency-key: ${ID}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const low = Math.floor((sorted.length - 1) / 2);
  return (sorted[low] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function numberAfter(flag, usual) {
  const at = process.argv.indexOf(flag);
  return at === -1 ? usual : Number(process.argv[at + 1]) || usual;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
