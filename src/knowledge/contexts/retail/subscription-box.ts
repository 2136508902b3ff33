import { defineContext } from '../../context.ts';

export const subscriptionBox = defineContext({
  id: 'subscription-box',
  industry: 'retail',
  archetype: 'subscription',
  purpose: {
    en: 'Sends a chosen or surprise box at a steady interval, with skips and swaps.',
    ja: '選んだ品やおまかせの箱を一定間隔で届け、休みや入れ替えに応じる。',
  },
  words: {
    en: {
      names: [
        'subscription box',
        'monthly box',
        'curated box',
        'meal kit',
        'veggie box',
        'box of the month',
        'recurring delivery of goods',
      ],
      cues: ['box', 'skip a week', 'swap', 'surprise', 'recipe box', 'fixed interval'],
    },
    'zh-TW': {
      names: ['訂閱箱', '定期配送', '驚喜箱', '蔬菜箱', '定期宅配箱', '每月箱'],
      cues: ['跳過', '更換內容', '週期', '驚喜'],
    },
    ja: {
      names: ['定期便', '定期ボックス', 'おまかせ箱', '頒布会', '野菜セット', 'ミールキット'],
      cues: ['スキップ', '入れ替え', '隔週', 'おまかせ'],
    },
    ko: {
      names: ['정기배송', '구독 박스', '꾸러미', '밀키트 구독', '정기 꾸러미'],
      cues: ['건너뛰기', '구성 변경', '격주', '깜짝 상자'],
    },
    vi: {
      names: ['hộp định kỳ', 'giao định kỳ', 'hộp hàng tháng', 'hộp rau', 'gói quà hàng tháng'],
      cues: ['bỏ qua kỳ', 'đổi món', 'hàng tuần', 'bất ngờ'],
    },
  },
  entities: {
    BoxPlan: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      size: 'text',
      interval: 'text',
      preferences: 'json personal',
      price: 'money',
      status: 'active | paused | ended',
      nextBoxOn: 'date indexed',
    },
    Box: {
      id: 'uuid',
      planId: 'ref BoxPlan indexed',
      shipOn: 'date indexed',
      items: 'json',
      status: 'planned | locked | shipped | skipped',
      cutOffAt: 'timestamp',
    },
  },
  commands: {
    startBoxPlan: { creates: 'BoxPlan', emits: ['BoxPlanStarted'], undo: 'endBoxPlan' },
    pauseBoxPlan: { on: 'BoxPlan', from: ['active'], to: 'paused', emits: ['BoxPlanPaused'] },
    resumeBoxPlan: { on: 'BoxPlan', from: ['paused'], to: 'active', emits: ['BoxPlanResumed'] },
    endBoxPlan: { on: 'BoxPlan', from: ['active', 'paused'], to: 'ended', emits: ['BoxPlanEnded'] },
    planBox: { creates: 'Box', emits: ['BoxPlanned'] },
    skipBox: { on: 'Box', from: ['planned'], to: 'skipped', emits: ['BoxSkipped'] },
    lockBox: { on: 'Box', from: ['planned'], to: 'locked', emits: ['BoxLocked'] },
    shipBox: { on: 'Box', from: ['locked'], to: 'shipped', emits: ['BoxShipped'] },
  },
  events: [
    'BoxPlanStarted',
    'BoxPlanPaused',
    'BoxPlanResumed',
    'BoxPlanEnded',
    'BoxPlanned',
    'BoxSkipped',
    'BoxLocked',
    'BoxShipped',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'A locked box needs its goods.',
    },
    {
      context: 'payment',
      how: 'calls',
      via: 'capturePayment',
      because: 'Each box is paid when it is locked.',
    },
    {
      context: 'fulfilment',
      how: 'feeds',
      via: 'BoxLocked',
      because: 'Boxes are packed after the cut-off.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'BoxPlanned',
      because: 'Customers may still skip or swap.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A box whose cut-off has passed keeps its content and price.',
    ja: '締切を過ぎた箱は、中身も価格も変わらない。',
  },
  data: ['personal'],
  sources: [{ title: 'Kill Bill recurring phases' }, { title: 'commercetools recurring orders' }],
});
