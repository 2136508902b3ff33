import { defineContext } from '../../context.ts';

export const notaryDeed = defineContext({
  id: 'notary-deed',
  industry: 'services',
  archetype: 'document',
  purpose: {
    en: 'Prepares deeds and attestations, checks the parties and keeps the register of acts.',
    ja: '証書や認証を作成し、当事者を確かめ、証書簿を保つ。',
  },
  words: {
    en: {
      names: [
        'notary',
        'notarial deed',
        'notarisation',
        'attestation of signature',
        'power of attorney',
        'notary office',
        'authenticated copy',
      ],
      cues: ['deed', 'signatory', 'witness', 'seal', 'oath'],
    },
    'zh-TW': {
      names: ['公證', '公證書', '認證書', '授權書公證'],
      cues: ['簽名', '見證人', '用印', '當事人到場'],
    },
    ja: {
      names: ['公証役場', '公証人', '公正証書', '私署証書', '署名認証'],
      cues: ['署名', '証人', '押印', '委任状'],
    },
    ko: {
      names: ['공증', '공증인', '공증서', '공정증서', '서명 인증'],
      cues: ['서명', '증인', '날인', '위임장'],
    },
    vi: {
      names: [
        'công chứng',
        'công chứng viên',
        'văn phòng công chứng',
        'chứng thực chữ ký',
        'văn bản công chứng',
      ],
      cues: ['ký tên', 'nhân chứng', 'đóng dấu', 'ủy quyền'],
    },
  },
  entities: {
    Deed: {
      id: 'uuid',
      customerId: 'ref customer.Customer owner',
      number: 'text? unique',
      kind: 'text',
      status: 'drafted | scheduled | signed | registered | abandoned',
      parties: 'text personal',
      content: 'file legal',
      signingAt: 'timestamp? indexed',
    },
    Appearance: {
      id: 'uuid',
      deedId: 'ref Deed',
      personName: 'text personal',
      identityChecked: 'bool',
      capacity: 'text',
    },
  },
  commands: {
    draftDeed: { creates: 'Deed', emits: ['DeedDrafted'] },
    scheduleSigning: {
      on: 'Deed',
      from: ['drafted'],
      to: 'scheduled',
      emits: ['SigningScheduled'],
      undo: 'abandonDeed',
    },
    recordAppearance: { creates: 'Appearance', emits: ['PartyAppeared'] },
    signDeed: { on: 'Deed', from: ['scheduled'], to: 'signed', emits: ['DeedSigned'] },
    registerDeed: { on: 'Deed', from: ['signed'], to: 'registered', emits: ['DeedRegistered'] },
    abandonDeed: {
      on: 'Deed',
      from: ['drafted', 'scheduled'],
      to: 'abandoned',
      emits: ['DeedAbandoned'],
    },
  },
  events: [
    'DeedDrafted',
    'SigningScheduled',
    'PartyAppeared',
    'DeedSigned',
    'DeedRegistered',
    'DeedAbandoned',
  ],
  neighbours: [
    {
      context: 'identity-proofing',
      how: 'calls',
      via: 'requestIdentityCheck',
      because: 'The notary vouches for who signed.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'signDocument',
      because: 'The deed is signed and sealed.',
    },
    {
      context: 'property-register',
      how: 'feeds',
      via: 'DeedRegistered',
      because: 'A sale of land is entered there.',
    },
    {
      context: 'archive',
      how: 'feeds',
      via: 'DeedRegistered',
      because: 'Originals are kept for decades.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'DeedSigned',
      because: 'Every act has to be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Numbers of acts are consecutive without gaps, and a signed deed is never changed.',
    ja: '証書番号は欠番なく連続し、署名済みの証書は変更されない。',
  },
  data: ['personal', 'legal'],
  sources: [{ title: 'Latin notariat register practice' }, { title: 'eIDAS trust services' }],
});
