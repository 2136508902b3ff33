import { defineContext } from '../../context.ts';

export const artifactRegistry = defineContext({
  id: 'artifact-registry',
  industry: 'software',
  archetype: 'registry',
  purpose: {
    en: 'Keeps built packages and images under fixed versions, with their origin and known flaws.',
    ja: '作成済みの部品やイメージを、固定の版、由来、既知の欠陥とともに保管する。',
  },
  words: {
    en: {
      names: [
        'artifact registry',
        'container image',
        'package registry',
        'software package',
        'build artifact',
        'software bill of materials',
      ],
      cues: ['artifact', 'image tag', 'vulnerability scan', 'dependency', 'signature'],
    },
    'zh-TW': {
      names: ['製品庫', '容器映像檔', '套件庫', '軟體套件', '軟體物料清單'],
      cues: ['映像標籤', '弱點掃描', '相依套件', '簽章'],
    },
    ja: {
      names: [
        '成果物レジストリ',
        'コンテナイメージ',
        'パッケージレジストリ',
        'ビルド成果物',
        '部品表sbom',
      ],
      cues: ['脆弱性検査', '依存関係', '署名', 'タグ'],
    },
    ko: {
      names: ['아티팩트 저장소', '컨테이너 이미지', '패키지 저장소', '빌드 산출물'],
      cues: ['취약점 검사', '의존성', '서명'],
    },
    vi: {
      names: ['kho artifact', 'ảnh container', 'kho gói phần mềm', 'gói phần mềm'],
      cues: ['quét lỗ hổng', 'phụ thuộc', 'chữ ký', 'thẻ phiên bản'],
    },
  },
  entities: {
    Artifact: {
      id: 'uuid',
      name: 'text indexed',
      version: 'text',
      digest: 'text unique',
      status: 'published | quarantined | deprecated | removed',
      buildId: 'ref build-pipeline.Build?',
      content: 'file',
      publishedAt: 'timestamp readonly',
    },
    Vulnerability: {
      id: 'uuid',
      artifactId: 'ref Artifact',
      advisory: 'text',
      severity: 'low | medium | high | critical',
    },
  },
  commands: {
    publishArtifact: { creates: 'Artifact', emits: ['ArtifactPublished'], undo: 'removeArtifact' },
    quarantineArtifact: {
      on: 'Artifact',
      from: ['published'],
      to: 'quarantined',
      emits: ['ArtifactQuarantined'],
    },
    deprecateArtifact: {
      on: 'Artifact',
      from: ['published'],
      to: 'deprecated',
      emits: ['ArtifactDeprecated'],
    },
    removeArtifact: {
      on: 'Artifact',
      from: ['published', 'quarantined', 'deprecated'],
      to: 'removed',
      emits: ['ArtifactRemoved'],
    },
    reportVulnerability: { creates: 'Vulnerability', emits: ['VulnerabilityFound'] },
  },
  events: [
    'ArtifactPublished',
    'ArtifactQuarantined',
    'ArtifactDeprecated',
    'ArtifactRemoved',
    'VulnerabilityFound',
  ],
  neighbours: [
    {
      context: 'build-pipeline',
      how: 'reacts',
      via: 'BuildPassed',
      because: 'The result of a passed build is kept.',
    },
    {
      context: 'deployment-release',
      how: 'feeds',
      via: 'ArtifactQuarantined',
      because: 'A flawed version is not rolled out further.',
    },
    {
      context: 'key-management',
      how: 'calls',
      via: 'useKey',
      because: 'Artifacts are signed.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'VulnerabilityFound',
      because: 'The owner has to act.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A version, once published, never changes its content.',
    ja: '公開された版の中身は決して変わらない。',
  },
  data: [],
  sources: [
    { title: 'OCI distribution specification' },
    { title: 'CycloneDX' },
    { title: 'SLSA provenance' },
  ],
});
