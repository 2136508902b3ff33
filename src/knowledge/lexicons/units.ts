import type { Words } from './words.ts';

/** Durations in milliseconds. A year has 365 days, a month 30, as service levels count them. */
export const DURATIONS: readonly { readonly ms: number; readonly words: Words }[] = [
  {
    ms: 1,
    words: {
      en: 'ms|msecs?|millis|milliseconds?|milli-seconds?',
      ja: 'ミリ秒',
      'zh-TW': '毫秒',
      ko: '밀리초|밀리세컨드',
      vi: 'mili ?giây|miligiây|phần nghìn giây',
    },
  },
  {
    ms: 1_000,
    words: {
      en: 's|secs?|seconds?',
      ja: '秒間?(?!速)',
      'zh-TW': '秒鐘?|秒钟',
      ko: '초',
      vi: 'giây',
    },
  },
  {
    ms: 60_000,
    words: {
      en: 'mins?|minutes?',
      ja: '分間|分(?![割類野析けか散位]|の(?:[\\d一二三四五六七八九十]|立ち))',
      'zh-TW': '分鐘|分钟',
      ko: '분',
      vi: 'phút',
    },
  },
  {
    ms: 3_600_000,
    words: {
      en: 'h|hrs?|hours?',
      ja: '時間',
      'zh-TW': '個?小時|个?小时|鐘頭|個鐘',
      ko: '시간',
      vi: 'giờ|tiếng(?: đồng hồ)?',
    },
  },
  {
    ms: 86_400_000,
    words: {
      en: 'd|(?:working |business |calendar )?days?|nights?',
      ja: '日間|日(?!本|付|時|報|次|曜)|泊',
      'zh-TW': '天|個?工作天',
      ko: '일(?!정|반|상|본)|주야',
      vi: 'ngày',
    },
  },
  {
    ms: 604_800_000,
    words: { en: 'w|wks?|weeks?', ja: '週間?', 'zh-TW': '個?星期|週|周', ko: '주일?', vi: 'tuần' },
  },
  { ms: 1_209_600_000, words: { en: 'fortnights?' } },
  {
    ms: 2_592_000_000,
    words: {
      en: 'mos?|months?',
      ja: '[ヶヵかカケ箇]月間?|月間|か月',
      'zh-TW': '個月|个月',
      ko: '개월|달',
      vi: 'tháng',
    },
  },
  {
    ms: 7_776_000_000,
    words: { en: 'quarters?(?! of)', ja: '四半期', 'zh-TW': '季', ko: '분기', vi: 'quý' },
  },
  {
    ms: 31_536_000_000,
    words: {
      en: 'y|yrs?|years?',
      ja: '年間?(?!度|代|齢|金)',
      'zh-TW': '年間?(?!度|代|齡|金)',
      ko: '년(?!도)',
      vi: 'năm',
    },
  },
];

/** Shares: what one unit is worth as a fraction. */
export const SHARES: readonly { readonly worth: number; readonly words: Words }[] = [
  {
    worth: 0.01,
    words: {
      en: 'percent|per cent|pct',
      ja: '%|パーセント(?!イル|タイル)',
      'zh-TW': '趴',
      ko: '퍼센트(?!일)|프로(?![그젝토])',
      vi: 'phần trăm',
    },
  },
  {
    worth: 0.1,
    words: { ja: '割(?!り|引|当)', 'zh-TW': '成(?![為立功本員果長])', ko: '할(?![ ,가-힣])' },
  },
];

