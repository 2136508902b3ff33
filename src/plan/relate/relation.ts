/** One way in which a context depends on another. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  /** `sync`: `from` asks `to` and waits. `async`: `to` reacts to an event of `from`. */
  readonly kind: 'sync' | 'async';
  /** The operation of `to` (sync) or the event of `from` (async). */
  readonly via: string;
  readonly because: string;
}
