import { isUtf8 } from 'node:buffer';
import { Problem } from '../problem.ts';

/** Deeper than what any contract of ours describes; recursive schemas are not followed without end. */
const MAX_DEPTH = 32;

/** JSON from the bytes of a body. Undefined where there are none. Throws `malformed-request`. */
export function readBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  if (!isUtf8(bytes)) throw malformed('The body is not valid UTF-8.');
  const body = parse(bytes.toString('utf8'));
  assertHarmless(body, 1);
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

function hasPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}

function malformed(detail: string): Problem {
  return new Problem('malformed-request', detail);
}