/** Periods over which something is counted: `per day`, `daily`, `每天`, `하루`. */
export const PERIODS: readonly { readonly ms: number; readonly words: Words }[] = [
  {
    ms: 1_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every |p/)(?:s|sec|second)|in the worst second',
      ja: '毎秒|(?<![\\d一二三四五六七八九十] ?)秒間|1 ?秒間?(?:に|あたり|当たり)|一秒間?に|/秒',
      'zh-TW': '每秒鐘?|一秒|每一秒|/秒',
      ko: '초당|매초|1초에|1초당|/초',
      vi: '(?:mỗi|một|trên|/|theo) ?giây',
    },
  },
  {
    ms: 60_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:min|minute)|in the worst minute|the worst minute',
      ja: '毎分|(?<![\\d一二三四五六七八九十] ?)分間|1 ?分間?(?:に|あたり|当たり)|/分',
      'zh-TW': '每分鐘?|每分钟|一分鐘|/分',
      ko: '분당|매분|1분에|1분당|/분',
      vi: '(?:mỗi|một|trên|/) ?phút',
    },
  },
  {
    ms: 3_600_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:h|hr|hour)|hourly',
      ja: '毎時|1 ?時間(?:に|あたり|当たり)|/時',
      'zh-TW': '每個?小時|每小时|一小時|/小時',
      ko: '시간당|매시간|1시간에|/시간',
      vi: '(?:mỗi|một|trên|/) ?(?:giờ|tiếng)',
    },
  },
  {
    ms: 86_400_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:[a-z]+ )?(?:d|day|night|morning|evening|weekday|workday|workday)|daily|on an? (?:normal|usual|typical|ordinary|average|busy|good|school|working|week) ?day',
      ja: '毎日|(?<![\\d一二三四五六七八九十毎平休祝曜前後当今本同翌初] ?)日に(?= ?[\\d約およそ])|日あたり|1 ?日(?:に|あたり|当たり|平均|約|最大)?|一日|日次|日量|/日',
      'zh-TW': '每天|每日|一天|一日|每一天|單日|日均|/天|/日',
      ko: '하루(?!치| ?분량)(?:에)?|매일|일일|1일|일평균|/일',
      vi: '(?:mỗi|một|trên|/|hàng|hằng) ?(?:ngày|đêm)|ngày(?= (?:khoảng|tầm|cỡ|chừng|độ|được|trung bình|bình quân)(?: \\d| [a-zà-ỹ]))',
    },
  },
  {
    ms: 604_800_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:wk|week)|weekly',
      ja: '毎週|週(?=\\d)|1 ?週間に|/週',
      'zh-TW': '每週|每周|每星期|一週|一周',
      ko: '주당|매주|일주일에',
      vi: '(?:mỗi|một|trên|/|hàng|hằng) ?tuần',
    },
  },
  {
    ms: 2_592_000_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:mo|month)|monthly',
      ja: '毎月|月額|(?<![\\d一二三四五六七八九十] ?)月間|月々|月の(?=費用|予算|コスト|運用|サーバ|クラウド|上限|支払)|月あたり|ひと月|1 ?[かヶカ]月(?:に|あたり|当たり)?|月(?= ?(?:[\\d約最にで]|の?停止))|/月',
      'zh-TW': '每個?月|每月|一個月|月費|月租|/月|月(?=\\d)',
      ko: '매월|매달|한 ?달(?:에)?|월간|월(?= ?(?:이용료|요금|[\\d최약만십백]|중단|다운|장애|평균|서버|비용|예산))|/월',
      vi: '(?:mỗi|một|trên|/|hàng|hằng) ?tháng',
    },
  },
  {
    ms: 31_536_000_000,
    words: {
      en: '(?:/ ?|per |a |an |each |every )(?:yr|year|annum)|yearly|annual(?:ly)?',
      ja: '(?<![\\d一二三四五六七八九十] ?)年間|毎年|1 ?年(?:に|あたり|当たり|で|間に)|/年|年に',
      'zh-TW': '每年|一年|(?<![來来昨今前本翌去明\\d])年度|全年|/年',
      ko: '연간|매년|1년에|한 해|일 년|1년 동안|/년|연(?= ?(?:[\\d최약만천백십]|예산|비용))|해마다',
      vi: '(?:mỗi|một|trên|/|hàng|hằng) ?năm',
    },
  },
];

/** Compound rate units: requests per second and their relatives. */
export const RATE_UNITS: readonly {
  readonly noun: 'request' | 'event';
  readonly periodMs: number;
  readonly words: Words;
}[] = [
  {
    noun: 'request',
    periodMs: 1_000,
    words: { en: 'rps|qps|req(?:uests)?/s(?:ec(?:ond)?)?|r/s|calls/s(?:ec)?', ko: 'TPS' },
  },
  { noun: 'request', periodMs: 60_000, words: { en: 'rpm|req(?:uests)?/min(?:ute)?' } },
  { noun: 'request', periodMs: 1_000, words: { en: 'tps' } },
  {
    noun: 'event',
    periodMs: 1_000,
    words: { en: 'eps|msgs?/s(?:ec)?|messages/s(?:ec)?|events/s(?:ec)?' },
  },
];
