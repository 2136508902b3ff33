import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchJson } from '../adapters/fetch-json.ts';
import { signingKey } from '../adapters/signing-key.ts';
import { systemRandom } from '../adapters/system-random.ts';
import type { SystemDefinition } from '../system.ts';
import { silentLog } from '../testing/databases.ts';
import { createDevelopmentIdentity } from './development-identity.ts';
import { remoteKeys } from './key-set.ts';
import { createTokenIdentity, type TokenIdentity } from './token-identity.ts';

const ROLES: SystemDefinition['roles'] = {
  customer: { kind: 'user' },
  clerk: { kind: 'staff' },
};
const SYSTEM: SystemDefinition = {
  name: 'shop',
  title: 'Shop',
  roles: ROLES,
  contexts: [],
  services: {},
  origins: [],
};
const REFUSED = { name: 'Problem', code: 'not-authenticated' };

/** A real issuer on a real socket, whose keys and clock the tests turn. */
interface Issuer {
  readonly url: string;
  readonly server: Server;
  keys: JWK[];
  asked: number;
  broken: boolean;
}

let issuer: Issuer;
let now: number;
let identity: TokenIdentity;
let ed25519: Awaited<ReturnType<typeof pair>>;

async function pair(alg: 'Ed25519' | 'ES256' | 'RS256', kid: string) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicKey, kid, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig' } };
}

async function startIssuer(): Promise<Issuer> {
  const server = createServer((request, response) => {
    if (issuer.broken) {
      response.writeHead(500).end();
      return;
    }
    if (request.url === '/jwks') {
      issuer.asked += 1;
      response.end(JSON.stringify({ keys: issuer.keys }));
    } else {
      response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: `${issuer.url}/jwks` }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, keys: [], asked: 0, broken: false };
}

function identityOf(maxRemembered = 100): TokenIdentity {
  const clock = { now: () => now };
  return createTokenIdentity({
    keys: remoteKeys({ issuer: issuer.url, getJson: fetchJson, clock, log: silentLog }),
    issuer: () => issuer.url,
    audience: 'shop',
    roles: ROLES,
    claims: { tenant: 'tenant' },
    clock,
    maxRemembered,
  });
}

beforeEach(async () => {
  now = 1_800_000_000_000;
  issuer = await startIssuer();
  ed25519 = await pair('Ed25519', 'first');
  issuer.keys = [ed25519.jwk];
  identity = identityOf();
});
afterEach(() => {
  issuer.server.close();
  issuer.server.closeAllConnections();
});

const seconds = () => Math.floor(now / 1000);
const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer.url,
  aud: 'shop',
  sub: 'anna',
  iat: seconds(),
  exp: seconds() + 600,
  roles: ['customer'],
  ...more,
});
const withoutExpiry = ({ exp: _, ...others }: JWTPayload): JWTPayload => others;
const sign = (payload: JWTPayload, key = ed25519, alg = 'EdDSA') =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: key.kid }).sign(key.privateKey);

describe('a good token', () => {
  test('names its caller and is known from then on', async () => {
    const token = await sign(claims({ tenant: 'acme' }));
    expect(identity.known(token)).toBeUndefined();
    const { caller } = await identity.verify(token);
    expect(caller).toEqual({
      subject: 'anna',
      roles: ['customer'],
      tenant: 'acme',
      ownOnly: true,
    });
    expect(identity.known(token)?.caller).toEqual(caller);
  });

  test.each(['Ed25519', 'ES256', 'RS256'] as const)('may be signed with %s', async (alg) => {
    const key = await pair(alg, alg);
    issuer.keys = [key.jwk];
    const token = await sign(claims(), key, alg);
    expect((await identity.verify(token)).caller.subject).toBe('anna');
  });

  test.each([
    [{ roles: ['customer', 'clerk'] }, ['customer', 'clerk'], false],
    [{ roles: 'clerk' }, ['clerk'], false],
    [
      { roles: undefined, realm_access: { roles: ['customer', 'offline_access'] } },
      ['customer'],
      true,
    ],
    [{ roles: ['toString', '__proto__', 'admin'] }, [], true],
    [{ roles: undefined }, [], true],
  ])('gives the roles that the system knows: %j', async (more, roles, ownOnly) => {
    const { caller } = await identity.verify(await sign(claims(more)));
    expect([caller.roles, caller.ownOnly]).toEqual([roles, ownOnly]);
  });
});

describe('refused is a token', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['of another key with our kid', async () => sign(claims(), await pair('Ed25519', 'first'))],
    [
      'that was changed after signing',
      async () => {
        const [head, , signature] = (await sign(claims())).split('.');
        const changed = base64url.encode(JSON.stringify(claims({ roles: ['clerk'] })));
        return `${head}.${changed}.${signature}`;
      },
    ],
    ['that is expired', () => sign(claims({ exp: seconds() - 6 }))],
    ['without expiry', () => sign(withoutExpiry(claims()))],
    ['that is not valid yet', () => sign(claims({ nbf: seconds() + 6 }))],
    ['for another audience', () => sign(claims({ aud: 'bank' }))],
    ['of another issuer', () => sign(claims({ iss: 'https://else.example' }))],
    ['that names nobody', () => sign(claims({ sub: '' }))],
    ['without signature (alg none)', () => new UnsecuredJWT(claims()).encode()],
    [
      'signed by HS256 with the public key as secret',
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'first' })
          .sign(new TextEncoder().encode(await exportSPKI(ed25519.publicKey))),
    ],
    ['of an endless length', () => 'a'.repeat(100_000)],
    ['that is noise', () => 'not.a.token'],
  ])('%s', async (_, token) => {
    const given = await token();
    await expect(identity.verify(given)).rejects.toMatchObject(REFUSED);
    expect(identity.known(given)).toBeUndefined();
  });
});

