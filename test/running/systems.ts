import type { Blueprint } from '../../src/blueprint/model/blueprint.ts';
import { design } from '../../src/design.ts';
import { CORNER_SHOP } from '../../src/testing/corner-shop.ts';
import { fixtureBlueprint, soundBlueprint } from '../../src/testing/fixtures/fixture-blueprint.ts';
import { fixtures } from '../../src/testing/fixtures/index.ts';

/** Asks of many kinds in five languages; what the planner makes of them is run and judged like what people write. */
const BRIEFS: Readonly<Record<string, string>> = {
  'order-management': 'Design a RESTful API for an e-commerce order management system',
  'multi-tenant-saas':
    'マルチテナントSaaSプラットフォームのマイクロサービスアーキテクチャを作成してください',
  notifications:
    'Design a notification service that sends email, SMS and push, with templates and user preferences',
  webhooks: '設計一個 webhook 系統,包含訂閱、簽章、重試與傳遞紀錄',
  catalogue:
    'Customers browse the product catalogue, fill a cart, place orders and write reviews, in a mobile app and on the web.',
  'event-driven': 'Plan an event-driven architecture for order processing with Kafka',
  strangler:
    'Migrate a legacy monolith for insurance claims and policies to services with the strangler pattern',
  'help-desk':
    'Multi-tenant help desk: tickets, agents, knowledge base, SLA timers, webhooks to customers.',
  inn: '溫泉旅館管理:訂房、入住、餐點、清潔排程、付款與發票。訂房成立後通知櫃台;付款失敗就釋放房間。PostgreSQL,團隊 5 人。',
  library: '図書館の貸出と予約。利用者登録、蔵書検索、延滞通知。職員8名。',
  gym: '헬스장 회원 관리: 회원 등록, 이용권 결제, 수업 예약, 출입 기록. 예약이 취소되면 대기자에게 알림. 개발자 3명.',
  vet: 'Phòng khám thú y: đặt lịch khám, hồ sơ bệnh án, đơn thuốc, thanh toán, nhắc lịch tiêm. Hai lập trình viên.',
};

const WRITTEN: Readonly<Record<string, () => Blueprint>> = {
  ...Object.fromEntries(
    Object.keys(fixtures).map((name) => [name, () => fixtureBlueprint(name)] as const),
  ),
  'corner-shop': () => soundBlueprint(CORNER_SHOP),
};

export const SYSTEMS: readonly string[] = [...Object.keys(WRITTEN), ...Object.keys(BRIEFS)];

export function blueprintOf(name: string): Blueprint {
  const written = WRITTEN[name];
  if (written) return written();
  const result = design(BRIEFS[name] ?? '');
  if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`);
  return result.blueprint;
}
