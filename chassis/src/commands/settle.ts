import type { Context } from '../context.ts';
import { nowOf } from '../context.ts';
import { identifier } from '../data/names.ts';
import type { CommandAnswer, CommandRequest } from '../engine.ts';
import { fingerprintOf, keptAnswer, scopeOf } from './claims.ts';

/** See `Participant.settle`: whoever writes the key first, the command or the tombstone, decides. */
export async function settle(
  context: Context,
  name: string,
  request: CommandRequest,
): Promise<CommandAnswer | undefined> {
  const { database } = context.world;
  const { schema } = context.definition;
  const scope = scopeOf(name, request);
  await database.query(
    `insert into ${identifier(schema)}.idempotency (scope, key, fingerprint, answer, at)
     values ($1, $2, $3, $4::jsonb, $5::timestamptz) on conflict (scope, key) do nothing`,
    [
      scope,
      request.idempotencyKey,
      fingerprintOf(request),
      JSON.stringify({ outcome: 'cancelled' }),
      nowOf(context.world),
    ],
  );
  const kept = await keptAnswer(database, schema, scope, request.idempotencyKey);
  return kept?.answer.outcome === 'cancelled' ? undefined : kept?.answer;
}
