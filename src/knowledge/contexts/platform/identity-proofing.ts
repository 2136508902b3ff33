import { defineContext } from '../../context.ts';

export const identityProofing = defineContext({
  id: 'identity-proofing',
  industry: 'platform',
  archetype: 'inspection',
  purpose: {
    en: 'Establishes that a person is who they say they are, by documents, a selfie or an officer.',
    ja: '身分証、顔写真、担当者の確認により、その人が本人であることを確かめる。',
  },
  words: {
    en: {
      names: [
        'identity check',
        'identity verification',
        'verify identity',
        'id document',
        'passport scan',
        'selfie check',
        'proof of identity',
      ],
      cues: ['passport', 'identity card', 'selfie', 'face match', 'verified user'],
    },
    'zh-TW': {
      names: ['身分驗證', '身分核實', '實名認證', '身分證上傳', '本人確認', '人臉比對'],
      cues: ['身分證', '護照', '自拍', '證件'],
    },
    ja: {
      names: ['本人確認', '身元確認', '身分証アップロード', '顔照合', '公的個人認証'],
      cues: ['身分証', '運転免許証', 'パスポート', '自撮り'],
    },
    ko: {
      names: ['본인확인', '본인 인증', '신원 확인', '신분증 촬영', '얼굴 대조', '실명 인증'],
      cues: ['신분증', '여권', '셀카', '주민등록증'],
    },
    vi: {
      names: [
        'xác minh danh tính',
        'xác thực danh tính',
        'định danh điện tử',
        'ảnh chụp giấy tờ',
        'đối chiếu khuôn mặt',
      ],
      cues: ['căn cước công dân', 'hộ chiếu', 'giấy tờ tùy thân', 'ảnh chân dung'],
    },
  },
  entities: {
    IdentityCheck: {
      id: 'uuid',
      userId: 'ref identity-access.User owner',
      level: 'text',
      status: 'requested | in_review | verified | failed | expired',
      decidedBy: 'text?',
      expiresAt: 'timestamp? indexed',
    },
    Evidence: {
      id: 'uuid',
      checkId: 'ref IdentityCheck indexed',
      kind: 'text',
      documentNumber: 'text? personal',
      picture: 'file biometric',
      capturedAt: 'timestamp readonly',
    },
  },
  commands: {
    verifyPerson: { creates: 'IdentityCheck', emits: ['IdentityCheckRequested'] },
    submitEvidence: {
      on: 'IdentityCheck',
      from: ['requested'],
      to: 'in_review',
      emits: ['EvidenceSubmitted'],
    },
    confirmIdentity: {
      on: 'IdentityCheck',
      from: ['in_review'],
      to: 'verified',
      emits: ['IdentityVerified'],
    },
    rejectIdentity: {
      on: 'IdentityCheck',
      from: ['in_review'],
      to: 'failed',
      emits: ['IdentityProofingFailed'],
    },
    expireIdentityCheck: {
      on: 'IdentityCheck',
      from: ['requested', 'in_review', 'verified'],
      to: 'expired',
      emits: ['IdentityCheckExpired'],
    },
  },
  events: [
    'IdentityCheckRequested',
    'EvidenceSubmitted',
    'IdentityVerified',
    'IdentityProofingFailed',
    'IdentityCheckExpired',
  ],
  neighbours: [
    {
      context: 'document',
      how: 'calls',
      via: 'storeDocument',
      because: 'Pictures of papers are kept with their hash and retention.',
    },
    {
      context: 'case-management',
      how: 'feeds',
      via: 'EvidenceSubmitted',
      because: 'What the machine cannot decide goes to a person.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'IdentityVerified',
      because: 'The applicant waits for the answer.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'IdentityVerified',
      because: 'Regulators ask who verified whom, and how.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A result rests on evidence that is kept for the legal period and no longer.',
    ja: '判定の根拠となる証拠は、法定期間だけ保存し、それを超えて残さない。',
  },
  data: ['personal', 'biometric'],
  sources: [
    { title: 'NIST SP 800-63A Identity Proofing' },
    { title: 'OpenID for Verifiable Credentials' },
    { title: 'MOSIP registration processing', read: '2026-11-20' },
  ],
});
