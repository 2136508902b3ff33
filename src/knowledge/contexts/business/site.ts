import { defineContext } from '../../context.ts';

export const site = defineContext({
  id: 'site',
  industry: 'business',
  archetype: 'registry',
  purpose: {
    en: 'Keeps the places where the organisation works: branches, shops, plants, with address and hours.',
    ja: '支店、店舗、工場など、組織が活動する拠点を住所や営業時間とともに管理する。',
  },
  words: {
    en: {
      names: [
        'branch',
        'branch office',
        'business site',
        'company site',
        'shop location',
        'company location',
        'several locations',
      ],
      cues: ['site', 'location', 'outlet', 'address', 'plant', 'store', 'facility'],
    },
    'zh-TW': {
      names: ['據點', '分店', '分公司', '門市據點', '廠區', '營業據點'],
      cues: ['地點', '場所', '門市', '大樓', '地址'],
    },
    ja: {
      names: ['拠点', '支店', '各店舗', '事業所', '営業所一覧', '店舗情報'],
      cues: ['建物', '所在地', '場所', '工場', '住所'],
    },
    ko: {
      names: ['지점 관리', '사업장', '지사', '매장 정보', '점포', '영업점'],
      cues: ['매장', '지점', '건물', '위치', '주소', '공장'],
    },
    vi: {
      names: [
        'chi nhánh',
        'cơ sở kinh doanh',
        'điểm bán',
        'văn phòng đại diện',
        'địa điểm kinh doanh',
      ],
      cues: ['cơ sở', 'địa điểm', 'tòa nhà', 'địa chỉ', 'nhà máy'],
    },
  },
  entities: {
    Site: {
      id: 'uuid',
      code: 'text unique',
      name: 'text',
      kind: 'text',
      address: 'text',
      position: 'geo?',
      openingHours: 'json',
      status: 'planned | open | closed',
      managerId: 'ref staff.StaffMember?',
    },
    Area: {
      id: 'uuid',
      siteId: 'ref Site indexed',
      name: 'text',
      kind: 'text',
      capacity: 'int?',
    },
  },
  commands: {
    registerSite: { creates: 'Site', emits: ['SiteRegistered'], undo: 'closeSite' },
    openSite: { on: 'Site', from: ['planned', 'closed'], to: 'open', emits: ['SiteOpened'] },
    changeSite: { on: 'Site', emits: ['SiteChanged'] },
    addArea: { creates: 'Area', emits: ['AreaAdded'] },
    closeSite: { on: 'Site', from: ['planned', 'open'], to: 'closed', emits: ['SiteClosed'] },
  },
  events: ['SiteRegistered', 'SiteOpened', 'SiteChanged', 'AreaAdded', 'SiteClosed'],
  neighbours: [
    {
      context: 'inventory',
      how: 'feeds',
      via: 'SiteOpened',
      because: 'A new site holds stock.',
    },
    {
      context: 'scheduling',
      how: 'feeds',
      via: 'SiteChanged',
      because: 'Opening hours limit what can be booked.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'SiteChanged',
      because: 'Customers look for the nearest branch.',
    },
    {
      context: 'mapping',
      how: 'calls',
      via: 'findPlace',
      because: 'An address needs coordinates.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A site that others still refer to is closed, never deleted.',
    ja: '他から参照されている拠点は閉鎖扱いにし、削除しない。',
  },
  data: [],
  sources: [
    { title: 'schema.org Place and LocalBusiness' },
    { title: 'TM Forum TMF674 Geographic Site Management' },
  ],
});
