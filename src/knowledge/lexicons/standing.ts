import type { Words } from './words.ts';

/** Signs that words or figures are somebody else's. */
export const THEIRS: Words = {
  en: "they (?:promise|guarantee|claim|say|offer|take|allow|permit)|(?:it|which) (?:promises|guarantees|claims)|whose|(?<!(?:bring|brings|use|uses|have|has|supply|supplies) )their (?:apis?|slas?|service|system|side|docs|promise|limits?|site|own|p\\d\\d|servers?|backend|current|platform)|his|former (?:company|employer|job|team|client|colleagues?|consultant)|(?:previous|old|last) (?:company|employer|job|workplace)|(?:my|our|a) friends?|friends? (?:at|of|from)|competitors?(?:'s)?|rivals?|other (?:companies|company|vendors)|neighbou?ring|slides? from|(?:marketing|sales|vendor) (?:slides?|decks?|claims?|figures?|numbers?)|brochure|(?:netflix|google|amazon|uber|twitter|facebook|alibaba|airbnb|spotify)(?:'s)? (?:does|do|has|have|handles?|runs?|uses?|serves?|scale)|(?:provider|partner|vendor|supplier|maker|manufacturer|dealer|acquirer|insurer|carrier|agent|agency|bank|third party|operator|registry|gateway provider|api|contractor|authority|upstream|bureau)(?: (?:of|for|behind) (?:the |our )?[a-z]+)?(?:'s (?:api|sla|service|system|side|own|p\\d\\d|latency|limit|site))?(?: (?:api|service|system|side|itself|usually|often|sometimes|only|currently))* (?:promises?|guarantees?|takes?|answers?|allows?|permits?|commits?|claims?|offers?|quotes|responds?|needs up|has an? (?:sla|p\\d\\d|limit)|is slow|limits)|(?:provider|partner|vendor|supplier|acquirer|bank|carrier|agency|upstream|third party)'s|(?:can |may )only (?:call|be called|take|handle|accept)|(?:external|foreign|third-party|upstream) (?:api|system|service|provider)(?: [a-z]+)? (?:has|is|takes|promises|guarantees)|(?:market|industry) leaders?|next door|(?:the |a |another |some )?(?:reference|pilot|sister|flagship|demo) (?:site|customer|installation|project|plant|shop)s?(?: in [a-z]+)?|the (?:next|other|neighbou?ring) (?:town|city|village|county|shop|club|school|hospital|country)|(?:someone|somebody|some (?:people|colleagues)|an? (?:colleague|consultant|salesman)|the (?:consultants?|salesman|agency)|people)(?: (?:on|in|from|at) [a-z ]{2,24})? (?:keeps? (?:saying|asking|pushing)|says?|said|suggest(?:s|ed)?|propose[sd]?|mentioned|claims?|told us|advis(?:es|ed)|recommend(?:s|ed)?|pushed|wanted us)|(?:provider|partner|vendor|supplier|bank|carrier|agency|api|service) (?:that|which) (?:is|takes|has|answers|responds|promises|guarantees|goes|sometimes|often)",
  'zh-TW':
    '(?:姪子|姪女|外甥|親戚|表[弟哥妹姊]|堂[弟哥]|鄰居|同學|舅舅|叔叔|阿姨|兒子|女兒|女婿|朋友)(?:說|建議|推薦|叫|一直|都|覺得|勸)|對方|对方|(?<![讓給叫幫要請使對])他們|他们|人家|別人|別家|同業|競爭對手|竞争对手|對手|廠商(?:說|宣稱|保證|提案|的)|供應商(?:說|保證|承諾|的)|前公司|前東家|朋友(?:的|在)|隔壁|業務說|第三方(?:的|說|保證)|銀行端|上游(?:的|API)|外部(?:系統|服務)(?:的|平均)|聽說|據說|業界(?:龍頭|第一|老大)|龍頭(?:業者|企業)?|別的(?:平台|公司|系統|學校|縣市)|其他(?:公司|業者|平台|學校|縣市)|友商|鄰近|顧問(?:公司)?(?:建議|推薦|說|想)|前任(?:的|說|者)?',
  ja: '(?:甥|姪|いとこ|従兄弟|息子|娘|弟|兄|義[兄弟父]|叔父|おじ|親戚|隣人|同級生)(?:は|が|から|に)(?=[^。]{0,30}(?:言|勧|薦|すすめ|推|教え))|vendor ?(?:は|が|側|の)|相手(?:側|先|方)?|先方|他社|競合|前職|前の会社|以前の勤務先|友人|知人|知り合い|ベンダー(?:の|が|は|側)|(?<!事)業者(?:の|が|は|側)|他(?:の)?(?:社|行|校|院|県|市|局|店|園|団体|自治体|大学|病院|銀行|支店|事業者|事業所)(?:さん|様)?(?:では|でも|は|が|の|も)|ほかの[^、。]{1,6}(?:では|は|が)|取引先(?:の|が|は)|提供元|外部(?:API|サービス|システム)(?:の|は|が)|営業資料|パンフレット|提携先|向こう|委託先(?:の|が|は)|銀行側|隣(?:の|町|市|村|県)|大手(?:は|では|の|が|企業|他社)|よその?|近隣の|ライバル|業界(?:最大手|トップ|1 ?位|大手)|同業(?:者|他社)?|別の会社|ほかの会社|他の(?:会社|自治体|学校|病院)|コンサル(?:タント)?(?:は|が)|前任者(?:は|が|の)',
  ko: '(?:조카|사촌|삼촌|이모|처남|매형|형|동생|아들|딸|동창|선배|후배|아는 ?(?:형|사람|동생|분))(?:는|은|가|이)(?=[^.]{0,30}(?:라는데|라고|라며|추천|쓰자|좋다|권하|권했))|vendor ?(?:는|가|측|쪽|의)|상대(?:방|편|측|사)?|타사|경쟁사|남의|전 ?직장|이전 회사|옛 회사|친구(?:네|가| 회사)|외주 업체|업체 제안서|협력사(?:가|의| API)|그쪽|저쪽|제휴사|외부 (?:API|시스템|서비스)(?:는|가|의)|공급사|카드사(?:는|가| SLA)|은행 ?(?:측|쪽)|업계(?: ?(?:1위|최대|선두))?|옆 ?(?:동네|회사|집|학교|도시|지역)|이웃 ?(?:회사|도시|지역)|라이벌|다른 (?:회사|업체|학교|지역|도시)|어디선가|컨설턴트(?:는|가|의)|전임자(?:는|가|의)',
  vi: '(?:(?:ông|anh|bà|chị|thằng|con|cậu|cô|chú|bác|đứa) )?(?:bạn|cháu|anh họ|em họ|bác|chú|dượng|hàng xóm|anh|em rể|con trai|con gái)(?: (?:tôi|em|mình|anh|chị))? (?:khuyên|xúi|gợi ý|giới thiệu|rủ)|đối tác(?: [^,.;]{1,20}?)?(?= (?:chạy|dùng|xài|cam kết|hứa|nói|bảo đảm|bảo là|báo|chỉ|trả lời|mất|thường|đảm bảo|giới hạn|cho phép|quảng cáo|phản hồi|có (?:sla|p\\d\\d|\\d)))|(?:api|hệ thống|phía|bên|server|máy chủ|sla|số liệu|con số) (?:của )?đối tác|bên (?:họ|kia|đó|thứ ba|cung cấp|ngân hàng)|của họ|họ (?:cam kết|hứa|nói|bảo|chỉ)|công ty cũ|chỗ làm cũ|đối thủ|nhà cung cấp|bạn (?:tôi|mình) |công ty khác|phía ngân hàng|hãng khác|nghe nói|nghe đâu|một (?:công ty|hãng|nền tảng|đơn vị) (?:khác|[a-zà-ỹ ]{2,14} có)|bên cạnh có|hàng xóm|(?:bệnh viện|trường|công ty|đơn vị|tỉnh|thành phố|sở|nhà máy|cửa hàng|hợp tác xã|ngân hàng|phòng khám|khách sạn|huyện|hãng|xưởng) (?:bạn|khác|kia|bên cạnh|láng giềng)|công ty lớn|ông lớn|(?:bên )?tư vấn(?: viên)? (?:khuyên|bảo|đề xuất|gợi ý)|người tiền nhiệm',
};

