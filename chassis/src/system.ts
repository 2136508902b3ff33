import type { ContextModule } from './definition.ts';

/** A whole system as its emitted `main.ts` states it. */
export interface SystemDefinition {
  /** `order-management`: also the audience of its tokens. */
  readonly name: string;
  readonly title: string;
  readonly roles: Readonly<Record<string, RoleDefinition>>;
  readonly contexts: readonly ContextModule[];
  /** Contexts of each service, for the profile in which every service is a process of its own. */
  readonly services: Readonly<Record<string, readonly string[]>>;
  /** Technology that the architecture has chosen for its events: `nats`, `rabbitmq`, `kafka`. */
  readonly broker?: string;
  /** Origins that browsers may call from. */
  readonly origins: readonly string[];
  /** Folder of the emitted OpenAPI files, `<context>.yaml` each: a path or a `file:` address. */
  readonly openApiFolder?: string;
  /** Commands for the terminal that show the system at work, in their order. */
  readonly tryOut?: readonly TryOut[];
}

export interface TryOut {
  /** What the command does: `Place an order`. */
  readonly say: string;
  /**
   * A shell command. `$API` stands for the address of the server, `$CUSTOMER_TOKEN` for a token of the role `customer`
   * (the role's name in upper case, `_` for all that is not a letter or digit); both are set above the commands.
   */
  readonly curl: string;
}

export interface RoleDefinition {
  /** Callers whose roles are all of kind `user` see only their own records. */
  readonly kind: 'user' | 'staff' | 'admin' | 'machine';
}
