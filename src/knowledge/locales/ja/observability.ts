import type { observability as english } from '../en/observability.ts';

export const observability: typeof english = {
  none: 'テレメトリが指定されていません。以下は各サービスの入口で測定できますが、収集する仕組みはまだありません。',
  objectives: '目標(SLO)',
  noObjectives:
    '目標を持つフローや操作がないため、アラートを導けません。重要なフローに `slo` を追加してください。',
  sli: '測り方(SLI)',
  budget: '30日間のエラーバジェット',
  minutes: (minutes, requests) =>
    `${minutes}分${requests === '' ? '' : `(100万件中${requests}件)`}`,
  goodOver: 'サーバーエラーでない応答の割合',
  flowGood: '意図どおりに終わったフローの割合',
  inTime: (time) => `${time}以内の応答の割合`,
  latency: '応答時間',
  p95: (time) => `p95 ${time}`,
  p99: (time) => `p99 ${time}`,
  noPercentile: (time) => `${time}(パーセンタイルの記載なし)`,
  alerts: 'バーンレートアラート',
  alertsIntro:
    '長短両方の窓で、エラーバジェットを所定の倍率で消費したときに発報します。短い窓があるため、障害が収まれば早く止まります。',
  burnRate: 'バーンレート',
  windows: '窓',
  errorShare: 'エラー率',
  budgetSpent: '発報時の消費量',
  severities: { page: '当番を呼び出す', ticket: 'チケットを起票する' },
  and: (long, short) => `${long}と${short}`,
  red: '流量・エラー・所要時間(RED)',
  redIntro:
    'すべての操作の指標は `http_server_request_duration_seconds` です(件数が流量、ステータスの区分がエラーを表します)。次のラベルで区別します。',
  labels: 'ラベル',
  signals: 'その他の異常の兆候',
  outbox: (contexts) =>
    `${contexts}のアウトボックスに残る最も古いイベントの経過時間。増え続けるならブローカーに届いていません。`,
  deadLetters: (policies) => `${policies}のデッドレター件数。1件でもあれば人の確認が必要です。`,
  breakers: (edges) =>
    `ブレーカー ${edges} の状態。開いている間、利用者にはフォールバックかエラーが見えます。`,
  sagas: (flows) => `${flows}の未完了のサーガの件数と経過時間。`,
  caches: (caches) => `${caches}のヒット率。`,
  pools: (stores) => `${stores}の使用中の接続数。プールの枯渇は見えにくい待ち行列になります。`,
  jobs: (jobs) => `${jobs}の最後の成功時刻。`,
  logs: 'ログ',
  destination: '出力先',
  keptFor: '保持期間',
  days: (days) => `${days}日`,
  fields: '全行に含む項目',
  fieldNames:
    '`timestamp`, `level`, `service`, `context`, `operation`, `trace_id`, `span_id`, `outcome`, `duration_ms`',
  ids: '該当する場合に加える項目',
  masked: (count) => `平文では書かない項目(${count}個)`,
  notMasked: '平文で書かれる項目(要改善)',
  traces: 'トレース',
  sampling: 'サンプリング',
  samplingText: (share, perSecond) =>
    `要求の${share}${perSecond === '' ? '' : `(ピーク時に毎秒${perSecond}件)`}`,
  correlation: 'ログ行にトレースIDを含む',
  pathOf: (flow) => `${flow}の経路`,
  tools: 'ツール',
  metrics: 'メトリクス',
  dashboards: 'ダッシュボード',
  alerting: 'アラート通知',
};
