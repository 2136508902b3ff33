import { defineTechnologies } from '../technology.ts';

/** Engines that decide who may do what. */
export const policyEngines = defineTechnologies([
  {
    id: 'opa',
    name: 'Open Policy Agent',
    concern: 'policy',
    aliases: ['rego', 'gatekeeper opa'],
    homepage: 'https://www.openpolicyagent.org',
  },
  {
    id: 'cedar',
    name: 'Cedar',
    concern: 'policy',
    aliases: ['cedar policy', 'amazon verified permissions', 'verified permissions'],
    ambiguous: ['cedar'],
    homepage: 'https://www.cedarpolicy.com',
  },
  {
    id: 'openfga',
    name: 'OpenFGA',
    concern: 'policy',
    aliases: ['open fga', 'auth0 fga'],
    homepage: 'https://openfga.dev',
  },
  {
    id: 'spicedb',
    name: 'SpiceDB',
    concern: 'policy',
    aliases: ['spice db', 'authzed'],
    homepage: 'https://authzed.com/spicedb',
  },
  {
    id: 'casbin',
    name: 'Casbin',
    concern: 'policy',
    aliases: ['node-casbin', 'jcasbin'],
    homepage: 'https://casbin.org',
  },
  {
    id: 'keto',
    name: 'Ory Keto',
    concern: 'policy',
    aliases: [],
    ambiguous: ['keto'],
    homepage: 'https://www.ory.sh/keto',
  },
  {
    id: 'cerbos',
    name: 'Cerbos',
    concern: 'policy',
    aliases: [],
    homepage: 'https://www.cerbos.dev',
  },
  {
    id: 'permify',
    name: 'Permify',
    concern: 'policy',
    aliases: [],
    homepage: 'https://permify.co',
  },
]);
