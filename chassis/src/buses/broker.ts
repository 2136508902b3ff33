import type { Subscription } from '../events/subscriptions.ts';
import type { Bus, World } from '../ports.ts';

export interface BrokerSettings {
  /** `nats://host:4222`, `amqp://user:password@host:5672` */
  readonly url: string;
  /** Name of the system, for the source of its events. */
  readonly system: string;
  /** Seen in the lists of the broker. */
  readonly clientName: string;
  /** Before all names, where several systems share a broker; empty: the names are those of the contracts. */
  readonly namespace: string;
  /**
   * All subscriptions of the system, those of other processes too: a group hears what is told after it was declared, so it
   * is declared before anything is told, whichever process starts first.
   */
  readonly subscriptions: readonly Subscription[];
  /** Contexts that tell events. */
  readonly sources: readonly string[];
  /** Types of all events of the system. */
  readonly types: readonly string[];
  /** Name of the schema of an event's data, by its type. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly world: Pick<World, 'clock' | 'random' | 'log'>;
}

/** A bus on a server. */
export interface BrokerBus extends Bus {
  /** Whether the server can be reached now. Connections that break come back by themselves. */
  readonly isConnected: () => boolean;
}

/**
 * A name as brokers take it. What they do not take is replaced, and a few digits keep apart what would look the same then.
 */
export function brokerName(namespace: string, name: string): string {
  const plain = name.replace(/[^A-Za-z0-9_-]+/g, '-');
  return `${namespace.replace(/[^A-Za-z0-9_-]+/g, '-')}${plain}-${digits(name)}`;
}

/** FNV-1a, 32 bits: the same on every machine, and for nothing that has to be secret. */
function digits(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of Buffer.from(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
