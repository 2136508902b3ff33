import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWTHeaderParameters,
  type JWTVerifyGetKey,
} from 'jose';
import type { Clock, Log } from '../ports.ts';
import { Problem } from '../problem.ts';

/** Tokens with keys that nobody knows must not make us ask the issuer for each of them. */
const COOL_DOWN_MS = 30_000;
/** A key that the issuer took back is forgotten after this time. */
const MAX_AGE_MS = 600_000;

export interface RemoteKeySettings {
  readonly issuer: string;
  readonly getJson: (url: string) => Promise<unknown>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Public keys of an OpenID Connect issuer, found through its discovery document and asked for again when they change. */
export function remoteKeys(settings: RemoteKeySettings): JWTVerifyGetKey {
  const { clock, log } = settings;
  let keys: JWTVerifyGetKey | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;

  function refresh(): Promise<void> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }
  async function ask(): Promise<void> {
    askedAt = clock.now();
    try {
      keys = createLocalJWKSet(await readKeys(settings));
    } catch (error) {
      log.warn('keys of the issuer could not be read', {
        issuer: settings.issuer,
        error: String(error),
      });
    }
  }
  async function find(header: JWTHeaderParameters, token: FlattenedJWSInput) {
    if (!keys)
      throw new Problem('unavailable', 'The issuer of tokens cannot be reached.', {
        retryAfter: 5,
      });
    return await keys(header, token);
  }

  return async (header, token) => {
    const age = clock.now() - askedAt;
    if (age > MAX_AGE_MS || (!keys && (asking || age > 1_000))) await refresh();
    try {
      return await find(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || (!asking && clock.now() - askedAt < COOL_DOWN_MS)) throw error;
      await refresh();
      return await find(header, token);
    }
  };
}

async function readKeys({ issuer, getJson }: RemoteKeySettings): Promise<JSONWebKeySet> {
  const discovery = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  // Else one issuer could speak for another (OpenID Connect Discovery 1.0, section 4.3).
  if (textOf(discovery, 'issuer') !== issuer)
    throw new Error(`Discovery of ${issuer} names the issuer ${textOf(discovery, 'issuer')}.`);
  const address = textOf(discovery, 'jwks_uri');
  if (address === undefined || !isSafe(address, issuer))
    throw new Error(`Discovery of ${issuer} gives no safe \`jwks_uri\`.`);
  const keys = await getJson(address);
  if (!isKeySet(keys)) throw new Error(`${address} is no JSON Web Key Set.`);
  return keys;
}

/** Keys over plain HTTP can be swapped by anybody on the way; only an issuer that is itself plain may do so. */
function isSafe(address: string, issuer: string): boolean {
  return URL.canParse(address) && (address.startsWith('https:') || issuer.startsWith('http:'));
}

function textOf(value: unknown, name: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : undefined;
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return (
    typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)
  );
}
