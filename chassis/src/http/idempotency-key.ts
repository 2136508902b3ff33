import { Problem } from '../problem.ts';

const MIN_LENGTH = 16;
const MAX_LENGTH = 64;

/** The key of a request, checked. Throws `malformed-request`, as the IETF draft on the header has it. */
export function idempotencyKeyOf(
  header: string | readonly string[] | undefined,
  isRequired: boolean,
): string | undefined {
  if (header === undefined) {
    if (!isRequired) return undefined;
    throw new Problem('malformed-request', 'The header Idempotency-Key is missing.');
  }
  if (typeof header !== 'string' || header.length < MIN_LENGTH || header.length > MAX_LENGTH) {
    const range = `${MIN_LENGTH} to ${MAX_LENGTH}`;
    throw new Problem('malformed-request', `Idempotency-Key has to be ${range} characters long.`);
  }
  return header;
}
