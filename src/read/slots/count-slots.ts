import {
  ALONE,
  CONCURRENT,
  NOT_TEAM,
  ORDINARY,
  PEAK,
  REGISTERED,
  TEAM,
} from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { muted } from '../scope/mutes.ts';
import { cue, has } from '../text/cues.ts';
import type { Candidate, NumberFact } from './candidate.ts';
import { distance, nearestCue, type Passage } from './passage.ts';

const team = cue(TEAM);
const notTeam = cue(NOT_TEAM);
const alone = cue(ALONE);
const concurrent = cue(CONCURRENT);
const peak = cue(PEAK);
const ordinary = cue(ORDINARY);
const registered = cue(REGISTERED);
const users = cue({
  en: 'users?|user base|accounts',
  'zh-TW': '使用者|用戶|會員',
  ja: 'ユーザー?|利用者|会員',
  ko: '사용자|이용자|회원',
  vi: 'người dùng',
});
// 둘이서, 三人で, hai đứa: people counted without a noun.
const PEOPLE_ALONE = /^\s?(?:이서|이|명이서|명이|人で|名で|人体制|名体制|đứa|anh em|of us|まで)/;
const OF_TEAM =
  /(?:team of|we are|we're|there are|crew of|chúng tôi|tụi mình|đội|nhóm|우리|저희|チーム|團隊|team|팀)\s?(?:about |only |just |is |有|は|은|는|có|gồm|:|只有|的)?\s?$/i;
const MAX_TEAM = 3_000;
/** Beyond this a count of staff is the staff of the business. */
const MAX_STAFF = 60;

/** Facts that count people, machines and organisations. */
export function countFacts(passage: Passage): readonly Candidate[] {
  const counts = passage.quantities.filter(
    (q) => q.kind === 'count' && q.rateMs === undefined && q.value > 0,
  );
  return [...builders(passage, counts), ...counts.flatMap((q) => countFact(passage, q))];
}

function countFact(passage: Passage, q: Quantity): readonly Candidate[] {
  const { text } = passage;
  if (q.noun === undefined || MAY_BE_CONCURRENT.has(q.noun)) {
    if (isConcurrent(passage, q)) return number(passage, 'concurrentUsers', q.value, q, 2);
  }
  switch (q.noun) {
    case 'team':
      return isTeamOf(text, q) || q.value > 500 ? [] : number(passage, 'teamCount', q.value, q, 2);
    case 'tenant':
      // "a multi-tenant platform" is one platform, not one tenant.
      return q.value > 1 ? number(passage, 'tenants', q.value, q, 2) : [];
    case 'device':
      return isOneOfAKind(text, q)
        ? []
        : number(passage, 'devices', q.value * holders(passage, q), q, 2);
    case 'household':
      return number(passage, 'devices', q.value, q, 0);
    case 'staff':
      return q.value > MAX_STAFF ? number(passage, 'users', q.value, q, 1) : [];
    case 'user':
    case undefined:
      return people(passage, q);
    default:
      return [];
  }
}

// "40 halls with 5 cameras each": as many as the holders have together.
function holders(passage: Passage, q: Quantity): number {
  if (!/^\s?[a-z -]{2,24} each(?![a-z])/i.test(passage.text.slice(q.end, q.end + 32))) return 1;
  const holder = passage.quantities.findLast(
    (o) => o.kind === 'count' && o.end < q.start && q.start - o.end < 30,
  );
  const counts = holder?.noun === undefined || holder.noun === 'place' || holder.noun === 'device';
  return holder?.digits && counts ? holder.value : 1;
}

const MAY_BE_CONCURRENT: ReadonlySet<string> = new Set(['user', 'person', 'request', 'household']);

function people(passage: Passage, q: Quantity): readonly Candidate[] {
  if (q.value <= 10 && !(q.digits && q.noun === 'user')) return [];
  const labelled = nearestCue(passage, q, users) < (q.noun === 'user' ? 12 : 8);
  const named = has(users, passage.text.slice(q.start, q.end + 24));
  if (q.noun === undefined) return labelled ? number(passage, 'users', q.value, q, 1) : [];
  return number(passage, 'users', q.value, q, labelled || named ? 2 : 1);
}

// Of two counts beside "at once", the nearer one is meant.
function isConcurrent(passage: Passage, q: Quantity): boolean {
  return isNearConcurrent(passage, q) || sharesConcurrent(passage, q);
}

// "usually 300 are online, 4,000 during a final": the figure for another time counts the same people.
function sharesConcurrent(passage: Passage, q: Quantity): boolean {
  if (q.noun === 'request' || q.noun === 'household') return false;
  const season = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary));
  return (
    season < 20 &&
    nearestCue(passage, q, registered) > 16 &&
    passage.quantities.some((o) => o !== q && o.kind === 'count' && isNearConcurrent(passage, o))
  );
}

