import type { WrittenPart } from '../../blueprint/document/written.ts';
import type { CommandKnowledge, ContextKnowledge } from '../../knowledge/context.ts';
import type { FittedContext } from '../fit/fitted-context.ts';

/** A context on its way from the library and the brief into the file. */
export interface DraftContext {
  readonly id: string;
  readonly fitted: FittedContext;
  readonly knowledge: ContextKnowledge | undefined;
  readonly purpose: string;
  /** Entity → field → shorthand; the first is what the context is about. */
  readonly entities: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly commands: Readonly<Record<string, CommandKnowledge>>;
  readonly events: readonly string[];
  readonly invariant?: string;
  /** Event of another context → command of this one. */
  readonly on: Readonly<Record<string, string>>;
  readonly calls: readonly DraftCall[];
}

/** A call before it is given time limits. */
export interface DraftCall {
  /** `context.operation` or `external.operation`. */
  readonly to: string;
  readonly during?: string;
  readonly because: string;
  readonly external: boolean;
  /** Resilience settings, in the words of the file. */
  readonly settings: WrittenPart;
}

/** The entity that a context is about. */
export function rootOf(context: DraftContext): string {
  return Object.keys(context.entities)[0] ?? 'Record';
}

/** The command that brings the root entity into being. */
export function creatorOf(context: DraftContext): string | undefined {
  const root = rootOf(context);
  const creators = Object.entries(context.commands).filter(([, command]) => command.creates);
  return (creators.find(([, command]) => command.creates === root) ?? creators[0])?.[0];
}

export function withCommand(
  context: DraftContext,
  name: string,
  command: CommandKnowledge,
): DraftContext {
  return { ...context, commands: { ...context.commands, [name]: command } };
}
