import { jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../ports.ts';

/** Only this: the key is shared by the services of a system and signs nothing else. */
const ALGORITHM = 'HS256';
const TYPE = 'service+jwt';
const LIFETIME_S = 60;
const CLOCK_SKEW_S = 10;
/** A token that is sent while it still has so long to live arrives in time. */
const MARGIN_MS = 20_000;

export interface ServiceTokens {
  /** A token for one target; the same one until it grows old. */
  readonly tokenFor: (target: string) => Promise<string>;
  /** Whether a token was made by a service of this system, for this one, just now. */
  readonly accepts: (token: string) => Promise<boolean>;
}

/** Proof that a request comes from a service of the same system and is meant for its receiver. */
export function createServiceTokens(settings: {
  /** At least 32 bytes, from the environment; the same for all services of the system. */
  readonly key: string;
  readonly system: string;
  readonly service: string;
  readonly services: readonly string[];
  readonly clock: Pick<Clock, 'now'>;
}): ServiceTokens {
  const { system, service, services, clock } = settings;
  const key = new TextEncoder().encode(settings.key);
  const nameOf = (one: string): string => `${system}/${one}`;
  const made = new Map<string, { readonly token: string; readonly until: number }>();

  async function make(target: string): Promise<string> {
    const now = Math.floor(clock.now() / 1000);
    const token = await new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setIssuer(nameOf(service))
      .setAudience(nameOf(target))
      .setIssuedAt(now)
      .setExpirationTime(now + LIFETIME_S)
      .sign(key);
    made.set(target, { token, until: clock.now() + LIFETIME_S * 1000 - MARGIN_MS });
    return token;
  }
  return {
    tokenFor: async (target) => {
      const known = made.get(target);
      return known && known.until > clock.now() ? known.token : await make(target);
    },
    accepts: async (token) => {
      try {
        await jwtVerify(token, key, {
          algorithms: [ALGORITHM],
          typ: TYPE,
          issuer: services.map(nameOf),
          audience: nameOf(service),
          requiredClaims: ['exp', 'iat'],
          maxTokenAge: LIFETIME_S,
          clockTolerance: CLOCK_SKEW_S,
          currentDate: new Date(clock.now()),
        });
        return true;
      } catch {
        return false;
      }
    },
  };
}
