import { defineContext } from '../../context.ts';

export const matchmaking = defineContext({
  id: 'matchmaking',
  industry: 'games',
  archetype: 'dispatch',
  purpose: {
    en: 'Groups waiting players by skill and latency into matches.',
    ja: '待機中のプレイヤーを、実力と通信遅延をもとに組み合わせる。',
  },
  words: {
    en: {
      names: [
        'matchmaking',
        'find opponents',
        'ranked match',
        'player queue',
        'game lobby',
        'skill rating',
      ],
      cues: ['player', 'party', 'queue for a game', 'opponent', 'online game', 'rank'],
    },
    'zh-TW': {
      names: ['配對系統', '遊戲配對', '積分賽', '尋找對手', '遊戲大廳', '排位賽'],
      cues: ['玩家', '隊友', '對手', '等待配對', '段位'],
    },
    ja: {
      names: ['対戦相手', 'ランクマッチ', '対戦待ち', 'ゲームロビー', 'プレイヤーのマッチング'],
      cues: ['プレイヤー', 'パーティ', 'レート', '対戦', '待機列'],
    },
    ko: {
      names: ['대전 상대', '랭크 게임', '게임 로비', '매치메이킹', '상대 찾기'],
      cues: ['플레이어', '파티', '레이팅', '대기열', '게이머'],
    },
    vi: {
      names: ['ghép trận', 'tìm đối thủ', 'đấu xếp hạng', 'sảnh chờ game', 'tìm trận'],
      cues: ['người chơi', 'đồng đội', 'đối thủ', 'hàng chờ', 'bậc hạng'],
    },
  },
  entities: {
    MatchTicket: {
      id: 'uuid',
      playerId: 'ref identity-access.User owner personal minor',
      mode: 'text indexed',
      rating: 'int',
      latencies: 'json',
      status: 'queued | proposed | accepted | matched | expired | cancelled',
      matchId: 'ref GameMatch?',
      queuedAt: 'timestamp readonly indexed',
    },
    GameMatch: {
      id: 'uuid',
      mode: 'text',
      serverId: 'ref game-server.GameServer?',
      status: 'running | ended',
      result: 'json?',
    },
  },
  commands: {
    enqueuePlayer: { creates: 'MatchTicket', emits: ['PlayerQueued'], undo: 'cancelTicket' },
    proposeMatch: { on: 'MatchTicket', from: ['queued'], to: 'proposed', emits: ['MatchProposed'] },
    acceptMatch: { on: 'MatchTicket', from: ['proposed'], to: 'accepted' },
    formMatch: { on: 'MatchTicket', from: ['accepted'], to: 'matched', emits: ['MatchFormed'] },
    startMatch: { creates: 'GameMatch', emits: ['GameMatchStarted'] },
    endMatch: { on: 'GameMatch', from: ['running'], to: 'ended', emits: ['MatchEnded'] },
    cancelTicket: {
      on: 'MatchTicket',
      from: ['queued', 'proposed'],
      to: 'cancelled',
      emits: ['MatchTicketCancelled'],
    },
    expireTicket: {
      on: 'MatchTicket',
      from: ['queued', 'proposed'],
      to: 'expired',
      emits: ['MatchTicketExpired'],
    },
  },
  events: [
    'PlayerQueued',
    'MatchProposed',
    'MatchFormed',
    'GameMatchStarted',
    'MatchEnded',
    'MatchTicketCancelled',
    'MatchTicketExpired',
  ],
  neighbours: [
    {
      context: 'player-state',
      how: 'calls',
      via: 'getPlayer',
      because: 'The rating decides who plays whom.',
    },
    {
      context: 'game-server',
      how: 'reacts',
      via: 'GameServerAllocated',
      because: 'The match starts when its server is there.',
    },
    {
      context: 'player-state',
      how: 'feeds',
      via: 'MatchEnded',
      because: 'Rewards and rating follow the result.',
    },
    {
      context: 'chat',
      how: 'feeds',
      via: 'MatchFormed',
      because: 'Team mates talk to each other.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: "A player's ticket ends in one match at most.",
    ja: '一つの対戦待ちは、最大でも一つの試合にしか入らない。',
  },
  data: ['personal', 'minor'],
  sources: [{ title: 'Open Match' }],
});
