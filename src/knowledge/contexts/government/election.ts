import { defineContext } from '../../context.ts';

export const election = defineContext({
  id: 'election',
  industry: 'government',
  archetype: 'survey',
  purpose: {
    en: 'Keeps the roll of voters, gives out ballots, counts them and certifies the result.',
    ja: '選挙人名簿を管理し、投票用紙を交付し、開票して結果を確定する。',
  },
  words: {
    en: {
      names: [
        'election',
        'voting',
        'ballot',
        'polling station',
        'referendum',
        'electronic voting',
        'voter roll',
      ],
      cues: [
        'candidate',
        'vote count',
        'turnout',
        'constituency',
        'certify results',
        'cast a vote',
      ],
    },
    'zh-TW': {
      names: ['選舉', '投票', '選票', '公投', '投開票所', '選舉人名冊', '表決', '投票表決', '選務'],
      cues: ['候選人', '開票', '計票', '選區', '投票率', '得票'],
    },
    ja: {
      names: ['選挙', '投票用紙', '投票所', '電子投票', '選挙人名簿', '住民投票', '投票', '票決'],
      cues: ['候補者', '開票', '集計', '選挙区', '投票率', '賛否', '議決権行使'],
    },
    ko: {
      names: ['선거', '투표용지', '투표소', '전자 투표', '선거인 명부', '국민 투표', '투표', '표결', '전자투표'],
      cues: ['후보자', '개표', '집계', '선거구', '투표율', '찬반'],
    },
    vi: {
      names: ['bầu cử', 'bỏ phiếu', 'lá phiếu', 'cử tri', 'điểm bầu cử', 'bầu cử điện tử', 'biểu quyết', 'lấy phiếu', 'bỏ phiếu kín'],
      cues: ['ứng cử viên', 'kiểm phiếu', 'khu vực bầu cử', 'công bố kết quả'],
    },
  },
  entities: {
    Contest: {
      id: 'uuid',
      title: 'text',
      constituency: 'text indexed',
      opensAt: 'timestamp',
      closesAt: 'timestamp',
      status: 'planned | open | closed | counted | certified',
      choices: 'json',
    },
    Voter: {
      id: 'uuid',
      personId: 'ref identity-access.User owner personal',
      contestId: 'ref Contest indexed',
      status: 'registered | issued | voted',
    },
    CastBallot: {
      id: 'uuid',
      contestId: 'ref Contest indexed',
      sealedChoice: 'text legal',
      receiptHash: 'text unique',
    },
  },
  commands: {
    planContest: { creates: 'Contest', emits: ['ContestPlanned'] },
    openContest: { on: 'Contest', from: ['planned'], to: 'open', emits: ['ContestOpened'] },
    registerVoter: { creates: 'Voter', emits: ['VoterRegistered'] },
    issueBallot: { on: 'Voter', from: ['registered'], to: 'issued', emits: ['BallotIssued'] },
    castBallot: { creates: 'CastBallot', emits: ['BallotCast'] },
    markVoted: { on: 'Voter', from: ['issued'], to: 'voted' },
    closeContest: { on: 'Contest', from: ['open'], to: 'closed', emits: ['ContestClosed'] },
    reportCount: { on: 'Contest', from: ['closed'], to: 'counted', emits: ['CountReported'] },
    certifyResult: {
      on: 'Contest',
      from: ['counted'],
      to: 'certified',
      emits: ['ResultsCertified'],
    },
  },
  events: [
    'ContestPlanned',
    'ContestOpened',
    'VoterRegistered',
    'BallotIssued',
    'BallotCast',
    'ContestClosed',
    'CountReported',
    'ResultsCertified',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'A ballot goes only to somebody on the roll.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CountReported',
      because: 'Observers follow the count step by step.',
    },
    {
      context: 'tabulation',
      how: 'feeds',
      via: 'ContestClosed',
      because: 'A closed contest is counted.',
    },
    {
      context: 'result-publication',
      how: 'feeds',
      via: 'ResultsCertified',
      because: 'Certified results are made public.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every voter casts one ballot at most, and no record links a ballot to its voter.',
    ja: '一人の投票は一票までで、投票と投票者を結び付ける記録は存在しない。',
  },
  data: ['personal', 'legal'],
  sources: [{ title: 'NIST Election Results Common Data Format' }],
});
