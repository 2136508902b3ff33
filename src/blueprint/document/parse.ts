import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Place } from '../../diagnostics/place.ts';
import type { ReadContext } from '../shape/shape.ts';
import { type ArchitectureDocument, architectureShape } from './architecture-shape.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { PARSE_OPTIONS } from './yaml-options.ts';

/** Enough for a file that repeats itself, too few for aliases of aliases of aliases. */
const MOST_ALIASES = 500;

export interface ParsedDocument {
  /** What could be read; undefined where not even the name could be. */
  readonly document: ArchitectureDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Text of `architecture.yaml` → typed document. Never throws: what is wrong becomes findings with places. */
export function parseArchitecture(text: string, file: string): ParsedDocument {
  const document = readPlainYaml(text) ?? parseDocument(text, PARSE_OPTIONS);
  const diagnostics = document.errors.map(
    (error): Diagnostic => ({
      code: 'parse/invalid-yaml',
      severity: 'error',
      message: `The YAML is broken: ${firstSentence(error.message)}.`,
      at: new Place(file, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)),
      help: 'Correct the line; keys end with `: `, blocks are indented by spaces.',
    }),
  );
  const end = Math.min(text.length, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const root = new Place(file, 0, Math.max(end, 1), [], document.contents ?? undefined);
  const cx: ReadContext = { document, diagnostics: [...diagnostics], aliasBudget: MOST_ALIASES };
  const read = architectureShape.read(document.contents, root, cx);
  return { document: read, diagnostics: cx.diagnostics };
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '');
}
