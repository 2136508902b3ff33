import type { Names, WrittenPart } from '../../blueprint/document/written.ts';
import type { Facts } from '../../blueprint/requirements/requirements.ts';
import { archetypesBeside } from '../../knowledge/lexicons/partner-kinds.ts';
import { technologyById } from '../../knowledge/technologies/find.ts';
import { kebabCase } from '../../util/names.ts';
import type { DraftCall, DraftContext } from './draft.ts';

export interface DraftExternals {
  readonly externals: Names<WrittenPart>;
  readonly contexts: readonly DraftContext[];
}

/** Systems of others that the brief names: declared, and called by the context whose work they share. */
export function draftExternals(facts: Facts, contexts: readonly DraftContext[]): DraftExternals {
  const taken = new Set(contexts.map(({ id }) => id));
  const third = (facts.integrations?.value ?? []).map((word) => ({
    word,
    kind: 'third-party',
    operation: 'submitRequest',
  }));
  const existing = (facts.existingServices?.value ?? []).map((word) => ({
    word,
    kind: 'existing',
    operation: LOOK_UP,
  }));
  const externals: Record<string, WrittenPart> = {};
  const wired = new Map(contexts.map((context) => [context.id, context]));
  for (const [index, { word, kind, operation }] of [...third, ...existing].entries()) {
    const name = freeName(word, index, taken);
    taken.add(name);
    externals[name] = {
      kind,
      purpose: technologyById(word)?.name ?? word,
      operations: [operation],
    };
    const caller = callerOf(word, kind, contexts);
    const draft = caller && wired.get(caller.id);
    if (draft)
      wired.set(draft.id, { ...draft, calls: [...draft.calls, callTo(name, operation, word)] });
  }
  return { externals, contexts: contexts.map((context) => wired.get(context.id) ?? context) };
}

/** What helps while an outside system is down: the last answer for a question, a queue for everything else. */
export function fallbackOf(call: string): WrittenPart {
  return { fallback: call.endsWith(`.${LOOK_UP}`) ? 'cache' : 'queue' };
}

const LOOK_UP = 'lookUp';

function callTo(name: string, operation: string, word: string): DraftCall {
  return {
    to: `${name}.${operation}`,
    because: `It works with ${technologyById(word)?.name ?? word}.`,
    external: true,
    settings: {},
  };
}

function freeName(word: string, index: number, taken: ReadonlySet<string>): string {
  const ascii = kebabCase(word)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^[^a-z]+|-+$/g, '');
  const name = ascii === '' ? `external-${index + 1}` : ascii;
  return taken.has(name) ? `${name}-system` : name;
}

/** A context of the fitting kind; one whose name the system shares; for third parties else the first. */
function callerOf(
  word: string,
  kind: string,
  contexts: readonly DraftContext[],
): DraftContext | undefined {
  const lower = word.toLowerCase();
  const archetypes = new Set<string | undefined>(archetypesBeside(word));
  const fitting = contexts.find(({ knowledge }) => archetypes.has(knowledge?.archetype));
  const alike = contexts.find(({ id }) =>
    id.split('-').some((part) => part.length > 3 && lower.includes(part)),
  );
  return fitting ?? alike ?? (kind === 'third-party' ? contexts[0] : undefined);
}
