import { defineContext } from '../../context.ts';

export const fixedAsset = defineContext({
  id: 'fixed-asset',
  industry: 'finance',
  archetype: 'registry',
  purpose: {
    en: 'Keeps long-lived assets in the books: capitalise, depreciate, dispose.',
    ja: '長く使う資産を資産計上し、減価償却し、除却するまで帳簿で管理する。',
  },
  words: {
    en: {
      names: [
        'fixed asset',
        'depreciation',
        'depreciate',
        'asset book value',
        'capitalise',
        'capitalize',
        'asset disposal',
        'residual value',
      ],
      cues: ['useful life', 'write-down', 'equipment value', 'balance sheet value'],
    },
    'zh-TW': {
      names: ['固定資產', '折舊', '資產帳面價值', '資產報廢', '資產折舊表'],
      cues: ['殘值', '耐用年限', '資本化', '處分'],
    },
    ja: {
      names: ['固定資産', '減価償却', '固定資産台帳', '除却', '帳簿価額'],
      cues: ['耐用年数', '残存価額', '資産計上', '売却'],
    },
    ko: {
      names: ['고정자산', '감가상각', '고정자산 대장', '자산 처분', '장부가액'],
      cues: ['내용연수', '잔존가치', '자본화', '폐기'],
    },
    vi: {
      names: [
        'tài sản cố định',
        'khấu hao',
        'thanh lý tài sản',
        'giá trị còn lại',
        'ghi tăng tài sản',
      ],
      cues: ['nguyên giá', 'thời gian sử dụng', 'nhượng bán', 'kiểm kê tài sản'],
    },
  },
  entities: {
    FixedAsset: {
      id: 'uuid',
      number: 'text unique',
      name: 'text',
      cost: 'money financial',
      residualValue: 'money',
      usefulLifeMonths: 'int',
      status: 'planned | in_use | fully_depreciated | disposed',
      capitalisedOn: 'date?',
      siteId: 'ref site.Site?',
    },
    DepreciationRun: {
      id: 'uuid',
      period: 'text unique',
      total: 'money',
      ranAt: 'timestamp readonly',
    },
    DepreciationLine: {
      runId: 'ref DepreciationRun',
      assetId: 'ref FixedAsset',
      amount: 'money',
      bookValue: 'money',
    },
  },
  commands: {
    registerAsset: { creates: 'FixedAsset', emits: ['AssetRegistered'] },
    capitaliseAsset: {
      on: 'FixedAsset',
      from: ['planned'],
      to: 'in_use',
      emits: ['AssetCapitalised'],
    },
    runDepreciation: { creates: 'DepreciationRun', emits: ['DepreciationPosted'] },
    completeDepreciation: {
      on: 'FixedAsset',
      from: ['in_use'],
      to: 'fully_depreciated',
      emits: ['AssetFullyDepreciated'],
    },
    disposeAsset: {
      on: 'FixedAsset',
      from: ['in_use', 'fully_depreciated'],
      to: 'disposed',
      emits: ['AssetDisposed'],
    },
  },
  events: [
    'AssetRegistered',
    'AssetCapitalised',
    'DepreciationPosted',
    'AssetFullyDepreciated',
    'AssetDisposed',
  ],
  neighbours: [
    {
      context: 'goods-receipt',
      how: 'reacts',
      via: 'GoodsReceived',
      because: 'A delivered machine becomes an asset.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'DepreciationPosted',
      because: 'Cost of the period is booked.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'AssetDisposed',
      because: 'Gain or loss is booked.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'AssetDisposed',
      because: 'No more maintenance is planned for it.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'storeDocument',
      because: 'Purchase and disposal papers are kept.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An asset is depreciated once per period and never below its residual value.',
    ja: '資産の償却は期間ごとに一度だけで、残存価額を下回らない。',
  },
  data: ['financial'],
  sources: [{ title: 'Moqui Mantle Asset', read: '2026-11-20' }, { title: 'OECD SAF-T' }],
});
