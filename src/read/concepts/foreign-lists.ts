import type { Language } from '../../util/language.ts';

/** A part that a sentence of another language lists; offsets into the sentence. */
export interface ListedItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SEPARATOR =
  /[、,;/·]|・(?!$)|(?:\s(?:및|그리고|và|với)\s)|(?<=[\u4e00-\u9fff])(?:以及|與)(?=[\u4e00-\u9fff])|(?<=[\u3040-\u30ff\u4e00-\u9fff])(?:および|ならびに|と|や)(?=[\u30a0-\u30ff\u4e00-\u9fff])/gu;
/** What stands before a list of people, tools or figures rather than of parts. */
const OTHER_LIST =
  /役割|ロール|角色|權限|使用者|역할|권한|사용자|người dùng|vai trò|roles?|開発|言語|技術|團隊|team|팀|開發|資料庫|データベース|個所|地點|địa điểm/iu;
/** Words on how it runs and who builds it; a list in such a sentence is no list of parts. */
export const RUNTIME =
  /尖峰|每秒|可用性|資料庫|毫秒|微服務|工程師|復原|人力|毎秒|ミリ秒|開発|復旧|データ損失|停止時間|社内|オンプレミス|クラウド|初当|초당|가용성|개발자|밀리초|복구|백분위|쿠버네티스|클라우드|mỗi giây|lập trình viên|máy chủ|ngừng|\b(?:rps|rpo|rto|p9\d|postgres\w*|mysql|kafka|kubernetes|docker|java|python|node\.?js|team)\b/iu;
const LEAD =
  /^(?:まず|最初に|次に|最後に|その後|それから|首先|先是?|再來?|然後|最後(?:是)?|먼저|우선|다음(?:으로)?|마지막(?:으로|에)?|trước hết là|trước tiên là|rồi(?: đến)?|sau đó là|cuối cùng(?: mới)?(?: đến| là)?|和|及|và|nhận)\s*/iu;
const TAIL: Readonly<Record<Language, RegExp>> = {
  en: /$^/,
  ja: /(?:を|が|は|に|で|も|など|等).*$/u,
  'zh-TW': /(?:等|都|需|要|為).*$/u,
  ko: /(?:(?:이|가|을|를|은|는|와|과|도|등)(?:\s.*)?|\s등.*)$/u,
  vi: /\s(?:là|được|phải|không|cần|cho|để|của)\s.*$/u,
};
const SPEAKS: Readonly<Record<Language, RegExp>> = {
  en: /$^/,
  ja: /(?:ます|です|する|した|たい|ない|いる|れる|せる|こと|まで|以内|以上|以下|のみ|だけ)$|[0-9]{2,}/u,
  'zh-TW':
    /[了是讓把被]|的(?=.)|會(?![員議計費籍展])|要(?!求)|不(?!動產|良)|可(?!用性)|請(?![款假購])|以內|以上|必須|[0-9]{2,}/u,
  ko: /(?:니다|어요|아요|해요|한다|된다|하고|하며|지만|까지|이내|이상|이하|다)$|[0-9]{2,}/u,
  vi: /\b(?:không|phải|được|là|để|có|thì|nếu|khi|dưới|trên|tối đa)\b|[0-9]{2,}/iu,
};

const TELLS: Readonly<Record<Language, RegExp>> = {
  en: /$^/,
  ja: /[をがは](?=.)|なら|場合|(?:し|て|き|り|み|ば|ら|る|た|ます)$/u,
  'zh-TW': /[了讓把被就]|會(?![員議計費籍展])|要(?!求)|不(?!動產|良)|可以|[後時]$|[0-9]{2,}/u,
  ko: /(?:을|를|이|가|은|는)\s|(?:하고|되고|받고|하며|되며|하면|되면|해서|니다|한다|된다|하는|되는)$/u,
  vi: /\b(?:chúng tôi|không|phải|được|rồi|sẽ|có thể|mỗi|một|đã|đang|khi|nếu)\b/iu,
};

