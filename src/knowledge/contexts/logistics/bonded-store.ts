import { defineContext } from '../../context.ts';

export const bondedStore = defineContext({
  id: 'bonded-store',
  industry: 'logistics',
  archetype: 'stock',
  purpose: {
    en: 'Holds goods under customs control, unpaid of duty, and accounts for each movement.',
    ja: '関税未納の貨物を税関管理下で保管し、動きをすべて説明できるようにする。',
  },
  words: {
    en: {
      names: [
        'bonded warehouse',
        'bonded store',
        'customs warehouse',
        'duty-free stock',
        'duty suspension',
        'free trade zone',
        'bonded goods',
      ],
      cues: ['duty', 'customs officer', 'write-off', 'release for consumption'],
    },
    'zh-TW': {
      names: ['保稅倉庫', '保稅倉', '自由貿易港區', '保稅貨物', '免稅庫存'],
      cues: ['關稅', '海關', '核銷', '放行'],
    },
    ja: {
      names: ['保税倉庫', '保税地域', '保税蔵置場', '保税貨物', '免税在庫'],
      cues: ['関税', '税関', '搬出入', '引取'],
    },
    ko: {
      names: ['보세 창고', '보세 구역', '보세 화물', '면세 재고'],
      cues: ['관세', '세관', '반출입', '통관'],
    },
    vi: {
      names: ['kho ngoại quan', 'kho bảo thuế', 'hàng ngoại quan', 'khu phi thuế quan'],
      cues: ['thuế nhập khẩu', 'hải quan', 'xuất kho', 'thanh khoản'],
    },
  },
  entities: {
    BondedLot: {
      id: 'uuid',
      declaration: 'text unique',
      goods: 'text',
      quantity: 'decimal',
      unit: 'text',
      status: 'declared | stored | released | exported | destroyed',
      dutyAtRisk: 'money financial',
      keepUntil: 'date indexed',
      consignor: 'text trade-secret',
    },
    BondedMovement: {
      id: 'uuid',
      lotId: 'ref BondedLot',
      kind: 'in | out | move | loss',
      quantity: 'decimal',
      at: 'timestamp readonly',
      reference: 'text',
    },
  },
  commands: {
    declareLot: { creates: 'BondedLot', emits: ['BondedLotDeclared'] },
    storeLot: { on: 'BondedLot', from: ['declared'], to: 'stored', emits: ['BondedLotStored'] },
    recordMovement: { creates: 'BondedMovement', emits: ['BondedMovementRecorded'] },
    releaseLot: { on: 'BondedLot', from: ['stored'], to: 'released', emits: ['BondedLotReleased'] },
    exportLot: { on: 'BondedLot', from: ['stored'], to: 'exported', emits: ['BondedLotExported'] },
    destroyLot: {
      on: 'BondedLot',
      from: ['stored'],
      to: 'destroyed',
      emits: ['BondedLotDestroyed'],
    },
  },
  events: [
    'BondedLotDeclared',
    'BondedLotStored',
    'BondedMovementRecorded',
    'BondedLotReleased',
    'BondedLotExported',
    'BondedLotDestroyed',
  ],
  neighbours: [
    {
      context: 'customs-declaration',
      how: 'calls',
      via: 'lodgeDeclaration',
      because: 'Release wants an accepted declaration.',
    },
    {
      context: 'warehouse',
      how: 'feeds',
      via: 'BondedLotStored',
      because: 'The lot gets its place in the hall.',
    },
    {
      context: 'general-ledger',
      how: 'feeds',
      via: 'BondedLotReleased',
      because: 'Duty falls due on release.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'BondedMovementRecorded',
      because: 'Customs may inspect every movement.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'What came in equals what is stored plus what was released, exported, destroyed or lost.',
    ja: '搬入量は、在庫、引取、輸出、滅却、亡失の合計に等しい。',
  },
  data: ['financial', 'trade-secret'],
  sources: [{ title: 'WCO Data Model' }, { title: 'Revised Kyoto Convention annex D' }],
});
