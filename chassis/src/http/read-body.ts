import { isUtf8 } from 'node:buffer';
import { Problem } from '../problem.ts';

/** Deeper than what any contract of ours describes; recursive schemas are not followed without end. */
const MAX_DEPTH = 32;

const UNSTORABLE = /\0|\p{Surrogate}/u;

/** JSON from the bytes of a body. Undefined where there are none. Throws `malformed-request`. */
export function readBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw malformed('The body is not valid UTF-8.');
  const text = bytes.toString('utf8');
  const body = parse(text);
  assertHarmless(body, 1);
  // Only an escape can stand for a character that valid UTF-8 cannot carry, or JSON not bare.
  if (text.includes('\\u')) assertStorable(body);
  return body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('The body is not valid JSON.');
  }
}

/** Keys that change what all objects are, when somebody copies them without care, are refused at the door. */
function assertHarmless(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) throw malformed(`The body is nested deeper than ${MAX_DEPTH} levels.`);
  if (Array.isArray(value)) {
    for (const item of value) assertHarmless(item, depth + 1);
    return;
  }
  // What was parsed inherits nothing that could be listed.
  for (const key in value) {
    const inner: unknown = Reflect.get(value, key);
    if (key === '__proto__' || (key === 'constructor' && hasPrototype(inner))) {
      throw malformed(`The body has the key \`${key}\`.`);
    }
    assertHarmless(inner, depth + 1);
  }
}

/** No database keeps U+0000 in a text, or half of a surrogate pair. */
function assertStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (UNSTORABLE.test(value)) throw malformed('The body has a character that no text can have.');
  } else if (Array.isArray(value)) {
    for (const item of value) assertStorable(item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      assertStorable(key);
      assertStorable(inner);
    }
  }
}

function hasPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}

function malformed(detail: string): Problem {
  return new Problem('malformed-request', detail);
}
