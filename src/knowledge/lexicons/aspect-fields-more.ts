import type { AspectField } from './aspect-fields.ts';

import type { Words } from './words.ts';

/** What carries live updates to a screen. */
export const LIVE_TRANSPORT: Words = {
  en: 'web ?sockets?|sse|server-sent events',
  ja: 'ウェブソケット',
  ko: '웹 ?소켓',
};

/** Aspects that many whole systems have, too: only several of their properties together speak for them. */
export const WIDE_ASPECT_FIELDS: readonly AspectField[] = [
  {
    intent: 'auth',
    core: {
      en: '(?:sign|log)(?:ged|s|ging)?[- ]?(?:in|on)s?|logins?|authentication|authori[sz]ation|identity|permissions?|access (?:control|rights|concept)|sso|single sign-on',
      'zh-TW': '登入|權限|身分(?:驗證|認證)|認證|授權',
      ja: '認証|認可|ログイン|権限|アクセス制御',
      ko: '로그인|권한|인증|인가|접근 ?제어',
      vi: 'đăng nhập|phân quyền|xác thực|quyền (?:truy cập|hạn)?|login',
    },
    about: [
      {
        en: 'oidc|openid|saml|oauth ?2?|ldap|kerberos|active directory|entra(?: id)?|keycloak|auth0',
      },
      {
        en: 'mtls|client certificates?',
        'zh-TW': '雙向 ?TLS|憑證',
        ja: '相互TLS|クライアント証明書',
        ko: '상호 ?TLS',
        vi: 'chứng thư',
      },
      {
        en: 'passkeys?|passwords?|mfa|2fa|two-factor|smart ?cards?|fido2?|otp|one-time',
        'zh-TW': '密碼|多因素|兩步驟|一次性',
        ja: 'パスワード|パスキー|多要素|二要素|ワンタイム',
        ko: '비밀번호|패스키|다중 ?인증|2단계|일회용',
        vi: 'mật khẩu|passkey|hai lớp|otp',
      },
      {
        en: 'rbac|abac|roles?|attribute-based|role-based|rights',
        'zh-TW': '角色|職務|屬性',
        ja: 'ロール|役割|属性|RBAC|ABAC',
        ko: '역할|속성|RBAC|ABAC',
        vi: 'vai trò|thuộc tính|rbac|abac|chức vụ',
      },
      {
        en: 'jwt|tokens?|sessions?',
        'zh-TW': '權杖|token|工作階段',
        ja: 'トークン|セッション',
        ko: '토큰|세션',
        vi: 'token|phiên',
      },
      {
        en: 'accounts?|identity provider|idp',
        'zh-TW': '帳號|帳戶',
        ja: 'アカウント',
        ko: '계정',
        vi: 'tài khoản',
      },
      {
        en: 'who may|who can|allowed to|may (?:see|do|enter|open)',
        'zh-TW': '誰(?:可以|能)|只能',
        ja: '誰が|だけが|できる範囲',
        ko: '누가|할 수 있는 일',
        vi: 'ai được|chỉ được|được phép',
      },
    ],
  },
  {
    intent: 'realtime',
    core: {
      en: 'web ?sockets?|sse|server-sent events|multi-?player|live (?:part|side|view|map|ticker|feed|bidding|auction|scores?|ranking|board|sale|updates?|positions?|tracking|results?|broadcast|chat|quiz|coverage)|live|real[- ]?time|the moment|at once see|sees? (?:the|a|it)[^.;]{0,24}(?:at once|within|in under|under)',
      'zh-TW': '即時|實時|同時在線|對戰|直播|推播|同步(?:看|顯示)|立刻看到',
      ja: 'リアルタイム|ライブ|中継|同接|対戦|速報|即時|実況|観戦|全員の',
      ko: '실시간|라이브|중계|생중계|랭킹|푸시|동접|웹 ?소켓|대전',
      vi: 'thời gian thực|trực tiếp|real ?time|tức thời|tường thuật',
    },
    about: [
      { en: 'web ?sockets?', ja: 'ウェブソケット', ko: '웹 ?소켓' },
      { en: 'sse|server-sent events' },
      {
        en: '(?:long[- ])?polling',
        'zh-TW': '輪詢',
        ja: 'ポーリング',
        ko: '폴링',
        vi: 'polling|thăm dò',
      },
      {
        en: 'push(?:ed|es)?|broadcast|fan-?out',
        'zh-TW': '推送|廣播|推播',
        ja: 'プッシュ|配信|同報',
        ko: '푸시|전파|브로드캐스트',
        vi: 'đẩy|phát',
      },
      {
        en: '(?:within|in under|under|less than|below|in) \\d+ ?(?:ms|s|sec|seconds?|milliseconds?)(?![a-z])',
        'zh-TW': '\\d+ ?(?:毫秒|秒)(?:內|以內|之內)',
        ja: '\\d+ ?(?:ミリ秒|秒)以内',
        ko: '\\d+ ?(?:ms|밀리초|초) ?(?:이내|안)',
        vi: '\\d+ ?(?:ms|giây)',
      },
      {
        en: 'concurrent|at once|at the same time|viewers?|spectators?|watching|everyone',
        'zh-TW': '同時|觀眾|所有人|大家',
        ja: '同時|同接|視聴者|観戦|全員',
        ko: '동시|동접|시청자|관전|모든|전원',
        vi: 'cùng lúc|đồng thời|người xem|mọi người',
      },
    ],
  },
  {
    intent: 'migrate',
    core: {
      en: 'migrat(?:e|es|ion|ing)(?! (?:birds?|routes?|office|patterns?|status|agency|cases?))|strangler|legacy|piece by piece|step(?:wise| by step)|(?:must|has to|have to) go|old (?:and|to) new|moderni[sz]\\w+|get(?:ting)? (?:off|rid of|away from)|replac(?:e|es|ing) (?:the|our|an?) (?:old|ageing|existing|current)',
      'zh-TW': '遷移|移轉|汰換|搬遷|舊系統|逐步|分批|改寫|轉換到|換掉',
      ja: '移行|脱却|リプレース|置き換え|刷新|乗り換え|切り替え|載せ替え|旧システム|脱[A-Za-z]',
      ko: '이전|이관|전환|마이그레이션|옮기|갈아타|걷어내|탈피|교체|차세대',
      vi: 'chuyển (?:dần|đổi|sang|từng phần)|di trú|di chuyển|thay (?:dần|thế|một phát)|hệ thống cũ',
    },
    about: [
      {
        en: 'in parallel|side by side|next to each other|both (?:have to|must) run|alongside',
        'zh-TW': '並行|並存|同時運作',
        ja: '並行|併存|並存|両方動',
        ko: '병행|나란히|동시에 운영',
        vi: 'song song',
      },
      {
        en: 'big bang|all at once|in one go|overnight',
        'zh-TW': '一次(?:切換|換|到位)|一夕|大爆炸',
        ja: '一度に|一斉|一晩|一気に|ビッグバン',
        ko: '한 ?번에|한꺼번에|빅뱅|하룻밤',
        vi: 'một phát|một lần|big bang|cả cục',
      },
      {
        en: 'step by step|stepwise|piece by piece|bit by bit|gradual(?:ly)?|one (?:module|part) (?:at a time|after)|in (?:stages|slices|phases)|starting with',
        'zh-TW': '逐步|分批|分階段|慢慢|一塊一塊|陸續',
        ja: '段階的|少しずつ|順次|徐々|順番に',
        ko: '단계적|조금씩|점진|차례로|하나씩',
        vi: 'dần|từng phần|từng bước|từ từ',
      },
      {
        en: 'cobol|mainframe|vb ?6|visual basic|access|oracle forms|as/?400|delphi|foxpro|lotus notes|powerbuilder|classic asp|oracle 1\\d|sql server 20\\d\\d|mysql 5|php 5|cold ?fusion',
        ja: 'ホスト|オフコン|汎用機',
        'zh-TW': '大型主機|舊版',
        ko: '메인프레임|호스트',
        vi: 'máy chủ cũ',
      },
      {
        en: 'monolith|legacy|nobody dares|end of (?:life|support)|contract (?:ends|finishes|expires)|vendor (?:is gone|stopped)',
        'zh-TW': '老舊|停止支援|到期|單體',
        ja: 'サポート(?:終了|切れ)|老朽|一枚岩|保守切れ|属人',
        ko: '노후|지원 ?종료|레거시|모놀리',
        vi: 'cũ kỹ|hết hỗ trợ|nguyên khối',
      },
      {
        en: 'target is|new (?:system|platform|database|stack)|to postgres\\w*|onto|next (?:is|one)',
        'zh-TW': '新系統|搬到|換成|移到|目標是',
        ja: '移行先|次(?:は|期)|新システム|へ移',
        ko: '새 ?시스템|신규|차기|으로 (?:옮|갈아|전환)',
        vi: 'hệ thống mới|sang',
      },
      {
        en: 'roll(?:ed|ing)? ?back|cut-?over|switch(?:ing)? over|go back',
        'zh-TW': '退回|切換|回復',
        ja: '切り戻|切り替え|切替',
        ko: '되돌|컷오버|절체',
        vi: 'quay lại|chuyển đổi',
      },
    ],
  },
  {
    intent: 'tune',
    core: {
      en: 'slow(?:er|ness)?|sluggish|crawl(?:s|ing)?|takes? (?:too long|forever|ages)|bottlenecks?|performance|tun(?:e|ing)|speed (?:it |this )?up',
      'zh-TW': '慢(?!慢|性|跑|活)|效能|調校|瓶頸|卡頓',
      ja: '遅い|遅く|重い|重く|ボトルネック|性能改善|チューニング|高速化',
      ko: '느려|느리|느립|성능|병목|튜닝|버벅',
      vi: 'chậm|hiệu năng|nghẽn|tinh chỉnh|tối ưu|ì ạch',
    },
    about: [
      {
        en: 'what to tune|look first|what (?:can|should) we|where (?:do|should) (?:we|i)|find the cause|bottlenecks?|tell me what',
        'zh-TW': '怎麼(?:調|改|優化)|找出?(?:原因|瓶頸)|原因',
        ja: '原因|どこを|ボトルネック|対策',
        ko: '원인|어디를|병목|어떻게',
        vi: 'nguyên nhân|chỗ nào|ở đâu|làm sao',
      },
      {
        en: 'not (?:re-?writ\\w+|rebuild\\w*|going to rewrite)|no (?:rewrite|new)|stays? (?:as it is|on)|keep (?:the|it)|without (?:a )?rewrit',
        'zh-TW': '不(?:重寫|換|改架構|重做)|沿用|不動',
        ja: '作り直|書き直|そのまま|変えない',
        ko: '그대로|다시 (?:짜|만들)|재개발|갈아엎',
        vi: 'giữ nguyên|không viết lại|không đổi|không thay',
      },
      {
        en: 'cach(?:e|es|ing)|index(?:es)?|read replicas?|quer(?:y|ies)',
        'zh-TW': '快取|索引|查詢|讀取副本',
        ja: 'キャッシュ|インデックス|索引|クエリ|SQL',
        ko: '캐시|인덱스|쿼리|복제본',
        vi: 'cache|chỉ mục|truy vấn|index',
      },
      {
        en: 'p9[059]|percentile',
        'zh-TW': '百分位',
        ja: 'パーセンタイル',
        ko: '퍼센타일|백분위',
        vi: 'phân vị',
      },
      { en: 'seconds?|minutes?|ms|(?<=\\d) ?s', 'zh-TW': '秒', ja: '秒', ko: '초', vi: 'giây' },
    ],
  },
];
