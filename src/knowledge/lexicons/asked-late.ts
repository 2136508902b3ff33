import type { Intent } from '../../blueprint/requirements/requirements.ts';
import type { Words } from './words.ts';

/** What a brief says that wants something for a system that is there: the wish, and the aspect it is for. */

/** Asks for a whole system, wherever it stands. */
export const WHOLE: Words = {
  en: '(?:new|whole|entire|complete|full|common|central|single) (?:[a-z-]+ )?(?:back ?-?end|platform|system)|(?:design|build|develop|create|plan|propose|want|need|rebuild|rebuilt|replace)(?:ed|ing)?(?: (?!for|in|of|to|on|with|from|at|behind|without|that|api)[a-z0-9-]+){0,4} (?:back ?-?end|platform|system|software|app)(?! (?:team|group|developers|part))|back ?-?end (?:for|design)|from scratch|from the ground up|green ?field|(?:guide|shop|site|portal) rebuilt|contexts we see|the whole (?:thing|lot)',
  'zh-TW':
    '(?:設計|規劃|建置|開發|打造|重建|新建|做)(?:一個|一套|個|出)?[^,。;的]{0,12}(?:系統|平台|後端|App|網站)(?!的|之間|團隊)|(?:系統|平台|後端|後台|伺服器)[^,。;]{0,6}(?:要|需要)?(?:重建|改版|新建|從零|設計|規劃)|從(?:零|頭)開始|做[^,。;]{2,16}(?:的)? ?(?:app|系統|平台)',
  ja: '(?:システム|プラットフォーム|バックエンド|アプリ|サービス)[^、。]{0,6}(?:を|の)[^、。]{0,10}(?:新しく|新規|新設|構築|設計を|開発|ご提案|刷新し)|サーバー?サイド設計|一から|ゼロから|新規(?:構築|開発)',
  ko: '(?:시스템|플랫폼|백엔드|서비스|서버|사이트)(?:을|를|의)? ?(?:새로|신규|설계(?!서)|구축|개발|만들)|처음부터 (?:만들|설계)|신규 (?:구축|개발)',
  vi: '(?:làm|xây dựng|thiết kế|viết|dựng|cần|phát triển)(?: (?!phần|lại)[^ ,.;]+){0,3} (?:hệ thống|backend|nền tảng|phần mềm|app|ứng dụng)(?! (?:chịu|giám|theo dõi))|từ đầu|từ con số không',
};

/** Wishes; what is wished for follows in English, Vietnamese and mostly Chinese, and goes before in Japanese and Korean. */
export const WISH: Words = {
  en: "want(?:s|ed)?|need(?:s|ed)?|propose|put|introduce|add(?:ing)?|set(?:ting)? up|looking for|would like|i'd like|we'd like|missing(?: is)?|question on|questions? about|help (?:us |me )?with|advice on|design|plan for|draft|fix|redesign|rework|please|target is|get|ask(?:ing)? for|wanted",
  'zh-TW':
    '想要|想|希望|需要|要補|要加|補(?!傳|助|貼|償|登)|加上|加(?=個|一)|新增|導入|請(?:規劃|設計|建議|協助|幫)|收斂(?:到|成)|統一(?:到|走|由)|改善|建立|重新設計|幫(?:我|忙)',
  ja: 'たい|ほしい|欲しい|お願い|ください|下さい|追加(?:し|する|を)|導入|見直|整備|検討し|相談|新設|設け|設計し|まとめたい|一本化',
  ko: '싶(?:습|어|은|다)|부탁|필요|원합|원해|해 ?주(?:세|시|십)|추가|도입|설계|개선|두고|통합|합치',
  vi: 'cần(?: thêm| thiết kế(?: lại)?| làm| có)?|muốn(?: thêm| có)?|nhờ|giúp|thêm|thiết kế lại|làm thêm|bổ sung|đưa|xin (?:tư vấn|ý kiến|phương án)',
};

