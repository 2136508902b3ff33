/** Errors whose message says all there is to say. */
const TOLD = ['Error', 'CannotStartError', 'ConfigurationError', 'FolderInUseError'];

/** What a person is told when the system does not start: the reason; where it is a bug, where it happened. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `error: ${String(error)}`;
  if (!TOLD.includes(error.name)) return `error: ${error.stack ?? error.message}`;
  const lines = [error.message];
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
    lines.push(`  because: ${cause.message}`);
  return `error: ${lines.join('\n')}`;
}
