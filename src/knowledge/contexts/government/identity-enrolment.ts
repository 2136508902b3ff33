import { defineContext } from '../../context.ts';

export const identityEnrolment = defineContext({
  id: 'identity-enrolment',
  industry: 'government',
  archetype: 'registry',
  purpose: {
    en: "Captures a person's data, makes sure they are not enrolled yet and gives them a national number.",
    ja: '本人情報を収集し、重複がないことを確かめたうえで国民番号を付与する。',
  },
  words: {
    en: {
      names: [
        'national id',
        'id card',
        'identity card',
        'biometric enrolment',
        'citizen id',
        'national identity number',
      ],
      cues: [
        'fingerprint',
        'iris',
        'enrolment centre',
        'photograph',
        'duplicate check',
        'resident',
      ],
    },
    'zh-TW': {
      names: ['身分證', '國民身分證', '身分證字號', '生物特徵登錄', '數位身分證'],
      cues: ['指紋', '虹膜', '照片', '換證', '居留證'],
    },
    ja: {
      names: ['国民ID', 'マイナンバー', '個人番号', '身分証明書発行', '生体登録'],
      cues: ['指紋', '顔写真', '虹彩', '本人登録', '交付窓口'],
    },
    ko: {
      names: ['주민등록증', '주민등록번호', '신분증 발급', '생체 등록', '국가 신분증'],
      cues: ['지문', '홍채', '사진', '재발급', '중복 확인'],
    },
    vi: {
      names: [
        'căn cước công dân',
        'thẻ căn cước',
        'số định danh',
        'cấp căn cước',
        'thu nhận sinh trắc học',
      ],
      cues: ['vân tay', 'mống mắt', 'ảnh chân dung', 'trùng lặp', 'công an'],
    },
  },
  entities: {
    EnrolmentPacket: {
      id: 'uuid',
      reference: 'text unique readonly',
      applicantId: 'ref identity-access.User? owner',
      demographics: 'json personal',
      biometrics: 'file secret biometric',
      status: 'uploaded | validated | deduplicated | adjudicated | number_generated | rejected',
      nationalNumber: 'text? unique personal',
    },
    IdentityCredential: {
      id: 'uuid',
      packetId: 'ref EnrolmentPacket indexed',
      status: 'issued | locked',
      issuedAt: 'timestamp readonly',
    },
  },
  commands: {
    uploadPacket: { creates: 'EnrolmentPacket', emits: ['PacketUploaded'], undo: 'rejectPacket' },
    validatePacket: { on: 'EnrolmentPacket', from: ['uploaded'], to: 'validated' },
    deduplicatePerson: {
      on: 'EnrolmentPacket',
      from: ['validated'],
      to: 'deduplicated',
      emits: ['PersonDeduplicated'],
    },
    adjudicateMatch: { on: 'EnrolmentPacket', from: ['deduplicated'], to: 'adjudicated' },
    generateNumber: {
      on: 'EnrolmentPacket',
      from: ['deduplicated', 'adjudicated'],
      to: 'number_generated',
      emits: ['NumberGenerated'],
    },
    rejectPacket: {
      on: 'EnrolmentPacket',
      from: ['uploaded', 'validated', 'deduplicated', 'adjudicated'],
      to: 'rejected',
      emits: ['EnrolmentRejected'],
    },
    issueCredential: {
      creates: 'IdentityCredential',
      emits: ['CredentialIssued'],
      undo: 'lockCredential',
    },
    lockCredential: {
      on: 'IdentityCredential',
      from: ['issued'],
      to: 'locked',
      emits: ['CredentialLocked'],
    },
  },
  events: [
    'PacketUploaded',
    'PersonDeduplicated',
    'NumberGenerated',
    'EnrolmentRejected',
    'CredentialIssued',
    'CredentialLocked',
  ],
  neighbours: [
    {
      context: 'scheduling',
      how: 'calls',
      via: 'holdTime',
      because: 'People come to an enrolment centre at an agreed time.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'Proofs of birth and address are kept.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'NumberGenerated',
      because: 'The person is told the number is ready.',
    },
    {
      context: 'identity-proofing',
      how: 'feeds',
      via: 'CredentialIssued',
      because: 'Issued credentials prove a person elsewhere.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A person has one number; every stage can be repeated without a second one being made.',
    ja: '一人の番号は一つで、どの工程を再実行しても二つ目は作られない。',
  },
  data: ['personal', 'biometric', 'secret'],
  sources: [{ title: 'MOSIP registration processor stages', read: '2026-11-20' }],
});
