import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import { CannotError, type Host } from '../host.ts';
import { type Color, painter } from '../render/paint.ts';
import { type Ending, endOf, startBackend } from '../run-backend.ts';
import { portsFrom } from './ports.ts';
import { findServers, type Servers } from './servers.ts';

const USUAL_PORT = 8080;
const COLORS: readonly Color[] = ['cyan', 'green', 'yellow'];
const ISSUER = 'identity';

interface Part {
  readonly name: string;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  /** For the list of what runs. */
  readonly note: string;
}

/**
 * Runs each service of a backend as a process of its own, and a development identity where no issuer is named. Ends when all
 * have ended; one that fails ends the others.
 */
export async function runServices(
  folder: string,
  blueprint: Blueprint,
  port: string | undefined,
  ending: Ending,
  host: Host,
): Promise<number> {
  const { name, title, broker } = blueprint;
  const servers = await findServers(name, broker?.technology, process.env);
  if (ending.wished()) return 0;
  const parts = await partsOf(blueprint, servers, Number(port ?? USUAL_PORT));
  const width = Math.max(...parts.map((part) => part.name.length));
  const paint = painter(host.color);
  const children = parts.map((part, index) => {
    const child = startBackend(folder, part.environment, 'pipe');
    ending.passTo(child);
    const color = COLORS[index % COLORS.length] ?? 'cyan';
    prefix(child, paint(color, `${part.name.padEnd(width)} | `), host);
    return child;
  });
  const ends = children.map(async (child, index) => {
    const code = await endOf(child, ending);
    if (ending.wished()) return 0;
    host.stderr(`${parts[index]?.name} has ended with code ${code}; the others are stopped.\n`);
    for (const other of children) if (other.exitCode === null) other.kill('SIGTERM');
    return 1;
  });
  const ready = Promise.all(children.map(readiness)).then(() => {
    const lines = parts.map((part) => `  ${part.name.padEnd(width)}  ${part.url}  ${part.note}\n`);
    host.stderr(`\n${lines.join('')}\n${title} is ready: all processes run. Ctrl-C ends them.\n`);
  });
  const codes = Promise.all(ends);
  // Whoever ends before it was ready never is.
  await Promise.race([ready, codes]);
  return Math.max(...(await codes));
}

async function partsOf(
  { name, services, roles }: Blueprint,
  { databaseUrl, brokerUrl }: Servers,
  first: number,
): Promise<readonly Part[]> {
  if (first + services.length > 65_535)
    throw new CannotError(
      `There are no ${services.length + 1} ports from ${first} on.`,
      'Choose a lower one with `--port`.',
    );
  const ports = await portsFrom(first, services.length + 1);
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const { env } = process;
  const issuerUrl = urls[services.length] ?? '';
  const common = {
    HOST: '127.0.0.1',
    LOG_LEVEL: env['LOG_LEVEL'] ?? 'warn',
    AUDIENCE: env['AUDIENCE'] ?? name,
  };
  const shared = {
    ...common,
    PROFILE: 'services',
    DATABASE_URL: databaseUrl,
    BROKER_URL: brokerUrl,
    // Designs that are tried on one machine share its broker, and often names of contexts.
    BROKER_NAMESPACE: env['BROKER_NAMESPACE'] ?? name,
    SERVICE_KEY: env['SERVICE_KEY'] ?? randomBytes(32).toString('base64url'),
    PEERS: services.map((service, index) => `${service.name}=${urls[index]}`).join(','),
    ...(env['ISSUER'] === undefined
      ? { ISSUER: `${issuerUrl}/dev-identity`, ROLES_CLAIM: 'roles', TENANT_CLAIM: 'tenant' }
      : {}),
  };
  const parts = services.map(
    (service, index): Part => ({
      name: service.name,
      url: urls[index] ?? '',
      environment: { ...shared, SERVICE: service.name, PORT: String(ports[index]) },
      note: service.contexts.join(', '),
    }),
  );
  if (env['ISSUER'] !== undefined) return parts;
  const role = roles[0]?.name ?? 'user';
  const issuer: Part = {
    name: ISSUER,
    url: issuerUrl,
    environment: {
      ...common,
      PROFILE: 'development-identity',
      PORT: String(ports[services.length]),
    },
    note: `tokens: curl -d role=${role} ${issuerUrl}/dev-identity/token`,
  };
  return [...parts, issuer];
}

/** Resolves when the process says that it is ready; never where it ends before. */
function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('message', () => resolve()));
}

/** Whole lines, so that those of different processes do not mix. */
function prefix(child: ChildProcess, mark: string, host: Host): void {
  for (const [stream, write] of [
    [child.stdout, host.stdout],
    [child.stderr, host.stderr],
  ] as const) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() !== '') write(`${mark}${line}\n`);
    });
  }
}