/** Others near us who use or propose a thing; what comes after a "but" is ours again. */
export const ELSEWHERE: Words = {
  en: "(?:at|in|with|for) (?:my|our) (?:last|previous|old|former) (?:jobs?|company|employer|workplace|team|project|role)(?:,? (?:we|i))?|(?:sister|parent|mother|holding|other|neighbou?ring|affiliated) (?:compan(?:y|ies)|firm|organi[sz]ation|groups?|departments?|divisions?|branch(?:es)?|plants?|sites?|offices?|teams?|units?|factory|institutes?|schools?|hospitals?)|(?:the |our )?(?:hq|headquarters|head office|the group|corporate(?: it)?|central it)(?: in [a-z]+)? (?:uses?|runs?|has|have|is on|are on|went|works? with|chose|picked|swears?|likes|relies|standardi[sz]ed|prefers?)|(?:has|have) standardi[sz]ed on|(?:i|we) (?:have )?(?:heard|read) (?:that|of|about)|the (?!ops|it|dev|dba|data|security|platform|same|other|young|tech|new|only|right)[a-z]+ (?:people|folks|guys|crowd|lot|gang) (?:use|run|have|are on|swear|chose|went)|(?:my|our|his|her|a|some|the [a-z]+'s) (?:old |young(?:er)? |clever )?(?:nephew|niece|cousin|brother(?:-in-law)?|sister(?:-in-law)?|uncle|aunt|son|daughter|wife|husband|father|mother|dad|neighbou?r|mate|buddy|pal|friend|flatmate|accountant|hairdresser|golf partner|classmates?|ex-colleague|acquaintance)(?: (?:who|in|at|from) [a-z ]{2,24}?)? (?:says?|said|recommends?|recommended|suggests?|suggested|swears?|keeps|told|thinks?|insists?|advises?|advised|raves?|would)|(?:director|boss|ceo|owner|manager|chairman|intendant|mayor|board|minister|head|cfo|president)(?: has| have|'s)? (?:read|heard|seen|saw)(?: (?:a|an|the|some) [a-z ]{2,24}?)? (?:about|of|on)|apparently|it is said|reportedly|the (?:last|previous|former) (?:contractor|agency|vendor|team|developer|supplier|freelancer|consultants?)|swears? by|(?:my|our|the) (?:boss|manager|ceo|cto|director|intern|friend|brother|neighbou?r) (?:dreams?|keeps?|toys|fancies|is (?:a fan|keen))|rumou?red|blog posts?|conference talks?|(?:an?|the) (?:article|podcast|book|influencer)|(?:one|an?|some) (?:prospects?|customers?|clients?|leads?) (?:has |have )?(?:asked|asks|wants?|wanted|would like|requested)|(?:some|one|two|a few|the younger|several) of (?:the|our|us)? ?(?:[a-z]+ )?(?:ones|developers|devs|engineers|colleagues|people|team)? ?(?:push|want|prefer|like|love|suggest|advocat|dream|keep|would|are keen|favou?r)[a-z]*",
  'zh-TW':
    '(?:供應商|廠商|協力廠商?|合作夥伴|客戶)那(?:邊|套|裡)|(?:總公司|母公司|姊妹公司|關係企業|集團|總部|原廠|國外總部|別的部門|其他部門|另一(?:個)?(?:廠區?|部門|單位|團隊|分公司))(?=(?:那邊|那裡)?(?:的|是|都|用|推薦|建議|走|採|跑|希望|在用))|有(?:位|個)?(?:同事|主管|工程師|年輕人)(?:一直)?(?:推|想|建議|說|喜歡|提議|提)|同業都|網路文章',
  ja: '(?:親会社|本社|グループ(?:会社|本体)?|グループの[^、。は]{1,8}|(?:親|子|関連|提携|系列)(?:会社|企業)の[^、。は]{1,8}|姉妹会社|兄弟会社|関連会社|別(?:の)?(?:部署|部門|工場|拠点|チーム)|他(?:の)?(?:部署|部門|工場|拠点|チーム|局|店|院|館))(?:で)?(?:は|では|が)|(?:開発者|メンバー|社員|若手|同僚|社長|上司|部長|誰か)(?:の(?:一人|一部|誰か))?(?:は|が)(?=[^。]{0,24}(?:推|勧|薦|言い出|押し|好き|提案))|記事で|ブログで',
  ko: '(?:거래처|협력 ?업체|공급 ?업체|납품 ?업체|외주사|파트너사)(?: [가-힣]+){0,2}(?:은|는|이|가|쪽)|(?:(?:본사|모회사|계열사|자매회사|그룹사?|지주사)(?:의)?(?: [A-Za-z가-힣]{2,8})?|(?:다른|옆) ?(?:부서|팀|공장|지점)|타 ?부서)(?:에서)?(?:는|은|가|이|도)|(?:누가|누군가(?:가)?|어떤 사람(?:은|이)|지인(?:이|은)|주변에서)(?=[^.]{0,30}(?:라던|라는|자던|자는|추천|권|하래|좋다))|(?:팀원|개발자|직원|동료|신입|사장님|대표님|상사)(?: (?:한 ?명|하나|일부|몇 ?명))?(?:이|가|은|는)?(?=[^.]{0,24}(?:밀|권|추천|제안|주장|좋아))|블로그에서',
  vi: '(?:kho|hệ thống|phần mềm|máy chủ) của (?:đối tác|nhà cung cấp|khách hàng|bên thứ ba)|(?:công ty mẹ|tập đoàn|công ty con|trụ sở chính|chi nhánh khác|phòng ban khác|bộ phận khác|nhà máy khác)(?= |,)|có (?:bạn|người|đồng nghiệp|anh|chị)(?: [a-zà-ỹ]+){0,2}? (?:thích|muốn|đề xuất|gợi ý|bảo|khuyên|mê)|bài blog',
};

