/** Page 4. */
export const identity = {
  none: (operations: string) =>
    `No identity provider is stated. ${operations} therefore cannot be protected until one is chosen under \`identity\`.`,
  nothing: 'There are no operations to protect here.',
  openOperations: (count: number) =>
    count === 1 ? 'One operation is not public and' : `${count} operations are not public and`,
  how: 'How callers prove who they are',
  provider: 'Provider',
  methods: 'Methods',
  models: 'Rights are decided by',
  accessToken: 'An access token lives',
  revocation: (time: string) => `${time}; rights that are withdrawn may still work for so long`,
  refresh: 'Refresh tokens',
  rotated: 'good once: a second use ends the whole family',
  notRotated: 'can be used again until they expire',
  session: 'A session lives',
  mfa: 'Second factor for',
  services: 'Between services',
  gateway: 'At the gateway',
  gatewayChecks: (technology: string) =>
    `${technology} checks the token before a request reaches a service`,
  gatewayPasses: (technology: string) =>
    `${technology} passes tokens on; every service checks them itself`,
  serviceAuth: {
    mtls: 'mutual TLS: each service has a certificate of its own',
    jwt: 'a signed token that names the calling service and its audience',
    'api-key': 'an API key for each calling service',
    network: 'the network alone; whoever is inside is believed',
    none: 'nothing: any process may claim to be any service',
  },
  hops: (count: number) =>
    count === 1
      ? 'one relation between services uses it'
      : `${count} relations between services use it`,
  bffs: 'Backends for front ends',
  cookie: 'session cookie, tokens stay out of the browser',
  token: 'tokens are held by the client',
  csrf: 'protected against cross-site requests',
  clients: 'Clients',
  roles: 'Roles',
  inherits: 'Has also the rights of',
  mfaColumn: 'Second factor',
  matrix: 'Who may do what',
  matrixIntro:
    'A dot means that the role may call the operation; a ring, that it inherits the right.',
  publicColumn: 'Public',
  signedInColumn: 'Signed in',
  objects: 'Whose records',
  objectsIntro:
    'Having the role is not enough for these: the record itself is compared with the caller, and a record of somebody else is answered with 404.',
  mustOwn: (entity: string, field: string) => `${entity}: ${field} must be the caller`,
  sameTenant: (entity: string, field: string) => `${entity}: ${field} must be the caller’s tenant`,
  ownOnly: (roles: string) => `own records only: ${roles}`,
  allRecords: (roles: string) => `every record: ${roles}`,
  scope: 'For whom',
  rule: 'Rule',
  policies: 'Rules over attributes',
  effect: 'Effect',
  appliesTo: 'Applies to',
  sensitive: 'Sensitive fields',
  sensitiveIntro: (count: number) =>
    count === 1
      ? 'One field would do harm if it leaked.'
      : `${count} fields would do harm if they leaked.`,
  carriedBy: 'Leaves in events',
  staysInside: 'stays inside',
  inLogs: 'In logs',
  masked: 'masked',
  notMasked: 'not masked',
  limits: 'Limits against abuse',
  whole: 'whole edge',
  loginLike: (operations: string) => `Worth abusing by machines: ${operations}.`,
};
