import { defineContext } from '../../context.ts';

export const portfolio = defineContext({
  id: 'portfolio',
  industry: 'capital-markets',
  archetype: 'case',
  purpose: {
    en: "Manages a client's investments within the agreed mandate and proposes rebalancing.",
    ja: '合意した方針の範囲で顧客の投資を管理し、再配分を提案する。',
  },
  words: {
    en: {
      names: [
        'investment portfolio',
        'portfolio management',
        'asset allocation',
        'rebalancing',
        'wealth management',
        'robo-advisor',
        'investment mandate',
        'mutual fund',
      ],
      cues: [
        'suitability',
        'risk appetite',
        'investor',
        'fund',
        'returns on investment',
        'advisor',
      ],
    },
    'zh-TW': {
      names: ['投資組合', '資產配置', '理財', '再平衡', '財富管理', '理財機器人', '共同基金'],
      cues: ['適合度', '風險屬性', '投資人', '報酬率', '理專'],
    },
    ja: {
      names: ['投資ポートフォリオ', '資産運用', '資産配分', 'リバランス', '投資一任', '投資信託'],
      cues: ['適合性', 'リスク許容度', '投資家', '運用成績', '助言'],
    },
    ko: {
      names: ['투자 포트폴리오', '자산 관리', '자산 배분', '리밸런싱', '투자 일임', '펀드'],
      cues: ['투자 성향', '적합성', '투자자', '수익률', '자문'],
    },
    vi: {
      names: [
        'danh mục đầu tư',
        'quản lý tài sản',
        'phân bổ tài sản',
        'tái cân bằng',
        'ủy thác đầu tư',
        'quỹ đầu tư',
      ],
      cues: ['khẩu vị rủi ro', 'nhà đầu tư', 'lợi nhuận', 'tư vấn đầu tư'],
    },
  },
  entities: {
    Portfolio: {
      id: 'uuid',
      clientId: 'ref party-kyc.Client owner',
      name: 'text',
      mandateId: 'ref Mandate',
      status: 'active | breached | closed',
      value: 'money financial',
      valuedAt: 'timestamp indexed',
    },
    Mandate: { id: 'uuid', riskProfile: 'text personal', limits: 'json', agreedOn: 'date' },
    RebalanceProposal: {
      id: 'uuid',
      portfolioId: 'ref Portfolio',
      status: 'draft | agreed | executed | declined',
      trades: 'json financial',
    },
  },
  commands: {
    openPortfolio: { creates: 'Portfolio', emits: ['PortfolioOpened'] },
    assessSuitability: { creates: 'Mandate', emits: ['MandateAgreed'] },
    proposeRebalance: { creates: 'RebalanceProposal', emits: ['RebalanceProposed'] },
    agreeProposal: {
      on: 'RebalanceProposal',
      from: ['draft'],
      to: 'agreed',
      emits: ['RebalanceAgreed'],
    },
    declineProposal: {
      on: 'RebalanceProposal',
      from: ['draft'],
      to: 'declined',
      emits: ['RebalanceDeclined'],
    },
    executeProposal: {
      on: 'RebalanceProposal',
      from: ['agreed'],
      to: 'executed',
      emits: ['PortfolioRebalanced'],
    },
    flagBreach: { on: 'Portfolio', from: ['active'], to: 'breached', emits: ['MandateBreached'] },
    clearBreach: {
      on: 'Portfolio',
      from: ['breached'],
      to: 'active',
      emits: ['MandateBreachCleared'],
    },
    closePortfolio: {
      on: 'Portfolio',
      from: ['active', 'breached'],
      to: 'closed',
      emits: ['PortfolioClosed'],
    },
  },
  events: [
    'PortfolioOpened',
    'MandateAgreed',
    'RebalanceProposed',
    'RebalanceAgreed',
    'RebalanceDeclined',
    'PortfolioRebalanced',
    'MandateBreached',
    'MandateBreachCleared',
    'PortfolioClosed',
  ],
  neighbours: [
    {
      context: 'market-data',
      how: 'reacts',
      via: 'PriceUpdated',
      because: 'New prices change the value and the weights.',
    },
    {
      context: 'market-order',
      how: 'calls',
      via: 'submitMarketOrder',
      because: 'An agreed proposal is carried out on the market.',
    },
    {
      context: 'custody',
      how: 'reacts',
      via: 'PositionChanged',
      because: 'What is held is the base of every figure.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MandateBreached',
      because: 'Client and adviser have to decide.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'No trade is proposed outside the mandate.',
    ja: '運用方針の範囲を外れる売買は提案されない。',
  },
  data: ['financial', 'personal'],
  sources: [
    {
      title: 'BIAN Service Landscape 14.0.0: Investment Portfolio Management, Suitability Checking',
      read: '2026-11-20',
    },
  ],
});
