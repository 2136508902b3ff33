import { defineContext } from '../../context.ts';

export const productOffering = defineContext({
  id: 'product-offering',
  industry: 'telecom',
  archetype: 'catalogue',
  purpose: {
    en: 'Defines the plans and bundles a carrier sells, with their terms, prices and who may buy them.',
    ja: '通信事業者が販売するプランやセット商品の内容、条件、価格、対象者を定める。',
  },
  words: {
    en: {
      names: ['product offering', 'mobile plan', 'tariff plan', 'data plan', 'phone plan'],
      cues: ['bundle', 'launch', 'eligibility', 'contract term', 'monthly fee'],
    },
    'zh-TW': {
      names: ['資費方案', '電信方案', '月租方案', '上網方案', '吃到飽方案'],
      cues: ['綁約', '優惠組合', '月租費', '資費'],
    },
    ja: {
      names: ['通信プラン', '携帯プラン', 'データプラン', '通信商品'],
      cues: ['料金プラン', 'セット割', '提供開始', '月額料金', '契約期間'],
    },
    ko: {
      names: ['통신 요금제', '휴대폰 요금제', '통신 상품', '결합상품', '데이터 요금제'],
      cues: ['요금제', '약정', '출시', '월정액'],
    },
    vi: {
      names: ['gói cước', 'gói data', 'gói dịch vụ viễn thông', 'gói internet'],
      cues: ['ra mắt', 'cam kết', 'cước thuê bao', 'gói kết hợp'],
    },
  },
  entities: {
    Offering: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      specifications: 'Specification[]',
      status: 'in_design | in_test | active | launched | retired',
      version: 'int readonly',
      monthlyPrice: 'money',
      termMonths: 'int?',
      eligibility: 'json?',
      margin: 'decimal? trade-secret',
    },
    Specification: {
      name: 'text',
      kind: 'mobile | fixed | internet | tv | device',
      characteristics: 'json',
    },
  },
  commands: {
    designOffering: { creates: 'Offering', emits: ['OfferingDesigned'] },
    submitOfferingForTest: {
      on: 'Offering',
      from: ['in_design'],
      to: 'in_test',
      emits: ['OfferingTestStarted'],
    },
    approveOffering: {
      on: 'Offering',
      from: ['in_test'],
      to: 'active',
      emits: ['OfferingApproved'],
    },
    launchOffering: {
      on: 'Offering',
      from: ['active'],
      to: 'launched',
      emits: ['OfferingLaunched'],
    },
    retireOffering: {
      on: 'Offering',
      from: ['launched'],
      to: 'retired',
      emits: ['OfferingRetired'],
    },
  },
  events: [
    'OfferingDesigned',
    'OfferingTestStarted',
    'OfferingApproved',
    'OfferingLaunched',
    'OfferingRetired',
  ],
  neighbours: [
    {
      context: 'resource-inventory',
      how: 'calls',
      via: 'listResources',
      because: 'A plan is launched only where the network can carry it.',
    },
    {
      context: 'qualification',
      how: 'feeds',
      via: 'OfferingLaunched',
      because: 'Eligibility checks follow what is on sale.',
    },
    {
      context: 'product-order',
      how: 'feeds',
      via: 'OfferingRetired',
      because: 'A retired plan can no longer be ordered.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'OfferingLaunched',
      because: 'Customers look for plans by price and speed.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A launched version never changes; a change is a new version.',
    ja: '提供を開始した版は変更せず、変更は新しい版として作る。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'TM Forum TMF620 Product Catalog Management' }],
});
