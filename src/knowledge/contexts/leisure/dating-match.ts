import { defineContext } from '../../context.ts';

export const datingMatch = defineContext({
  id: 'dating-match',
  industry: 'leisure',
  archetype: 'market',
  purpose: {
    en: 'Suggests people to each other, opens contact when both agree and keeps them safe.',
    ja: '互いに人を紹介し、双方が望めば連絡を開き、安全を守る。',
  },
  words: {
    en: {
      names: [
        'dating app',
        'dating site',
        'matchmaking agency',
        'find a partner',
        'blind date',
        'marriage agency',
      ],
      cues: [
        'dating',
        'singles',
        'meet new people',
        'like',
        'profile',
        'mutual',
        'preference',
        'partner',
      ],
    },
    'zh-TW': {
      names: ['交友', '交友軟體', '聯誼', '配對交友', '婚友社', '相親'],
      cues: ['喜歡', '互相', '對象', '擇偶條件'],
    },
    ja: {
      names: ['マッチングアプリ', '婚活', '結婚相談所', 'お見合い', '恋活'],
      cues: ['出会い', 'いいね', '相手', '好み', '独身'],
    },
    ko: {
      names: ['소개팅', '데이팅', '결혼 정보', '맞선', '데이팅 앱'],
      cues: ['호감', '이상형', '상대', '미혼'],
    },
    vi: {
      names: ['hẹn hò', 'ứng dụng hẹn hò', 'mai mối', 'tìm bạn đời', 'kết bạn bốn phương'],
      cues: ['thích nhau', 'đối tượng', 'độc thân', 'sở thích'],
    },
  },
  entities: {
    DatingProfile: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      about: 'text personal',
      age: 'int personal',
      position: 'geo location',
      status: 'draft | visible | banned',
      wishes: 'json',
      verified: 'bool',
    },
    Like: {
      id: 'uuid',
      fromProfileId: 'ref DatingProfile',
      toProfileId: 'ref DatingProfile',
      likedAt: 'timestamp readonly indexed',
    },
    Pair: {
      id: 'uuid',
      firstId: 'ref DatingProfile',
      secondId: 'ref DatingProfile',
      status: 'matched | dissolved',
    },
  },
  commands: {
    createProfile: { creates: 'DatingProfile', emits: ['DatingProfileCreated'] },
    showProfile: {
      on: 'DatingProfile',
      from: ['draft'],
      to: 'visible',
      emits: ['DatingProfileShown'],
    },
    likeProfile: { creates: 'Like', emits: ['ProfileLiked'] },
    formPair: { creates: 'Pair', emits: ['PairFormed'], undo: 'dissolvePair' },
    dissolvePair: { on: 'Pair', from: ['matched'], to: 'dissolved', emits: ['PairDissolved'] },
    banProfile: {
      on: 'DatingProfile',
      from: ['draft', 'visible'],
      to: 'banned',
      emits: ['DatingProfileBanned'],
    },
  },
  events: [
    'DatingProfileCreated',
    'DatingProfileShown',
    'ProfileLiked',
    'PairFormed',
    'PairDissolved',
    'DatingProfileBanned',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'Age and person are verified.',
    },
    {
      context: 'chat',
      how: 'feeds',
      via: 'PairFormed',
      because: 'Contact opens when both agreed.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'UserBanned',
      because: 'A banned person is shown to nobody.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PairFormed',
      because: 'Both are told.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Two people can write to each other only after both have said yes.',
    ja: '双方が承諾した後にだけ、互いに連絡できる。',
  },
  data: ['personal', 'location'],
  sources: [
    { title: 'ISO 9001-style service practice of matchmaking agencies' },
    { title: 'Common dating platforms' },
  ],
});
