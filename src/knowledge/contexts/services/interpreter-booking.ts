import { defineContext } from '../../context.ts';

export const interpreterBooking = defineContext({
  id: 'interpreter-booking',
  industry: 'services',
  archetype: 'booking',
  purpose: {
    en: 'Books interpreters, spoken or signed, for a place and time or by video.',
    ja: '音声または手話の通訳者を、場所と日時、またはビデオで手配する。',
  },
  words: {
    en: {
      names: [
        'interpreter',
        'sign language',
        'sign-language interpreter',
        'interpreting service',
        'remote interpreting',
        'deaf people',
      ],
      cues: ['language pair', 'deaf', 'interpret', 'community interpreter', 'video call'],
    },
    'zh-TW': {
      names: ['口譯', '手語', '手語翻譯', '通譯', '口譯員', '聽打服務'],
      cues: ['聽障', '語言', '視訊', '陪同'],
    },
    ja: {
      names: ['手話通訳', '通訳者', '通訳手配', '医療通訳', '遠隔通訳', '要約筆記'],
      cues: ['聴覚障害', '言語', '派遣', 'ビデオ通話'],
    },
    ko: {
      names: ['수어 통역', '수화 통역', '통역사', '통역 예약', '원격 통역'],
      cues: ['청각 장애', '언어', '파견', '영상 통화'],
    },
    vi: {
      names: [
        'phiên dịch',
        'ngôn ngữ ký hiệu',
        'phiên dịch viên',
        'thông dịch',
        'phiên dịch từ xa',
      ],
      cues: ['người khiếm thính', 'ngôn ngữ', 'gọi video', 'cặp ngôn ngữ'],
    },
  },
  entities: {
    InterpreterBooking: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      language: 'text indexed',
      mode: 'on_site | video | phone',
      status: 'requested | offered | confirmed | held | cancelled',
      topic: 'text personal',
      startsAt: 'timestamp',
      length: 'duration',
    },
    InterpreterOffer: {
      id: 'uuid',
      bookingId: 'ref InterpreterBooking',
      interpreterName: 'text personal',
      status: 'made | declined',
    },
  },
  commands: {
    requestInterpreter: {
      creates: 'InterpreterBooking',
      emits: ['InterpreterRequested'],
      undo: 'cancelBooking',
    },
    offerInterpreter: {
      on: 'InterpreterBooking',
      from: ['requested'],
      to: 'offered',
      emits: ['InterpreterOffered'],
    },
    confirmInterpreter: {
      on: 'InterpreterBooking',
      from: ['offered'],
      to: 'confirmed',
      emits: ['InterpreterConfirmed'],
    },
    completeAssignment: {
      on: 'InterpreterBooking',
      from: ['confirmed'],
      to: 'held',
      emits: ['InterpretingHeld'],
    },
    cancelBooking: {
      on: 'InterpreterBooking',
      from: ['requested', 'offered', 'confirmed'],
      to: 'cancelled',
      emits: ['InterpreterCancelled'],
    },
    declineOffer: {
      on: 'InterpreterOffer',
      from: ['made'],
      to: 'declined',
      emits: ['InterpreterOfferDeclined'],
    },
  },
  events: [
    'InterpreterRequested',
    'InterpreterOffered',
    'InterpreterConfirmed',
    'InterpretingHeld',
    'InterpreterCancelled',
    'InterpreterOfferDeclined',
  ],
  neighbours: [
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'Language, topic and distance decide.',
    },
    {
      context: 'certification',
      how: 'calls',
      via: 'checkQualification',
      because: 'Courts and hospitals demand qualified interpreters.',
    },
    {
      context: 'calendar-event',
      how: 'feeds',
      via: 'InterpreterConfirmed',
      because: 'Both sides see the date.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'InterpretingHeld',
      because: 'The time is billed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'An interpreter is confirmed for one assignment at a time, travel included.',
    ja: '通訳者は、移動を含め同時に一件だけ確定される。',
  },
  data: ['personal'],
  sources: [{ title: 'ISO 20228 and ISO 18841 interpreting services' }],
});
