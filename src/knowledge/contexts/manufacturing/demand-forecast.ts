import { defineContext } from '../../context.ts';

export const demandForecast = defineContext({
  id: 'demand-forecast',
  industry: 'manufacturing',
  archetype: 'scheduling',
  purpose: {
    en: 'States how much of what will be needed when, from orders, use and plans.',
    ja: '受注、使用実績、計画から、何がいつどれだけ必要かを示す。',
  },
  words: {
    en: {
      names: [
        'demand',
        'demand forecast',
        'demand planning',
        'forecast',
        'sales forecast',
        'needs planning',
        'quantification',
      ],
      cues: ['wanted amount', 'next weeks', 'expected sales', 'call-off', 'consumption history'],
    },
    'zh-TW': {
      names: ['需求預測', '需求計畫', '銷售預測', '需求量'],
      cues: ['預估', '用量', '需求'],
    },
    ja: { names: ['需要予測', '需要計画', '所要量', '販売予測'], cues: ['予測', '内示', '必要数'] },
    ko: { names: ['수요 예측', '수요 계획', '소요량', '판매 예측'], cues: ['예측', '필요 수량'] },
    vi: {
      names: ['dự báo nhu cầu', 'kế hoạch nhu cầu', 'dự báo bán hàng'],
      cues: ['nhu cầu', 'dự báo'],
    },
  },
  entities: {
    Demand: {
      id: 'uuid',
      productId: 'ref product-catalogue.Product indexed',
      day: 'date indexed',
      quantity: 'decimal',
      source: 'text',
      status: 'expected | adjusted | confirmed | replaced',
    },
    Adjustment: { id: 'uuid', demandId: 'ref Demand', quantity: 'decimal', reason: 'text' },
  },
  commands: {
    stateDemand: { creates: 'Demand', emits: ['DemandStated'], undo: 'replaceDemand' },
    adjustDemand: { on: 'Demand', from: ['expected'], to: 'adjusted', emits: ['DemandAdjusted'] },
    confirmDemand: {
      on: 'Demand',
      from: ['expected', 'adjusted'],
      to: 'confirmed',
      emits: ['DemandConfirmed'],
    },
    replaceDemand: {
      on: 'Demand',
      from: ['expected', 'adjusted', 'confirmed'],
      to: 'replaced',
      emits: ['DemandReplaced'],
    },
  },
  events: ['DemandStated', 'DemandAdjusted', 'DemandConfirmed', 'DemandReplaced'],
  neighbours: [
    {
      context: 'production-plan',
      how: 'feeds',
      via: 'DemandAdjusted',
      because: 'Lines are planned for what is wanted.',
    },
    {
      context: 'inventory',
      how: 'feeds',
      via: 'DemandAdjusted',
      because: 'A coming shortage shows where demand meets stock.',
    },
    {
      context: 'delivery',
      how: 'feeds',
      via: 'DemandAdjusted',
      because: 'Deliveries are planned from the wanted amounts.',
    },
    {
      context: 'product-catalogue',
      how: 'reacts',
      via: 'ProductPublished',
      because: 'Demand is stated for known products.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'For a product and a day one statement counts.',
    ja: '製品と日ごとに有効な需要は一つだけである。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'OpenLMIS buq service' },
    { title: 'VDA 4905, EDIFACT DELFOR delivery forecasts' },
  ],
});
