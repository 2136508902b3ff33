import { defineContext } from '../../context.ts';

export const sludgeCollection = defineContext({
  id: 'sludge-collection',
  industry: 'utilities',
  archetype: 'dispatch',
  purpose: {
    en: 'Takes requests to empty septic tanks, assigns a vehicle and follows the trip to the treatment plant.',
    ja: '浄化槽などの汲み取り依頼を受け、車両を割り当て、処理場までの運搬を追う。',
  },
  words: {
    en: {
      names: ['septic tank emptying', 'sludge collection', 'desludging', 'septic truck', 'cesspit'],
      cues: ['tank volume', 'treatment plant', 'vacuum truck', 'empty the tank'],
    },
    'zh-TW': {
      names: ['抽水肥', '化糞池清理', '水肥車', '水肥清運'],
      cues: ['化糞池', '污水處理廠', '抽肥'],
    },
    ja: {
      names: ['汲み取り', '浄化槽清掃', 'し尿収集', 'バキュームカー'],
      cues: ['浄化槽', '処理場', '汚泥', '運搬'],
    },
    ko: {
      names: ['정화조 청소', '분뇨 수거', '정화조', '오니 수거'],
      cues: ['분뇨차', '처리장', '수거 신청'],
    },
    vi: {
      names: ['hút bể phốt', 'hút hầm cầu', 'thu gom bùn thải', 'thông hút bể'],
      cues: ['bể tự hoại', 'xe hút', 'nhà máy xử lý'],
    },
  },
  entities: {
    SludgeRequest: {
      id: 'uuid',
      citizenId: 'ref customer.Customer owner',
      address: 'text personal',
      position: 'geo location',
      tankVolume: 'decimal',
      status: 'created | assigned | accepted | in_progress | completed | cancelled',
      fee: 'money',
      requestedFor: 'date indexed',
    },
    SludgeTrip: {
      id: 'uuid',
      requestId: 'ref SludgeRequest',
      vehicleId: 'ref vehicle.Vehicle',
      volume: 'decimal',
      plantCode: 'text',
      disposedAt: 'timestamp',
    },
  },
  commands: {
    requestEmptying: {
      creates: 'SludgeRequest',
      emits: ['EmptyingRequested'],
      undo: 'cancelEmptying',
    },
    assignOperator: {
      on: 'SludgeRequest',
      from: ['created'],
      to: 'assigned',
      emits: ['JobAssigned'],
    },
    acceptJob: { on: 'SludgeRequest', from: ['assigned'], to: 'accepted', emits: ['JobAccepted'] },
    beginEmptying: {
      on: 'SludgeRequest',
      from: ['accepted'],
      to: 'in_progress',
      emits: ['EmptyingStarted'],
    },
    disposeSludge: { creates: 'SludgeTrip', emits: ['SludgeTripCompleted'] },
    completeEmptying: {
      on: 'SludgeRequest',
      from: ['in_progress'],
      to: 'completed',
      emits: ['EmptyingCompleted'],
    },
    cancelEmptying: {
      on: 'SludgeRequest',
      from: ['created', 'assigned', 'accepted'],
      to: 'cancelled',
      emits: ['EmptyingCancelled'],
    },
  },
  events: [
    'EmptyingRequested',
    'JobAssigned',
    'JobAccepted',
    'EmptyingStarted',
    'SludgeTripCompleted',
    'EmptyingCompleted',
    'EmptyingCancelled',
  ],
  neighbours: [
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'A crew is sent once the fee is paid.',
    },
    {
      context: 'matching',
      how: 'calls',
      via: 'requestMatch',
      because: 'A vehicle of the right size nearby is wanted.',
    },
    {
      context: 'survey',
      how: 'feeds',
      via: 'EmptyingCompleted',
      because: 'Citizens are asked whether the work was done well.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'JobAssigned',
      because: 'The household learns who comes and when.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A trip never carries more than the vehicle holds.',
    ja: '一回の運搬量は車両の容量を超えない。',
  },
  data: ['personal', 'location'],
  sources: [{ title: 'DIGIT faecal sludge management', read: '2026-11-20' }],
});
