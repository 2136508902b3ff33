import type { FittedContext } from '../fit/fitted-context.ts';

/** One reason why two contexts would be related, with the direction it suggests. */
export interface Support {
  readonly from: string;
  readonly to: string;
  readonly kind: 'sync' | 'async';
  readonly source: 'text' | 'next' | 'story' | 'model' | 'neighbour' | 'reference' | 'archetype';
  readonly weight: number;
  readonly because: string;
  readonly via?: string;
  /** Whether the reason says who calls or tells whom, or only that the two meet. */
  readonly directed: boolean;
}

/** Every ordered pair of different contexts. */
export function pairsOf(
  contexts: readonly FittedContext[],
): readonly (readonly [FittedContext, FittedContext])[] {
  return contexts.flatMap((a) => contexts.filter((b) => b !== a).map((b) => [a, b] as const));
}
