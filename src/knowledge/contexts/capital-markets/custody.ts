import { defineContext } from '../../context.ts';

export const custody = defineContext({
  id: 'custody',
  industry: 'capital-markets',
  archetype: 'ledger',
  purpose: {
    en: "Holds clients' securities and handles dividends, votes and other corporate actions.",
    ja: '顧客の証券を保管し、配当や議決権などの権利処理を行う。',
  },
  words: {
    en: {
      names: [
        'securities account',
        'corporate action',
        'dividend',
        'shareholding',
        'safekeeping of securities',
        'depository',
        'securities custody',
        'custodian bank',
      ],
      cues: ['voting rights', 'stock split', 'position', 'holdings', 'entitlement payment'],
    },
    'zh-TW': {
      names: ['證券保管', '集保帳戶', '股利', '配息', '除權息', '保管銀行'],
      cues: ['持股', '股東投票', '公司行動', '庫存股票'],
    },
    ja: {
      names: ['証券保管', '証券口座', '配当金', '証券カストディ', 'コーポレートアクション'],
      cues: ['保有残高', '議決権', '株式分割', '預託'],
    },
    ko: {
      names: ['증권 보관', '증권 계좌', '권리 행사', '예탁', '주식 배당'],
      cues: ['보유 수량', '의결권', '액면분할', '배당금'],
    },
    vi: {
      names: [
        'lưu ký chứng khoán',
        'tài khoản chứng khoán',
        'cổ tức',
        'quyền cổ đông',
        'ngân hàng lưu ký',
      ],
      cues: ['số dư chứng khoán', 'biểu quyết', 'chia tách cổ phiếu', 'thực hiện quyền'],
    },
  },
  entities: {
    SecuritiesAccount: {
      id: 'uuid',
      clientId: 'ref party-kyc.Client owner',
      holderName: 'text personal',
      status: 'open | restricted | closed',
      depository: 'text',
    },
    Position: {
      id: 'uuid',
      accountId: 'ref SecuritiesAccount',
      instrumentId: 'ref market-data.Instrument',
      quantity: 'decimal financial',
      blocked: 'decimal financial',
      changedAt: 'timestamp readonly',
    },
    CorporateAction: {
      id: 'uuid',
      instrumentId: 'ref market-data.Instrument',
      kind: 'dividend | split | rights_issue | vote',
      status: 'announced | elected | processed',
      answerBy: 'date indexed',
    },
  },
  commands: {
    openSecuritiesAccount: { creates: 'SecuritiesAccount', emits: ['SecuritiesAccountOpened'] },
    restrictSecuritiesAccount: {
      on: 'SecuritiesAccount',
      from: ['open'],
      to: 'restricted',
      emits: ['SecuritiesAccountRestricted'],
    },
    closeSecuritiesAccount: {
      on: 'SecuritiesAccount',
      from: ['open', 'restricted'],
      to: 'closed',
      emits: ['SecuritiesAccountClosed'],
    },
    depositSecurities: { on: 'Position', emits: ['PositionChanged'] },
    deliverSecurities: { on: 'Position', emits: ['PositionChanged'], undo: 'depositSecurities' },
    announceCorporateAction: { creates: 'CorporateAction', emits: ['CorporateActionAnnounced'] },
    electOption: {
      on: 'CorporateAction',
      from: ['announced'],
      to: 'elected',
      emits: ['CorporateActionElected'],
    },
    processCorporateAction: {
      on: 'CorporateAction',
      from: ['announced', 'elected'],
      to: 'processed',
      emits: ['CorporateActionProcessed'],
    },
  },
  events: [
    'SecuritiesAccountOpened',
    'SecuritiesAccountRestricted',
    'SecuritiesAccountClosed',
    'PositionChanged',
    'CorporateActionAnnounced',
    'CorporateActionElected',
    'CorporateActionProcessed',
  ],
  neighbours: [
    {
      context: 'trade-settlement',
      how: 'reacts',
      via: 'TradeSettled',
      because: 'Settled trades change positions.',
    },
    {
      context: 'portfolio',
      how: 'feeds',
      via: 'PositionChanged',
      because: 'A portfolio is valued from what is held.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CorporateActionAnnounced',
      because: 'Holders must choose before a date.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'CorporateActionProcessed',
      because: 'Paid dividends are booked.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The sum of client positions in an instrument equals the balance at the depository.',
    ja: '銘柄ごとの顧客残高の合計は、預託機関の残高に等しい。',
  },
  data: ['financial', 'personal'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Custody Administration, Corporate Action',
      read: '2026-11-20',
    },
  ],
});
