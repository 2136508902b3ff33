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
  /** Origins that browsers may call from. */
  readonly origins: readonly string[];
}

export interface RoleDefinition {
  /** Callers whose roles are all of kind `user` see only their own records. */
  readonly kind: 'user' | 'staff' | 'admin' | 'machine';
}
