import type { Retry } from '../../blueprint/model/call.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';

/** Sets one key of a call's retries, which may be written as a block or as a bare number. */
export function retryFix(retry: Retry, key: string, value: unknown, title: string): Fix {
  if (retry.at.has('attempts')) return { title, path: [...retry.at.path, key], value };
  return { title, path: retry.at.path, value: { attempts: retry.attempts, [key]: value } };
}
