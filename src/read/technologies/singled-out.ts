import type { Found } from './mention.ts';

/** Software follows: "Ruby shop", "Nomad cluster". A lower-case name counts where it is no verb. */
const ITS_PEOPLE =
  /^ (?:shop|house|team|people|folks|devs?|developers?|engineers?|crew|programmers?|stack|codebase|backend)(?![a-z])/i;
const ITS_MACHINES =
  /^ (?:clusters?|databases?|brokers?|gateways?|proxy|proxies|servers?|functions?|library)(?![a-z])/i;
/** Code is written in it: Goで書く, Go로 개발, 用 Go 寫. */
const IS_WRITTEN =
  /^\s?(?:で(?:書|開発|実装|作|いき|行き|統一)|を使(?:い|う|っ)|(?:로|으로) ?(?:작성|개발|구현|짜|짭|갑|가기)|(?:를|을)? ?(?:씁|쓰|사용)|來?(?:寫|開發|撰寫))/;
const IN_CODE =
  /^ (?:is|are) (?:already )?(?:in|part of) (?:the|our) (?:codebase|code|stack|repo)/i;
/** Said of a product: "Envoy is favoured", "Sabre was dropped". */
const IS_JUDGED =
  /^ (?:it is|it will be|will do|from (?:here|now) on|is enough)(?![a-z])|^ (?:is|was|has been|would be|will be|stays?|remains?) (?:also |still |strongly |generally )?(?:favou?red|preferred|chosen|picked|dropped|rejected|fine|ok|okay|out|in use|running|the standard|our standard|set|fixed|ruled out|suggested|proposed|tried|evaluated|forbidden|banned|declined|integrated)(?![a-z])/;
/** What is made with it: "a Rails thing", "a Spring app", "rust on the box". */
const ITS_WORK =
  /^ (?:things?|apps?|applications?|monolith|backend|project|service|api|site|program)(?![a-z])|^ on (?:the )?(?:box|server|backend|device|edge|gateway|controllers?)(?![a-z])|^ (?:everywhere|only|throughout)(?=[,.;]|$)/i;
/** The role of a third party: "payment provider is Stripe", "the ERP is SAP". */
const ITS_ROLE =
  /(?<![a-z])(?:provider|processor|acquirer|erp|crm|wms|carrier|vendor|ledger|accounting|billing|payments?|geocoder|maps?|invoicing)(?: system| software)?(?: is| are|:| stays| remains| with| by| from)\s(?:the |on )?$/i;
/** What is picked or refused by name. */
const PICKED =
  /(?<![a-z])(?:no|not|avoid|without|away from|instead of|rather than|clear of|against|so|chose|picked|selected|it's|will be|shall be|to be|stays?|remains?|keep|skip|drop|like|unlike|want|wants|use|uses|using|need|needs|run|running|introduce|adopt|touch|propose|bring|see|have|to|of|by|than|with)\s(?:the )?$/i;
const VERBS = /^(?:go|swift|rust|dart|crystal|spring|express|spark|flask|salt|chef|puppet|c|d|r)$/i;
/** Where a clause begins, as in notes: "rust on the box". */
const OPENS = /(?:^|[.;,:]\s)$/;
/** Words that begin no noun: the name before them stands alone. */
const GOES_ON =
  /^ (?:and|or|as|for|if|in|on|at|because|since|but|here|again|either|please|anywhere|any more|is|are|was|will|would|again)(?![a-z])/;
const NOUN_FOLLOWS = /^ [a-z]+/;

/** Whether the words beside a common word single it out as a product: what it is, or that it is picked or refused. */
export function isSingledOut(text: string, one: Found, written: string): boolean {
  const { concern } = one.entry.technology;
  const capital = /^[A-Z]/.test(written);
  if (isCode(concern)) {
    const told = isToldAsCode(text, one, written);
    if (told !== undefined) return told;
  }
  return capital && isPickedByName(text, one, written);
}

// "Ruby shop", Goで書く, "a Rails thing": told by the code that is written in it.
function isToldAsCode(text: string, one: Found, written: string): boolean | undefined {
  const after = text.slice(one.end, one.end + 40);
  const capital = /^[A-Z]/.test(written);
  if (one.entry.technology.concern === 'language') {
    if (ITS_PEOPLE.test(after)) return capital || (written.length > 4 && !VERBS.test(written));
    if (capital && IS_WRITTEN.test(after)) return true;
  }
  if (!ITS_WORK.test(after)) return undefined;
  return capital || !VERBS.test(written) || OPENS.test(text.slice(0, one.start));
}

function isPickedByName(text: string, one: Found, written: string): boolean {
  const after = text.slice(one.end, one.end + 40);
  if (IS_JUDGED.test(after)) return true;
  if (ITS_MACHINES.test(after) || IN_CODE.test(after)) return !VERBS.test(written) || one.start > 0;
  const before = text.slice(Math.max(0, one.start - 24), one.start);
  if (one.entry.technology.concern === 'integration' && ITS_ROLE.test(before)) return true;
  return PICKED.test(before) && (GOES_ON.test(after) || !NOUN_FOLLOWS.test(after));
}

function isCode(concern: string): boolean {
  return concern === 'language' || concern === 'framework';
}
