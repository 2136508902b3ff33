import { type FieldProblem, PROBLEMS, Problem, type ProblemCode } from '../problem.ts';

/** A problem that an engine told, apart from what servers and proxies tell on the way: those know no member `problem`. */
export function problemBody({ code, message, errors, retryAfter }: Problem): object {
  return { problem: { code, detail: message, errors, retryAfter } };
}

export function problemIn(
  body: Readonly<Record<string, unknown>> | undefined,
): Problem | undefined {
  const told = body?.['problem'];
  if (typeof told !== 'object' || told === null) return undefined;
  const { code, detail, errors, retryAfter }: Readonly<Record<string, unknown>> = { ...told };
  if (!isCode(code)) return undefined;
  return new Problem(code, String(detail), {
    ...(Array.isArray(errors) ? { errors: errors.filter(isFieldProblem) } : {}),
    ...(typeof retryAfter === 'number' ? { retryAfter } : {}),
  });
}

function isCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(PROBLEMS, value);
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'message' in value;
}
