import { defineContext } from '../../context.ts';

export const codeRepository = defineContext({
  id: 'code-repository',
  industry: 'software',
  archetype: 'registry',
  purpose: {
    en: 'Keeps source code with its history, branches and the review of changes.',
    ja: 'ソースコードを、履歴、ブランチ、変更のレビューとともに保管する。',
  },
  words: {
    en: {
      names: [
        'source code',
        'code repository',
        'pull request',
        'merge request',
        'code review',
        'git repository',
        'version control',
      ],
      cues: ['branch', 'commit', 'developer', 'merge', 'code'],
    },
    'zh-TW': {
      names: ['程式碼庫', '原始碼', '程式碼審查', '版本控制', '合併請求'],
      cues: ['分支', '提交程式', '開發者', '合併'],
    },
    ja: {
      names: ['ソースコード', 'リポジトリ', 'コードレビュー', 'プルリクエスト', 'バージョン管理'],
      cues: ['ブランチ', 'コミット', '開発者', 'マージ'],
    },
    ko: {
      names: ['소스 코드', '코드 저장소', '코드 리뷰', '풀 리퀘스트', '형상 관리'],
      cues: ['브랜치', '커밋', '개발자', '병합'],
    },
    vi: {
      names: ['mã nguồn', 'kho mã nguồn', 'duyệt mã', 'quản lý phiên bản', 'yêu cầu gộp mã'],
      cues: ['lập trình viên', 'commit'],
    },
  },
  entities: {
    Repository: {
      id: 'uuid',
      name: 'text unique',
      ownerId: 'ref identity-access.User owner',
      status: 'active | deleted',
      visibility: 'private | internal | public',
      defaultBranch: 'text',
      createdAt: 'timestamp readonly',
    },
    ChangeRequest: {
      id: 'uuid',
      repositoryId: 'ref Repository',
      sourceBranch: 'text',
      status: 'open | approved | merged | closed',
      authorId: 'ref identity-access.User',
      reviews: 'int',
    },
    DeployKey: {
      id: 'uuid',
      repositoryId: 'ref Repository',
      token: 'text secret',
      readOnly: 'bool',
    },
  },
  commands: {
    createRepository: {
      creates: 'Repository',
      emits: ['RepositoryCreated'],
      undo: 'deleteRepository',
    },
    openChange: { creates: 'ChangeRequest', emits: ['ChangeOpened'], undo: 'closeChange' },
    approveChange: {
      on: 'ChangeRequest',
      from: ['open'],
      to: 'approved',
      emits: ['ChangeApproved'],
    },
    mergeChange: { on: 'ChangeRequest', from: ['approved'], to: 'merged', emits: ['ChangeMerged'] },
    closeChange: {
      on: 'ChangeRequest',
      from: ['open', 'approved'],
      to: 'closed',
      emits: ['ChangeClosed'],
    },
    deleteRepository: {
      on: 'Repository',
      from: ['active'],
      to: 'deleted',
      emits: ['RepositoryDeleted'],
    },
  },
  events: [
    'RepositoryCreated',
    'ChangeOpened',
    'ChangeApproved',
    'ChangeMerged',
    'ChangeClosed',
    'RepositoryDeleted',
  ],
  neighbours: [
    {
      context: 'build-pipeline',
      how: 'feeds',
      via: 'ChangeMerged',
      because: 'Each merge is built and tested.',
    },
    {
      context: 'identity-access',
      how: 'calls',
      via: 'checkPermission',
      because: 'Only some may merge.',
    },
    {
      context: 'webhook',
      how: 'feeds',
      via: 'ChangeOpened',
      because: 'Outside tools follow changes.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'ChangeMerged',
      because: 'Who approved which change must be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A change is merged only with the approvals its branch demands.',
    ja: '変更は、対象ブランチが求める承認を得た後にだけ統合される。',
  },
  data: ['secret'],
  sources: [{ title: 'Git data model' }, { title: 'Gitea pull requests' }],
});
