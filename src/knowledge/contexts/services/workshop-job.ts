import { defineContext } from '../../context.ts';

export const workshopJob = defineContext({
  id: 'workshop-job',
  industry: 'services',
  archetype: 'case',
  purpose: {
    en: 'Runs the work on a vehicle in the garage from drop-off through checks to pick-up.',
    ja: '入庫から点検、引き渡しまで、車両の整備作業を進める。',
  },
  words: {
    en: {
      names: [
        'car repair',
        'auto repair',
        'car workshop',
        'vehicle service',
        'oil change',
        'tyre change',
        'roadworthiness test',
      ],
      cues: ['mechanic', 'body shop', 'garage', 'mileage', 'licence plate', 'brakes', 'car'],
    },
    'zh-TW': {
      names: ['汽車保養', '修車', '保養廠', '汽車維修', '驗車', '換機油'],
      cues: ['技師', '車牌', '里程', '輪胎', '板金'],
    },
    ja: {
      names: ['自動車整備', '車検', '整備工場', 'オイル交換', '自動車修理', 'タイヤ交換'],
      cues: ['整備士', 'ナンバー', '走行距離', '板金'],
    },
    ko: {
      names: ['자동차 정비', '정비소', '차량 수리', '엔진오일 교환', '카센터', '자동차 검사'],
      cues: ['정비사', '차량 번호', '주행거리', '타이어'],
    },
    vi: {
      names: ['sửa xe', 'bảo dưỡng xe', 'gara ô tô', 'thay dầu', 'đăng kiểm xe', 'xưởng sửa xe'],
      cues: ['thợ máy', 'biển số', 'số km', 'lốp xe'],
    },
  },
  entities: {
    WorkshopJob: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      vehicleId: 'ref vehicle.Vehicle',
      mileage: 'int',
      status: 'booked | in_work | awaiting_approval | finished | collected | cancelled',
      complaint: 'text',
      plate: 'text personal',
      startsAt: 'timestamp indexed',
    },
    JobLine: {
      id: 'uuid',
      jobId: 'ref WorkshopJob',
      kind: 'labour | part',
      text: 'text',
      hours: 'decimal?',
      price: 'money',
      approved: 'bool',
    },
  },
  commands: {
    bookJob: { creates: 'WorkshopJob', emits: ['WorkshopJobBooked'], undo: 'cancelJob' },
    startJob: {
      on: 'WorkshopJob',
      from: ['booked', 'awaiting_approval'],
      to: 'in_work',
      emits: ['WorkshopJobStarted'],
    },
    askApproval: {
      on: 'WorkshopJob',
      from: ['in_work'],
      to: 'awaiting_approval',
      emits: ['ExtraWorkFound'],
    },
    finishJob: {
      on: 'WorkshopJob',
      from: ['in_work'],
      to: 'finished',
      emits: ['WorkshopJobFinished'],
    },
    collectVehicle: {
      on: 'WorkshopJob',
      from: ['finished'],
      to: 'collected',
      emits: ['VehicleCollected'],
    },
    cancelJob: {
      on: 'WorkshopJob',
      from: ['booked'],
      to: 'cancelled',
      emits: ['WorkshopJobCancelled'],
    },
  },
  events: [
    'WorkshopJobBooked',
    'WorkshopJobStarted',
    'ExtraWorkFound',
    'WorkshopJobFinished',
    'VehicleCollected',
    'WorkshopJobCancelled',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Parts are held for the day.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ExtraWorkFound',
      because: 'The owner decides on the extra cost.',
    },
    {
      context: 'invoicing',
      how: 'feeds',
      via: 'WorkshopJobFinished',
      because: 'Labour and parts are billed.',
    },
    {
      context: 'vehicle-fleet',
      how: 'feeds',
      via: 'WorkshopJobFinished',
      because: 'A fleet vehicle is back in service.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Extra work is done only after the owner has agreed to it.',
    ja: '追加作業は、所有者の同意後にだけ行う。',
  },
  data: ['personal'],
  sources: [
    { title: 'Common dealer and garage management systems' },
    { title: 'STAR automotive repair order' },
  ],
});
