import { defineContext } from '../../context.ts';

export const userProfile = defineContext({
  id: 'user-profile',
  industry: 'collaboration',
  archetype: 'registry',
  purpose: {
    en: 'Keeps what people tell about themselves, their picture and their preferences.',
    ja: '利用者が自分について示す情報、写真、設定を管理する。',
  },
  words: {
    en: {
      names: [
        'user profile',
        'profile page',
        'profile picture',
        'account settings',
        'personal settings',
        'avatar',
        'my page',
      ],
      cues: ['profile', 'nickname', 'preferences', 'display name', 'bio'],
    },
    'zh-TW': {
      names: ['個人檔案', '個人頁面', '大頭貼', '個人設定', '帳號設定'],
      cues: ['暱稱', '偏好設定', '自我介紹', '顯示名稱'],
    },
    ja: {
      names: ['プロフィール', 'マイページ', '個人設定', 'アイコン画像', 'アカウント設定'],
      cues: ['ニックネーム', '好み', '自己紹介', '表示名'],
    },
    ko: {
      names: ['프로필', '마이페이지', '개인 설정', '프로필 사진', '계정 설정'],
      cues: ['닉네임', '선호', '자기소개', '표시 이름'],
    },
    vi: {
      names: ['hồ sơ cá nhân', 'trang cá nhân', 'ảnh đại diện', 'cài đặt tài khoản'],
      cues: ['biệt danh', 'sở thích', 'giới thiệu bản thân', 'tên hiển thị'],
    },
  },
  entities: {
    UserProfile: {
      id: 'uuid',
      userId: 'ref identity-access.User owner unique',
      displayName: 'text personal',
      email: 'email? personal',
      language: 'text',
      timeZone: 'text',
      picture: 'file? personal',
      status: 'active | hidden | erased',
      visibility: 'public | contacts | private',
    },
    Preference: {
      id: 'uuid',
      profileId: 'ref UserProfile',
      name: 'text indexed',
      value: 'json',
    },
  },
  commands: {
    createProfile: { creates: 'UserProfile', emits: ['UserProfileCreated'] },
    editProfile: { on: 'UserProfile', emits: ['UserProfileChanged'] },
    hideProfile: {
      on: 'UserProfile',
      from: ['active'],
      to: 'hidden',
      emits: ['UserProfileHidden'],
    },
    setPreference: { creates: 'Preference', emits: ['PreferenceSet'] },
    eraseProfile: {
      on: 'UserProfile',
      from: ['active', 'hidden'],
      to: 'erased',
      emits: ['UserProfileErased'],
    },
  },
  events: [
    'UserProfileCreated',
    'UserProfileChanged',
    'UserProfileHidden',
    'PreferenceSet',
    'UserProfileErased',
  ],
  neighbours: [
    {
      context: 'identity-access',
      how: 'reacts',
      via: 'UserActivated',
      because: 'A new account starts with an empty profile.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'UserProfileChanged',
      because: 'Public profiles can be found.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PreferenceSet',
      because: 'The chosen channel and language decide how somebody is told.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'UserProfileErased',
      because: 'Erasure on request must be provable.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A field is shown only to those whom its owner allows.',
    ja: '項目は、本人が許した相手にだけ見せる。',
  },
  data: ['personal'],
  sources: [{ title: 'OpenID Connect standard claims' }, { title: 'vCard 4.0' }],
});
