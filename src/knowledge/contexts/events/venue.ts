import { defineContext } from '../../context.ts';

export const venue = defineContext({
  id: 'venue',
  industry: 'events',
  archetype: 'booking',
  purpose: {
    en: 'Keeps halls and rooms for events: plans, capacity, equipment and when they are taken.',
    ja: '催しの会場について、図面、定員、設備、利用予定を管理する。',
  },
  words: {
    en: {
      names: [
        'venue',
        'event venue',
        'concert hall',
        'event location',
        'event hall',
        'hall hire',
        'seating plan',
      ],
      cues: ['hall', 'stage', 'capacity', 'room hire', 'set-up', 'rehearsal', 'stadium'],
    },
    'zh-TW': {
      names: ['場地', '場地租借', '展演場館', '表演廳', '會場', '場館租借', '場地管理', '場館', '展場'],
      cues: ['舞台', '容納人數', '進場', '設備', '租場地'],
    },
    ja: {
      names: ['イベント会場', 'ホール貸し', '会場予約', '劇場', '座席表', '会場', 'ホール', '会場手配'],
      cues: ['舞台', '定員', '搬入', '設営', '会場費'],
    },
    ko: {
      names: ['공연장', '행사장', '행사장 대여', '연회장', '행사 장소', '좌석 배치도', '대관', '장소 대여', '행사장 관리'],
      cues: ['무대', '수용 인원', '설치', '리허설', '장소'],
    },
    vi: {
      names: ['địa điểm tổ chức', 'hội trường', 'nhà hát', 'thuê hội trường', 'sơ đồ chỗ ngồi', 'địa điểm', 'thuê địa điểm', 'khán phòng'],
      cues: ['sân khấu', 'sức chứa', 'lắp đặt', 'tổng duyệt', 'mặt bằng'],
    },
  },
  entities: {
    Venue: {
      id: 'uuid',
      name: 'text unique',
      siteId: 'ref site.Site?',
      capacity: 'int',
      layouts: 'json',
      equipment: 'text[]',
      status: 'open | under_repair | closed',
    },
    VenueBooking: {
      id: 'uuid',
      venueId: 'ref Venue indexed',
      organiserId: 'ref customer.Customer owner',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      layout: 'text',
      status: 'held | confirmed | released | finished',
      heldUntil: 'timestamp?',
    },
  },
  commands: {
    registerVenue: { creates: 'Venue', emits: ['VenueRegistered'] },
    holdVenue: { creates: 'VenueBooking', emits: ['VenueHeld'], undo: 'releaseVenue' },
    confirmVenue: {
      on: 'VenueBooking',
      from: ['held'],
      to: 'confirmed',
      emits: ['VenueConfirmed'],
      undo: 'releaseVenue',
    },
    releaseVenue: {
      on: 'VenueBooking',
      from: ['held', 'confirmed'],
      to: 'released',
      emits: ['VenueReleased'],
    },
    finishVenueUse: {
      on: 'VenueBooking',
      from: ['confirmed'],
      to: 'finished',
      emits: ['VenueUseFinished'],
    },
    closeForRepair: {
      on: 'Venue',
      from: ['open'],
      to: 'under_repair',
      emits: ['VenueClosedForRepair'],
    },
    reopenVenue: { on: 'Venue', from: ['under_repair'], to: 'open', emits: ['VenueReopened'] },
    closeVenue: {
      on: 'Venue',
      from: ['open', 'under_repair'],
      to: 'closed',
      emits: ['VenueClosed'],
    },
  },
  events: [
    'VenueRegistered',
    'VenueHeld',
    'VenueConfirmed',
    'VenueReleased',
    'VenueUseFinished',
    'VenueClosedForRepair',
    'VenueReopened',
    'VenueClosed',
  ],
  neighbours: [
    {
      context: 'event-programme',
      how: 'feeds',
      via: 'VenueConfirmed',
      because: 'The programme names place and time.',
    },
    {
      context: 'ticket-sale',
      how: 'feeds',
      via: 'VenueConfirmed',
      because: 'Seats on sale follow the layout.',
    },
    {
      context: 'contract',
      how: 'calls',
      via: 'draftContract',
      because: 'Hire is agreed in writing.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VenueClosedForRepair',
      because: 'Organisers have to move.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'VenueUseFinished',
      because: 'Hire and extras are charged.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A hall has one confirmed booking at a time, set-up and clearing included.',
    ja: '会場の確定予約は、設営と撤去を含めて同じ時間に一件だけである。',
  },
  data: [],
  sources: [{ title: 'schema.org EventVenue' }, { title: 'OpenActive facility use model' }],
});
