import type { Blueprint } from '../../../blueprint/model/blueprint.ts';
import type { Locale } from '../../../knowledge/locales/locale.ts';

/** A drawing of one side of the blueprint, in Mermaid's language. */
export interface Diagram {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly kind: 'context-map' | 'services' | 'flow' | 'state' | 'deployment';
  /** Name of the flow, or `context.Entity`, that it shows. */
  readonly of?: string;
  readonly text: string;
}

export type Draw = (blueprint: Blueprint, t: Locale['diagrams']) => string;

/** Mermaid refuses more than 500 arrows. */
export const MOST_ARROWS = 400;

/** Ids of nodes are positions: no name can break them. */
export function idsOf(prefix: string, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name, index) => [name, `${prefix}${index}`]));
}

export function indent(lines: readonly string[], by = '  '): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

/** A titled box around nodes; nothing where it would be empty. */
export function group(id: string, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`subgraph ${id}[${title}]`, ...indent(lines), 'end'];
}

export const CLASSES = [
  'classDef core fill:#dbeafe,stroke:#1d4ed8,color:#111827',
  'classDef outside fill:#f3f4f6,stroke:#6b7280,color:#111827,stroke-dasharray:4 3',
  'classDef store fill:#dcfce7,stroke:#15803d,color:#111827',
  'classDef channel fill:#fef3c7,stroke:#b45309,color:#111827',
] as const;
