/** Page 2. */
export const contracts = {
  none: 'No context was asked for, so there is no interface to describe.',
  intro:
    'The machine-readable contracts are written from the same file as these tables, so the two cannot disagree.',
  rules: 'Rules that hold for every interface here',
  versions: 'Versions',
  inUrl: (versions: string) => `The version stands in the path (${versions}).`,
  inHeader: (versions: string) => `The version is asked for in a header (${versions}).`,
  inMediaType: (versions: string) => `The version is part of the media type (${versions}).`,
  errors: 'Errors',
  problem:
    'An error is `application/problem+json` (RFC 9457) with a stable `type`, the `status` and the trace id; field errors are listed.',
  customErrors: (contexts: string) => `${contexts} keep a form of errors of their own.`,
  retries: 'Repeated requests',
  withKey: (operations: string) =>
    `${operations} take an \`Idempotency-Key\`: the same key gives the same answer, once.`,
  lostUpdates: 'Lost updates',
  ifMatch: (operations: string) =>
    `${operations} want the \`ETag\` the caller read in \`If-Match\`; a stale one gets 412.`,
  pages: 'Long lists',
  pageBy: (kind: string, size: string) => `${kind} pages of at most ${size} items.`,
  sizes: 'Sizes',
  maxBody: (bytes: string) => `A request has at most ${bytes} bytes.`,
  also: 'Also offered',
  graphql: (contexts: string, depth: string, cost: string) =>
    `GraphQL: ${contexts}; queries at most ${depth} deep and of cost ${cost}.`,
  grpc: (contexts: string) => `gRPC between services: ${contexts}.`,
  websocket: (contexts: string) => `WebSocket: ${contexts}.`,
  sse: (contexts: string) => `Server-sent events: ${contexts}.`,
  request: 'Request',
  who: 'Who',
  takes: 'Takes',
  gives: 'Gives',
  guarantees: 'Rules',
  leadsTo: (states: string) => `state ${states}`,
  listOf: (entity: string) => `list of ${entity}`,
  idempotencyKey: 'idempotency key',
  natural: 'safe to repeat',
  notRepeatable: 'not safe to repeat',
  conditional: 'If-Match',
  long: '202, then poll',
  batch: 'also in batches',
  page: (kind: string, size: string) => `${kind} pages ≤ ${size}`,
  filter: (fields: string) => `filter: ${fields}`,
  sort: (fields: string) => `sort: ${fields}`,
  search: (fields: string) => `search: ${fields}`,
  joins: (queries: string) => `joins ${queries}`,
  staleness: (time: string) => `up to ${time} old`,
  p99: (time: string) => `p99 ${time}`,
  deadline: (time: string) => `deadline ${time}`,
  limit: (requests: string, window: string, per: string) => `${requests} in ${window} per ${per}`,
  abusable: 'protected against machines',
  deprecated: (since: string, sunset: string) =>
    ['on its way out', since && `since ${since}`, sunset && `ends ${sunset}`]
      .filter(Boolean)
      .join(', '),
  example: (operation: string) => `Example: ${operation}`,
  sends: 'A client sends',
  receives: 'and receives',
  refused: (command: string, state: string) =>
    `From any other state, say ${state}, ${command} is refused with 409 and the code \`state-conflict\`.`,
};
