import type { Words } from './words.ts';

/** What a duration may be about. The nearest cue decides; `none` are durations that are no fact. */
export const TIME_CUES = {
  rpo: {
    en: 'rpo|recovery point(?: objective)?|data[- ]loss|lose|loses|losing|vanish(?:es)?|(?:may|can|might) (?:be missing|disappear|go missing)|lost data|loss of(?: [a-z]+)? data|loss|lost(?! property| and found| luggage| items?)|(?:may|can|might) be gone|(?:need(?:s)? to|must|has to) survive|(?<=(?:minutes?|hours?|seconds?|mins?|day) )(?:worth )?of (?:[a-z]+ )?data(?! (?:per|an?|each|is kept)(?![a-z]))',
    'zh-TW':
      'RPO|(?:復原|恢復|還原)(?:時間)?點(?:目標)?|資料(?:遺失|損失|流失)|數據(?:丟失|損失)|遺失|丟失|掉資料|漏資料|丟(?=[一二兩三五十\\d半])|(?:資料|數據|紀錄)[^。,;]{0,3}(?:掉|丟|不見|遺失|沒了)|(?:掉|丟|遺失)(?:了)?(?:也)?(?:沒關係|無妨|可以接受)',
    ja: 'RPO|(?:目標)?復旧時点(?:目標)?|データ(?:損失|喪失|ロス|消失|欠損)|損失|失って|失う|失われ|消えて|失われ|消えても|失う|戻らなくて',
    ko: 'RPO|(?:목표 ?)?복구 ?시점|(?:데이터|자료|기록) ?(?:손실|유실)|손실|유실|잃|(?:없어|날아가)(?:져|저|가)?도|날려도',
    vi: 'RPO|điểm (?:khôi phục|phục hồi)(?: mục tiêu)?|mất (?:mát )?dữ liệu|mất (?:tối đa|không quá|nhiều nhất)|mất mát|mất (?:đi )?(?=\\d|một|hai|ba|năm|mười|vài|nửa)|(?<=phút |giờ |tiếng |giây )dữ liệu',
  },
  rto: {
    en: 'rto|fail(?:s|ed|ing)?[- ]?over|resumes?|resumed|takes? over|get (?:it|us|them|everything) (?:back|going|up|running)|(?:selling|serving|open|in business|at work) again|recovery time(?: objective)?|recover(?:y|ed|s)?|restored?|restoration|back (?:up|online|in service|on our feet|running|in operation|on line|again)|(?:be |come |get )back(?! up\\b)|(?<!(?:go|going|roll|rolled|switch|fall) )back(?= (?:within|in)\\b)|up and running|up again|(?:working|running|usable|available|alive|going|reachable|operational) again|again (?:with)?in(?= \\d| an?| one| two| half| thirty)|back(?= (?:after|no later))',
    'zh-TW':
      'RTO|接手|切換(?:到)?備|(?:復原|恢復|還原)(?!(?:時間)?點)|復機|修復|恢复|救回|(?:重新|再)(?:上線|運作|可用)|修好|復工|要回來|救起來|爬起來',
    ja: 'RTO|フェイルオーバー|待機系|目標復旧時間|復旧(?!時点)|復帰|回復|立ち直|再開|再稼働|立ち上げ直|立て直|業務を続け|動(?:く|かせる)ように|使えるように戻',
    ko: 'RTO|페일오버|대기(?:계|장비|센터)로|복구(?! ?시점)|복원|정상화|재가동|다시 (?:살아|돌아|쓸|열|작동|동작|서비스)|되살|살려야|살아나|다시 (?:떠|뜨|켜|돌)',
    vi: 'RTO|failover|(?<!điểm )khôi phục|(?<!điểm )phục hồi|hồi phục|hoạt động lại|chạy lại|(?:dùng|chạy|hoạt động|làm việc) (?:được )?(?:trở )?lại|sống lại|dựng lại|lên lại|sửa xong',
  },
  downtime: {
    en: 'down ?time|outages?|unavailab(?:le|ility)|(?:be |is |are )down|down(?= (?:at most|for|no more|not more|less|under|up to|max|more than|only|\\d))|offline at most|interruptions?|stand still|stopped|out of (?:service|order)|dark|(?<=(?:year|month|week|day|quarter) )down(?![- ])|unreachable|not (?:be )?(?:reachable|available)|inaccessible|off ?line(?= (?:for|no more|at most|longer))|standstill',
    'zh-TW':
      '停機|停擺|中斷|當機|宕機|停(?=[\\d一二三四五六七八九十兩半])|停止服務|斷線|不可用|停(?=(?:不)?(?:超過|機|兩|一|三))|不能用|連不上|無法使用|掛掉|停下來',
    ja: '停止(?:時間|は)?|止まって|ダウンタイム|停止|使えない|止まる|サービス断|止め(?:ない|られ|て|る)|落ち(?:て|る|ない)|利用できない|使えなく',
    ko: '중단|다운타임|멈춤|멈추|멈출|장애 ?시간|정지|서비스 불가|멎|내려가|서비스가? ?안|못 쓰|끊기|죽',
    vi: 'ngừng|ngưng|dừng|gián đoạn|downtime|sập|ngắt quãng|chết máy|không (?:truy cập|dùng|vào) được|tê liệt|ngắt',
  },
  retention: {
    en: 'traceab(?:le|ility)|trace(?:d)? back|(?:stays?|remain)(?:ing)?(?= (?:for )?(?:\\d|two|three|five|six|seven|ten|on (?:file|record|disk)))|keep|kept|keeps|keeping|retain(?:ed|s)?|retention|(?:be )?stored?(?: for)?|hold (?:on to|data|records)|archiv(?:e|ed|al)|history|preserv(?:e|ed)|on file|delet(?:e|ed|es|ion)|eras(?:e|ed)|purg(?:e|ed)|wip(?:e|ed)|destroy(?:ed)?|thrown away|throw away|discard(?:ed)?|drop(?:ped)?(?= after)|(?:visible|available|viewable|searchable|accessible)(?: to [a-z ]{2,24})?(?= for)|log(?:s|files?)?(?=:? (?:for|of|:|\\d))|telemetry(?= \\d)|audit(?:s|able|[- ]?(?:log|trail|record)s?)?|(?:laws?|regulat(?:ors?|ions?)|statutes?|rules|authority|treaty|tax office)(?: [a-z]+)? (?:wants?|requires?|demands?|prescribes?|asks? for|says?)|statutory|by law|traces?(?= for)|records?(?= for)',
    'zh-TW':
      '保存|保留|留存|存放|歸檔|存檔|典藏|保管|刪除|刪掉|清除|銷毀|留(?= ?[\\d一二三四五六七八九十半兩])|丟掉|歷史(?:資料|紀錄|記錄)|可(?:以)?(?:回溯|查詢|查)(?=\\D{0,4}\\d)|備查|稽核|法定|(?:帳冊|紀錄|記錄|文件|單據|憑證|日誌|log)(?=[^,。\\d一二三五六七八九十]{0,3}(?:\\d+|[一二三五六七八九十]+) ?[年天個])',
    ja: '保存|保管|保持|残す|残して|アーカイブ|履歴|削除|消去|消す|消し|破棄|残し|残り続|取って(?:お|置)|残さ|捨て|処分|廃棄|法定|(?:記録|伝票|帳簿|書類|台帳|ログ|データ|証跡)(?=(?:は|を|も)?\\d+ ?(?:年|日|か月|ヶ月))|遡(?:れ|っ)|参照できる',
    ko: '보존|보관|저장|보유|유지(?=[하해])|아카이브|남겨|삭제|파기|폐기|지워|지운|지웁|남기|남깁|버려|버리|버립|조회할 수|열람할 수|법정|(?:장부|기록|이력|서류|전표|로그|데이터|자료)(?=(?:는|은|를|을|도)? ?(?:\\d+|[일이삼사오십]+) ?(?:년|일|개월))',
    vi: 'lưu(?: trữ| giữ)?|giữ(?: lại)?|bảo quản|lưu kho|xóa|xoá|hủy (?:hồ sơ|dữ liệu)|tiêu hủy|vứt|bỏ (?:đi )?sau|tra cứu được|xem lại (?:được )?|(?:sổ sách|hồ sơ|chứng từ|phiếu|dữ liệu|nhật ký|log)(?=(?: [a-zà-ỹ]+)? (?:\\d+|năm|mười|bảy|ba|hai) (?:năm|tháng|ngày))',
  },
  interval: {
    en: 'every|each|at intervals of|interval',
    'zh-TW': '每隔?|間隔',
    ja: '毎|間隔',
    ko: '간격|매',
    vi: 'mỗi|cứ|chu kỳ',
  },
  none: {
    en: 'go back|roll(?:ing|ed)? back|rollback|fall ?back|revert(?:ed)?|valid(?:ity)?|expir(?:y|es?|ed|ation)|ttl|sessions?|tokens?|cached?|timeouts?|time out|retr(?:y|ies)|back ?off|reserved|hold|held|lock(?:ed)?|ago|old|stale|since|age|grown|window|batch(?:es)?|notice|warranty|contract|deadline for|cut-?off|shifts?|parallel|opening|subscription|trial|rental|loan|borrow(?:ed)?|sampl(?:e|ing)|bill(?:ing|ed)|delay fine',
    'zh-TW':
      '有效|效期|期限|逾時|重試|快取|回滾|切回|退回|之?前的|以前|並行|合約|保固|鎖定|保留座位|租期|借期|年資|歷史悠久|取樣|班',
    ja: '有効期限|有効|期限|切り戻|タイムアウト|リトライ|キャッシュ|前の|並行稼働|契約|保証|予約枠|ロック|貸出期間|もの(?=の|オ)|使って(?:い|き)|運用して|サンプリング|創業',
    ko: '유효|만료|기한|되돌|롤백|타임아웃|재시도|캐시|전의|병행|계약|보증|예약 유지|잠금|대여|된 시스템|묵은|운영해|샘플링',
    vi: 'hiệu lực|hết hạn|thời hạn|quay lại|hoàn tác|timeout|thử lại|bộ nhớ đệm|cache|trước đó|song song|hợp đồng|bảo hành|giữ chỗ|khóa|mượn|lấy mẫu|ca trực',
  },
} as const satisfies Readonly<Record<string, Words>>;
export type TimeRole = keyof typeof TIME_CUES;

