import type { Requirements } from '../../blueprint/requirements/requirements.ts';
import type { FittedContext } from '../fit/fitted-context.ts';
import type { Support } from './pair-support.ts';

/** Contexts that a story of the brief brings together: what happens in one makes the next do something. */
export function supportFromStories(
  requirements: Requirements,
  contexts: readonly FittedContext[],
): readonly Support[] {
  return requirements.stories.flatMap((story) => {
    const touched = story.concepts.flatMap(
      (name) => contexts.find(({ concepts }) => concepts.includes(name))?.id ?? [],
    );
    const order = [...new Set(touched)];
    return order.flatMap((from, i) =>
      order.slice(i + 1).map(
        (to, step): Support => ({
          from,
          to,
          kind: 'async',
          source: 'story',
          weight: step === 0 ? 0.8 : 0.5,
          because: `“${story.quote}”`,
          directed: step === 0 && story.trigger !== undefined,
        }),
      ),
    );
  });
}