/** Turns from others to us. */
export const TURN: Words = {
  en: "but|however|though|we|we're|here|our (?:team|own|side)",
  'zh-TW': '但|不過|可是|還是|仍|這裡',
  ja: 'が、|けど|けれど|ものの|しかし|一方',
  ko: '지만|는데|으나|반면',
  vi: 'nhưng|còn (?=bên|mình|chúng|tụi|em)|vẫn|tuy nhiên',
};

/** Signs that words or figures are the user's own. */
export const OURS: Words = {
  en: "(?:talked|persuaded|convinced|won|brought) (?:me|us)|we|we're|we've|we'd|our|ours|i|i'm|my|the team|our team",
  'zh-TW': '我們|我们|這邊|本廠|本院|本校|本館|本案|本單位|本部門|本系統|本公司|敝|我方|我司|我',
  ja: '当社|弊社|当方|うち|私たち|我々|自社|当市|当院|本システム|ここは|ここでは|こちらは|我が社|本院|本校|本市',
  ko: '우리|저희|본 시스템|당사|자사|여기는|여긴|본원|본교',
  vi: 'chúng tôi|chúng ta|em|tụi em|bọn em|chúng em|bên tụi em|đội mình|team mình|bên mình|tụi mình|bọn mình|mình|tôi|phía ta|hệ thống này|bên em|ở đây',
};

