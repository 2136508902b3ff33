import type { boundaries as english } from '../en/boundaries.ts';

export const boundaries: typeof english = {
  intro: (contexts, services, style) =>
    `${contexts}を${services}に配置します(構成方式は${style})。`,
  contexts: (count) => `${count}個のコンテキスト`,
  deployables: (count) => `${count}個のデプロイ単位`,
  none: 'コンテキストを求められていないため、引くべき境界はありません。',
  whyHere: (decision) => `デプロイ単位の分け方は${decision}で決めました。`,
  recognisedAs: (kinds) =>
    `要件は次の種類のシステムと判定しました: ${kinds}。括弧内はその種のシステムに通常あるコンテキストです。`,
  usualParts: (kind, contexts) => (contexts === '' ? kind : `${kind}(${contexts})`),
  overview: '一覧',
  invariant: '常に成り立つ規則',
  strong: '書き込みは直ちに読み取りに反映されます。',
  eventual: '書き込みは少し遅れて読み取りに反映されることがあります。',
  consistency: '整合性',
  commands: '変更',
  queries: '参照',
  publishes: '発行するイベント',
  reactsTo: '反応するイベント',
  asks: '応答を待つ相手',
  askedBy: '呼び出し元',
  jobs: 'バックグラウンド処理',
  eventSourced: (every) =>
    every === ''
      ? '状態はイベントの積み重ねです。'
      : `状態はイベントの積み重ねで、${every}件ごとにスナップショットを取ります。`,
  readModel: '参照専用のモデルから応答します。',
  history: '状態の持ち方',
  data: 'データ',
  whose: '所有者の欄',
  tenant: 'テナントの欄',
  lifecycle: 'ライフサイクル',
  rowsPerYear: '年間行数',
  keptFor: '保持期間',
  days: (count) => `${count}日`,
  partOf: '部品',
  services: 'デプロイ単位',
  hosts: '含むコンテキスト',
  shared: '他から直接読まれるデータ',
  sharedBy: (owner, readers) => `${owner}のデータを${readers}が直接読みます。`,
  externals: '外部システム',
  promise: '約束された可用性',
  weAsk: '依頼する操作',
  itTells: '通知されるイベント',
};
