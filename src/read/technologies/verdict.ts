import { AVOIDED_LABEL, REFUSED_LABEL } from '../../knowledge/lexicons/not-refused.ts';
import {
  CHOSEN,
  LEFT_OPEN,
  NEW_SUBJECT,
  REJECTED,
  UNDECIDED_BEFORE,
  type Verdict,
} from '../../knowledge/lexicons/verdicts.ts';
import type { Span } from '../text/cues.ts';
import { isListed } from './lists.ts';

/** Stands for the next thing at the end of a tail: what leads on to it says nothing of the thing before. */
const NEXT = '\ue000';

/** What is decided of a thing, or of the list that it is a member of, behind a reason or an aside. */
export function verdictOf(
  text: string,
  things: readonly Span[],
  i: number,
): 'refused' | 'left' | undefined {
  const last = lastOfList(text, things, i);
  const head = text.slice(0, things[i]?.start ?? 0);
  const tail = tailOf(text, things[last]?.end ?? 0, things[last + 1]?.start);
  return verdictBehind(tail) ?? (isOneOfSeveral(head) ? 'left' : undefined);
}

/** What the label of the list that a thing is a member of says of it: "Not allowed: X, Y". */
export function labelOf(
  text: string,
  things: readonly Span[],
  i: number,
): 'refused' | 'avoided' | undefined {
  let first = i;
  while (first > 0 && !text.slice(things[first - 1]?.end, things[first]?.start).match(/[:.;。!]/))
    first -= 1;
  const head = text.slice(0, things[first]?.start ?? 0);
  if (AVOIDED_LABEL.test(head)) return 'avoided';
  return REFUSED_LABEL.test(head) ? 'refused' : undefined;
}

/** Whether somebody else's thing is turned down by us later in its sentence. */
export function isTurnedDownByUs(text: string, things: readonly Span[], i: number): boolean {
  const tail = tailOf(text, things[i]?.end ?? 0, things[i + 1]?.start);
  const turn = OURS_BEHIND.exec(tail);
  return (
    turn !== null &&
    verdictBehind(tail) === 'refused' &&
    verdictBehind(tail.slice(0, turn.index)) !== 'refused'
  );
}

const OURS_BEHIND =
  /[,、]|我們|本案|うち|当社|우리|저희|(?<![a-z])we(?![a-z])|(?:bọn|bên|tụi|chúng) (?:mình|em|tôi)|(?<![a-zà-ỹ])(?:mình|em|tôi) |nhưng|지만|けど/i;

function tailOf(text: string, end: number, next: number | undefined): string {
  const words = next === undefined ? text.slice(end) : `${text.slice(end, next)}${NEXT}`;
  return words.replace(/^\s?\)/, '').split(/[;。()\u2014]/u)[0] ?? '';
}

// "torn between X and Y": neither, until the sentence says which.
function isOneOfSeveral(head: string): boolean {
  const match = UNDECIDED_BEFORE.exec(head);
  return match !== null && !CHOSEN.test(head.slice(match.index));
}

// Members of a list share what is said behind it; a comma makes a list only where nothing is said before.
function lastOfList(text: string, things: readonly Span[], i: number): number {
  const bare = /(?:^|[.;。:(!?])\s*$/u.test(text.slice(0, things[i]?.start ?? 0));
  let last = i;
  while (last + 1 < things.length) {
    const link = text.slice(things[last]?.end ?? 0, things[last + 1]?.start ?? 0);
    if (!isListed(link, bare)) break;
    last += 1;
  }
  return last;
}

/** Further than this a decision speaks of something else. */
const REACH = 84;
/** What may stand between a thing and the words of its own decision. */
const SUBJECT_TAIL =
  /^の(?:ライセンス|契約|保守|導入|採用|利用|使用|話|案|検討|線)(?:は|を|も|が)?|^という(?:案|話|意見|選択肢|声|線)(?:は|も|が)?|^(?:と)?いう(?:手|の)(?:は|も)|^\s?(?:的)?(?:提案|建議|方案|選項|想法|部分|做法)|^(?:라는|이라는)? ?(?:안|의견|제안|얘기|선택지)(?:은|는|이|도)?\s|^\s?的?(?:授權|合約)|^\s?라이선스(?:는|를|도)?\s|^\s(?:databases?|db|products?|hosting|services?|providers?|offerings?|solutions?|subscriptions?|licen[cs]es?|clusters?|set-?up|itself|interfaces?|front ends?|idea|stack|of (?:our|their) own)(?![a-z])|^\s?(?:など|等|とか|系|なんて)?(?:には|では|への|にも|は|を|が|も|に|で)|^\s?(?:など|等|とか|なんて)|^(?:까지는|으로는|로는|에는|으로|은|는|을|를|이|가|도|의|만|로|에)\s|^\s(?:介面|這類|這種|系統|資料庫|驗證碼)/i;

/** What the words behind a thing decide of it, however far on: the last decision that is its own. */
function verdictBehind(tail: string): 'refused' | 'left' | undefined {
  const words = tail.slice(0, REACH);
  const rejected = place(REJECTED, words);
  const open = place(LEFT_OPEN, words);
  if (rejected < 0 && open < 0) return undefined;
  return rejected >= 0 && (open < 0 || rejected >= open || !CONTRAST.test(words))
    ? 'refused'
    : 'left';
}

const CONTRAST = /(?<![a-z])(?:but|yet|though)(?![a-z])|が、|けど|지만|但|nhưng/i;

function place(verdicts: readonly Verdict[], tail: string): number {
  let at = -1;
  for (const { words, lead, close } of verdicts) {
    for (const match of tail.matchAll(words)) {
      const gap = tail.slice(0, match.index);
      if (NEW_SUBJECT.some((one) => one.test(gap))) continue;
      if (!close.test(tail.slice(match.index + match[0].length))) continue;
      if (leads(lead, gap)) at = Math.max(at, match.index);
    }
  }
  return at;
}

const TURNS = /[,、]|nhưng|(?<![a-z])but(?![a-z])|지만|但|けど|けれど/i;

// The words since the last comma must leave the decision without a subject of its own.
function leads(lead: RegExp, gap: string): boolean {
  const clause = gap.split(TURNS).at(-1) ?? '';
  const own = clause === gap ? gap.replace(SUBJECT_TAIL, '') : clause;
  return lead.test(own.replace(/^[\s:\u2014-]+/, ''));
}
