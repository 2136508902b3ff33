import type { Words } from './words.ts';

/** Says of a figure that it is the one to build for, whatever others stand beside it. */
export const BUILD_FOR: Words = {
  en: "(?:targets?|goals?)(?: (?:is|are|of|figure|number|load|size))?:?(?= ?(?:about |around |roughly |some )?(?:\\d|an? hundred|[a-z]+ (?:hundred|thousand|million)))|aim(?:ing)? for|make (?:that|it)(?= (?:\\d|an? |one|two|three|four|five|six|seven|eight|nine|ten))|(?:cope|deal) with|(?:must|should|has to|have to|needs? to) (?:handle|carry|take|withstand|sustain|hold|serve|support|survive)|(?:by|for) (?:go-?live|launch)|(?:build|plan|design|size|dimension|architect|scale|provision)(?: (?:it|this|everything|the (?:system|backend|platform)|us))?(?: please)? (?:for|to)(?! (?:be|us|a (?:team|customer|client)))|(?:that|this|which|the latter|the second)(?: number| figure| one)? is (?:the (?:number|figure|one|load|size)|what)(?: (?:to|you should|we|you)(?: want to| have to| must)? (?:build|plan|design|size|scale|count)[a-z]*(?: for| on| with)?)?|(?:that|this)(?:'s| is) (?:the|our) (?:target|goal|design load)|take (?:that|this|the (?:latter|second|larger|bigger|higher)) (?:number|figure|one)|the (?:number|figure) to (?:plan|build|design) for|has to be ready for|must be ready for",
  'zh-TW':
    '(?:設計)?目標(?:是|為|請?抓|:)?|(?:設計)?(?:請)?抓(?=\\d)|(?:系統|架構|容量|規模|設計)?(?:請|就|要|需)?(?:以|照|按|用)(?=[^,。;]{1,14}(?:為準|來?規劃|來?設計|為目標|來算|估算|當基準))|為準|(?:來|做)?規劃(?=就好|好了)|要(?:能)?撐(?:得住|到|住)|要能(?:承受|容納|支撐)|以此(?:規劃|設計)',
  ja: '目標(?:は|値は?|を|:)?(?= ?[\\d約])|まで(?:は)?見て(?:おき|お)|(?:まで|に|を)(?:は)?(?:いける|耐え(?:られる|うる)?|対応できる|さばける|捌ける|収容できる|乗せられる)(?:よう|設計|作り|構成|システム|もの|こと)?|(?:を|で)(?:前提|想定|基準)(?:に|と|として)(?:設計|構築|作|考え|計画)|(?:を|が)設計(?:値|目標|基準)|で設計して|(?:を)見込んで(?:設計|作)',
  ko: '목표(?:는|치는?|를|가)?:?(?= ?[\\d약])|(?:을|를)? ?기준으로 ?(?:봐|해|설계|잡|구성|준비|만들|계획|산정|계산|부탁)|까지(?:는|도)? ?(?:버텨|버티|견뎌|견디|받아|처리|가야)|(?:을|를|까지) ?(?:목표로|전제로|감당|버틸|견딜|수용|염두에)|까지 ?(?:가는|갈 수 있는|되는|가능한|커버)|에 맞춰 ?(?:설계|주세요|구성)|로 잡(?:고|아) ?(?:설계|주)',
  vi: 'mục tiêu(?: thiết kế)?(?: là|:)?(?= ?(?:khoảng )?\\d)|(?:phải |cần )?(?:chịu|gánh|đáp ứng|phục vụ)(?: được| nổi)?(?= (?:khoảng |tới )?\\d)|(?:thiết kế|tính|làm|quy hoạch|dựng|xây) (?:hệ thống )?(?:cho|theo|để chịu|đủ cho|với)(?= (?:mức |con số |khoảng |quy mô )?(?:\\d|một|hai|ba|bốn|năm|nửa))|lấy (?:mức |con số )?(?=\\d)|chịu (?:được|nổi)|theo (?:mức|con số) (?:đó|này)|làm chuẩn',
};

