import type { caching as english } from '../en/caching.ts';

export const caching: typeof english = {
  none: (reads) =>
    reads === 0
      ? '参照操作がないため、キャッシュはありません。'
      : `キャッシュは使いません。${reads}個の参照操作はすべてデータストアから応答し、常に最新の内容です。`,
  decidedIn: (decision) => `これは${decision}で決めました。`,
  candidates: 'キャッシュできる参照操作',
  candidate: (query, staleness, peak) =>
    `${query}は${staleness}前の内容まで許され${peak === '' ? 'ます' : `、ピーク時は${peak}です`}`,
  caches: 'キャッシュ一覧',
  of: '保持する応答',
  where: '場所',
  filled: '方式',
  lives: '有効期間',
  spread: (ttl, jitter) => `${ttl}±${jitter}`,
  noTtl: '無期限',
  hits: 'ヒット率',
  keys: 'キー',
  dropped: '無効化の契機',
  onlyTtl: 'なし(有効期間の経過のみ)',
  expiry: '期限切れのとき',
  singleFlight: '再計算は同時に一つだけ',
  herd: '読み手がそれぞれ再計算する',
  stale: (time) => `その間${time}は古い応答を返す`,
  negative: (time) => `存在しないことを${time}記憶する`,
  warm: '稼働前に充填する',
  tags: (tags) => `${tags}でまとめて無効化`,
  freshness: '応答の古さ',
  contract: '許容',
  oldest: '最悪の場合',
  noBound: '上限の記載なし',
  tooOld: '許容を超える',
  cold: 'キャッシュが空のとき',
  coldIntro: 'ピーク時に背後のサービスへ届く流量を、通常時とキャッシュが空のときで比べます。',
  asked: 'ピーク時の要求',
  behind: '通常届く流量',
  coldLoad: '空のとき届く流量',
  capacity: '処理できる流量',
  carries: '処理できる',
  fails: '処理できない(事前充填か流量制限が必要)',
};
