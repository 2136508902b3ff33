import { CONCURRENT, ORDINARY, PEAK, REGISTERED } from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { cue, has } from '../text/cues.ts';
import { type Candidate, counted } from './candidate.ts';
import { distance, nearestCue, type Passage } from './passage.ts';
import { isTeamOf, MAX_STAFF, teamFacts } from './team-slots.ts';

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
/** Facts that count people, machines and organisations. */
export function countFacts(passage: Passage): readonly Candidate[] {
  const counts = passage.quantities.filter(
    (q) => q.kind === 'count' && q.rateMs === undefined && q.value > 0,
  );
  return [...teamFacts(passage, counts), ...counts.flatMap((q) => countFact(passage, q))];
}

function countFact(passage: Passage, q: Quantity): readonly Candidate[] {
  const { text } = passage;
  if (mayBeConcurrent(q) && isConcurrent(passage, q))
    return counted(passage, 'concurrentUsers', q.value * wholeOf(passage, q), q, 2);
  switch (q.noun) {
    case 'team':
      return isTeamOf(text, q) || q.value > 500 ? [] : counted(passage, 'teamCount', q.value, q, 2);
    case 'tenant':
      // "a multi-tenant platform" is one platform, not one tenant.
      return q.value > 1 ? counted(passage, 'tenants', q.value, q, 2) : [];
    case 'device':
      return q.value < 2 || isOneOfAKind(text, q)
        ? []
        : counted(passage, 'devices', q.value * holders(passage, q), q, 2);
    case 'household':
      return counted(passage, 'devices', q.value, q, 0);
    case 'staff':
      return q.value > MAX_STAFF ? counted(passage, 'users', q.value, q, 1) : [];
    case 'user':
    case undefined:
      return firstOf(people(passage, q), reports(passage, q));
    case 'place':
      return firstOf(accountsOf(passage, q), reports(passage, q));
    default:
      return HAPPENS.has(q.noun) ? [] : reports(passage, q);
  }
}

// "300 theatres with an account"
function accountsOf(passage: Passage, q: Quantity): readonly Candidate[] {
  const isAccount = IS_REGISTERED.test(passage.text.slice(q.end, q.end + 40));
  return isAccount ? counted(passage, 'users', q.value, q, 1) : [];
}

function mayBeConcurrent({ noun }: Quantity): boolean {
  return noun === undefined || MAY_BE_CONCURRENT.has(noun);
}

// "six thousand people, half of them at once": a part of those who were counted before.
function wholeOf({ quantities }: Passage, q: Quantity): number {
  if (q.value >= 1) return 1;
  return quantities.findLast((o) => o.kind === 'count' && o.end <= q.start)?.value ?? 0;
}

function firstOf(one: readonly Candidate[], other: readonly Candidate[]): readonly Candidate[] {
  return one.length > 0 ? one : other;
}

// "140 ambulances report their position": whatever sends something by itself is a device.
function reports(passage: Passage, q: Quantity): readonly Candidate[] {
  const behind = passage.text.slice(q.end, q.end + 60);
  return q.value > 1 && REPORTS.test(behind) ? counted(passage, 'devices', q.value, q, 1) : [];
}

// "40 halls with 5 cameras each": as many as the holders have together.
function holders(passage: Passage, q: Quantity): number {
  const { text } = passage;
  const each =
    /^\s?[a-z -]{2,24} (?:each|apiece|per [a-z]+)(?![a-z])/i.test(text.slice(q.end, q.end + 32)) ||
    EACH_BEFORE.test(text.slice(Math.max(0, q.start - 24), q.start));
  if (!each) return 1;
  const holder = passage.quantities.findLast(
    (o) => o.kind === 'count' && o.end < q.start && o.value > 1 && q.start - o.end < 44,
  );
  const counts = holder?.noun === undefined || holder.noun === 'place' || holder.noun === 'device';
  return holder && (holder.digits || holder.value > 2) && counts ? holder.value : 1;
}

// 1棟にセンサー6個, 每棟 6 個感測器, 한 동에 센서 6개, mỗi nhà 6 cảm biến.
const EACH_BEFORE =
  /(?:(?:1|一|各)[^\d\s、。,]{1,5}(?:に(?:つき)?|あたり|当たり|ごとに)|每(?:一)?[^\d\s,。]{1,4}(?:有|裝|各|配|放)?|(?:한|1|각|매) ?[가-힣]{0,4}(?:에|당|마다)|[가-힣]{1,4}(?:마다|당|별로)|mỗi (?:[\p{L}]+ ){1,3}(?:có|gắn|lắp)?|(?:each|every)(?: [a-z]+)?(?: of them)? (?:has|have|with|holds|carries|gets))\s?(?:[\p{sc=Han}\p{sc=Kana}가-힣ー]{2,8}[がはを이가를]? ?)?$/iu;
