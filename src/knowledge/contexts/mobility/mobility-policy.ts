import { defineContext } from '../../context.ts';

export const mobilityPolicy = defineContext({
  id: 'mobility-policy',
  industry: 'mobility',
  archetype: 'registry',
  purpose: {
    en: "Publishes a city's rules for shared vehicles: caps, speeds, and where they may ride or stand.",
    ja: '共用車両に対する都市の規則(台数、速度、走行や駐車の区域)を公開する。',
  },
  words: {
    en: {
      names: [
        'mobility policy',
        'no ride zone',
        'vehicle cap',
        'speed limit zone',
        'no parking zone',
      ],
      cues: ['city rules', 'geofenced area', 'operator compliance', 'fleet size', 'regulation'],
    },
    'zh-TW': {
      names: ['共享運具管理', '禁停區', '車輛總量管制', '限速區'],
      cues: ['市府規範', '共享業者', '總量', '違規'],
    },
    ja: {
      names: ['走行禁止区域', '駐輪禁止区域', '台数制限', '速度制限区域'],
      cues: ['自治体', '台数上限', '事業者', '遵守'],
    },
    ko: {
      names: ['운행 금지 구역', '주차 금지 구역', '대수 제한', '속도 제한 구역'],
      cues: ['지자체', '과속', '운영 사업자', '준수'],
    },
    vi: {
      names: ['vùng cấm chạy', 'khu vực cấm đỗ', 'giới hạn số xe', 'vùng giới hạn tốc độ'],
      cues: ['quy định thành phố', 'đơn vị vận hành', 'tuân thủ'],
    },
  },
  entities: {
    MobilityPolicy: {
      id: 'uuid',
      name: 'text',
      status: 'draft | published | superseded',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp?',
      rules: 'PolicyRule[]',
      publishedAt: 'timestamp?',
    },
    PolicyRule: {
      kind: 'count | time | speed | rate',
      limit: 'decimal',
      vehicleKind: 'text',
      zoneCode: 'text',
    },
    PolicyZone: {
      id: 'uuid',
      code: 'text unique',
      outline: 'json',
      name: 'text',
    },
  },
  commands: {
    draftPolicy: { creates: 'MobilityPolicy' },
    drawZone: { creates: 'PolicyZone' },
    publishPolicy: {
      on: 'MobilityPolicy',
      from: ['draft'],
      to: 'published',
      emits: ['MobilityPolicyPublished'],
    },
    supersedePolicy: {
      on: 'MobilityPolicy',
      from: ['published'],
      to: 'superseded',
      emits: ['MobilityPolicySuperseded'],
    },
  },
  events: ['MobilityPolicyPublished', 'MobilityPolicySuperseded'],
  neighbours: [
    {
      context: 'geofence',
      how: 'calls',
      via: 'defineZone',
      because: 'Zones are watched as areas.',
    },
    {
      context: 'vehicle-fleet',
      how: 'reacts',
      via: 'VehicleDeployed',
      because: 'Each placed vehicle is counted against its cap.',
    },
    {
      context: 'vehicle-fleet',
      how: 'feeds',
      via: 'MobilityPolicyPublished',
      because: 'Operators must follow the new rules.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A published rule never changes; a newer one replaces it.',
    ja: '公開した規則は変更せず、新しい規則で置き換える。',
  },
  data: [],
  sources: [{ title: 'MDS 2.0 policy and geography', read: '2026-11-20' }],
});
