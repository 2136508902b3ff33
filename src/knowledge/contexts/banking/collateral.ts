import { defineContext } from '../../context.ts';

export const collateral = defineContext({
  id: 'collateral',
  industry: 'banking',
  archetype: 'registry',
  purpose: {
    en: 'Records what is pledged for a debt, what it is worth and who has a claim to it.',
    ja: '債務の担保物、その評価額、権利者を記録する。',
  },
  words: {
    en: {
      names: [
        'collateral',
        'pledged asset',
        'lien',
        'security interest',
        'collateral valuation',
        'secured asset',
      ],
      cues: ['pledge', 'revaluation', 'loan to value', 'release of lien', 'guarantee'],
    },
    'zh-TW': {
      names: ['擔保品', '抵押品', '抵押權', '質押', '擔保鑑價'],
      cues: ['估價', '塗銷', '設定抵押', '成數', '保證'],
    },
    ja: {
      names: ['担保物件', '抵当権', '担保評価', '質権', '担保設定'],
      cues: ['再評価', '解除', '担保掛目', '抹消', '担保'],
    },
    ko: {
      names: ['담보물', '근저당', '담보 평가', '저당권', '담보 설정'],
      cues: ['감정평가', '해지', '담보인정비율', '질권', '담보'],
    },
    vi: {
      names: ['tài sản bảo đảm', 'tài sản thế chấp', 'thế chấp', 'định giá tài sản', 'cầm cố'],
      cues: ['định giá lại', 'giải chấp', 'tỷ lệ cho vay', 'bảo lãnh'],
    },
  },
  entities: {
    CollateralAsset: {
      id: 'uuid',
      ownerId: 'ref party-kyc.Client owner',
      kind: 'real_estate | vehicle | securities | deposit | other',
      description: 'text',
      value: 'money financial',
      valuedOn: 'date indexed',
    },
    Valuation: {
      id: 'uuid',
      assetId: 'ref CollateralAsset',
      amount: 'money financial',
      method: 'text',
      madeOn: 'date',
    },
    Lien: {
      id: 'uuid',
      assetId: 'ref CollateralAsset',
      loanId: 'ref loan.Loan',
      rank: 'int',
      status: 'registered | released | enforced',
    },
  },
  commands: {
    registerAsset: { creates: 'CollateralAsset', emits: ['CollateralRegistered'] },
    pledgeAsset: { creates: 'Lien', emits: ['AssetPledged'], undo: 'releaseLien' },
    revalueAsset: { creates: 'Valuation', emits: ['CollateralRevalued'] },
    releaseLien: { on: 'Lien', from: ['registered'], to: 'released', emits: ['LienReleased'] },
    enforceLien: { on: 'Lien', from: ['registered'], to: 'enforced', emits: ['LienEnforced'] },
  },
  events: [
    'CollateralRegistered',
    'AssetPledged',
    'CollateralRevalued',
    'LienReleased',
    'LienEnforced',
  ],
  neighbours: [
    {
      context: 'loan',
      how: 'reacts',
      via: 'LoanClosed',
      because: 'A paid debt frees the asset.',
    },
    {
      context: 'property-register',
      how: 'calls',
      via: 'getProperty',
      because: 'Land belongs to whom the register says.',
    },
    {
      context: 'loan',
      how: 'feeds',
      via: 'CollateralRevalued',
      because: 'A fallen value may need more security.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The liens on an asset have a strict order of rank.',
    ja: '一つの担保物件に付く権利の順位は重ならない。',
  },
  data: ['financial'],
  sources: [
    {
      title:
        'BIAN Service Landscape 14.0.0: Collateral Asset Administration, Collateral Allocation Management',
      read: '2026-11-20',
    },
  ],
});
