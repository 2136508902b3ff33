import { merge } from './merge.ts';

/** A file as an emitter made it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly owner: 'tool' | 'user';
}

/** What the last run left: path → the text it wrote. Tells a user's edit from an old version of ours. */
export type LastRun = Readonly<Record<string, string>>;

/** What happens to one file. Nothing that a user typed is ever lost. */
export type Action =
  | { readonly kind: 'create' | 'update' | 'merge'; readonly path: string; readonly text: string }
  /** Made once for the user, or edited to the same end: left as it is. */
  | { readonly kind: 'keep' | 'same'; readonly path: string }
  /** Ours and the user's changes meet in the same lines: the file stays, ours lies beside it. */
  | {
      readonly kind: 'conflict';
      readonly path: string;
      readonly text: string;
      readonly beside: string;
    }
  /** Emitted no longer, and nobody edited it. */
  | { readonly kind: 'remove'; readonly path: string };

export interface WritePlan {
  readonly actions: readonly Action[];
  /** To be remembered for the next run. */
  readonly lastRun: LastRun;
}

/** Compares what was emitted with what lies on disk. `disk` gives the text of a file, or undefined where there is none. */
export function planWrite(
  files: readonly NewFile[],
  lastRun: LastRun,
  disk: (path: string) => string | undefined,
): WritePlan {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const emitted = new Set(sorted.map(({ path }) => path));
  const gone = Object.keys(lastRun).filter((path) => !emitted.has(path));
  const actions = [
    ...sorted.map((file) => actionFor(file, lastRun[file.path], disk(file.path))),
    ...gone.flatMap((path): readonly Action[] =>
      disk(path) !== undefined && disk(path) === lastRun[path] ? [{ kind: 'remove', path }] : [],
    ),
  ];
  const tool = sorted
    .filter(({ owner }) => owner === 'tool')
    .map(({ path, text }): [string, string] => [path, text]);
  return { actions, lastRun: Object.fromEntries(tool) };
}

function actionFor(
  { path, text, owner }: NewFile,
  before: string | undefined,
  now: string | undefined,
): Action {
  if (now === undefined) return { kind: 'create', path, text };
  if (now === text) return { kind: 'same', path };
  if (owner === 'user') return { kind: 'keep', path };
  if (now === before) return { kind: 'update', path, text };
  if (before === text) return { kind: 'keep', path };
  const merged = before === undefined ? undefined : merge(now, before, text);
  if (merged === now) return { kind: 'keep', path };
  return merged === undefined
    ? { kind: 'conflict', path, text, beside: `${path}.new` }
    : { kind: 'merge', path, text: merged };
}
