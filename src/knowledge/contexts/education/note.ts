import { defineContext } from '../../context.ts';

export const note = defineContext({
  id: 'note',
  industry: 'education',
  archetype: 'document',
  purpose: {
    en: 'Keeps the remarks and marks that a reader makes for himself in a text.',
    ja: '読み手が本文に付けた自分用のメモや印を保管する。',
  },
  words: {
    en: {
      names: [
        'annotation',
        'personal notes',
        'highlight text',
        'margin note',
        'student notes',
        'bookmarks and notes',
      ],
      cues: ['remark', 'highlight', 'bookmark'],
    },
    'zh-TW': { names: ['筆記', '註記', '劃線筆記'], cues: ['書籤', '重點', '備註'] },
    ja: { names: ['個人メモ', '注釈', 'ノート機能', 'ハイライト'], cues: ['しおり', '書き込み'] },
    ko: { names: ['필기', '주석', '개인 메모', '하이라이트'], cues: ['책갈피', '밑줄'] },
    vi: {
      names: ['ghi chú cá nhân', 'chú thích', 'đánh dấu văn bản'],
      cues: ['ghi chú', 'đánh dấu'],
    },
  },
  entities: {
    Note: {
      id: 'uuid',
      authorId: 'ref user-profile.UserProfile owner indexed',
      target: 'text indexed',
      quote: 'text?',
      text: 'text',
      tags: 'text[]',
      writtenAt: 'timestamp readonly',
    },
  },
  commands: {
    writeNote: { creates: 'Note', emits: ['NoteWritten'], undo: 'deleteNote' },
    changeNote: { on: 'Note', emits: ['NoteChanged'] },
    deleteNote: { on: 'Note', emits: ['NoteDeleted'] },
  },
  events: ['NoteWritten', 'NoteChanged', 'NoteDeleted'],
  neighbours: [
    {
      context: 'course-delivery',
      how: 'calls',
      via: 'getUnit',
      because: 'A note belongs to a place in the material.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'NoteWritten',
      because: 'Notes are found again by word.',
    },
  ],
  consistency: 'eventual',
  invariant: { en: 'Only its author sees a note.', ja: 'メモは書いた本人だけが見られる。' },
  data: ['personal'],
  sources: [{ title: 'W3C Web Annotation Data Model' }],
});
