import { list, placed, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import {
  count,
  duration,
  flag,
  fraction,
  identifier,
  oneOf,
  quantity,
  size,
  text,
} from '../shape/scalars.ts';
import { availabilityShape } from './availability-shape.ts';
import { backoffShape, callShape } from './call-shape.ts';
import { kebabName } from './context-shape.ts';
import { limitShape } from './limit-shape.ts';

const routeShape = object({
  path: req(text, 'Path prefix: `/v1/orders`.'),
  to: req(placed(kebabName), 'Context, BFF or external system.'),
  weight: opt(fraction, 'Share of the traffic.'),
  header: opt(text, 'Header that selects it: `x-version: 2`.'),
  translate: opt(
    oneOf(['rest-to-grpc', 'http-to-websocket', 'rest-to-graphql']),
    'Change of protocol.',
  ),
});

export const gatewayShape = object({
  technology: req(identifier, '`kong`, `nginx`, `envoy` ...'),
  authenticates: opt(flag, 'Checks tokens before anything else.'),
  limits: opt(list(limitShape), 'Rate limits: `600/minute per client`.'),
  routes: opt(list(routeShape), 'Left out: one for each resource of a context, and each BFF.'),
  timeout: opt(duration, 'Longest request.'),
  idleTimeout: opt(duration, 'How long an idle connection to a service is kept.'),
  maxBody: opt(size, 'Largest request.'),
  tls: opt(flag, '`false`: plain HTTP.'),
  cors: opt(
    object({
      origins: req(list(text), 'Origins of browsers that may call.'),
      credentials: opt(flag, 'Whether cookies are sent along.'),
    }),
    'Calls from browsers.',
  ),
  waf: opt(flag, 'A web application firewall stands before it.'),
  sheds: opt(flag, 'Turns requests away before they queue.'),
  securityHeaders: opt(flag, 'Adds the usual security headers.'),
  balancing: opt(
    oneOf(['round-robin', 'least-connections', 'consistent-hash', 'random-two']),
    'How replicas are chosen.',
  ),
});

export const bffShape = object({
  clients: req(list(text), 'Kinds of client it serves.'),
  protocol: opt(oneOf(['rest', 'graphql']), 'What it speaks to them.'),
  owner: opt(text, 'Team.'),
  session: opt(flag, 'Keeps a session cookie, so that tokens stay out of the browser.'),
  csrf: opt(flag, 'Protected against cross-site requests.'),
  offline: opt(flag, 'Its clients work offline and synchronise later.'),
  calls: opt(list(callShape), 'Whom it asks.'),
});

export const externalShape = object({
  kind: req(oneOf(['existing', 'third-party', 'legacy']), 'Whose it is.'),
  purpose: opt(text, 'What it does for us.'),
  protocol: opt(
    oneOf(['rest', 'grpc', 'graphql', 'soap', 'sql', 'file', 'mqtt', 'websocket', 'amqp']),
    'What it speaks.',
  ),
  operations: opt(list(text), 'What we ask of it.'),
  events: opt(list(text), 'What it tells us.'),
  availability: opt(availabilityShape, 'What its owner promises.'),
  p99: opt(duration, 'Time within which 99 of 100 are answered.'),
  tls: opt(flag, '`false`: plain text.'),
  validated: opt(flag, '`false`: its answers are used unchecked.'),
});

export const brokerShape = shorthand(
  object({
    technology: req(identifier, '`rabbitmq`, `kafka`, `nats`, `in-process` ...'),
    outbox: opt(flag, '`false`: events are sent after the transaction, and may be lost.'),
    inbox: opt(flag, '`false`: a message delivered twice takes effect twice.'),
    maxAttempts: opt(count, 'Attempts before a message goes to the dead letters.'),
    deadLetter: opt(flag, 'Whether failures are kept.'),
    backoff: opt(backoffShape, 'Pauses between attempts.'),
    ordering: opt(oneOf(['per-key', 'global', 'none']), 'What order is kept.'),
    partitions: opt(count, 'Partitions of a topic.'),
    consumers: opt(count, 'Consumers of one group.'),
    retention: opt(duration, 'How long messages are kept.'),
    dedupeWindow: opt(duration, 'How long message ids are remembered.'),
    queueLimit: opt(count, 'Most messages in a queue.'),
    prefetch: opt(count, 'Messages a consumer holds unacknowledged.'),
    visibilityTimeout: opt(
      duration,
      'Time after which an unacknowledged message is given to another.',
    ),
    handlerTimeout: opt(duration, 'Longest handling of one message.'),
    outage: opt(duration, 'Outage of a consumer that must be survived.'),
    availability: opt(availabilityShape, 'What its operator promises.'),
    schema: opt(oneOf(['json-schema', 'avro', 'protobuf']), 'Language of event schemas.'),
  }),
  identifier,
  (technology, at) => ({ technology, at }),
);

export const serviceShape = object({
  contexts: req(list(placed(kebabName)), 'Contexts it hosts.'),
  owner: opt(text, 'Team.'),
  language: opt(identifier, 'Programming language.'),
  framework: opt(identifier, 'Framework.'),
  replicas: opt(count, 'Copies.'),
  zones: opt(count, 'Zones they are spread over.'),
  cpu: opt(quantity, 'Cores of one replica.'),
  memoryMb: opt(count, 'Memory of one replica.'),
  concurrency: opt(count, 'Requests one replica works on at the same time.'),
  serviceTime: opt(duration, 'Mean work for one request.'),
  peakRps: opt(quantity, 'Requests per second at peak.'),
  autoscale: opt(
    object({
      min: req(count, 'Fewest replicas.'),
      max: req(count, 'Most replicas.'),
      target: opt(fraction, 'Share of capacity in use that it aims at.'),
      reaction: opt(duration, 'From load to a ready replica.'),
    }),
    'Replicas that follow the load.',
  ),
  probes: opt(list(oneOf(['live', 'ready', 'startup'])), 'Health probes.'),
  grace: opt(duration, 'Time between the signal to stop and the end.'),
  keepAlive: opt(duration, 'How long it keeps idle connections.'),
  queueLimit: opt(count, 'Requests that may wait.'),
  sheds: opt(flag, 'Turns requests away before they queue.'),
  antiAffinity: opt(flag, 'Replicas stand on different machines.'),
  minAvailable: opt(count, 'Replicas that stay up during maintenance.'),
  stateless: opt(flag, '`false`: a replica keeps state of its own.'),
  availability: opt(availabilityShape, 'Availability of one replica.'),
  critical: opt(flag, '`false`: the business goes on without it.'),
});

export const accessPolicyShape = object({
  effect: opt(oneOf(['permit', 'forbid']), 'Allow or deny.'),
  roles: opt(list(placed(identifier)), 'Whom it is about.'),
  operations: req(list(text), '`ordering.cancelOrder` or `ordering.*`.'),
  when: req(text, 'Condition over caller, record and situation.'),
});
