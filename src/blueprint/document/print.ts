import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Written } from './written.ts';

const WIDTH = 120;
/** Blocks whose entries are easier to read with air between them. */
const AIRY = new Set(['contexts', 'flows', 'decisions']);

export interface PrintOptions {
  /** Address of the JSON Schema, for editors. */
  readonly schema?: string;
}

/** Text of `architecture.yaml`: small blocks on one line, large ones indented, the same bytes for the same data. */
export function printArchitecture(architecture: Written, options: PrintOptions = {}): string {
  const document = new Document(JSON.parse(JSON.stringify(architecture)), {
    aliasDuplicateObjects: false,
  });
  const root = document.contents;
  if (isMap(root)) layOutRoot(root);
  const head =
    options.schema === undefined ? '' : `# yaml-language-server: $schema=${options.schema}\n`;
  return (
    head + document.toString({ lineWidth: WIDTH, minContentWidth: 20, flowCollectionPadding: true })
  );
}

function layOutRoot(root: YAMLMap): void {
  for (const pair of root.items) {
    if (!isPair(pair) || !isCollection(pair.value)) continue;
    layOut(pair.value, 0, 0, false);
    spaceBefore(pair);
    if (isScalar(pair.key) && AIRY.has(String(pair.key.value))) airEntries(pair.value);
  }
}

function airEntries(block: Node): void {
  if (isMap(block)) for (const entry of block.items.slice(1)) spaceBefore(entry);
  if (isSeq(block)) {
    for (const item of block.items.slice(1)) if (isCollection(item)) item.spaceBefore = true;
  }
}

function spaceBefore(pair: Pair): void {
  if (isScalar(pair.key)) pair.key.spaceBefore = true;
}

/** Puts a collection on one line where it fits; `lead` is what stands before it on that line. */
function layOut(node: Node, indent: number, lead: number, mayFlow: boolean): void {
  if (!isCollection(node)) return;
  node.flow = mayFlow && indent + lead + widthOf(node) <= WIDTH;
  if (node.flow) return;
  for (const item of node.items) {
    const [key, value] = isPair(item) ? [item.key, item.value] : [undefined, item];
    const keyWidth = isScalar(key) ? String(key.value).length + 2 : 2;
    if (isNode(value)) layOut(value, indent + 2, keyWidth, !(isMap(node) && holdsNames(value)));
  }
}

/** Blocks of blocks stay open: entities, commands, flows are found by their names at the start of a line. */
function holdsNames(node: Node): boolean {
  return (
    isMap(node) && node.items.length > 1 && node.items.every((pair) => isCollection(pair.value))
  );
}

/** Columns of the one-line form: `{ a: b, c: [ d, e ] }`. */
function widthOf(node: Node): number {
  if (isScalar(node)) return widthOfText(String(node.value));
  if (!isCollection(node)) return 0;
  const items = node.items.map((item) => {
    if (!isPair(item)) return isNode(item) ? widthOf(item) : 0;
    const key = isScalar(item.key) ? widthOfText(String(item.key.value)) + 2 : 2;
    return key + (isNode(item.value) ? widthOf(item.value) : 0);
  });
  return items.reduce((sum, width) => sum + width + 2, 2);
}

/** Texts with characters that mean something to YAML are quoted. */
function widthOfText(text: string): number {
  return text.length + (/[:#,[\]{}&*?|<>=!%@"'`]/.test(text) ? 2 : 0);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && ('items' in value || 'value' in value);
}
