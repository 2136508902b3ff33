import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller, Data } from '../definition.ts';
import type { CommandRequest, Participant } from '../engine.ts';
import { parseTraceparent } from '../http/traceparent.ts';
import type { World } from '../ports.ts';
import { Problem } from '../problem.ts';
import { DEADLINE_HEADER, INTERNAL_OPERATIONS, internalPath } from './internal-address.ts';
import { problemBody } from './problem-on-the-wire.ts';
import type { ServiceTokens } from './service-tokens.ts';

/** Answers of steps are as large as records; lists of a saga may be longer than what one client sends. */
const MAX_BODY_BYTES = 10_000_000;
const LONGEST_DEADLINE_MS = 600_000;

export interface InternalSettings {
  readonly contexts: ReadonlyMap<string, Participant>;
  readonly tokens: Pick<ServiceTokens, 'accepts'>;
  readonly world: Pick<World, 'clock' | 'random' | 'log'>;
}

/**
 * What services of one system ask each other: whole commands, with the caller for whom they ask. So nobody else may: the
 * token of a service is needed, and the tokens of people are none.
 */
export function serveInternal(app: FastifyInstance, settings: InternalSettings): void {
  for (const [context, participant] of settings.contexts) {
    for (const operation of INTERNAL_OPERATIONS) {
      // `:name` must not be encoded as a name would be.
      const url = `${internalPath(context, operation, '')}:name`;
      app.post(url, { bodyLimit: MAX_BODY_BYTES }, async (request, reply) => {
        const { status, body } = await answerTo(request, settings, (name, call) =>
          ANSWERS[operation](participant, name, call),
        );
        return await reply
          .code(status)
          .header('content-type', 'application/json')
          .header('cache-control', 'no-store')
          .send(JSON.stringify(body));
      });
    }
  }
}

async function answerTo(
  request: FastifyRequest,
  { tokens, world }: InternalSettings,
  ask: (name: string, call: Call) => Promise<unknown>,
): Promise<{ readonly status: number; readonly body: object }> {
  if (!(await tokens.accepts(bearerOf(request))))
    return { status: 401, body: { error: 'The token of a service is needed.' } };
  const call = callIn(request, world);
  if (!call) return { status: 400, body: { error: 'The request cannot be read.' } };
  try {
    return { status: 200, body: { answer: (await ask(nameIn(request), call)) ?? null } };
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: problemBody(error) };
    world.log.error('an internal request failed', { url: request.url, error });
    return { status: 500, body: { error: 'Something went wrong.' } };
  }
}

type Call = Omit<CommandRequest, 'input'> & { readonly body: Data };

const ANSWERS: Readonly<
  Record<
    (typeof INTERNAL_OPERATIONS)[number],
    (to: Participant, name: string, call: Call) => Promise<unknown>
  >
> = {
  commands: (to, name, call) => to.command(name, commandIn(call)),
  settle: (to, name, call) => to.settle(name, commandIn(call)),
  queries: (to, name, { body, ...rest }) =>
    to.query(name, { ...rest, parameters: dataIn(body['parameters']) }),
  find: (to, name, { body }) => to.find(name, String(body['field']), body['value']),
};

function commandIn({ body, ...rest }: Call): CommandRequest {
  const version = body['version'];
  return {
    ...rest,
    input: dataIn(body['input']),
    ...(typeof version === 'number' ? { version } : {}),
  };
}

function callIn(
  { body, headers }: FastifyRequest,
  { clock, random }: InternalSettings['world'],
): Call | undefined {
  const told = parsed(body);
  if (!told) return undefined;
  const { id } = told;
  const key = headers['idempotency-key'];
  const left = Number(headers[DEADLINE_HEADER]);
  const traceparent = headers['traceparent'];
  const trace = typeof traceparent === 'string' ? parseTraceparent(traceparent) : undefined;
  return {
    body: told,
    caller: callerIn(told['caller']),
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof key === 'string' ? { idempotencyKey: key } : {}),
    trace: { traceId: trace?.traceId ?? random.hex(32), spanId: random.hex(16) },
    deadline: clock.now() + Math.min(left > 0 ? left : 0, LONGEST_DEADLINE_MS),
  };
}

/** Whoever has the token of a service speaks for callers, the system itself too; without one it asks for nobody. */
function callerIn(value: unknown): Caller {
  const { subject, roles, tenant, ownOnly, isSystem } = dataIn(value);
  return {
    subject: typeof subject === 'string' ? subject : '',
    roles: Array.isArray(roles) ? roles.map(String) : [],
    ...(typeof tenant === 'string' ? { tenant } : {}),
    ownOnly: ownOnly !== false,
    ...(isSystem === true ? { isSystem } : {}),
  };
}

function nameIn({ params }: FastifyRequest): string {
  return String(dataIn(params)['name']);
}

function bearerOf({ headers }: FastifyRequest): string {
  return /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

function parsed(body: unknown): Data | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.isBuffer(body) ? body.toString('utf8') : '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function dataIn(value: unknown): Data {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
