import { describe, expect, it } from 'vitest';
import { readBrief } from './read.ts';

function valuesOf(brief: string, names: readonly string[]): Record<string, unknown> {
  const reading = readBrief(brief);
  if (!reading.ok) return { refusal: reading.refusal.kind };
  const facts: Record<string, { value: unknown } | undefined> = { ...reading.requirements.facts };
  return Object.fromEntries(names.map((name) => [name, facts[name]?.value]));
}

const near = (value: number) => expect.closeTo(value, 5);

const CASES: readonly (readonly [brief: string, expected: Record<string, unknown>])[] = [
  ['Kennel bookings, p99 below 350 ms and p95 below 120 ms.', { p99Ms: 350, p95Ms: 120 }],
  [
    'Kennel bookings. 95% of searches answer in under 400ms.',
    { p95Ms: 400, availability: undefined },
  ],
  [
    'Kennel bookings; nineteen times out of twenty the page answers within half a second.',
    { p95Ms: 500 },
  ],
  ['Kennel bookings. The 99th percentile must not exceed 1.2 seconds.', { p99Ms: 1200 }],
  ['Kennel bookings, median response 80 ms.', { p50Ms: 80 }],
  ['Kennel bookings with an uptime of 99.95 percent.', { availability: 0.9995 }],
  ['Kennel bookings with four nines.', { availability: 0.9999 }],
  ['Kennel bookings: down at most 45 minutes a month.', { availability: near(1 - 45 / 43200) }],
  [
    'Kennel bookings. No more than eight hours of downtime per year.',
    { availability: near(1 - 8 / 8760) },
  ],
  ['Kennel bookings. RPO 5 min, RTO 1 h.', { rpoMin: 5, rtoMin: 60 }],
  [
    'Kennel bookings. We can afford to lose ten minutes of data and must be back online within four hours.',
    { rpoMin: 10, rtoMin: 240 },
  ],
  ['Kennel bookings. Not a single booking may be lost.', { rpoMin: 0 }],
  [
    'Kennel records are kept for seven years, logs for 90 days.',
    { retentionYears: 7, retentionDays: 90 },
  ],
  [
    'Kennel bookings. The certificate is valid for 2 years and sessions expire after 30 minutes.',
    { retentionYears: undefined, latencyMs: undefined, rtoMin: undefined },
  ],
  [
    'Kennel bookings on a 15 year old system; we replace nothing yet.',
    { retentionYears: undefined },
  ],
  [
    'Kennel bookings. The payment provider promises 99.5% and takes up to 3 seconds; we must answer within 800 ms.',
    { availability: undefined, latencyMs: 800 },
  ],
  [
    'Kennel bookings. The report currently takes 40 seconds, it should be under 2 seconds.',
    { latencyMs: 2000 },
  ],
  ['Kennel bookings: 99.9% uptime, ideally 99.99%.', { availability: 0.999 }],
  ['Kennel bookings: alarms reach the keeper within 3 s.', { latencyMs: 3000 }],
  ['Kennel bookings. A retry after 2 seconds, timeout 5 seconds.', { latencyMs: undefined }],
  // Chinese
  ['民宿訂房。p95 要低於 250 毫秒,可用性 99.9%。', { p95Ms: 250, availability: 0.999 }],
  ['民宿訂房。95% 的請求在半秒內完成。', { p95Ms: 500 }],
  ['民宿訂房。每月停機不超過三十分鐘。', { availability: near(1 - 30 / 43200) }],
  ['民宿訂房。資料最多遺失 15 分鐘,兩小時內恢復。', { rpoMin: 15, rtoMin: 120 }],
  ['民宿訂房。訂單一筆都不能掉。', { rpoMin: 0 }],
  ['民宿訂房紀錄保存五年,日誌保留 30 天。', { retentionYears: 5, retentionDays: 30 }],
  ['民宿訂房。對方的 API 常常要 4 秒,我們的頁面要在 1 秒內回應。', { latencyMs: 1000 }],
  // Japanese
  ['貸し農園の予約。99 パーセンタイルで 300 ミリ秒以内。', { p99Ms: 300 }],
  ['貸し農園の予約。リクエストの 95% を 0.4 秒以内に返す。', { p95Ms: 400 }],
  ['貸し農園の予約。稼働率 99.95%、停止は月 20 分まで許容。', { availability: 0.9995 }],
  ['貸し農園の予約。障害時は 30 分以内に復旧、データ損失は 1 分以内。', { rtoMin: 30, rpoMin: 1 }],
  ['貸し農園の予約。記録は 7 年間保存する。', { retentionYears: 7 }],
  ['貸し農園の予約。データ損失ゼロが条件。', { rpoMin: 0 }],
  ['貸し農園の予約。先方の SLA は 99% です。', { availability: undefined }],
  // Korean
  ['캠핑장 예약. 99퍼센타일 400밀리초 이내, 가용성 99.9%.', { p99Ms: 400, availability: 0.999 }],
  ['캠핑장 예약. 요청의 95%는 300ms 안에 응답해야 합니다.', { p95Ms: 300 }],
  ['캠핑장 예약. 월 중단 시간은 20분 이하.', { availability: near(1 - 20 / 43200) }],
  ['캠핑장 예약. 데이터 손실은 5분까지, 복구는 한 시간 이내.', { rpoMin: 5, rtoMin: 60 }],
  ['캠핑장 예약. 기록은 3년 보관합니다.', { retentionYears: 3 }],
  ['캠핑장 예약. 쿠폰 유효 기간은 2년.', { retentionYears: undefined }],
  // Vietnamese
  ['Đặt sân bóng. p99 dưới 600 ms, độ sẵn sàng 99,9%.', { p99Ms: 600, availability: 0.999 }],
  ['Đặt sân bóng. 95% yêu cầu phải trả lời trong 0,3 giây.', { p95Ms: 300 }],
  ['Đặt sân bóng. Ngừng tối đa 30 phút mỗi tháng.', { availability: near(1 - 30 / 43200) }],
  [
    'Đặt sân bóng. Mất tối đa 10 phút dữ liệu, khôi phục trong hai tiếng.',
    { rpoMin: 10, rtoMin: 120 },
  ],
  ['Đặt sân bóng. Lưu hồ sơ năm năm.', { retentionYears: 5 }],
  ['Đặt sân bóng. Đối tác cam kết 99,5%.', { availability: undefined }],
];

describe('times and shares', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(expected);
  });
});
