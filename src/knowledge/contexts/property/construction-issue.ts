import { defineContext } from '../../context.ts';

export const constructionIssue = defineContext({
  id: 'construction-issue',
  industry: 'property',
  archetype: 'case',
  purpose: {
    en: 'Follows issues, questions and drawings of a building project until they are settled.',
    ja: '建設プロジェクトの指摘・質疑・図面を、解決まで管理する。',
  },
  words: {
    en: {
      names: [
        'construction site',
        'building project',
        'construction project',
        'rfi',
        'bim',
        'site defect',
        'punch list',
        'snag list',
      ],
      cues: [
        'contractor',
        'drawing',
        'architect',
        'site engineer',
        'clash',
        'revision',
        'subcontractor',
      ],
    },
    'zh-TW': {
      names: ['工地', '營建專案', '施工圖', '工程缺失', '營造', '建築工程', '釋疑單'],
      cues: ['承包商', '監造', '圖面', '工地主任', '缺失改善', '分包'],
    },
    ja: {
      names: ['建設現場', '施工管理', '工事現場', '施工図', '質疑書', '是正指示', '工事管理', '施工', '工事'],
      cues: ['施工会社', '図面', '現場監督', '干渉', '協力会社', '現場'],
    },
    ko: {
      names: ['건설 현장', '시공 관리', '공사 현장', '시공 도면', '하자 보수', '건설 프로젝트'],
      cues: ['시공사', '도면', '감리', '현장 소장', '하도급'],
    },
    vi: {
      names: [
        'công trường',
        'công trình xây dựng',
        'dự án xây dựng',
        'bản vẽ thi công',
        'giám sát thi công',
      ],
      cues: ['nhà thầu', 'bản vẽ', 'kỹ sư hiện trường', 'nghiệm thu', 'thầu phụ'],
    },
  },
  entities: {
    ConstructionTopic: {
      id: 'uuid',
      title: 'text',
      kind: 'issue | question | defect',
      status: 'open | assigned | answered | closed',
      assigneeId: 'ref identity-access.User?',
      priority: 'text',
      dueOn: 'date? indexed',
      modelPosition: 'json? trade-secret',
    },
    TopicComment: {
      id: 'uuid',
      topicId: 'ref ConstructionTopic indexed',
      authorId: 'ref identity-access.User',
      body: 'text',
      viewpoint: 'file?',
    },
    ProjectDrawing: {
      id: 'uuid',
      number: 'text indexed',
      revision: 'int',
      status: 'wip | shared | published | archived',
      file: 'file trade-secret',
    },
  },
  commands: {
    raiseTopic: { creates: 'ConstructionTopic', emits: ['TopicRaised'] },
    assignTopic: {
      on: 'ConstructionTopic',
      from: ['open', 'answered'],
      to: 'assigned',
      emits: ['TopicAssigned'],
    },
    answerTopic: {
      on: 'ConstructionTopic',
      from: ['assigned'],
      to: 'answered',
      emits: ['TopicAnswered'],
    },
    closeTopic: {
      on: 'ConstructionTopic',
      from: ['assigned', 'answered'],
      to: 'closed',
      emits: ['TopicClosed'],
    },
    commentTopic: { creates: 'TopicComment' },
    uploadDrawing: { creates: 'ProjectDrawing' },
    shareDrawing: { on: 'ProjectDrawing', from: ['wip'], to: 'shared' },
    publishDrawing: {
      on: 'ProjectDrawing',
      from: ['shared'],
      to: 'published',
      emits: ['DrawingPublished'],
    },
    archiveDrawing: { on: 'ProjectDrawing', from: ['published'], to: 'archived' },
  },
  events: ['TopicRaised', 'TopicAssigned', 'TopicAnswered', 'TopicClosed', 'DrawingPublished'],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Every revision of a drawing is kept.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Drawings are approved by the disciplines in turn.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'TopicAssigned',
      because: 'The responsible trade has to act.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A published drawing is never replaced in place; a new revision supersedes it.',
    ja: '公開済みの図面は上書きされず、新しい改訂版が取って代わる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'BCF API' }, { title: 'ISO 19650' }],
});