function isNearConcurrent(passage: Passage, q: Quantity): boolean {
  return passage.find(concurrent).some((sign) => {
    const far = distance(passage.text, sign, q);
    return (
      far < 40 &&
      !passage.quantities.some(
        (o) => o !== q && o.kind === 'count' && distance(passage.text, sign, o) < far,
      )
    );
  });
}

// "a team of five" counts people although the noun beside the number is the team.
function isTeamOf(text: string, q: Quantity): boolean {
  return (
    /(?:teams?|squads?) of (?:about |around |roughly |up to )?$/i.test(
      text.slice(Math.max(0, q.start - 22), q.start),
    ) ||
    /^\s?(?:人|名|명|個?人|位)(?:の|으로 된|짜리|的)? ?(?:チーム|班|팀|團隊|小組)/.test(
      text.slice(q.end, q.end + 12),
    ) ||
    q.value < 1
  );
}

function isOneOfAKind(text: string, q: Quantity): boolean {
  return (
    (!q.digits && q.value < 3) ||
    /^\s?(?:台)?(?:主機|伺服器|サーバー?|industrial pcs?|servers?|서버|hosts?|máy chủ)/i.test(
      text.slice(q.end, q.end + 18),
    )
  );
}

/** The team: developers, or people of whom the sentence says that they build. Own and hired people add up. */
function builders(passage: Passage, counts: readonly Quantity[]): readonly Candidate[] {
  const { text } = passage;
  const single = passage.find(alone).find((span) => !muted(passage.mutes, span));
  const skilled = passage.mentions.some(
    ({ technology }) => technology?.concern === 'language' || technology?.concern === 'framework',
  );
  const members = counts.filter((q) => isBuilder(passage, q, skilled));
  const first = members[0];
  const last = members.at(-1);
  if (first && last) {
    const sum = total(passage, members);
    const sure = members.some(
      (q) => q.noun === 'developer' || OF_TEAM.test(text.slice(Math.max(0, q.start - 14), q.start)),
    );
    return number(passage, 'teamSize', sum, { start: first.start, end: last.end }, sure ? 3 : 2);
  }
  return single ? number(passage, 'teamSize', 1, single, 2) : namedBuilders(passage);
}

