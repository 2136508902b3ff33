import type { Choice } from './choice.ts';

/** What is promised of data and of the order of messages. */
export const GUARANTEES: readonly Choice[] = [
  {
    id: 'strong',
    fact: 'consistency',
    words: {
      en: 'strong(?:ly)? consisten(?:t|cy)|strict(?:ly)? consisten(?:t|cy)|lineari[sz]ab(?:le|ility)|read[- ]your[- ]writes everywhere|must never be (?:sold|booked) twice|no double[- ]booking|double[- ]sell|(?:must|may|can|should|shall|is|are)(?: ?not| never) (?:ever )?be (?:sold|booked|assigned|rented(?: out)?|reserved|paid|charged|given out|allocated|let|issued) (?:twice|to two)|never (?:be )?(?:sell|sold|book(?:ed)?|assign(?:ed)?|charge[d]?|rent(?:ed)?|allocate[d]?|pay|paid)[^.;,]{0,24}(?:twice|to two)|(?:no|without) (?:over|double)[- ]?(?:selling|booking)s?|over-?sell|(?:no two|never two) (?:people|customers|buyers|users|guests)|(?:always|everyone must) see(?:s)? the (?:latest|current|same) (?:balance|stock|state|value)|to the (?:cent|penny)',
      'zh-TW':
        '強一致性?|不能重複賣|不可重複|不能超賣|(?:不能|不可以?|不得|絕不|絕對不能?|不准)[^,。;]{0,8}(?:賣|訂|租|預約|分配|派)(?:給)?[^,。;]{0,6}(?:兩次|兩個人|兩人|重複)|(?:不能|不可以?|不得|避免|防止|禁止)(?:重複|重覆)(?:賣|預約|訂|租|扣款|付款|派|分配)|不(?:能|可以?)超(?:賣|訂)|防止超賣',
      ja: '強い?整合性?|強一貫性|二重(?:予約|販売)(?:は|を|が)?(?:禁止|不可|防|あってはならない|許されない)|二重に?(?:売|予約|貸|割|課金|請求|登録|販売|払)[^、。]{0,8}(?:ない|ません|いけ|防|禁|困)|重複(?:予約|販売|課金)[^、。]{0,6}(?:ない|防|禁|許|避)|ダブルブッキング|在庫(?:を|の)?超え',
      ko: '강한? ?일관성|강력한 일관성|이중 ?예약|중복 ?예약|중복 판매|두 (?:번|사람에게) ?(?:팔|예약|결제|배정)[^.,]{0,6}(?:안|않|막)|중복(?:으로)? ?(?:예약|판매|결제|배정)|이중 ?(?:판매|결제)|두 번 팔리',
      vi: 'nhất quán mạnh|không (?:được )?bán trùng|không (?:được )?đặt trùng|không (?:được |bao giờ |thể )?(?:bán|đặt|giao|thu|cho thuê|phát)[^.,;]{0,16}(?:hai lần|2 lần|cho hai|trùng)|tránh (?:đặt|bán) trùng',
    },
  },
  {
    id: 'eventual',
    fact: 'consistency',
    words: {
      en: "eventual(?:ly)? consisten(?:t|cy)|(?:a (?:few|couple of)|some|several|\\d+|ten|thirty|sixty) (?:seconds|minutes)(?:' | of | )?(?:old|stale|late|behind|lag|delay|staleness|of delay|of lag|of staleness|of stale data)[^.;,]{0,16}(?:fine|ok|okay|acceptable|tolerable|all right|no problem)|(?:slightly |a bit |a little )?stale (?:data|reads?|values?|numbers?|figures?)[^.;,]{0,16}(?:fine|ok|okay|acceptable|tolerable|allowed)|may (?:lag|be (?:a bit|slightly|a little|somewhat|briefly|a few (?:seconds|minutes)) (?:stale|behind|late|old|out of date))|(?:need not|does not have to|doesn't have to) be (?:up to the (?:second|minute)|exact|immediately consistent)",
      'zh-TW':
        '最終一致性?|(?:慢|晚|延遲|落後)(?:個)?(?:幾|一兩|數|\\d+|十)(?:秒|分鐘)(?:鐘)?(?:才)?(?:看到|更新|同步)?(?:也)?(?:沒關係|可以|無妨|沒差|可接受)|(?:允許|容許|接受)(?:短暫|些微)?(?:的)?(?:不一致|延遲)',
      ja: '結果整合性?|最終的な?整合性|(?:数|多少|少し|\\d+|十)(?:秒|分)?の?(?:遅れ|ずれ|遅延)(?:は|が|なら)?[^、。]{0,6}(?:許容|問題|構|かまわ|よい|良い|大丈夫)|古くても(?:よい|良い|かまわ|構わ|問題)',
      ko: '최종 ?일관성|결과적 ?일관성|(?:몇|수|\\d+) ?(?:초|분)(?: ?정도)?(?:는|쯤|까지)? ?(?:늦어도|지연|차이)[^.,]{0,8}(?:괜찮|됩|무방|상관)',
      vi: 'nhất quán cuối|(?:chậm|trễ|cũ) (?:vài|mấy|một vài|\\d+) (?:giây|phút)[^.,;]{0,16}(?:cũng được|chấp nhận|không sao)|chấp nhận (?:dữ liệu )?(?:trễ|cũ)',
    },
  },
  {
    id: 'causal',
    fact: 'consistency',
    words: {
      en: 'causal(?:ly)? consisten(?:t|cy)',
      'zh-TW': '因果一致',
      ja: '因果整合',
      ko: '인과적? 일관성',
      vi: 'nhất quán nhân quả',
    },
  },
  {
    id: 'global',
    fact: 'ordering',
    words: {
      en: 'global(?:ly)? order(?:ed|ing)|total order(?:ing)?|strictly ordered|strict order(?:ing)?',
      'zh-TW': '全域順序|嚴格(?:的)?順序|全局有序',
      ja: '全体の?順序|グローバル順序|厳密な順序',
      ko: '전역 순서|전체 순서|엄격한 순서',
      vi: 'thứ tự toàn cục|đúng thứ tự tuyệt đối',
    },
  },
  {
    id: 'per-key',
    fact: 'ordering',
    words: {
      en: '(?:in )?(?:order|sequence) per (?!(?:day|hour|second|minute|month|year|week)(?![a-z]))[a-z]+|(?:log|history|steps|events|readings|records|entries) of (?:an?|each|one|every) [a-z]+[^.;,]{0,24} in (?:sequence|order)|ordering per [a-z]+|(?:in )?order(?:ed)? per (?:key|customer|account|device|aggregate|order|user|entity|vehicle|machine|patient|tenant|wallet)|per[- ](?:key|customer|account|device|aggregate|user|entity) order(?:ing)?|in order (?:per|for each)|in the right order for each|(?:of|for|about|from) (?:one|the same|each|a single|any one|every|a given) [a-z]+[^.;]{0,48}(?:in (?:the )?(?:right |same |correct |exact |original )?(?:order|sequence)(?! to)|overtake|out of (?:order|sequence))|(?:may|must|can|should|shall)(?: ?not| never) overtake (?:each other|one another)|in the order (?:in which )?(?:they|it) (?:happened|occurred|were sent|was sent|arrived|were created|came in)|order(?:ing)? (?:is|must be|has to be) (?:kept|preserved|guaranteed) (?:per|for each|within)|(?:keep|preserve|guarantee)s? (?:the )?order(?:ing)? (?:of [a-z ]+ )?(?:per|for each|within)',
      'zh-TW':
        '每個\\S{1,6}(?:內)?(?:要|須|需)?(?:依序|有序)|依\\S{1,6}排序處理|同一(?:個|張|筆|台|位|輛|件|批|間|名|支)?[^,。;]{1,14}(?:順序|依序|照順序|先後|按順序)[^,。;]{0,8}|(?:每|各)(?:個|張|筆|台|位|輛|件)?[^,。;]{1,10}(?:內)?(?:的)?(?:事件|訊息|更新)?(?:要|須|必須|都要)?(?:依序|照順序|按順序|順序不能)',
      ja: '\\S{1,8}ごとに順序|\\S{1,8}単位の順序|同(?:じ|一)の?[^、。]{1,12}(?:の|に関する)[^、。]{0,14}(?:順番|順序|順に|発生順)(?:どおり|通り)?[^、。]{0,10}|[^、。\\s]{1,8}(?:ごと|単位|別)(?:の|に|で)[^、。]{0,8}(?:順番|順序|順に)',
      ko: '한 ?[가-힣]{1,4} ?(?:안|내)(?:에서|에선)?[^.,]{0,10}(?:순서|수순|차례)|\\S{1,6}별 순서|(?:같은|동일한?) [^.,]{1,14}(?:순서|차례|순서대로)[^.,]{0,12}(?:안|않|보장|지켜|유지|처리|대로)?|[가-힣]{1,8}(?:별로?|마다)[^.,]{0,6}(?:순서|차례)',
      vi: 'thứ tự theo (?:từng|mỗi)|(?:của|cho|với) (?:cùng |mỗi |từng )(?:một )?[^.,;]{1,24}(?:thứ tự|tuần tự|trình tự)',
    },
  },
  {
    id: 'none',
    fact: 'ordering',
    words: {
      en: "order(?:ing)? (?:of (?:the )?[a-z ]{2,24} )?(?:does not|doesn't|do not|is not|isn't|need not) (?:matter|important|relevant|be kept|needed)|out[- ]of[- ]order (?:is|delivery is) (?:fine|ok|okay|acceptable)|in any order",
      'zh-TW': '順序(?:不重要|無所謂|沒關係|不拘|不限)',
      ja: '順不同で(?:よい|良い|構|問題)|(?:順番|順序)は(?:問わ|問い|気にし|どうでも|関係な)',
      ko: '순서는? ?(?:상관|중요하지|무관)|순서가 (?:바뀌어도|달라도) ?(?:되|괜찮|상관)',
      vi: 'thứ tự không (?:quan trọng|cần)|không cần (?:đúng )?thứ tự',
    },
  },
];
