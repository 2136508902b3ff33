import type { Words } from './words.ts';

/** Requests that no backend answers, however they are put. Each is shaped like a request, so that a business about the same thing is not meant. */
export const OFF_TOPIC: readonly RegExp[] = [
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
  en: "how (?:do|can|should|could|would|often|long|much|many times)(?: [a-z]+){0,2} (?:i|you|we)|what (?:can|should|could|do) (?:i|we) (?:do|use|try|take|wear|give)|(?:any|some) (?:tips|ideas|advice|suggestions)|what (?:is|'s) the best way|can (?:i|you) (?:still )?(?:eat|wash|freeze|mix|grow|recommend)|please (?:tell|advise|help)|why (?:is|does|do|are) (?:my|the)",
  'zh-TW':
    '怎麼辦|請告訴我|怎麼(?:種|養|清|洗|選|去|煮|處理)|什麼時候(?:播|種|去|澆)|多久|該怎麼|有什麼(?:推薦|建議|辦法|方法)|推薦|如何(?:種|養|清)',
  ja: 'どうすれば|どうしたら|どのくらい|教えて|コツ|おすすめ|いつ(?:植|蒔|まけ)|方法はあり|困ってい?ます',
  ko: '어떻게 (?:해야|하면|하죠|할까|하나)|어떡|추천해|알려 ?(?:줘|주)|방법(?:이|을)|왜 (?:이러|그러)',
  vi: 'làm sao|làm thế nào|phải làm gì|nên làm gì|chỉ (?:tôi|mình|em)|gợi ý|giúp (?:tôi|mình|em) với|bao lâu|tại sao|vì sao',
};

/** … about something of one's own home or family. */
export const PRIVATE_LIFE: Words = {
  en: '(?:my|our) (?:[a-z]+ )?(?:cats?|dogs?|pets?|hamster|kids?|child|children|son|daughter|baby|wife|husband|partner|parents|mum|mom|mother|dad|father|grandma|boyfriend|girlfriend|friend|neighbou?r|boss|hair|skin|back|balcony|garden|lawn|kitchen|carpet|sofa|couch|plants?|car|bike|laptop|washing machine|fridge|wedding|birthday|flat|bedroom|tomatoes|sourdough|basil)|on (?:the|a) balcony|house ?plants?|(?:wine|coffee|grease|grass) stains?|(?:red wine|stain)s? (?:out of|from|off)|out of (?:a|the|my) (?:carpet|shirt|sofa)',
  'zh-TW':
    '我家|家裡|陽台|我的?(?:貓|狗|小孩|孩子|女友|男友|老公|老婆|媽|爸|頭髮|皮膚|手機|電腦)|全家|盆栽|葉子|澆(?:一次)?水|播種|沙發|衣服|污漬',
  ja: 'ベランダ|うちの(?:猫|犬|子|妻|夫|母|父)|飼って|家族で|育てたい|水やり|観葉|自宅|プランター|ソファ|しみ|我が家',
  ko: '우리 ?(?:집|고양이|강아지|아이|엄마|아빠)|고양이|강아지|부모님|베란다|소파|화분|가족(?:과|이랑|끼리)|남자친구|여자친구|얼룩|옷에',
  vi: 'nhà (?:mình|tôi|em)|con (?:mèo|chó|gái|trai)|mèo|ban công|bố mẹ|cả nhà|cây (?:cảnh|cà chua|hoa)|tưới|vợ|chồng|bạn (?:gái|trai)|vết (?:bẩn|ố)|ghế sofa|quần áo',
};