/** A bound that makes a duration a target. */
export const TARGET: Words = {
  en: '(?:no |not )(?:longer|more|later) than|within|inside|under|below|less than|at most|no more than|not more than|no later than|at the latest|never (?:over|more|above|longer)|not (?:exceed|over|longer)(?: than)?|(?:must|may|shall|should) not exceed|max(?:imum)?|up to|faster than|<=?|≤|or less|or faster|or better|budget|tops|sub|in(?= (?:\\d+ ?m?s|\\d+(?:\\.\\d+)? ?sec|an? |one |two |three |under))|target|ceiling|should(?: be)?|want(?:s|ed)?(?: it| that)?(?: to be)?|aim(?:ing)?(?: for)?|goal|bring it (?:down )?to|down to|get it to|at the (?:very )?most|at worst|must be',
  'zh-TW':
    '以內|以内|之內|內(?!容|部)|内|不(?:可|得|能|要)?超過|不到|低於|小於|最多|最慢|上限|只有|少於|壓到|壓在|控制在|希望|目標|<=?|≤|要在|得在|降到|降至|縮到|縮短到|壓低到|要低於',
  ja: '以内|以下|未満|内に|までに|超えない|上限|最大|切る|目標|<=?|≤|以上かからない|で(?=返|応|通|表)|(?:に|まで)(?:下げ|短縮|抑え|縮め|減ら)|にしたい|を切り',
  ko: '이내|이하|미만|안에|내에|넘지 ?않|초과하지|최대|까지|목표|<=?|≤|내로|밑으로|안으로|안쪽|넘으면 ?안|넘기면 ?안|초과하면 ?안|줄이|낮추|(?:으로|로) 만들',
  vi: 'trong(?: vòng)?|dưới|không (?:được )?quá|tối đa|nhỏ hơn|ít hơn|không vượt|chậm (?:nhất|lắm)(?: là)?|trễ (?:nhất|lắm)|lâu lắm|cùng lắm|muộn nhất|<=?|≤|mục tiêu|giảm (?:xuống|còn)|xuống (?:còn|dưới)|cần đạt|mong muốn|muốn (?:là|còn)',
};

