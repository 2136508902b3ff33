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
    case '40001':
    case '40P01':
    case '55P03':
    case '57014':
      return new Problem('unavailable', 'The database is busy.', { retryAfter: 1 });
    default:
      return isValueRefused(error)
        ? new Problem('invalid-input', 'A value does not fit its field.')
        : error;
  }
}

/** Queries take their values from the address, whose failures the contract tells as `malformed-request`. */
export function queryProblem(error: unknown): unknown {
  return isValueRefused(error)
    ? new Problem('malformed-request', 'A parameter has a value that none of its kind can have.')
    : storageProblem(error);
}

/** Data exceptions, and a value too long for an index. */
function isValueRefused(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return code.startsWith('22') || code === '54000';
}

/** Whether the database refused values: nothing of the statement happened then. */
export function isRefusal(error: unknown): boolean {
  return isValueRefused(error) || /^23/.test(codeOf(error) ?? '');
}

/** SQLSTATE of an error of PostgreSQL. */
function codeOf(error: unknown): string | undefined {
  if (error === null || typeof error !== 'object' || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
