import { defineContext } from '../../context.ts';

export const licencePermit = defineContext({
  id: 'licence-permit',
  industry: 'government',
  archetype: 'registry',
  purpose: {
    en: 'Takes an application for a licence through checks and payment to issue, renewal and expiry.',
    ja: '許認可の申請を、審査・手数料の納付を経て交付し、更新と失効まで管理する。',
  },
  words: {
    en: {
      names: [
        'licence application',
        'license application',
        'permit application',
        'business licence',
        'business license',
        'trade licence',
        'licence renewal',
        'license renewal',
      ],
      cues: [
        'licence',
        'license',
        'permit',
        'authority',
        'application fee',
        'renew',
        'inspector',
        'municipality',
      ],
    },
    'zh-TW': {
      names: ['執照', '許可證', '營業許可', '申辦許可', '換照', '證照申請', '許可', '入山證', '入園證', '核發許可', '登錄證'],
      cues: ['規費', '審核', '市民', '機關', '核發', '展延', '申請書'],
    },
    ja: {
      names: ['許可申請', '許認可', '営業許可', '免許更新', '免許証', '許可証', '許可', '認可申請', '許可申請書', '使用許可'],
      cues: ['手数料', '審査', '交付', '市民', '窓口', '有効期限', '届け出'],
    },
    ko: {
      names: ['인허가', '영업 허가', '면허', '허가증', '면허 갱신', '인가', '허가', '허가 신청', '인허가 신청', '등록증'],
      cues: ['수수료', '민원인', '심사', '발급', '관청', '유효 기간', '허가를 받다'],
    },
    vi: {
      names: ['giấy phép', 'cấp phép', 'giấy phép kinh doanh', 'gia hạn giấy phép', 'thủ tục hành chính', 'xin phép', 'xin giấy phép', 'thủ tục cấp phép', 'đăng ký hoạt động'],
      cues: ['lệ phí', 'công dân', 'cơ quan', 'thẩm định', 'hồ sơ', 'thu hồi'],
    },
  },
  entities: {
    Licence: {
      id: 'uuid',
      licenceNumber: 'text? unique',
      applicantId: 'ref identity-access.User owner',
      kind: 'text indexed',
      status:
        'applied | field_inspection | pending_approval | pending_payment | approved | expired | rejected | cancelled',
      premisesAddress: 'text personal',
      fee: 'money?',
      expiresOn: 'date? indexed',
    },
    LicenceDocument: {
      id: 'uuid',
      licenceId: 'ref Licence indexed',
      kind: 'text',
      documentId: 'ref document.Document',
    },
  },
  commands: {
    applyForLicence: { creates: 'Licence', emits: ['LicenceApplied'], undo: 'cancelLicence' },
    orderInspection: {
      on: 'Licence',
      from: ['applied'],
      to: 'field_inspection',
      emits: ['LicenceInspectionOrdered'],
    },
    recommendLicence: {
      on: 'Licence',
      from: ['applied', 'field_inspection'],
      to: 'pending_approval',
    },
    approveLicence: {
      on: 'Licence',
      from: ['pending_approval'],
      to: 'pending_payment',
      emits: ['LicenceApproved'],
    },
    issueLicence: {
      on: 'Licence',
      from: ['pending_payment', 'expired'],
      to: 'approved',
      emits: ['LicenceIssued'],
    },
    rejectLicence: {
      on: 'Licence',
      from: ['applied', 'field_inspection', 'pending_approval'],
      to: 'rejected',
      emits: ['LicenceRejected'],
    },
    cancelLicence: {
      on: 'Licence',
      from: ['applied', 'pending_payment', 'approved'],
      to: 'cancelled',
      emits: ['LicenceCancelled'],
    },
    expireLicence: { on: 'Licence', from: ['approved'], to: 'expired', emits: ['LicenceExpired'] },
  },
  events: [
    'LicenceApplied',
    'LicenceInspectionOrdered',
    'LicenceApproved',
    'LicenceIssued',
    'LicenceRejected',
    'LicenceCancelled',
    'LicenceExpired',
  ],
  neighbours: [
    {
      context: 'inspection',
      how: 'feeds',
      via: 'LicenceInspectionOrdered',
      because: 'An inspector looks at the premises and reports.',
    },
    {
      context: 'inspection',
      how: 'reacts',
      via: 'InspectionPassed',
      because: 'A passed inspection lets the licence be recommended.',
    },
    {
      context: 'payment',
      how: 'reacts',
      via: 'PaymentCaptured',
      because: 'Only a paid licence is issued.',
    },
    {
      context: 'document',
      how: 'calls',
      via: 'uploadDocument',
      because: 'The certificate is a signed document.',
    },
    {
      context: 'workflow',
      how: 'calls',
      via: 'startProcess',
      because: 'Approval passes through several officers.',
    },
    {
      context: 'notification',
      how: 'feeds',
      via: 'LicenceIssued',
      because: 'The applicant is told.',
    },
  ],
  consistency: 'mixed',
  invariant: {
    en: 'A licence number is given only after approval and payment, and never twice.',
    ja: '許可番号は承認と納付の後にだけ発行され、重複しない。',
  },
  data: ['personal'],
  sources: [{ title: 'DIGIT tl-services workflow configuration', read: '2026-11-20' }],
});
