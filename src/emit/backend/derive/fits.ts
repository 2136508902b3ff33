import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { FieldType, Scalar } from '../../../blueprint/model/entity.ts';
import { identityKind } from '../../schema/identity.ts';
import { entityOf } from '../../schema/schema-scope.ts';

/** Texts with a form of their own are texts to whoever takes any. */
const TEXTS = new Set(['text', 'email', 'phone', 'url', 'country', 'currency', 'file', 'duration']);

/** A type and the context in which its parts are looked up. */
interface Typed {
  readonly context: string;
  readonly type: FieldType;
}

/** Whether a value of the one type may stand where the other is asked for. */
export function fits(blueprint: Blueprint, from: Typed, to: Typed): boolean {
  const { type: known } = from;
  const { type: wanted } = to;
  if (known.kind === 'list' && wanted.kind === 'list') {
    return fits(blueprint, { ...from, type: known.of }, { ...to, type: wanted.of });
  }
  if (known.kind === 'part' && wanted.kind === 'part') {
    return partFits(blueprint, from.context, known.entity, to.context, wanted.entity);
  }
  if (known.kind === 'ref' || wanted.kind === 'ref') return refFits(blueprint, known, wanted);
  if (known.kind === 'enum' && wanted.kind === 'enum') {
    return known.values.every((value) => wanted.values.includes(value));
  }
  return wanted.kind === 'scalar' && scalarFits(known, wanted.scalar);
}

function scalarFits(known: FieldType, wanted: Scalar): boolean {
  if (known.kind === 'enum') return wanted === 'text';
  if (known.kind !== 'scalar') return false;
  return known.scalar === wanted || (wanted === 'text' && TEXTS.has(known.scalar));
}

/** A part may stand for another that asks for no more than it has. Parts in parts are not compared. */
function partFits(
  blueprint: Blueprint,
  fromContext: string,
  from: string,
  toContext: string,
  to: string,
): boolean {
  if (fromContext === toContext && from === to) return true;
  const has = entityOf(blueprint.contexts, fromContext, from)?.fields ?? [];
  const needs = entityOf(blueprint.contexts, toContext, to)?.fields ?? [];
  return needs.every(({ name, type, optional }) => {
    const same = has.find((field) => field.name === name);
    if (!same) return optional;
    return (
      type.kind !== 'part' &&
      fits(blueprint, { context: fromContext, type: same.type }, { context: toContext, type })
    );
  });
}

/** The same entity, or a plain value that has the form of its identity. */
function refFits(blueprint: Blueprint, known: FieldType, wanted: FieldType): boolean {
  if (known.kind === 'ref' && wanted.kind === 'ref') {
    return known.context === wanted.context && known.entity === wanted.entity;
  }
  const [from, to] = [known, wanted].map((type) => {
    if (type.kind === 'ref') return identityKind(blueprint.contexts, type.context, type.entity);
    return type.kind === 'scalar' ? type.scalar : undefined;
  });
  return to !== undefined && (from === to || (wanted.kind === 'scalar' && to === 'text'));
}
