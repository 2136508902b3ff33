import type { Words } from './words.ts';

/** Begins a list of the kinds of user. */
export const ROLE_LIST: Words = {
  en: 'roles?(?: are| is|,)?:?|user (?:types|groups|roles)(?: are)?:?|(?:kinds|types|sorts|groups) of users?(?: are)?:?|goes by role:?|by role:?|depends on the role:?|(?:we have|there are) (?:\\w+ )?roles?:?|permissions by role:?',
  'zh-TW':
    '角色(?:有|是|為|分為|包含|包括|:)|權限(?:依|按|以)角色(?:分)?:?|使用者(?:類型|分為|有)|(?:三|四|五|兩|幾|\\d)種(?:使用者|角色|用戶):?|權限(?:依|按|以|根據)(?:照)?角色(?:來)?(?:區分|劃分|設定|分為|分成)?:?',
  ja: '(?:ロール|役割|権限)(?:は|:|として|には)|(?:ロール|役割)\\s?:|利用者(?:は|の種類は)(?=[^。]{1,12}[・、])',
  ko: '역할(?:은|:|로는|에는| :)|권한(?:은|:)(?=[^.]{1,12},)|사용자 (?:유형|종류)(?:은|는|:)',
  vi: '(?:các )?vai trò(?: gồm| là)?:?|(?:\\d|ba|bốn|hai|năm) (?:loại|nhóm|kiểu) người dùng:?|người dùng gồm:?|phân quyền(?: theo vai trò)?:',
};

/** Says that a system exists and stays. Group 1 of the English expressions is the system. */
export const EXISTING: readonly RegExp[] = [
  /([A-Za-z][\w-]*) (?:apis?|systems?|services?) and (?:the )?[A-Za-z][\w-]* (?:apis?|systems?|services?) (?:already )?(?:exist|stay|remain)\b/gi,
  /(?:^|[,;.(]\s|\band\s|\bour\s|\bthe\s|\bexisting\s|-\s|\*\s)(?:the |our |an? |existing )*([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}?) (?:apis?|systems?|services?|erp|software|platform|backend|core)?\s?(?:already )?(?:exists?|stays?|remains?|is already (?:there|in place|running)|are already (?:there|in place)|must (?:stay|not be touched)|is kept|are kept|will stay)(?! open| up| the same)\b/gi,
  /\b(?:existing|current|present) ([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,1}?) (?:apis?|systems?|services?|software|platform|backend|core|database)\b/gi,
  /(?:^|\n|\*\s|-\s|\.\s)([A-Z][\w-]*(?: [\w-]+){0,2}) is (?:an? |the )?(?:[\w-]+ )?(?:hosted |bought |external |commercial )?(?:product|installation|package|system|appliance)\b/g,
  /(?:現有的?|既有的?|公司已有的?|舊有的?)([^\s,。、;()的]{2,10}?)(?:系統|API|服務|平台|核心)(?=[^。]{0,12}(?:保留|沿用|不動|不變|不改|留|不要動|請勿|要接|整合|串接))/gu,
  /既存の?([^\s、。,()はをがとに]{2,12}?)(?:システム|API|サービス|基盤|コア| API| システム)/gu,
  /기존(?:의)? ?([^.,()]{1,12}?) ?(?:시스템|API|서비스|플랫폼)(?=[은는이가을를의과와 ])/gu,
  /(?:hệ thống|phần mềm|api|dịch vụ) ([a-zà-ỹđA-Z ]{2,24}?) (?:có sẵn|hiện có|đang có|đang chạy|cũ vẫn)(?![a-zà-ỹ])/giu,
];
/** Words without which none of the expressions above can match. */
export const EXISTING_SIGN =
  /exist|stay|remain|already|kept|current|present| is |現有|既|公司已有|舊有|기존|có sẵn|hiện có|đang có|đang chạy|cũ vẫn/i;
/** Words that cannot be the name of a system. */
export const NO_SYSTEM =
  /^(?:it|that|this|they|there|which|who|what|we|i|you|he|she|data|everything|nothing|all|one|some|order|orders|port|the|a|an|our|new|old|still|and|or|but|not|running|legacy|everyone|patient data|customer|(?:but|and|so|then|when|if|because|that) (?:we|i|you|they|it|he|she|everything|all|nothing))$/i;

/** Integrations that are no product of the dictionary: "payment goes through X". */
export const INTEGRATION: readonly RegExp[] = [
  /(?:金流|付款|支付|簡訊|物流|發票|刷卡)(?:走|用|透過|串接?|接)([^\s,。、;()]{2,8})/gu,
  /(?:簡訊|發票|物流)(?:用|走)([^\s,。、;()]{2,8})/gu,
];
