import { defineContext } from '../../context.ts';

export const collaborationBoard = defineContext({
  id: 'collaboration-board',
  industry: 'collaboration',
  archetype: 'document',
  purpose: {
    en: 'Lets several people draw, write and move cards on one surface at the same time.',
    ja: '複数の人が同時に、一つの面に描き、書き、カードを動かせるようにする。',
  },
  words: {
    en: {
      names: [
        'whiteboard',
        'online whiteboard',
        'kanban board',
        'shared canvas',
        'sticky notes',
        'brainstorming board',
        'co-editing',
      ],
      cues: ['board', 'card', 'drag cards', 'draw together', 'column'],
    },
    'zh-TW': {
      names: ['線上白板', '協作白板', '看板卡片', '便利貼', '共同編輯'],
      cues: ['白板', '腦力激盪', '拖拉卡片', '協作'],
    },
    ja: {
      names: ['ホワイトボード', 'オンラインホワイトボード', 'カンバンボード', '付箋', '共同編集'],
      cues: ['ボード', 'カードを動かす', 'ブレスト', '同時編集'],
    },
    ko: {
      names: ['화이트보드', '칸반 보드', '공유 캔버스', '포스트잇', '공동 편집'],
      cues: ['보드', '카드 이동', '브레인스토밍', '동시 편집'],
    },
    vi: {
      names: ['bảng trắng trực tuyến', 'bảng kanban', 'giấy ghi chú chung', 'cùng chỉnh sửa'],
      cues: ['bảng chung', 'kéo thả thẻ', 'động não', 'vẽ cùng nhau'],
    },
  },
  entities: {
    Board: {
      id: 'uuid',
      title: 'text',
      ownerId: 'ref identity-access.User owner',
      status: 'open | locked | archived',
      revision: 'int',
      changedAt: 'timestamp readonly indexed',
    },
    BoardItem: {
      id: 'uuid',
      boardId: 'ref Board',
      kind: 'note | shape | card | link',
      content: 'json',
      position: 'json',
      authorName: 'text? personal',
    },
  },
  commands: {
    createBoard: { creates: 'Board', emits: ['BoardCreated'] },
    placeItem: { creates: 'BoardItem', emits: ['BoardItemPlaced'], undo: 'removeItem' },
    removeItem: { on: 'BoardItem', emits: ['BoardItemRemoved'] },
    lockBoard: { on: 'Board', from: ['open'], to: 'locked', emits: ['BoardLocked'] },
    archiveBoard: {
      on: 'Board',
      from: ['open', 'locked'],
      to: 'archived',
      emits: ['BoardArchived'],
    },
  },
  events: ['BoardCreated', 'BoardItemPlaced', 'BoardItemRemoved', 'BoardLocked', 'BoardArchived'],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Only invited people may change the board.',
    },
    {
      context: 'presence',
      how: 'reacts',
      via: 'UserCameOnline',
      because: 'Participants see whose cursor is there.',
    },
    {
      context: 'task',
      how: 'feeds',
      via: 'BoardItemPlaced',
      because: 'A card may become a task.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'After all changes have arrived, every participant sees the same board.',
    ja: 'すべての変更が届いた後、参加者全員が同じ盤面を見る。',
  },
  data: ['personal'],
  sources: [
    { title: 'Yjs and conflict-free replicated data types' },
    { title: 'Kanban board practice' },
  ],
});
