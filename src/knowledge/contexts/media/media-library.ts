import { defineContext } from '../../context.ts';

export const mediaLibrary = defineContext({
  id: 'media-library',
  industry: 'media',
  archetype: 'catalogue',
  purpose: {
    en: 'Keeps pictures, sound and film with their rights, sizes and words, ready for reuse.',
    ja: '画像、音声、動画を、権利、サイズ、説明とともに再利用できる形で保管する。',
  },
  words: {
    en: {
      names: [
        'media library',
        'photo album',
        'photo gallery',
        'image bank',
        'video library',
        'picture archive',
        'image library',
      ],
      cues: ['photo', 'picture', 'video', 'upload pictures', 'thumbnail', 'caption', 'camera'],
    },
    'zh-TW': {
      names: ['媒體庫', '相簿', '圖庫', '影片庫', '素材庫', '相片集'],
      cues: ['照片', '影片', '縮圖', '上傳照片', '圖片'],
    },
    ja: {
      names: [
        'メディアライブラリ',
        '写真アルバム',
        '画像ギャラリー',
        '動画ライブラリ',
        '素材管理',
        '写真集',
      ],
      cues: ['写真', '画像', '動画', 'サムネイル', '撮影'],
    },
    ko: {
      names: [
        '미디어 라이브러리',
        '사진첩',
        '사진 갤러리',
        '사진 앨범',
        '이미지 자료실',
        '영상 자료실',
      ],
      cues: ['사진', '이미지', '영상', '썸네일'],
    },
    vi: {
      names: ['thư viện ảnh', 'kho ảnh', 'album ảnh', 'thư viện video', 'thư viện phương tiện'],
      cues: ['hình ảnh', 'video', 'ảnh thu nhỏ', 'tải ảnh lên', 'chụp ảnh'],
    },
  },
  entities: {
    MediaItem: {
      id: 'uuid',
      title: 'text',
      kind: 'text indexed',
      file: 'file personal',
      sha256: 'text unique',
      uploadedBy: 'ref identity-access.User owner',
      rightsUntil: 'date?',
      status: 'processing | available | blocked | deleted',
      takenAt: 'timestamp?',
    },
    Rendition: {
      id: 'uuid',
      itemId: 'ref MediaItem indexed',
      profile: 'text',
      width: 'int?',
      file: 'file',
    },
    MediaCollection: {
      id: 'uuid',
      name: 'text',
      ownerId: 'ref identity-access.User owner',
      items: 'MediaItem[]',
    },
  },
  commands: {
    uploadMedia: { creates: 'MediaItem', emits: ['MediaUploaded'], undo: 'deleteMedia' },
    makeAvailable: {
      on: 'MediaItem',
      from: ['processing'],
      to: 'available',
      emits: ['MediaAvailable'],
    },
    describeMedia: { on: 'MediaItem', emits: ['MediaDescribed'] },
    blockMedia: { on: 'MediaItem', from: ['available'], to: 'blocked', emits: ['MediaBlocked'] },
    deleteMedia: {
      on: 'MediaItem',
      from: ['processing', 'available', 'blocked'],
      to: 'deleted',
      emits: ['MediaDeleted'],
    },
    createCollection: { creates: 'MediaCollection', emits: ['MediaCollectionCreated'] },
  },
  events: [
    'MediaUploaded',
    'MediaAvailable',
    'MediaDescribed',
    'MediaBlocked',
    'MediaDeleted',
    'MediaCollectionCreated',
  ],
  neighbours: [
    {
      context: 'media-processing',
      how: 'feeds',
      via: 'MediaUploaded',
      because: 'Smaller sizes and previews are made.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'MediaDescribed',
      because: 'Pictures are found by their words.',
    },
    {
      context: 'rights',
      how: 'calls',
      via: 'checkRight',
      because: 'Use depends on licences.',
    },
    {
      context: 'article',
      how: 'feeds',
      via: 'MediaBlocked',
      because: 'Texts may not show a blocked picture.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'Nothing is handed out beyond the use and time its rights allow.',
    ja: '権利で許された用途と期間を超えて素材を渡さない。',
  },
  data: ['personal'],
  sources: [{ title: 'IPTC Photo Metadata Standard' }, { title: 'schema.org MediaObject' }],
});
