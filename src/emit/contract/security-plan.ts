import type { Blueprint } from '../../blueprint/model/blueprint.ts';
import type { Identity } from '../../blueprint/model/identity.ts';
import type { JsonObject } from '../schema/json.ts';

/** A way to prove who one is, by its name in the document. */
export interface Scheme {
  readonly name: string;
  readonly definition: JsonObject;
  /** Its tokens carry scopes. */
  readonly scoped: boolean;
}

/** Who may knock how: users and clients on one side, services of this system on the other. */
export interface SecurityPlan {
  readonly users: readonly Scheme[];
  readonly service: Scheme | undefined;
}

type Method = Identity['methods'][number];

export function securityPlanOf(blueprint: Blueprint): SecurityPlan {
  const { identity } = blueprint;
  if (!identity) return { users: [ASSUMED], service: undefined };
  const all = identity.methods.flatMap((method) => schemeOf(method, blueprint) ?? []);
  const users = all.filter(
    ({ name }, index) => all.findIndex((other) => other.name === name) === index,
  );
  return { users, service: serviceScheme(identity.serviceAuth) };
}

/** Without a word on identity a contract must not look open. */
const ASSUMED: Scheme = {
  name: 'bearer',
  scoped: false,
  definition: {
    type: 'http',
    scheme: 'bearer',
    description: 'Assumed: the blueprint states no identity.',
  },
};

function schemeOf(method: Method, blueprint: Blueprint): Scheme | undefined {
  const issuer = `https://identity.${blueprint.name}.internal`;
  switch (method) {
    case 'oauth2':
      return { name: 'oauth2', scoped: true, definition: oauth2(issuer, blueprint) };
    case 'oidc':
      return {
        name: 'openId',
        scoped: true,
        definition: {
          type: 'openIdConnect',
          openIdConnectUrl: `${issuer}/.well-known/openid-configuration`,
        },
      };
    case 'jwt':
      return plain('jwt', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
    case 'api-key':
      return plain('apiKey', { type: 'apiKey', in: 'header', name: 'X-Api-Key' });
    case 'mtls':
      return plain('mutualTls', { type: 'mutualTLS' });
    case 'basic':
      return plain('basic', { type: 'http', scheme: 'basic' });
    case 'session':
    case 'passkeys':
    case 'saml':
      return plain('session', {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-session',
        description: 'Session that the login page sets. Writes need the CSRF token as well.',
      });
    case 'none':
      return undefined;
  }
}

function plain(name: string, definition: JsonObject): Scheme {
  return { name, definition, scoped: false };
}

function oauth2(issuer: string, blueprint: Blueprint): JsonObject {
  const scopes = Object.fromEntries(
    blueprint.contexts.flatMap(({ name }) => [
      [scopeOf(name, false), `Read in ${name}.`],
      [scopeOf(name, true), `Change in ${name}.`],
    ]),
  );
  const hasMachines = blueprint.roles.some(({ kind }) => kind === 'machine');
  const endpoints = { tokenUrl: `${issuer}/token`, refreshUrl: `${issuer}/token`, scopes };
  return {
    type: 'oauth2',
    description: 'Authorisation code with PKCE for people, client credentials for machines.',
    flows: {
      authorizationCode: { authorizationUrl: `${issuer}/authorize`, ...endpoints },
      clientCredentials: hasMachines ? endpoints : undefined,
    },
  };
}

function serviceScheme(auth: Identity['serviceAuth']): Scheme | undefined {
  switch (auth) {
    case 'mtls':
      return plain('serviceMutualTls', {
        type: 'mutualTLS',
        description: 'Certificate of a service of this system.',
      });
    case 'jwt':
      return plain('serviceToken', {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Token of a service of this system.',
      });
    case 'api-key':
      return plain('serviceKey', { type: 'apiKey', in: 'header', name: 'X-Service-Key' });
    case 'network':
    case 'none':
      return undefined;
  }
}

export function scopeOf(context: string, writes: boolean): string {
  return `${context}:${writes ? 'write' : 'read'}`;
}
