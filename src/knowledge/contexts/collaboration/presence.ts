import { defineContext } from '../../context.ts';

export const presence = defineContext({
  id: 'presence',
  industry: 'collaboration',
  archetype: 'tracking',
  purpose: {
    en: 'Tells who is reachable now, without keeping longer than needed who was.',
    ja: 'いま連絡の取れる人を示し、必要以上に履歴を残さない。',
  },
  words: {
    en: {
      names: [
        'online status',
        'who is online',
        'presence indicator',
        'typing indicator',
        'last seen',
        'do not disturb status',
      ],
      cues: ['online', 'offline', 'away', 'available now', 'busy'],
    },
    'zh-TW': {
      names: ['上線狀態', '在線狀態', '誰在線上', '輸入中提示', '勿擾模式'],
      cues: ['離線', '忙碌中', '上次上線', '暫離'],
    },
    ja: {
      names: ['オンライン状態', '在席状況', 'プレゼンス', '入力中表示', '在席表示'],
      cues: ['離席', '取り込み中', '最終ログイン', 'オフライン'],
    },
    ko: {
      names: ['접속 상태', '온라인 상태', '재석 상태', '입력 중 표시', '방해 금지 모드'],
      cues: ['자리 비움', '오프라인', '접속 중', '최근 접속'],
    },
    vi: {
      names: ['trạng thái trực tuyến', 'ai đang trực tuyến', 'đang nhập tin', 'không làm phiền'],
      cues: ['ngoại tuyến', 'đang bận', 'lần cuối truy cập', 'vắng mặt'],
    },
  },
  entities: {
    Presence: {
      id: 'uuid',
      userId: 'ref identity-access.User owner unique personal',
      status: 'offline | online | away | busy',
      connections: 'int',
      until: 'timestamp?',
      changedAt: 'timestamp indexed',
    },
  },
  commands: {
    openConnection: { creates: 'Presence', emits: ['PresenceStarted'] },
    goOnline: {
      on: 'Presence',
      from: ['offline', 'away', 'busy'],
      to: 'online',
      emits: ['UserCameOnline'],
    },
    goAway: { on: 'Presence', from: ['online'], to: 'away', emits: ['UserWentAway'] },
    setBusy: { on: 'Presence', from: ['online', 'away'], to: 'busy', emits: ['UserBecameBusy'] },
    expirePresence: {
      on: 'Presence',
      from: ['online', 'away', 'busy'],
      to: 'offline',
      emits: ['UserWentOffline'],
    },
  },
  events: [
    'PresenceStarted',
    'UserCameOnline',
    'UserWentAway',
    'UserBecameBusy',
    'UserWentOffline',
  ],
  neighbours: [
    {
      context: 'chat',
      how: 'feeds',
      via: 'UserCameOnline',
      because: 'A chat shows who will answer at once.',
    },
    {
      context: 'call-routing',
      how: 'feeds',
      via: 'UserBecameBusy',
      because: 'Calls go to somebody who is free.',
    },
    {
      context: 'identity-access',
      how: 'reacts',
      via: 'UserDisabled',
      because: 'A closed account is never shown as present.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Without a sign of life within the agreed span the person counts as offline.',
    ja: '決めた時間内に応答がなければ、その人はオフラインとみなす。',
  },
  data: ['personal'],
  sources: [{ title: 'XMPP presence (RFC 6121)' }, { title: 'Matrix presence module' }],
});
