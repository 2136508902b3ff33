import { defineContext } from '../../context.ts';

export const incidentDispatch = defineContext({
  id: 'incident-dispatch',
  industry: 'justice',
  archetype: 'dispatch',
  purpose: {
    en: 'Takes emergency calls, ranks them and sends the right units until the scene is cleared.',
    ja: '緊急通報を受け付けて優先度を付け、適切な部隊を現場の収束まで出動させる。',
  },
  words: {
    en: {
      names: [
        'emergency call',
        'emergency dispatch',
        'ambulance',
        'fire brigade',
        'police dispatch',
        'first responder',
        'call 911',
      ],
      cues: ['incident', 'triage', 'on scene', 'nearest unit', 'paramedic', 'caller', 'emergency'],
    },
    'zh-TW': {
      names: ['報案', '緊急通報', '救護車', '消防出勤', '勤務指揮', '打119', '110報案', '搜救', '救援', '救難'],
      cues: ['救護員', '派遣', '現場', '災情', '出勤', '檢傷', '求救'],
    },
    ja: {
      names: ['緊急通報', '救急車', '消防指令', '出動指令', '救急搬送', '119番', '救助', '捜索', '救援要請'],
      cues: ['救急隊', '現場', '通報者', '出動', '警察', 'トリアージ', '遭難'],
    },
    ko: {
      names: ['긴급 신고', '구급차', '소방 출동', '출동 지령', '119 신고', '구급 이송', '구조 요청', '수색', '구조 출동'],
      cues: ['구급대원', '현장', '신고자', '출동', '경찰', '조난'],
    },
    vi: {
      names: ['cấp cứu', 'xe cứu thương', 'cuộc gọi khẩn cấp', 'cứu hỏa', 'điều động cứu hộ', 'gọi 115', 'cứu hộ', 'cứu nạn', 'tìm kiếm cứu nạn'],
      cues: ['hiện trường', 'người gọi', 'cảnh sát', 'sơ cứu', 'đội cứu hộ', 'kêu cứu'],
    },
  },
  entities: {
    EmergencyIncident: {
      id: 'uuid',
      reference: 'text unique readonly',
      callerPhone: 'phone personal',
      place: 'geo location',
      description: 'text',
      priority: 'int indexed',
      injuries: 'text? health',
      status: 'reported | triaged | dispatched | closed',
    },
    ResponseUnit: {
      id: 'uuid',
      callSign: 'text unique',
      incidentId: 'ref EmergencyIncident?',
      position: 'geo location',
      status: 'available | assigned | en_route | on_scene',
    },
  },
  commands: {
    reportIncident: {
      creates: 'EmergencyIncident',
      emits: ['IncidentOpened'],
      undo: 'closeIncident',
    },
    triageIncident: { on: 'EmergencyIncident', from: ['reported'], to: 'triaged' },
    dispatchIncident: {
      on: 'EmergencyIncident',
      from: ['triaged'],
      to: 'dispatched',
      emits: ['IncidentDispatched'],
    },
    registerUnit: { creates: 'ResponseUnit' },
    assignUnit: {
      on: 'ResponseUnit',
      from: ['available'],
      to: 'assigned',
      emits: ['UnitAssigned'],
      undo: 'releaseUnit',
    },
    advanceUnit: { on: 'ResponseUnit', from: ['assigned'], to: 'en_route' },
    arriveOnScene: {
      on: 'ResponseUnit',
      from: ['en_route'],
      to: 'on_scene',
      emits: ['UnitOnScene'],
    },
    releaseUnit: {
      on: 'ResponseUnit',
      from: ['assigned', 'en_route', 'on_scene'],
      to: 'available',
      emits: ['UnitReleased'],
    },
    closeIncident: {
      on: 'EmergencyIncident',
      from: ['reported', 'triaged', 'dispatched'],
      to: 'closed',
      emits: ['IncidentClosed'],
    },
  },
  events: [
    'IncidentOpened',
    'IncidentDispatched',
    'UnitAssigned',
    'UnitOnScene',
    'UnitReleased',
    'IncidentClosed',
  ],
  neighbours: [
    {
      context: 'geofence',
      how: 'calls',
      via: 'findArea',
      because: 'The place decides which station is in charge.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The nearest suitable unit goes.',
    },
    {
      context: 'hospital-status',
      how: 'reacts',
      via: 'DiversionStarted',
      because: 'Patients go where there is room.',
    },
    {
      context: 'public-alert',
      how: 'feeds',
      via: 'IncidentOpened',
      because: 'A grave incident may mean a warning to the area.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'UnitAssigned',
      because: 'The crew is called out.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'UnitAssigned',
      because: 'Every decision is reviewed afterwards.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A unit works on one incident at a time.',
    ja: '一つの部隊が同時に担当する事案は一つだけである。',
  },
  data: ['personal', 'health', 'location'],
  sources: [{ title: 'NENA EIDO' }, { title: 'EDXL-SitRep' }],
});