/** Words of response times, which make a duration a target without a bound. */
export const LATENCY: Words = {
  en: 'latency|latencies|response(?: time)?s?|responds?|answers?(?: time)?|delay|round[- ]?trip|turnaround|we have|answered|served|returned|delivered|load(?:s|ed)?(?: in)?|opens?|reach(?:es)?|appears?|arrives?|reacts?|shows? (?:up|on|in)|shown|see it|seen|visible|notified|alerted|warned|triggered|fires?|sent|goes out|unlock(?:s|ed)?|propagat(?:es?|ed)|updated?',
  'zh-TW':
    '延遲|回應(?:時間)?|響應|反應時間|回覆時間|整個|全程|送到|送達|顯示|打開|載入|完成|反應|看到|看見|通知|告警|發出|發到|亮|開鎖|同步到|傳到|更新到|收到',
  ja: 'レイテンシー?|応答(?:時間)?|レスポンス(?:タイム)?|遅延|反応|返す|全体で|終わる|届|表示|決まら|反映|知らせ|通知|点け|点灯|送信|動作|解錠|配信|鳴ら|止め|更新',
  ko: '응답(?: ?시간)?|지연(?: ?시간)?|레이턴시|반응|전체|여는|뜨는|뜨|표시|도착|알람|알림|반영|보여|보이|전달|전송|발송|켜|열려|통지|알려|갱신',
  vi: 'độ trễ|phản hồi|thời gian (?:phản hồi|đáp ứng)|đáp ứng|trả lời|latency|toàn bộ|hiển thị|mở|tải|gửi tới|đến nơi|phản ứng|thấy|cập nhật|báo|cảnh báo|gửi|đi|nhận|trễ|tới (?:tay|nơi)',
};

