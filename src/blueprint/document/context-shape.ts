import { list, mapOf, placed, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import {
  count,
  duration,
  flag,
  fraction,
  identifier,
  KEBAB,
  nameLike,
  oneOf,
  quantity,
  reference,
  size,
  text,
} from '../shape/scalars.ts';
import { availabilityShape } from './availability-shape.ts';
import { callShape } from './call-shape.ts';
import { fieldShape } from './field-shape.ts';
import { limitShape } from './limit-shape.ts';
import {
  camelName,
  commandShape,
  deprecationShape,
  eventShape,
  pascalName,
  policyShape,
  queryShape,
} from './operation-shape.ts';

export const kebabName = nameLike('a name such as `order-intake`', KEBAB);

/** Keys with a capital are no fields: they say something about the entity. */
const entityShape = mapOf(fieldShape, camelName);

const entityFactsShape = object({
  description: opt(text, 'What it is.'),
  indexes: opt(list(text), 'Compound indexes: `status, placedAt`.'),
  rowsPerYear: opt(quantity, 'Expected rows a year.'),
  retention: opt(duration, 'How long rows are kept.'),
});

const serverKeys = {
  replicas: opt(count, 'Copies that can take over.'),
  readReplicas: opt(count, 'Copies that only answer reads.'),
  maxConnections: opt(count, 'Connections the server takes.'),
  poolSize: opt(count, 'Connections of one service replica.'),
  statementTimeout: opt(duration, 'Longest statement.'),
  lockTimeout: opt(duration, 'Longest wait for a lock.'),
  backup: opt(
    object({
      every: req(
        duration,
        'Time between backups or log shipments: the most data that can be lost.',
      ),
      restore: opt(duration, 'Time to restore.'),
      tested: opt(flag, 'Whether a restore is tried regularly.'),
    }),
    'Backups.',
  ),
  encrypted: opt(flag, 'Encrypted at rest.'),
  persistent: opt(flag, '`false`: it may be lost with the machine.'),
  availability: opt(availabilityShape, 'What its operator promises, standby included.'),
};

/** What holds for every context on the same engine. */
export const storeServerShape = object(serverKeys);

const storeShape = shorthand(
  object({
    ...serverKeys,
    engine: req(identifier, 'Technology: `postgresql`, `mongodb` ...'),
    schema: opt(identifier, 'Schema or database; left out: the name of the context.'),
    partitionBy: opt(text, 'Field by which it is partitioned.'),
    readBy: opt(
      list(placed(kebabName)),
      'Contexts that read it directly: an exception that wants a reason.',
    ),
  }),
  identifier,
  (engine, at) => ({ engine, at }),
);

const apiShape = object({
  rest: opt(
    shorthand(object({ version: opt(text, 'Version.') }), text, (version, at) => ({ version, at })),
    'Version of the REST interface: `v1`.',
  ),
  graphql: opt(flag, 'Also as a GraphQL subgraph.'),
  grpc: opt(flag, 'Also over gRPC, for other services.'),
  websocket: opt(flag, 'Pushes over WebSocket.'),
  sse: opt(flag, 'Pushes as server-sent events.'),
  versioning: opt(oneOf(['url', 'header', 'media-type']), 'How versions are told apart.'),
  deprecated: opt(deprecationShape, 'On its way out.'),
  errors: opt(oneOf(['problem+json', 'custom', 'none']), 'The form of errors.'),
  hypermedia: opt(flag, 'Answers carry links.'),
  maxBody: opt(size, 'Largest request.'),
  maxPageSize: opt(count, 'Most items on a page.'),
  maxDepth: opt(count, 'Deepest GraphQL query.'),
  maxCost: opt(count, 'Dearest GraphQL query.'),
  limit: opt(limitShape, 'Rate limit.'),
});

const cacheShape = object({
  of: req(placed(reference), 'Query whose answers it keeps.'),
  technology: opt(identifier, '`redis`, `memcached`, `in-memory` ...'),
  layer: opt(oneOf(['application', 'api', 'cdn', 'client']), 'Where it stands.'),
  pattern: opt(
    oneOf(['cache-aside', 'read-through', 'write-through', 'write-behind', 'refresh-ahead']),
    'How it is filled.',
  ),
  ttl: opt(duration, 'How long an entry lives.'),
  jitter: opt(fraction, 'Share of the TTL by which expiry is spread.'),
  singleFlight: opt(flag, 'One recomputation at a time for a key.'),
  staleWhileRevalidate: opt(
    duration,
    'How long an old answer may be given while a new one is made.',
  ),
  negativeTtl: opt(duration, 'How long "not there" is remembered.'),
  invalidatedBy: opt(list(placed(reference)), 'Events after which entries are dropped.'),
  hitRatio: opt(fraction, 'Share of reads it answers.'),
  tags: opt(list(text), 'Tags by which entries are dropped together.'),
  warm: opt(flag, 'Filled before traffic arrives.'),
});

const jobShape = object({
  do: req(placed(camelName), 'Command of this context.'),
  schedule: opt(text, 'Cron expression in UTC.'),
  priority: opt(count, 'Higher goes first.'),
  maxAttempts: opt(count, 'Attempts in all.'),
  timeout: opt(duration, 'Longest run.'),
  deadLetter: opt(flag, 'Whether failures are kept for a person to look at.'),
  progress: opt(flag, 'Tells how far it is.'),
});

const webhookShape = object({
  events: req(list(placed(pascalName)), 'Events of this context that are sent.'),
  signature: opt(
    oneOf(['standard-webhooks', 'hmac-sha256', 'none']),
    'How receivers know that it is us.',
  ),
  maxAttempts: opt(count, 'Attempts in all.'),
  window: opt(duration, 'How long delivery is tried.'),
  timeout: opt(duration, 'Time allowed for one attempt.'),
  egressAllowList: opt(flag, 'Addresses are checked before anything is sent.'),
});

/** A bounded context as written. */
export const contextShape = object({
  purpose: opt(text, 'What it is responsible for, one sentence.'),
  kind: opt(oneOf(['core', 'supporting', 'generic']), 'How much it is worth to the business.'),
  owner: opt(text, 'Team or person.'),
  terms: opt(list(text), 'The words of the brief that stand for it.'),
  store: opt(storeShape, 'Where its data lies: a technology, or a block.'),
  entities: opt(mapOf(entityShape, pascalName), 'Entities with their fields.'),
  about: opt(mapOf(entityFactsShape, pascalName), 'Size, retention and indexes of entities.'),
  commands: opt(mapOf(commandShape, camelName), 'What changes something.'),
  queries: opt(
    mapOf(queryShape, camelName),
    'What reads something; left out: get and list for each entity with an identity.',
  ),
  events: opt(mapOf(eventShape, pascalName), 'What happened.'),
  on: opt(mapOf(policyShape, reference), 'Event → command of this context.'),
  calls: opt(list(callShape), 'Whom it asks and waits for.'),
  api: opt(apiShape, 'How it speaks to its clients.'),
  caches: opt(mapOf(cacheShape, kebabName), 'Caches of its answers.'),
  jobs: opt(mapOf(jobShape, kebabName), 'Work in the background.'),
  webhooks: opt(mapOf(webhookShape, kebabName), 'Events sent to addresses of customers.'),
  eventSourced: opt(flag, 'State is the sum of its events.'),
  snapshotEvery: opt(count, 'Events between snapshots.'),
  readModel: opt(flag, 'Reads have a model of their own (CQRS).'),
  invariant: opt(text, 'The rule that must hold at every moment.'),
  consistency: opt(oneOf(['strong', 'eventual']), 'What readers may rely on.'),
});
