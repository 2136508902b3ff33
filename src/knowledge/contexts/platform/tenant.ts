import { defineContext } from '../../context.ts';

export const tenant = defineContext({
  id: 'tenant',
  industry: 'platform',
  archetype: 'membership',
  purpose: {
    en: 'Keeps the organisations that share the product apart: their members, domains, region and state.',
    ja: '同じ製品を使う組織ごとに、所属者、ドメイン、地域、状態を分けて管理する。',
  },
  words: {
    en: {
      names: [
        'multi-tenant',
        'tenant organisation',
        'workspace',
        'customer organisation',
        'white label',
        'company workspace',
        'software tenant',
      ],
      cues: ['tenant', 'onboard a company', 'own subdomain', 'data isolation', 'several companies'],
    },
    'zh-TW': {
      names: ['多租戶', '工作區', '企業租戶', '客戶組織', '白牌平台'],
      cues: ['租戶', '企業帳號', '資料隔離', '子網域'],
    },
    ja: {
      names: ['マルチテナント', 'ワークスペース', '利用企業', '契約企業', '組織テナント'],
      cues: ['テナント', 'データ分離', 'サブドメイン', '導入企業'],
    },
    ko: {
      names: ['멀티테넌트', '테넌트', '워크스페이스', '고객사 계정'],
      cues: ['데이터 격리', '기업 계정', '하위 도메인', '도입 기업'],
    },
    vi: {
      names: [
        'đa khách thuê',
        'đa tổ chức',
        'không gian làm việc',
        'tổ chức khách hàng',
        'tách biệt dữ liệu giữa các công ty',
      ],
      cues: ['doanh nghiệp sử dụng', 'tên miền con', 'tài khoản doanh nghiệp'],
    },
  },
  entities: {
    Tenant: {
      id: 'uuid',
      name: 'text',
      slug: 'text unique',
      region: 'text',
      status: 'provisioning | active | suspended | closing | deleted',
      createdAt: 'timestamp readonly',
    },
    Member: {
      id: 'uuid',
      tenantId: 'ref Tenant tenant',
      userId: 'ref identity-access.User owner',
      role: 'text',
      invitedEmail: 'email? personal',
      joinedAt: 'timestamp?',
    },
    Domain: {
      id: 'uuid',
      tenantId: 'ref Tenant tenant',
      host: 'text unique',
      verificationToken: 'text secret',
      verifiedAt: 'timestamp?',
    },
  },
  commands: {
    provisionTenant: { creates: 'Tenant', emits: ['TenantProvisioned'], undo: 'closeTenant' },
    activateTenant: {
      on: 'Tenant',
      from: ['provisioning', 'suspended'],
      to: 'active',
      emits: ['TenantActivated'],
    },
    suspendTenant: { on: 'Tenant', from: ['active'], to: 'suspended', emits: ['TenantSuspended'] },
    closeTenant: {
      on: 'Tenant',
      from: ['provisioning', 'active', 'suspended'],
      to: 'closing',
      emits: ['TenantClosing'],
    },
    deleteTenant: { on: 'Tenant', from: ['closing'], to: 'deleted', emits: ['TenantDeleted'] },
    inviteMember: { creates: 'Member', emits: ['MemberInvited'], undo: 'removeMember' },
    removeMember: { on: 'Member', emits: ['MemberRemoved'] },
  },
  events: [
    'TenantProvisioned',
    'TenantActivated',
    'TenantSuspended',
    'TenantClosing',
    'TenantDeleted',
    'MemberInvited',
    'MemberRemoved',
  ],
  neighbours: [
    {
      context: 'identity-access',
      how: 'calls',
      via: 'inviteUser',
      because: 'A member needs an account to sign in with.',
    },
    {
      context: 'subscription',
      how: 'calls',
      via: 'startSubscription',
      because: 'A tenant runs on a plan.',
    },
    {
      context: 'subscription-invoice',
      how: 'reacts',
      via: 'InvoiceOverdue',
      because: 'A tenant that does not pay is suspended.',
    },
    {
      context: 'audit',
      how: 'feeds',
      via: 'TenantDeleted',
      because: 'Deletion of a whole organisation has to be provable.',
    },
  ],
  consistency: 'strong',
  invariant: {
    en: 'Every row and every request carries exactly one tenant, and no answer mixes two.',
    ja: 'すべての行と要求は必ず一つのテナントに属し、二つのテナントのデータが一つの応答に混ざることはない。',
  },
  data: ['personal', 'secret'],
  sources: [{ title: 'Kill Bill tenant', read: '2026-11-20' }, { title: 'SCIM 2.0: RFC 7643' }],
});
