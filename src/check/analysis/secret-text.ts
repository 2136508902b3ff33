import { CREDENTIAL_FORMS } from '../../knowledge/credential-forms.ts';

/** Every form below has a digit, or is a block of its own. */
const WORTH_A_LOOK = /\d|-----BEGIN/;

/** `password=…`, `api key: …` with the value that follows. */
const NAMED =
  /\b(password|passwd|pwd|passphrase|secret|token|api[ _-]?key|access[ _-]?key|private[ _-]?key|client[ _-]?secret)["']?\s*[:=]\s*["']?([^\s"',;]+)/gi;
const IN_ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]+:([^\s:/@]+)@/gi;
/** Runs of at least 32 characters that could be a key in base 64. */
const RUN = /[A-Za-z0-9+/_-]{32,}={0,2}/g;
/** Of 32 random characters in base 64 nearly all have more; words joined by hyphens and hexadecimal digests have less. */
const RANDOM_BITS = 4.2;

/** What kind of credential a text contains, never the credential itself; undefined where there is none. */
export function secretIn(text: string): string | undefined {
  if (!WORTH_A_LOOK.test(text)) return undefined;
  const known = CREDENTIAL_FORMS.find(([pattern]) => pattern.test(text))?.[1];
  if (known !== undefined) return known;
  for (const [, , value = ''] of text.matchAll(NAMED)) {
    if (isLiteral(value)) return 'what looks like a password, key or token';
  }
  for (const [, value = ''] of text.matchAll(IN_ADDRESS)) {
    if (isLiteral(value)) return 'an address with a password';
  }
  const run = (text.match(RUN) ?? []).find(isRandom);
  return run === undefined ? undefined : `a random string of ${run.length} characters`;
}

/** A value that somebody typed, not a word about it or a place to fill in. */
function isLiteral(value: string): boolean {
  const isPlaceholder = /^[<{$%[*]|^(x+|\*+|\.+)$|example|changeme|placeholder|your[-_]/i.test(
    value,
  );
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  return value.length >= 8 && isMixed && !isPlaceholder && !/[()]/.test(value);
}

/** Upper case, lower case and digits without an order that words would have. */
function isRandom(run: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(run)).length;
  const digits = run.match(/\d/g)?.length ?? 0;
  return classes === 3 && digits >= 3 && !run.includes('://') && entropy(run) >= RANDOM_BITS;
}

/** Bits a character, by how often each occurs (Shannon). */
function entropy(run: string): number {
  const counts = new Map<string, number>();
  for (const char of run) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / run.length) * Math.log2(count / run.length);
  return bits;
}
