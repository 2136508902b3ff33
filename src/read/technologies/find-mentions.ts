import { CHOICES } from '../../knowledge/lexicons/choices.ts';
import { cue, findAll, type Span } from '../text/cues.ts';
import { dictionary, keyAt, nearWords } from './dictionary.ts';
import type { Found, Mention } from './mention.ts';
import { isSingledOut } from './singled-out.ts';

const LATIN = /[a-z0-9\u00c0-\u024f\u1e00-\u1eff]/;
const KATAKANA = /[\u30a1-\u30fa\u30fc]/;
const HANGUL = /[\uac00-\ud7a3]/;
const choices = CHOICES.map((choice) => ({ choice, expression: cue(choice.words) }));
const LIST_SIGN =
  /^\s?(?:,|、|\/|\+|&|(?:and|or|with|on|nor|plus|và|với|hoặc|hay|或|和|與|跟|及|と|や|か|또는|와|과|랑|및|나)(?![a-zà-ỹ]))\s?(?:either |also )?$/i;

/** Technologies and choices in a sentence, longest spelling first, without overlaps. */
export function findMentions(text: string): readonly Mention[] {
  const found = sureOnes(text, candidates(text));
  const named = found.map(
    ({ entry, start, end }): Mention => ({
      id: entry.technology.id,
      technology: entry.technology,
      start,
      end,
    }),
  );
  const chosen = choices.flatMap(({ choice, expression }) =>
    findAll(expression, text).map((span): Mention => ({ id: choice.id, choice, ...span })),
  );
  return longest([...named, ...chosen]);
}

function candidates(text: string): readonly Found[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: Found[] = [];
  for (let at = 0; at < lower.length; at++) {
    const inWord = at > 0 && LATIN.test(lower.charAt(at)) && LATIN.test(lower.charAt(at - 1));
    if (inWord) continue;
    const entry = dictionary
      .get(keyAt(lower, at))
      ?.find(
        ({ spelling }) =>
          lower.startsWith(spelling, at) && bounded(lower, at, at + spelling.length),
      );
    if (!entry) continue;
    found.push({ entry, start: at, end: at + entry.spelling.length });
    at += entry.spelling.length - 1;
  }
  return found;
}

