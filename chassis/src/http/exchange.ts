import type { FastifyReply } from 'fastify';
import type { Caller } from '../definition.ts';
import type { Trace } from '../engine.ts';
import type { Pending } from '../limits/in-flight.ts';
import type { Span } from '../observe/spans.ts';

/** Who asks without saying who it is. What is open to everybody is open whoever owns it. */
export const ANONYMOUS: Caller = { subject: 'anonymous', roles: [], ownOnly: false };

/** One request and its answer: the trace that the engine works under, and afterwards the span that is kept of it. */
export class Exchange implements Trace, Span, Pending {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  readonly startedAt: number;
  /** The same moment on the clock that never goes back. */
  readonly startedElapsed: number;
  readonly deadline: number;
  caller: Caller = ANONYMOUS;
  status = 0;
  durationMs = 0;
  earlier: Pending | undefined;
  later: Pending | undefined;
  /** Given up when the exchange is over: spans outlive connections. */
  reply: FastifyReply | undefined;
  readonly #onExpiry: (exchange: Exchange) => void;

  constructor(
    name: string,
    traceId: string,
    spanId: string,
    parentId: string,
    startedAt: number,
    startedElapsed: number,
    deadline: number,
    reply: FastifyReply,
    onExpiry: (exchange: Exchange) => void,
  ) {
    this.name = name;
    this.traceId = traceId;
    this.spanId = spanId;
    this.parentId = parentId;
    this.startedAt = startedAt;
    this.startedElapsed = startedElapsed;
    this.deadline = deadline;
    this.reply = reply;
    this.#onExpiry = onExpiry;
  }

  leave(): void {
    if (this.reply?.sent === false) this.reply.header('connection', 'close');
  }

  expire(): void {
    this.#onExpiry(this);
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the pipeline of every operation, before anything else. */
    exchange: Exchange;
  }
}
