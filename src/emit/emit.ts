import type { Blueprint } from '../blueprint/model/blueprint.ts';
import type { EmitContext, EmittedFile } from './emitter.ts';
import { emitters } from './emitters.ts';

/** Files of all emitters but the optional ones, or of those that are named; sorted by path. */
export function emit(
  blueprint: Blueprint,
  context: EmitContext,
  only?: readonly string[],
): readonly EmittedFile[] {
  const wanted = emitters.filter(({ id, optional }) =>
    only === undefined ? optional === undefined : only.includes(id),
  );
  return wanted
    .flatMap((emitter) => emitter.emit(blueprint, context))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
