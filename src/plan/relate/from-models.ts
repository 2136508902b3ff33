import { findModel } from '../../knowledge/reference-models/find-model.ts';
import { relationsOf } from '../../knowledge/reference-models/relations.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import { pairsOf, type Support } from './pair-support.ts';

/** A kind of system that has both contexts as parts. */
export interface SharedModel {
  readonly model: string;
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** The kinds of system, among those that the brief resembles, which have both contexts. */
export function sharedModels(a: FittedContext, b: FittedContext): readonly SharedModel[] {
  return (a.usual ?? []).flatMap(({ model, part, share }) => {
    const other = b.usual?.find((one) => one.model === model && one.part !== part);
    return other ? [{ model, from: part, to: other.part, share }] : [];
  });
}

/** How systems of the kinds that the brief resembles relate such parts. */
export function supportFromModels(contexts: readonly FittedContext[]): readonly Support[] {
  return pairsOf(contexts).flatMap(([a, b]) =>
    sharedModels(a, b).flatMap(({ model, from, to, share }): readonly Support[] => {
      const known = findModel(model);
      const found = relationsOf(known?.relations ?? '').find(
        (one) => one.from === from && one.to === to,
      );
      if (!found) return [];
      return [
        {
          from: a.id,
          to: b.id,
          kind: found.kind,
          source: 'model',
          weight: share,
          because: `Usual in such systems (${known?.title ?? model}).`,
          directed: true,
        },
      ];
    }),
  );
}
