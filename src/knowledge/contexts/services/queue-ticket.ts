import { defineContext } from '../../context.ts';

export const queueTicket = defineContext({
  id: 'queue-ticket',
  industry: 'services',
  archetype: 'dispatch',
  purpose: {
    en: 'Gives out numbers, calls people in fair order and tells them how long they will wait.',
    ja: '番号札を配り、公平な順に呼び出し、待ち時間を知らせる。',
  },
  words: {
    en: {
      names: [
        'queue number',
        'waiting number',
        'take a number',
        'waiting line',
        'queue management',
        'walk-in queue',
        'waiting room display',
        'number called',
      ],
      cues: ['counter', 'waiting time', 'next person', 'skip', 'walk-in'],
    },
    'zh-TW': {
      names: ['抽號', '號碼牌', '取號', '叫號', '線上取號'],
      cues: ['櫃台', '等候時間', '過號', '現場排隊'],
    },
    ja: {
      names: ['番号札', '整理券', '順番待ち', '呼び出し番号', '受付番号', '待ち人数'],
      cues: ['窓口', '待ち時間', '来店順', '呼出'],
    },
    ko: {
      names: ['번호표', '대기표', '순번 대기', '대기 번호', '웨이팅'],
      cues: ['창구', '대기 시간', '호출', '현장 접수'],
    },
    vi: {
      names: ['lấy số', 'số thứ tự', 'xếp hàng chờ', 'gọi số', 'phát số'],
      cues: ['thời gian chờ', 'qua lượt', 'khách vãng lai'],
    },
  },
  entities: {
    QueueTicket: {
      id: 'uuid',
      queueId: 'ref WaitingQueue',
      number: 'int indexed',
      status: 'waiting | called | served | missed | left',
      phone: 'phone? personal',
      partySize: 'int?',
      takenAt: 'timestamp readonly',
      calledAt: 'timestamp?',
    },
    WaitingQueue: {
      id: 'uuid',
      name: 'text unique',
      counters: 'int',
      averageService: 'duration',
      day: 'date indexed',
    },
  },
  commands: {
    takeTicket: { creates: 'QueueTicket', emits: ['QueueTicketTaken'], undo: 'leaveQueue' },
    callNext: {
      on: 'QueueTicket',
      from: ['waiting', 'missed'],
      to: 'called',
      emits: ['QueueTicketCalled'],
    },
    serveTicket: {
      on: 'QueueTicket',
      from: ['called'],
      to: 'served',
      emits: ['QueueTicketServed'],
    },
    markMissed: { on: 'QueueTicket', from: ['called'], to: 'missed', emits: ['QueueTicketMissed'] },
    leaveQueue: { on: 'QueueTicket', from: ['waiting'], to: 'left', emits: ['QueueTicketLeft'] },
  },
  events: [
    'QueueTicketTaken',
    'QueueTicketCalled',
    'QueueTicketServed',
    'QueueTicketMissed',
    'QueueTicketLeft',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'QueueTicketCalled',
      because: 'People come back when their turn is near.',
    },
    {
      context: 'appointment',
      how: 'reacts',
      via: 'AppointmentBooked',
      because: 'Booked people are fitted in between walk-ins.',
    },
    {
      context: 'analytics',
      how: 'feeds',
      via: 'QueueTicketServed',
      because: 'Waiting times show how many counters are needed.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Within one queue and priority, numbers are called in the order they were taken.',
    ja: '同じ列と優先度では、番号は取得順に呼ばれる。',
  },
  data: ['personal'],
  sources: [{ title: 'Common queue management systems' }, { title: 'Qmatic style ticket model' }],
});
