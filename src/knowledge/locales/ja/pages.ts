import type { pages as english } from '../en/pages.ts';

export const pages: typeof english = {
  boundaries: 'サービス境界',
  contracts: 'API契約',
  architecture: 'アーキテクチャ図',
  identity: '認証と認可',
  communication: 'サービス間通信',
  resilience: '耐障害性と容量',
  observability: '可観測性',
  caching: 'キャッシュ',
  technology: '技術選定と理由',
  deployment: 'デプロイとロールアウト',
  testing: 'テスト',
  decisions: '設計判断と代替案',
};
