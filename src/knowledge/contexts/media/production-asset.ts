import { defineContext } from '../../context.ts';

export const productionAsset = defineContext({
  id: 'production-asset',
  industry: 'media',
  archetype: 'document',
  purpose: {
    en: 'Keeps the shots, scenes and files of a production with their versions and reviews.',
    ja: '制作中のショットや素材を、版と確認結果とともに管理する。',
  },
  words: {
    en: {
      names: [
        'film production',
        'vfx',
        'animation production',
        'post-production',
        'dailies',
        'film shoot',
        'video editing project',
      ],
      cues: ['shot', 'artist', 'render', 'retake', 'storyboard', 'studio', 'footage'],
    },
    'zh-TW': {
      names: ['影視製作', '動畫製作', '後期製作', '特效製作', '毛片', '剪輯專案'],
      cues: ['鏡頭', '分鏡', '導演', '算圖', '審片', '素材'],
    },
    ja: {
      names: ['映像制作', 'アニメ制作', 'ポストプロダクション', 'ラッシュ', '映画制作'],
      cues: ['ショット', 'カット', 'リテイク', '絵コンテ', '素材', '監督'],
    },
    ko: {
      names: ['영상 제작', '애니메이션 제작', '후반 작업', '시각 효과', '영화 제작'],
      cues: ['촬영 컷', '리테이크', '콘티', '렌더링', '소재'],
    },
    vi: {
      names: ['sản xuất phim', 'hậu kỳ', 'kỹ xảo', 'làm phim hoạt hình', 'dựng phim'],
      cues: ['cảnh quay', 'phân cảnh', 'đạo diễn', 'kết xuất', 'duyệt bản dựng'],
    },
  },
  entities: {
    AssetVersion: {
      id: 'uuid',
      assetId: 'ref ProductionAsset indexed',
      number: 'int readonly',
      status: 'wip | in_review | approved | retake',
      file: 'file trade-secret',
      madeBy: 'ref identity-access.User owner',
      reviewNote: 'text?',
    },
    ProductionAsset: {
      id: 'uuid',
      code: 'text unique',
      kind: 'shot | scene | model | sound | plate',
      title: 'text',
      description: 'text trade-secret',
    },
    ProductionTask: {
      id: 'uuid',
      assetId: 'ref ProductionAsset indexed',
      assigneeId: 'ref identity-access.User',
      dueOn: 'date indexed',
      done: 'bool',
    },
  },
  commands: {
    registerAsset: { creates: 'ProductionAsset' },
    assignTask: { creates: 'ProductionTask', emits: ['ProductionTaskAssigned'] },
    submitVersion: { creates: 'AssetVersion' },
    requestReview: {
      on: 'AssetVersion',
      from: ['wip'],
      to: 'in_review',
      emits: ['VersionReviewRequested'],
    },
    approveVersion: {
      on: 'AssetVersion',
      from: ['in_review'],
      to: 'approved',
      emits: ['VersionApproved'],
    },
    requestRetake: {
      on: 'AssetVersion',
      from: ['in_review'],
      to: 'retake',
      emits: ['RetakeRequested'],
    },
  },
  events: [
    'ProductionTaskAssigned',
    'VersionReviewRequested',
    'VersionApproved',
    'RetakeRequested',
  ],
  neighbours: [
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Several people sign off a version.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Files are large and live in the store.',
    },
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'Artists are planned against deadlines.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'RetakeRequested',
      because: 'The artist has to do it again.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A version never changes; a retake is a new version.',
    ja: '版は変更されず、リテイクは新しい版となる。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'MovieLabs Ontology for Media Creation 2' }],
});
