import type { Intent } from '../../blueprint/requirements/requirements.ts';
import type { Words } from './words.ts';

/**
 * What people speak of when they speak of one aspect: `core` names it, `about` are its properties, each an expression
 * of its own. A brief that names the aspect and tells several of its properties is about it.
 */
export interface AspectField {
  readonly intent: Exclude<Intent, 'design'>;
  readonly core: Words;
  readonly about: readonly Words[];
}

export const ASPECT_FIELDS: readonly AspectField[] = [
  {
    intent: 'webhooks',
    core: {
      en: 'web ?hooks?|push instead of poll(?:s|ing)|(?:hits?|calls?|posts? to|sent to|pings?) (?:their|a|the|an|our partners.) (?:own )?(?:url|endpoint)s?|callbacks? to (?:the |their |our )?(?:partners?|customers?|dealers?|clients?)',
      'zh-TW': 'webhook|回呼(?:通知)?',
      ja: 'webhook|ウェブフック',
      ko: '웹 ?훅|webhook',
      vi: 'webhook',
    },
    about: [
      {
        en: 'sign(?:ed|ature|atures|ing)|hmac',
        'zh-TW': '簽章|簽名',
        ja: '署名',
        ko: '서명',
        vi: 'chữ ký|ký',
      },
      {
        en: 'retr(?:y|ies|ied|ying)|re-?sen[dt]s?|re-?deliver(?:y|ed|ies)?|try again|back-?off',
        'zh-TW': '重試|重送|重發|補送',
        ja: '再送|リトライ|再試行',
        ko: '재시도|재전송|다시 보내',
        vi: 'gửi lại|thử lại',
      },
      {
        en: 'replay|dead[- ]letter|twice|duplicates?|idempoten(?:t|cy)',
        'zh-TW': '重複|死信|冪等',
        ja: '重複|二重|冪等|デッドレター',
        ko: '중복|멱등|데드 ?레터',
        vi: 'trùng|hai lần|lặp',
      },
      {
        en: "(?:one|a) (?:slow |dead |single )?(?:partner|customer|dealer|lab|subscriber|receiver|endpoint|shop|client|merchant)[^.;]{0,24}(?:down|slow|dead|must not|may not|shouldn't|hold)|endpoints?|receivers?|subscribers?",
        'zh-TW': '端點|接收(?:端|方)|對方(?:伺服器|系統)|訂閱(?:者|方)',
        ja: '相手先|受信側|送信先|配信先|エンドポイント',
        ko: '수신(?:처|측|자)|엔드포인트|한 (?:곳|업체)이? ?(?:느려|죽|멈)',
        vi: 'bên nhận|đầu nhận|một (?:đại lý|đối tác|khách)[^.;]{0,12}(?:sập|chậm|treo|chết)',
      },
      {
        en: 'notifications?|notif(?:y|ied)|told|inform(?:ed)?|deliver(?:y|ies|ed)?',
        'zh-TW': '通知|推送',
        ja: '通知|配信',
        ko: '알림|통지|알려|보내고',
        vi: 'thông báo|báo',
      },
    ],
  },
  {
    intent: 'gateway',
    core: {
      en: '(?:api )?gateways?|front door|single (?:entry|entrance|way in)|entry point|(?:open|public|partner) apis?(?= (?:for|to|towards))|(?:open(?:ing)?|expos(?:e|ing)|publish(?:ing)?) (?:our|the|an?) [a-z ]{0,24}apis?',
      'zh-TW':
        '閘道|網關|(?:統一|單一|共同)入口|API ?(?:對外)?(?:開放|公開)|(?:開放|公開)[^,。;]{0,6}API|API ?Gateway',
      ja: 'ゲートウェイ|(?:入り?口|窓口)に|API[^、。\n]{0,8}(?:公開|開放)|(?:オープン|公開)API|(?:公開|開放)[^、。\n]{0,6}API',
      ko: '게이트웨이|단일 ?(?:진입점|창구)|API[^.,\n]{0,8}(?:공개|개방)|(?:오픈|공개) ?API',
      vi: 'gateway|cổng api|cổng vào|(?:mở|công khai)[^.,;]{0,12}api',
    },
    about: [
      {
        en: 'rate[- ]?limit\\w*|throttl\\w*|quotas?|(?:calls|requests|req)(?: a| per|/)(?: ?s(?:econd)?| ?min(?:ute)?)? (?:per|for each|each) (?:partner|client|customer|consumer|key)',
        'zh-TW':
          '限流|速率限制|流量(?:限制|管制)|配額|每(?:家|個(?:夥伴|客戶))[^,。;]{0,8}(?:次|限)',
        ja: 'レート(?:制限|リミット)|流量(?:制限|制御)|1社(?:に)?(?:つき|あたり)|(?:毎秒|毎分)[^、。]{0,8}回まで',
        ko: '속도 ?제한|호출 ?제한|쿼터|(?:업체|사|파트너)당 ?(?:초|분)',
        vi: 'giới hạn (?:tốc độ|lượt|số lượt)|hạn mức|rate limit',
      },
      {
        en: 'api keys?|client credentials?|oauth ?2?',
        'zh-TW': 'API ?(?:金鑰|key)|OAuth ?2?',
        ja: 'API ?キー|クライアントクレデンシャル|OAuth ?2?',
        ko: 'API ?키|OAuth ?2?',
        vi: 'khóa api|khoá api|api key|oauth ?2?',
      },
      {
        en: 'rout(?:e|es|ing)|host names?|behind',
        'zh-TW': '路由|轉發',
        ja: 'ルーティング|振り分け',
        ko: '라우팅',
        vi: 'định tuyến',
      },
      {
        en: '(?:partners?|third parties|fintechs?|resellers?|outside developers)',
        'zh-TW': '合作(?:夥伴|廠商)|外部(?:業者|廠商|單位)|介接(?:單位|廠商)',
        ja: '事業者|提携先|パートナー|\\d+ ?社',
        ko: '제휴사|파트너|협력사|외부 ?업체|사업자',
        vi: 'đối tác|bên thứ ba',
      },
      { en: 'kong|apisix|tyk|envoy|krakend|traefik|apigee|nginx' },
    ],
  },
  {
    intent: 'observability',
    core: {
      en: 'observab(?:le|ility)|monitoring(?! (?:app|platform|stations?|system for))|where (?:the |our )?(?:time|requests?) (?:goes|go|get lost)|blind',
      'zh-TW': '可觀測性?|監控',
      ja: '可観測性?|オブザーバビリティ|監視',
      ko: '관측 ?(?:가능)?성|옵저버빌리티|모니터링|관제',
      vi: 'quan sát|giám sát|theo dõi hệ thống',
    },
    about: [
      { en: 'opentelemetry|otel' },
      { en: 'prometheus|grafana|datadog|new relic|dynatrace|victoriametrics|zabbix' },
      { en: 'loki|elk|kibana|splunk|tempo|jaeger|zipkin|graylog|fluent(?:d| ?bit)|cloudwatch' },
      {
        en: 'traces?|tracing',
        'zh-TW': '追蹤|鏈路',
        ja: 'トレース|トレーシング',
        ko: '트레이스|트레이싱|추적',
        vi: 'vết|trace',
      },
      {
        en: 'logs?|logging',
        'zh-TW': '日誌|log',
        ja: 'ログ(?!イン)',
        ko: '로그(?!인)|로깅',
        vi: 'log|nhật ký',
      },
      {
        en: 'alert(?:s|ing|manager)?|pager(?:s|duty)?|on[- ]call',
        'zh-TW': '告警|警報|Alertmanager|值班',
        ja: 'アラート|当番|呼び出し',
        ko: '알람|경보|알림|당직',
        vi: 'cảnh báo|nhắn|trực',
      },
      {
        en: 'metrics|dashboards?',
        'zh-TW': '指標|儀表板',
        ja: 'メトリクス|指標|ダッシュボード',
        ko: '메트릭|지표|대시보드',
        vi: 'số liệu|chỉ số|bảng điều khiển',
      },
    ],
  },
  {
    intent: 'bff',
    core: {
      en: 'bffs?|backends?[- ]for[- ](?:the[- ])?front-?ends?',
      'zh-TW': 'BFF',
      ja: 'BFF',
      ko: 'BFF',
      vi: 'bff',
    },
    about: [
      {
        en: 'screens?|front-?ends?|payloads?|(?:phone|web|mobile|tablet) (?:app|client)|json|calls',
        'zh-TW': '畫面|前端|頁面|App|網頁',
        ja: '画面|フロント|アプリ|呼び出し',
        ko: '화면|프[런론]트|앱',
        vi: 'màn hình|giao diện|ứng dụng|app',
      },
    ],
  },
  {
    intent: 'resilience',
    core: {
      en: 'circuit[- ]?breakers?|resilien(?:ce|t|cy)|cascad(?:e|es|ing)|drag(?:s|ged)? (?:us|everything|it|the rest) down|takes? (?:us|everything|the rest) down(?: with it)?',
      'zh-TW': '斷路器|熔斷|韌性|連鎖(?:故障|反應)|拖垮|雪崩',
      ja: 'サーキットブレーカー?|耐障害|レジリエンス|巻き込|連鎖|道連れ|共倒れ',
      ko: '서킷 ?브레이커|회로 ?차단|복원력|연쇄|같이 (?:멈|죽)',
      vi: 'ngắt mạch|circuit breaker|chịu lỗi|dây chuyền|kéo (?:sập|theo)',
    },
    about: [
      {
        en: 'time-?outs?',
        'zh-TW': '逾時|超時|timeout',
        ja: 'タイムアウト',
        ko: '타임 ?아웃',
        vi: 'timeout|thời gian chờ',
      },
      {
        en: 'retr(?:y|ies|ying)',
        'zh-TW': '重試',
        ja: 'リトライ|再試行',
        ko: '재시도',
        vi: 'thử lại',
      },
      { en: 'resilience4j|hystrix|polly|sentinel|istio' },
      {
        en: 'fallbacks?|bulkheads?|degrad(?:e|ed|ation)|threads?|shed(?:ding)?',
        'zh-TW': '降級|隔艙|備援|執行緒',
        ja: 'フォールバック|バルクヘッド|縮退|スレッド|代替',
        ko: '폴백|벌크헤드|대체|스레드|우회',
        vi: 'dự phòng|phương án thay|hạ cấp',
      },
      {
        en: 'hangs?|hung|outages?|goes down|unreachable|slow(?:s)? down|fails?|freez(?:e|es)',
        'zh-TW': '當掉|掛掉|卡住|沒回應|變慢|斷線',
        ja: '固ま|返ってこな|落ち|止ま|遅くな|障害',
        ko: '느려|멈|죽|장애|응답이? ?없',
        vi: 'treo|sập|chết|chậm|không trả lời',
      },
    ],
  },
];
