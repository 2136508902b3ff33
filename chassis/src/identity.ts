import type { Caller } from './definition.ts';

/** A token that was verified. */
export interface Known {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Who is behind a bearer token. */
export interface Identity {
  /** The answer where the token was verified before, is not expired and not revoked: no promise, no cryptography. */
  readonly known: (token: string) => Known | undefined;
  /** Verifies and remembers. Throws the problem `not-authenticated`. */
  readonly verify: (token: string) => Promise<Known>;
}
