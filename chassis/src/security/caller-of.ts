import type { JWTPayload } from 'jose';
import type { Caller } from '../definition.ts';
import type { SystemDefinition } from '../system.ts';

export interface ClaimNames {
  /** Claim with the roles: its name, or a path with dots. Absent: `roles`, else `realm_access.roles` as Keycloak has it. */
  readonly roles?: string;
  readonly tenant: string;
}

/** Who a token says it is for; undefined where it names nobody. */
export function callerOf(
  payload: JWTPayload,
  known: SystemDefinition['roles'],
  names: ClaimNames,
): Caller | undefined {
  const { sub } = payload;
  if (typeof sub !== 'string' || sub === '') return undefined;
  // Issuers add roles of their own. Were they kept, somebody with one more role would count as more than a user.
  const roles = rolesIn(payload, names.roles).filter((role) => Object.hasOwn(known, role));
  const tenant = claim(payload, names.tenant);
  return {
    subject: sub,
    roles,
    ...(typeof tenant === 'string' && tenant !== '' ? { tenant } : {}),
    ownOnly: roles.every((role) => known[role]?.kind === 'user'),
  };
}

function rolesIn(payload: JWTPayload, name: string | undefined): readonly string[] {
  const found =
    name === undefined
      ? (claim(payload, 'roles') ?? claim(payload, 'realm_access.roles'))
      : claim(payload, name);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((role) => typeof role === 'string') : [];
}

/** Claims may be web addresses, so a name with dots is first tried as it stands. */
function claim(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? Reflect.get(value, part)
          : undefined,
      payload,
    );
}
