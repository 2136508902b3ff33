import type { Text } from '../../util/language.ts';
import type { Words } from './words.ts';

const EN_BODY =
  'company|companies|firm|universit(?:y|ie)|college|gym|farm|lab|laborator(?:y|ie)|cooperative|parish|parishe|count(?:y|ie)|town|villages|librar(?:y|ie)|restaurant|hotel|museum|theat(?:re|er)|club|charit(?:y|ie)|ministr(?:y|ie)|workshop|practice|office|clinic|school|club|customer|client|organi[sz]ation|agency|agencies|shop|store|brand|association|municipality|municipalities|council|branch|franchisee|operator|landlord|bank|hospital|studio|team|department|tenant|account|merchant|dealer|institution|body|party|parties';
const ZH_BODY =
  '大學|高中|國中|國小|學院|實驗室|工廠|農場|旅館|餐廳|協會|縣市|鄉鎮|健身房|補習班|圖書館|分行|合作社|公司|店|分店|門市|診所|學校|單位|客戶|事務所|品牌|機構|社區|醫院|廠商|商家|租戶';
const JA_BODY =
  '大学|教室|保育園|工場|農協|図書館|旅館|クリニック|自治会|市町村|塾|支店|会社|店舗|事業者|医院|学校|顧客|団体|事務所|企業|施設|病院|組合|自治体|テナント';
const KO_BODY =
  '대학|의원|공장|농장|조합원사|호텔|식당|도서관|협회|지자체|가맹점|회사|업체|병원|학원|지점|매장|고객사|기관|사무소|학교|단지|조합|테넌트';
const VI_BODY =
  'đại học|khách sạn|nhà hàng|nhà máy|hợp tác xã|thư viện|bệnh viện|phòng gym|xã|huyện|công ty|phòng khám|trường|cửa hàng|đơn vị|chi nhánh|văn phòng|khách hàng|tổ chức|đại lý';

