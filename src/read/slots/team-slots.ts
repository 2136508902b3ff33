import { ALONE, NOT_TEAM, TEAM } from '../../knowledge/lexicons/slot-cues.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { muted } from '../scope/mutes.ts';
import { cue } from '../text/cues.ts';
import { type Candidate, counted } from './candidate.ts';
import { distance, nearestCue, type Passage } from './passage.ts';

const team = cue(TEAM);
const notTeam = cue(NOT_TEAM);
const alone = cue(ALONE);
// 둘이서, 三人で, hai đứa: people counted without a noun.
const PEOPLE_ALONE = /^\s?(?:이서|이|명이서|명이|人で|名で|人体制|名体制|đứa|anh em|of us|まで)/;
const OF_TEAM =
  /(?:team of|we are|we're|there are|crew of|chúng tôi|tụi mình|đội|nhóm|우리|저희|チーム|團隊|team|팀)\s?(?:about |only |just |is |有|は|은|는|có|gồm|:|只有|的)?\s?$/i;
const MAX_TEAM = 3_000;
/** Beyond this a count of staff is the staff of the business. */
export const MAX_STAFF = 60;

/** The team: developers, or people of whom the sentence says that they build. Own and hired people add up. */
export function teamFacts(passage: Passage, counts: readonly Quantity[]): readonly Candidate[] {
  const { text } = passage;
  const single = passage.find(alone).find((span) => !muted(passage.mutes, span));
  const skilled = passage.mentions.some(
    ({ technology }) => technology?.concern === 'language' || technology?.concern === 'framework',
  );
  const all = counts.filter((q) => isBuilder(passage, q, skilled));
  const members = all.filter((q, i) => !isPart(text, all[i - 1], q, all[i + 1]));
  const first = members[0];
  const last = members.at(-1);
  if (first && last) {
    const sum =
      single && first.value > MAX_STAFF ? 1 : total(passage, members) + otherOne(text, members);
    const sure = members.some(
      (q) => q.noun === 'developer' || OF_TEAM.test(text.slice(Math.max(0, q.start - 14), q.start)),
    );
    return counted(passage, 'teamSize', sum, { start: first.start, end: last.end }, sure ? 3 : 2);
  }
  return single ? counted(passage, 'teamSize', 1, single, 2) : namedBuilders(passage);
}

// "One dev writes Go, the other writes TypeScript."
function otherOne(text: string, members: readonly Quantity[]): number {
  const [only] = members;
  return members.length === 1 && only?.value === 1 && THE_OTHER.test(text.slice(only.end)) ? 1 : 0;
}

const THE_OTHER =
  /(?<![a-z])the other (?:one |dev |developer |engineer |programmer )?(?:writes?|does|knows?|codes?|speaks?|prefers?|is|only)(?![a-z])|もう(?:一人|1人)は|另一(?:個|位)(?:寫|會|用|是)|다른 한 ?명은|còn (?:một )?(?:bạn|người) kia/i;

const NAMED =
  /(?<![a-z])((?:\p{Lu}\p{Ll}+, )*\p{Lu}\p{Ll}+,? and (?:I|me|myself|\p{Lu}\p{Ll}+))(?= (?:will |are going to |both |all )?(?:writ|build|cod|develop|maintain|program|do the coding|are the (?:team|developers|engineers)))/u;

// "Anna, Ben and I write the code": a team that is told by its names.
function namedBuilders(passage: Passage): readonly Candidate[] {
  const match = NAMED.exec(passage.text);
  const names = match?.[1]?.split(/, | and /).filter(Boolean) ?? [];
  if (!match || names.length < 2) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return counted(passage, 'teamSize', names.length, span, 1);
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
  if (q.value <= MAX_STAFF && (CODES.test(text.slice(q.end, q.end + 40)) || isAll(passage, q)))
    return true;
  const counted = ofTeam || q.noun === 'person' || PEOPLE_ALONE.test(text.slice(q.end, q.end + 6));
  // "12 people, Java and Go": people named in one breath with a language write it.
  const writes = skilled && q.value <= MAX_STAFF;
  return counted && (writes || passage.find(team).some((sign) => distance(text, sign, q) < 44));
}

const CODES =
  /^\s?[a-z]+ (?:who |that |will |can )?(?:write|code|program|develop|maintain|build)s? (?:it|this|everything|all|the (?:code|software|system|backend))(?![a-z])|^\s?(?:명이서|명이|명|이서) ?(?:다 )?(?:합니다|해요|하고 ?있|만듭|만들|개발|짭|짜고|진행)|^\s?(?:人|名)(?:で|が)(?:や|作|書|開発|担当|触)|^\s?個?人(?:在)?(?:做|寫|開發)|^\s?người (?:làm|viết|code|phát triển)(?![a-zà-ỹ])|^\s?(?:[a-z]+ )?(?:does|do|who does|doing|handles?|writes?|will write) (?:all )?(?:the |our )?(?:coding|programming|development|code|software)/i;

// "Three people." behind what is to be built: a sentence of its own, as in a list of facts.
function isAll({ text }: Passage, q: Quantity): boolean {
  return (
    q.noun === 'person' &&
    /^\W*$/.test(text.slice(0, q.start)) &&
    /^\s?(?:people|ppl|人|名|명|người|個人|位)(?:です|입니다|이에요)?[.。!]?$/iu.test(
      text.slice(q.end),
    )
  );
}

// "four of us, three of whom know Go"; "I and one more, the two of us": people who are counted already.
function isPart(
  text: string,
  before: Quantity | undefined,
  q: Quantity,
  behind: Quantity | undefined,
): boolean {
  if (before && before.value >= q.value && PART_OF.test(text.slice(before.end, q.start)))
    return true;
  if (!before) {
    return (
      behind !== undefined &&
      behind.value === q.value + 1 &&
      ONE_MORE.test(text.slice(Math.max(0, q.start - 14), behind.start))
    );
  }
  return /^\s?(?:of (?:whom|them|these)|がそのうち)/i.test(text.slice(q.end, q.end + 12));
}

const PART_OF =
  /(?:of whom|of them|of these|among them|including|incl\.|only|裡(?:面)?(?:只)?有|裡|中(?:只)?有|其中|當中|のうち|うち|そのうち|中(?=\d)|중(?:에)?|가운데|그중|trong đó|trong số)[^.;。]{0,12}$/i;
const ONE_MORE =
  /one more|another|もう(?:一|1)|(?:我|自己)(?:和|跟|與)(?:另)?|還有|외에|(?:저|나)(?:와|랑|하고)|và (?:một|1) (?:bạn|người) nữa|thêm/i;
const OF_THEM = /^\s?of (?:them|whom|these|those)/i;

// "a team of five" counts people although the noun beside the number is the team.
export function isTeamOf(text: string, q: Quantity): boolean {
  return (
    /(?:teams?|squads?) of (?:about |around |roughly |up to )?$/i.test(
      text.slice(Math.max(0, q.start - 22), q.start),
    ) ||
    /^-?(?: ?(?:person|people|man|woman|strong|member|head|developer|engineer))(?:-strong)?(?: [a-z]+)? (?:team|crew|group|squad|shop|outfit)|^-(?:person|people|man|woman|strong|member|head)(?![a-z])|^\s?(?:人|名|명|個?人|位)(?:の|으로 된|짜리|的)? ?(?:チーム|班|팀|團隊|小組)/i.test(
      text.slice(q.end, q.end + 40),
    ) ||
    q.value < 1
  );
}