/** Said after the figure: it is theirs. */
export const THEIRS_AFTER: Words = {
  en: "(?:that|this|which|it)(?:'s| is| are) (?:theirs|their problem|not ours|on their side)|for (?:information|info|reference|your information|comparison)(?: only| purposes)|only for (?:information|reference|comparison)|just fyi|fyi only|not ours|on their (?:side|end)|(?<!of )theirs|says? (?:my|our|his|her|a|some|the) (?:[a-z]+ )?(?:nephew|niece|cousin|brother(?:-in-law)?|sister(?:-in-law)?|uncle|aunt|son|daughter|wife|husband|father|mother|dad|neighbou?r|mate|buddy|pal|friend|flatmate|accountant|hairdresser|golf partner|classmates?|ex-colleague|acquaintance|consultant|salesman|vendor|internet)",
  'zh-TW': '僅供參考|供參考而已|純參考|那是他們的|是對方的|不是我們的|不是我們',
  ja: '先方の(?:値|数字|話)|相手の(?:値|数字|話)|(?:あくまで|ご?)参考(?:です|まで|情報|値)?$|当社のではな|自社のではな|の数字でし',
  ko: '참고만|참고용|참고 ?사항|(?:인데|이지만|이나|지만) ?(?:상관없|무관|관계없)|그쪽 (?:수치|얘기|것)|우리 (?:것|수치)[이가]? 아니|상대방? (?:수치|것)',
  vi: '[(\\[]tham khảo[)\\]:]|chỉ để tham khảo|để tham khảo thôi|đó là của họ|không phải của (?:mình|chúng tôi)|là của (?:họ|bên)',
};

