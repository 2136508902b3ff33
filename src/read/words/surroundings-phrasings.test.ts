import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  [
    'Kilns: each rig sends 90 values a second per rig, and there are six rigs.',
    { eventsPerSec: 540 },
  ],
  [
    'Honey shop. Two services: jar-sync and device-relay, none of them gets rewritten.',
    { existingServices: ['jar-sync', 'device-relay'] },
  ],
  [
    'Honey shop. The services are called pour, pack, post; do not redesign them.',
    { existingServices: ['pour', 'pack', 'post'] },
  ],
  [
    'Honey shop. Behind the gateway: jar-api, label-api, visit-api (gRPC, the others REST).',
    { existingServices: ['jar-api', 'label-api', 'visit-api'] },
  ],
  [
    'Honey shop. The services order, stock, payment run on EKS, keep as is.',
    { existingServices: ['order', 'stock', 'payment'] },
  ],
  [
    '蜂蜜店。三個服務:order、stock、label,都不改寫。',
    { existingServices: ['order', 'stock', 'label'] },
  ],
  [
    '蜂蜜店。內網服務 jar、label、invoice 都保留。',
    { existingServices: ['jar', 'label', 'invoice'] },
  ],
  [
    '蜂蜜店です。order、stock、labelの3サービスは現状維持。',
    { existingServices: ['order', 'stock', 'label'] },
  ],
  [
    '蜂蜜店です。既存のorder-apiとlabel-apiはそのまま使います。',
    { existingServices: ['order-api', 'label-api'] },
  ],
  [
    '꿀 가게. 뒤에 order, stock, label 세 서비스(그대로 둠).',
    { existingServices: ['order', 'stock', 'label'] },
  ],
  [
    'Tiệm mật ong. Các service order, stock, label đang chạy trên EKS, giữ nguyên.',
    { existingServices: ['order', 'stock', 'label'] },
  ],
  [
    'Honey shop. Roles: curator, beekeeper, wax technician.',
    { roles: ['curator', 'beekeeper', 'wax technician'] },
  ],
  [
    'Honey shop. Beekeepers, packers, shop heads, foster families (each has other rights).',
    { roles: ['beekeepers', 'packers', 'shop heads', 'foster families'] },
  ],
  [
    'Honey shop. Rights by role: beekeeper, shop manager, trainee.',
    { roles: ['beekeeper', 'shop manager', 'trainee'] },
  ],
  [
    '蜂蜜店。加盟主、店長、包裝員、會員四種人。權限看角色就好。',
    { roles: ['加盟主', '店長', '包裝員', '會員'], authz: ['rbac'] },
  ],
  ['蜂蜜店。角色:養蜂人、包裝員、櫃台。', { roles: ['養蜂人', '包裝員', '櫃台'] }],
  [
    '꿀 가게. 어민, 포장반장, 검사원, 바이어 네 부류가 들어옵니다.',
    { roles: ['어민', '포장반장', '검사원', '바이어'] },
  ],
  [
    '蜂蜜店です。利用者は養蜂家、検査員、店長の3種類です。',
    { roles: ['養蜂家', '検査員', '店長'] },
  ],
  ['Tiệm mật ong. Phân quyền theo vai trò: người nuôi ong, thủ kho, quản lý.', { authz: ['rbac'] }],
  ['Honey shop. Rights are by attribute (crop, country), not by role alone.', { authz: ['abac'] }],
  ['Honey shop. Buyers see volumes on the web.', { clients: ['web'] }],
  [
    'Honey shop. Partners identify with OAuth2, two city portals call our APIs.',
    { clients: ['partner'] },
  ],
  ['蜂蜜店です。検査用iPadとiOSアプリ。', { clients: ['tablet', 'ios'] }],
  ['蜂蜜店です。保護者はアプリ、先生はタブレット。', { clients: ['mobile', 'tablet'] }],
  ['꿀 가게. 파트너 30개사가 API를 부릅니다.', { clients: ['partner'] }],
  ['Tiệm mật ong. Khách đặt qua web và app.', { clients: ['web', 'mobile'] }],
  ['Honey shop. Eventually consistent is ok between depots.', { consistency: 'eventual' }],
  ['꿀 가게. 한 벌통 안에서는 순서가 바뀌면 안 됩니다.', { ordering: 'per-key' }],
  ['Honey shop. Signed, retried for a day, order per hive.', { ordering: 'per-key' }],
  ['Honey shop. The log of a hive has to read in sequence.', { ordering: 'per-key' }],
  ['Honey shop. Lyon and Nantes, both live at the same time.', { topology: 'active-active' }],
  ['Honey shop. Regions: one, nothing abroad.', { topology: 'single-region' }],
  ['Tiệm mật ong. Hai phòng máy theo kiểu chính/dự phòng.', { topology: 'active-passive' }],
  ['Honey shop. Two halls, one is the hot spare of the other.', { topology: 'active-passive' }],
  ['蜂蜜店です。データは国内。', { dataResidency: 'JP' }],
  ['Tiệm mật ong. Hồ sơ nằm trên lãnh thổ Việt Nam.', { dataResidency: 'VN' }],
  [
    'Honey shop. Hosting must stay under 250 pounds a month.',
    { budgetPerMonth: 250, currency: 'GBP' },
  ],
  [
    'Honey shop. We can spend 1.2k USD/month on servers.',
    { budgetPerMonth: 1200, currency: 'USD' },
  ],
  ['蜂蜜店です。サーバー代は月3万円まで。', { budgetPerMonth: 30000, currency: 'JPY' }],
  ['蜂蜜店。主機一個月最多 8 千元。', { budgetPerMonth: 8000, currency: 'TWD' }],
  [
    'Tiệm mật ong. Tiền máy chủ tối đa 5 triệu đồng mỗi tháng.',
    { budgetPerMonth: 5000000, currency: 'VND' },
  ],
  [
    'Honey shop. Parcels go out with DHL, invoices end up in Xero.',
    { integrations: ['dhl', 'xero'] },
  ],
  [
    'Honey shop. Payment: Stripe plus SEPA through GoCardless.',
    { integrations: ['stripe', 'gocardless'] },
  ],
];

describe('services that stay, roles, clients, guarantees, sites and budgets', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
