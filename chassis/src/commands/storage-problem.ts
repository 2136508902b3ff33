import { Problem } from '../problem.ts';

/** What the database refuses, in the words of the contract. Everything else goes on as it is. */
export function storageProblem(error: unknown): unknown {
  switch (codeOf(error)) {
    case '23505':
      return new Problem('already-exists', 'Another resource has a value that has to be unique.');
    case '23503':
      return new Problem('invalid-input', 'It refers to something that does not exist.');
    case '23514':
    case '23502':
      return new Problem(
        'invalid-input',
        'A value is missing, or not one of those that are allowed.',
      );
    case '22003':
    case '22P02':
    case '22007':
    case '22008':
    case '22001':
      return new Problem('invalid-input', 'A value does not fit its field.');
    case '40001':
    case '40P01':
    case '55P03':
    case '57014':
      return new Problem('unavailable', 'The database is busy.', { retryAfter: 1 });
    default:
      return error;
  }
}

/** Whether the database refused values: nothing of the statement happened then. */
export function isRefusal(error: unknown): boolean {
  return /^2[23]/.test(codeOf(error) ?? '');
}

/** SQLSTATE of an error of PostgreSQL. */
function codeOf(error: unknown): string | undefined {
  if (error === null || typeof error !== 'object' || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
