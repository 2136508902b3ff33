import { fetchJson } from '../adapters/fetch-json.ts';
import { signingKey } from '../adapters/signing-key.ts';
import type { Configuration } from '../config/configuration.ts';
import type { World } from '../ports.ts';
import type { SystemDefinition } from '../system.ts';
import { createDevelopmentIdentity, type DevelopmentIdentity } from './development-identity.ts';
import { remoteKeys } from './key-set.ts';
import { createTokenIdentity, type TokenIdentity } from './token-identity.ts';

export interface OpenIdentity {
  readonly identity: TokenIdentity;
  /** Only where no issuer is configured. */
  readonly development: DevelopmentIdentity | undefined;
}

/** Identity by the issuer of the configuration, or by one of our own for development. */
export async function openIdentity(
  system: SystemDefinition,
  configuration: Configuration,
  world: Pick<World, 'clock' | 'random' | 'log'>,
  origin: () => string,
): Promise<OpenIdentity> {
  const { clock, random, log } = world;
  const { issuer, audience, profile, rolesClaim, tenantClaim, dataFolder } = configuration;
  const common = {
    audience,
    clock,
    roles: system.roles,
    claims: { tenant: tenantClaim, ...(rolesClaim === undefined ? {} : { roles: rolesClaim }) },
  };
  if (issuer !== undefined) {
    const keys = remoteKeys({ issuer, getJson: fetchJson, clock, log });
    return {
      identity: createTokenIdentity({ ...common, keys, issuer: () => issuer }),
      development: undefined,
    };
  }
  const key = await signingKey(dataFolder);
  const development = await createDevelopmentIdentity({
    key,
    origin,
    system,
    audience,
    profile,
    clock,
    random,
  });
  const { keys } = development;
  // Names of claims are those of a foreign issuer; ours has its own.
  const claims = { tenant: 'tenant', roles: 'roles' };
  return {
    identity: createTokenIdentity({ ...common, claims, keys, issuer: development.issuer }),
    development,
  };
}
