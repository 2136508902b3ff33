import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

const CASES: readonly (readonly [brief: string, kind: string])[] = [
  [
    'Hi team, please find the requirements in the attachment, we think they are clear. Kindly make the proposal based on that.',
    'empty',
  ],
  [
    'As discussed on the phone, requirements are in the attached PDF. Looking forward to your design!',
    'empty',
  ],
  ['お世話になっております。要件は添付の通りです。ご提案をお願いいたします。', 'empty'],
  ['안녕하세요. 요구사항은 첨부 파일 참고해 주세요. 제안서 부탁드립니다.', 'empty'],
  ['您好,需求如附件,麻煩依此提案,謝謝。', 'empty'],
  ['Chào anh, yêu cầu em gửi trong file đính kèm, nhờ anh đề xuất giúp.', 'empty'],
  ['果醬訂單系統。第二條:必須使用 Kafka。第七條:各環境一律禁止部署或使用 Kafka。', 'contradiction'],
  [
    'Stationery orders. Clause 3: the system must use RabbitMQ. Clause 8: installing or using RabbitMQ is prohibited in every environment.',
    'contradiction',
  ],
  [
    '文具の受注。第3条 必ずRabbitMQを使用すること。第8条 いかなる環境でもRabbitMQの使用を禁止する。',
    'contradiction',
  ],
  [
    '문구 주문 시스템. 3조: 반드시 RabbitMQ를 사용해야 한다. 8조: 어떤 환경에서도 RabbitMQ 설치와 사용을 금지한다.',
    'contradiction',
  ],
  [
    'Hệ thống đặt văn phòng phẩm. Điều 3: bắt buộc dùng RabbitMQ. Điều 8: cấm cài đặt hoặc sử dụng RabbitMQ ở mọi môi trường.',
    'contradiction',
  ],
  ['flim gorba tesk lunor wibble frand, sotra mek plunty dorv gastril.', 'nonsense'],
];

describe('briefs that cannot be designed', () => {
  it.each(CASES)('%s', (brief, kind) => {
    const reading = readBrief(brief);
    expect(reading.ok ? 'designed' : reading.refusal.kind).toBe(kind);
  });

  it.each([
    'Honey shop. The requirements in the attachment add: 40 orders a day, PostgreSQL.',
    'honey jars labels beekeeper orders invoices shipments customers payments',
    'ㅁㄴㅇㄹ는 가제입니다. 꿀 가게 주문 시스템, 하루 400건, PostgreSQL.',
  ])('but not %s', (brief) => {
    expect(readBrief(brief).ok).toBe(true);
  });
});
