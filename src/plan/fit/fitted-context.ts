import type { PartOfModel } from './usual-parts.ts';

/** A bounded context that the planner chose, before it is given fields, commands and calls. */
export interface FittedContext {
  /** Kebab-case, the user's own term where it is a good name: `deliveries`, `chair-planning`. */
  readonly id: string;
  /** What people call it, in the brief's own script; differs from `id` where that cannot be written in ASCII. */
  readonly title: string;
  /** The library context it came from. */
  readonly knowledge?: string;
  /** Names of the concepts that belong to it, weightiest first. */
  readonly concepts: readonly string[];
  /** Where the brief speaks of it. */
  readonly mentions: readonly (readonly [start: number, end: number])[];
  /** The parts that it is of the kinds of system which the brief resembles. */
  readonly usual?: readonly PartOfModel[];
  /** PascalCase, the aggregate first. */
  readonly entities: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the brief that ask for it, or the reason why it is assumed. */
  readonly because: string;
  /** Whether the brief does not name it and its neighbours do. */
  readonly assumed?: boolean;
  /** Whether every system has one like it: notification, audit, identity. */
  readonly generic?: boolean;
}
