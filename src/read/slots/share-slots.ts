import { MEASURED } from '../../knowledge/lexicons/figures.ts';
import { AVAILABILITY, IDEAL, TARGET, TODAY } from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { muted } from '../scope/mutes.ts';
import { cue } from '../text/cues.ts';
import { declines } from './bound-quantities.ts';
import type { Candidate } from './candidate.ts';
import { distance, nearestCue, type Passage } from './passage.ts';
import { percentilesOf } from './percentiles.ts';

const availability = cue(AVAILABILITY);
const ideal = cue(IDEAL);
const measured = cue(MEASURED);
const today = cue(TODAY);
const target = cue(TARGET);
const NINES =
  /(?:(one|two|three|four|five|six|1|2|3|4|5|6)( and a half)? nines)|([2-6一二兩三四五六]) ?個 ?(?:9|九)|([2-6]|スリー|フォー|ファイブ) ?ナイン|(?:9|나인) ?([2-6]) ?개|([2-6]|투|스리|쓰리|포|파이브) ?나인|(hai|ba|bốn|năm) (?:con )?số (?:9|chín)/giu;
const COUNT: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  スリー: 3,
  フォー: 4,
  ファイブ: 5,
  투: 2,
  스리: 3,
  쓰리: 3,
  포: 4,
  파이브: 5,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
};
// A share of something countable is no share of time.
const OF_THINGS =
  /^\s?(?:of (?!the (?:time|year|month)|time)|(?:の|が|は)(?:リクエスト|要求|応答|読|(?:\d|一|数)+ ?(?:秒|ミリ|分))|的(?!可用|時間)|reads?|writes?|(?:của )?(?:số |các )?(?:yêu cầu|đơn|phiên|giao dịch|lượt|bản ghi|tin nhắn)|số|의 ?요청|요청|sampl|lấy mẫu|vat|tax|thuế|accura|確率|discount|コスト)/i;

// Where the percentile is named, a share beside it is one of time: "p99 under 300 ms, 99.95 %".
const NAMED_PERCENTILE =
  /\bp ?(?:50|90|95|99)\b|percentile|パーセンタイル|百分位|퍼센타일|백분위|phân vị/i;

/** The share of time in which the system is to work. */
export function shareFacts(passage: Passage): readonly Candidate[] {
  const { text, sentence } = passage;
  const marks = percentilesOf(passage);
  const used = new Set<Quantity>();
  if (marks.size && !NAMED_PERCENTILE.test(text))
    for (const q of passage.quantities) if (q.kind === 'share' && !isTold(passage, q)) used.add(q);
  const shares = passage.quantities.filter(
    (q) => q.kind === 'share' && !used.has(q) && isShareOfTime(passage, q) && !isPast(passage, q),
  );
  const told = shares.map((q) => ({
    start: q.start,
    end: q.end,
    value: q.value,
    cue: nearestCue(passage, q, availability),
  }));
  return [...told, ...nines(passage), ...bare(passage)].map(({ start, end, value, cue: far }) => ({
    name: 'availability',
    value,
    start: sentence.start + start,
    end: sentence.start + end,
    force: nearestCue(passage, { start, end }, ideal) < 14 ? 'could' : 'should',
    weight: far < 60 ? 2 : 1,
  }));
}

// "last month it was 99.7 %": what has been, where no bound stands nearer.
function isPast(passage: Passage, q: Quantity): boolean {
  const signs = [...passage.find(measured), ...passage.find(today)];
  const past = Math.min(
    ...signs.filter((s) => s.end <= q.start + 1).map((s) => distance(passage.text, s, q)),
    ...signs.filter((s) => s.start >= q.end).map((s) => distance(passage.text, s, q) + 8),
  );
  if (past > 26) return false;
  const nearer = passage.quantities.some(
    (o) =>
      o !== q && signs.some((s) => distance(passage.text, s, o) < distance(passage.text, s, q)),
  );
  return !nearer && nearestCue(passage, q, target) >= past;
}

function isTold(passage: Passage, q: Quantity): boolean {
  return nearestCue(passage, q, availability) < 16;
}

function isShareOfTime(passage: Passage, q: Quantity): boolean {
  const { text } = passage;
  if (q.value >= 1 || q.value < 0.9 || OF_THINGS.test(text.slice(q.end, q.end + 24))) return false;
  return nearestCue(passage, q, availability) < 60 || q.value >= 0.99;
}

function nines(
  passage: Passage,
): readonly { start: number; end: number; value: number; cue: number }[] {
  const { text, mutes } = passage;
  const found = [...text.matchAll(NINES)].filter((m) => {
    const span = { start: m.index, end: m.index + m[0].length };
    return !muted(mutes, span) && !declines(text, span);
  });
  return found.map((m) => {
    const word = (m[1] ?? m[3] ?? m[4] ?? m[5] ?? m[6] ?? m[7] ?? '').toLowerCase();
    const count = COUNT[word] ?? Number(word);
    const value = Number((m[2] ? 1 - 5 * 10 ** -(count + 1) : 1 - 10 ** -count).toFixed(8));
    return { start: m.index, end: m.index + m[0].length, value, cue: 0 };
  });
}

/** "availability 99.95" or "可用性 99.9": the per cent sign forgotten. */
function bare(
  passage: Passage,
): readonly { start: number; end: number; value: number; cue: number }[] {
  if (passage.find(availability).length === 0) return [];
  return passage.quantities
    .filter(
      (q) =>
        q.kind === 'count' &&
        q.value > 99 &&
        q.value < 100 &&
        q.noun === undefined &&
        isTold(passage, q),
    )
    .map((q) => ({
      start: q.start,
      end: q.end,
      value: Number((q.value / 100).toPrecision(12)),
      cue: 0,
    }));
}
