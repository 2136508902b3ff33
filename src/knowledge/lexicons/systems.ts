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

/** A name that a service bears: Latin, often with hyphens. */
const ID = '[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*';
const AND =
  '(?:\\s?[、・/]\\s?|\\s?,\\s?(?:and\\s|und\\s)?|\\s?(?:と|や|與|和|跟|及|以及|와|과|랑|및)\\s?|\\s(?:and|&|và|với)\\s(?:the\\s)?)';
const IDS = `${ID}(?:${AND}${ID}){0,9}`;
/** A name in another script in front of the word for service. */
const OWN = '[\\u4e00-\\u9fff\\u30a1-\\u30fa\\u30fcA-Za-z가-힣-]{2,10}?';

/** Lists of services that are there: group 1. Only in sentences that say so (`RUNS`). */
export const SERVICE_LISTS: readonly RegExp[] = [
  new RegExp(
    `(${IDS})\\s?の?\\s?(?:\\d+|[二三四五六七八九十]+)?(?:つの|個の)?(?:サービス|システム|API)`,
    'gu',
  ),
  new RegExp(
    `(${IDS})\\s?(?:這|那)?(?:\\d+|[一二兩三四五六七八九十]+)\\s?(?:個|支|項|套)\\s?(?:服務|系統|API)`,
    'gu',
  ),
  new RegExp(`(${IDS})\\s?(?:服務|系統)`, 'gu'),
  new RegExp(
    `(?:服務|系統|サービス|서비스)\\s?:?\\s?(${IDS})(?=[,。;、.]|\\s?(?:都|也|皆|全)|$)`,
    'gu',
  ),
  new RegExp(
    `(${IDS})\\s?(?:\\d+|두|세|네|다섯|여섯)\\s?(?:개(?:의)?\\s?)?(?:서비스|시스템|API)`,
    'gu',
  ),
  new RegExp(`(?<![A-Za-z])[Bb]ehind (?:it|that|them|the gateway)\\s?:\\s(${IDS})`, 'gu'),
  new RegExp(
    `(${IDS})\\s?(?:\\d+개(?:의)?\\s)?(?:서비스|시스템)(?:들)?(?=[이가은는을를에\\s,.]|$)`,
    'gu',
  ),
  new RegExp(
    `(?<![A-Za-z])(?:services?|APIs)(?:\\s(?:are|is|called|named|behind it|today))*\\s?(?::|\\(|,)?\\s(${IDS})(?=[.;)]|\\s(?:on|in|behind|run|sit|are|all|live|that)|$)`,
    'gu',
  ),
  new RegExp(`(?<![A-Za-z])(${ID}(?:, ${ID})+,? and ${ID}) (?:services|APIs)(?![A-Za-z])`, 'gu'),
  new RegExp(
    `(?:service|dịch vụ|hệ thống)s?\\s?:?\\s(${IDS})(?=[.;,)]|\\s(?:đang|chạy|hiện|đã|sẵn|cũ)|$)`,
    'giu',
  ),
];
/** Says that the services of a list are there. */
export const RUNS =
  /(?<![a-z])(?:not|never|none|don't)[^.;]{0,28}(?:redesign|rewrit|touch|chang|replac)|(?<![a-z])(?:keep|kept|stay|remain|leave|left)(?:s|ing)? (?:them |it |all )?(?:as|alone|untouched|there)(?![a-z])|不改寫|不重寫|不動|保留|沿用|現状維持|そのまま|그대로|유지|건드리|giữ nguyên|既存|現行|稼働|動いて|動作して|すでに|既に|あり(?:ます|、)|기존|현재|이미|뒤에|돌고|돌아가|운영 ?중|있고|있습니다|있으며|있어|目前|現有|既有|已有|後面|背後|現在|後端有|hiện (?:có|tại|nay)|đang (?:chạy|có)|sẵn có|có sẵn|phía sau|(?<![a-z])(?:existing|currently|already|today|behind|in place|we (?:have|run|operate)|there are|right now)(?![a-z])/iu;

/** Services that are not to be touched: group 1. */
export const UNTOUCHED: readonly RegExp[] = [
  // 既存のcore-adapter, 저희 rx-gateway, our own billing-service: an identifier of something that runs.
  /(?:既存の|現行の|当社の|弊社の|社内の|うちの|既有的?|現有的?|我們的|自家的?|저희 |우리 |기존 |자체 |(?:của (?:mình|bên em|chúng tôi) )|(?<![a-z])(?:our|the|existing|current)(?: own| existing| current| old)? )([a-z][a-z0-9]*(?:-[a-z0-9]+)*-(?:service|svc|adapter|gateway|api|core|server|worker|engine|hub|bridge|backend))(?![\w-])/gu,
  new RegExp(
    `(${IDS})\\s?(?:の\\s?\\d+\\s?)?(?:つの)?(?:サービス|システム|API)?(?:に|へ)?(?:は|も|を)?\\s?(?:手を(?:入れ|加え|付け)(?:たく)?(?:な|ませ|ず|あり)|触(?:ら|り(?:ませ|たくな))|変更し(?:な|ませ|たくな)|改修し(?:な|ませ|たくな)|いじ(?:ら|り)|そのまま|残(?:す|し|り)|据え置|現状維持|引き続き)`,
    'gu',
  ),
  new RegExp(
    `(${OWN}(?:サービス|システム)(?:${AND}${OWN}(?:サービス|システム)){0,4})(?:は|も|を|に(?:は)?)\\s?(?:そのまま|残(?:す|し)|手を(?:入れ|加え)|触ら|据え置|現状維持)`,
    'gu',
  ),
  new RegExp(
    `(${IDS})\\s?(?:서비스|시스템|API)?(?:은|는|을|를|에는|도)?\\s?(?:건드리지|수정하지|변경하지|바꾸지|고치지|손대지|손을? ?대지|그대로|유지)`,
    'gu',
  ),
  new RegExp(
    `(${IDS})\\s?(?:這)?(?:[兩二三四五六七八九十\\d]+\\s?(?:個|支|套))?(?:服務|系統)?(?:都|也|先|則|皆)?(?:請)?\\s?(?:不改|不動|不要動|不能動|不可動|不得更動|不變|維持(?:原樣|不變|現狀)|保持(?:不變|原樣)|原封不動|沿用|別動|照舊)`,
    'gu',
  ),
  new RegExp(
    `(?:giữ nguyên|không (?:được )?(?:đụng|động|sửa|thay đổi|chạm)(?: vào| tới| đến)?)\\s(?:các )?(?:service |dịch vụ |hệ thống )?(${IDS})`,
    'giu',
  ),
  new RegExp(`(${IDS}) (?:giữ nguyên|để nguyên|không (?:đụng|sửa|thay đổi))`, 'giu'),
  new RegExp(
    `(?:not|never|don't|without|nobody) (?:be )?(?:touch(?:ing)?|chang(?:e|ing)|modify(?:ing)?|alter(?:ing)?|rewrit(?:e|ing)) (?:the |our )?(?:existing )?(?:services? )?((?:${ID}-${ID})(?:${AND}(?:${ID}-${ID}))*|${ID}${AND}${ID}(?= services))`,
    'gu',
  ),
  new RegExp(
    `(?<![A-Za-z-])((?:${ID}-${ID})(?:${AND}(?:${ID}-${ID}))*) (?:services? )?(?:(?:already )?exists?|(?:are|is) (?:already )?(?:there|in place|running|live)|stays?|remains?|(?:is|are) (?:kept|left alone|frozen|off limits|not to be (?:touched|changed))|must not be (?:touched|changed)|unchanged|as (?:it is|they are))(?![a-z])`,
    'gu',
  ),
];
/** Words that name no service of one's own. */
export const NO_SERVICE =
  /^(?:(?:api|micro|web|rest|open|self|full|edge|partner|public|e|multi|payment|in)-(?:gateway|service|api|server|services|house)|a|an|the|our|its|their|and|or|of|on|in|it|us|we|all|every|each|other|others|new|old|more|many|some|two|three|four|five|six|seven|eight|nine|ten|api|apis|bff|web|app|apps|saas|paas|aws|gcp|azure|micro|cloud|backend|back|front|frontend|our|legacy|existing|current|internal|external|different|several|separate|with|behind|for|which|that|are|is|và|các|của|mới|cũ|này|đó|có|đang|trên|sms|iot|it|erp|crm|mes|pos|ec|web-?サービス|他|各|新|既存|現行)$/i;