/** Says that organisations share the system whose data must stay apart, whether or not it says how many. */
export const TENANCY: Words = {
  en: [
    'multi-?[ ]?tenan(?:t|cy)|multitenan(?:t|cy)',
    `(?:each|every|no|one) (?:single )?(?:${EN_BODY})(?: [a-z]+)? (?:may|must|can|should|shall|is allowed to|will)?(?: only| never| not)? ?(?:sees?|access|read|look at|know)(?: only)? (?:its|their|his|her|the data of (?:others?|another)|another|other)(?: own)?`,
    '(?:each|every)(?: one| of them)? (?:strictly |completely |fully |cleanly )(?:separated?|isolated|apart)',
    `(?:strictly|completely|fully|cleanly|logically|physically) (?:separated?|isolated|apart)(?: (?:per|by|for each|between|from each other))?(?: (?:${EN_BODY})s?)?`,
    `(?:separat(?:ed?|ion)|isolat(?:ed?|ion)|kept apart|partitioned) (?:per|by|for each|between|of) (?:the )?(?:${EN_BODY})s?`,
    `(?:data|records|files) (?:of|from) (?:different|several|all|the|our|two) (?:${EN_BODY})s?(?: [a-z]+)? (?:must|may|should|can) (?:never|not) (?:be )?(?:mix|meet|leak|shared|seen)`,
    `sold (?:as a service )?to (?:many|several|hundreds of|dozens of|other|different|independent) (?:[a-z]+ )?(?:${EN_BODY})s?`,
    "(?:their |the |all )?(?:data|records|files)(?: of (?:each|every|all)(?: [a-z]+)?)? (?:must |has to |have to |should |is |are |to )*(?:strictly |completely |fully |cleanly )?(?:be )?(?:kept |held |stored )?(?:apart|separate(?:d|ly)?|isolated)|(?:none|nobody|no one) (?:of them )?(?:may|can|must|should|is allowed to) (?:ever )?(?:see|read|access)[^.;,]{0,16}(?:another|others?)(?:'s|')?|(?:may|can|must) (?:not|never) see (?:each other's|one another's|the others?')",
    '(?:each|every one|everyone|everybody|all of them)(?: [a-z]+)? (?:only )?(?:sees?|see) only (?:its|their|his|her) own|(?:no [a-z]+|none) (?:ever )?(?:sees?|may see|can see|gets to see) (?:the )?(?:data|records|files|numbers|books)? ?(?:of |from )?(?:an)?others?|as tenants?',
    'saas (?:platform|product|offering|service)|white-?label',
  ].join('|'),
  'zh-TW': `(?:資料|數據)(?:之間)?(?:都)?(?:要|須|必須|需|得)?(?:完全|嚴格|徹底|彼此|互相)?(?:隔離|分開|獨立|分離)|(?:彼此|互相)(?:之間)?(?:都)?(?:不能|不可|看不到|不得)|只(?:能)?看(?:得)?到自己|多租戶|多租户|(?:各|每)(?:家|個|間|所)?(?:${ZH_BODY})(?:之間)?的?(?:資料|數據)(?:都)?(?:要|須|必須|需)?(?:完全|嚴格)?(?:隔離|分開|獨立)|(?:各|每)(?:家|個|間|所)?(?:${ZH_BODY})[^。,;]{0,6}只能(?:看|查|存取)(?:到)?自己|(?:${ZH_BODY})(?:之間)?(?:互相|彼此)(?:看不到|隔離)|賣給(?:很多|多家|許多|各家)(?:${ZH_BODY})`,
  ja: `データは?[^。、]{0,10}(?:分離|隔離|分け|混ざら|混在さ)|(?:互い|お互い)(?:に|の)[^。、]{0,8}(?:見え|見られ|見せ)(?:ない|ません|ては|てはならな|なく)|自分の(?:ところ|団体|会社)の(?:データ)?(?:だけ|しか)|マルチテナント|テナント(?:ごと|間|分離)|(?:各)?(?:${JA_BODY})(?:ごと|別|間)(?:に|で|の)?(?:データ|情報)?(?:を|は|が)?(?:完全に|厳密に|厳格に)?(?:分離|分け|隔離)|自(?:社|院|店|校)の(?:データ|情報|顧客)?(?:だけ|のみ|しか)|他(?:社|院|店|校)の(?:データ|情報)?(?:は|が|を)?(?:見え|見られ|参照でき)`,
  ko: `데이터(?:는|가|를)? ?(?:서로|완전히|철저히|엄격히|각각|따로)[^.,]{0,10}(?:없|분리|격리|나눠|섞이)|멀티 ?테넌[트시]|다중 ?테넌[트시]|(?:${KO_BODY})(?:별|마다|끼리|간)(?:로|에|의)? ?(?:데이터|정보)?(?:를|가|는)? ?(?:완전히|철저히|엄격히)? ?(?:분리|격리|나뉘)|자기 (?:${KO_BODY})?(?:의)? ?(?:데이터|것|정보|고객)만|서로(?:의)? (?:데이터|정보|매출|고객)(?:를|가|는|은)? ?(?:볼 수 없|못 [보봅봐]|안 [보봅봐])`,
  vi: `dữ liệu[^.;,]{0,16}(?:tách (?:riêng|biệt|bạch|rời)|cách ly|riêng biệt|không (?:được )?lẫn)|không (?:được )?(?:thấy|xem) (?:được )?(?:dữ liệu )?của nhau|đa (?:khách )?thuê|nhiều khách thuê|multi-?tenant|[a-zà-ỹ]+ nào (?:[a-zà-ỹ]+ ){1,2}nấy|chỉ thấy (?:dữ liệu )?của mình|mỗi (?:${VI_BODY})[^.;]{0,20} chỉ (?:được )?(?:thấy|xem|truy cập)|dữ liệu (?:của )?(?:từng|giữa các|mỗi|các) (?:${VI_BODY})[^.;]{0,24}(?:tách biệt|tách riêng|cách ly|riêng biệt)`,
};

/** Bodies that may share a system, for counts of them beside the words above. */
export const BODIES: Words = {
  en: `(?:${EN_BODY})s?`,
  'zh-TW': ZH_BODY,
  ja: JA_BODY,
  ko: KO_BODY,
  vi: VI_BODY,
};

/** How many are assumed where a brief speaks of tenants but gives no number: enough to need tooling, too few for cells. */
export const ASSUMED_TENANTS: { readonly value: number; readonly because: Text } = {
  value: 50,
  because: {
    en: 'The brief speaks of tenants kept apart, but not of how many.',
    ja: '依頼文はテナントの分離に触れているが、数は示していない。',
  },
};
