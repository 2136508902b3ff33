import type { Text } from '../util/language.ts';

interface Assumption {
  readonly value: number;
  readonly unit: string;
  readonly because: Text;
}

/** What the planner takes for granted where a brief gives no number. Each is listed for the user, who may set another. */
export const ASSUMPTIONS = {
  rtoMin: {
    value: 60,
    unit: 'minutes',
    because: {
      en: 'Restoring a database of some hundred gigabytes from its last copy takes about an hour.',
      ja: '数百ギガバイトのデータベースを直近のコピーから復元するには約1時間かかる。',
    },
  },
  retentionYears: {
    value: 10,
    unit: 'years',
    because: {
      en: 'Tax and commercial law of many countries ask for business records of six to ten years; nothing is kept for ever.',
      ja: '多くの国の税法や商法は業務記録を6〜10年保存するよう求めており、それ以上は残さない。',
    },
  },
  peakFactor: {
    value: 5,
    unit: '×',
    because: {
      en: 'A business day has its busy hour: five times the daily mean covers lunch and evening peaks of most sites.',
      ja: '業務には繁忙時間帯があり、日平均の5倍を見込めば多くのサイトの昼と夜のピークを賄える。',
    },
  },
  readWriteRatio: {
    value: 9,
    unit: 'reads per write',
    because: {
      en: 'People look around nine times for every change they make.',
      ja: '利用者は1回の変更に対し9回ほど閲覧する。',
    },
  },
  availability: {
    value: 0.999,
    unit: 'fraction of time',
    because: {
      en: '43 minutes a month are what one region with two zones and one on-call team can promise.',
      ja: '1リージョン2ゾーンと一つの当番チームで約束できるのは、月43分の停止までである。',
    },
  },
  singleHostAvailability: {
    value: 0.995,
    unit: 'fraction of time',
    because: {
      en: 'One machine without a spare: 3.6 hours a month for repairs and restarts.',
      ja: '予備のない1台構成のため、修理と再起動に月3.6時間を見込む。',
    },
  },
  p99Ms: {
    value: 1_000,
    unit: 'ms',
    because: {
      en: 'After one second people feel that they wait (Nielsen, Response Times, 1993).',
      ja: '1秒を超えると人は待たされていると感じる(Nielsen, 1993)。',
    },
  },
  serviceTimeMs: {
    value: 20,
    unit: 'ms',
    because: {
      en: 'A request with two or three indexed statements takes about 20 ms; measure your own.',
      ja: '索引の効いたSQLを2、3回実行する要求は約20ミリ秒かかる。実測で置き換えること。',
    },
  },
  computingShare: {
    value: 0.25,
    unit: 'fraction of work',
    because: {
      en: 'Three quarters of a request are spent waiting for the database and the network; measure your own.',
      ja: '要求の4分の3はデータベースとネットワークの待ち時間である。実測で置き換えること。',
    },
  },
  memoryMb: {
    value: 512,
    unit: 'MB',
    because: {
      en: 'A service with a connection pool and caches of its own stays under half a gigabyte; measure your own.',
      ja: '接続プールと自前のキャッシュを持つサービスは0.5 GBに収まる。実測で置き換えること。',
    },
  },
  rpoMin: {
    value: 15,
    unit: 'minutes',
    because: {
      en: 'Shipping the log of the database every few minutes costs little.',
      ja: 'データベースのログを数分ごとに転送する費用は小さい。',
    },
  },
} as const satisfies Record<string, Assumption>;
