import { LEVELS, type Level } from '../adapters/stdout-log.ts';
import type { SystemDefinition } from '../system.ts';
import { type ServicesConfiguration, servicesConfiguration } from './services-configuration.ts';
import { type Environment, type Variables, variablesIn } from './variables.ts';

const PROFILES = ['embedded', 'services', 'development-identity'] as const;

export type Profile = (typeof PROFILES)[number];

/** How a process runs. Everything that differs between machines is here, nothing else is. */
export interface Configuration {
  /**
   * `embedded`: all contexts in this process, with a database, a bus and an issuer of its own. `services`: those of one
   * service, on servers. `development-identity`: only the issuer, for services that are tried on one machine.
   */
  readonly profile: Profile;
  /** Service whose contexts run here; absent: all contexts. */
  readonly service?: string;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Absent: the embedded database. */
  readonly databaseUrl?: string;
  readonly databasePoolSize: number;
  readonly statementTimeoutMs: number;
  /** Folder of the embedded database; absent: in memory. */
  readonly dataFolder?: string;
  /** Only in the profile `services`. */
  readonly services?: ServicesConfiguration;
  /** OpenID Connect issuer; absent: the development identity. */
  readonly issuer?: string;
  readonly audience: string;
  readonly rolesClaim?: string;
  readonly tenantClaim: string;
  readonly logLevel: Level;
  /** Proxies whose word on the caller's address is taken. */
  readonly trustedProxies: readonly string[];
  /** How long requests at work may go on after the process was told to end. */
  readonly drainMs: number;
}

/** Reads and checks the whole configuration; throws a `ConfigurationError` with all that is wrong. */
export function readConfiguration(
  environment: Environment,
  system: Pick<SystemDefinition, 'name' | 'services' | 'broker'>,
  readText: (path: string) => string,
): Configuration {
  const variables = variablesIn(environment, readText);
  const { text, whole, word } = variables;
  const profile = word('PROFILE', PROFILES, 'embedded');
  const name = service(variables, system, profile);
  const configuration = {
    profile,
    ...some('service', name),
    host: host(variables, profile),
    port: whole('PORT', 8080, 0, 65_535),
    ...some('databaseUrl', databaseUrl(variables, profile)),
    databasePoolSize: whole('DATABASE_POOL_SIZE', 10, 1, 1_000),
    statementTimeoutMs: whole('STATEMENT_TIMEOUT_MS', 30_000, 1, 3_600_000),
    ...some('dataFolder', dataFolder(text('DATA_DIR') ?? 'data')),
    ...(profile === 'services' ? { services: servicesConfiguration(variables, system, name) } : {}),
    ...some('issuer', issuer(variables, profile)),
    audience: text('AUDIENCE') ?? system.name,
    ...some('rolesClaim', text('ROLES_CLAIM')),
    tenantClaim: text('TENANT_CLAIM') ?? 'tenant',
    logLevel: word('LOG_LEVEL', LEVELS, profile === 'services' ? 'info' : 'warn'),
    trustedProxies: (text('TRUSTED_PROXIES') ?? '')
      .split(',')
      .map((proxy) => proxy.trim())
      .filter((proxy) => proxy !== ''),
    drainMs: whole('DRAIN_MS', 10_000, 0, 600_000),
  };
  variables.check();
  return configuration;
}

function service(
  { text, secret, wrong }: Variables,
  { services }: Pick<SystemDefinition, 'services'>,
  profile: Profile,
): string | undefined {
  const written = text('SERVICE');
  if (written !== undefined && !Object.hasOwn(services, written))
    wrong(`SERVICE is \`${written}\`. Write one of ${Object.keys(services).join(', ')}.`);
  else if (profile === 'embedded' && (written ?? secret('BROKER_URL')) !== undefined)
    // Ignoring them would start something else than what was meant.
    wrong('SERVICE and BROKER_URL are for the services profile. Add PROFILE=services.');
  return written;
}

function host({ text, wrong }: Variables, profile: Profile): string {
  const written = text('HOST') ?? (profile === 'services' ? '0.0.0.0' : '127.0.0.1');
  if (profile === 'development-identity' && !isThisMachine(written))
    wrong(
      `HOST is \`${written}\`, and the development identity gives any role to anybody. Leave HOST out.`,
    );
  return written;
}

function databaseUrl({ secret, wrong }: Variables, profile: string): string | undefined {
  const url = secret('DATABASE_URL');
  const example = 'postgres://user:password@host:5432/database';
  if (url === undefined) {
    if (profile === 'services') wrong(`DATABASE_URL is missing. Write DATABASE_URL=${example}.`);
  } else if (!/^postgres(ql)?:$/.test(protocolOf(url))) {
    // Its value holds a password, so it is not repeated.
    wrong(
      `DATABASE_URL is not the address of a PostgreSQL database. Write DATABASE_URL=${example}.`,
    );
  }
  return url;
}

function issuer({ text, wrong }: Variables, profile: string): string | undefined {
  const url = text('ISSUER');
  const example = 'https://login.example.com/realms/shop';
  if (url === undefined) {
    if (profile === 'services')
      wrong(
        `ISSUER is missing. Write the address of your OpenID Connect issuer, for example ISSUER=${example}.`,
      );
  } else if (!/^https?:$/.test(protocolOf(url))) {
    wrong(`ISSUER is \`${url}\`. Write an address, for example ISSUER=${example}.`);
  } else if (
    profile === 'services' &&
    protocolOf(url) === 'http:' &&
    !isThisMachine(new URL(url).hostname)
  ) {
    wrong(
      `ISSUER is \`${url}\`, whose keys anybody on the way could swap. Write an address with https.`,
    );
  }
  return url;
}

/** What stays on this machine cannot be swapped on the way. */
function isThisMachine(host: string): boolean {
  return ['127.0.0.1', 'localhost', '::1', '[::1]'].includes(host);
}

function dataFolder(written: string): string | undefined {
  return written === 'memory' ? undefined : written;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

/** A property only where there is a value. */
function some<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  const property: Partial<Record<K, string>> = {};
  if (value !== undefined) property[name] = value;
  return property;
}
