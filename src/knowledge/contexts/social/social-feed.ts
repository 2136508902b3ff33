import { defineContext } from '../../context.ts';

export const socialFeed = defineContext({
  id: 'social-feed',
  industry: 'social',
  archetype: 'messaging',
  purpose: {
    en: 'Shows people the posts of those they follow and counts reactions.',
    ja: 'フォローしている人の投稿を見せ、反応を数える。',
  },
  words: {
    en: {
      names: [
        'news feed',
        'social feed',
        'follower',
        'follow friends',
        'like and share',
        'post from friends',
        'social network',
        'home feed',
      ],
      cues: ['post', 'like', 'share', 'follow', 'timeline', 'hashtag', 'friend'],
    },
    'zh-TW': {
      names: ['動態消息', '動態牆', '追蹤者', '粉絲追蹤', '按讚', '社群動態', '貼文'],
      cues: ['分享', '追蹤', '好友', '主題標籤'],
    },
    ja: {
      names: [
        'ニュースフィード',
        'タイムライン',
        'フォロワー',
        'いいね',
        '友達の投稿',
        'フォロー機能',
      ],
      cues: ['投稿', 'シェア', 'フォロー', '友達', 'ハッシュタグ'],
    },
    ko: {
      names: ['뉴스피드', '타임라인', '팔로워', '팔로우', '좋아요', '친구 소식'],
      cues: ['게시물', '공유', '친구', '해시태그'],
    },
    vi: {
      names: [
        'bảng tin',
        'dòng thời gian',
        'người theo dõi',
        'lượt thích',
        'bài đăng của bạn bè',
        'mạng xã hội',
      ],
      cues: ['chia sẻ', 'theo dõi', 'bạn bè', 'bài đăng'],
    },
  },
  entities: {
    Post: {
      id: 'uuid',
      authorId: 'ref identity-access.User owner',
      text: 'text personal',
      media: 'file[]',
      audience: 'text',
      status: 'published | hidden | deleted',
      publishedAt: 'timestamp readonly indexed',
    },
    Follow: {
      id: 'uuid',
      followerId: 'ref identity-access.User owner',
      followedId: 'ref identity-access.User indexed',
      since: 'timestamp readonly',
    },
    Reaction: {
      id: 'uuid',
      postId: 'ref Post indexed',
      userId: 'ref identity-access.User owner',
      kind: 'text',
    },
  },
  commands: {
    publishPost: { creates: 'Post', emits: ['PostPublished'], undo: 'deletePost' },
    hidePost: { on: 'Post', from: ['published'], to: 'hidden', emits: ['PostHidden'] },
    deletePost: {
      on: 'Post',
      from: ['published', 'hidden'],
      to: 'deleted',
      emits: ['PostDeleted'],
    },
    followUser: { creates: 'Follow', emits: ['UserFollowed'], undo: 'unfollowUser' },
    unfollowUser: { on: 'Follow', emits: ['UserUnfollowed'] },
    reactToPost: { creates: 'Reaction', emits: ['PostReacted'] },
  },
  events: [
    'PostPublished',
    'PostHidden',
    'PostDeleted',
    'UserFollowed',
    'UserUnfollowed',
    'PostReacted',
  ],
  neighbours: [
    {
      context: 'moderation',
      how: 'feeds',
      via: 'PostPublished',
      because: 'New posts may break the rules.',
    },
    {
      context: 'moderation',
      how: 'reacts',
      via: 'ContentRemoved',
      because: 'Posts that were taken down leave all feeds.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'PostReacted',
      because: 'Authors like to know who reacted.',
    },
    {
      context: 'recommendation',
      how: 'feeds',
      via: 'PostReacted',
      because: 'Reactions shape what is shown next.',
    },
    {
      context: 'media-processing',
      how: 'calls',
      via: 'submitMedia',
      because: 'Pictures and clips are scaled for phones.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A post is seen only by those its author allowed, at the moment of reading.',
    ja: '投稿は、閲覧の時点で作者が許した人にだけ見える。',
  },
  data: ['personal'],
  sources: [{ title: 'W3C ActivityStreams 2.0' }, { title: 'W3C ActivityPub' }],
});
