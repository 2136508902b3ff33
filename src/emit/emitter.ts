import type { Blueprint } from '../blueprint/model/blueprint.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface EmittedFile {
  /** Path inside the design folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** `tool`: refreshed on every run. `user`: made once, never touched again. */
  readonly owner: 'tool' | 'user';
}

/** What an emitter may look at besides the blueprint. */
export interface EmitContext {
  /** What `check` found, for the pages that tell it. */
  readonly findings: readonly Diagnostic[];
}

/** Turns a blueprint into files. Pure; the host decides whether to write, diff or preview. */
export interface Emitter {
  /** Name for `--only`. */
  readonly id: string;
  readonly summary: string;
  /** Works only where it is asked for by name. The paths are its own: whoever does not ask leaves them alone. */
  readonly optional?: { readonly paths: RegExp };
  readonly emit: (blueprint: Blueprint, context: EmitContext) => readonly EmittedFile[];
}

/** Gives an emitter literal its types. */
export function defineEmitter(emitter: Emitter): Emitter {
  return emitter;
}
