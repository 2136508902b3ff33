import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface Fixed {
  readonly text: string;
  readonly titles: readonly string[];
}

/** Applies the mechanical fixes to the text; comments and order stay. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Fixed {
  const document = parseDocument(text);
  const titles: string[] = [];
  for (const { fix } of diagnostics) {
    if (!fix) continue;
    document.setIn([...fix.path], document.createNode(fix.value));
    titles.push(`${fix.title} (${fix.path.join('.')})`);
  }
  return {
    text:
      titles.length > 0 ? document.toString({ lineWidth: 0, flowCollectionPadding: true }) : text,
    titles,
  };
}
