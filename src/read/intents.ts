import type { Intent } from '../blueprint/requirements/requirements.ts';
import { COORDINATION } from '../knowledge/lexicons/asking.ts';
import { NOT_FLAG } from '../knowledge/lexicons/flags.ts';
import { ASK, ASPECTS, MIGRATION, SOFTWARE } from '../knowledge/lexicons/intents.ts';
import { askedObject } from './asked-object.ts';
import { hasLiveSide, mainAspect } from './aspect-fields.ts';
import { asksForWhole, lateAsk } from './late-ask.ts';
import { hasParts } from './list-of-parts.ts';
import { isOnlyPart, isRestricted, nearOnly } from './only-part.ts';
import { muted } from './scope/mutes.ts';
import type { Passage } from './slots/passage.ts';
import { isSlownessAsked } from './slowness.ts';
import { cue, findAll, has, type Span } from './text/cues.ts';

const aspects = ASPECTS.map(({ intent, words, asked }) => ({
  intent,
  expression: cue(words),
  asked: asked && cue(asked),
}));
const migration = cue(MIGRATION);
const ask = cue(ASK);
const LEAD =
  /^(?:[\s#*\-\d.)>:]|(?:re|fwd?|subject|主旨|件名|제목)\s*:|hi|hello|please|we (?:just |only )?(?:need|want)|i (?:just |only )?(?:need|want)|can you|could you|just|only|design|plan|add|set up|an?|the|our|new|for|one|of|thing|請|幫我|幫忙|我們(?:只)?(?:要|需要)|只要|只需要?|單純|設計|規劃|thiết kế|kế hoạch|cần|chỉ|xây dựng|xin|hãy|cho|làm|tôi|chúng tôi|muốn|giúp)+/i;
const HEAD = 14;
/** Scripts whose languages put the thing described last. */
const HEAD_LAST = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

/** What is asked for: one aspect, a migration, or the design of a system. */
export function readIntents(passages: readonly Passage[]): readonly Intent[] {
  if (isMigration(passages)) return ['migrate'];
  const opening = passages.filter(({ sentence }) => sentence.kind !== 'table').slice(0, 2);
  const object = objectOf(passages, opening);
  const asked = askedIn(passages, opening, object);
  // What hurts is slow or fails; what is asked for may be another thing.
  const [hurts] = [...asked];
  if (hurts && asked.size === 1 && isHurt(hurts)) return [mainAspect(passages, false) ?? hurts];
  if (asked.size === 0) return inOtherWords(passages, object);
  // One call may need several aspects in words (a breaker behind a gateway): the first asked for leads.
  return asked.has('bff')
    ? ['bff']
    : asked.has('tune') && asked.size > 1
      ? ['tune']
      : [...asked].slice(0, 2);
}

function isHurt(intent: Intent): boolean {
  return intent === 'tune' || intent === 'resilience';
}

function askedIn(
  passages: readonly Passage[],
  opening: readonly Passage[],
  object: AskedObject | undefined,
): ReadonlySet<Intent> {
  const asked = new Set<Intent>();
  for (const [i, passage] of opening.entries()) {
    for (const aspect of aspects) {
      const { intent } = aspect;
      const found = spansOf(aspect, passage, object).filter(
        (span) => !muted(passage.mutes, span) && !refused(passage.text, span),
      );
      if (found.some((span) => isAsked(passages, passage, span, i === 0, intent, object)))
        asked.add(intent);
    }
  }
  return asked;
}

// No aspect is asked for in so many words: the wish behind the situation, or what most of the brief is about.
function inOtherWords(
  passages: readonly Passage[],
  object: AskedObject | undefined,
): readonly Intent[] {
  const late = lateAsk(passages, object?.passage.text.slice(object.start, object.start + 90));
  const whole = asksForWhole(passages);
  const main = mainAspect(passages, whole);
  if (late && (main === undefined || !isHurt(late))) return [late];
  if (main === undefined) return hasLiveSide(passages) ? ['design', 'realtime'] : ['design'];
  // A game server or a ticker is a system that stands and falls with its live side.
  return main === 'realtime' && !passages.some(isOnlyPart) ? ['design', 'realtime'] : [main];
}

/** What the opening asks for; `aspect` says whether that is an aspect and not a system that has one. */
interface AskedObject extends Span {
  readonly passage: Passage;
  readonly aspect: boolean;
}

function objectOf(
  passages: readonly Passage[],
  opening: readonly Passage[],
): AskedObject | undefined {
  for (const [i, passage] of opening.entries()) {
    // A situation may come first ("We run 14 services."), if the ask follows and is all there is.
    if (i > 0 && (passages.length > 5 || has(ask, opening[0]?.text ?? ''))) return undefined;
    const object = askedObject(passage.text);
    if (object) return { ...object, passage, aspect: beginsWithAspect(passage.text, object) };
  }
  return undefined;
}

function spansOf(
  { expression, asked }: (typeof aspects)[number],
  passage: Passage,
  object: AskedObject | undefined,
): readonly Span[] {
  const found = findAll(expression, passage.text);
  if (!asked || object?.passage !== passage) return found;
  return [...found, ...findAll(asked, passage.text).filter((span) => within(span, object))];
}

// "webhooks and retries" is two aspects; "an order service and webhooks" is a system.
function beginsWithAspect(text: string, object: Span): boolean {
  const whole = text.slice(object.start, object.end);
  const [first = ''] = whole.split(COORDINATION);
  return aspects.some(
    ({ expression, asked }) => has(expression, first) || (asked && has(asked, first)),
  );
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isMigration(passages: readonly Passage[]): boolean {
  return passages
    .slice(0, 4)
    .some((passage) =>
      findAll(migration, passage.text).some(
        (span) => !muted(passage.mutes, span) && !refused(passage.text, span),
      ),
    );
}

function refused(text: string, span: Span): boolean {
  return NOT_FLAG.test(text.slice(Math.max(0, span.start - 30), span.start));
}

function isAsked(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  first: boolean,
  intent: Intent,
  object: AskedObject | undefined,
): boolean {
  if (intent === 'observability' && isAboutThings(passages)) return false;
  const head = first && isHead(passage.text, span);
  if (intent === 'tune')
    return isSlownessAsked(passages, { passage, span, first, head }, object !== undefined);
  const alone = isRestricted(passages, passage, first) && nearOnly(passage.text, span);
  if (object) return alone || isInObject(passage, span, object, head);
  return intent === 'bff' || alone || isOpening(passages, passage, span, intent, first);
}

// Without a verb that says what is asked for, the aspect with which the brief opens is.
function isOpening(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  intent: Intent,
  first: boolean,
): boolean {
  const head = first && isHead(passage.text, span);
  if (intent === 'realtime') return first && (head || span.start < 30) && !hasParts(passages);
  if (!first || hasParts([passage], span)) return false;
  return head || asksFor(passage.text, span) || isOnlyAsk(passages, passage, span);
}

// Within the thing asked for; or before a verb that only seems to ask ("monitoring for the jobs that build images").
function isInObject(passage: Passage, span: Span, object: AskedObject, head: boolean): boolean {
  if (object.passage !== passage) return false;
  if (object.aspect && within(span, object)) return true;
  return head && span.end <= object.start && !HEAD_LAST.test(passage.text);
}

// Whether a sentence begins with the aspect, apart from words of politeness and planning.
function isHead(text: string, span: Span): boolean {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return span.start - lead <= (/[\u3040-\uffdc]/.test(text) ? HEAD : 4);
}

// Watching machines or patients is a business of its own; watching software is an aspect.
function isAboutThings(passages: readonly Passage[]): boolean {
  const things = passages.some(({ quantities }) =>
    quantities.some(({ noun }) => noun === 'device' || noun === 'household'),
  );
  return things || !passages.some(({ text }) => SOFTWARE.test(text));
}

function isOnlyAsk(passages: readonly Passage[], passage: Passage, span: Span): boolean {
  const asked = passages.some(({ text }) => has(ask, text));
  return asked && span.start < 70 && isRestricted(passages, passage, true) && !hasParts([passage]);
}

// "認証を設計して", "plan the observability": the verb of asking stands right beside the aspect.
function asksFor(text: string, span: Span): boolean {
  return findAll(ask, text).some(
    (a) =>
      (a.start >= span.end && a.start - span.end < 12) ||
      (a.end <= span.start && span.start - a.end < 14),
  );
}
