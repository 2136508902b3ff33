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
  reference,
  text,
} from '../shape/scalars.ts';

export const PROTOCOLS = [
  'rest',
  'grpc',
  'graphql',
  'soap',
  'in-process',
  'sql',
  'file',
  'mqtt',
  'websocket',
  'amqp',
] as const;

export const backoffShape = object({
  base: req(duration, 'First pause.'),
  max: opt(duration, 'Longest pause.'),
  jitter: opt(oneOf(['full', 'equal', 'none']), 'How pauses are spread.'),
});

const retryShape = shorthand(
  object({
    attempts: req(count, 'Attempts in all, the first included.'),
    backoff: opt(backoffShape, 'Pauses between attempts.'),
    budget: opt(fraction, 'Share of requests that may be retries.'),
    on: opt(list(text), 'What is retried: `unavailable`, `timeout`, `429`, `503`.'),
  }),
  count,
  (retries, at) => ({ attempts: retries + 1, at }),
);

const breakerShape = object({
  failureRate: opt(fraction, 'Share of failures that opens it.'),
  windowCalls: opt(count, 'Calls it looks back on.'),
  window: opt(duration, 'Time it looks back on.'),
  minimumCalls: opt(count, 'Calls before it may open.'),
  open: opt(duration, 'Time until it tries again.'),
  slowCall: opt(duration, 'Calls longer than this count as failures.'),
});

const bulkheadShape = shorthand(
  object({
    maxConcurrent: req(count, 'Calls at the same time.'),
    maxQueue: opt(count, 'Calls that may wait.'),
    pool: opt(identifier, 'Calls with the same pool share its slots.'),
  }),
  count,
  (maxConcurrent, at) => ({ maxConcurrent, at }),
);

const fallbackShape = shorthand(
  object({
    kind: req(oneOf(['cache', 'default', 'degrade', 'queue', 'call']), 'What is answered instead.'),
    to: opt(placed(reference), 'For `call`: whom to ask instead.'),
    description: opt(text, 'What the user gets.'),
  }),
  oneOf(['cache', 'default', 'degrade', 'queue']),
  (kind, at) => ({ kind, at }),
);

/** A synchronous dependency. */
export const callShape = shorthand(
  object({
    to: req(placed(reference), 'Operation of another context or of an external system.'),
    during: opt(placed(text), 'Operation of this context during which it happens.'),
    protocol: opt(oneOf(PROTOCOLS), 'Left out: what the target speaks.'),
    timeout: opt(duration, 'Time allowed for one attempt.'),
    retries: opt(retryShape, 'Attempts after the first, or a block.'),
    breaker: opt(
      shorthand(breakerShape, flag, (_, at) => ({ at })),
      '`true` for the usual values, or a block.',
    ),
    bulkhead: opt(bulkheadShape, 'Calls at the same time.'),
    fallback: opt(fallbackShape, 'What is answered when it fails.'),
    hedge: opt(duration, 'After this time a second request is sent.'),
    deadline: opt(oneOf(['propagate', 'ignore']), 'Whether the remaining time is passed on.'),
    times: opt(quantity, 'How often it happens in one operation.'),
    parallel: opt(flag, 'Side by side with other calls of the operation.'),
    hard: opt(flag, '`false`: the caller stays useful without the answer.'),
    because: opt(text, 'Why the caller has to wait.'),
  }),
  placed(reference),
  (to, at) => ({ to, at }),
);
