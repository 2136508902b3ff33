import { defineContext } from '../../context.ts';

export const competition = defineContext({
  id: 'competition',
  industry: 'events',
  archetype: 'survey',
  purpose: {
    en: 'Schedules fixtures, takes scores as they happen and keeps the standings.',
    ja: '対戦を組み、得点を刻々と記録し、順位表を管理する。',
  },
  words: {
    en: {
      names: [
        'tournament',
        'league',
        'standings',
        'scoreboard',
        'championship',
        'live score',
        'match schedule',
      ],
      cues: ['match', 'fixture', 'referee', 'team', 'bracket', 'player', 'protest'],
    },
    'zh-TW': {
      names: ['賽事', '聯賽', '錦標賽', '賽程', '積分榜', '比賽成績', '即時比分'],
      cues: ['球隊', '裁判', '選手', '比分', '晉級', '淘汰賽'],
    },
    ja: {
      names: ['大会', 'リーグ戦', 'トーナメント', '試合結果', '順位表', '対戦表', '試合速報'],
      cues: ['審判', 'チーム', '選手', '得点', '勝敗', '抗議'],
    },
    ko: {
      names: ['대회', '리그', '토너먼트', '경기 일정', '순위표', '경기 결과', '대진표'],
      cues: ['심판', '출전팀', '선수', '득점', '실시간 점수', '이의 제기'],
    },
    vi: {
      names: [
        'giải đấu',
        'thi đấu',
        'lịch thi đấu',
        'bảng xếp hạng',
        'tỷ số trực tiếp',
        'vòng đấu',
      ],
      cues: ['trọng tài', 'đội bóng', 'cầu thủ', 'trận đấu', 'kết quả', 'vận động viên'],
    },
  },
  entities: {
    CompetitionMatch: {
      id: 'uuid',
      competitionName: 'text indexed',
      homeSide: 'text',
      awaySide: 'text',
      startsAt: 'timestamp indexed',
      status: 'scheduled | live | finished | confirmed | abandoned',
      homeScore: 'int',
      awayScore: 'int',
      venueId: 'ref venue.Venue?',
    },
    Participant: {
      id: 'uuid',
      side: 'text indexed',
      fullName: 'text personal',
      number: 'int?',
    },
    Standing: {
      id: 'uuid',
      competitionName: 'text indexed',
      side: 'text',
      points: 'int',
      rank: 'int',
    },
  },
  commands: {
    scheduleMatch: { creates: 'CompetitionMatch', emits: ['MatchScheduled'] },
    startMatch: {
      on: 'CompetitionMatch',
      from: ['scheduled'],
      to: 'live',
      emits: ['MatchStarted'],
    },
    recordScore: { on: 'CompetitionMatch', emits: ['ScoreChanged'] },
    finishMatch: {
      on: 'CompetitionMatch',
      from: ['live'],
      to: 'finished',
      emits: ['MatchFinished'],
    },
    confirmResult: {
      on: 'CompetitionMatch',
      from: ['finished'],
      to: 'confirmed',
      emits: ['ResultConfirmed'],
    },
    abandonMatch: {
      on: 'CompetitionMatch',
      from: ['scheduled', 'live'],
      to: 'abandoned',
      emits: ['MatchAbandoned'],
    },
    protestResult: {
      on: 'CompetitionMatch',
      from: ['confirmed'],
      to: 'finished',
      emits: ['ResultProtested'],
    },
  },
  events: [
    'MatchScheduled',
    'MatchStarted',
    'ScoreChanged',
    'MatchFinished',
    'ResultConfirmed',
    'MatchAbandoned',
    'ResultProtested',
  ],
  neighbours: [
    {
      context: 'event-programme',
      how: 'reacts',
      via: 'EventRescheduled',
      because: 'A moved event moves its matches.',
    },
    {
      context: 'betting-market',
      how: 'feeds',
      via: 'ScoreChanged',
      because: 'Odds follow the score.',
    },
    {
      context: 'leaderboard',
      how: 'feeds',
      via: 'ResultConfirmed',
      because: 'The table counts confirmed results.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'ScoreChanged',
      because: 'Fans follow their team live.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'The confirmed result of a match is final; only a protest decided for it replaces it by a new event.',
    ja: '確定した試合結果は最終であり、異議が認められたときだけ新しい記録で置き換わる。',
  },
  data: ['personal'],
  sources: [{ title: 'SportsML and IPTC Sport Schema' }],
});