/** A typical value. */
export const TYPICAL: Words = {
  en: 'median|typically|typical|usually|on average|average|normally|p50',
  'zh-TW': '中位數|平均|通常|一般',
  ja: '中央値|平均|通常|普段',
  ko: '중앙값|평균|보통|평소',
  vi: 'trung vị|trung bình|thường|bình thường',
};

/** The percentile that a figure beside it is about. */
export const PERCENTILES: readonly RegExp[] = [
  /(?<![A-Za-z0-9])p ?(50|90|95|99(?:\.9+)?)(?![\d])/giu,
  /(?<![\d.])(50|90|95|99(?:\.9+)?)(?:th|st)?[- ]?(?:percentile|パーセンタイル|百分位数?|퍼센타일|백분위|%ile|pct(?:ile)?)/giu,
  /(?<![\d.])(95|99|50|90)th(?![a-z])(?! (?:of|street|anniversary|birthday|century|floor))/giu,
  /(?:百分位數?|백분위|phân vị(?: thứ)?|percentile)(?: |第|제)?(50|90|95|99)/giu,
];

/** Load in the worst moment. */
export const PEAK: Words = {
  en: 'peaks?|peak[- ]?(?:time|load|hour|traffic)?|at (?:its|the) (?:peak|busiest|worst)|rush(?:[- ]hour)?|burst(?:s|ing)?|spikes?|surges?|max(?:imum)?|worst|busiest|up to|at most|campaign|black friday|sale day|opening night|upper end|high season|highest|christmas|xmas|easter|thanksgiving|new year|valentine|halloween|ramadan|diwali|holidays?|holiday season|chuseok|seollal|lunar new year|golden week|obon|songkran|eid|(?:match|game|race|market|election|release|launch|opening|pay|polling|concert|festival|sales?)[- ](?:days?|nights?|weekends?|eve)|festivals?|fairs?|finals?|tournaments?|kick-?off|deadlines?|enrol(?:l)?ment|heat ?waves?|storms?|cyber monday|singles day|promotions?|on the day|weekends?|season|climbs? to|goes up to|jumps? to|rises? to|shoots? up|when (?:sales|tickets|registration|booking)[a-z ]* opens?',
  'zh-TW':
    '尖峰|高峰|峰值|最高|最多|最大|瞬間|開賣|搶購|旺季|大促|爆量|尖離峰|過年|春節|連假|假日|節慶|週年慶|雙十一|雙11|開放(?:當下|登記|報名)|開學|決賽|當天|衝到|飆到|升到|颱風|寒暑假|暑假|聖誕',
  ja: 'ピーク|最大|最高|瞬間|繁忙|発売|混雑|セール時|集中時|当日|年末(?:年始)?|連休|お盆|正月|クリスマス|キャンペーン|開幕|決勝|解禁|抽選日|初日|イベント時|台風|大会|夏休み|書き入れ時|多い(?:とき|時|日)',
  ko: '피크|최대|최고|순간|성수기|몰릴|몰리|피크타임|점심시간|오픈 직후|명절|설날|추석|연휴|크리스마스|세일|이벤트 ?(?:때|날|기간)|결승전|개막|오픈 ?(?:때|날|시)|방학|휴가철|주말|행사|콘서트|태풍|치솟',
  vi: 'cao điểm|đỉnh|tối đa|lúc cao|giờ vàng|cực đại|đông nhất|nhiều nhất|mùa cao|peak|lễ hội|dịp (?:lễ|tết)|ngày lễ|tết|giáng sinh|noel|cuối tuần|mùa (?:vụ|lễ|du lịch|tuyển sinh)|khuyến mãi|mở bán|chung kết|vọt lên|lên (?:tới|đến)',
};

/** Load in ordinary operation. */
export const ORDINARY: Words = {
  en: 'sustained|average|on average|usual(?:ly)?|normal(?:ly)?|ordinary|typical(?:ly)?|steady|baseline|off[- ]peak|mostly|quiet|idle|continuous(?:ly)?|regular(?:ly)?|most of the (?:time|year|day)|day[- ]to[- ]day|day in,? day out|otherwise|the rest of the (?:time|year|day|week)|everyday|commonly|as a rule|weekdays?|on an? (?:calm|slow|dull|dry|mild|weak|plain|normal|average|quiet|ordinary|typical|usual) (?:day|hour|evening)|outside (?:the )?(?:season|peak)|in general|for the most part|in quiet times|low season',
  'zh-TW':
    '平常|平時|平日|平均|通常|一般|離峰|穩定|持續|常態|期間平均|日常|多半|大多|其他時間|其餘時間|淡季|一般時候|平時',
  ja: '通常|平常|普段|平均|定常|平時|閑散|常時|ふだん|いつも|日頃|平日|それ以外|日中|オフシーズン|閑散期|日常|多くの時間',
  ko: '평소|평상시|평균|보통|상시|지속|평일|일상|대부분|나머지 시간|비수기|여느 때|보통 때|평균적',
  vi: 'bình thường|thông thường|trung bình|ngày thường|thường ngày|ổn định|hằng ngày|hàng ngày|thường nhật|thường thì|ngoài (?:giờ|mùa) cao điểm|lúc vắng|lúc bình thường|mọi ngày|trung bình',
};

