import { defineContext } from '../../context.ts';

export const certificate = defineContext({
  id: 'certificate',
  industry: 'security',
  archetype: 'registry',
  purpose: {
    en: 'Issues digital certificates, renews them before they run out and revokes them.',
    ja: '電子証明書を発行し、期限前に更新し、失効させる。',
  },
  words: {
    en: {
      names: [
        'digital certificate',
        'tls certificate',
        'ssl certificate',
        'certificate authority',
        'certificate renewal',
        'public key infrastructure',
        'device certificate',
      ],
      cues: ['certificate', 'expiry of certificates', 'revoke', 'signing request'],
    },
    'zh-TW': {
      names: ['數位憑證', '電子憑證', '憑證管理', '憑證更新', '憑證廢止'],
      cues: ['憑證', '到期換發', '簽發', '自然人憑證'],
    },
    ja: {
      names: ['電子証明書', 'サーバー証明書', '認証局', '証明書更新', 'デジタル証明書'],
      cues: ['証明書', '失効', '発行要求', '期限切れ'],
    },
    ko: {
      names: ['디지털 인증서', '전자 인증서', '인증기관', '인증서 갱신', '공인인증서'],
      cues: ['인증서', '폐기', '발급 요청', '만료'],
    },
    vi: {
      names: ['chứng thư số', 'chứng chỉ số', 'cơ quan chứng thực', 'gia hạn chứng thư số'],
      cues: ['chứng thư', 'thu hồi', 'yêu cầu cấp', 'hết hạn'],
    },
  },
  entities: {
    Certificate: {
      id: 'uuid',
      subject: 'text indexed',
      serial: 'text unique',
      keyId: 'ref key-management.Key?',
      status: 'requested | valid | revoked | expired | refused',
      notAfter: 'timestamp indexed',
      revocationReason: 'text?',
    },
    CertificateOrder: {
      id: 'uuid',
      certificateId: 'ref Certificate',
      challenge: 'text secret',
      validatedAt: 'timestamp?',
    },
  },
  commands: {
    requestCertificate: {
      creates: 'Certificate',
      emits: ['CertificateRequested'],
      undo: 'revokeCertificate',
    },
    issueCertificate: {
      on: 'Certificate',
      from: ['requested'],
      to: 'valid',
      emits: ['CertificateIssued'],
    },
    refuseCertificate: {
      on: 'Certificate',
      from: ['requested'],
      to: 'refused',
      emits: ['CertificateRefused'],
    },
    revokeCertificate: {
      on: 'Certificate',
      from: ['requested', 'valid'],
      to: 'revoked',
      emits: ['CertificateRevoked'],
    },
    expireCertificate: {
      on: 'Certificate',
      from: ['valid'],
      to: 'expired',
      emits: ['CertificateExpired'],
    },
    answerChallenge: { creates: 'CertificateOrder', emits: ['ChallengeAnswered'] },
  },
  events: [
    'CertificateRequested',
    'CertificateIssued',
    'CertificateRefused',
    'CertificateRevoked',
    'CertificateExpired',
    'ChallengeAnswered',
  ],
  neighbours: [
    {
      context: 'key-management',
      how: 'calls',
      via: 'useKey',
      because: 'The authority signs with a guarded key.',
    },
    {
      context: 'key-management',
      how: 'reacts',
      via: 'KeyCompromised',
      because: 'Certificates on a lost key are revoked at once.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'CertificateExpired',
      because: 'Nobody should learn of it from a broken service.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'CertificateIssued',
      because: 'Every certificate given out is recorded.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'A serial number is given once, and a revoked certificate never becomes valid again.',
    ja: '番号は一度だけ付け、失効した証明書は有効に戻らない。',
  },
  data: ['secret'],
  sources: [{ title: 'IETF RFC 5280' }, { title: 'IETF RFC 8555 ACME order states' }],
});
