import { defineContext } from '../../context.ts';

export const hospitalStatus = defineContext({
  id: 'hospital-status',
  industry: 'justice',
  archetype: 'telemetry',
  purpose: {
    en: 'Shows which hospitals can take patients, bed by bed and service by service.',
    ja: '各病院の受入可否を、病床と診療機能ごとに示す。',
  },
  words: {
    en: {
      names: [
        'hospital capacity',
        'bed availability',
        'hospital status',
        'ambulance diversion',
        'emergency room capacity',
      ],
      cues: ['emergency department', 'intensive care', 'trauma', 'free beds', 'divert'],
    },
    'zh-TW': {
      names: ['醫院空床', '急診滿床', '病床即時資訊', '收治能力', '急診壅塞'],
      cues: ['加護病房', '空床數', '轉院', '急診'],
    },
    ja: {
      names: ['病床状況', '受入可否', '空床情報', '救急受入', '病院の受け入れ状況'],
      cues: ['集中治療室', '救急外来', '搬送先', '空床'],
    },
    ko: {
      names: ['병상 현황', '응급실 현황', '가용 병상', '수용 가능 병원'],
      cues: ['중환자실', '응급실', '이송 병원', '빈 병상'],
    },
    vi: {
      names: ['tình trạng giường bệnh', 'giường trống', 'năng lực tiếp nhận', 'quá tải bệnh viện'],
      cues: ['phòng cấp cứu', 'hồi sức', 'chuyển viện', 'khoa cấp cứu'],
    },
  },
  entities: {
    FacilityStatus: {
      id: 'uuid',
      facilityName: 'text unique',
      place: 'geo',
      status: 'open | diverting | closed',
      reportedAt: 'timestamp indexed',
      source: 'text',
    },
    BedCapacity: {
      id: 'uuid',
      facilityId: 'ref FacilityStatus indexed',
      ward: 'text',
      total: 'int',
      available: 'int',
      occupancy: 'decimal health',
    },
  },
  commands: {
    registerFacility: { creates: 'FacilityStatus' },
    reportCapacity: { creates: 'BedCapacity', emits: ['CapacityReported'] },
    startDiversion: {
      on: 'FacilityStatus',
      from: ['open'],
      to: 'diverting',
      emits: ['DiversionStarted'],
    },
    endDiversion: {
      on: 'FacilityStatus',
      from: ['diverting', 'closed'],
      to: 'open',
      emits: ['DiversionEnded'],
    },
    closeFacility: {
      on: 'FacilityStatus',
      from: ['open', 'diverting'],
      to: 'closed',
      emits: ['FacilityClosed'],
    },
  },
  events: ['CapacityReported', 'DiversionStarted', 'DiversionEnded', 'FacilityClosed'],
  neighbours: [
    {
      context: 'encounter-bed',
      how: 'reacts',
      via: 'BedFreed',
      because: 'Bed movements keep the picture fresh.',
    },
    {
      context: 'incident-dispatch',
      how: 'feeds',
      via: 'DiversionStarted',
      because: 'Crews are sent elsewhere.',
    },
    {
      context: 'dashboard',
      how: 'feeds',
      via: 'CapacityReported',
      because: 'The control room watches all hospitals.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Every figure shows when it was reported, and an old one is marked as stale.',
    ja: 'すべての数値に報告時刻が付き、古い数値はそうと分かる。',
  },
  data: ['health'],
  sources: [{ title: 'EDXL-HAVE 2.0' }],
});
