/** Failures that an API tells of. Codes are part of the contract: they are added to, never renamed. */
export const PROBLEMS = {
  'malformed-request': [400, 'The request cannot be read.'],
  'not-authenticated': [401, 'Who is asking is not known.'],
  'not-allowed': [403, 'The caller may not do this.'],
  'not-found': [404, 'There is no such resource.'],
  'state-conflict': [409, 'The resource is not in a state that allows this.'],
  'already-exists': [409, 'A value that has to be unique is taken.'],
  'request-in-progress': [409, 'A request with this Idempotency-Key is still at work.'],
  'version-mismatch': [412, 'The resource has changed since it was read.'],
  'content-too-large': [413, 'The body is too large.'],
  'invalid-input': [422, 'The request breaks a rule.'],
  'idempotency-key-reused': [422, 'The Idempotency-Key was used for another request.'],
  'version-required': [428, 'The request does not say which version it changes.'],
  'rate-limited': [429, 'Too many requests.'],
  unavailable: [503, 'The service cannot answer now.'],
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface FieldProblem {
  /** JSON Pointer into the body. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A failure that the caller is told of, as RFC 9457 has it. Anything else that is thrown is a bug and told as 500. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldProblem[] | undefined;
  /** Seconds, for 429 and 503. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { readonly errors?: readonly FieldProblem[]; readonly retryAfter?: number } = {},
  ) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
    [this.status, this.title] = PROBLEMS[code];
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
  }

  /** Worth another try after a while. */
  get transient(): boolean {
    return this.status === 429 || this.status === 503 || this.code === 'request-in-progress';
  }
}
