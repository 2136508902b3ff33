import { describe, expect, it } from 'vitest';
import { readBrief } from './read.ts';

const CASES: readonly (readonly [brief: string, intents: readonly string[]])[] = [
  ['Design an API gateway only: JWT validation, rate limits, canary routing.', ['gateway']],
  [
    'We need an observability concept for our 14 services: traces, logs, metrics.',
    ['observability'],
  ],
  ['Please design webhooks for our invoicing product: signing, retries, replay.', ['webhooks']],
  ['Authentication and authorization for a clinic portal: passkeys for staff, ABAC.', ['auth']],
  ['Add circuit breakers and timeouts to calls of the tax service, nothing else.', ['resilience']],
  ['Our product list page is slow: 6 seconds with MySQL, we want it under 1 second.', ['tune']],
  ['Migrate our Delphi warehouse program to Go step by step.', ['migrate']],
  ['Real-time score updates for a chess league over WebSocket.', ['realtime']],
  ['BFFs for our iOS app and the web shop.', ['bff']],
  [
    'Auction platform with real-time bidding, payments, seller payouts and fraud checks.',
    ['design'],
  ],
  [
    'Wedding photographer bookings with galleries, contracts and payments. Login with passkeys.',
    ['design'],
  ],
  ['Hospital laundry: pick-up, washing, delivery, billing, monitoring of machines.', ['design']],
  ['parish choir rota', ['design']],
  ['幫我們設計 Webhook 發送機制就好。', ['webhooks']],
  ['登入與權限設計:員工用 SSO,客戶用 OAuth2。', ['auth']],
  ['把舊的 AS/400 訂單系統逐步遷移到 Java。', ['migrate']],
  ['請只規劃監控與日誌。', ['observability']],
  ['APIゲートウェイの設計だけお願いします。', ['gateway']],
  ['古い PHP の会員サイトから段階的に移行したい。', ['migrate']],
  ['商品検索が遅い。5 秒かかるのを 1 秒以内にしたい。', ['tune']],
  ['社内システムの認証基盤を設計してほしい。', ['auth']],
  ['로그인과 권한 체계만 설계해 주세요.', ['auth']],
  ['오래된 델파이 프로그램을 점진적으로 전환하고 싶습니다.', ['migrate']],
  ['Chỉ cần thiết kế API gateway, không đụng dịch vụ phía sau.', ['gateway']],
  ['Trang báo cáo chậm quá, mất 10 giây, cần dưới 2 giây.', ['tune']],
  // The object of the ask decides; what it is made with or for does not.
  ['Order platform for florists with webhooks, login and monitoring', ['design']],
  ['Design an order platform with webhooks for partners, OAuth login and tracing', ['design']],
  ['Design an order API and webhooks for a flower shop', ['design']],
  ['Build a chat app with real-time notifications and login', ['design']],
  [
    'We run 14 services on Kubernetes. Design an observability strategy with tracing.',
    ['observability'],
  ],
  ['Introduce retries and timeouts in calls to our bank partner', ['resilience']],
  ['Add rate limiting to our public API', ['gateway']],
  ['Add a BFF for the mobile app', ['bff']],
  ['Our search page is slow', ['tune']],
  [
    'Our booking tool is slow and ugly, we want a new system for our hotel with payments',
    ['design'],
  ],
  ['予約システムを作成してください。監視とログインを備えること。', ['design']],
  ['Webhookによる通知を行う請求システムを設計してください', ['design']],
  ['異なる画面を持つアプリとWeb用のBFFを設計してください', ['bff']],
  ['建立支援 OAuth2 的 API 閘道器', ['gateway']],
  ['幫我設計具有登入功能的訂位系統', ['design']],
  ['查詢越來越慢', ['tune']],
  ['속도 제한과 인증을 갖춘 API 게이트웨이를 구축해 주세요', ['gateway']],
  ['구현 a webhook 전달 시스템 와 함께 재시도 및 인증', ['webhooks']],
  ['Thiết kế hệ thống webhook với thử lại và chữ ký', ['webhooks']],
  ['Xây dựng hệ thống đặt bàn có đăng nhập và thông báo đẩy', ['design']],
  // The situation comes first, the wish behind it.
  [
    'Ticket 2217. Put an API gateway in front of the presale. It fell over last autumn.',
    ['gateway'],
  ],
  ['Our 23 services produce logs nobody reads. Please propose observability.', ['observability']],
  ['We want to get off our old SOAP monolith within a year.', ['migrate']],
  [
    'Our article API chokes on breaking news. p99 is 2.2 s and must be 300 ms, without a rewrite.',
    ['tune'],
  ],
  ['電子契約SaaSです。Webhookで通知する仕組みを追加します。', ['webhooks']],
  ['蔵書検索が重くて困っています。3秒かかります。作り直す予算はありません。', ['tune']],
  ['理賠核心跑了二十年,想逐步搬到 Azure。', ['migrate']],
  ['쇼핑몰 모놀리스에서 재고부터 떼어내는 이전 계획이 필요합니다.', ['migrate']],
  ['가맹점 포털의 로그인이 따로라서 하나로 합치고 싶습니다.', ['auth']],
  ['Bên em có app rồi, giờ cần thêm phần theo dõi shipper theo thời gian thực.', ['realtime']],
];

describe('what is asked for', () => {
  it.each(CASES)('%s', (brief, intents) => {
    const reading = readBrief(brief);
    expect(reading.ok && reading.requirements.intents).toEqual(intents);
  });
});
