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
];

describe('what is asked for', () => {
  it.each(CASES)('%s', (brief, intents) => {
    const reading = readBrief(brief);
    expect(reading.ok && reading.requirements.intents).toEqual(intents);
  });
});