/** Words of availability. */
export const AVAILABILITY: Words = {
  en: 'availab(?:le|ility)|uptime|up(?= (?:at least )?\\d)|slas?|slos?|service level|nines|reachable|of the time|of the year|of the month|works?',
  'zh-TW': '可用(?:性|率|度)?|上線率|服務水準|SLA|不中斷|正常運作|妥善率',
  ja: '可用(?:性|率)?|稼働率?|アップタイム|SLA|SLO|サービスレベル',
  ko: '가용(?:성|률|도)?|가동률|업타임|SLA|SLO|서비스 수준',
  vi: 'khả dụng|sẵn sàng|uptime|SLA|SLO|hoạt động(?: liên tục)?|tính sẵn',
};

/** A wish that binds nobody. */
export const IDEAL: Words = {
  en: "ideally|in an ideal world|nice to have|would be nice|if (?:it is |it's )?(?:possible|cheap|free)|if it costs nothing|stretch goal|dream|preferably|where possible|as far as possible|if (?:we|you) can|we would like|hopefully",
  'zh-TW': '理想|最好能?|能的話|如果可以|有餘力|加分',
  ja: '理想|できれば|可能なら|できたら|望ましくは|余裕があれば',
  ko: '이상적|가능하면|가능하다면|되면 좋|여유가 되면|웬만하면',
  vi: 'lý tưởng|nếu được|nếu có thể|tốt nhất là|càng tốt',
};

/** What a monthly sum may be for. */
export const BUDGET: Words = {
  en: 'digital ?ocean|hetzner|aws|azure|gcp|heroku|fly\\.io|linode|vultr|scaleway|ovh|budget|money(?:-wise)?|cheap|affordable|hosting|host|servers?|infrastructure|infra|cloud|bill|costs?|spend(?:ing)?|running costs?|pay|afford|server costs?|hosting costs?|machines|cap(?:ped)?',
  'zh-TW': '預算|經費|主機費|主機|雲端|伺服器|費用|成本|開銷|花費',
  ja: '予算|費用|経費|コスト|運用費|サーバー?代|サーバー?費|インフラ|クラウド|ホスティング',
  ko: '예산|비용|서버비?|호스팅|인프라|클라우드|운영비|요금',
  vi: 'ngân sách|chi phí|kinh phí|máy chủ|hosting|hạ tầng|tiền (?:máy|server|thuê)|cloud',
};

/** Sums of money that are something else. */
export const NO_BUDGET: Words = {
  en: 'salary|salaries|wages?|revenue|turnover|sales|stakes?|prices?|fees?|rents?|tuition|subscriptions?|invoices? (?:above|over)|loans?|deposits?|fines?|each customer|per (?:user|customer|member|seat)|donations?|transfers?|cards?',
  'zh-TW': '薪水|薪資|營收|營業額|售價|租金|學費|會費|罰款|押金|客單價|月費(?=方案)|捐款',
  ja: '給与|給料|売上|家賃|会費|料金プラン|賃料|授業料|罰金|単価|寄付',
  ko: '급여|월급|매출|임대료|회비|벌금|보증금|객단가|수업료|기부',
  vi: 'lương|doanh thu|giá bán|tiền thuê nhà|học phí|phí thành viên|tiền phạt|đặt cọc|tiền trọ',
};

/** People who build: says that a count of people is the team. */
export const TEAM: Words = {
  en: "team(?:s)?(?: of)?|we are|we're|there are (?:\\w+ )?of us|of us|build(?:s|ing)?|built by|develop(?:s|ed|ers?|ing|ment)?|engineering|staff(?:ed)?|alone|programmers?|coders?|crew|work(?:s|ing)? on (?:it|this)|maintain(?:s|ed)?|writ(?:e|es|ing)|cod(?:e|es|ing)|program(?:s|ming)?|headcount|squads?|pairs? of hands",
  'zh-TW':
    '團隊|团队|開發|工程|人力|我們(?:只)?有|編制|寫程式|維護|寫(?!入)|工程師|負責開發|人手|我們(?=共|總共|就)|成員|技術人員',
  ja: 'チーム|開発|体制|エンジニア|社内|内製|メンバー|担当|書いて|実装|作って|作る|人員|人手|要員|総勢',
  ko: '팀|개발|인력|우리는|저희는|만들|엔지니어|사내|유지보수|작성|구현|짭니다|코딩|인원|일손|개발진|담당',
  vi: 'đội|nhóm|team|lập trình|phát triển|kỹ sư|chúng tôi có|nhân lực|nhân sự|xây dựng|tự làm|tự viết|viết|code|làm phần mềm|người làm|quân số|bên (?:em|mình|tôi) có|phụ trách',
};