function bounded(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charAt(start), text.charAt(end - 1)];
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (
    LATIN.test(last) &&
    (LATIN.test(after) || (after === '-' && LATIN.test(text.charAt(end + 1)) && end - start < 4))
  )
    return false;
  if (LATIN.test(last) && /[#+]/.test(after) && end - start === 1) return false;
  if (
    LATIN.test(first) &&
    /[.@_\\-]/.test(before) &&
    LATIN.test(text.charAt(start - 2)) &&
    end - start < 5
  )
    return false;
  if (KATAKANA.test(first) && KATAKANA.test(before)) return false;
  if (KATAKANA.test(last) && KATAKANA.test(after)) return false;
  return !(HANGUL.test(first) && HANGUL.test(before));
}

// A common word names a technology only among its like, beside a word of software, or alone as a clause.
function sureOnes(text: string, found: readonly Found[]): readonly Found[] {
  const trusted = new Set(found.filter(({ entry }) => !entry.unsure));
  let grew = true;
  while (grew) {
    grew = false;
    for (const [i, one] of found.entries()) {
      if (trusted.has(one) || !inCompany(text, found, trusted, i)) continue;
      trusted.add(one);
      grew = true;
    }
  }
  return found.filter((one) => trusted.has(one));
}

function inCompany(
  text: string,
  found: readonly Found[],
  trusted: ReadonlySet<Found>,
  i: number,
): boolean {
  const one = found[i];
  if (!one) return false;
  const written = text.slice(one.start, one.end);
  const capital = /^[A-Z0-9.]/.test(written) || !/[a-z]/i.test(written);
  if (
    one.entry.technology.concern === 'language' &&
    nearWord(text, one) &&
    (capital || /\b(?:in|with)\s$/.test(text.slice(0, one.start)))
  )
    return true;
  if (capital && one.start > 0 && nearWord(text, one)) return true;
  if (isAcronym(one, written) || (capital && amongOtherScripts(text, one, written))) return true;
  if (capital && (isWrittenIn(text, one) || isBesideItsKind(one, trusted))) return true;
  const listed = [found[i - 1], found[i + 1]].some((other) => {
    if (!other) return false;
    const between =
      other.start < one.start ? text.slice(other.end, one.start) : text.slice(one.end, other.start);
    return (
      LIST_SIGN.test(between) &&
      (trusted.has(other) || (sameKind(one, other) && /^[A-Z]/.test(text.slice(other.start)))) &&
      capital
    );
  });
  return (
    listed ||
    isSingledOut(text, one, written) ||
    (capital && isLanguage(one) && isWholeClause(text, one))
  );
}

// "new parts in Go", "everything in Swift"; "calls Stripe", "via Twilio"
function isWrittenIn(text: string, one: Found): boolean {
  const before = text.slice(0, one.start);
  if (isLanguage(one))
    return PARTS_IN.test(before) || (IN_A_LANGUAGE.test(before) && WRITES.test(text));
  return one.entry.technology.concern === 'integration' && TALKS_TO.test(before);
}

const IN_A_LANGUAGE = /\b(?:to|into|in|with|using)\s$/;
const WRITES = /migrat|rewrit|port|program|code|develop|backend|written|built/i;
const PARTS_IN =
  /(?<![a-z])(?:parts?|services?|modules?|sides?|components?|everything|rest|all|code|team|system) (?:is |are |will be |shall be |works? |stays? )?in\s$/i;
const TALKS_TO = /(?<![a-z])(?:calls?|via|through|with|uses?|using|to|from|into|by|on) $/;

// Beside a sure technology a capitalised name of another of its kind is no common word.
function isBesideItsKind(one: Found, trusted: ReadonlySet<Found>): boolean {
  const { concern } = one.entry.technology;
  return one.start > 0 && [...trusted].some(({ entry }) => entry.technology.concern === concern);
}

// REST in capitals is no rest; SNS is social media wherever Latin letters are foreign.
function isAcronym(one: Found, written: string): boolean {
  return (
    one.entry.technology.concern === 'protocol' && written.length > 3 && /^[A-Z]+$/.test(written)
  );
}

// A capitalised word between Han, kana or Hangul is a name and no common word.
function amongOtherScripts(text: string, one: Span, written: string): boolean {
  const around =
    text.slice(Math.max(0, one.start - 3), one.start) + text.slice(one.end, one.end + 3);
  return (
    written.length > 2 &&
    written !== 'SNS' &&
    /^[A-Z]/.test(written) &&
    /[\u3040-\u9fff\uac00-\ud7a3]/.test(around)
  );
}

function sameKind(a: Found, b: Found): boolean {
  return a.entry.technology.concern === 'language' && b.entry.technology.concern === 'language';
}

function isLanguage(one: Found): boolean {
  return (
    one.entry.technology.concern === 'language' || one.entry.technology.concern === 'framework'
  );
}

function isWholeClause(text: string, one: Span): boolean {
  return (
    /(?:^|[,.;:、。()]\s*)(?:in |on |with |(?:we |(?:the )?team |all |everyone |people\) )?(?:knows?|speaks?|writes?) |prefer(?:ably)? |use |using |only |must be |want |like )?$/i.test(
      text.slice(0, one.start),
    ) && /^\s*(?:$|[,.;、。)])/.test(text.slice(one.end))
  );
}

function nearWord(text: string, one: Span): boolean {
  const window = text.slice(Math.max(0, one.start - 22), one.start).toLowerCase();
  const behind = text.slice(one.end, one.end + 18).toLowerCase();
  return nearWords.some((word) => hasWord(window, word) || hasWord(behind, word));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return (
    !LATIN.test(word.charAt(0)) ||
    (!LATIN.test(text.charAt(at - 1)) && !LATIN.test(text.charAt(at + word.length)))
  );
}

// "Google Cloud" is a provider and says nothing of clouds in general.
function holds(a: Mention, b: Mention): boolean {
  return a.technology !== undefined && a.start <= b.start && b.end <= a.end;
}

function longest(mentions: readonly Mention[]): readonly Mention[] {
  // A place to run may be named by a product ("our own OpenShift cluster"): both stand.
  const clash = (a: Mention, b: Mention) =>
    a.start < b.end &&
    b.start < a.end &&
    ((a.choice?.fact === 'deployment') === (b.choice?.fact === 'deployment') ||
      holds(a, b) ||
      holds(b, a));
  const ordered = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Mention[] = [];
  for (const one of ordered) {
    if (!kept.some((other) => clash(one, other))) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}
