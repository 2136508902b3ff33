import type { Table } from '../data/table.ts';
import type { CommandRequest } from '../engine.ts';
import type { World } from '../ports.ts';
import { SYSTEM } from './new-record.ts';

/** Numbers in one millisecond that tell records apart. */
const PER_MS = 4_096;

/** Identity of a new record. All grow with time, so that their order is the order in which the records were made. */
export function identityFor(
  { entity }: Table,
  { random, clock }: Pick<World, 'random' | 'clock'>,
  { caller }: CommandRequest,
): string | number {
  // One record for all, or one for each tenant: the same identity each time, so that two cannot be made at once.
  if (entity.single)
    return entity.tenant === undefined ? SYSTEM.subject : (caller.tenant ?? SYSTEM.subject);
  // Exact in JSON for the next 40 years. Two of one millisecond rarely meet; then the second is refused and may come again.
  if (entity.fields['id']?.type === 'int') {
    return clock.now() * PER_MS + Math.floor(random.fraction() * PER_MS);
  }
  return random.uuid();
}