/** People counted here are not the builders. */
export const NOT_TEAM: Words = {
  en: 'on[- ]call|who (?:know|have used|like|tried)|spreadsheets?|dispatchers?|operators?|nurses?|doctors?|drivers?|clerks?|call cent(?:er|re)|staff members?|employees?|support agents?|guards?|teachers?|of them|families|riders?|passengers?|sales|accountants?|seats?|committee|board',
  'zh-TW': '值班|輪值|護理師|醫師|司機|客服|店員|老師|志工|業務|員工|乘客|同事用|排班',
  ja: '経験者|経験がある|書ける人|当番|当直|看護師|医師|運転手|オペレーター?|店員|教員|先生|ボランティア|営業|当番制|利用者|来場|定員',
  ko: '경험자|경험 있는|당직|간호사|의사|기사|상담원|점원|교사|봉사|영업|승객|정원|근무자|직원',
  vi: 'trực|y tá|bác sĩ|tài xế|tổng đài|nhân viên bán|giáo viên|tình nguyện|khách|hành khách|chỗ ngồi|ca trực',
};

/** A team of one. */
export const ALONE: Words = {
  en: "(?:i'm|i am) (?:alone|on my own|by myself|the only (?:developer|one|engineer))|just me(?! and)|only me|solo (?:developer|dev|founder|project)|one[- ](?:man|woman|person) (?:team|show|band|project|shop)|single developer|(?:i|me) alone|on my own|all by myself",
  'zh-TW':
    '(?:只有)?我(?:自己)?一個人|一人(?:團隊|開發|作業)|獨自|單人(?:開發|團隊)|就我一個|我一人',
  ja: '(?:一人|ひとり|1人)で(?![すはしあ])|個人開発|ワンオペ|自分だけ|私だけ|単独で',
  ko: '혼자(?:서)?|1인 (?:개발|팀|기업)|저 하나|저뿐|나 혼자|단독',
  vi: 'một mình|mỗi mình|chỉ có tôi|chỉ mình tôi|một người làm|tự làm hết',
};

/** Several at the same moment. */
export const CONCURRENT: Words = {
  en: '(?<=(?:\\d|\\dk|hundred|thousand|million|people|users|players|members|riders|viewers|bidders|visitors|customers|guests|clients|are|is|be|being|were) ?)online|online (?:users|players|people|viewers|members)|online at|concurrent(?:ly)?|simultaneous(?:ly)?|at once|at the same (?:time|moment)|connected|in parallel|live viewers|logged in at|with the (?:page|app|map|site|board|stream|screen|game) open|(?:have|having|keep|keeping) (?:the|a|our|their) [a-z]{2,12} open|at any (?:one )?(?:time|moment)|at the same second|concurrents?|ccu',
  'zh-TW':
    '同時|在線|線上(?=人|用|的人|觀)|併發|並發|同步在線|同一時間|開著(?:網頁|App|畫面|頁面)|掛網|連線數',
  ja: '同時|同接|オンライン(?:の|で|中)|接続中|一斉|接続数|ページを開いて|開いている人',
  ko: '동시|동접|접속자|접속(?:해|하|중)|온라인 상태|한꺼번에|한 번에 (?:들어|접속|몰)|(?:페이지|화면|앱)를? ?(?:열어|켜|띄워)',
  vi: 'cùng (?:một )?lúc|một lúc|đồng thời|trực tuyến cùng|đang online|đang kết nối|cùng (?:một )?thời điểm|vào (?:làm|xem|học|thi)[^.,;]{0,12}một lượt|đang mở (?:app|trang|bản đồ|ứng dụng)|ccu',
};

