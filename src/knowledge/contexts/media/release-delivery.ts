import { defineContext } from '../../context.ts';

export const releaseDelivery = defineContext({
  id: 'release-delivery',
  industry: 'media',
  archetype: 'document',
  purpose: {
    en: 'Sends releases with their files and deals to the shops and streaming services, and takes them down.',
    ja: '作品の情報・音源・条件を配信先に送り、取り下げも行う。',
  },
  words: {
    en: {
      names: [
        'music distribution',
        'music release',
        'album release',
        'release delivery',
        'content distribution',
        'takedown',
      ],
      cues: ['track', 'record label', 'streaming service', 'artist', 'metadata', 'isrc'],
    },
    'zh-TW': {
      names: ['音樂發行', '專輯發行', '數位發行', '內容上架', '音樂上架', '下架通知'],
      cues: ['唱片公司', '歌手', '曲目', '串流平台', '母帶'],
    },
    ja: {
      names: ['音楽配信', 'リリース配信', 'アルバム配信', '音源納品', '作品配信', '配信停止'],
      cues: ['レーベル', 'アーティスト', '楽曲', '配信先', '音源'],
    },
    ko: {
      names: ['음원 유통', '앨범 발매', '음원 발매', '음반 유통', '콘텐츠 납품'],
      cues: ['레이블', '아티스트', '수록곡', '음원 사이트', '트랙'],
    },
    vi: {
      names: [
        'phát hành nhạc',
        'phân phối âm nhạc',
        'phát hành album',
        'phân phối nội dung',
        'gỡ bài hát',
      ],
      cues: ['hãng đĩa', 'nghệ sĩ', 'bản nhạc', 'nền tảng nghe nhạc'],
    },
  },
  entities: {
    MediaRelease: {
      id: 'uuid',
      releaseNumber: 'text unique',
      title: 'text',
      artist: 'text',
      status: 'draft | delivered | live | taken_down',
      version: 'int',
      files: 'file[]',
      releasedOn: 'date indexed',
    },
    ReleaseDeal: {
      id: 'uuid',
      releaseId: 'ref MediaRelease indexed',
      territory: 'country',
      use: 'text',
      period: 'json',
      terms: 'json trade-secret',
    },
    ReleaseDelivery: {
      id: 'uuid',
      releaseId: 'ref MediaRelease indexed',
      recipient: 'text',
      messageId: 'text unique',
      acknowledgedAt: 'timestamp?',
    },
  },
  commands: {
    prepareRelease: { creates: 'MediaRelease' },
    deliverRelease: {
      on: 'MediaRelease',
      from: ['draft'],
      to: 'delivered',
      emits: ['ReleaseDelivered'],
      undo: 'takeDownRelease',
    },
    acknowledgeDelivery: {
      on: 'MediaRelease',
      from: ['delivered'],
      to: 'live',
      emits: ['DeliveryAcknowledged'],
    },
    updateRelease: { on: 'MediaRelease', emits: ['ReleaseUpdated'] },
    takeDownRelease: {
      on: 'MediaRelease',
      from: ['delivered', 'live'],
      to: 'taken_down',
      emits: ['ReleaseTakenDown'],
    },
  },
  events: ['ReleaseDelivered', 'DeliveryAcknowledged', 'ReleaseUpdated', 'ReleaseTakenDown'],
  neighbours: [
    {
      context: 'rights',
      how: 'calls',
      via: 'checkRight',
      because: 'Nothing is delivered where the rights do not reach.',
    },
    {
      context: 'product-catalogue',
      how: 'feeds',
      via: 'ReleaseDelivered',
      because: 'A delivered release can be listed.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'getDocument',
      because: 'The message points at the stored files.',
    },
    {
      context: 'rights',
      how: 'reacts',
      via: 'WindowClosed',
      because: 'A closed window takes the release down there.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'The newest message about a release replaces all earlier ones, and one without deals is a takedown.',
    ja: '最新の配信情報が以前のものをすべて置き換え、条件のないものは取り下げを意味する。',
  },
  data: ['trade-secret'],
  sources: [{ title: 'DDEX ERN 4', read: '2026-11-20' }],
});
