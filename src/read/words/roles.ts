import {
  ALLOWED,
  DIFFERENT_RIGHTS,
  NO_ROLE,
  TELLS_DEED,
  WHO_USES,
} from '../../knowledge/lexicons/roles.ts';
import { ROLE_LIST } from '../../knowledge/lexicons/systems.ts';
import { muted } from '../scope/mutes.ts';
import type { Candidate } from '../slots/candidate.ts';
import type { Passage } from '../slots/passage.ts';
import { cue, findAll, type Span } from '../text/cues.ts';

const roleList = cue(ROLE_LIST);
const LIST_SIGN =
  /\s*[,、・·/]\s*(?:and |or |và |hoặc )?|\s+(?:and|or|và|hoặc|及|或)\s+|\s?(?:和|與|跟|及|と(?=[^と]{2,}$)|(?:과|와|및)\s)/u;
const MOST_WORDS = 4;
const LONGEST = 28;

/** Kinds of user with rights of their own, in the words of the brief. */
export function roleFacts(passage: Passage): readonly Candidate[] {
  const listed = listedRoles(passage);
  if (listed.length > 0) return listed;
  const users = inARow(passage);
  if (users.length > 0) return users;
  const told = differentRights(passage);
  return told.length > 0 ? told : allowed(passage);
}

// "Roles: nurse, doctor and clerk": what follows the cue up to the end of the sentence, cut at list signs.
function listedRoles(passage: Passage): readonly Candidate[] {
  const { text } = passage;
  const lead = findAll(roleList, text).find((span) => !muted(passage.mutes, span));
  if (!lead) return [];
  const rest = text.slice(lead.end).split(/[.。;!?()\n]/)[0] ?? '';
  const isList = LIST_SIGN.test(rest) || /:$/.test(text.slice(lead.start, lead.end));
  if (!isList) return [];
  const list = rest.replace(
    /^\s*(?:來)?(?:區分|劃分|區別|설정)?(?:為|成)?\s*[:,]?\s*(?:are|is|有|は|은|는|gồm|là)?\s*[:,]?\s*/iu,
    '',
  );
  return fact(passage, namesOf(list), { start: lead.start, end: lead.end + rest.length });
}

// "role based (technician, auditor)", "cooks and waiters are the users", 使用者分照服員、家屬
function inARow(passage: Passage): readonly Candidate[] {
  for (const expression of WHO_USES) {
    const match = expression.exec(passage.text);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const found = fact(passage, namesOf(match[1] ?? ''), span);
    // Who uses it is told, not that their rights differ.
    if (found.length > 0) return found.map((one) => ({ ...one, weight: 0.5 }));
  }
  return [];
}

// "receptionists, therapists and owners with different rights"
function differentRights(passage: Passage): readonly Candidate[] {
  for (const expression of DIFFERENT_RIGHTS) {
    const match = expression.exec(passage.text);
    if (!match) continue;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const found = fact(passage, namesOf(match[1] ?? ''), {
      start,
      end: match.index + match[0].length,
    });
    if (found.length > 0) return found;
  }
  return [];
}

// "Teachers may enter grades, parents only see them": one alone may do something, two have rights of their own.
function allowed(passage: Passage): readonly Candidate[] {
  for (const expression of ALLOWED) {
    const matches = [...passage.text.matchAll(expression)].filter(
      ({ 1: name = '' }) => !NO_ROLE.test(name),
    );
    const [first, last] = [matches[0], matches.at(-1)];
    const names = [...new Set(matches.map(({ 1: name = '' }) => uncapitalised(name.trim())))];
    if (!first || !last || names.length < 2) continue;
    return fact(passage, names, { start: first.index, end: last.index + last[0].length });
  }
  return [];
}

function namesOf(list: string): readonly string[] {
  return list
    .split(LIST_SIGN)
    .map((name) =>
      name
        .replace(/^.*\b(?:has|have|are|with|for|between|knows?|serves?|namely)\s/i, '')
        .replace(/^(?:and|the|an?|or|và|có|our|your|their)\s+/i, '')
        .replace(/の(?:[二三四五六]|\d)(?:種類|者|つ).*$/u, '')
        .replace(/(?:です|である|など|等|입니다|이다|이 있).*$/u, '')
        .trim(),
    )
    .map((name, i) => (i === 0 ? uncapitalised(name) : name))
    .filter(
      (name) =>
        name.length > 0 &&
        name.length <= LONGEST &&
        !/\d/.test(name) &&
        !NO_ROLE.test(name) &&
        !TELLS_DEED.test(name) &&
        name.split(' ').length <= MOST_WORDS,
    );
}

// The first word of a sentence is written large for its place only.
function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function fact(passage: Passage, names: readonly string[], span: Span): readonly Candidate[] {
  if (names.length < 2 || muted(passage.mutes, span)) return [];
  const { start } = passage.sentence;
  return [
    {
      name: 'roles',
      value: names,
      start: start + span.start,
      end: start + span.end,
      force: 'should',
      weight: 1,
    },
  ];
}