test('a small difference of clocks is forgiven', async () => {
  await identity.verify(await sign(claims({ exp: seconds() - 3 })));
  await identity.verify(await sign(claims({ nbf: seconds() + 3 })));
});

test('a token is not known any more once it is expired', async () => {
  const token = await sign(claims({ exp: seconds() + 60 }));
  await identity.verify(token);
  now += 59_000;
  expect(identity.known(token)).toBeDefined();
  now += 7_000;
  expect(identity.known(token)).toBeUndefined();
  await expect(identity.verify(token)).rejects.toMatchObject(REFUSED);
});

test('a revoked subject has to get a new token, others do not', async () => {
  const mine = await sign(claims());
  const other = await sign(claims({ sub: 'berta' }));
  await Promise.all([identity.verify(mine), identity.verify(other)]);
  identity.revoke('anna');
  expect(identity.known(mine)).toBeUndefined();
  await expect(identity.verify(mine)).rejects.toMatchObject(REFUSED);
  await identity.verify(other);
  now += 1_000;
  await identity.verify(await sign(claims()));
});

test('a token whose verification was under way when its subject was revoked is not known', async () => {
  const token = await sign(claims());
  const late = identity.verify(token);
  identity.revoke('anna');
  await late.catch(() => undefined);
  expect(identity.known(token)).toBeUndefined();
});

test('a new key of the issuer is found, and unknown keys make it be asked once in a while only', async () => {
  await identity.verify(await sign(claims()));
  const next = await pair('Ed25519', 'next');
  issuer.keys = [next.jwk];
  const token = await sign(claims(), next);
  await expect(identity.verify(token)).rejects.toMatchObject(REFUSED);
  expect(issuer.asked).toBe(1);
  now += 31_000;
  await identity.verify(await sign(claims(), next));
  for (let i = 0; i < 20; i += 1) {
    const forged = sign(claims(), await pair('Ed25519', `unknown-${i}`));
    await expect(identity.verify(await forged)).rejects.toMatchObject(REFUSED);
  }
  expect(issuer.asked).toBe(2);
});

test('a key that the issuer took back stops working within minutes, for known tokens too', async () => {
  const token = await sign(claims({ exp: seconds() + 7200 }));
  await identity.verify(token);
  issuer.keys = [(await pair('Ed25519', 'next')).jwk];
  now += 601_000;
  expect(identity.known(token)).toBeUndefined();
  await expect(identity.verify(token)).rejects.toMatchObject(REFUSED);
});

test('an issuer that cannot be reached is no fault of the caller, and known keys go on', async () => {
  issuer.broken = true;
  const token = await sign(claims());
  await expect(identity.verify(token)).rejects.toMatchObject({ code: 'unavailable', status: 503 });
  issuer.broken = false;
  now += 2_000;
  await identity.verify(token);
  issuer.broken = true;
  now += 601_000;
  await identity.verify(await sign(claims()));
});

test('many requests with one new token ask the issuer once', async () => {
  const token = await sign(claims());
  await Promise.all(Array.from({ length: 50 }, () => identity.verify(token)));
  expect(issuer.asked).toBe(1);
});

test('only so many tokens are remembered', async () => {
  identity = identityOf(3);
  const tokens = await Promise.all([1, 2, 3, 4].map((n) => sign(claims({ jti: String(n) }))));
  for (const token of tokens) await identity.verify(token);
  expect(tokens.map((token) => identity.known(token) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

describe('the development identity', () => {
  const settings = async (profile: 'embedded' | 'services') => ({
    key: await signingKey(undefined),
    origin: () => 'http://localhost:8080',
    system: SYSTEM,
    audience: 'shop',
    profile,
    clock: { now: () => now },
    random: systemRandom({ now: () => now }),
  });

  test('gives tokens that are accepted, to the same subject each time', async () => {
    const development = await createDevelopmentIdentity(await settings('embedded'));
    const own = createTokenIdentity({
      keys: development.keys,
      issuer: development.issuer,
      audience: 'shop',
      roles: ROLES,
      claims: { tenant: 'tenant' },
      clock: { now: () => now },
    });
    const first = await own.verify((await development.issue({ role: 'clerk' })).token);
    const second = await own.verify((await development.issue({ role: 'clerk' })).token);
    expect(first.caller).toMatchObject({ roles: ['clerk'], ownOnly: false });
    expect(second.caller.subject).toBe(first.caller.subject);
    const named = await development.issue({ role: 'customer', subject: 'anna', tenant: 'acme' });
    expect((await own.verify(named.token)).caller).toMatchObject({
      subject: 'anna',
      tenant: 'acme',
    });
  });

  test('keeps its private key for itself', async () => {
    const development = await createDevelopmentIdentity(await settings('embedded'));
    expect(Object.keys(development.publicKeys.keys[0] ?? {})).not.toContain('d');
    expect(development.discovery()).toMatchObject({
      issuer: 'http://localhost:8080/dev-identity',
      jwks_uri: 'http://localhost:8080/dev-identity/jwks',
    });
  });

  test('knows the roles of the system only', async () => {
    const development = await createDevelopmentIdentity(await settings('embedded'));
    await expect(development.issue({ role: 'toString' })).rejects.toThrow(
      'There is no role `toString`. Roles are customer, clerk.',
    );
  });

  test('does not start in the services profile', async () => {
    await expect(createDevelopmentIdentity(await settings('services'))).rejects.toThrow(
      'does not start in the services profile',
    );
  });
});
