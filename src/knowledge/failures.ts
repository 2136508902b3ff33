/** Kinds of failure, as `retries.on` names them. */

/** The same request meets them again. Source: RFC 9110, sections 15.5 and 15.6; gRPC, "Status codes and their use". */
export const LASTING_FAILURES: ReadonlySet<string> = new Set([
  ...['4xx', '400', '401', '402', '403', '404', '405', '406', '410', '411', '413', '414'],
  ...['415', '422', '428', '431', '451', '501', '505'],
  ...['invalid-argument', 'not-found', 'already-exists', 'permission-denied', 'unauthenticated'],
  ...['failed-precondition', 'out-of-range', 'unimplemented', 'data-loss'],
]);

/** After these the callee has certainly done nothing. Source: RFC 6585 (429); Envoy, "x-envoy-retry-on". */
export const NOTHING_DONE: ReadonlySet<string> = new Set([
  '429',
  'connect-failure',
  'refused-stream',
  'breaker-open',
]);
