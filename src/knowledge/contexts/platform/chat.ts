import { defineContext } from '../../context.ts';

export const chat = defineContext({
  id: 'chat',
  industry: 'platform',
  archetype: 'messaging',
  purpose: {
    en: 'Carries conversations between people in rooms, in order, to all their devices.',
    ja: 'ルームでの会話を順番どおりに、参加者のすべての端末へ届ける。',
  },
  words: {
    en: {
      names: [
        'chat',
        'chat room',
        'direct message',
        'instant message',
        'group chat',
        'private message',
      ],
      cues: ['conversation', 'typing', 'read receipt', 'message each other', 'emoji', 'room'],
    },
    'zh-TW': {
      names: ['聊天', '聊天室', '即時訊息', '私訊', '群組聊天', '線上對話'],
      cues: ['對話', '已讀', '傳訊息', '訊息'],
    },
    ja: {
      names: [
        'チャット',
        'チャットルーム',
        'ダイレクトメッセージ',
        'トークルーム',
        'グループチャット',
        'メッセージのやり取り',
      ],
      cues: ['会話', '既読', '送信', '参加者'],
    },
    ko: {
      names: ['채팅', '채팅방', '대화방', '쪽지', '단체 채팅', '실시간 대화'],
      cues: ['대화', '읽음', '메시지', '참여자'],
    },
    vi: {
      names: ['trò chuyện', 'phòng chat', 'nhắn tin riêng', 'nhóm chat', 'tin nhắn trực tiếp'],
      cues: ['hội thoại', 'đã xem', 'tin nhắn', 'gửi ảnh'],
    },
  },
  entities: {
    Room: {
      id: 'uuid',
      name: 'text?',
      kind: 'text',
      lastPosition: 'int',
      createdAt: 'timestamp readonly',
    },
    RoomMember: {
      id: 'uuid',
      roomId: 'ref Room',
      userId: 'ref identity-access.User owner',
      status: 'invited | joined | left | banned',
      lastRead: 'int',
    },
    ChatMessage: {
      id: 'uuid',
      roomId: 'ref Room indexed',
      authorId: 'ref identity-access.User owner',
      position: 'int',
      body: 'text personal',
      attachment: 'file?',
      sentAt: 'timestamp readonly',
      editedAt: 'timestamp?',
    },
  },
  commands: {
    openRoom: { creates: 'Room', emits: ['RoomOpened'] },
    inviteToRoom: { creates: 'RoomMember', emits: ['RoomMemberInvited'], undo: 'leaveRoom' },
    joinRoom: { on: 'RoomMember', from: ['invited'], to: 'joined', emits: ['RoomMemberJoined'] },
    leaveRoom: {
      on: 'RoomMember',
      from: ['invited', 'joined'],
      to: 'left',
      emits: ['RoomMemberLeft'],
    },
    banFromRoom: { on: 'RoomMember', from: ['joined'], to: 'banned', emits: ['RoomMemberBanned'] },
    postMessage: { creates: 'ChatMessage', emits: ['ChatMessagePosted'] },
    reportMessage: { on: 'ChatMessage', emits: ['MessageReported'] },
  },
  events: [
    'RoomOpened',
    'RoomMemberInvited',
    'RoomMemberJoined',
    'RoomMemberLeft',
    'RoomMemberBanned',
    'ChatMessagePosted',
    'MessageReported',
  ],
  neighbours: [
    {
      context: 'notification',
      how: 'feeds',
      via: 'ChatMessagePosted',
      because: 'Absent members get a push message.',
    },
    {
      context: 'moderation',
      how: 'feeds',
      via: 'MessageReported',
      because: 'A person decides about a reported message.',
    },
    {
      context: 'media-processing',
      how: 'calls',
      via: 'submitMedia',
      because: 'Pictures and clips are scaled before they are shown.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'UserBanned',
      because: 'A banned user leaves all rooms.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'All members see the messages of a room in the same order.',
    ja: '参加者全員が、ルームのメッセージを同じ順序で見る。',
  },
  data: ['personal'],
  sources: [{ title: 'Matrix client-server API' }, { title: 'ActivityPub' }],
});
