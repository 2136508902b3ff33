import { defineContext } from '../../context.ts';

export const crowdfundingProject = defineContext({
  id: 'crowdfunding-project',
  industry: 'services',
  archetype: 'campaign',
  purpose: {
    en: 'Shows a project to the public, gathers pledges and pays out when the goal is met.',
    ja: '企画を公開して支援を募り、目標に達すれば資金を渡す。',
  },
  words: {
    en: {
      names: [
        'crowdfunding',
        'backers',
        'funding goal',
        'pledge campaign',
        'fundraising project',
        'back a project',
      ],
      cues: ['pledge', 'reward', 'goal', 'funded', 'supporter'],
    },
    'zh-TW': {
      names: ['群眾募資', '集資', '募資專案', '贊助方案', '群募'],
      cues: ['贊助者', '目標金額', '回饋品', '達標'],
    },
    ja: {
      names: ['クラウドファンディング', '資金募集', '支援プロジェクト', '目標金額達成'],
      cues: ['支援者', '返礼品', '目標額', '出資'],
    },
    ko: {
      names: ['크라우드 펀딩', '후원 프로젝트', '펀딩 프로젝트', '목표 금액'],
      cues: ['후원자', '리워드', '달성', '모금'],
    },
    vi: {
      names: ['gọi vốn cộng đồng', 'huy động vốn cộng đồng', 'dự án gọi vốn'],
      cues: ['người ủng hộ', 'mục tiêu vốn', 'phần quà', 'đạt mục tiêu'],
    },
  },
  entities: {
    FundingProject: {
      id: 'uuid',
      creatorId: 'ref customer.Customer owner',
      title: 'text',
      goal: 'money',
      raised: 'money',
      status: 'live | funded | failed | paid_out',
      closesAt: 'timestamp indexed',
      story: 'text',
    },
    Pledge: {
      id: 'uuid',
      projectId: 'ref FundingProject',
      backerId: 'ref customer.Customer owner',
      amount: 'money financial',
      reward: 'text?',
      address: 'text? personal',
      status: 'held | withdrawn',
    },
  },
  commands: {
    launchProject: { creates: 'FundingProject', emits: ['FundingProjectLaunched'] },
    pledgeMoney: { creates: 'Pledge', emits: ['PledgeMade'], undo: 'withdrawPledge' },
    withdrawPledge: { on: 'Pledge', from: ['held'], to: 'withdrawn', emits: ['PledgeWithdrawn'] },
    closeFunding: {
      on: 'FundingProject',
      from: ['live'],
      to: 'funded',
      emits: ['FundingGoalReached'],
    },
    failFunding: { on: 'FundingProject', from: ['live'], to: 'failed', emits: ['FundingFailed'] },
    payOut: { on: 'FundingProject', from: ['funded'], to: 'paid_out', emits: ['FundingPaidOut'] },
  },
  events: [
    'FundingProjectLaunched',
    'PledgeMade',
    'PledgeWithdrawn',
    'FundingGoalReached',
    'FundingFailed',
    'FundingPaidOut',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'calls',
      via: 'authorisePayment',
      because: 'Pledges are held and charged only on success.',
    },
    {
      context: 'party-kyc',
      how: 'calls',
      via: 'startCheck',
      because: 'Creators are verified before money is paid out.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'ContentRemoved',
      because: 'A project that was taken down gathers no more pledges.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'FundingGoalReached',
      because: 'Backers and creator are told.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Pledges are charged all or not at all when the goal is all-or-nothing.',
    ja: '全額達成型では、支援金は全員に課金するか、誰にも課金しない。',
  },
  data: ['personal', 'financial'],
  sources: [{ title: 'Goteo and Catarse open crowdfunding platforms' }],
});