/** Parts listed in a sentence of Chinese, Japanese, Korean or Vietnamese. */
export function foreignParts(
  text: string,
  language: Language,
  inList: boolean,
): readonly ListedItem[] {
  if (language !== 'zh-TW') return partsOf(text, language, inList);
  let from = 0;
  const clauses = text.split(/(?<=[,,;;])/u);
  return clauses.flatMap((clause) => {
    const start = from;
    from += clause.length;
    const body = clause.replace(/[,,;;]$/u, '');
    if (clauses.length > 1 && !body.includes('、')) return [];
    return partsOf(body, language, inList).map((item) => ({
      ...item,
      start: item.start + start,
      end: item.end + start,
    }));
  });
}

function partsOf(text: string, language: Language, inList: boolean): readonly ListedItem[] {
  const colon = text.search(/[:：]/u);
  const body = colon >= 0 && colon < text.length - 3 ? colon + 1 : 0;
  if (OTHER_LIST.test(text.slice(0, body || 8)) || RUNTIME.test(text)) return [];
  // "A and B" in passing is no list of parts.
  if (body === 0 && !inList && !/[、,，;；/·・]/u.test(text)) return [];
  const pieces = split(text, body);
  if (pieces.length === 0 || tellsSomething(pieces, language)) return [];
  const items = pieces.flatMap((piece, i) =>
    clean(piece, language, i === 0, i === pieces.length - 1),
  );
  const least = body > 0 || inList || text.length <= 24 ? 2 : 3;
  return items.length < least || items.length < pieces.length * 0.6 ? [] : items;
}

// A sentence that tells something between its commas is no list of parts.
function tellsSomething(pieces: readonly ListedItem[], language: Language): boolean {
  return (
    isOfThing(pieces[0]?.text ?? '') ||
    pieces.slice(0, -1).some(({ text }) => TELLS[language].test(text.trim().replace(LEAD, ''))) ||
    pieces.slice(1, -1).some(({ text }) => isLong(text.trim(), language))
  );
}

// "the bill contains rent, storage and cleaning": what one thing holds, unless it is the system.
function isOfThing(first: string): boolean {
  const holds = /^(.*?)(?:包含|包括|含有|例如|像是|分成|分為|gồm|bao gồm)/u.exec(first);
  return holds !== null && !/系統|平台|後台|模組|功能|服務|hệ thống|phần mềm/u.test(holds[1] ?? '');
}

function split(text: string, from: number): readonly ListedItem[] {
  const plain = text.replace(/[((][^))]*[))]/gu, (found) => ' '.repeat(found.length));
  const items: ListedItem[] = [];
  let start = from;
  const push = (end: number): void => {
    if (plain.slice(start, end).trim()) items.push({ text: plain.slice(start, end), start, end });
  };
  for (const match of plain.slice(from).matchAll(SEPARATOR)) {
    push(from + match.index);
    start = from + match.index + match[0].length;
  }
  push(plain.length);
  return items.length >= 2 ? items : [];
}

function clean(
  item: ListedItem,
  language: Language,
  first: boolean,
  last: boolean,
): readonly ListedItem[] {
  const bare = item.text.replace(/[.。!?!?]+\s*$/u, '');
  const lead = bare.length - bare.trimStart().length;
  const opened = bare.trim();
  const dropped = LEAD.exec(opened)?.[0].length ?? 0;
  let body = opened.slice(dropped);
  let skipped = dropped;
  if (first && language !== 'vi') {
    const owner = Math.max(body.lastIndexOf('的'), body.lastIndexOf('の'), body.lastIndexOf('의 '));
    if (owner >= 0 && owner < body.length - 2) {
      skipped += owner + 1;
      body = body.slice(owner + 1);
    }
  }
  if (last || language === 'ko') body = body.replace(TAIL[language], '');
  if (body.trim().length < 2 || SPEAKS[language].test(body) || isLong(body, language)) return [];
  const start = item.start + lead + skipped + (body.length - body.trimStart().length);
  return [{ text: body.trim(), start, end: start + body.trim().length }];
}

function isLong(item: string, language: Language): boolean {
  const words = item.trim().split(/\s+/).length;
  if (/^[\x20-\x7e]+$/.test(item)) return words > 3;
  return language === 'vi' ? words > 6 : language === 'ko' ? words > 3 : item.length > 11;
}
