import { defineContext } from '../../context.ts';

export const callRouting = defineContext({
  id: 'call-routing',
  industry: 'collaboration',
  archetype: 'dispatch',
  purpose: {
    en: 'Answers calls with a menu, puts them in queues and connects them to somebody who can help.',
    ja: '電話を案内で受け、待ち行列に入れ、対応できる人へつなぐ。',
  },
  words: {
    en: {
      names: [
        'call centre',
        'phone hotline',
        'call queue',
        'phone menu',
        'incoming call',
        'call routing',
        'call forwarding',
      ],
      cues: ['caller', 'hold the line', 'missed call', 'voicemail', 'extension'],
    },
    'zh-TW': {
      names: ['客服專線', '電話客服中心', '來電分配', '語音選單', '總機', '來電排隊'],
      cues: ['來電', '轉接', '分機號碼', '未接來電', '語音信箱'],
    },
    ja: {
      names: ['コールセンター', '着信振り分け', '音声ガイダンス', '電話受付', '代表電話'],
      cues: ['着信', '保留', '転送', '留守番電話', '不在着信'],
    },
    ko: {
      names: ['콜센터', '콜 라우팅', '자동응답', '전화 상담 대기열', '대표번호'],
      cues: ['수신 전화', '착신 전환', '부재중 전화', '음성 사서함'],
    },
    vi: {
      names: [
        'tổng đài',
        'trung tâm cuộc gọi',
        'phân phối cuộc gọi',
        'đường dây nóng',
        'lời chào tự động',
      ],
      cues: ['cuộc gọi đến', 'chuyển máy', 'cuộc gọi nhỡ', 'hộp thư thoại'],
    },
  },
  entities: {
    Call: {
      id: 'uuid',
      caller: 'phone personal',
      queueId: 'ref CallQueue',
      agentId: 'ref staff.StaffMember?',
      status: 'ringing | queued | connected | ended | abandoned',
      recordingConsent: 'bool',
      startedAt: 'timestamp readonly indexed',
    },
    CallQueue: {
      id: 'uuid',
      name: 'text unique',
      opening: 'text',
      maxWait: 'duration',
    },
  },
  commands: {
    receiveCall: { creates: 'Call', emits: ['CallReceived'] },
    queueCall: { on: 'Call', from: ['ringing'], to: 'queued', emits: ['CallQueued'] },
    connectCall: {
      on: 'Call',
      from: ['ringing', 'queued'],
      to: 'connected',
      emits: ['CallConnected'],
    },
    endCall: { on: 'Call', from: ['connected'], to: 'ended', emits: ['CallEnded'] },
    abandonCall: {
      on: 'Call',
      from: ['ringing', 'queued'],
      to: 'abandoned',
      emits: ['CallAbandoned'],
    },
  },
  events: ['CallReceived', 'CallQueued', 'CallConnected', 'CallEnded', 'CallAbandoned'],
  neighbours: [
    {
      context: 'presence',
      how: 'reacts',
      via: 'UserBecameBusy',
      because: 'A busy agent gets no further call.',
    },
    {
      context: 'contact-book',
      how: 'calls',
      via: 'findContact',
      because: 'The caller is shown by name.',
    },
    {
      context: 'shift-roster',
      how: 'calls',
      via: 'listOnDuty',
      because: 'Outside hours the duty person is called.',
    },
    {
      context: 'crm-lead',
      how: 'feeds',
      via: 'CallAbandoned',
      because: 'Lost callers are called back.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'An agent is connected with at most one caller.',
    ja: '担当者がつながる相手は、同時に高々一人である。',
  },
  data: ['personal'],
  sources: [{ title: 'Asterisk queues' }, { title: 'ITU-T and SIP (RFC 3261) call handling' }],
});
