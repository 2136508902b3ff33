import type { Place } from '../../diagnostics/place.ts';
import type { Call } from './call.ts';
import type { RateLimit } from './operation.ts';

export interface Gateway {
  /** Technology id. */
  readonly technology: string;
  readonly authenticates: boolean;
  readonly limits: readonly RateLimit[];
  readonly routes: readonly Route[];
  readonly timeoutMs?: number;
  readonly idleTimeoutMs?: number;
  readonly upstreamKeepAliveMs?: number;
  readonly maxBodyBytes?: number;
  readonly tls: boolean;
  readonly cors?: Cors;
  readonly waf: boolean;
  readonly sheds: boolean;
  readonly securityHeaders: boolean;
  readonly balancing: 'round-robin' | 'least-connections' | 'consistent-hash' | 'random-two';
  readonly at: Place;
}

export interface Route {
  readonly path: string;
  /** Context, BFF or external system. */
  readonly to: string;
  /** Share of the traffic, where a path has several targets. */
  readonly weight?: number;
  readonly header?: string;
  readonly translate?: 'rest-to-grpc' | 'http-to-websocket' | 'rest-to-graphql';
  readonly at: Place;
}

export interface Cors {
  readonly origins: readonly string[];
  readonly credentials: boolean;
  readonly at: Place;
}

/** A backend for one kind of client. */
export interface Bff {
  readonly name: string;
  readonly clients: readonly string[];
  readonly protocol: 'rest' | 'graphql';
  readonly owner?: string;
  readonly session: boolean;
  readonly csrf: boolean;
  readonly offline: boolean;
  readonly calls: readonly Call[];
  readonly at: Place;
}