/** A future that may come: nothing is to be built for it now. Begins where it stands. */
export const FUTURE: Words = {
  en: "some ?day|one day(?! a)|(?:far |distant )future|in (?:the )?future|later on|later,? (?:perhaps|maybe)|(?:perhaps|maybe) later|much later|eventually|next year|down the (?:road|line)|in (?:two|three|four|five|ten|a few|\\d+) years(?:' time)?|long[- ]term|phase (?:two|three|2|3)|not (?:yet|now)|at some point|in the long run|over the (?:next )?years|perhaps one day",
  'zh-TW':
    '將來|将来|未來|未来|以後(?=.{0,14}(?:再|才|可能|也許|如果))|日後|之後再|明年|長期來看|哪天|(?:[一二三四五六七八九十幾數]|\\d+)年(?:之)?[後內](?=[^。]{0,6}(?:可能|希望|預計|目標|成長|達到|也許|或許|想))',
  ja: '将来|いずれ|いつか|ゆくゆく|来年以降|今後(?!は[^。]*(?:にする|にします|使|で(?:動|書|開発|作|い)))|数年後|後々|長期的に|長い目で|(?:[一二三四五六七八九十]|\\d+)年後(?:には|に|は)?(?=[^。]{0,24}(?:目指|見込|予想|予定|かも|したい))',
  ko: '나중에|장래|향후|언젠가|내년(?:에|부터)|추후|몇 년 뒤|미래|장기적으로|(?:\\d+|몇|[일이삼사오십]|다섯|세|두) ?년 ?(?:뒤|후)(?:에는|에|엔)?(?=[^.]{0,24}(?:목표|예상|될|전망|바라))',
  vi: 'sau này|tương lai|mai sau|(?<!(?:tra|lại|cứu|soát|chiếu|đối) )về sau|sang năm|một ngày nào đó|vài năm nữa|lâu dài|về dài hạn|(?:vài|mấy|một|hai|ba|bốn|năm|mười|\\d+) năm nữa|(?:vài|mấy|hai|ba|bốn|năm|mười|\\d+) năm tới',
};

