import { defineContext } from '../../context.ts';

export const appointmentField = defineContext({
  id: 'appointment-field',
  industry: 'telecom',
  archetype: 'booking',
  purpose: {
    en: 'Finds and books a time at which a technician comes to the customer.',
    ja: '技術者が顧客を訪問する日時を探して予約する。',
  },
  words: {
    en: {
      names: [
        'technician visit',
        'engineer visit',
        'installation visit',
        'repair visit',
        'field service',
      ],
      cues: ['home visit', 'technician', 'time window', 'crew', 'rebook'],
    },
    'zh-TW': {
      names: ['到府安裝', '到府維修', '技師到府', '裝機預約', '派工單', '到府派工'],
      cues: ['師傅', '到府時段', '改約', '施工人員'],
    },
    ja: {
      names: ['訪問工事', '訪問修理', '出張修理', '工事予約'],
      cues: ['作業員', '訪問予約', '訪問時間', '日程変更', '技術者'],
    },
    ko: {
      names: ['방문 설치', '기사 방문', '출장 수리', '방문 수리', '현장 방문'],
      cues: ['기사', '방문 예약', '방문 시간', '일정 변경'],
    },
    vi: {
      names: ['lịch hẹn kỹ thuật', 'thợ đến nhà', 'lắp đặt tại nhà', 'sửa chữa tại nhà'],
      cues: ['kỹ thuật viên', 'khung giờ', 'đổi lịch hẹn'],
    },
  },
  entities: {
    Visit: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      technicianId: 'ref staff.StaffMember? indexed',
      status: 'requested | confirmed | completed | cancelled | failed',
      address: 'text personal',
      position: 'geo? location',
      startsAt: 'timestamp indexed',
      endsAt: 'timestamp',
      purpose: 'install | repair | survey | remove',
    },
  },
  commands: {
    bookVisit: { creates: 'Visit', emits: ['VisitRequested'], undo: 'cancelVisit' },
    confirmVisit: { on: 'Visit', from: ['requested'], to: 'confirmed', emits: ['VisitConfirmed'] },
    rebookVisit: {
      on: 'Visit',
      from: ['confirmed', 'failed'],
      to: 'confirmed',
      emits: ['VisitRebooked'],
    },
    completeVisit: { on: 'Visit', from: ['confirmed'], to: 'completed', emits: ['VisitCompleted'] },
    failVisit: { on: 'Visit', from: ['confirmed'], to: 'failed', emits: ['VisitFailed'] },
    cancelVisit: {
      on: 'Visit',
      from: ['requested', 'confirmed'],
      to: 'cancelled',
      emits: ['VisitCancelled'],
    },
  },
  events: [
    'VisitRequested',
    'VisitConfirmed',
    'VisitRebooked',
    'VisitCompleted',
    'VisitFailed',
    'VisitCancelled',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Only times at which a technician is free are offered.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'The visit needs somebody with the right skill nearby.',
    },
    {
      context: 'service-order',
      how: 'reacts',
      via: 'MilestoneReached',
      because: 'A visit that is no longer needed is taken back.',
    },
    {
      context: 'service-order',
      how: 'feeds',
      via: 'VisitCompleted',
      because: 'Work on site lets activation go on.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VisitConfirmed',
      because: 'The customer must be at home.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A technician is booked once per time slot.',
    ja: '一人の技術者は、一つの時間枠につき一件だけ予約される。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'TM Forum TMF646 Appointment', read: '2026-11-20' }],
});
