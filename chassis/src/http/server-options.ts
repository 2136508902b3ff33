import type { FastifyInstance } from 'fastify';
import type { ContextModule } from '../definition.ts';
import type { Engine } from '../engine.ts';
import type { Identity } from '../identity.ts';
import type { OverloadLimits } from '../limits/overload.ts';
import type { Check } from '../observe/health.ts';
import type { Host } from '../observe/host.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { SpanExporter } from '../observe/spans.ts';
import type { World } from '../ports.ts';
import type { SystemDefinition } from '../system.ts';

/** A context that this process serves. */
export interface Mounted {
  readonly module: ContextModule;
  readonly engine: Engine;
}

export interface ServerOptions {
  readonly world: Pick<World, 'clock' | 'random' | 'log'>;
  readonly host: Host;
  readonly system: SystemDefinition;
  readonly mounted: readonly Mounted[];
  readonly identity: Identity;
  /** Takes the line of each request, with its newline. Absent: requests are not logged. */
  readonly accessLog?: (line: string) => void;
  readonly spanExporter?: SpanExporter;
  /** Numbers of others stand in the same list. */
  readonly metrics?: Metrics;
  /** What has to work before requests should come here. */
  readonly checks?: Readonly<Record<string, Check>>;
  /** The start is over when it resolves. Absent: it is over. */
  readonly started?: Promise<unknown>;
  /** The OpenAPI file of a context, as it was emitted. */
  readonly openApi?: (context: string) => Promise<string | undefined>;
  /** Adds routes beside the operations, before the server is ready. Bodies come as bytes. */
  readonly more?: (app: FastifyInstance) => void;
  /** Proxies whose word on the caller's address is taken, as Fastify's `trustProxy`. */
  readonly trustProxy?: string | readonly string[];
  readonly overload?: OverloadLimits;
  /** How long requests at work may go on after the server was told to close. */
  readonly drainMs?: number;
}
