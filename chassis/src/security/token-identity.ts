import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Identity, Known } from '../identity.ts';
import type { Clock } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { SystemDefinition } from '../system.ts';
import { type ClaimNames, callerOf } from './caller-of.ts';

/** Signatures with a key pair only: a shared secret or none at all would let whoever can verify also forge. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256'];
const CLOCK_SKEW_S = 5;
const MAX_TOKEN_LENGTH = 8_192;
/** After this time a remembered token is verified again, so a key that was taken back stops working. */
const MAX_REMEMBERED_MS = 300_000;
const MAX_REVOKED = 100_000;

export interface TokenIdentitySettings {
  readonly keys: JWTVerifyGetKey;
  /** Asked for at each verification: the development identity learns its address only when the server listens. */
  readonly issuer: () => string;
  readonly audience: string;
  readonly roles: SystemDefinition['roles'];
  readonly claims: ClaimNames;
  readonly clock: Pick<Clock, 'now'>;
  /** Verified tokens that are remembered. */
  readonly maxRemembered?: number;
}

export interface TokenIdentity extends Identity {
  /** Refuses the tokens that a subject was given until now. */
  readonly revoke: (subject: string) => void;
}

interface Remembered extends Known {
  readonly epoch: number;
}

/** Callers by signed access tokens (RFC 9068). Verified ones are remembered: a signature costs more than the rest of a request. */
export function createTokenIdentity(settings: TokenIdentitySettings): TokenIdentity {
  const { clock, maxRemembered = 10_000 } = settings;
  const remembered = new Map<string, Remembered>();
  const underWay = new Map<string, Promise<Known>>();
  const revoked = new Map<string, number>();
  // Everything remembered in an earlier epoch is verified again.
  let epoch = 0;

  async function verify(token: string): Promise<Known> {
    const begun = epoch;
    const payload = await payloadOf(token, settings);
    const caller = callerOf(payload, settings.roles, settings.claims);
    if (!caller || isRevoked(payload, revoked)) throw notAuthenticated();
    const expiresAt = Math.min(
      (payload.exp ?? 0) * 1000 + CLOCK_SKEW_S * 1000,
      clock.now() + MAX_REMEMBERED_MS,
    );
    const known = { caller, expiresAt, epoch: begun };
    if (remembered.size >= maxRemembered) forgetOldest(remembered);
    remembered.set(token, known);
    return known;
  }

  return {
    known: (token) => {
      const known = remembered.get(token);
      if (known === undefined) return undefined;
      if (known.epoch === epoch && known.expiresAt > clock.now()) return known;
      remembered.delete(token);
      return undefined;
    },
    verify: (token) => {
      if (token.length > MAX_TOKEN_LENGTH) return Promise.reject(notAuthenticated());
      // Many requests may come with a new token at once; its signature is looked at once.
      let known = underWay.get(token);
      if (known === undefined) {
        known = verify(token).finally(() => underWay.delete(token));
        underWay.set(token, known);
      }
      return known;
    },
    revoke: (subject) => {
      epoch += 1;
      if (revoked.size >= MAX_REVOKED) forgetOldest(revoked);
      revoked.delete(subject);
      revoked.set(subject, clock.now());
    },
  };
}

async function payloadOf(token: string, settings: TokenIdentitySettings): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, settings.keys, {
      algorithms: ALGORITHMS,
      issuer: settings.issuer(),
      audience: settings.audience,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: CLOCK_SKEW_S,
      currentDate: new Date(settings.clock.now()),
    });
    return payload;
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Why a token is refused helps only those who try to forge one.
    throw notAuthenticated();
  }
}

/** Tokens tell only the second in which they were made; one from the second of the revocation is refused too. */
function isRevoked({ sub, iat }: JWTPayload, revoked: ReadonlyMap<string, number>): boolean {
  const at = revoked.get(sub ?? '');
  return at !== undefined && (iat === undefined || iat <= at / 1000);
}

function notAuthenticated(): Problem {
  return new Problem('not-authenticated', 'The token is not valid.');
}

function forgetOldest(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}
