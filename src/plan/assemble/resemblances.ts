import type { Names } from '../../blueprint/document/written.ts';
import type { Likeness } from '../../blueprint/requirements/requirements.ts';
import { recognised } from '../fit/usual-parts.ts';
import type { DraftContext } from './draft.ts';

/**
 * The kinds of system that the brief was recognised as, each with the contexts that are usual parts of such. A part
 * that several kinds have stands under the likest; a kind that adds none is left out.
 */
export function resemblancesOf(
  likenesses: readonly Likeness[],
  contexts: readonly DraftContext[],
): Names<readonly string[]> {
  const kinds = recognised(likenesses).map(({ model }) => model);
  const found: Record<string, string[]> = {};
  for (const kind of kinds) {
    const own = contexts.filter(
      ({ fitted }) => kinds.find((one) => isPartOf(fitted.usual, one)) === kind,
    );
    if (own.length > 0) found[kind] = own.map(({ id }) => id);
  }
  return found;
}

function isPartOf(usual: DraftContext['fitted']['usual'] = [], kind: string): boolean {
  return usual.some(({ model }) => model === kind);
}