const NAMED =
  /(?<![a-z])((?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+,? and (?:I|me|myself|\p{Lu}\p{Ll}+))(?= (?:will |are going to |both |all )?(?:writ|build|cod|develop|maintain|program|do the coding|are the (?:team|developers|engineers)))/u;

// "Anna, Ben and I write the code": a team that is told by its names.
function namedBuilders(passage: Passage): readonly Candidate[] {
  const match = NAMED.exec(passage.text);
  const names = match?.[1]?.split(/, | and /).filter(Boolean) ?? [];
  if (!match || names.length < 2) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return number(passage, 'teamSize', names.length, span, 1);
}

// "five people: three ... and two ..." and "3 squads of six" are no plain sums.
function total(passage: Passage, members: readonly Quantity[]): number {
  const sum = members.reduce((so, q) => so + q.value, 0);
  const [first, second] = members;
  if (!first) return 0;
  const teams = passage.quantities.find(
    (q) =>
      q.noun === 'team' &&
      q.end < first.start &&
      /^\s?[a-z]+ of\s$/i.test(passage.text.slice(q.end, first.start)),
  );
  if (teams && members.length === 1 && teams.value > 1) return first.value * teams.value;
  const each = isPerTeam(passage.text, first)
    ? passage.quantities.find((q) => q.noun === 'team' && q !== first && q.value > 1)
    : undefined;
  if (each && members.length === 1 && each.value <= 100) return first.value * each.value;
  const isWhole =
    second !== undefined &&
    (sum - first.value === first.value || /[:(]/.test(passage.text.slice(first.end, second.start)));
  return isWhole ? first.value : sum;
}

// "each team has five", 每隊四人, 4人のチームが2つ: people of one team.
function isPerTeam(text: string, q: Quantity): boolean {
  return (
    PER_TEAM_BEFORE.test(text.slice(Math.max(0, q.start - 28), q.start)) ||
    PER_TEAM_BEHIND.test(text.slice(q.end, q.end + 24))
  );
}

const PER_TEAM_BEFORE =
  /(?:each (?:team |squad |one |of them )?(?:has|have|with|of|is|counts|consists of)?|every (?:team|squad) (?:has|with)|teams? of|squads? of|每(?:個|支)?(?:團隊|隊|組|小組)(?:有|各)?|各(?:團隊|隊|組|有)|各(?:チーム|班)は?|1 ?チーム(?:は|あたり)?|チームごとに|각(?:각)? ?(?:팀|조)?(?:은|에|당)?|팀(?:당|마다)|mỗi (?:đội|nhóm|team)(?: có| gồm)?)\s?(?:about |around |just |約|大約|khoảng )?\s?$/i;
const PER_TEAM_BEHIND =
  /^\s?(?:人|名|명|people|devs?|developers|engineers)?\s?[×x*]\s?\d|^\s?(?:people |developers |engineers |members )?(?:each|apiece|per (?:team|squad)|in each)(?![a-z])|^\s?(?:人|名)?(?:ずつの?|の)(?:チーム|班)|^\s?(?:명|인)?(?:씩|짜리|으로 된) ?팀?|^\s?(?:người )?(?:mỗi|một) (?:đội|nhóm)/i;

function isBuilder(passage: Passage, q: Quantity, skilled: boolean): boolean {
  const { text } = passage;
  if (q.value > MAX_TEAM || q.value < 0.5 || OF_THEM.test(text.slice(q.end, q.end + 10)))
    return false;
  if (q.noun === 'developer') return true;
  if (q.noun === 'staff') return q.value <= MAX_STAFF;
  const ofTeam = OF_TEAM.test(text.slice(Math.max(0, q.start - 14), q.start)) || isPerTeam(text, q);
  if (!ofTeam && nearestCue(passage, q, notTeam) < 16) return false;
  if (q.noun === 'team') return isTeamOf(text, q);
  const counted = ofTeam || q.noun === 'person' || PEOPLE_ALONE.test(text.slice(q.end, q.end + 6));
  // "12 people, Java and Go": people named in one breath with a language write it.
  const writes = skilled && q.value <= MAX_STAFF;
  return counted && (writes || passage.find(team).some((sign) => distance(text, sign, q) < 44));
}

const OF_THEM = /^\s?of (?:them|whom|these|those)/i;

function number(
  passage: Passage,
  name: NumberFact,
  value: number,
  q: Pick<Quantity, 'start' | 'end' | 'quoteStart' | 'quoteEnd'>,
  weight: number,
): readonly Candidate[] {
  const { start } = passage.sentence;
  return [
    {
      name,
      value,
      start: start + (q.quoteStart ?? q.start),
      end: start + (q.quoteEnd ?? q.end),
      force: 'should',
      weight,
    },
  ];
}
