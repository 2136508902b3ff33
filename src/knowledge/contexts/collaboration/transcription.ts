import { defineContext } from '../../context.ts';

export const transcription = defineContext({
  id: 'transcription',
  industry: 'collaboration',
  archetype: 'case',
  purpose: {
    en: 'Turns speech into text with times and speakers, and lets people correct it.',
    ja: '音声を、時刻と話者の付いた文字に起こし、人が直せるようにする。',
  },
  words: {
    en: {
      names: [
        'transcription',
        'speech to text',
        'subtitles',
        'voice recognition',
        'dictation',
        'meeting minutes from audio',
      ],
      cues: [
        'transcript',
        'captions',
        'recording',
        'spoken word',
        'speaker',
        'minutes of the meeting',
      ],
    },
    'zh-TW': {
      names: ['語音轉文字', '逐字稿', '字幕', '語音辨識', '聽打'],
      cues: ['錄音', '會議紀錄', '口述', '發言人'],
    },
    ja: {
      names: ['文字起こし', '音声認識', '字幕', '書き起こし', '議事録作成'],
      cues: ['録音', '話者', '口述', '聞き取り'],
    },
    ko: {
      names: ['음성 인식', '녹취록', '자막', '받아쓰기', '음성 텍스트 변환'],
      cues: ['녹음', '회의록', '발언자', '구술'],
    },
    vi: {
      names: [
        'chuyển giọng nói thành văn bản',
        'phụ đề',
        'bản ghi lời',
        'nhận dạng giọng nói',
        'gỡ băng',
      ],
      cues: ['ghi âm', 'biên bản họp', 'người nói', 'đọc chính tả'],
    },
  },
  entities: {
    Transcript: {
      id: 'uuid',
      requestedBy: 'ref identity-access.User owner',
      recording: 'file biometric',
      language: 'text',
      status: 'queued | recognised | corrected | approved | failed',
      length: 'duration',
      createdAt: 'timestamp readonly indexed',
    },
    Segment: {
      id: 'uuid',
      transcriptId: 'ref Transcript',
      start: 'duration',
      speaker: 'text? personal',
      words: 'text personal',
      confidence: 'decimal',
    },
  },
  commands: {
    requestTranscript: { creates: 'Transcript', emits: ['TranscriptRequested'] },
    recogniseSpeech: {
      on: 'Transcript',
      from: ['queued'],
      to: 'recognised',
      emits: ['SpeechRecognised'],
    },
    correctSegment: {
      on: 'Transcript',
      from: ['recognised'],
      to: 'corrected',
      emits: ['TranscriptCorrected'],
    },
    approveTranscript: {
      on: 'Transcript',
      from: ['recognised', 'corrected'],
      to: 'approved',
      emits: ['TranscriptApproved'],
    },
    failTranscript: {
      on: 'Transcript',
      from: ['queued'],
      to: 'failed',
      emits: ['TranscriptFailed'],
    },
  },
  events: [
    'TranscriptRequested',
    'SpeechRecognised',
    'TranscriptCorrected',
    'TranscriptApproved',
    'TranscriptFailed',
  ],
  neighbours: [
    {
      context: 'media-processing',
      how: 'reacts',
      via: 'MediaProcessed',
      because: 'The sound track comes out of the processed recording.',
    },
    {
      context: 'consent',
      how: 'calls',
      via: 'checkConsent',
      because: 'A voice is recorded only when its speaker agrees.',
    },
    {
      context: 'translation',
      how: 'feeds',
      via: 'TranscriptApproved',
      because: 'Subtitles are offered in other languages.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'TranscriptApproved',
      because: 'Spoken words become searchable.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'Segments follow each other in time and are never lost by a correction.',
    ja: '区間は時刻順に並び、訂正で失われることはない。',
  },
  data: ['personal', 'biometric'],
  sources: [{ title: 'W3C WebVTT' }, { title: 'Common practice of speech recognition services' }],
});
