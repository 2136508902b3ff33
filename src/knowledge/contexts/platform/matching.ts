import { defineContext } from '../../context.ts';

export const matching = defineContext({
  id: 'matching',
  industry: 'platform',
  archetype: 'dispatch',
  purpose: {
    en: 'Assigns the best worker, vehicle or partner to a request, offering it until one accepts.',
    ja: '依頼に最も適した人、車両、相手を選び、受諾されるまで順に打診する。',
  },
  words: {
    en: {
      names: [
        'auto-assign',
        'automatic assignment',
        'find the nearest',
        'best match',
        'matching engine',
        'pair up',
        'match supply and demand',
      ],
      cues: ['match', 'assign', 'nearest', 'available worker', 'candidate', 'decline', 'reassign'],
    },
    'zh-TW': {
      names: ['媒合', '配對', '自動派單', '自動指派', '媒合平台', '就近派遣'],
      cues: ['指派', '派單', '最近', '人選'],
    },
    ja: {
      names: ['マッチング', '自動割り当て', '最寄りの担当者', '自動手配', '引き合わせ'],
      cues: ['割り当て', '手配', '候補', '最寄り'],
    },
    ko: {
      names: ['매칭', '자동 배정', '가까운 기사 배정', '자동 배차', '중개 매칭'],
      cues: ['배정', '후보', '최근접', '수락'],
    },
    vi: {
      names: [
        'ghép nối',
        'ghép đôi',
        'tự động phân công',
        'tìm người gần nhất',
        'kết nối cung cầu',
      ],
      cues: ['phân công', 'gần nhất', 'ứng viên phù hợp', 'nhận việc'],
    },
  },
  entities: {
    MatchRequest: {
      id: 'uuid',
      requesterId: 'ref customer.Customer owner',
      needs: 'json',
      place: 'geo location',
      status: 'open | assigned | unmatched | cancelled',
      deadline: 'timestamp indexed',
    },
    MatchOffer: {
      id: 'uuid',
      requestId: 'ref MatchRequest indexed',
      resourceRef: 'text indexed personal',
      rank: 'int',
      status: 'offered | accepted | passed_over',
      expiresAt: 'timestamp indexed',
    },
    Assignment: {
      requestId: 'ref MatchRequest',
      resourceRef: 'text',
      assignedAt: 'timestamp',
    },
  },
  commands: {
    requestMatch: {
      creates: 'MatchRequest',
      emits: ['MatchRequested'],
      undo: 'cancelMatchRequest',
    },
    offerAssignment: { creates: 'MatchOffer', emits: ['AssignmentOffered'] },
    acceptMatchOffer: {
      on: 'MatchOffer',
      from: ['offered'],
      to: 'accepted',
      emits: ['MatchOfferAccepted'],
    },
    passOver: {
      on: 'MatchOffer',
      from: ['offered'],
      to: 'passed_over',
      emits: ['MatchOfferPassedOver'],
    },
    assignRequest: {
      on: 'MatchRequest',
      from: ['open'],
      to: 'assigned',
      emits: ['RequestMatched'],
      undo: 'cancelMatchRequest',
    },
    giveUpMatch: {
      on: 'MatchRequest',
      from: ['open'],
      to: 'unmatched',
      emits: ['NoCandidateFound'],
    },
    cancelMatchRequest: {
      on: 'MatchRequest',
      from: ['open', 'assigned'],
      to: 'cancelled',
      emits: ['MatchRequestCancelled'],
    },
  },
  events: [
    'MatchRequested',
    'AssignmentOffered',
    'MatchOfferAccepted',
    'MatchOfferPassedOver',
    'RequestMatched',
    'NoCandidateFound',
    'MatchRequestCancelled',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'A candidate must be free.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'PositionReported',
      because: 'Nearness needs fresh positions.',
    },
    {
      context: 'route-planning',
      how: 'calls',
      via: 'estimateTravelTime',
      because: 'The nearest is the one who arrives first.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'AssignmentOffered',
      because: 'The candidate has seconds to answer.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A resource has at most one live assignment, and an offer binds for a limited time only.',
    ja: '一つの資源が同時に持つ割り当ては一つまでで、打診は期限内だけ有効である。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'Moqui Mantle work effort party assignment', read: '2026-11-20' },
    { title: 'Beckn protocol', read: '2026-11-20' },
  ],
});
