import { defineContext } from '../../context.ts';

export const housekeeping = defineContext({
  id: 'housekeeping',
  industry: 'hospitality',
  archetype: 'dispatch',
  purpose: {
    en: 'Assigns the cleaning and small repairs of rooms and tells when a room is ready.',
    ja: '客室の清掃や軽微な修理を割り当て、使用可能になったことを知らせる。',
  },
  words: {
    en: {
      names: [
        'housekeeping',
        'room cleaning',
        'clean the room',
        'dirty room',
        'chambermaid',
        'make up rooms',
      ],
      cues: ['linen', 'room ready', 'lost and found', 'cleaner', 'towels'],
    },
    'zh-TW': {
      names: ['房務', '客房清潔', '打掃房間', '房務員'],
      cues: ['備品', '布巾', '空淨房', '髒房', '失物'],
    },
    ja: {
      names: ['客室清掃', 'ハウスキーピング', '清掃指示', '清掃係'],
      cues: ['リネン', 'アメニティ', '清掃済み', '忘れ物'],
    },
    ko: {
      names: ['객실 청소', '하우스키핑', '객실 정비', '룸메이드'],
      cues: ['린넨', '청소 완료', '비품', '분실물'],
    },
    vi: {
      names: ['dọn phòng', 'buồng phòng', 'vệ sinh phòng', 'nhân viên buồng'],
      cues: ['ga giường', 'phòng sạch', 'đồ thất lạc'],
    },
  },
  entities: {
    CleaningTask: {
      id: 'uuid',
      roomNumber: 'text indexed',
      kind: 'departure | stay_over | deep | repair',
      status: 'open | assigned | done | inspected | failed',
      cleanerId: 'ref staff.StaffMember?',
      cleanerName: 'text personal',
      dueAt: 'timestamp indexed',
      finishedAt: 'timestamp?',
    },
    RoomDefect: {
      id: 'uuid',
      roomNumber: 'text',
      description: 'text',
      photo: 'file?',
      foundAt: 'timestamp',
    },
  },
  commands: {
    openCleaning: { creates: 'CleaningTask', emits: ['CleaningOpened'] },
    assignCleaner: {
      on: 'CleaningTask',
      from: ['open', 'failed'],
      to: 'assigned',
      emits: ['CleanerAssigned'],
    },
    completeCleaning: {
      on: 'CleaningTask',
      from: ['assigned'],
      to: 'done',
      emits: ['CleaningCompleted'],
    },
    approveCleaning: { on: 'CleaningTask', from: ['done'], to: 'inspected', emits: ['RoomReady'] },
    failCleaning: { on: 'CleaningTask', from: ['done'], to: 'failed', emits: ['CleaningFailed'] },
    reportRoomDefect: { creates: 'RoomDefect', emits: ['RoomDefectFound'] },
  },
  events: [
    'CleaningOpened',
    'CleanerAssigned',
    'CleaningCompleted',
    'RoomReady',
    'CleaningFailed',
    'RoomDefectFound',
  ],
  neighbours: [
    {
      context: 'stay-folio',
      how: 'reacts',
      via: 'GuestCheckedOut',
      because: 'A departure leaves a room to clean.',
    },
    {
      context: 'maintenance-order',
      how: 'feeds',
      via: 'RoomDefectFound',
      because: 'Repairs go to the technicians.',
    },
    {
      context: 'room-availability',
      how: 'feeds',
      via: 'RoomReady',
      because: 'A ready room can be given to the next guest.',
    },
    {
      context: 'shift-roster',
      how: 'calls',
      via: 'listOnDuty',
      because: 'Work is given to those on shift.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A room counts as ready only after its cleaning was checked.',
    ja: '清掃の確認が済むまで、客室は使用可能とみなさない。',
  },
  data: ['personal'],
  sources: [{ title: 'HTNG housekeeping messages' }],
});
