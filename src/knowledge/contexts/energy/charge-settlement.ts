import { defineContext } from '../../context.ts';

export const chargeSettlement = defineContext({
  id: 'charge-settlement',
  industry: 'energy',
  archetype: 'payment',
  purpose: {
    en: 'Turns finished charging into final charge records and settles them between operators and drivers.',
    ja: '完了した充電を確定した課金記録にし、事業者間および利用者との精算を行う。',
  },
  words: {
    en: {
      names: [
        'charge detail record',
        'charging invoice',
        'roaming settlement',
        'charging cost',
        'charging bill',
      ],
      cues: ['roaming partner', 'tariff', 'credit note', 'operator share', 'reconcile'],
    },
    'zh-TW': {
      names: ['充電費', '充電費用', '充電帳單', '充電結算'],
      cues: ['漫遊結算', '對帳', '拆帳', '合作業者', '費率'],
    },
    ja: {
      names: ['充電料金', '充電精算', 'ローミング精算', '課金記録'],
      cues: ['事業者間', '照合', '単価', '請求'],
    },
    ko: {
      names: ['충전 요금', '충전 정산', '로밍 정산', '충전 비용'],
      cues: ['사업자', '대사', '단가', '청구'],
    },
    vi: {
      names: ['phí sạc', 'tiền sạc', 'đối soát trạm sạc', 'hóa đơn sạc'],
      cues: ['đối tác chuyển vùng', 'giá sạc', 'đối chiếu'],
    },
  },
  entities: {
    ChargeRecord: {
      id: 'uuid',
      sessionId: 'ref charging-session.ChargingSession unique',
      driverId: 'ref customer.Customer owner',
      tokenUid: 'text personal',
      status: 'posted | reconciled | credited',
      kilowattHours: 'decimal',
      total: 'money financial',
      partnerCode: 'text? indexed',
      postedAt: 'timestamp readonly',
    },
    CreditRecord: {
      id: 'uuid',
      chargeRecordId: 'ref ChargeRecord',
      amount: 'money financial',
      reason: 'text',
    },
    Settlement: {
      id: 'uuid',
      partnerCode: 'text',
      periodStart: 'date',
      periodEnd: 'date',
      net: 'money financial',
    },
  },
  commands: {
    postChargeRecord: { creates: 'ChargeRecord', emits: ['ChargeRecordPosted'] },
    creditChargeRecord: {
      on: 'ChargeRecord',
      from: ['posted', 'reconciled'],
      to: 'credited',
      emits: ['ChargeRecordCredited'],
    },
    reconcileChargeRecord: {
      on: 'ChargeRecord',
      from: ['posted'],
      to: 'reconciled',
      emits: ['ChargeRecordReconciled'],
    },
    issueCredit: { creates: 'CreditRecord' },
    closeSettlement: { creates: 'Settlement', emits: ['SettlementClosed'] },
  },
  events: [
    'ChargeRecordPosted',
    'ChargeRecordCredited',
    'ChargeRecordReconciled',
    'SettlementClosed',
  ],
  neighbours: [
    {
      context: 'charging-session',
      how: 'reacts',
      via: 'ChargingCompleted',
      because: 'Each finished session is charged once.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'Money held for the session is taken.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'ChargeRecordPosted',
      because: 'Revenue and partner debts are booked.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ChargeRecordPosted',
      because: 'The driver receives the receipt.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A posted charge record is never edited; a credit record corrects it.',
    ja: '登録した課金記録は編集せず、訂正は取消記録で行う。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'OCPI charge detail records and tariffs', read: '2026-11-20' }],
});
