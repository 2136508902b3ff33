import type { decisions as english } from '../en/decisions.ts';

export const decisions: typeof english = {
  none: '記録された設計判断はありません。',
  intro: (count) => `${count}件の設計判断を記録しています。`,
  index: '設計判断の一覧',
  statuses: { proposed: '提案', accepted: '採択', superseded: '置き換え済み' },
  because: '理由',
  consequences: 'もたらすもの',
  rejected: '不採用の案とその理由',
  option: '案',
  chosen: (chosen) => `採用: ${chosen}`,
  status: (status) => `状態: ${status}`,
  noForces: '理由の記録はありません。',
  back: '設計判断の一覧へ',
  assumptions: '前提とした仮定',
  questions: '判断を変え得る質問',
  accepted: '受け入れた指摘',
  code: '指摘',
  place: '場所',
};
