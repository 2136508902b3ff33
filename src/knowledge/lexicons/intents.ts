import type { Intent } from '../../blueprint/requirements/requirements.ts';
import type { Words } from './words.ts';

/** Single aspects that a user may ask for instead of a whole system. */
export const ASPECTS: readonly {
  readonly intent: Exclude<Intent, 'design'>;
  readonly words: Words;
  /** Words that point to the aspect only where they are themselves the thing asked for. */
  readonly asked?: Words;
}[] = [
  {
    intent: 'gateway',
    words: {
      en: '(?:api[- ])?gateways?(?! (?:devices?|boxes))|edge proxy|reverse proxy',
      'zh-TW': '(?:API ?)?(?:閘道器?|網關|gateway)',
      ja: '(?:API ?)?(?:ゲートウェイ|gateway)',
      ko: '(?:API ?)?게이트웨이',
      vi: 'api gateway|cổng api|gateway',
    },
    asked: {
      en: 'rate[- ]?limit(?:s|ing|er)?|throttling|request routing',
      'zh-TW': '(?:速率|流量)限制|限流',
      ja: 'レート(?:制限|リミット)|流量制御',
      ko: '속도 ?제한|호출 ?제한',
      vi: 'giới hạn (?:tốc độ|truy cập)',
    },
  },
  {
    intent: 'auth',
    words: {
      en: 'auth|authn|authz|authentication|authori[sz]ation|login|log-?in|sign-?in|access control|single sign-on|sso|identity|permissions?(?: model)?',
      'zh-TW': '(?:身分|身份)?(?:驗證|認證)|授權|登入|權限|單一登入',
      ja: '認証|認可|ログイン|権限(?:管理|設計)|アクセス制御|シングルサインオン',
      ko: '인증|인가|로그인|권한|접근 제어',
      vi: 'xác thực|phân quyền|đăng nhập|ủy quyền|uỷ quyền',
    },
    asked: {
      en: 'oauth ?2?(?:\\.\\d)?|oidc|openid connect|jwt|saml|passkeys?|mfa|2fa|rbac|abac|password reset',
      'zh-TW': '多因素驗證',
      ja: '多要素認証|ロール管理',
      ko: '다중 ?인증',
      vi: 'đăng ký tài khoản',
    },
  },
  {
    intent: 'observability',
    words: {
      en: 'observability|monitoring|tracing|logging|metrics|telemetry (?:stack|plan)|alerting|dashboards?',
      'zh-TW': '可觀測性?|監控|追蹤(?=與|和|、|規劃|系統)|日誌',
      ja: '可観測性|オブザーバビリティ|監視|トレーシング|ログ基盤',
      ko: '관측 ?(?:가능)?성|옵저버빌리티|모니터링|로깅|트레이싱',
      vi: 'quan sát|giám sát|observability|theo dõi hệ thống',
    },
    asked: {
      en: 'opentelemetry|prometheus|grafana|health checks?|alerts?',
      'zh-TW': '健康檢查|告警',
      ja: 'ヘルスチェック|アラート',
      ko: '헬스 ?체크',
    },
  },
  {
    intent: 'resilience',
    words: {
      en: 'resilien(?:ce|t|cy)|circuit[- ]breakers?|retr(?:y|ies)(?: polic(?:y|ies))?|fault[- ]toleran(?:ce|t)|timeouts?|fallbacks?|bulkheads?|graceful degradation',
      'zh-TW': '韌性|斷路器|熔斷|重試|容錯|降級|逾時',
      ja: '耐障害性|レジリエンス|サーキットブレーカー?|リトライ|タイムアウト|フォールバック',
      ko: '회로 ?(?:차단기|브레이커|breaker)|서킷 ?브레이커|재시도|복원력|회복 ?탄력성|장애 ?대응|타임아웃|폴백',
      vi: 'chịu lỗi|ngắt mạch|circuit breaker|thử lại|khả năng phục hồi|dự phòng lỗi',
    },
    asked: { en: 'fail-?over|back-?off|load shedding', ja: 'フェイルオーバー' },
  },
  {
    intent: 'webhooks',
    words: {
      en: 'web ?hooks?(?: delivery)?',
      'zh-TW': 'Webhook',
      ja: 'Webhook|ウェブフック',
      ko: '웹훅|webhook',
      vi: 'webhook',
    },
  },
  {
    intent: 'realtime',
    words: {
      en: 'real[- ]?time (?:[a-z]+ )?(?:notifications?|updates?|push|alerts?|channel|messag\\w+|sync|feed|layer)|live (?:updates?|scores?|tickers?|notifications?|feed)|push notifications?|notifications?|websocket (?:layer|service|server)|presence',
      'zh-TW': '即時(?:通知|推播|更新|訊息|同步|比分)|推播',
      ja: 'リアルタイム(?:の|な)?(?:通知|更新|配信|同期|表示|プッシュ)|プッシュ(?:通知|配信)|速報',
      ko: '(?:실시간|real-?시간) ?(?:알림|업데이트|푸시|중계|동기화|전송|채널|통지)|푸시 ?알림',
      vi: '(?:thông báo|cập nhật|đẩy tin|tỉ số|tỷ số) (?:thời gian thực|tức thì|trực tiếp)|thông báo đẩy',
    },
    asked: { en: 'web ?sockets?|server-sent events|sse' },
  },
  {
    intent: 'bff',
    words: {
      en: 'bffs?|backends?[- ]for[- ]frontends?',
      'zh-TW': 'BFF|前端專用後端',
      ja: 'BFF',
      ko: 'BFF',
      vi: 'bff',
    },
  },
  {
    intent: 'tune',
    words: {
      en: 'slow(?:ness)?|performance (?:problem|issue|tuning|review)|optimi[sz](?:e|ing|ation)|speed (?:up|it up)|tun(?:e|ing)|bottlenecks?|n\\+1|too long to load|sluggish',
      'zh-TW': '慢查詢|慢(?!慢|性|跑|活|速|動作|食)|效能(?:調校|問題|改善|優化)?|優化|調校|加速',
      ja: '遅い|遅く|重い|スロークエリ|チューニング|高速化|性能(?:改善|問題)|ボトルネック|パフォーマンス改善',
      ko: '느린|느려|느립|성능 ?(?:개선|튜닝|문제|최적화)|슬로우 ?쿼리|최적화|튜닝|병목',
      vi: 'chậm|tối ưu|hiệu năng|tăng tốc|nghẽn|tinh chỉnh',
    },
  },
];

