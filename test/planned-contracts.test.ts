import purify from 'dompurify';
import mermaid from 'mermaid';
import { beforeAll, expect, test } from 'vitest';
import { design } from '../src/design.ts';
import {
  judgeAsyncApi,
  judgeExamples,
  judgeJsonSchema,
  lintOpenApi,
} from '../src/testing/fixtures/contract-judges.ts';

/** What the planner makes of plain words, judged by tools that we did not write. */
const BRIEFS = [
  'We rent boats on a lake. Guests book a boat, pay a deposit and get it back after the inspection. When a boat is returned damaged, a repair is ordered. Offices in three towns share the system. 60 requests per second, five developers, must use RabbitMQ.',
  '溫泉旅館管理:訂房、入住、餐點、清潔排程、付款與發票。訂房成立後通知櫃台;付款失敗就釋放房間。尖峰每秒 120 個請求,PostgreSQL,團隊 5 人。',
  '農産物の共同集荷。農家が出荷を登録し、等級を検査し、市場へ出荷して代金を精算する。毎秒2,000リクエスト、Kafkaを使う。開発者は20名で4チーム。',
  '헬스장 회원 관리: 회원 등록, 이용권 결제, 수업 예약, 출입 기록. 예약이 취소되면 대기자에게 알림. GraphQL, 개발자 3명.',
  'Phòng khám thú y: đặt lịch khám, hồ sơ bệnh án, đơn thuốc, thanh toán, nhắc lịch tiêm. Máy chủ tại phòng khám, hai lập trình viên.',
];

beforeAll(() => {
  // Mermaid asks DOMPurify to clean labels; without a DOM it is a shell that lacks these two.
  if (!purify.isSupported) {
    Object.assign(purify, { addHook: () => {}, sanitize: (text: string) => text });
  }
});

test.each(BRIEFS)('every contract and diagram is sound: %s', async (brief) => {
  const result = design(brief);
  if (!result.ok) throw new Error(result.refusal.message);
  const problems: string[] = [];
  for (const { path, text } of result.files) {
    const say = (found: readonly string[]) =>
      problems.push(...found.map((one) => `${path}: ${one}`));
    if (path.startsWith('contracts/openapi/')) {
      say(await lintOpenApi(text));
      say(judgeExamples(text).wrong);
    } else if (path.startsWith('contracts/asyncapi/')) say(await judgeAsyncApi(text));
    else if (path.startsWith('contracts/events/')) say(judgeJsonSchema(text));
    else if (path.endsWith('.mmd'))
      await mermaid.parse(text).catch((error: unknown) => say([String(error)]));
  }
  expect(problems).toEqual([]);
});
