import type { Place } from '../../diagnostics/place.ts';

export interface Identity {
  /** Technology id, name of an external system, or `built-in`. */
  readonly provider: string;
  readonly methods: readonly (
    | 'oauth2'
    | 'oidc'
    | 'saml'
    | 'jwt'
    | 'api-key'
    | 'mtls'
    | 'session'
    | 'passkeys'
    | 'basic'
    | 'none'
  )[];
  readonly authorisation: readonly ('rbac' | 'abac' | 'rebac' | 'acl')[];
  readonly accessTokenMs?: number;
  readonly refreshRotation: boolean;
  readonly sessionMs?: number;
  readonly mfaFor: readonly string[];
  readonly serviceAuth: 'mtls' | 'jwt' | 'api-key' | 'network' | 'none';
  readonly at: Place;
}

export interface Role {
  readonly name: string;
  readonly kind: 'user' | 'staff' | 'admin' | 'machine';
  readonly description?: string;
  readonly inherits: readonly string[];
  readonly at: Place;
}

/** A rule over attributes of caller, record and situation. */
export interface AccessPolicy {
  readonly name: string;
  readonly effect: 'permit' | 'forbid';
  readonly roles: readonly string[];
  /** `context.operation`, or `context.*`. */
  readonly operations: readonly string[];
  /** Condition in words or in Cedar. */
  readonly when: string;
  readonly at: Place;
}
