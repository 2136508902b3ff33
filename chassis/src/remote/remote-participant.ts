import type { CommandAnswer, CommandRequest, Participant, QueryAnswer, Trace } from '../engine.ts';
import type { Clock, Random } from '../ports.ts';
import { Problem } from '../problem.ts';
import { DEADLINE_HEADER, type InternalOperation, internalPath } from './internal-address.ts';
import type { Post } from './post.ts';
import { problemIn } from './problem-on-the-wire.ts';
import type { ServiceTokens } from './service-tokens.ts';

/** For questions that carry no deadline of their own. */
const USUAL_DEADLINE_MS = 5_000;
const RETRY_AFTER_S = 1;

export interface RemoteSettings {
  readonly context: string;
  /** Service that hosts it. */
  readonly service: string;
  /** Where that service answers: `http://stock:8080`. */
  readonly url: string;
  readonly tokens: Pick<ServiceTokens, 'tokenFor'>;
  readonly post: Post;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Pick<Random, 'hex'>;
}

/**
 * A context in another process. What goes wrong on the way is the problem `unavailable`: it passes, and nobody knows whether
 * the request was carried out. Nothing is tried again here: the saga does that, with the same key.
 */
export function remoteParticipant(settings: RemoteSettings): Participant {
  const { context, clock, random } = settings;

  async function ask(
    operation: InternalOperation,
    name: string,
    body: object,
    {
      trace,
      deadline,
      idempotencyKey,
    }: Pick<CommandRequest, 'trace' | 'deadline' | 'idempotencyKey'>,
  ): Promise<unknown> {
    const timeoutMs = Math.floor(deadline - clock.now());
    if (timeoutMs <= 0) throw unavailable(context, 'there is no time left to ask');
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await settings.tokens.tokenFor(settings.service)}`,
      traceparent: traceparentOf(trace),
      [DEADLINE_HEADER]: String(timeoutMs),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
    const url = `${settings.url}${internalPath(context, operation, name)}`;
    const answer = await settings
      .post(url, { headers, body: JSON.stringify(body), timeoutMs })
      .catch((error: unknown) => {
        throw unavailable(context, reasonOf(error));
      });
    return valueIn(context, answer);
  }
  const commanded = ({ caller, id, input, version }: CommandRequest): object => ({
    caller,
    id,
    input,
    version,
  });

  return {
    // What comes back was sent by an engine of the same system.
    command: async (name, request) =>
      (await ask('commands', name, commanded(request), request)) as CommandAnswer,
    settle: async (name, request) =>
      ((await ask('settle', name, commanded(request), request)) ?? undefined) as
        | CommandAnswer
        | undefined,
    query: async (name, request) => {
      const { caller, id, parameters } = request;
      return (await ask('queries', name, { caller, id, parameters }, request)) as QueryAnswer;
    },
    find: async (entity, field, value) => {
      const trace = { traceId: random.hex(32), spanId: random.hex(16) };
      const deadline = clock.now() + USUAL_DEADLINE_MS;
      const found = await ask('find', entity, { field, value }, { trace, deadline });
      return typeof found === 'string' ? found : undefined;
    },
  };
}

/** The answer, or the problem that its engine told. Anything else is no word of the engine, and may pass. */
function valueIn(context: string, { status, body }: Awaited<ReturnType<Post>>): unknown {
  const told = parsed(body);
  const problem = problemIn(told);
  if (problem) throw problem;
  if (status !== 200 || !told) throw unavailable(context, `it answered ${status}`);
  return told['answer'];
}

function parsed(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function unavailable(context: string, reason: string): Problem {
  return new Problem('unavailable', `\`${context}\` cannot be reached: ${reason}.`, {
    retryAfter: RETRY_AFTER_S,
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}

function traceparentOf({ traceId, spanId }: Trace): string {
  return `00-${traceId}-${spanId}-01`;
}
