import { defineContext } from '../../context.ts';

export const mediaProcessing = defineContext({
  id: 'media-processing',
  industry: 'collaboration',
  archetype: 'case',
  purpose: {
    en: 'Turns uploaded pictures, sound and video into the sizes and formats that are needed.',
    ja: 'アップロードされた画像、音声、動画を、必要な大きさと形式に変換する。',
  },
  words: {
    en: {
      names: [
        'video transcoding',
        'image resizing',
        'video processing',
        'thumbnail generation',
        'media conversion',
        'video compression',
      ],
      cues: ['watermark', 'thumbnail', 'transcode', 'photo upload', 'resolution', 'clip'],
    },
    'zh-TW': {
      names: ['影片轉檔', '影像轉檔', '影片壓縮', '縮圖產生', '影音處理', '浮水印'],
      cues: ['轉檔', '縮圖', '解析度', '上傳影片', '上傳照片'],
    },
    ja: {
      names: ['動画変換', '画像変換', '動画エンコード', 'サムネイル生成', 'メディア変換', '透かし'],
      cues: ['エンコード', 'サムネイル', '解像度', '動画投稿'],
    },
    ko: {
      names: ['영상 변환', '동영상 인코딩', '이미지 변환', '썸네일 생성', '영상 처리', '워터마크'],
      cues: ['인코딩', '썸네일', '해상도', '영상 업로드'],
    },
    vi: {
      names: [
        'chuyển mã video',
        'xử lý video',
        'nén video',
        'tạo ảnh thu nhỏ',
        'xử lý ảnh',
        'đóng dấu ảnh',
      ],
      cues: ['ảnh thu nhỏ', 'độ phân giải', 'tải video lên', 'định dạng'],
    },
  },
  entities: {
    MediaJob: {
      id: 'uuid',
      requestedBy: 'ref identity-access.User owner',
      source: 'file personal',
      profile: 'text',
      status: 'queued | running | done | failed',
      digest: 'text indexed',
      queuedAt: 'timestamp readonly indexed',
    },
    Rendition: {
      id: 'uuid',
      jobId: 'ref MediaJob',
      kind: 'image | audio | video | thumbnail',
      result: 'file personal',
      width: 'int?',
      height: 'int?',
      length: 'duration?',
    },
  },
  commands: {
    submitMedia: { creates: 'MediaJob', emits: ['MediaSubmitted'] },
    startProcessing: {
      on: 'MediaJob',
      from: ['queued'],
      to: 'running',
      emits: ['MediaProcessingStarted'],
    },
    finishProcessing: { on: 'MediaJob', from: ['running'], to: 'done', emits: ['MediaProcessed'] },
    failProcessing: {
      on: 'MediaJob',
      from: ['queued', 'running'],
      to: 'failed',
      emits: ['MediaProcessingFailed'],
    },
    addRendition: { creates: 'Rendition', emits: ['RenditionAdded'] },
  },
  events: [
    'MediaSubmitted',
    'MediaProcessingStarted',
    'MediaProcessed',
    'MediaProcessingFailed',
    'RenditionAdded',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'A file from outside may carry malware.',
    },
    {
      context: 'media-library',
      how: 'feeds',
      via: 'MediaProcessed',
      because: 'The library offers the finished versions.',
    },
    {
      context: 'moderation',
      how: 'feeds',
      via: 'MediaProcessed',
      because: 'Pictures are looked at before they are public.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'MediaProcessingFailed',
      because: 'The uploader has to try another file.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A rendition is always reproducible from its unchanged original.',
    ja: '変換結果は、変更されていない原本からいつでも作り直せる。',
  },
  data: ['personal'],
  sources: [
    { title: 'MPEG-DASH and HLS packaging practice' },
    { title: 'FFmpeg based transcoding services' },
  ],
});