/** A condition about growth or an event that may come; it reaches back to where its clause begins. */
export const CONDITION: Words = {
  en: 'if (?![^.;,]{0,32}(?:temperature|pressure|level|threshold|value|reading|voltage|humidity|dose|pulse|limit|concentration|fever|co2))[^.;]{0,40}?(?:ever|merges?|joins?|takes? (?:us|them) over|grows?|growth|exceeds?|reach(?:es)?|surpass(?:es)?|more than|over (?:\\d|one|two|a )|beyond|merger|goes through|takes? off|becomes?|double[sd]?|outgrow|succeeds?|expand|go international|comes? through|catch(?:es)? on)|once we (?:exceed|reach|grow|pass|have more)|when we (?:exceed|outgrow|ever|reach|grow|pass)|should we ever|unless we',
  'zh-TW':
    '(?:如果|若|要是|萬一|等到?|假如|当|當)(?![^,。;]{0,12}(?:溫度|壓力|水位|門檻|濃度|濕度|數值|電壓|血糖|心跳|血壓|標準值))[^。;]{0,16}?(?:超過|超过|突破|成長|達到|大於|擴大|多於|上百萬)',
  ja: '(?<!(?:温度|圧力|閾値|しきい値|水位|濃度|湿度|基準値?|電圧|血圧|血糖)[^。、]{0,6})(?:超えた(?:ら|場合|時|とき)|超える(?:ようなら|場合|なら|ことがあれば|と(?!困|だめ|いけ))|達した(?:ら|場合)|増えた(?:ら|場合)|増えれば|なったら|成長したら|突破したら|超えれば)',
  ko: '(?<!(?:온도|압력|임계값|임계치|기준치?|수위|농도|습도|전압|혈압|혈당)[^.,]{0,8})(?:(?:넘으면|넘어가면|넘게 되면|초과하면)(?! ?(?:절대 )?(?:안|곤란|문제))|늘어나면|늘면|커지면|도달하면|성장하면|되면 그때|넘을 경우)',
  vi: '(?:nếu|khi nào|bao giờ|lỡ)(?![^.;,]{0,24}(?:nhiệt độ|áp suất|ngưỡng|mực nước|nồng độ|độ ẩm|điện áp|huyết áp|đường huyết))[^.;]{0,24}?(?:quá|vượt|hơn|trên|tăng|đạt|lên (?:tới|đến))',
};

/** Back to the present: ends a future, a plan of the past or a passage about others. */
export const NOW: Words = {
  en: 'for now|right now|at present|at the moment|now|today|currently|for the time being|until then|so far',
  'zh-TW': '現在|现在|目前|眼下|目下|當前|現階段|先(?=單體|用|做|以)',
  ja: '今は|現在|現時点|当面|今のところ|いまは|今回は|現状',
  ko: '지금|현재|당장|현 ?시점|이번에는|일단',
  vi: 'bây giờ|hiện nay|hiện tại|hiện giờ|trước mắt|lúc này|giờ thì|còn giờ|giờ',
};

/** A plan of the past that was, in all likelihood, given up. */
export const PAST_PLAN: Words = {
  en: "originally|initially|(?:at )?first,? (?:we|i|it|they) (?:wanted|planned|thought|had|was|were|meant|asked|tried|used)|in the beginning (?:we|it)|was (?:meant|supposed|intended|planned) to be|was to be|were to be|(?:we|i) (?:first|at first) (?:wanted|planned|thought|tried)|(?:we|i)(?:'d| had) (?:planned|thought|wanted|considered|asked|intended)|we (?:planned|wanted|thought) (?:of|on|about)|(?:was|were) going to|the (?:old|first|original|earlier) (?:plan|idea|draft|proposal)|formerly|in the first draft|we once|(?:i|we) (?:wrote(?= (?:that|earlier|in the|above|before|yesterday|you))|said|stated|told you|mentioned)(?! goodbye)|my (?:first|last|earlier|previous) (?:mail|message|post|e-?mail|brief) (?:said|had|spoke)",
  'zh-TW':
    '原本(?!的(?!計畫|規劃|打算|想法))|本來|原先(?!的)|當初|原來(?:打算|想|說)|之前(?:說|想|打算|規劃|提到|講|寫)|先前(?:說|想|打算|規劃)|一開始(?:想|打算|說|要求|要|希望|訂|喊)|上次說|(?:前面|剛才|剛剛|上一封|上封|稍早)(?:的)?(?:信|訊息)?(?:裡)?(?:我)?(?:寫|說|講|提|打)(?:的|到|成|了)?',
  ja: '当初|前回|もともと|以前は|先日(?:は|の)|最初は|先ほど|さきほど|さっき|前の(?:メール|メッセージ)',
  ko: '원래|처음에는|처음엔|애초|지난번|이전에는|(?<![가-힣A-Za-z] ?)전에는|앞에서|앞서|아까|방금|먼젓번',
  vi: 'ban đầu|lúc đầu|trước đây|trước kia|hồi trước|hôm trước|lần trước|lúc nãy|hồi nãy|vừa nãy|ở trên (?:tôi|mình) (?:viết|ghi)',
};

