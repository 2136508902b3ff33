import { defineContext } from '../../context.ts';

export const resultPublication = defineContext({
  id: 'result-publication',
  industry: 'government',
  archetype: 'document',
  purpose: {
    en: 'Publishes official results at the fixed time, to all at once, and marks revisions.',
    ja: '公式の結果を定めた時刻に一斉に公表し、改訂を明示する。',
  },
  words: {
    en: {
      names: [
        'official results',
        'publication of results',
        'results announcement',
        'release calendar',
        'embargo until release',
        'statistical release',
        'announce the results',
      ],
      cues: ['embargo', 'provisional', 'final result', 'revision', 'turnout'],
    },
    'zh-TW': {
      names: ['結果公布', '開票結果公告', '統計發布', '公布時間表', '成績公布'],
      cues: ['解密時間', '初步結果', '確定結果', '修正公告'],
    },
    ja: {
      names: ['結果公表', '公式発表', '公表予定表', '統計公表', '開票結果'],
      cues: ['速報値', '確報値', '解禁時刻', '改訂'],
    },
    ko: {
      names: ['결과 공표', '공식 발표', '통계 공표', '개표 결과', '공표 일정'],
      cues: ['잠정치', '확정치', '엠바고', '수정 공표'],
    },
    vi: {
      names: ['công bố kết quả', 'kết quả chính thức', 'lịch công bố', 'công bố số liệu'],
      cues: ['số sơ bộ', 'số chính thức', 'cấm công bố', 'đính chính'],
    },
  },
  entities: {
    ResultRelease: {
      id: 'uuid',
      title: 'text indexed',
      tableId: 'ref tabulation.ResultTable?',
      status: 'prepared | approved | published | revised | withdrawn',
      embargoUntil: 'timestamp',
      legalBasis: 'text? legal',
      content: 'file',
      publishedAt: 'timestamp? indexed',
    },
    Revision: {
      id: 'uuid',
      releaseId: 'ref ResultRelease',
      reason: 'text',
      announcedAt: 'timestamp readonly',
    },
  },
  commands: {
    prepareRelease: {
      creates: 'ResultRelease',
      emits: ['ReleasePrepared'],
      undo: 'withdrawRelease',
    },
    approveRelease: {
      on: 'ResultRelease',
      from: ['prepared'],
      to: 'approved',
      emits: ['ReleaseApproved'],
    },
    publishResult: {
      on: 'ResultRelease',
      from: ['approved'],
      to: 'published',
      emits: ['ResultPublished'],
    },
    reviseResult: {
      on: 'ResultRelease',
      from: ['published'],
      to: 'revised',
      emits: ['ResultRevised'],
    },
    withdrawRelease: {
      on: 'ResultRelease',
      from: ['prepared', 'approved'],
      to: 'withdrawn',
      emits: ['ReleaseWithdrawn'],
    },
  },
  events: [
    'ReleasePrepared',
    'ReleaseApproved',
    'ResultPublished',
    'ResultRevised',
    'ReleaseWithdrawn',
  ],
  neighbours: [
    {
      context: 'tabulation',
      how: 'reacts',
      via: 'TableFinalised',
      because: 'Only finished tables are released.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'A second person approves.',
    },
    {
      context: 'webhook',
      how: 'feeds',
      via: 'ResultPublished',
      because: 'Media take the figures from the feed.',
    },
    {
      context: 'archive',
      how: 'feeds',
      via: 'ResultPublished',
      because: 'What was announced stays readable for ever.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ResultRevised',
      because: 'Every change after release is explained.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Nobody outside sees a result before its embargo ends.',
    ja: '解禁時刻より前に、部外者が結果を見ることはない。',
  },
  data: ['legal'],
  sources: [
    { title: 'SDMX release calendar' },
    { title: 'NIST election results reporting format' },
    { title: 'Code of practice for official statistics' },
  ],
});
