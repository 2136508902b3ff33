import { defineContext } from '../../context.ts';

export const visitor = defineContext({
  id: 'visitor',
  industry: 'workplace',
  archetype: 'booking',
  purpose: {
    en: 'Announces guests, signs them in and out, and knows who is on the premises.',
    ja: '来客を予告し、入退場を受け付け、構内に誰がいるかを把握する。',
  },
  words: {
    en: {
      names: [
        'visitor log',
        'visitor sign-in',
        'visitor pass',
        'visitor badge',
        'visitor management',
        'guest sign-in',
        'reception desk',
        'visitor registration',
      ],
      cues: ['visitor', 'host', 'receptionist', 'guest wifi', 'sign in and out'],
    },
    'zh-TW': {
      names: ['訪客登記', '訪客管理', '訪客證', '來賓登記', '訪客預約', '訪客', '來賓接待', '來客登記'],
      cues: ['接待', '換證', '來賓', '受訪者'],
    },
    ja: {
      names: ['来訪者管理', '来客受付', '来訪者受付', '入館受付', '来客予約', '来場者', '来客', '入館手続き'],
      cues: ['来訪者', '受付', 'ゲストカード', '受付票'],
    },
    ko: {
      names: ['방문자 관리', '방문객 등록', '방문증', '내방 예약', '내방객', '방문객', '방문자', '출입 신청'],
      cues: ['접견', '안내 데스크', '임시 출입증', '방문'],
    },
    vi: {
      names: ['đăng ký khách', 'khách đến thăm', 'thẻ khách', 'quản lý khách ra vào', 'sổ khách', 'khách ra vào', 'khách vào cổng', 'đón khách'],
      cues: ['lễ tân', 'người tiếp', 'khách mời', 'ký ra vào', 'khách đến'],
    },
  },
  entities: {
    Visit: {
      id: 'uuid',
      guestName: 'text personal',
      company: 'text?',
      hostId: 'ref staff.StaffMember',
      siteId: 'ref site.Site?',
      status: 'announced | checked_in | checked_out | refused | missed',
      purpose: 'text',
      expectedAt: 'timestamp indexed',
      phone: 'phone? personal',
    },
    VisitorPass: {
      id: 'uuid',
      visitId: 'ref Visit',
      number: 'text unique',
      zones: 'text[]',
      returned: 'bool',
    },
  },
  commands: {
    announceVisit: { creates: 'Visit', emits: ['VisitAnnounced'], undo: 'refuseVisit' },
    checkInVisitor: {
      on: 'Visit',
      from: ['announced'],
      to: 'checked_in',
      emits: ['VisitorCheckedIn'],
      undo: 'checkOutVisitor',
    },
    checkOutVisitor: {
      on: 'Visit',
      from: ['checked_in'],
      to: 'checked_out',
      emits: ['VisitorCheckedOut'],
    },
    refuseVisit: { on: 'Visit', from: ['announced'], to: 'refused', emits: ['VisitRefused'] },
    markMissed: { on: 'Visit', from: ['announced'], to: 'missed', emits: ['VisitMissed'] },
    issuePass: { creates: 'VisitorPass', emits: ['VisitorPassIssued'] },
  },
  events: [
    'VisitAnnounced',
    'VisitorCheckedIn',
    'VisitorCheckedOut',
    'VisitRefused',
    'VisitMissed',
    'VisitorPassIssued',
  ],
  neighbours: [
    {
      context: 'access-control',
      how: 'calls',
      via: 'grantAccess',
      because: 'The pass opens doors for the day.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VisitorCheckedIn',
      because: 'The host is told that the guest is there.',
    },
    {
      context: 'personnel-tracking',
      how: 'feeds',
      via: 'VisitorCheckedIn',
      because: 'Guests count when a building is cleared.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'Guests accept house rules and privacy notice.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A pass is out with at most one guest at a time.',
    ja: '入館証は、同時に高々一人の来訪者に渡されている。',
  },
  data: ['personal'],
  sources: [
    { title: 'ISO 41001 facility management practice' },
    { title: 'Common visitor management systems' },
  ],
});
