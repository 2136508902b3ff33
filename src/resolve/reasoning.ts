import type { ArchitectureDocument } from '../blueprint/document/architecture-shape.ts';
import type { Blueprint } from '../blueprint/model/blueprint.ts';
import { defined } from '../util/defined.ts';

type Reasoning = Pick<
  Blueprint,
  'technologies' | 'patterns' | 'decisions' | 'questions' | 'suppressions'
>;

/** Why the design is as it is, and what it leaves open. */
export function resolveReasoning(document: ArchitectureDocument): Reasoning {
  return {
    technologies: Object.fromEntries(
      (document.technologies ?? []).map(({ name, value }) => [name, value]),
    ),
    patterns: (document.patterns ?? []).map(({ id, where, because }) =>
      defined({
        id,
        where: where ?? [],
        because,
      }),
    ),
    decisions: (document.decisions ?? []).map((decision) =>
      defined({
        id: decision.id,
        question: decision.question,
        title: decision.title ?? decision.question,
        chosen: decision.chosen,
        because: decision.because ?? [],
        rejected: Object.fromEntries(
          (decision.rejected ?? []).map(({ name, value }) => [name, value]),
        ),
        consequences: decision.consequences,
        status: decision.status ?? 'accepted',
        at: decision.at,
      }),
    ),
    questions: (document.questions ?? []).map(({ id, text, changes, assumed, fact }) =>
      defined({
        id,
        text,
        changes: changes ?? '',
        assumed: assumed ?? '',
        fact,
      }),
    ),
    suppressions: (document.suppress ?? []).map(({ code, path, reason, until, at }) =>
      defined({
        code,
        path: path ?? '*',
        reason,
        until,
        at,
      }),
    ),
  };
}
