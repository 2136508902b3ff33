import { defineContext } from '../../context.ts';

export const leaderboard = defineContext({
  id: 'leaderboard',
  industry: 'games',
  archetype: 'ledger',
  purpose: {
    en: 'Ranks players or teams by their scores per season and group.',
    ja: '得点により、期間や組ごとにプレイヤーやチームの順位を付ける。',
  },
  words: {
    en: {
      names: [
        'leaderboard',
        'ranking list',
        'high score',
        'league table',
        'top players',
        'score ranking',
        'weekly ranking',
      ],
      cues: ['rank', 'points', 'season', 'highest score', 'friends ranking'],
    },
    'zh-TW': {
      names: ['排行榜', '玩家排名', '最高分', '名次表', '積分排名'],
      cues: ['名次', '積分', '賽季', '前十名'],
    },
    ja: {
      names: ['ランキング表', 'リーダーボード', 'ハイスコア', '得点順位'],
      cues: ['順位', 'ポイント', 'シーズン', '上位'],
    },
    ko: {
      names: ['리더보드', '랭킹', '최고 점수', '점수 순위'],
      cues: ['순위', '점수', '시즌', '상위'],
    },
    vi: {
      names: ['bảng xếp hạng người chơi', 'điểm cao nhất', 'xếp hạng người chơi', 'thứ hạng tuần'],
      cues: ['thứ hạng', 'điểm số', 'mùa giải', 'dẫn đầu'],
    },
  },
  entities: {
    Leaderboard: {
      id: 'uuid',
      name: 'text unique',
      season: 'text indexed',
      status: 'open | frozen | archived',
      ordering: 'highest | lowest',
      resetEvery: 'duration?',
      opensAt: 'timestamp',
    },
    RankEntry: {
      id: 'uuid',
      leaderboardId: 'ref Leaderboard',
      playerId: 'ref identity-access.User owner',
      displayName: 'text personal',
      score: 'decimal indexed',
      achievedAt: 'timestamp readonly',
    },
  },
  commands: {
    openLeaderboard: { creates: 'Leaderboard', emits: ['LeaderboardOpened'] },
    submitScore: { creates: 'RankEntry', emits: ['ScoreSubmitted'], undo: 'removeScore' },
    removeScore: { on: 'RankEntry', emits: ['ScoreRemoved'] },
    freezeLeaderboard: {
      on: 'Leaderboard',
      from: ['open'],
      to: 'frozen',
      emits: ['LeaderboardFrozen'],
    },
    archiveLeaderboard: {
      on: 'Leaderboard',
      from: ['frozen'],
      to: 'archived',
      emits: ['LeaderboardArchived'],
    },
  },
  events: [
    'LeaderboardOpened',
    'ScoreSubmitted',
    'ScoreRemoved',
    'LeaderboardFrozen',
    'LeaderboardArchived',
  ],
  neighbours: [
    {
      context: 'game-round',
      how: 'reacts',
      via: 'GameRoundFinished',
      because: 'A finished round brings a score.',
    },
    {
      context: 'player-state',
      how: 'feeds',
      via: 'LeaderboardFrozen',
      because: 'Prizes go to the best at the end.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ScoreSubmitted',
      because: 'Friends are told that they were overtaken.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Each player has one place per board: the best score, the earlier one first.',
    ja: '一つの表で各人の順位は一つで、最高点が同じなら先着を上とする。',
  },
  data: ['personal'],
  sources: [{ title: 'Nakama leaderboards' }, { title: 'Open Match' }],
});
