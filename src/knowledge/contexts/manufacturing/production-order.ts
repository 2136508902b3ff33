import { defineContext } from '../../context.ts';

export const productionOrder = defineContext({
  id: 'production-order',
  industry: 'manufacturing',
  archetype: 'order',
  purpose: {
    en: 'Releases jobs to production lines and follows each from start to end.',
    ja: '生産ラインに作業を指示し、開始から終了まで進行を追う。',
  },
  words: {
    en: {
      names: [
        'production order',
        'job order',
        'manufacturing order',
        'shop floor',
        'production run',
      ],
      cues: ['work order', 'production line', 'machine', 'batch', 'start the job', 'scrap'],
    },
    'zh-TW': {
      names: ['生產工單', '製令', '生產指令', '製造工單', '生產線排工'],
      cues: ['工單', '產線', '機台', '批號', '投料'],
    },
    ja: {
      names: ['製造指図', '製造指示', '生産指示', '製造オーダー'],
      cues: ['作業指示', 'ライン', '設備', '着手', '完成数', '不良数'],
    },
    ko: {
      names: ['생산 지시', '제조 오더', '작업 지시서', '생산 오더'],
      cues: ['작업 지시', '생산 라인', '설비', '투입', '생산 수량'],
    },
    vi: {
      names: [
        'lệnh sản xuất',
        'lệnh gia công',
        'phiếu sản xuất',
        'lệnh chạy máy',
        'mẻ sản xuất',
        'sản xuất theo đơn',
      ],
      cues: ['dây chuyền', 'lô sản xuất', 'phế phẩm'],
    },
  },
  entities: {
    JobOrder: {
      id: 'uuid',
      number: 'text unique',
      workMasterId: 'ref bill-of-process.WorkMaster',
      lineCode: 'text indexed',
      status: 'waiting | released | running | interrupted | ended | aborted',
      quantity: 'int',
      dueAt: 'timestamp indexed',
      parameters: 'json trade-secret',
    },
    JobResponse: {
      id: 'uuid',
      jobOrderId: 'ref JobOrder indexed',
      producedQuantity: 'int',
      scrappedQuantity: 'int',
      consumedLots: 'text[]',
      recordedAt: 'timestamp',
    },
  },
  commands: {
    storeJob: { creates: 'JobOrder', emits: ['JobStored'], undo: 'abortJob' },
    releaseJob: {
      on: 'JobOrder',
      from: ['waiting'],
      to: 'released',
      emits: ['JobReleased'],
      undo: 'abortJob',
    },
    startJob: {
      on: 'JobOrder',
      from: ['released', 'interrupted'],
      to: 'running',
      emits: ['JobStarted'],
    },
    interruptJob: {
      on: 'JobOrder',
      from: ['running'],
      to: 'interrupted',
      emits: ['JobInterrupted'],
    },
    endJob: { on: 'JobOrder', from: ['running'], to: 'ended', emits: ['JobEnded'] },
    abortJob: {
      on: 'JobOrder',
      from: ['waiting', 'released', 'running', 'interrupted'],
      to: 'aborted',
      emits: ['JobAborted'],
    },
    reportOutput: { creates: 'JobResponse', emits: ['OutputReported'] },
  },
  events: [
    'JobStored',
    'JobReleased',
    'JobStarted',
    'JobInterrupted',
    'JobEnded',
    'JobAborted',
    'OutputReported',
  ],
  neighbours: [
    {
      context: 'bill-of-process',
      how: 'calls',
      via: 'getWorkMaster',
      because: 'A job needs the released version of its process.',
    },
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Material must be there before the line starts.',
    },
    {
      context: 'equipment-state',
      how: 'reacts',
      via: 'EquipmentWentDown',
      because: 'A stopped line interrupts its job.',
    },
    {
      context: 'quality',
      how: 'feeds',
      via: 'OutputReported',
      because: 'Samples are taken from what was made.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'OutputReported',
      because: 'Which lots went into which product is kept.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A job runs once, and what it consumed is known for each thing it made.',
    ja: '作業は一度だけ実行され、作ったものごとに使った材料が分かる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'OPC 10031-4 ISA-95 job control', read: '2026-11-20' }],
});
