import { expect, test } from 'vitest';
import { isListed } from '../../knowledge/lexicons/glossary/listed-weight.ts';
import { segmentBrief } from '../text/segmented-brief.ts';
import { readConcepts } from './read-concepts.ts';

const concepts = (brief: string) => readConcepts(segmentBrief(brief));
const listed = (brief: string) =>
  concepts(brief)
    .filter(({ weight }) => isListed(weight))
    .map(({ name }) => name);

test.each([
  [
    'en',
    'Modules: contracts, deliveries, spare parts and invoicing.',
    ['contract', 'delivery', 'spare part', 'invoicing'],
  ],
  [
    'en',
    'We need quotations, purchase orders and customs papers.',
    ['quotation', 'purchase order', 'custom paper'],
  ],
  ['en', 'Booking of boats and bicycles for a lake resort.', ['boat booking', 'bicycle']],
  ['zh-TW', '後台系統:會員、訂單、庫存、發票。', ['member', 'order', 'inventory', 'invoice']],
  ['ja', '受注、在庫、請求、配送。', ['order', 'inventory', 'billing', 'delivery']],
  ['ko', '주문, 재고, 결제, 배송이 핵심입니다.', ['order', 'inventory', 'payment', 'delivery']],
  [
    'vi',
    'Phần mềm kho: đơn hàng, tồn kho, hóa đơn, giao hàng.',
    ['order', 'inventory', 'invoice', 'delivery'],
  ],
])('reads the parts a brief lists in %s', (_, brief, expected) => {
  expect(listed(brief).toSorted()).toEqual([...expected].toSorted());
});

test.each([
  'Roles: clerk, cook, driver, council.',
  'Six developers, Java and Kotlin, Spring Boot.',
  'NATS, PostgreSQL, Kubernetes.',
  '角色:藥師、店長、總部。',
  'ロールは著者・査読者・編集委員。',
])('a list of people or tools is no list of parts: %s', (brief) => {
  expect(listed(brief)).toEqual([]);
});

test('mentions point at the words of the brief as the user wrote them', () => {
  const brief = 'Members borrow ladders.  A ladder that is broken is repaired.';
  const ladder = concepts(brief).find(({ name }) => name === 'ladder');
  expect(ladder?.mentions.map(([start, end]) => brief.slice(start, end))).toEqual([
    'ladders',
    'ladder',
  ]);
});

test('everyday turns of phrase point to contexts that they do not name', () => {
  const names = (brief: string) => concepts(brief).flatMap(({ contexts }) => contexts.slice(0, 1));
  expect(names('The right planner is told at once.')).toContain('notification');
  expect(names('People ask for days off.')).toContain('leave-time');
  expect(names('We want to know what lies on the shelves.')).toContain('inventory');
});

test('people who act are actors', () => {
  const clerk = concepts('The clerk weighs every letter.').find(({ name }) => name === 'clerk');
  expect(clerk?.kind).toBe('actor');
});

test('words of quoted mail and code do not count', () => {
  const brief =
    'We rent out boats to tourists on the lake all summer long.\n\n```\nbasket: true\n```\n';
  expect(concepts(brief).map(({ name }) => name)).not.toContain('basket');
});

test('the same brief gives the same concepts', () => {
  const brief = 'Guests book rooms and pay a deposit; whoever cancels late loses it.';
  expect(concepts(brief)).toEqual(concepts(brief));
});

test.each(['', '   ', '!!!', 'a', '。。。', '1 2 3'])('survives %j', (brief) => {
  expect(concepts(brief).every(({ name }) => name !== '')).toBe(true);
});
