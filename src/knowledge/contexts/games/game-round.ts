import { defineContext } from '../../context.ts';

export const gameRound = defineContext({
  id: 'game-round',
  industry: 'games',
  archetype: 'case',
  purpose: {
    en: 'Runs one round of a game from its start to a result that cannot be disputed.',
    ja: 'ゲームの一回を、開始から争いのない結果まで進める。',
  },
  words: {
    en: {
      names: [
        'game round',
        'quiz round',
        'round of the game',
        'turn-based game',
        'game session',
        'play a round',
        'game move',
        'card table',
      ],
      cues: ['player', 'move', 'turn', 'winner', 'draw'],
    },
    'zh-TW': {
      names: ['遊戲回合', '遊戲局', '對局', '回合制', '一局遊戲'],
      cues: ['玩家', '出牌', '輪到', '勝負'],
    },
    ja: {
      names: ['ゲームラウンド', '対局', 'ターン制', 'ゲーム進行', 'ゲームセッション'],
      cues: ['プレイヤー', '手番', '勝敗', '一手'],
    },
    ko: {
      names: ['게임 라운드', '게임 판', '바둑 대국', '턴제 게임', '게임 세션'],
      cues: ['플레이어', '차례', '승패', '한 수'],
    },
    vi: {
      names: ['ván chơi', 'lượt chơi', 'vòng chơi', 'ván đấu', 'trò chơi theo lượt'],
      cues: ['người chơi', 'đến lượt', 'thắng thua', 'nước đi'],
    },
  },
  entities: {
    GameRound: {
      id: 'uuid',
      gameKey: 'text indexed',
      status: 'waiting | running | finished | abandoned',
      players: 'text[] personal',
      seed: 'text',
      winner: 'text?',
      startedAt: 'timestamp?',
    },
    Move: {
      id: 'uuid',
      roundId: 'ref GameRound',
      sequence: 'int',
      playerId: 'ref identity-access.User owner',
      action: 'json',
      madeAt: 'timestamp readonly',
    },
  },
  commands: {
    openRound: { creates: 'GameRound', emits: ['GameRoundOpened'], undo: 'abandonRound' },
    startRound: { on: 'GameRound', from: ['waiting'], to: 'running', emits: ['GameRoundStarted'] },
    makeMove: { creates: 'Move', emits: ['MoveMade'] },
    finishRound: {
      on: 'GameRound',
      from: ['running'],
      to: 'finished',
      emits: ['GameRoundFinished'],
    },
    abandonRound: {
      on: 'GameRound',
      from: ['waiting', 'running'],
      to: 'abandoned',
      emits: ['GameRoundAbandoned'],
    },
  },
  events: [
    'GameRoundOpened',
    'GameRoundStarted',
    'MoveMade',
    'GameRoundFinished',
    'GameRoundAbandoned',
  ],
  neighbours: [
    {
      context: 'matchmaking',
      how: 'reacts',
      via: 'MatchFormed',
      because: 'A found match becomes a round.',
    },
    {
      context: 'leaderboard',
      how: 'feeds',
      via: 'GameRoundFinished',
      because: 'The result changes the ranking.',
    },
    {
      context: 'player-state',
      how: 'feeds',
      via: 'GameRoundFinished',
      because: 'Winners receive their reward.',
    },
    {
      context: 'game-server',
      how: 'calls',
      via: 'allocateServer',
      because: 'A live round needs a server.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Moves have unbroken numbers, and only the player whose turn it is may move.',
    ja: '手番号は連続し、手番のプレイヤーだけが手を打てる。',
  },
  data: ['personal'],
  sources: [{ title: 'boardgame.io turn model' }, { title: 'Nakama authoritative matches' }],
});