/** Signs of a migration that need no further company. */
export const MIGRATION: Words = {
  en: 'strangler(?:[- ]fig)?|migrat(?:e|ion|ing)(?! (?:birds?|routes?|office|patterns?|status|agency|cases?))|moderni[sz](?:e|ation|ing)|re-?platform(?:ing)?|(?:replace|break up|split up|carve up|decompose|get off|move off|move away from|retire) (?:our|the|a|this) (?:old |legacy |ageing |existing |big )?(?:monolith|legacy|mainframe|system|erp|application)|lift and shift|port(?:ing)? (?:our|the) (?:legacy|old)',
  'zh-TW': '絞殺(?:者|榕)?|逐步(?:遷移|汰換|取代|移轉)|遷移|移轉|汰換|搬遷系統|現代化改造|拆解單體',
  ja: 'ストラングラー|段階的(?:な)?移行|移行(?:計画|方式|したい|する|を)|からの移行|マイグレーション|リプレース|脱(?:ホスト|メインフレーム)|モダナイ',
  ko: '스트랭글러|점진적(?:인|으로)? ?(?:전환|이관|이전)|마이그레이션|이관|차세대 전환|레거시 (?:전환|교체|탈피)|옮기(?:고|려|는)',
  vi: 'strangler|chuyển (?:đổi )?(?:hệ thống|phần mềm|ứng dụng)[^.;]{0,60}?(?:sang|lên)|di trú|di chuyển hệ thống|thay (?:thế )?dần|hiện đại hóa|migrate|migration',
};

/** "Only this". */
export const ONLY: Words = {
  en: "only|just|nothing (?:else|more|but)|leave (?:everything|all|the rest)|don't touch|do not touch|that's all|no redesign|solely|purely|focus on",
  'zh-TW': '只要|只需|就好|就行|就可以了|而已|不要動|請勿動|不要重新設計|單純|僅|只',
  ja: 'だけ|のみ|に絞|手を入れない|変えない|触らない|限定して',
  ko: '만 (?:필요|설계|해|잡|부탁|원|봐|다|있으면|짜|고쳐)|만(?=[ .,]|$)|하지 마세요|건드리지|변경 없이|그대로',
  vi: 'chỉ(?: cần)?|thôi|không đụng|giữ nguyên|duy nhất',
};

/** Verbs and nouns of asking for a plan. */
export const ASK: Words = {
  en: 'design|plan|set ?up|concept|proposal|strategy|add|need|want|please|how (?:do|should|would) we|build|sketch|review|fix',
  'zh-TW': '規劃|設計|建置|方案|怎麼(?:設|做|弄)|請|要|改善|幫',
  ja: '設計|構成|計画|お願い|ほしい|欲しい|したい|考えて|検討|組んで|どうすれば|を。|整備',
  ko: '설계|구성|계획|잡아|부탁|필요|해 ?주|만들|짜 ?주|어떻게|개선|고쳐',
  vi: 'thiết kế|kế hoạch|xây dựng|cần|muốn|giúp|phương án|làm sao|thêm',
};

/** Calls what is wanted one part of a whole. */
export const PART =
  /(?<![a-z])(?:part|piece|bit|side|layer)(?![a-z])|部[分份]|這塊|ところ|箇所|부분|파트|쪽|phần|mảng/giu;

/** Speaks of software; watching anything else is a business of its own. */
export const SOFTWARE =
  /services?(?![a-z])|logs?(?![a-z])|trac(?:e|es|ing)(?![a-z])|metrics|telemetry|api|prometheus|grafana|kubernetes|backend|observab|microservice|サービス|ログ|トレース|メトリクス|オブザーバ|可観測|服務|日誌|追蹤|可觀測|指標|서비스|로그|트레이스|지표|관측|옵저버|dịch vụ|log|hệ thống/i;

/** Says that something is only supposed, before it and behind it: "when the geocoder is slow". */
export const SUPPOSED_BEFORE =
  /(?:^|[^a-z])(?:when|whenever|if|once|khi|nếu|mỗi khi) (?:\([^)]*\)|[^,;.])*$|(?:當|只要|一旦|如果)[^,。;]*$/i;
export const SUPPOSED_AFTER =
  /^(?:く?なると|くても|ても|と(?=[、,])|도(?=[ ,])|더라도|면|지면|질 때|을 때|時)/;
