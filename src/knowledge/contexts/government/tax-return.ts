import { defineContext } from '../../context.ts';

export const taxReturn = defineContext({
  id: 'tax-return',
  industry: 'government',
  archetype: 'document',
  purpose: {
    en: 'Takes returns for a tax period, assesses them and settles what is owed or refunded.',
    ja: '課税期間ごとの申告を受け付け、税額を確定し、納付や還付で精算する。',
  },
  words: {
    en: {
      names: [
        'tax return',
        'tax filing',
        'income tax',
        'vat return',
        'taxpayer',
        'tax declaration',
      ],
      cues: ['tax office', 'deduction', 'refund', 'assessment', 'audit', 'withholding'],
    },
    'zh-TW': {
      names: ['報稅', '所得稅申報', '稅務申報', '營業稅申報', '納稅人'],
      cues: ['國稅局', '扣除額', '退稅', '稽徵', '查稅'],
    },
    ja: {
      names: ['確定申告', '納税申告', '税務申告', '消費税申告', '納税者'],
      cues: ['税務署', '控除', '還付', '源泉徴収', '税務調査'],
    },
    ko: {
      names: ['세금 신고', '종합소득세', '부가세 신고', '납세자', '연말정산'],
      cues: ['국세청', '공제', '환급', '세무조사', '원천징수'],
    },
    vi: {
      names: ['khai thuế', 'quyết toán thuế', 'tờ khai thuế', 'người nộp thuế', 'thuế thu nhập'],
      cues: ['cơ quan thuế', 'khấu trừ', 'hoàn thuế', 'thanh tra thuế'],
    },
  },
  entities: {
    TaxReturn: {
      id: 'uuid',
      taxpayerId: 'ref identity-access.User owner',
      tax: 'text indexed',
      period: 'text indexed',
      version: 'int',
      status: 'draft | filed | under_audit | assessed | settled | superseded',
      declared: 'json financial personal',
      filedAt: 'timestamp?',
    },
    ReturnAssessment: {
      id: 'uuid',
      returnId: 'ref TaxReturn indexed',
      amountDue: 'money financial',
      amountRefunded: 'money financial',
      assessedAt: 'timestamp readonly',
    },
  },
  commands: {
    draftReturn: { creates: 'TaxReturn' },
    fileReturn: { on: 'TaxReturn', from: ['draft'], to: 'filed', emits: ['ReturnFiled'] },
    amendReturn: {
      on: 'TaxReturn',
      from: ['filed', 'assessed'],
      to: 'superseded',
      emits: ['ReturnAmended'],
    },
    openAudit: {
      on: 'TaxReturn',
      from: ['filed', 'assessed'],
      to: 'under_audit',
      emits: ['AuditOpened'],
    },
    assessReturn: {
      on: 'TaxReturn',
      from: ['filed', 'under_audit'],
      to: 'assessed',
      emits: ['ReturnAssessed'],
    },
    settleReturn: { on: 'TaxReturn', from: ['assessed'], to: 'settled', emits: ['ReturnSettled'] },
  },
  events: ['ReturnFiled', 'ReturnAmended', 'AuditOpened', 'ReturnAssessed', 'ReturnSettled'],
  neighbours: [
    {
      context: 'payment',
      how: 'feeds',
      via: 'ReturnAssessed',
      because: 'The assessment is collected or refunded.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A paid assessment settles the return.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'AuditOpened',
      because: 'An audit is worked on by people.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ReturnAssessed',
      because: 'The taxpayer is told the result.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A taxpayer has one current return per tax and period; an amendment is a new version of it.',
    ja: '納税者の有効な申告は税目と期間ごとに一つで、修正は新しい版になる。',
  },
  data: ['financial', 'personal'],
  sources: [{ title: 'OECD SAF-T' }],
});