/** Aspects in the words of people who name what hurts and no aspect. */
export const NAMED_OTHERWISE: readonly { readonly intent: Intent; readonly words: Words }[] = [
  {
    intent: 'gateway',
    words: {
      en: '(?:one|single|common|central) (?:front door|entry point|entrance|way in)|(?:rate limits?|throttl[a-z]+) (?:per|for each|for every) (?:partner|client|consumer|customer)|per-(?:partner|client|consumer) rate limits?',
      'zh-TW': '(?:單一|統一|共同)(?:的)?(?:入口|對外窗口)',
      ja: '(?:入り?口|窓口)を(?:一|ひと)つに|(?:入り?口|窓口)の(?:一本化|統一)|単一の入り?口',
      ko: '(?:단일|통합|하나의) ?(?:진입점|창구|입구)|(?:입구|창구)를 ?하나로',
      vi: '(?:một|1) (?:cửa|cổng|điểm) vào (?:duy nhất|chung)',
    },
  },
  {
    intent: 'auth',
    words: {
      en: '(?:one|single|common|unified) (?:log-?in|sign-?in|account|identity)|logins? (?:in|into) one|who may (?:see|do) what',
      'zh-TW':
        '(?:單一|統一|共用)(?:的)?(?:登入|帳號)|登入(?:與|和|跟|及)權限|登入[^,。;]{0,8}(?:整合|統一|合併)',
      ja: 'ログイン[^、。]{0,14}(?:統一|一つに|ひとつに|共通化|まとめ)|(?:認証|ログイン)(?:と|・)(?:認可|権限)',
      ko: '로그인[^.]{0,24}(?:하나로|통합|합치)|통합 ?(?:로그인|인증)',
      vi: '(?:gộp|thống nhất|hợp nhất)[^.;]{0,16}(?:đăng nhập|tài khoản)|đăng nhập (?:một lần|chung)',
    },
  },
  {
    intent: 'realtime',
    words: {
      en: '(?:the )?push part|live (?:map|tracking|position|view)|(?:in|near) real[- ]time|track(?:ing)? (?:in real time|live)',
      'zh-TW': '即時(?:快訊|推播|位置|追蹤|地圖|顯示)',
      ja: 'リアルタイム(?:表示|追跡|化|で)|ライブ(?:表示|マップ)',
      ko: '실시간(?:으로)? ?(?:위치|추적|표시|보)',
      vi: '(?:theo dõi|xem|hiện|cập nhật)[^.;,]{0,30}thời gian thực|theo thời gian thực',
    },
  },
  {
    intent: 'resilience',
    words: {
      en: 'falls? over (?:when|whenever|if)|(?:dies|dying|fails?|hangs?) (?:when|whenever)|keeps? (?:dying|failing|hanging)',
      'zh-TW': '(?:拖垮|跟著(?:掛|倒|當)|連鎖(?:故障|失效))',
      ja: '(?:巻き込まれ|道連れ|連鎖(?:障害|的に)|共倒れ)',
      ko: '(?:같이|함께|덩달아) ?(?:죽|멈추|느려)|연쇄 ?장애|장애 전파',
      vi: '(?:chết|sập|treo|nghẽn) (?:theo|lây|dây chuyền)|lỗi dây chuyền',
    },
  },
];

