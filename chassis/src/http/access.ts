import type { Caller } from '../definition.ts';

const BEARER = 'Bearer ';

/** The scheme's name may be written in any case (RFC 9110, section 11.1). */
export function tokenOf(header: string): string | undefined {
  if (header.startsWith(BEARER)) return header.slice(BEARER.length);
  const [, token] = /^bearer +(\S+)$/i.exec(header) ?? [];
  return token;
}

/** Whether one of the caller's roles is among those that may; no roles at all means everybody who is known. */
export function mayCall(roles: readonly string[], caller: Caller): boolean {
  if (roles.length === 0) return true;
  for (const role of caller.roles) if (roles.includes(role)) return true;
  return false;
}
