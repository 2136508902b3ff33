import { defineContext } from '../../context.ts';

export const brewingBatch = defineContext({
  id: 'brewing-batch',
  industry: 'manufacturing',
  archetype: 'order',
  purpose: {
    en: 'Follows a batch of beer, wine or other ferment from recipe to filling.',
    ja: '酒や発酵品の仕込みを、配合から充填まで追う。',
  },
  words: {
    en: {
      names: [
        'brewery',
        'brewing',
        'beer batch',
        'fermentation',
        'winery',
        'sake brewing',
        'distillery',
        'fermenter',
      ],
      cues: ['roasting batch', 'tank', 'yeast', 'gravity', 'bottling', 'barrel'],
    },
    'zh-TW': {
      names: ['釀造', '釀酒', '啤酒廠', '發酵', '酒廠', '釀酒批次'],
      cues: ['發酵槽', '酵母', '裝瓶', '糖度'],
    },
    ja: {
      names: [
        '醸造',
        '酒蔵',
        'ビール醸造',
        '発酵',
        'ワイナリー',
        '仕込みタンク',
        '醸造所',
        'もろみ',
      ],
      cues: ['仕込み', 'タンク', '酵母', '瓶詰め', '糖度', '搾り'],
    },
    ko: {
      names: ['양조', '양조장', '맥주 양조', '와이너리'],
      cues: ['발효', '발효조', '효모', '병입', '당도'],
    },
    vi: {
      names: ['nấu bia', 'nhà máy bia', 'lên men', 'ủ rượu', 'mẻ bia'],
      cues: ['bồn lên men', 'đóng chai', 'độ đường'],
    },
  },
  entities: {
    BrewBatch: {
      id: 'uuid',
      number: 'text unique',
      recipe: 'json trade-secret',
      tank: 'text indexed',
      status: 'planned | brewing | fermenting | maturing | filled | dumped',
      volume: 'decimal',
      startedAt: 'timestamp?',
    },
    BatchReading: {
      id: 'uuid',
      batchId: 'ref BrewBatch',
      measure: 'gravity | temperature | ph',
      value: 'decimal',
      at: 'timestamp readonly indexed',
    },
  },
  commands: {
    planBatch: { creates: 'BrewBatch', emits: ['BrewBatchPlanned'] },
    startBrewing: { on: 'BrewBatch', from: ['planned'], to: 'brewing', emits: ['BrewingStarted'] },
    startFermenting: {
      on: 'BrewBatch',
      from: ['brewing'],
      to: 'fermenting',
      emits: ['FermentationStarted'],
    },
    startMaturing: {
      on: 'BrewBatch',
      from: ['fermenting'],
      to: 'maturing',
      emits: ['MaturingStarted'],
    },
    fillBatch: { on: 'BrewBatch', from: ['maturing'], to: 'filled', emits: ['BrewBatchFilled'] },
    dumpBatch: {
      on: 'BrewBatch',
      from: ['brewing', 'fermenting', 'maturing'],
      to: 'dumped',
      emits: ['BrewBatchDumped'],
    },
  },
  events: [
    'BrewBatchPlanned',
    'BrewingStarted',
    'FermentationStarted',
    'MaturingStarted',
    'BrewBatchFilled',
    'BrewBatchDumped',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'calls',
      via: 'reserveStock',
      because: 'Malt, hops and yeast are set aside.',
    },
    {
      context: 'telemetry',
      how: 'reacts',
      via: 'ThresholdCrossed',
      because: 'A tank that is too warm spoils the batch.',
    },
    {
      context: 'quality',
      how: 'feeds',
      via: 'BrewBatchFilled',
      because: 'A sample is tested before sale.',
    },
    {
      context: 'traceability',
      how: 'feeds',
      via: 'BrewBatchFilled',
      because: 'Each bottle leads back to its batch.',
    },
    {
      context: 'tax',
      how: 'feeds',
      via: 'BrewBatchFilled',
      because: 'Excise falls due by volume and strength.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A tank holds one batch at a time, and volumes balance from kettle to bottle.',
    ja: '一つのタンクには一つの仕込みだけが入り、量の収支は合う。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'ISA-88 batch control' }, { title: 'BeerJSON' }],
});
