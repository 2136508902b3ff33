import { createHash } from 'node:crypto';
import { identifier } from '../data/names.ts';
import type { Data } from '../definition.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import type { Row, Sql } from '../ports.ts';
import { Problem } from '../problem.ts';

/** Keys are the caller's own: nobody gets another's answer by guessing one. */
export function scopeOf(command: string, { caller }: CommandRequest): string {
  return `${command} ${caller.subject}`;
}

/** What a repeated request must have in common with the first. */
export function fingerprintOf(request: CommandRequest): string {
  const text = JSON.stringify([request.id ?? null, inOrder(request.input)]);
  return createHash('sha256').update(text).digest('base64url');
}

/** The answer to a request that was carried out before; undefined where it was not. */
export async function earlierAnswer(
  sql: Sql,
  schema: string,
  scope: string,
  request: CommandRequest,
): Promise<CommandAnswer | undefined> {
  const kept = await keptAnswer(sql, schema, scope, request.idempotencyKey);
  if (kept && kept.fingerprint !== fingerprintOf(request)) {
    throw new Problem('idempotency-key-reused', 'Send a fresh key with a fresh request.');
  }
  return kept?.answer;
}

/** What is kept under a key, whatever the request was. */
export async function keptAnswer(
  sql: Sql,
  schema: string,
  scope: string,
  key: string | undefined,
): Promise<{ readonly fingerprint: string; readonly answer: CommandAnswer } | undefined> {
  if (key === undefined) return undefined;
  const [row] = await sql.query(
    `select fingerprint, answer from ${identifier(schema)}.idempotency where scope = $1 and key = $2`,
    [scope, key],
  );
  return row && { fingerprint: String(row['fingerprint']), answer: answerFrom(row['answer']) };
}

function answerFrom(value: unknown): CommandAnswer {
  // Written by `claimOf`, read back by nobody else.
  return value as CommandAnswer;
}

export function answerToKeep({ outcome, row, version }: CommandAnswer): Row {
  return { outcome, row, version };
}

/** The same value however its keys were ordered. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