const IS_REGISTERED =
  /^\s?(?:[a-z-]{2,20} )?(?:with|having|hold(?:ing)?|have) (?:an? |their |his )?(?:own )?(?:accounts?|log-?ins?)(?![a-z])|^\s?(?:khách|người|hộ|em|bạn|thành viên) (?:hàng )?(?:đã )?(?:có tài khoản|đăng ký)|^\s?(?:have )?(?:registered|signed[- ]up|sign-?ups|enrolled|名?が登録|(?:人|名)?(?:註冊|已註冊)|(?:명|명이|명의)? ?(?:가입|등록)|(?:người )?đã đăng ký)/iu;
const REPORTS =
  /^\s?(?:[\p{L}-]+ ){0,3}?(?:report|send|transmit|stream|emit|publish|push|upload)(?:s|ing)? (?:their|its|data|readings?|positions?|the|a |an |every|once|us)|^\s?(?:chipped|connected|instrumented|sensor-equipped|networked|gps-[a-z]+|rfid-[a-z]+|smart) |^\s?(?:[\p{L}-]+ ){1,3}?(?:with|fitted with|carrying|equipped with) (?:a |an )?(?:gps|trackers?|chips?|sensors?|modems?|transponders?|rfid|sim)(?![a-z])/iu;
const HAPPENS: ReadonlySet<string> = new Set(['times', 'request', 'order', 'event']);
const MAY_BE_CONCURRENT: ReadonlySet<string> = new Set(['user', 'person', 'request', 'household']);

function people(passage: Passage, q: Quantity): readonly Candidate[] {
  if (q.value <= 10 && !(q.digits && q.noun === 'user')) return [];
  const labelled = nearestCue(passage, q, users) < (q.noun === 'user' ? 12 : 8);
  const named = has(users, passage.text.slice(q.start, q.end + 24));
  if (q.noun !== 'user' && IS_REGISTERED.test(passage.text.slice(q.end, q.end + 24)))
    return counted(passage, 'users', q.value, q, 2);
  if (q.noun === undefined) return labelled ? counted(passage, 'users', q.value, q, 1) : [];
  return counted(passage, 'users', q.value, q, labelled || named ? 2 : 1);
}

// Of two counts beside "at once", the nearer one is meant.
function isConcurrent(passage: Passage, q: Quantity): boolean {
  return isNearConcurrent(passage, q) || sharesConcurrent(passage, q);
}

// "usually 300 are online, 4,000 during a final": the figure for another time counts the same people.
function sharesConcurrent(passage: Passage, q: Quantity): boolean {
  if (q.noun === 'request' || q.noun === 'household') return false;
  // "at once 700 now, target 2,500": the figure to build for counts the same people.
  if (q.goal)
    return passage.quantities.some(
      (o) => o !== q && o.kind === 'count' && isNearConcurrent(passage, o),
    );
  const season = Math.min(nearestCue(passage, q, peak), nearestCue(passage, q, ordinary));
  return (
    season < 20 &&
    nearestCue(passage, q, registered) > 16 &&
    passage.quantities.some((o) => o !== q && o.kind === 'count' && isNearConcurrent(passage, o))
  );
}

function isNearConcurrent(passage: Passage, q: Quantity): boolean {
  return passage.find(concurrent).some((sign) => {
    // "1,800 at once, no, 1,100": what was said of the wrong figure holds for the right one.
    const far = Math.min(
      distance(passage.text, sign, q),
      q.instead ? distance(passage.text, sign, q.instead) : Number.POSITIVE_INFINITY,
    );
    return (
      far < 40 &&
      !passage.quantities.some(
        (o) => o !== q && o.kind === 'count' && distance(passage.text, sign, o) < far,
      )
    );
  });
}

function isOneOfAKind(text: string, q: Quantity): boolean {
  return (
    (!q.digits && q.value < 3) ||
    /^\s?(?:台)?(?:主機|伺服器|サーバー?|industrial pcs?|servers?|서버|hosts?|máy chủ)/i.test(
      text.slice(q.end, q.end + 18),
    )
  );
}