/** Leaves an old system for a new one, step by step or at once. */
export const MOVE: Words = {
  en: '(?:get|move|come|break|migrate|wean ourselves) (?:off|away from|out of) (?:our|the|an?|this)(?: [a-z0-9-]+){0,4} (?:monolith|system|mainframe|application|platform|database|stack|erp|software|host)|peel (?:it|them|things|parts?) (?:apart|off|out)|without a big bang|side by side for|old (?:system|one) and the new (?:one|system)|cut-?over',
  'zh-TW':
    '(?:逐步|分批|分階段|慢慢|陸續|一步步|先)(?:把)?[^,。;]{0,10}(?:搬|遷|移(?!動)|換掉|抽離|拆出)|搬(?:到|上|去)(?= ?(?:Azure|AWS|GCP|雲|新|K))|(?:新舊|兩邊)(?:系統)?(?:要|需)?(?:能)?並(?:存|行)|退回舊系統',
  ja: '(?:段階的に|少しずつ|順次|徐々に)[^、。]{0,14}(?:移|切り替え|置き換え|切り出|載せ替え|載せかえ)|から[^、。]{1,24}(?:へ|に)(?:移し(?:たい|て|ます)|乗り換え|載せ替え|引っ越)|(?:旧|新旧)(?:システム)?[^、。]{0,6}(?:並行稼働|併存|並存)|切り出し(?:たい|て)',
  ko: '이전 ?(?:계획|작업|방안|전략|로드맵)|떼어 ?내(?:는|고|기|려)|단계적으로 ?(?:옮|이전|전환|교체)|조금씩 ?(?:옮|이전|교체)|갈아타|걷어내|신구 ?시스템|(?:구|기존) ?시스템과 ?병행',
  vi: 'chuyển (?:dần|từng phần|từ từ|hẳn)|chuyển (?:lên|sang) (?:azure|aws|gcp|cloud|đám mây|hệ thống mới|nền tảng mới)|(?:dời|dọn|bê) (?:lên|sang)|thay (?:dần|từng phần)|tách dần|hệ thống (?:cũ và mới|mới và cũ)[^.;]{0,20}song song',
};

/** Says that the system stays as it is built: what is asked for is speed. */
export const NO_REWRITE: Words = {
  en: "without (?:a |any )?(?:rewrit(?:e|ing)|rebuild(?:ing)?|redesign)|no (?:rewrite|rebuild|redesign)|(?:not|don't want to|can't|cannot) (?:rewrite|rebuild)|(?:what|where) (?:can|could|should) we (?:tune|speed|optimi[sz]e|improve)|(?:tun(?:e|ing)|speed(?:ing)? (?:it )?up|make (?:it|this) fast(?:er)?)",
  'zh-TW':
    '不(?:打算|想|要|會|用)?(?:重寫|重做|重建|拆|換(?:語言|架構))|不重寫|怎麼(?:調|優化|加速)|調校|調效能|沒(?:有)?(?:預算|時間)重(?:寫|做)',
  ja: '作り直(?:す|し)[^。]{0,10}(?:ない|ありません|なし|せず|無理|つもりは)|作り直さず|書き直[^。]{0,8}(?:ない|せず|さず)|チューニング|どこを(?:直|調整)|高速化',
  ko: '(?:다시|새로) ?(?:만들|짜|개발)[^.]{0,10}(?:않|없|못|말고)|재개발[^.]{0,8}(?:없|않|아니)|튜닝|어떻게 (?:빠르게|개선)|갈아엎',
  vi: '(?:không|khỏi|chưa) (?:muốn |định |phải )?(?:viết|làm|xây) lại|tinh chỉnh|tối ưu|xem giúp|chỉnh (?:ở đâu|gì)',
};

/** Complains of slowness, without a word for it that stands alone. */
export const COMPLAINT: Words = {
  en: 'slow(?:ly|er|ness)?|chok(?:es|ing)|crawl(?:s|ing)|takes? (?:too long|forever|ages)|sluggish|struggl(?:es|ing)|times? out|cannot keep up|can.t keep up|right now p\\d\\d|timeouts',
  'zh-TW': '(?:必|都會|就|常|一直)(?:掛|當|卡)|很慢|太慢|變慢|好慢|慢到|卡住|撐不住|塞車',
  ja: '重く?て|遅く?て|遅い|重い|詰ま|固ま|待たされ|時間がかかり',
  ko: '느려|느리|느립|버벅|오래 ?걸|멈칫|지연이 심',
  vi: 'chậm(?: quá)?|ì ạch|lag|nghẽn|treo|đơ',
};
