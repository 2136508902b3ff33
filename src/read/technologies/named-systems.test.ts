import { describe, expect, it } from 'vitest';
import { type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  ['Boat hire. Services trust each other by mTLS.', { serviceAuth: ['mtls'], auth: undefined }],
  ['Boat hire. Inside, services talk mTLS.', { serviceAuth: ['mtls'] }],
  ['Boat hire. JWTs between services.', { serviceAuth: ['jwt'] }],
  ['Boat hire. The ERP is SAP and stays master for orders.', { integrations: ['sap'] }],
  ['Boat hire. Payment provider is Stripe, it stays.', { integrations: ['stripe'] }],
  [
    'Boat hire. Ticket sales are done by an external system, Eventim, that we only read.',
    { integrations: ['eventim'] },
  ],
  [
    '貸し舟の予約。order-api、dispatch、fleet-tracker、invoiceの4サービスがECS上で動いています。',
    { existingServices: ['order-api', 'dispatch', 'fleet-tracker', 'invoice'] },
  ],
  [
    '貸し舟の予約。在庫サービスとmemberサービスはそのまま残します。',
    { existingServices: ['在庫', 'member'] },
  ],
  ['貸し舟の予約。決済はStripeとPayPayを利用します。', { integrations: ['stripe', 'paypay'] }],
  [
    '貸し舟の予約。サービス間通信はmTLS、利用者のログインはパスキー。',
    { serviceAuth: ['mtls'], auth: ['passkeys'] },
  ],
  [
    '나룻배 예약. 서비스 간 인증은 mTLS, 고객 로그인은 패스키.',
    { serviceAuth: ['mtls'], auth: ['passkeys'] },
  ],
  [
    '나룻배 예약. flight-search, hotel-search, coupon, member 서비스가 있고 전부 gRPC입니다.',
    {
      existingServices: ['flight-search', 'hotel-search', 'coupon', 'member'],
      protocols: ['grpc'],
    },
  ],
  [
    '나룻배 예약. 결제는 토스페이먼츠와 카카오페이 연동.',
    { integrations: ['toss-payments', 'kakao-pay'] },
  ],
  [
    '나룻배 예약. 기존 order-api와 billing-service는 건드리지 않습니다.',
    { existingServices: ['order-api', 'billing-service'] },
  ],
  [
    '租船系統。依規定須上傳財政部電子發票整合服務平台。',
    { integrations: ['財政部電子發票整合服務平台'] },
  ],
  ['租船系統。既有的 cms 與 member-api 不改。', { existingServices: ['cms', 'member-api'] }],
  [
    '租船系統。現有 care-record、matching 兩個服務維持原樣。',
    { existingServices: ['care-record', 'matching'] },
  ],
  [
    '租船系統。後面是 quote、order-entry、account 三支服務。',
    { existingServices: ['quote', 'order-entry', 'account'] },
  ],
  ['租船系統。服務之間用 mTLS。', { serviceAuth: ['mtls'] }],
  ['Thuê thuyền. Các service xác thực với nhau bằng mTLS.', { serviceAuth: ['mtls'] }],
  [
    'Thuê thuyền. Giữ nguyên order-api và billing-service hiện có.',
    { existingServices: ['order-api', 'billing-service'] },
  ],
  ['Thuê thuyền. Thanh toán qua VNPay và MoMo.', { integrations: ['vnpay', 'momo'] }],
];

describe('systems that are there, third parties, and trust between services', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });
});
