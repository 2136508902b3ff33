import { createHash } from 'node:crypto';
import { createLocalJWKSet, importJWK, type JWK, type JWTVerifyGetKey, SignJWT } from 'jose';
import type { Profile } from '../config/configuration.ts';
import type { Clock, Random } from '../ports.ts';
import type { SystemDefinition } from '../system.ts';

/** Where the server of the embedded profile serves it. */
export const DEVELOPMENT_IDENTITY_PATH = '/dev-identity';
const LIFETIME_S = 8 * 3600;

export interface DevelopmentIdentitySettings {
  /** Private Ed25519 key with `kid`. */
  readonly key: JWK;
  /** Origin of the server, known once it listens. */
  readonly origin: () => string;
  readonly system: SystemDefinition;
  readonly audience: string;
  readonly profile: Profile;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Pick<Random, 'uuid'>;
}

export interface TokenWish {
  readonly role: string;
  readonly subject?: string;
  readonly tenant?: string;
}

export interface DevelopmentIdentity {
  readonly issuer: () => string;
  readonly keys: JWTVerifyGetKey;
  readonly publicKeys: { readonly keys: readonly JWK[] };
  /** OpenID Connect discovery. */
  readonly discovery: () => Readonly<Record<string, unknown>>;
  /** Gives a token to whoever asks. */
  readonly issue: (
    wish: TokenWish,
  ) => Promise<{ readonly token: string; readonly expiresIn: number }>;
}

/** The role that somebody asked for is none of the system. */
export class UnknownRoleError extends Error {}

/** An OpenID Connect issuer that gives any role to anybody, so that a system can be tried before it has a real one. */
export async function createDevelopmentIdentity(
  settings: DevelopmentIdentitySettings,
): Promise<DevelopmentIdentity> {
  const { key, system, clock, random } = settings;
  if (settings.profile === 'services')
    throw new Error(
      'The development identity gives any role to anybody and does not start in the services profile. Set ISSUER to a real one.',
    );
  const privateKey = await importJWK(key, 'EdDSA');
  // Only what is public: `d` is the private part.
  const { kty, crv, x, kid, use, alg } = key;
  const publicKeys = { keys: [{ kty, crv, x, kid, use, alg }] as JWK[] };
  const issuer = (): string => `${settings.origin()}${DEVELOPMENT_IDENTITY_PATH}`;
  const needsTenant = system.contexts.some(({ definition }) =>
    Object.values(definition.entities).some(({ tenant }) => tenant !== undefined),
  );
  return {
    issuer,
    publicKeys,
    keys: createLocalJWKSet(publicKeys),
    discovery: () => ({
      issuer: issuer(),
      jwks_uri: `${issuer()}/jwks`,
      token_endpoint: `${issuer()}/token`,
      grant_types_supported: ['client_credentials'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['EdDSA'],
      token_endpoint_auth_methods_supported: ['none'],
    }),
    issue: async ({ role, subject, tenant }) => {
      if (!Object.hasOwn(system.roles, role))
        throw new UnknownRoleError(
          `There is no role \`${role}\`. Roles are ${Object.keys(system.roles).join(', ')}.`,
        );
      const now = Math.floor(clock.now() / 1000);
      const organisation = tenant ?? (needsTenant ? steadyUuid(system.name, 'tenant') : undefined);
      const token = await new SignJWT({
        roles: [role],
        ...(organisation === undefined ? {} : { tenant: organisation }),
      })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', ...(kid ? { kid } : {}) })
        .setIssuer(issuer())
        .setAudience(settings.audience)
        .setSubject(subject ?? steadyUuid(system.name, role))
        .setIssuedAt(now)
        .setExpirationTime(now + LIFETIME_S)
        .setJti(random.uuid())
        .sign(privateKey);
      return { token, expiresIn: LIFETIME_S };
    },
  };
}

/** The same identity for the same role at each start. A UUID, since records keep their owners as such. */
function steadyUuid(system: string, of: string): string {
  const digits = createHash('sha256').update(`${system}\n${of}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
