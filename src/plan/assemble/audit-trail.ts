import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import { contextById } from '../../knowledge/contexts/find.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Relation } from '../relate/relation.ts';

const AUDIT = 'audit';

/** Where it must be provable who did what, a context that nobody else can write keeps it. */
export function withAuditTrail(
  { facts }: Requirements,
  fitted: readonly FittedContext[],
): readonly FittedContext[] {
  const source = facts.audit?.value === true ? facts.audit.source : undefined;
  const knowledge = contextById(AUDIT);
  if (
    !source ||
    !knowledge ||
    fitted.length === 0 ||
    fitted.some((context) => context.knowledge === AUDIT)
  )
    return fitted;
  const because = 'quote' in source ? source.quote : source.because;
  const trail: FittedContext = {
    id: AUDIT,
    title: AUDIT,
    knowledge: AUDIT,
    concepts: [],
    entities: [],
    confidence: 1,
    because,
    generic: true,
  };
  return [...fitted, trail];
}

/** Everybody tells the audit trail; what it hears it keeps. */
export function auditRelations(
  fitted: readonly FittedContext[],
  relations: readonly Relation[],
): readonly Relation[] {
  const trail = fitted.find((context) => context.knowledge === AUDIT);
  if (!trail) return relations;
  const missing = fitted.filter(
    ({ id }) =>
      id !== trail.id &&
      !relations.some((relation) => relation.from === id && relation.to === trail.id),
  );
  const told = missing.map(
    ({ id }): Relation => ({
      from: id,
      to: trail.id,
      kind: 'async',
      via: '',
      because: trail.because,
    }),
  );
  return [...relations, ...told];
}