/** Behind a figure: nobody needs it. */
export const DECLINED =
  /^[^,;.。、()\n]{0,14}?(?:overkill|too much|more than (?:we|anyone|enough)|(?:is|are|would be|be) (?:not needed|not necessary|not required|unnecessary|excessive|wasted|exaggerated|nonsense|over the top)|isn't (?:needed|necessary|required)|(?:we |you )?(?:do not|don't|does not|doesn't) need|not for us|過剰|過大|大げさ|(?:は|も|まで)(?:不要|要らない|いらない|要りません|いりません|必要(?:ない|ありません|はない))|(?:就)?(?:太(?:誇張|超過|浪費|高|多)|不需要|不必|用不(?:到|著)|沒(?:有)?必要)|(?:은|는|까지(?:는)?|까지)? ?(?:(?<!초)과하|(?<!초)과합|(?<!초)과해|과잉|오버|불필요|필요(?:는|가)? ?(?:없|하지 않)|바라지 않)|(?:thì |là )?(?:quá mức|thừa|không cần|dư thừa|quá sức|chưa cần))/iu;

/** A figure that may come but is not asked for: the words in front of it … */
export const MAY_GROW_BEFORE =
  /(?:(?:may|might|could|can) (?:one day |later |well |possibly |eventually )?(?:grow|rise|increase|become|reach|go up|end up|expand)(?: (?:to|at|up to|into))?(?: about| around| roughly)?|(?:可能|也許|或許|搞不好)(?:會)?(?:增|成長|擴|變|漲|長|加|達)?(?:加|到|大|成|充)?(?:到|至)?|(?:có thể|có lẽ|biết đâu)(?: sẽ)? (?:tăng|lên|mở rộng|đạt|thành)(?: (?:lên|tới|đến|thành))*)\s?(?:約|大約|khoảng )?$/iu;
/** … or behind it. */
export const MAY_GROW_BEHIND =
  /^[^,;.。、]{0,8}?(?:(?:(?:に|まで|へ)?(?:増え|増加|拡大|膨らみ|達し|伸び)(?:る|する)?(?:かも|可能性|こともあ|おそれ|見込みもあ))|(?:로|까지|으로)? ?(?:늘어날|늘|증가할|커질|확대될|될|갈|도달할) ?(?:수(?:도)? 있|지도 모|가능성)|(?:it )?(?:may|might|could) (?:come|be|happen)|也(?:有)?可能)/iu;

/** Says that what stands before it, in its clause or sentence, is no part of this. */
export const OUT_OF_SCOPE: Words = {
  en: "(?:but )?(?:is|are|that is|that's|which is|this is|it is|it's) (?:out of scope|outside (?:the |this |our )?scope|not (?:in|part of) (?:the |this |our )?(?:scope|project|brief|request|phase|round)|not for (?:now|this (?:phase|project|round))|another (?:project|story|topic|matter)|for (?:another|a later) (?:project|phase|day))",
  'zh-TW':
    '(?:但|不過)?(?:這次|本次|此次|目前)?(?:先)?(?:不在(?:這次|本次|此次|本案)?(?:的)?(?:範圍|需求)|不列入|不納入|不算在內|先不(?:考慮|管|做))',
  ja: '(?:今回(?:は|の)?)?(?:対象外|範囲外|スコープ外|対象に(?:は)?(?:含め|しない|しません)|範囲に(?:は)?含|考慮(?:しなくて|不要|しない|しません)|含みません|含めません)',
  ko: '(?:이번|현재)? ?(?:범위(?:가|는|에서|에는|에)? ?(?:아님|아니|아닙|밖|빠|제외|들어가지)|대상(?:이|은)? ?아니|고려(?:하지|는) (?:않|안)|제외(?:됩|됐|합|하|된))',
  vi: '(?:không (?:nằm )?(?:trong|thuộc) phạm vi|ngoài phạm vi|không tính (?:lần|đợt) này|chưa tính (?:tới|đến|trong)|để sau)',
};

/** Of a figure that was measured once: what has been, beside what is to be. */
export const MEASURED: Words = {
  en: "(?:last|previous|past) (?:year|month|quarter|week|season|summer|winter|spring|autumn|fall|term|semester|christmas|time|release)(?:'s)?|(?:the|that) incident month|yesterday|in (?:19|20)\\d\\d|was measured|we measured|we (?:only )?(?:reached|managed|achieved|got|hit|had|made)|(?:only )?(?:reached|achieved|managed)|measured|actual(?:ly)? (?:figure|value|was)|status quo|as is|historically",
  'zh-TW':
    '去年|上(?:個|一)?(?:月|季|週|周|學期|年度|年|次|檔|屆|版)(?:度)?|實測|實績|實際(?:上)?(?:只)?(?:有|是|達)?|只(?:有)?(?:達(?:到)?|做到)|前年|當時|歷年',
  ja: '昨年度?|去年|前(?:年|月|期|回|年度)|先月|先週|先々月|実績|実測|前四半期|昨シーズン|当時|(?:しか|に)(?:とどま|届か)',
  ko: '작년|지난(?:해|달|주|번| ?분기| ?학기| ?시즌)|전년|전월|실적|실측|당시|에 ?그쳤|밖에 ?(?:안|못)|재작년',
  vi: '(?:năm|tháng|quý|tuần|mùa|kỳ|đợt|lần) (?:ngoái|trước|vừa rồi|vừa qua|rồi)|hồi (?:năm|tháng)|chỉ đạt|thực tế (?:chỉ )?(?:đạt|là)|đo được|đã đo',
};

/** Words that hold a sign of others or of a later time without meaning it: およそ is no よそ. */
export const FALSE_SIGNS =
  /おおよそ|およそ|eventual(?:ly)? consisten(?:t|cy)|\bevent(?:ual)?ly-consistent/giu;

/** Heads of table columns: what is today … */
export const COLUMN_OF_TODAY: Words = {
  en: 'today|now|current(?:ly)?|as[- ]is|present|existing|actual|status|before|old|last year|so far|baseline|measured',
  'zh-TW': '現況|現狀|目前|現在|現行|現有|實際|實績|去年|舊|改善前',
  ja: '現状|現在|現行|実績|既存|今|昨年|改善前|旧|これまで',
  ko: '현재|현황|현행|실적|기존|지금|작년|개선 ?전|이전',
  vi: 'hiện tại|hiện trạng|hiện nay|đang có|thực tế|năm ngoái|cũ|trước',
};
/** … and what is wanted. */
export const COLUMN_OF_GOALS: Words = {
  en: 'targets?|goals?|to[- ]be|wanted|required?|requirements?|new|after|should|future|planned|objectives?',
  'zh-TW': '目標|需求|期望|要求|未來|新(?!竹)|改善後|預計',
  ja: '目標|要求|要件|希望|今後|新|改善後|あるべき|将来',
  ko: '목표|요구|희망|개선 ?후|신규|향후|기대|필요',
  vi: 'mục tiêu|yêu cầu|mong muốn|mới|cần đạt|sau',
};
