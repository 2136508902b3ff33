import type { technology as english } from '../en/technology.ts';

export const technology: typeof english = {
  none: '指定または選定された技術はありません。',
  chosen: '用途別の技術',
  concern: '用途',
  decidedIn: '設計判断',
  askedFor: (quote) => `要件で指定: 「${quote}」`,
  notDecided: '`architecture.yaml` に記載',
  stores: 'データストア',
  schema: 'スキーマ',
  pool: 'レプリカあたりのプール',
  connections: (used, most) => `${most}接続のうち${used}`,
  connectionsColumn: '全レプリカ稼働時',
  statement: '文の実行時間の上限',
  encrypted: '保存時の暗号化',
  copies: '複製',
  reads: (replicas, readers) => `${replicas}${readers === '0' ? '' : ` + 読み取り用${readers}`}`,
  code: 'サービスの実装',
  language: '言語',
  framework: 'フレームワーク',
  rejected: '採用しなかったもの',
};
