/** What If-Match says. */
export type Condition =
  | { readonly kind: 'none' }
  | { readonly kind: 'version'; readonly version: number }
  /** An ETag that none of ours can be: it never matches. */
  | { readonly kind: 'never' };

const ETAG = /^"(\d{1,15})"$/;

/** `*` does not say which version was read, so it is as good as nothing. Weak ETags never match (RFC 9110, section 13.1.1). */
export function ifMatch(header: string | undefined): Condition {
  if (header === undefined || header.trim() === '*') return { kind: 'none' };
  const [, digits] = ETAG.exec(header.trim()) ?? [];
  return digits === undefined ? { kind: 'never' } : { kind: 'version', version: Number(digits) };
}

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Whether If-None-Match names the version: weak comparison, a list, or `*` (RFC 9110, section 13.1.2). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
