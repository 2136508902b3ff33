import { describe, expect, it } from 'vitest';
import { readBrief } from './read.ts';

const ASKS: readonly (readonly [brief: string, intent: string])[] = [
  [
    'Our cinema chain needs a booking backend: screenings, seats, snacks, loyalty. Customers log in with OIDC, staff with SAML, roles for cashier and manager. 400 rps at peak. PostgreSQL, Java, team of six.',
    'design',
  ],
  [
    'Design a backend for a yoga studio chain. Members sign in with passkeys; teachers, receptionists and owners have different permissions, sessions expire after an hour. Classes, bookings, payments by Stripe, newsletters. Availability 99.9%.',
    'design',
  ],
  [
    "We run nine services behind nine host names. Partners complain. We'd like one place where rate limits per partner, API keys and routing live. Traffic 300 rps. Kong was too heavy last time.",
    'gateway',
  ],
  [
    'Nobody knows where requests get lost between our 20 services. We need traces, logs in one place and alerts that wake the right person. OpenTelemetry is agreed, Grafana too.',
    'observability',
  ],
  [
    'Whenever the tax office API hangs, our checkout hangs too. Timeouts, a circuit breaker and a fallback please. Java with Resilience4j. Target 99.9%.',
    'resilience',
  ],
  [
    'The old Delphi client and its Firebird database have to go by 2027. New: Go and PostgreSQL. Both have to run side by side for half a year, one module after the other. How do we get there?',
    'migrate',
  ],
  [
    'ログインが三つあって利用者が混乱しています。OIDCに統一し、職員はSAML、権限はロールで分けたい。二要素認証も必要。トークンの有効期限は1時間。アカウントは3万。',
    'auth',
  ],
  [
    '町の図書館の貸出システムを作りたい。蔵書、予約、延滞通知、利用者はLINEログイン、職員は役割で権限を分ける。利用者2万人。PostgreSQL。',
    'design',
  ],
  [
    '주문 상태가 바뀌면 거래처 서버로 알려 줘야 합니다. 웹훅으로 보내고 서명과 재시도(최대 24시간)가 필요하고, 한 곳이 느려도 다른 곳에 영향이 없어야 합니다. 하루 2만 건.',
    'webhooks',
  ],
  [
    '검색 화면이 너무 느려요. p95가 3초인데 500ms로 낮추고 싶습니다. PostgreSQL 그대로, 다시 만들 생각은 없고 캐시나 인덱스로 해결하고 싶어요. 원인부터 찾아 주세요.',
    'tune',
  ],
  [
    '模組化的診所系統,要掛號、看診、領藥、批價,醫師用 OIDC 登入,權限依角色分。病人 8 萬人。請規劃整體架構。',
    'design',
  ],
  [
    '手機、網頁、平板三種前端共用同一套 REST,手機首頁要打 14 支 API,太慢。想替每個前端各做一層 BFF,TypeScript。',
    'bff',
  ],
  [
    '舊的 AS/400 要在兩年內退場,一塊一塊搬到 Java 和 PostgreSQL,新舊系統要並行,不接受一次切換。',
    'migrate',
  ],
  [
    'Bên mình cần mở API cho 30 đối tác: giới hạn tốc độ theo đối tác, khóa API, định tuyến về các dịch vụ bên trong. Cao điểm 200 rps. Đặt một gateway phía trước.',
    'gateway',
  ],
  [
    'Hệ thống cũ viết bằng VB6, muốn chuyển từng phần sang C# và PostgreSQL, hai hệ thống chạy song song ba tháng.',
    'migrate',
  ],
  [
    'Khách hàng đăng nhập bằng OIDC, nhân viên phân quyền theo vai trò. Làm hệ thống bán vé xe khách: chuyến, ghế, thanh toán, hoàn vé. 3 nghìn đơn mỗi ngày.',
    'design',
  ],
  [
    'We host a pub quiz app: 20,000 players connected at once, everyone must see the answer within 500 ms, WebSocket, Elixir. Only the live part, question editing stays.',
    'realtime',
  ],
  [
    'A swim club with 900 members wants to put results live on screens at the pool and on phones. Web, Python.',
    'design',
  ],
  [
    'Nightly jobs crawl. The report that took four minutes takes 50. We need it in under ten. MySQL, no rewrite please. Where should we look first?',
    'tune',
  ],
  [
    'Partners ask for push instead of polling. Each shipment change should hit their URL, with an HMAC header; failed calls go again for 48 h; they can replay a day. 60k a day.',
    'webhooks',
  ],
];

describe('what most of a brief is about, in words of its own', () => {
  it.each(ASKS)('%s', (brief, intent) => {
    const reading = readBrief(brief);
    expect(reading.ok && reading.requirements.intents).toEqual([intent]);
  });
});
