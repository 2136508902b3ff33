import { defineContext } from '../../context.ts';

export const royalty = defineContext({
  id: 'royalty',
  industry: 'media',
  archetype: 'ledger',
  purpose: {
    en: 'Turns reports of use into what each rights holder is owed and pays it.',
    ja: '利用報告から権利者ごとの支払額を計算し、支払う。',
  },
  words: {
    en: {
      names: [
        'royalty',
        'royalty statement',
        'author payout',
        'creator payout',
        'revenue share',
        'creator earnings',
      ],
      cues: ['split', 'usage report', 'songwriter', 'publisher', 'advance', 'payee'],
    },
    'zh-TW': {
      names: ['版稅', '權利金', '分潤', '創作者收益', '版稅報表'],
      cues: ['拆帳', '詞曲作者', '出版社', '結算', '稿費'],
    },
    ja: {
      names: ['印税', 'ロイヤリティ', '権利者分配', '収益分配', '使用料分配'],
      cues: ['作家', '分配率', '利用報告', '前払金'],
    },
    ko: {
      names: ['인세', '로열티', '저작권료', '수익 배분', '창작자 정산', '인세 정산', '작가 정산'],
      cues: ['작가', '배분율', '이용 내역', '선급금', '정산서', '저자'],
    },
    vi: {
      names: [
        'nhuận bút',
        'tiền bản quyền',
        'chia sẻ doanh thu',
        'thu nhập tác giả',
        'đối soát bản quyền',
      ],
      cues: ['tác giả', 'tỷ lệ chia', 'nhạc sĩ', 'nhà xuất bản'],
    },
  },
  entities: {
    RoyaltyStatement: {
      id: 'uuid',
      payeeId: 'ref identity-access.User owner',
      payeeName: 'text personal',
      period: 'text indexed',
      status: 'draft | issued | paid',
      amount: 'money financial',
      issuedAt: 'timestamp?',
    },
    RoyaltyUsage: {
      id: 'uuid',
      reportId: 'text indexed',
      workId: 'text indexed',
      units: 'int',
      revenue: 'money financial',
    },
    RoyaltySplit: {
      id: 'uuid',
      workId: 'text indexed',
      payeeId: 'ref identity-access.User',
      share: 'decimal',
      since: 'date',
    },
  },
  commands: {
    importUsage: { creates: 'RoyaltyUsage', emits: ['UsageImported'] },
    setSplit: { creates: 'RoyaltySplit', emits: ['SplitChanged'] },
    allocateRoyalty: { creates: 'RoyaltyStatement' },
    issueStatement: {
      on: 'RoyaltyStatement',
      from: ['draft'],
      to: 'issued',
      emits: ['StatementIssued'],
    },
    payStatement: { on: 'RoyaltyStatement', from: ['issued'], to: 'paid', emits: ['RoyaltyPaid'] },
  },
  events: ['UsageImported', 'SplitChanged', 'StatementIssued', 'RoyaltyPaid'],
  neighbours: [
    {
      context: 'playback',
      how: 'reacts',
      via: 'PlaybackEnded',
      because: 'Plays are one source of use.',
    },
    {
      context: 'rights',
      how: 'reacts',
      via: 'RightGranted',
      because: 'The agreement says who shares.',
    },
    {
      context: 'payment-order',
      how: 'calls',
      via: 'initiatePayment',
      because: 'Payees are paid in a batch.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'StatementIssued',
      because: 'What is owed is a liability.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'StatementIssued',
      because: 'Payees read their statement.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The shares of a work add up to one hundred per cent, and every amount used is allocated once.',
    ja: '作品の配分率の合計は百パーセントで、利用額は一度だけ配分される。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'DDEX Digital Sales Reporting' }],
});
