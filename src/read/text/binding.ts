import { DISCARDED, INJECTION, PAST_PLAN, WITHDRAWAL } from '../../knowledge/lexicons/standing.ts';
import type { Block } from './blocks.ts';
import { cue, findAll, has } from './cues.ts';
import type { Unbound } from './unbound.ts';

interface Piece {
  readonly text: string;
  readonly block: Block;
}

const discarded = cue(DISCARDED);
const withdrawal = cue(WITHDRAWAL);
const pastPlan = cue(PAST_PLAN);
const POINTS_BACK =
  /^(?:it|that|this|they|these|those|none|nothing|please take none|all of (?:it|that)|これ|それ|そちら|那|這|그|이것|nó|cái đó|chúng)(?![a-z])/i;
const EVERYTHING = /\ball\b|everything|全部|すべて|全て|모두|전부|tất cả|hết/i;
const MAIL_HEAD = /^(?:from|to|cc|sent|date|subject|re|fwd?|主旨|件名|제목|chủ đề)\s*:/i;

/** For every sentence the reason why its words do not bind us, or undefined where they do. */
export function bindingOf(
  texts: readonly string[],
  blocks: readonly Block[],
): readonly (Unbound | undefined)[] {
  const pieces = texts.map(
    (text, i): Piece => ({ text, block: blocks[i] ?? { kind: 'paragraph', start: 0, end: 0 } }),
  );
  const standing: (Unbound | undefined)[] = pieces.map(() => undefined);
  setApart(pieces, standing);
  inject(pieces, standing);
  discard(pieces, standing);
  withdraw(pieces, standing);
  followOthers(pieces, standing);
  return standing;
}

// Quoted mail and code bind only where the user wrote nothing else.
function setApart(pieces: readonly Piece[], standing: (Unbound | undefined)[]): void {
  const own = pieces.filter(
    ({ text, block }) => block.kind !== 'quote' && block.kind !== 'code' && !MAIL_HEAD.test(text),
  );
  if (own.reduce((sum, { text }) => sum + text.length, 0) < 40) return;
  for (const [i, { block }] of pieces.entries()) {
    if (block.kind === 'quote') standing[i] = 'quoted';
    if (block.kind === 'code') standing[i] = 'code';
  }
}

// An order to whoever reads this spoils the rest of its block.
function inject(pieces: readonly Piece[], standing: (Unbound | undefined)[]): void {
  let spoiled: Block | undefined;
  for (const [i, { text, block }] of pieces.entries()) {
    if (block !== spoiled && INJECTION.some((sign) => sign.test(text))) spoiled = block;
    if (block === spoiled) standing[i] = 'injected';
  }
}

function discard(pieces: readonly Piece[], standing: (Unbound | undefined)[]): void {
  for (const [i, { text, block }] of pieces.entries()) {
    if (!has(discarded, text)) continue;
    for (const j of reach(pieces, i, block)) standing[j] ??= 'predecessor';
  }
}

// A list item is discarded as a whole; in prose a pronoun reaches back to the sentence before.
function reach(pieces: readonly Piece[], at: number, block: Block): readonly number[] {
  const inBlock = [...pieces.keys()].filter((j) => pieces[j]?.block === block);
  if (block.kind === 'list-item') return inBlock;
  let from = at;
  while (inBlock.includes(from - 1) && POINTS_BACK.test(pieces[from]?.text ?? '')) from--;
  return inBlock.filter((j) => j >= from && j <= at);
}

// "Scratch that." takes back the sentence before it; "scratch all that" the plans before it, too.
function withdraw(pieces: readonly Piece[], standing: (Unbound | undefined)[]): void {
  for (const [i, { text }] of pieces.entries()) {
    const at = findAll(withdrawal, text)[0]?.start ?? -1;
    if (at < 0 || standing[i] || hasContent(text.slice(0, at))) continue;
    let j = i - 1;
    if (j >= 0) standing[j] ??= 'withdrawn';
    while (EVERYTHING.test(text) && j > 0 && has(pastPlan, pieces[j - 1]?.text ?? ''))
      standing[--j] ??= 'withdrawn';
  }
}

/** Words before a withdrawal that name nothing. */
const ASIDE =
  /(?<![a-zà-ỹ])(?:actually|please|sorry|okay|hmm+|well|wait|update|edit|correction|second|thought|thoughts|again|about|above|last|sentence|previous|paragraph|point|number|figure|line|those|these|there|would|could|should|everything|because|after|think|thinking|better|instead|forget|xin|lỗi|khoan|thôi|những|điều|trên|phần|đoạn|chuyện|chúng|mình|vừa)(?![a-zà-ỹ])/giu;
const SUBJECT = /[A-Za-zÀ-ỹ]{5}/u;

// Whether the words before a withdrawal say what it is that is withdrawn.
function hasContent(before: string): boolean {
  const wide = before.match(/[\u3040-\uffdc]/g)?.length ?? 0;
  return (
    before.length + wide > 24 ||
    (wide > 0 && /[A-Za-z]{3}/.test(before)) ||
    SUBJECT.test(before.replace(ASIDE, '')) ||
    /\d|[A-Z][a-z]*[A-Z]/.test(before.replace(/^\W*(?:update|edit|ps|p\.s\.)[^:]*:/i, ''))
  );
}

// "A competitor sells the same. They run on MongoDB.": the pronoun goes on with somebody else.
function followOthers(pieces: readonly Piece[], standing: (Unbound | undefined)[]): void {
  for (const [i, { text, block }] of pieces.entries()) {
    const before = pieces[i - 1];
    if (!before || before.block !== block || !OF_OTHERS.test(text)) continue;
    if (OTHERS.test(before.text) || standing[i - 1] === 'others') standing[i] ??= 'others';
  }
}

const OF_OTHERS =
  /^(?:they(?:'re|'ve)? (?!should|must|need|want|can|book|pay|see|get|will)|their (?:system|stack|backend|platform|team|site|database|setup)|(?:彼ら|あちら|そちら|向こう|先方)は|(?:他們|人家|那邊)|(?:그쪽|거기|그 회사|그들)(?:은|는|에서는|에선)|(?:họ|bên (?:đó|ấy|kia)) )/i;
const OTHERS =
  /(?<![a-z])(?:competitors?|rivals?|(?:sister|parent|previous|former|other|another|neighbou?ring) (?:company|firm|club|school|hospital|town|city|shop|group|employer|start-?up)|(?:a|my|our) friends?(?:'s [a-z]+)?|(?:a|an) (?:acquaintance|ex-colleague))(?![a-z])|競合|他社|知人|友人|前職|同業|競爭對手|別家|朋友|前公司|경쟁사|타사|지인|친구|전 ?직장|đối thủ|công ty (?:khác|cũ|bạn)|bạn (?:tôi|mình|em)/i;
