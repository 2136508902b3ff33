import type { WrittenPart } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import type { Answers } from './answers.ts';
import type { DraftContext } from './draft.ts';
import { rollbackOf } from './running.ts';

const PATTERNS: ReadonlySet<string> = new Set([
  'strangler',
  'branch-by-abstraction',
  'parallel-run',
  'big-bang',
]);

/** The way out of the old system: one context at a time, in the order of the brief, each with one master and a way back. */
export function draftMigration(
  contexts: readonly DraftContext[],
  answers: Answers,
  facts: Facts,
): WrittenPart {
  const pattern = answers['migration-approach'] ?? 'strangler';
  const moved = contexts.filter(({ fitted }) => !fitted.generic && !fitted.assumed);
  return {
    from: 'legacy',
    pattern: PATTERNS.has(pattern) ? pattern : 'strangler',
    rollback: rollbackOf(facts),
    steps: (moved.length > 0 ? moved : contexts).map(({ id }) => ({
      context: id,
      master: 'new',
      sync: 'change-data-capture',
      reversible: true,
    })),
  };
}