/** Reads against writes. */
export const READS: Words = {
  en: 'reads?|reading|read[- ]?(?:heavy|only|mostly)|lookups|queries|searches|views',
  'zh-TW': '讀取?|查詢|瀏覽|檢索',
  ja: '読み(?:取り|込み)?|参照|読取|検索|閲覧|リード',
  ko: '읽기|조회|검색|열람',
  vi: 'đọc|truy vấn|xem|tra cứu',
};
/** Writes, for a sentence that sets reads against them. */
export const WRITES: Words = {
  en: 'writ(?:es?|ing|ten)|updates?|inserts?|changes|edits|mutations',
  'zh-TW': '寫入?|更新|異動|新增|修改',
  ja: '書き込?み?|更新|登録|書込み?|ライト',
  ko: '쓰기|갱신|등록|수정|변경|업데이트',
  vi: 'ghi|cập nhật|sửa',
};
export const READ_WRITE: Words = {
  en: 'reads?[- /:to]*writes?|read[- ]write|reads (?:per|for every|to every) (?:single )?write|(?:for|to) (?:every|each|one|a single) write|(?:for every|per) (?:[a-z]+ )?write',
  'zh-TW': '讀寫比?|讀:寫|讀取?(?:和|與|比)寫|每(?:寫|寫入)一?次?讀|每一?次寫入',
  ja: '読み書き|読み取りと書き込み|参照と更新|リードライト|読み?:書|書き込み ?(?:1|一) ?[回件](?:に(?:つき|対)|あたり)',
  ko: '읽기 ?(?:[:대/와과]|쓰기) ?쓰기?|읽기/쓰기|쓰기 ?(?:한|1) ?(?:번|건)(?:에|당)',
  vi: 'đọc ?(?:/|:|và|-|trên) ?ghi|mỗi lần ghi',
};

/** Nothing may be lost, said without a duration. */
export const NOTHING_LOST: Words = {
  en: 'nothing (?:(?:may|can|must|should|shall|is|is allowed to|has to|is to) )?(?:ever )?(?:be |get |is )?lost|no lost (?:events?|data|records?|messages?|orders?|writes?)|without losing (?:anything|a single|any)|losing nothing|lose nothing|(?:must|may|can|should) not (?:be|get) lost|rpo(?: is| of|:|=| =)? ?(?:zero|0|nil|null)(?!\\.?\\d)|(?:no|zero) data[- ]loss(?! of| up)|(?:no|not a single|never an?) (?:[a-z]+ )?(?:may|can|must|should|shall) (?:ever )?(?:be|get) lost|data loss is (?:not acceptable|unacceptable)|losing an? [a-z ]{2,30} is (?:not acceptable|unacceptable)|(?:must|may|can)(?: not| never)(?: ever)? lose (?:a single|any|an?) [a-z]+|never lose (?:an?|any)',
  'zh-TW':
    'RPO ?(?:=|:|為|是)? ?(?:零|0)(?!\\.?\\d)|零資料遺失|資料零(?:遺失|損失)|(?:一筆|一張|任何資料|任何一筆)[^。;,]{0,8}(?:不能|不可以?|不得|不許)(?:掉|丟|漏|少|遺失)|不(?:能|可|得)(?:有)?(?:任何)?資料(?:遺失|損失)(?!超過)|不(?:能|可|得)遺失任何',
  ja: '(?:何|なに)(?:一つ|ひとつ)?も?失(?:わない|いたくない|ってはならない)|(?:一切|絶対に?)(?:失|欠損)|取りこぼし(?:は|が)?(?:なし|不可|ゼロ|許)|RPO ?(?:は|=|:)? ?(?:ゼロ|0)(?!\\.?\\d)|データ(?:損失|ロス|喪失|消失)(?:は|を|が)?(?:ゼロ|なし|許容しない|許容できない|許されない|一切)|(?:1|一)件(?:も|たりとも)(?:失|漏|欠|取りこぼ)|データを(?:一切)?失わない',
  ko: 'RPO ?(?:는|=|:)? ?(?:0|제로)(?!\\.?\\d)|데이터 ?(?:손실|유실)(?:은|이|도)? ?(?:없|0|제로|불가|허용(?:하지|되지|할 수)|안)|한 건도 (?:잃|유실|누락|빠)|무손실',
  vi: 'RPO ?(?:=|:|bằng|là)? ?(?:0|không(?! (?:quá|vượt|lớn|nhiều|hơn|được)))(?!\\.?\\d)|không (?:được )?(?:phép )?(?:để )?mất (?:bất kỳ |một |bất cứ )?(?:dữ liệu|bản ghi|đơn)(?! quá)|mất dữ liệu bằng (?:0|không)',
};

