import { defineContext } from '../../context.ts';

export const gameServer = defineContext({
  id: 'game-server',
  industry: 'games',
  archetype: 'booking',
  purpose: {
    en: 'Keeps a fleet of game servers ready and gives one to each match.',
    ja: 'ゲームサーバー群を待機させ、試合ごとに一台を割り当てる。',
  },
  words: {
    en: {
      names: [
        'game server',
        'dedicated server',
        'game session hosting',
        'server fleet',
        'multiplayer server',
      ],
      cues: ['allocate', 'region', 'unhealthy', 'multiplayer', 'latency', 'warm pool'],
    },
    'zh-TW': {
      names: ['遊戲伺服器', '對戰伺服器', '專用伺服器', '遊戲房間', '連線伺服器'],
      cues: ['多人連線', '伺服器群', '開房', '區域'],
    },
    ja: {
      names: ['ゲームサーバー', '対戦サーバー', '専用サーバー', 'ゲームルーム'],
      cues: ['マルチプレイ', '割り当て', 'リージョン', 'ルーム'],
    },
    ko: {
      names: ['게임 서버', '전용 서버', '대전 서버', '게임 방'],
      cues: ['멀티플레이', '서버 할당', '리전', '방 만들기'],
    },
    vi: {
      names: ['máy chủ game', 'máy chủ trò chơi', 'phòng chơi', 'máy chủ chuyên dụng'],
      cues: ['nhiều người chơi', 'phân bổ', 'khu vực máy chủ', 'độ trễ'],
    },
  },
  entities: {
    GameServer: {
      id: 'uuid',
      fleet: 'text indexed',
      region: 'text indexed',
      address: 'text?',
      joinToken: 'text? secret',
      status: 'creating | ready | allocated | shutdown | unhealthy',
      matchId: 'text?',
      lastPingAt: 'timestamp?',
    },
    ServerFleet: {
      id: 'uuid',
      name: 'text unique',
      build: 'text',
      minimumReady: 'int',
      maximum: 'int',
    },
  },
  commands: {
    createServer: { creates: 'GameServer' },
    markReady: { on: 'GameServer', from: ['creating'], to: 'ready', emits: ['GameServerReady'] },
    allocateServer: {
      on: 'GameServer',
      from: ['ready'],
      to: 'allocated',
      emits: ['GameServerAllocated'],
      undo: 'shutDownServer',
    },
    shutDownServer: {
      on: 'GameServer',
      from: ['ready', 'allocated', 'unhealthy'],
      to: 'shutdown',
      emits: ['GameServerStopped'],
    },
    reportUnhealthy: {
      on: 'GameServer',
      from: ['creating', 'ready', 'allocated'],
      to: 'unhealthy',
      emits: ['GameServerUnhealthy'],
    },
  },
  events: ['GameServerReady', 'GameServerAllocated', 'GameServerStopped', 'GameServerUnhealthy'],
  neighbours: [
    {
      context: 'matchmaking',
      how: 'reacts',
      via: 'MatchFormed',
      because: 'A formed match needs a server.',
    },
    {
      context: 'matchmaking',
      how: 'feeds',
      via: 'GameServerUnhealthy',
      because: 'A match on a broken server has to end.',
    },
    {
      context: 'telemetry',
      how: 'feeds',
      via: 'GameServerReady',
      because: 'The size of the fleet follows its load.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A server is allocated to one match at a time.',
    ja: '一台のサーバーに同時に割り当てられる試合は一つだけである。',
  },
  data: ['secret'],
  sources: [{ title: 'Agones GameServer states', read: '2026-11-20' }],
});