/** Takes back what was said before it. */
export const WITHDRAWAL: Words = {
  en: "scratch (?:all |all of )?(?:that|this|it)|strike (?:all )?that|forget (?:all )?(?:that|this|it|about (?:that|it))|never ?mind(?: that)?|(?:that|this|it|all that|the above)(?:'s| is| was| has been) (?:off|withdrawn|cancelled|canceled|no longer true|obsolete|dropped|wrong|out of date|outdated|superseded)|we (?:have )?(?:dropped|abandoned|cancelled|withdrawn|withdrew|gave up)(?: that| it| this)|no longer (?:applies|holds|true|valid)|i take (?:that|it) back|on second thoughts?|disregard that|correction(?= ?:)|i was wrong|that was a mistake|ignore (?:that|this) (?:figure|number)|(?:ignore|disregard|skip) (?:that|this|it|them)(?= ?[.,;!]|$)",
  'zh-TW':
    '(?:這一?點|這個|那個|這件事|上面|以上|前面|剛才)?(?:已經?|都|全部?)?(?:取消了|取消掉|作廢|作罷|撤回|收回|不算數|不算|當我沒說|不要理會|請忽略|忽略不計|忽略)',
  ja: '取り消し|取消し?ます|撤回|白紙に|なかったことに|忘れてください|無視してください|誤りでした|間違いでした|訂正します|やめました|中止(?:に|しま|となり)|見送(?:り|る)',
  ko: '취소(?:합|됐|되었|했|하)|철회|없던 (?:일|걸)|무시해|무시하|백지화|잊어 ?주|잘못 (?:적|말|썼)|접었|포기했',
  vi: 'hủy bỏ|huỷ bỏ|đã (?:hủy|huỷ|bỏ)|rút lại|bỏ (?:đi|hết|qua (?:con số|số) )|thôi bỏ|quên (?:đi|chuyện)|không tính nữa|coi như chưa nói|nhầm',
};

/** A system of the past of which nothing stays. */
export const DISCARDED: Words = {
  en: "for reference only|only for reference|keep none of it|nothing (?:of it |of that )?(?:is left|remains|stays|survives)|(?:was|were|has been) (?:switched off|shut down|thrown away|scrapped|abandoned|decommissioned|turned off)|(?:we )?(?:threw|throw) (?:it|that|all of it) away|take none of (?:its|their)|(?:agency|supplier|contractor|consultants?|predecessors?) left us|don't reuse",
  'zh-TW':
    '僅供參考|只供參考|參考用|[(\\[【]參考[)\\]】:]|全部丟掉|不沿用|已經?下線|已經?關掉|已停用|不再沿用|前一?家廠商',
  ja: '参考まで|[(\\[【]参考[)\\]】:]|参考です|参考のみ|すべて捨て|引き継がない|引き継ぎません|停止済み|廃棄済み|前の業者',
  ko: '참고용|참고만|[(\\[【]참고[)\\]】:]|전부 버리|모두 버리|물려받지|이미 (?:폐기|꺼)|이전 업체',
  vi: 'chỉ để tham khảo|tham khảo thôi|bỏ hết|không dùng lại|đã (?:tắt|ngừng hẳn)|công ty trước để lại',
};

/** A number that is no target but what is measured today, or a boast. */
export const OBSERVED: Words = {
  en: 'currently takes?|now takes?|takes? (?:up to|about|around|roughly)?|took|used to|sometimes|occasionally|at times|now and then|runs? for|hangs?|is slow|up to \\d+ ?(?:s|seconds) (?:late|slow)|exaggerat(?:ed|ion)|(?:was|is|are) (?:a slide|marketing)|pilot|load test',
  'zh-TW':
    '要跑|目前(?:要|需)|現在(?:要|需)|偶爾|有時|常常|卡(?! ?片)|花(?:了|費|上)|平均要|誇大|灌水',
  ja: 'かかって(?:い|お)|かかる|かかります|時々|ときどき|たまに|現状|今は|誇張|水増し',
  ko: '걸립니다|걸려요|걸리|가끔|때때로|현재는|과장|부풀',
  vi: 'đang mất|mất (?:tới|đến|khoảng)|thỉnh thoảng|đôi khi|hiện mất|chạy mất|phóng đại|nói quá|nói phóng',
};