/** Multiples that are told in a word. */
export const FACTOR_WORDS: readonly { readonly value: number; readonly words: Words }[] = [
  {
    value: 2,
    words: {
      en: 'twice (?:as|the|that|our)|doubles?(?! [a-z]*(?:booking|room|decker))|doubled|twofold',
      'zh-TW': '翻倍|加倍|倍增|翻一倍|多一倍',
      ja: '倍増|倍に(?:なる|増)|(?<![\\d一二三四五六七八九十数])倍になり',
      ko: '배로 (?:늘|뛰)|갑절|곱절',
      vi: 'gấp đôi|nhân đôi',
    },
  },
  {
    value: 3,
    words: {
      en: 'triples?|tripled|threefold|thrice (?:as|the)|trebles?',
      'zh-TW': '翻三倍',
      ko: '세 곱절',
      vi: 'gấp ba(?! (?:mươi|trăm))',
    },
  },
  { value: 4, words: { en: 'quadruples?|fourfold', vi: 'gấp bốn' } },
  { value: 5, words: { en: 'quintuples?|fivefold', vi: 'gấp năm(?! mươi)' } },
  { value: 10, words: { en: 'tenfold', vi: 'gấp (?:mười|chục)(?! (?:lăm|hai|ba))' } },
  { value: 20, words: { en: 'twentyfold', vi: 'gấp hai mươi' } },
  { value: 100, words: { en: 'hundredfold', vi: 'gấp trăm' } },
];

/** What an ordinary day is of a peak: the factor stands on its head. Group 1 is the part. */
export const PART_OF_PEAK =
  /(?:(?:a|one)[ -](half|third|quarter|fifth|sixth|eighth|tenth|twentieth|hundredth)|(half)) (?:of )?(?:that|this|it|the peak)|(?:尖峰|高峰|峰值|那|其)?的?(二|三|四|五|六|八|十|二十|百|\d+)分之一|(?:その|ピークの)? ?(二|三|四|五|六|八|十|二十|百|\d+) ?分の ?(?:1|一)|(\d+|이|삼|사|오|십)분의 ?(?:1|일)|(?:bằng )?(?:một|1) phần (hai|ba|tư|bốn|năm|sáu|tám|mười|hai mươi|trăm|\d+)/iu;
export const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
  二十: 20,
  百: 100,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  십: 10,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  tám: 8,
  mười: 10,
  'hai mươi': 20,
  trăm: 100,
};

/** What grows when a load grows. */
export const LOAD_WORDS: Words = {
  en: 'traffic|load|requests?|volumes?|visits?|visitors|demand|usage|orders?|bookings|calls|hits',
  'zh-TW': '流量|請求|量|負載|人潮|訂單',
  ja: 'アクセス|トラフィック|負荷|リクエスト|件数|量|注文',
  ko: '트래픽|요청|부하|접속|주문|양',
  vi: 'lưu lượng|tải|lượt|yêu cầu|truy cập|đơn',
};

/** What is measured today, beside what is wanted. */
export const TODAY: Words = {
  en: 'today|currently|right now|at present|at the moment|now|so far|these days|come down from|down from|instead of|rather than|(?:is|are) at',
  'zh-TW': '現在|目前|現況|現有|現行|眼下|從(?=\\d)',
  ja: '現行(?:機|システム)?(?:の[^、。]{1,8})?(?:は|で)|今の|今は|現在|現状|いまの|これまで',
  ko: '지금|현재|기존|지금까지',
  vi: 'hiện tại|hiện nay|hiện|đang là|bây giờ|từ(?= \\d)',
};

/** The median, told as a half. */
export const HALF_OF_ALL: Words = {
  en: 'half (?:of )?(?:all |the |our )?(?:requests?|calls?|queries|responses|searches|users|pages)|every second (?:request|call)|one in two (?:requests|calls)',
  'zh-TW': '一半的?(?:請求|呼叫|查詢)|半數(?:的)?(?:請求|呼叫|查詢)',
  ja: '半(?:数|分)の(?:リクエスト|要求|応答|検索)|(?:リクエスト|要求|応答)の半(?:数|分)',
  ko: '(?:요청|응답|호출)의 ?절반|절반의 ?(?:요청|응답)',
  vi: '(?:một )?nửa (?:số )?(?:yêu cầu|truy vấn|lượt gọi)',
};

/** People who are known to a system, whether they use it at the moment or not. */
export const REGISTERED: Words = {
  en: 'registered|accounts?|members|sign(?:ed)?[- ]?ups?|in total|user base|customers',
  'zh-TW': '註冊|會員|帳號|總共',
  ja: '登録|会員|アカウント|総数',
  ko: '가입|회원|등록|계정|총',
  vi: 'đăng ký|hội viên|tài khoản|tổng',
};

/** What a sum without a month is a budget of. */
export const BUDGET_NOUN: Words = {
  en: 'budget|hosting|servers?|infrastructure|infra|cloud',
  'zh-TW': '預算|經費|主機|雲端|伺服器',
  ja: '予算|サーバー?|インフラ|クラウド|ホスティング',
  ko: '예산|서버|호스팅|인프라|클라우드',
  vi: 'ngân sách|máy chủ|hosting|hạ tầng|cloud',
};
