import { CannotStartError } from '../cannot-start.ts';

/** What is told where a broker cannot be used: host and reason, without the password. */
export function cannotUse(broker: string, url: string, error: unknown): CannotStartError {
  return new CannotStartError(
    `${broker} at ${new URL(url).host} cannot be used: ${reasonOf(error).replace(/\.$/, '')}.`,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message || error.name : String(error);
}
