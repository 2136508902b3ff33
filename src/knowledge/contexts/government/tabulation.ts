import { defineContext } from '../../context.ts';

export const tabulation = defineContext({
  id: 'tabulation',
  industry: 'government',
  archetype: 'ledger',
  purpose: {
    en: 'Adds up counts and answers into tables by place and group, without giving anybody away.',
    ja: '票や回答を地域や属性ごとに集計し、個人が分からないようにする。',
  },
  words: {
    en: {
      names: [
        'tabulation',
        'vote counting',
        'count the votes',
        'tally sheet',
        'results table',
        'census table',
        'aggregate by district',
      ],
      cues: ['tally', 'recount', 'district', 'cross table', 'suppression of small cells'],
    },
    'zh-TW': {
      names: ['計票', '開票統計', '彙總表', '統計編表', '選票統計'],
      cues: ['重新計票', '選區', '交叉表', '彙總'],
    },
    ja: {
      names: ['開票集計', '統計表作成', '得票集計', 'クロス集計'],
      cues: ['再集計', '選挙区', '秘匿', '合計'],
    },
    ko: {
      names: ['개표 집계', '통계표 작성', '득표 집계'],
      cues: ['재검표', '선거구', '교차표', '합산'],
    },
    vi: {
      names: ['kiểm phiếu', 'tổng hợp phiếu', 'bảng tổng hợp kết quả', 'lập biểu thống kê'],
      cues: ['kiểm lại phiếu', 'khu vực bầu cử', 'bảng chéo', 'cộng dồn'],
    },
  },
  entities: {
    ResultTable: {
      id: 'uuid',
      name: 'text unique',
      unit: 'text indexed',
      status: 'open | checked | finalised | reopened',
      version: 'int',
      minimumCell: 'int',
      finalisedAt: 'timestamp?',
    },
    TallySheet: {
      id: 'uuid',
      tableId: 'ref ResultTable',
      reportingUnit: 'text indexed',
      counts: 'json',
      countedAt: 'timestamp readonly',
      signedBy: 'text',
    },
  },
  commands: {
    openTable: { creates: 'ResultTable', emits: ['TableOpened'] },
    enterTally: { creates: 'TallySheet', emits: ['TallyEntered'] },
    checkTable: {
      on: 'ResultTable',
      from: ['open', 'reopened'],
      to: 'checked',
      emits: ['TableChecked'],
    },
    finaliseTable: {
      on: 'ResultTable',
      from: ['checked'],
      to: 'finalised',
      emits: ['TableFinalised'],
    },
    reopenTable: {
      on: 'ResultTable',
      from: ['checked', 'finalised'],
      to: 'reopened',
      emits: ['TableReopened'],
    },
  },
  events: ['TableOpened', 'TallyEntered', 'TableChecked', 'TableFinalised', 'TableReopened'],
  neighbours: [
    {
      context: 'plausibility-check',
      how: 'reacts',
      via: 'ValueCorrected',
      because: 'Corrections change the sums.',
    },
    {
      context: 'election',
      how: 'reacts',
      via: 'ContestClosed',
      because: 'Counting starts when voting has ended.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Two people sign each sheet.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'TallyEntered',
      because: 'Each figure can be traced to its sheet.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'The table equals the sum of the sheets, each counted exactly once.',
    ja: '表の値は、各集計票を一度ずつ足した合計に等しい。',
  },
  data: [],
  sources: [
    { title: 'NIST election results reporting format' },
    { title: 'UNECE GSBPM' },
    { title: 'SDMX' },
  ],
});