/** A number that is a boast or a trial, no demand. */
export const BOAST: Words = {
  en: 'exaggerat(?:ed|ion)|(?:was|is|are) (?:a slide|marketing)|pilot|load test|hype|fantasy',
  'zh-TW': '誇大|灌水|吹牛',
  ja: '誇張|水増し|大げさ',
  ko: '과장|부풀',
  vi: 'phóng đại|nói quá|nói phóng|nổ',
};

/** Limits of one caller, not the load of the system. */
export const PER_CALLER: Words = {
  en: '(?:per|for each|for every|each|every) (?:[a-z]+ )?(?:clients?|api[- ]keys?|keys?|partners?|apps?|users?|customers?|tenants?|ip(?: address)?(?:es)?|callers?|consumers?|merchants?|tokens?|accounts?|devices?|subscribers?|vendors?|connections?)|rate[- ]limit(?:s|ed|ing)?|throttl\\w+|quotas?',
  'zh-TW':
    '每(?:一)?個?(?:合作夥伴|客戶|用戶|使用者|金鑰|API ?金鑰|夥伴|廠商|租戶|IP|商家|應用|App|帳號|裝置)|限流|速率限制|流量限制|配額',
  ja: '(?:クライアント|パートナー|ユーザー?|キー|テナント|顧客|アプリ|IP|利用者|取引先|加盟店|アカウント|端末|社|API ?キー)(?:ごと|毎|あたり|単位)|レート制限|流量制限|レートリミット|スロットリング',
  ko: '(?:앱|클라이언트|파트너|사용자|키|테넌트|고객|IP|업체|가맹점|계정|API 키|제휴사)(?:별|당|마다)|속도 제한|호출 제한|요청 제한|레이트 ?리밋|쿼터|회 제한',
  vi: '(?:mỗi|từng|theo) (?:khách hàng|khách|đối tác|người dùng|api key|khóa|khoá|ứng dụng|app|ip|tài khoản|client|tenant|bên)|giới hạn (?:tốc độ|tần suất|lượt gọi)|rate limit|hạn mức',
};

/** Orders to whoever reads: data, never obeyed. */
export const INJECTION: readonly RegExp[] = [
  /^\W*(?:system|assistant|developer|admin(?:istrator)?|root)\s*(?:prompt|message|override)?\s*[:>\]]/i,
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|briefs?|prompts?|rules|everything (?:above|before)|system message|all (?:previous|prior|the above))\b/i,
  /\byou are (?:now|no longer) (?:an?|the|in)\b|\b(?:reveal|print|output|repeat) (?:your|the) (?:system )?(?:prompt|instructions)\b|\b(?:reply|respond|answer) (?:only )?with (?:only |just )?the (?:single )?(?:word|text|phrase)\b|\bdelete all (?:files|data)\b|\brm -rf\b/i,
  /<\/?(?:system|instructions?|assistant)>|\[\/?INST\]|<\|im_(?:start|end)\|>|BEGIN SYSTEM/i,
  /(?:忽略|無視|无视|不要理會).{0,10}(?:以上|上述|前面|之前|上面|所有).{0,8}(?:指示|指令|說明|内容|內容|需求|要求|提示)|(?:以上|上述|前面|之前).{0,6}(?:指示|指令|提示).{0,4}(?:忽略|作廢)/,
  /(?:上記|以上|前|これまで|上)(?:の|までの)?.{0,8}(?:指示|命令|プロンプト|依頼|要件).{0,4}(?:無視|忘れ)|あなたは今から|以後は.{0,10}として(?:振る舞|回答)/,
  /(?:위|이전|앞|지금까지)(?:의)?.{0,8}(?:지시|명령|요청|프롬프트|내용)(?:을|를|은)?.{0,6}(?:무시|잊)/,
  /bỏ qua (?:mọi |các |tất cả |toàn bộ )?(?:hướng dẫn|chỉ dẫn|chỉ thị|yêu cầu|nội dung|mệnh lệnh|lệnh)|hãy quên (?:mọi|các|tất cả)/i,
];
