import { list, mapOf, placed, shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import {
  CAMEL,
  count,
  date,
  duration,
  flag,
  fraction,
  identifier,
  nameLike,
  oneOf,
  PASCAL,
  quantity,
  reference,
  text,
} from '../shape/scalars.ts';
import { fieldShape } from './field-shape.ts';
import { limitShape } from './limit-shape.ts';

export const camelName = nameLike('a name such as `placeOrder`', CAMEL);
export const pascalName = nameLike('a name such as `Order`', PASCAL);

export const deprecationShape = object({
  since: opt(date, 'Date since which clients should move away.'),
  sunset: opt(date, 'Date on which it goes.'),
  successor: opt(text, 'What to use instead.'),
});

export const alertShape = object({
  burnRate: req(quantity, 'How many times too fast the error budget burns.'),
  long: req(duration, 'The long window.'),
  short: req(duration, 'The short window: a twelfth of the long one.'),
  severity: req(oneOf(['page', 'ticket']), 'Wake somebody, or file a ticket.'),
});

export const sloShape = object({
  availability: opt(fraction, 'Share of requests that succeed, over 30 days.'),
  p95: opt(duration, 'Time within which 95 of 100 are answered.'),
  p99: opt(duration, 'Time within which 99 of 100 are answered.'),
  latency: opt(duration, 'A time that names no percentile.'),
  alerts: opt(list(alertShape), 'Burn-rate alerts; left out: the usual four windows.'),
});

const common = {
  description: opt(text, 'What it is for.'),
  roles: opt(list(placed(identifier)), 'Roles that may call it.'),
  public: opt(flag, 'Open to callers without identity.'),
  limit: opt(limitShape, 'A rate limit of its own.'),
  p99: opt(duration, 'Time within which 99 of 100 answers are given by design.'),
  deadline: opt(duration, 'Time after which the caller has no use for an answer.'),
  peakRps: opt(quantity, 'Requests per second at peak.'),
  slo: opt(sloShape, 'Its objective.'),
  abusable: opt(flag, 'Worth abusing by machines: needs a limit, a quota or a step-up.'),
  deprecated: opt(deprecationShape, 'On its way out.'),
};

/** Changes something. */
export const commandShape = object({
  ...common,
  creates: opt(placed(pascalName), 'Entity it creates.'),
  on: opt(placed(pascalName), 'Entity it acts on.'),
  from: opt(list(placed(text)), 'States from which it is allowed.'),
  to: opt(placed(text), 'State it leads to.'),
  input: opt(
    mapOf(fieldShape, camelName),
    'Fields it takes; left out: those of the entity that a client may set.',
  ),
  emits: opt(list(placed(pascalName)), 'Events it emits.'),
  idempotency: opt(oneOf(['natural', 'key', 'none']), 'How a repeated request is recognised.'),
  long: opt(flag, 'Answers 202 and an operation to poll.'),
  batch: opt(flag, 'Also takes many at once, with a result for each.'),
  conditional: opt(flag, 'Checks the version the caller read (ETag, If-Match).'),
});

/** Reads something. */
export const queryShape = object({
  ...common,
  of: req(placed(pascalName), 'Entity it returns.'),
  one: opt(flag, 'Returns one by its identity instead of a list.'),
  filter: opt(list(placed(text)), 'Fields it filters by.'),
  sort: opt(list(placed(text)), 'Fields it sorts by.'),
  search: opt(list(placed(text)), 'Fields it searches as text.'),
  page: opt(oneOf(['cursor', 'offset', 'keyset', 'none']), 'How it pages.'),
  maxPageSize: opt(count, 'Most items on a page.'),
  composes: opt(list(placed(reference)), 'Queries of other contexts whose data it joins in.'),
  staleness: opt(duration, 'How old the answer may be.'),
});

const fieldsOfEvent = opt(
  list(placed(text)),
  'Fields of the entity that it carries; left out: identity and lifecycle.',
);

/** Something that happened. */
export const eventShape = shorthand(
  object({
    description: opt(text, 'What happened.'),
    of: opt(placed(pascalName), 'Entity it happened to.'),
    carries: fieldsOfEvent,
    fields: opt(mapOf(fieldShape, camelName), 'Fields of its own, besides those of the entity.'),
    version: opt(count, 'Version of its schema.'),
    key: opt(placed(text), 'Field by which messages keep their order.'),
    compatibility: opt(
      oneOf(['backward', 'forward', 'full', 'none']),
      'Which side may change first.',
    ),
    external: opt(flag, 'Has consumers outside this file.'),
    retention: opt(duration, 'How long it is kept for replay.'),
  }),
  list(placed(text)),
  (carries, at) => ({ carries, at }),
  'list',
);

/** "On this event, do that command." */
export const policyShape = shorthand(
  object({
    do: req(placed(camelName), 'Command of this context.'),
    dedupe: opt(
      oneOf(['inbox', 'natural', 'none']),
      'How a message delivered twice is recognised.',
    ),
    maxAttempts: opt(count, 'Attempts before it goes to the dead letters.'),
    deadLetter: opt(flag, 'Whether failures are kept for a person to look at.'),
  }),
  placed(camelName),
  (name, at) => ({ do: name, at }),
);
