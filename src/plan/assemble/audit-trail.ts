import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Relation } from '../relate/relation.ts';
import { fromLibrary } from './focus.ts';

const AUDIT = 'audit';

/** Where it must be provable who did what, a context that nobody else can write keeps it. */
export function withAuditTrail(
  { facts }: Requirements,
  fitted: readonly FittedContext[],
): readonly FittedContext[] {
  const source = facts.audit?.value === true ? facts.audit.source : undefined;
  const isThere = fitted.some((context) => context.knowledge === AUDIT);
  if (!source || isThere || fitted.length === 0) return fitted;
  const trail = fromLibrary(AUDIT, 'quote' in source ? source.quote : source.because);
  return trail ? [...fitted, { ...trail, generic: true }] : fitted;
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
