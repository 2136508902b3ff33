import { defineContext } from '../../context.ts';

export const dashboard = defineContext({
  id: 'dashboard',
  industry: 'data',
  archetype: 'document',
  purpose: {
    en: 'Lets people put figures and charts together on a page and keeps the page fresh.',
    ja: '数値や図を一枚の画面に並べ、最新の状態に保つ。',
  },
  words: {
    en: {
      names: [
        'dashboard builder',
        'custom dashboard',
        'wallboard',
        'live dashboard',
        'monitoring board',
        'kpi board',
        'management cockpit',
      ],
      cues: ['dashboard', 'widget', 'chart', 'at a glance', 'big screen', 'kpi'],
    },
    'zh-TW': {
      names: ['戰情室', '儀表板設計', '自訂儀表板', '數據看板', '即時看板'],
      cues: ['儀表板', '圖表', '小工具', '一目了然', '大螢幕', '指標'],
    },
    ja: {
      names: ['ダッシュボード作成', '状況表示盤', '指標ボード'],
      cues: ['ダッシュボード', 'グラフ', 'ウィジェット', '一目で', '大画面', '指標'],
    },
    ko: {
      names: ['맞춤 대시보드', '현황판', '상황판', '지표 보드'],
      cues: ['대시보드', '차트', '위젯', '한눈에', '대형 화면', '지표'],
    },
    vi: {
      names: ['bảng điều khiển trực quan', 'màn hình giám sát', 'bảng chỉ số'],
      cues: ['dashboard', 'biểu đồ', 'tiện ích', 'xem nhanh', 'màn hình lớn', 'chỉ số'],
    },
  },
  entities: {
    Dashboard: {
      id: 'uuid',
      title: 'text',
      ownerId: 'ref identity-access.User owner',
      status: 'draft | shared | archived',
      widgets: 'Widget[]',
      refreshEvery: 'duration',
      changedAt: 'timestamp readonly indexed',
    },
    Widget: {
      kind: 'chart | figure | table | map',
      query: 'text',
      position: 'json',
    },
  },
  commands: {
    createDashboard: { creates: 'Dashboard', emits: ['DashboardCreated'] },
    arrangeWidgets: { on: 'Dashboard', emits: ['DashboardChanged'] },
    shareDashboard: { on: 'Dashboard', from: ['draft'], to: 'shared', emits: ['DashboardShared'] },
    archiveDashboard: {
      on: 'Dashboard',
      from: ['draft', 'shared'],
      to: 'archived',
      emits: ['DashboardArchived'],
    },
  },
  events: ['DashboardCreated', 'DashboardChanged', 'DashboardShared', 'DashboardArchived'],
  neighbours: [
    {
      context: 'analytics',
      how: 'calls',
      via: 'queryMetric',
      because: 'The figures come from there.',
    },
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'A viewer sees only figures he may see.',
    },
    {
      context: 'analytics',
      how: 'reacts',
      via: 'ThresholdBreached',
      because: 'A widget shows that a limit is passed.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A widget never shows a viewer figures he may not read elsewhere.',
    ja: '閲覧者が他で読めない数値を部品が見せることはない。',
  },
  data: [],
  sources: [{ title: 'Grafana dashboards' }, { title: 'Apache Superset dashboards' }],
});
