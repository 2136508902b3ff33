import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  ['茶葉訂購系統,使用者 900 人。\n(參考)舊版使用者 120 人,可用性 97%。', { users: 900 }],
  ['茶葉の注文、利用者900人。\n(参考)旧版の利用者は120人、稼働率97%。', { users: 900 }],
  ['차 주문 시스템, 사용자 900명.\n[참고] 예전 시스템은 사용자 120명.', { users: 900 }],
  ['Đặt trà, 900 người dùng.\n(Tham khảo) bản trước có 120 người dùng.', { users: 900 }],
  ['Đặt trà. SLO: 99,5% đơn được xác nhận.', { availability: undefined }],
];

describe('figures for reference only, laws of others and shares of things', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });

  it('leaves out a law that binds a company of others', () => {
    const brief = 'Tea orders. GDPR counts; SOX is for the listed parent company, not for us.';
    expect(valuesOf(brief, ['compliance'])).toEqual({ compliance: ['gdpr'] });
  });
});
