import type { Words } from './words.ts';

/** Requests that no backend answers, however they are put. Each is shaped like a request, so that a business about the same thing is not meant. */
export const OFF_TOPIC: readonly RegExp[] = [
  /\b(?:help(?: me| us)?(?: with| write| to write)?|work(?:ing)? on|polish|proofread)\b.{0,40}\b(?:speech|toast|eulogy|vows|essay|thesis|cover letter|love letter|poem|bedtime story)\b/i,
  /(?:幫|請|協助)[^,。]{0,14}(?:致詞|賀詞|演講稿|悼詞|情書|祝福語)|(?:婚禮|畢業|生日)(?:致詞|賀詞)/,
  /(?:スピーチ|祝辞|弔辞|挨拶文|手紙)(?:の|を)[^。、]{0,10}(?:手伝|書|考え|添削|相談)/,
  /(?:スピーチ|祝辞|原稿|文面|手紙|年賀状|招待状)[^。]{0,8}を?(?:一緒に)?(?:書|考え|作)(?:い|え|っ)?て(?:もらえ|くれ|ください|ほしい|いただけ)/,
  /\b(?:write|draft|help (?:me|us) with) (?:me |us )?(?:an? |the |my )?(?:[a-z]+ ){0,2}(?:letter|card|invitation|note|obituary|wedding speech)(?= (?:to|for|in my)|[.?!])/i,
  /(?:축사|연설문|주례사|편지|청첩장)(?:를|을)? ?(?:좀 )?(?:도와|써|고쳐|봐)/,
  /(?:giúp|viết|soạn)[^.;]{0,20}(?:bài phát biểu|lời chúc|diễn văn|thiệp cưới|điếu văn)/i,
  /\b(?:write|compose|make up|give|tell|sing)\b(?: me| us| my \w+)?\s+(?:(?:a|an|some|the|another)\s+)?(?:[a-z-]+\s){0,3}(?:poems?|haikus?|limericks?|sonnets?|rhymes?|song|lyrics|story|stories|bedtime story|jokes?|riddles?|fairy tale|essay|speech|toast|birthday (?:card|message|wish)|love letter|cover letter|cv|resume|tweet|caption|slogan)\b/i,
  /\brecipes? for\b|\b(?:how (?:do|can|should) (?:i|you|we) (?:cook|bake|boil|fry|roast|grill|knit|tie|lose weight|fall asleep|get rid of|remove)\b)|\bwhat should i (?:cook|eat|wear|watch|read|buy|give|say)\b/i,
  /\b(?:recommend|suggest|know|find me|tip for)\b.{0,30}\b(?:restaurants?|bars?|cafes?|pubs?|hotels? (?:in|near)|films?|movies?|books?|songs?|playlist|series|podcasts?|gifts?|place to eat|holiday|vacation)\b|\b(?:good|best|nice|cheap) (?:restaurants?|pizza|sushi|bars?|cafes?|beach(?:es)?|hotels?|place to eat|films?|movies?)\b.{0,20}\b(?:in|near|around|for|to)\b/i,
  /\bwhat(?:'s| is| will be) the (?:weather|time|capital of|meaning of life|score|population of|height of|distance)|\bwho (?:won|is the president|was the|invented|wrote|painted)\b|\bwill it rain\b|\bhow old is\b|\bhow (?:tall|far|big) is\b/i,
  /\b(?:solve|help (?:me )?with|do) (?:this|my|the|these) (?:\w+ )?(?:homework|equation|maths?|assignment|exercise|exam|puzzle|crossword|integral)\b|\b(?:maths?|physics|chemistry|history|english|school) (?:homework|exam|assignment)\b.{0,20}\b(?:help|due|solve)|\bsolve for x\b/i,
  /\b(?:fix|center|centre|align|style|change)\b.{0,24}\b(?:css|div|button colou?r|font|navbar|html|margin|padding|logo|flexbox)\b|\bmy (?:css|html|flexbox|navbar)\b/i,
  /\btranslate\b.{0,24}\b(?:into|to|from)\b(?:.{0,10})\b(?:english|german|french|spanish|italian|japanese|korean|chinese|vietnamese|latin)\b|\bhow do you say\b/i,
  /\bhow are you\b|\bwhat's up\b|\bgood (?:morning|evening|night)\b[ ,!.]*(?:everyone|all|there)?[!. ]*$|\b(?:i am|i'm) (?:so )?(?:bored|sad|tired|lonely|hungry|in love)\b|\btell me about yourself\b|\bdo you (?:love|like|dream|have feelings)\b|\bwhat (?:should|can) i do\b|\bwho are you\b/i,
  /^\s*(?:hello|hi|hey|yo|hiya|good (?:morning|day|evening)|你好|您好|哈囉|嗨|こんにちは|こんばんは|おはよう(?:ございます)?|やあ|안녕(?:하세요)?|xin chào|chào(?: bạn)?)[\s!.,。~]*$/i,
  /\bi (?:feel|am feeling) (?:so )?(?:lonely|sad|happy|tired|bored|blue|down)\b|\b(?:draw|paint|sketch|design|make|create|generate)\s(?:me )?(?:an? |the |some )?(?:[a-z]+ )?(?:logo|picture|image|poster|flyer|wallpaper|tattoo|meme)(?= (?:for|of|with|that)|[.!?]?\s*$)/i,
  /\bfix (?:the |a |this |an )?(?:[a-z]+ )?(?:bug|error|typo|warning) in my\b|\bwrite (?:me )?(?:an? |the )?(?:[a-z+#]+ )?(?:script|function|regex|regular expression|one-liner|formula|macro|unit tests?) (?:that|to|for|which)\b/i,
  /\b(?:horoscope|star sign|lucky numbers?|lottery numbers)\b|\b(?:my|a) (?:headache|rash|fever|back pain|ex-?(?:boy|girl)friend|crush|mother-in-law)\b|\bmarriage advice\b/i,
  /寫(?:一|幾|個|篇|首)?(?:首|篇|個|段|封)?[^,。]{0,14}(?:詩|打油詩|情書|作文|故事|歌詞|笑話|文案|自傳|履歷|心得|祝福)|(?:作文|心得|讀後感)(?:怎麼|幫)|講(?:個|一個)?[^,。]{0,6}(?:笑話|故事)/,
  /(?:食譜|怎麼(?:煮|做菜|炒|滷|燉|烤)|晚餐(?:吃|要吃)|午餐(?:吃|要吃)|吃什麼|好吃的?(?:推薦|餐廳)|推薦[^,。]{0,20}(?:地方|去處|行程|露營區|餐廳|小吃|電影|書|歌|景點|旅館|飯店|咖啡廳|禮物|影集)|(?:餐廳|小吃|電影|景點|咖啡廳)推薦)/,
  /(?:今天|明天|週末)[^,。]{0,8}(?:天氣|會下雨|冷不冷)|星座|運勢|你好嗎|在嗎|無聊|心情不好|失戀|樂透|(?:幫我|請)?(?:解|算)(?:這|一)?(?:題|道|個)?[^,。]{0,8}(?:數學|方程式|題目|微積分)|翻譯成(?:英文|日文|中文)|(?:改|修|調)[^,。]{0,10}(?:CSS|按鈕顏色|字型|置中)|CSS[^,。]{0,14}(?:跑版|置中|怎麼)|減肥/i,
  /(?:詩|俳句|短歌|川柳|歌詞|物語|小説|作文|ラブレター|ジョーク|なぞなぞ|怪談|替え歌|読書感想文|スピーチ)(?:を|の)?(?:一つ|ひとつ|一首|一句|書い|作っ|詠ん|教え|考え)|(?:レシピ|作り方|献立)(?:を|は|教|知)|(?:夕飯|晩ご飯|晩ごはん|昼ご飯|お昼|夕食|ランチ)[^。]{0,10}(?:何|なに|どう|おすすめ)/,
  /(?:おすすめ|お勧め|オススメ)の?[^。、]{0,10}(?:店|レストラン|居酒屋|カフェ|ラーメン|映画|本|曲|観光|温泉|宿|ホテル|プレゼント|漫画|アニメ)|(?:店|レストラン|居酒屋|カフェ|ラーメン屋?|映画|観光地|温泉)[^。]{0,8}(?:おすすめ|お勧め|オススメ|教えて)|(?:今日|明日|週末)の?(?:天気|運勢)|雨(?:が)?降(?:る|り)(?:か|そう|ます)|星座|占(?:い|って)|元気(?:です)?か|眠い|暇(?:だ|です|つぶし)|宿題|方程式|解いて|(?:英語|日本語|中国語)に(?:翻訳|訳)|CSS[^。]{0,14}(?:直|中央|崩れ|ずれ)|ダイエット/i,
  /(?:시|동시|삼행시|노래 ?가사|가사|소설|이야기|동화|편지|농담|독후감|자기소개서|자소서|축사|수필)(?:를|을|한 편|하나| 한|좀)? ?(?:하나 |좀 |한 편 )?(?:써|지어|만들어|들려|작성|해 ?줘)|레시피|(?:만드는|끓이는|요리하는) (?:법|방법)|(?:저녁|점심|아침)(?:에|은|으로)? ?(?:뭐|무엇|메뉴)|(?:맛집|식당|카페|술집|영화|노래|책|드라마|여행지|선물|숙소|집) ?(?:좀 )?추천|추천[^.]{0,8}(?:맛집|식당|영화|노래|책)|날씨|운세|별자리|로또|심심|잘 지내|안녕하세요[?!. ]*$|숙제|방정식|문제 ?(?:좀 )?풀어|(?:영어|일본어|한국어)로 번역|(?:CSS|버튼 색|글꼴)[^.]{0,14}(?:고쳐|바꿔|정렬|가운데)|다이어트|우울|졸려|배고파/i,
  /(?:viết|làm|sáng tác|kể)(?: cho)?(?: (?:tôi|em|mình|anh|chị|tớ))?(?: (?:một|1|vài))?(?: (?:bài|câu|bức|mẩu|lá))? ?(?:thơ|văn|hát|truyện|chuyện|thư tình|truyện cười|lời bài hát|nhạc|tản văn|ca dao|chuyện cười)|cách (?:nấu|làm (?:bánh|món|phở|gỏi))|công thức (?:nấu|làm)|nấu (?:món )?gì|ăn gì|(?:quán|nhà hàng|phim|sách|chỗ|khách sạn|món|quà)[^.?]{0,20}(?:ngon|hay|nào|gợi ý|giới thiệu)[^.?]{0,12}\?|(?:gợi ý|giới thiệu|chỉ)[^.?]{0,14}(?:quán|nhà hàng|phim|sách|nhạc|bài hát|chỗ chơi)|nghe (?:bài|nhạc) gì|thời tiết|trời (?:mưa|nắng|lạnh|nóng)|tử vi|cung hoàng đạo|chán quá|buồn quá|khỏe không|bài tập (?:toán|về nhà|lý|hóa|văn)|giải (?:bài|phương trình|giúp bài)|dịch (?:câu|đoạn|sang|ra)[^.]{0,20}(?:tiếng|sang)|(?:sửa|chỉnh)[^.]{0,14}(?:css|màu nút|căn giữa)|giảm cân|xổ số/i,
  /\b(?:plan|organi[sz]e|suggest|put together|work out|make) (?:me |us )?(?:an? |the |my |our |your )?(?:[a-z0-9-]+ ){0,4}(?:trip|holiday|vacation|honeymoon|itinerary|city break|birthday party|workout|training plan|diet|meal plan|weekend away|road trip)(?= (?:to|in|for|through|around|with|at|on)|[.!?,]|$)/i,
  /(?:安排|規劃|排|設計)[^,。]{0,10}(?:旅行|旅遊|自由行|蜜月|出遊|健身菜單|減脂)|(?:旅行|旅遊)(?:計畫|行程)(?:怎麼|幫|排)/,
  /(?:旅行|旅程|新婚旅行|デート|筋トレ)(?:の)?(?:計画|プラン|日程|メニュー)(?:を|は)?[^。]{0,8}(?:立て|考え|作っ|お願い|教え)/,
  /(?:여행|신혼여행|데이트|운동) ?(?:계획|일정|코스|루틴)(?:을|를|은)? ?(?:좀 )?(?:짜|세워|추천|만들)/,
  /(?:lên|lập|gợi ý|sắp xếp) (?:giúp )?(?:[a-zà-ỹ]+ ){0,3}(?:lịch trình|kế hoạch) (?:đi chơi|du lịch|trăng mật|tập gym|giảm cân)/i,
];

/** Questions that end in a question mark and ask about the world, not for a system. */
export const WORLD_QUESTION =
  /^(?:who|what|when|where|why|how|is|are|do|does|did|can|could|will|would|should|which)\b[^?]*\?\s*$|(?:嗎|呢|什麼|誰|哪裡|為什麼)[^。]{0,6}[?]\s*$|(?:ですか|ますか|かな|の)[?。]?\s*$|(?:나요|까요|니|까|어|지)\?\s*$|(?:không|gì|nào|ai|đâu|sao|à|nhỉ)\s*\?\s*$/i;

/** Signs that a system is meant. */
export const SYSTEM_SIGN = {
  en: 'back ?-?ends?|apis?|microservices?|services?|database|architecture|system|platform|server(?:less)?|software|app(?:lication)?s?|web ?sites?|portal|saas|requests?|users|queues?|broker|scal(?:e|able|ing)|latency|throughput|requirements?|migrat\\w+|tracker|registry|management|booking|ordering|integration|bff|gateway|webhooks?|authentication|rollout|deploy\\w*|tool for|marketplace|dashboard|crm|erp|keep(?:ing)? track|track(?:s|ing)?|our (?:customers|members|clients|staff|shop|company|team)',
  'zh-TW':
    '系統|后端|後端|平台|服務|資料庫|架構|微服務|應用程式|App|網站|管理(?!員)|API|介接|伺服器|登記|預約|訂單|訂購|派車|流程',
  ja: 'システム|バックエンド|API|サービス|データベース|アーキテクチャ|プラットフォーム|アプリ|サイト|管理|基盤|サーバー?|予約|受注|登録|連携|設計して|業務',
  ko: '시스템|백엔드|API|서비스|데이터베이스|아키텍처|플랫폼|앱(?![가-힣]{2})|사이트|관리|서버|예약|주문|등록|연동|설계',
  vi: 'hệ thống|backend|api|dịch vụ|cơ sở dữ liệu|kiến trúc|nền tảng|ứng dụng|phần mềm|website|quản lý|máy chủ|đặt (?:lịch|chỗ|hàng|vé|phòng)|đăng ký|tích hợp|thiết kế hệ',
};
/** Signs so plain that even a request for a poem beside them is no poem. */
export const STRONG_SIGN =
  /\b(?:back-?ends?|microservices?|rest api|graphql|database schema|system design|requests? per second|rps|kafka|postgres\w*|architecture of)\b|後端|微服務|每秒|バックエンド|マイクロサービス|毎秒|백엔드|마이크로서비스|초당|kiến trúc backend/i;

/** Says that what is wanted will be told another day. */
export const TOLD_LATER: Words = {
  en: "(?:nothing|no details?)(?: is| are| has been| have been)? (?:yet )?(?:decided|settled|fixed|clear|known|specified)|(?:the )?details (?:will |to )?(?:follow|come later)|(?:i|we)(?:'ll| will) (?:send|write|tell|share|get back)[^.]{0,40}(?:later|soon|details|another)|more (?:details )?(?:to follow|later|soon)|(?:requirements?|brief|spec(?:ification)?s?|details|everything|scope)(?: [a-z]+){0,6} (?:in|as per|per|see) (?:the |an? |our |my )?(?:attach(?:ment|ed)|enclos(?:ed|ure)|pdf|document|file)|(?:see|find)(?: [a-z]+){0,4} (?:in )?(?:the )?(?:attach(?:ment|ed)|enclosed)|(?:attached|enclosed) (?:pdf|document|file|spec|brief)",
  'zh-TW':
    '(?:需求|規格|內容|細節|說明)[^,。]{0,8}(?:如|在|見|請見|詳見)(?:附件|附檔)|(?:如|詳見|請見|參考)附(?:件|檔)|(?:細節|內容|需求|規格)[^,。]{0,8}(?:還沒|尚未|未|還不)(?:決|確|定|想|有|清)|(?:之後|晚點|改天|日後)再(?:補|說|提供|告知|聯絡)',
  ja: '(?:添付|別添|別紙)(?:の|を|ファイル|資料|書類)?[^、。]{0,8}(?:通り|とおり|参照|ご覧|ご確認)|(?:詳細|内容|要件|仕様)[^、。]{0,8}(?:未定|決まって(?:い|お)|固まって(?:い|お)|これから)|(?:後日|追って|改めて|のちほど)[^。]{0,12}(?:連絡|お送り|ご相談|お伝え|ご説明)',
  ko: '첨부(?:한|된| ?파일| ?문서| ?자료)?[^.]{0,10}(?:참고|참조|확인|봐)|아직 (?:정해진|결정된|확정된)[^.]{0,8}없|(?:나중에|추후|다음에|정리되는 대로)[^.]{0,16}(?:말씀|연락|공유|전달|알려)',
  vi: '(?:yêu cầu|nội dung|chi tiết)[^.;]{0,16}(?:file |tệp |tài liệu )?đính kèm|chưa (?:có|chốt|quyết|rõ|biết)[^.;]{0,16}(?:gì|chi tiết|yêu cầu|nội dung)|(?:sẽ )?(?:gửi|nói|bổ sung|trao đổi|báo) (?:lại )?(?:chi tiết )?sau',
};

/** Filler that says nothing. */
export const FILLER =
  /^(?:test|testing|foo|bar|baz|qux|blah|bla|lorem|ipsum|dolor|sit|amet|hello|hi|hey|ok|okay|yes|no|asdf|abc|xyz|todo|tbd|n\/a|none|null|undefined|nothing|テスト|測試|테스트|thử)$/i;
export const KEYBOARD_ROWS: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertz',
  'azerty',
  '1234567890',
  'qazwsxedcrfvtgbyhnujm',
];

/** Asks for advice … */
export const ADVICE: Words = {
  en: "i'd like to know|i would like to know|i wonder|could you (?:please )?(?:recommend|explain|suggest)|is it better to|which (?:one )?is better|how (?:do|can|should|could|would|often|long|much|many times)(?: [a-z]+){0,2} (?:i|you|we)|what (?:can|should|could|do) (?:i|we) (?:do|use|try|take|wear|give)|(?:any|some) (?:tips|ideas|advice|suggestions)|what (?:is|'s) the best way|can (?:i|you) (?:still )?(?:eat|wash|freeze|mix|grow|recommend)|please (?:tell|advise|help)|why (?:is|does|do|are) (?:my|the)",
  'zh-TW':
    '想(?:請)?問|請教|好不好|要不要|哪(?:一)?種比較好|幾(?:分鐘|天)才|怎麼辦|請告訴我|怎麼(?:種|養|清|洗|選|去|煮|處理)|什麼時候(?:播|種|去|澆)|多久|該怎麼|有什麼(?:推薦|建議|辦法|方法)|推薦|如何(?:種|養|清)',
  ja: '書いてもらえ|考えてもらえ|(?:の|が)(?:よい|良い|いい)(?:です|でしょう)か|迷って|知りたい|アドバイス|どうすれば|どうしたら|どのくらい|教えて|コツ|おすすめ|いつ(?:植|蒔|まけ)|方法はあり|困ってい?ます',
  ko: '궁금|헷갈|(?:좋|맛있|나)을까요|맞는지|몇 (?:분|일|근|스푼)|꼭 [가-힣]+야 하는지|어떻게 (?:해야|하면|하죠|할까|하나)|어떡|추천해|알려 ?(?:줘|주)|방법(?:이|을)|왜 (?:이러|그러)',
  vi: 'muốn hỏi|cho hỏi|có nên|thì ngon|loại nào (?:tốt|ngon)|làm sao|làm thế nào|phải làm gì|nên làm gì|chỉ (?:tôi|mình|em)|gợi ý|giúp (?:tôi|mình|em) với|bao lâu|tại sao|vì sao',
};

/** … about something of one's own home or family. */
export const PRIVATE_LIFE: Words = {
  en: '(?:my|our) (?:[a-z]+ )?(?:uncle|aunt|brother|sister|in-laws|neighbou?rs|grandmother|grandfather|oven|dough|cats?|dogs?|pets?|hamster|kids?|child|children|son|daughter|baby|wife|husband|partner|parents|mum|mom|mother|dad|father|grandma|boyfriend|girlfriend|friend|neighbou?r|boss|hair|skin|back|balcony|garden|lawn|kitchen|carpet|sofa|couch|plants?|car|bike|laptop|washing machine|fridge|wedding|birthday|flat|bedroom|tomatoes|sourdough|basil)|on (?:the|a) balcony|house ?plants?|(?:wine|coffee|grease|grass) stains?|(?:red wine|stain)s? (?:out of|from|off)|out of (?:a|the|my) (?:carpet|shirt|sofa)',
  'zh-TW':
    '婆婆|公公|岳母|烤箱|醃|麵團|發酵|我家|家裡|陽台|我的?(?:貓|狗|小孩|孩子|女友|男友|老公|老婆|媽|爸|頭髮|皮膚|手機|電腦)|全家|盆栽|葉子|澆(?:一次)?水|播種|沙發|衣服|污漬',
  ja: '新郎|新婦|結婚式|友人代表|姑|義母|漬け|オーブン|生地|煮込|下味|ベランダ|うちの(?:猫|犬|子|妻|夫|母|父)|飼って|家族で|育てたい|水やり|観葉|自宅|プランター|ソファ|しみ|我が家',
  ko: '시어머니|친정|남편|아내|장모|김장|김치|배추|절임|양념|반죽|오븐|결혼식|우리 ?(?:집|고양이|강아지|아이|엄마|아빠)|고양이|강아지|부모님|베란다|소파|화분|가족(?:과|이랑|끼리)|남자친구|여자친구|얼룩|옷에',
  vi: 'mẹ chồng|mẹ vợ|đám cưới|nồi|ướp|muối dưa|lò nướng|nhà (?:mình|tôi|em)|con (?:mèo|chó|gái|trai)|mèo|ban công|bố mẹ|cả nhà|cây (?:cảnh|cà chua|hoa)|tưới|vợ|chồng|bạn (?:gái|trai)|vết (?:bẩn|ố)|ghế sofa|quần áo',
};

/** Praise that any thing may have: who says nothing else has not said what is wanted. */
export const VAGUE: readonly Words[] = [
  {
    en: '(?:really |very )?(?:good|great|excellent|nice|proper) (?:solution|system|platform|design)|solution',
    'zh-TW': '好的?(?:解決方案|系統|方案)',
    ja: '(?:良い|優れた|素晴らしい)(?:仕組み|システム|ソリューション)',
    ko: '(?:좋은|훌륭한|최고의) ?(?:솔루션|시스템)',
    vi: 'giải pháp (?:thật |rất )?(?:tốt|hay)|hệ thống (?:thật )?(?:tốt|xịn)',
  },
  {
    en: 'modern|future-?proof|state of the art|cutting[- ]edge|innovative',
    'zh-TW': '現代化?|先進|創新|前瞻',
    ja: 'モダン|最新|先進的|革新',
    ko: '현대적|최신|혁신|미래 ?지향',
    vi: 'hiện đại|tiên tiến|đột phá',
  },
  {
    en: 'high quality|of quality|robust|reliable|fast enough|safe enough|not too expensive|user[- ]friendly',
    'zh-TW': '高品質|穩定|好用|夠快|不要太貴|彈性',
    ja: '高品質|安定|使いやすい|柔軟|高すぎない',
    ko: '고품질|안정적|사용하기 쉬운|유연|너무 비싸지',
    vi: 'chất lượng|ổn định|dễ dùng|linh hoạt|đủ nhanh|không quá đắt',
  },
  {
    en: 'everything (?:that is )?(?:necessary|needed|required)|all (?:the )?(?:usual|necessary) (?:features|things)|whatever (?:is )?(?:needed|necessary)',
    'zh-TW': '該有的(?:都)?有|一切(?:必要|需要)|所有(?:必要|該有)的?功能',
    ja: '必要なもの(?:は|を)?(?:すべて|全部)|一通り(?:の機能)?',
    ko: '필요한 (?:건|것은|기능은?) (?:다|모두|전부)|있을 건 다',
    vi: 'mọi thứ cần thiết|đầy đủ (?:tính năng|chức năng)|cái gì cũng có',
  },
  {
    en: '(?:leave|trust)[^.;]{0,24}(?:details|to you|experience|judg)|up to you|surprise us|you know best',
    'zh-TW': '(?:交給|相信)(?:你|您|你們|貴公司)|細節(?:都)?(?:由|讓)你',
    ja: 'お任せ|おまかせ|一任',
    ko: '알아서|맡기|일임',
    vi: 'tùy (?:bạn|anh|chị|em)|giao (?:hết )?cho|tin tưởng',
  },
  {
    en: 'as discussed|as agreed|as soon as possible|the usual',
    'zh-TW': '如(?:前|上次)(?:所)?(?:討論|談)|盡快',
    ja: '先日(?:お話し?|ご相談)(?:した|の)通り|なるべく早く',
    ko: '말씀드린 ?대로|논의한 ?대로|빠른 시일',
    vi: 'như đã (?:trao đổi|bàn|nói)|càng sớm càng tốt',
  },
];
/** What politeness speaks of, which is no part of a business. */
export const COURTESY =
  /^(?:hi team|team|requirements?|proposal|offer|recommendation|attachment|file|document|phone|mail|practice|best practice|要件|提案|添付|添付資料|附件|附檔|需求|요구사항|첨부|파일|제안서?|주세|자료|yêu cầu|đề xuất|file đính kèm|đính kèm|company|course|task|to do|details?|solution|design|experience|everybody|inquiry|request|문의|감사|연락|내용|말씀|부탁|정리|相談|連絡|検討|お願い|資料|詳細|お世話|問い合わせ|打ち合わせ|謝謝|聯絡|討論|洽詢|細節|liên hệ|trao đổi|cảm ơn|chi tiết|tư vấn)$/i;
