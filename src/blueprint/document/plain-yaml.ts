import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { PARSE_OPTIONS } from './yaml-options.ts';

/**
 * Reads YAML of the plain kind that such files are written in: blocks of `key: value` lines, lists, and values that
 * end on their line. It gives the nodes that the YAML library would, several times faster, because it makes no tokens.
 * An entry that looks otherwise is handed to the library alone; where that is not enough, or anything is wrong with
 * the text, the answer is undefined and the library must read the whole.
 */
export function readPlainYaml(text: string): Document | undefined {
  if (STRANGE.test(text)) return undefined;
  try {
    return new PlainReader(text).document();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class NotPlain extends Error {}

/** Tabs, carriage returns and byte order marks have rules of their own. */
const STRANGE = /[\t\r\ufeff]/;
/** Parts of a document, which no entry may be taken for. */
const MARKER = /(?:---|\.\.\.|%)/y;
/** Anchors, aliases and tags say something of other places in the document. */
const PROPERTY = /(?:^|[ \n[{,:-])[&*!][^ \n]/;
/** Comments, keys that are marked as such and keys that are empty change where the things around them end. */
const MARKED_LINE = /\n *#|(?:^|[\n-]) *[?:](?: |\n|$)/;

const KEY = /[A-Za-z0-9_][A-Za-z0-9_./$-]{0,200}(?=:(?:[ \n]|$))/y;
const SINGLE_QUOTED = /'[^'\n]*'/y;
const DOUBLE_QUOTED = /"[^"\\\n]*"/y;
/** What no plain text starts with; a dash may, before a letter or a digit. */
const PLAIN_START = /[^-\n ?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9.])/.source;
const PLAIN = new RegExp(`(?:${PLAIN_START})(?:[^\\n :]| +(?=[^\\n #:])|:(?=[^\\n ]))*`, 'y');
const FLOW_PLAIN = new RegExp(
  `(?:${PLAIN_START})(?:[^\\n :,[\\]{}]| +(?=[^\\n #:,[\\]{}])|:(?=[^\\n ,[\\]{}]))*`,
  'y',
);
const FLOW_KEY = /[A-Za-z0-9_][A-Za-z0-9_./$-]{0,200}(?=: )/y;
const LINE_END = / *(?: #[^\n]*)?(?:\n|$)/y;
/** Texts that might be read as a number, a truth value or nothing. */
const TYPED = /^(?:~|null|true|false|[-+]?\.(?:inf|nan)|[-+]?[.0-9][-+.0-9a-fox]*)$/i;

class PlainReader {
  readonly #text: string;
  readonly #document = new Document(null, PARSE_OPTIONS);
  readonly #typed = new Map<string, unknown>();
  /** Offset and column of the first character of the current line that has content; column -1 at the end. */
  #at = 0;
  #indent = -1;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Document {
    this.#nextLine(0);
    if (this.#indent !== 0) throw new NotPlain();
    this.#document.contents = this.#map(0);
    if (this.#at < this.#text.length) throw new NotPlain();
    return this.#document;
  }

  /** Goes to the next line with content, from the start of a line. */
  #nextLine(from: number): void {
    const text = this.#text;
    let deepest = 0;
    for (let start = from; start < text.length; ) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const code = text.charCodeAt(at);
      if (at < text.length && code !== NEWLINE && code !== HASH) {
        this.#at = at;
        this.#indent = at - start;
        // A comment further in than what follows belongs to the end of a block.
        if (deepest > this.#indent) throw new NotPlain();
        return;
      }
      if (code === HASH) deepest = Math.max(deepest, at - start);
      const end = text.indexOf('\n', at);
      start = end === -1 ? text.length : end + 1;
    }
    if (deepest > 0) throw new NotPlain();
    this.#at = text.length;
    this.#indent = -1;
  }

  /** The block that starts here: a list, or keys. */
  #block(): YAMLMap | YAMLSeq {
    return this.#isItem() ? this.#list(this.#indent) : this.#map(this.#indent);
  }

  #map(indent: number): YAMLMap {
    const map = new YAMLMap<Node, Node>(this.#document.schema);
    const names = new Set<unknown>();
    const start = this.#at;
    let end = start;
    while (this.#indent === indent && !this.#isItem()) {
      const pair = this.#pair(indent);
      const { value: name } = pair.key as Scalar;
      if (names.has(name)) throw new NotPlain();
      names.add(name);
      map.items.push(pair);
      end = endOf(pair.value);
    }
    if (this.#indent >= indent) throw new NotPlain();
    map.range = [start, end, end];
    return map;
  }

  #pair(indent: number): Pair<Node, Node> {
    const start = this.#at;
    const keyEnd = match(KEY, this.#text, start);
    if (keyEnd === start) return this.#handOver(start, indent, isPairOf);
    const key = this.#plain(start, keyEnd);
    const inline = this.#value(keyEnd + 1, indent);
    if (inline) return new Pair<Node, Node>(key, inline);
    const line = this.#afterLine(keyEnd + 1);
    if (line === undefined) return this.#handOver(start, indent, isPairOf);
    this.#nextLine(line);
    if (this.#indent > indent || (this.#indent === indent && this.#isItem())) {
      if (this.#isBlock()) return new Pair<Node, Node>(key, this.#block());
    }
    return this.#handOver(start, indent, isPairOf);
  }

  #list(indent: number): YAMLSeq {
    const list = new YAMLSeq<Node>(this.#document.schema);
    const start = this.#at;
    let end = start;
    while (this.#indent === indent && this.#isItem()) {
      const item = this.#item(indent);
      list.items.push(item);
      end = endOf(item);
    }
    if (this.#indent > indent) throw new NotPlain();
    list.range = [start, end, end];
    return list;
  }

  #item(indent: number): Node {
    const dash = this.#at;
    const content = this.#pastSpaces(dash + 1);
    if (match(KEY, this.#text, content) > content) {
      this.#at = content;
      this.#indent = indent + content - dash;
      return this.#map(this.#indent);
    }
    const inline = this.#value(dash + 1, indent);
    if (inline) return inline;
    const line = this.#afterLine(dash + 1);
    if (line === undefined) return this.#handOver(dash, indent, isNode);
    this.#nextLine(line);
    if (this.#indent > indent && this.#isBlock()) return this.#block();
    return this.#handOver(dash, indent, isNode);
  }

  /** The value on the rest of the line, or undefined where there is none that ends on it. Goes on to the next line. */
  #value(from: number, indent: number): Node | undefined {
    const start = this.#pastSpaces(from);
    const node = this.#scalar(PLAIN, start) ?? this.#flow(start);
    if (!node?.range) return undefined;
    const end = node.range[1];
    const line = this.#afterLine(end);
    if (line === undefined) return undefined;
    const before = [this.#at, this.#indent] as const;
    this.#nextLine(line);
    if (this.#indent > indent) {
      // The text goes on.
      [this.#at, this.#indent] = before;
      return undefined;
    }
    node.range[2] = line;
    return node;
  }

  #flow(start: number): Node | undefined {
    const first = this.#text.charCodeAt(start);
    if (first === OPEN_MAP) return this.#flowMap(start);
    if (first === OPEN_LIST) return this.#flowList(start);
    return this.#scalar(FLOW_PLAIN, start);
  }

  #flowMap(start: number): YAMLMap | undefined {
    const map = new YAMLMap<Node, Node>(this.#document.schema);
    const names = new Set<unknown>();
    let at = this.#pastSpaces(start + 1);
    while (this.#text.charCodeAt(at) !== CLOSE_MAP) {
      const keyEnd = match(FLOW_KEY, this.#text, at);
      if (keyEnd === at) return undefined;
      const key = this.#plain(at, keyEnd);
      const value = this.#flow(this.#pastSpaces(keyEnd + 1));
      if (!value?.range || names.has(key.value)) return undefined;
      names.add(key.value);
      map.items.push(new Pair<Node, Node>(key, value));
      const next = this.#pastComma(value.range[1], CLOSE_MAP);
      if (next === undefined) return undefined;
      at = next;
    }
    map.range = [start, at + 1, at + 1];
    return map;
  }

  #flowList(start: number): YAMLSeq | undefined {
    const list = new YAMLSeq<Node>(this.#document.schema);
    let at = this.#pastSpaces(start + 1);
    while (this.#text.charCodeAt(at) !== CLOSE_LIST) {
      const item = this.#flow(at);
      if (!item?.range) return undefined;
      list.items.push(item);
      const next = this.#pastComma(item.range[1], CLOSE_LIST);
      if (next === undefined) return undefined;
      at = next;
    }
    list.range = [start, at + 1, at + 1];
    return list;
  }

  /** Where the next entry of a flow collection starts, or its end stands. */
  #pastComma(from: number, close: number): number | undefined {
    const at = this.#pastSpaces(from);
    const code = this.#text.charCodeAt(at);
    if (code === close) return at;
    if (code !== COMMA) return undefined;
    const next = this.#pastSpaces(at + 1);
    return this.#text.charCodeAt(next) === close ? undefined : next;
  }

  #scalar(plain: RegExp, start: number): Scalar | undefined {
    const quote = this.#text.charCodeAt(start);
    if (quote === SINGLE || quote === DOUBLE) {
      const end = match(quote === SINGLE ? SINGLE_QUOTED : DOUBLE_QUOTED, this.#text, start);
      return end === start ? undefined : scalarAt(this.#text.slice(start + 1, end - 1), start, end);
    }
    const end = match(plain, this.#text, start);
    return end === start ? undefined : this.#plain(start, end);
  }

  #plain(start: number, end: number): Scalar {
    const source = this.#text.slice(start, end);
    return scalarAt(TYPED.test(source) ? this.#typedValue(source) : source, start, end);
  }

  // Which texts are numbers and the like is the library's to say.
  #typedValue(source: string): unknown {
    if (this.#typed.has(source)) return this.#typed.get(source);
    const { value } = parseDocument(`text: ${source}`, PARSE_OPTIONS).get('text', true) as Scalar;
    this.#typed.set(source, value);
    return value;
  }

  /** Lets the library read the entry that starts at `start`, in a block indented by `indent`. */
  #handOver<T extends Node | Pair<Node, Node>>(
    start: number,
    indent: number,
    is: (item: unknown) => item is T,
  ): T {
    const end = this.#endOfEntry(start, indent);
    const entry = this.#text.slice(start, end);
    if (match(MARKER, entry, 0) > 0 || PROPERTY.test(entry) || MARKED_LINE.test(entry))
      throw new NotPlain();
    const { contents, errors } = parseDocument(' '.repeat(indent) + entry, PARSE_OPTIONS);
    if (!isCollection(contents) || contents.flow) throw new NotPlain();
    const [item, ...others] = contents.items;
    if (errors.length > 0 || !is(item) || others.length > 0) throw new NotPlain();
    move(item, start - indent);
    this.#nextLine(end);
    return item;
  }

  /** Start of the first line that has content and is no further in than the block. */
  #endOfEntry(from: number, indent: number): number {
    const text = this.#text;
    let start = text.indexOf('\n', from) + 1;
    while (start > 0) {
      let at = start;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at < text.length && text.charCodeAt(at) !== NEWLINE && at - start <= indent) return start;
      start = text.indexOf('\n', at) + 1;
    }
    return text.length;
  }

  #isItem(): boolean {
    if (this.#text.charCodeAt(this.#at) !== DASH) return false;
    const next = this.#text.charCodeAt(this.#at + 1);
    return next === SPACE || next === NEWLINE || this.#at + 1 === this.#text.length;
  }

  #isBlock(): boolean {
    return this.#isItem() || match(KEY, this.#text, this.#at) > this.#at;
  }

  #pastSpaces(from: number): number {
    let at = from;
    while (this.#text.charCodeAt(at) === SPACE) at += 1;
    return at;
  }

  /** Start of the next line, if nothing but a comment stands on the rest of this one. */
  #afterLine(from: number): number | undefined {
    LINE_END.lastIndex = from;
    return LINE_END.test(this.#text) ? LINE_END.lastIndex : undefined;
  }
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const HASH = 0x23;
const DASH = 0x2d;
const COMMA = 0x2c;
const SINGLE = 0x27;
const DOUBLE = 0x22;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** End of what a sticky expression finds at an offset, or the offset itself. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function scalarAt(value: unknown, start: number, end: number): Scalar {
  const scalar = new Scalar(value);
  scalar.range = [start, end, end];
  return scalar;
}

function endOf(node: Node | null): number {
  const end = node?.range?.[2];
  if (end === undefined) throw new NotPlain();
  return end;
}

function isNode(item: unknown): item is Scalar | YAMLMap | YAMLSeq {
  return isScalar(item) || isMap(item) || isSeq(item);
}

function isPairOf(item: unknown): item is Pair<Node, Node> {
  return isPair(item) && isScalar(item.key) && isNode(item.value);
}

function move(item: unknown, by: number): void {
  if (isPair(item)) {
    move(item.key, by);
    move(item.value, by);
  } else if (isNode(item)) {
    const { range } = item;
    // Where nothing stands, the comments that follow decide how far it reaches.
    if (!range || range[0] === range[1]) throw new NotPlain();
    item.range = [range[0] + by, range[1] + by, range[2] + by];
    if (!isScalar(item)) for (const one of item.items) move(one, by);
  }
}
