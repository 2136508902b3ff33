import { defineContext } from '../../context.ts';

export const transportDocument = defineContext({
  id: 'transport-document',
  industry: 'logistics',
  archetype: 'document',
  purpose: {
    en: 'Takes shipping instructions and issues bills of lading that can pass from holder to holder.',
    ja: '船積指図を受け、所持人の間で移転できる船荷証券を発行する。',
  },
  words: {
    en: {
      names: [
        'bill of lading',
        'shipping instructions',
        'sea waybill',
        'transport document',
        'shipping document',
      ],
      cues: ['surrender', 'endorse', 'consignee', 'notify party', 'original'],
    },
    'zh-TW': {
      names: ['提單', '海運提單', '裝船指示', '電放'],
      cues: ['背書', '收貨人', '正本', '繳回'],
    },
    ja: {
      names: ['船荷証券', '船積指図', '海上運送状', '運送書類'],
      cues: ['裏書', '荷受人', '元地回収', '原本'],
    },
    ko: {
      names: ['선하증권', '선적 지시서', '해상화물운송장', '운송 서류'],
      cues: ['배서', '수하인', '원본', '서렌더'],
    },
    vi: {
      names: ['vận đơn đường biển', 'hướng dẫn gửi hàng', 'chứng từ vận tải', 'vận đơn gốc'],
      cues: ['ký hậu', 'người nhận hàng', 'điện giao hàng'],
    },
  },
  entities: {
    TransportDocument: {
      id: 'uuid',
      number: 'text unique',
      bookingId: 'ref carrier-booking.CarrierBooking indexed',
      holderId: 'ref party-kyc.Client owner',
      status: 'draft | approved | issued | surrendered | voided',
      goods: 'text trade-secret',
      issuedAt: 'timestamp?',
      contentHash: 'text readonly',
      endorsements: 'Endorsement[]',
    },
    ShippingInstruction: {
      id: 'uuid',
      bookingId: 'ref carrier-booking.CarrierBooking',
      content: 'json',
      receivedAt: 'timestamp readonly',
    },
    Endorsement: {
      fromHolder: 'text',
      toHolder: 'text',
      at: 'timestamp',
    },
  },
  commands: {
    submitInstruction: { creates: 'ShippingInstruction', emits: ['InstructionSubmitted'] },
    draftDocument: { creates: 'TransportDocument' },
    approveDocument: {
      on: 'TransportDocument',
      from: ['draft'],
      to: 'approved',
      emits: ['TransportDocumentApproved'],
    },
    issueDocument: {
      on: 'TransportDocument',
      from: ['approved'],
      to: 'issued',
      emits: ['TransportDocumentIssued'],
      undo: 'voidDocument',
    },
    transferDocument: { on: 'TransportDocument', emits: ['TransportDocumentTransferred'] },
    surrenderDocument: {
      on: 'TransportDocument',
      from: ['issued'],
      to: 'surrendered',
      emits: ['TransportDocumentSurrendered'],
    },
    voidDocument: {
      on: 'TransportDocument',
      from: ['draft', 'approved', 'issued'],
      to: 'voided',
      emits: ['TransportDocumentVoided'],
    },
  },
  events: [
    'InstructionSubmitted',
    'TransportDocumentApproved',
    'TransportDocumentIssued',
    'TransportDocumentTransferred',
    'TransportDocumentSurrendered',
    'TransportDocumentVoided',
  ],
  neighbours: [
    {
      context: 'carrier-booking',
      how: 'reacts',
      via: 'CarrierBookingConfirmed',
      because: 'A confirmed booking opens the paperwork.',
    },
    {
      context: 'customs-declaration',
      how: 'feeds',
      via: 'TransportDocumentIssued',
      because: 'Customs need the document of carriage.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The issued form is kept unchanged.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TransportDocumentIssued',
      because: 'The holder must know that the document is theirs.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'At any moment a negotiable document has one holder.',
    ja: '流通する証券の所持人は、どの時点でも一者だけである。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'DCSA Electronic Bill of Lading 3.0.3', read: '2026-11-20' }],
});
