import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const near = (value: number) => expect.closeTo(value, value > 1 ? 1 : 4);

const CASES: readonly Phrasing[] = [
  [
    'Kiosk rental. Load is 120 requests per second, up to 500 on the day a fair opens.',
    { sustainedRps: 120, peakRps: 500 },
  ],
  [
    'Kiosk rental. Peak is 2,400 requests per second, normally it is around 600.',
    { peakRps: 2400, sustainedRps: 600 },
  ],
  [
    'Kiosk rental. We see 90 requests a second most of the year and 700 around Christmas.',
    { sustainedRps: 90, peakRps: 700 },
  ],
  [
    'Kiosk rental. Day to day we handle 50 rps; on match days it climbs to 900 rps.',
    { sustainedRps: 50, peakRps: 900 },
  ],
  [
    'Kiosk rental. Baseline traffic 40 requests/s, twice as many at Christmas.',
    { sustainedRps: 40, peakFactor: 2, peakRps: 80 },
  ],
  [
    'Kiosk rental. We get 40 requests per second and about ten times the usual traffic at Easter.',
    { sustainedRps: 40, peakFactor: 10, peakRps: 400 },
  ],
  [
    'Kiosk rental. Traffic triples during the fair; otherwise it is 60 requests per second.',
    { peakFactor: 3 },
  ],
  ['Kiosk rental. Traffic doubles on weekends.', { peakFactor: 2 }],
  ['Kiosk rental. 18,000 requests an hour in quiet times.', { sustainedRps: 5 }],
  ['Kiosk rental. In the worst minute we had 9,000 requests.', { peakRps: 150 }],
  ['Kiosk rental. Roughly 1.2 million orders a year.', { ordersPerDay: 3288 }],
  ['Kiosk rental. 600 bookings a week.', { ordersPerDay: 86 }],
  ['Kiosk rental. Half a million messages a day.', { eventsPerDay: 500000 }],
  [
    '花火大会の予約。ふだんは毎秒40リクエストほどです。当日の朝は毎秒3,000リクエストを見込みます。',
    { sustainedRps: 40, peakRps: 3000 },
  ],
  [
    '花火大会の予約。いつもは毎秒20件、当日は毎秒900件のリクエスト。',
    { sustainedRps: 20, peakRps: 900 },
  ],
  [
    '花火大会の予約。クリスマスは普段の5倍になります。普段は毎秒30リクエスト。',
    { sustainedRps: 30, peakFactor: 5, peakRps: 150 },
  ],
  ['花火大会の予約。バーコードの読み取りは毎秒220件です。', { eventsPerSec: 220 }],
  ['花火大会の予約。一日あたり1万2千件の注文。', { ordersPerDay: 12000 }],
  ['花火大会の予約。月に6万件の決済があります。', { ordersPerDay: 2000 }],
  [
    '煙火大會訂票。登記期間平均每秒 800 次請求,開放當下最高每秒 12,000 次。',
    { sustainedRps: 800, peakRps: 12000 },
  ],
  ['煙火大會訂票。平日每秒 30 次,連假會到每秒 400 次請求。', { sustainedRps: 30, peakRps: 400 }],
  [
    '煙火大會訂票。過年流量是平常的八倍,平常每秒 50 個請求。',
    { peakFactor: 8, sustainedRps: 50, peakRps: 400 },
  ],
  ['煙火大會訂票。每個月大約九萬張訂單。', { ordersPerDay: 3000 }],
  ['煙火大會訂票。每分鐘 6,000 次請求是尖峰。', { peakRps: 100 }],
  ['불꽃 축제 예매. 초당 메시지는 1,300건입니다.', { eventsPerSec: 1300 }],
  ['불꽃 축제 예매. 저녁 피크에는 초당 요청이 750건까지 올라갑니다.', { peakRps: 750 }],
  [
    '불꽃 축제 예매. 평소에는 초당 요청 60건, 명절에는 평소의 네 배.',
    { sustainedRps: 60, peakFactor: 4, peakRps: 240 },
  ],
  ['불꽃 축제 예매. 한 달에 주문이 9만 건입니다.', { ordersPerDay: 3000 }],
  ['불꽃 축제 예매. 하루 이벤트는 240만 건입니다.', { eventsPerDay: 2400000 }],
  ['Bán vé pháo hoa. Mỗi giây nhận khoảng 650 bản tin.', { eventsPerSec: 650 }],
  [
    'Bán vé pháo hoa. Ngày thường 40 yêu cầu mỗi giây, dịp Tết gấp năm lần.',
    { sustainedRps: 40, peakFactor: 5, peakRps: 200 },
  ],
  ['Bán vé pháo hoa. Mỗi tháng có 60 nghìn đơn hàng.', { ordersPerDay: 2000 }],
  [
    'Bán vé pháo hoa. Lễ hội thì lên 900 yêu cầu/giây, bình thường 50.',
    { peakRps: 900, sustainedRps: 50 },
  ],
  [
    'Kiosk rental. Our biggest competitor claims 50,000 requests per second, which is not our world. We have 20 rps.',
    { peakRps: 20 },
  ],
  ['Kiosk rental. The market leader has 5 million users; we have 8,000 users.', { users: 8000 }],
  [
    'Kiosk rental. In the town next door they have 900 devices, we have 40 devices.',
    { devices: 40 },
  ],
  [
    '花火大会の予約。隣の市では一日に5万件の決済があるそうですが、うちは一日7,000件です。',
    { ordersPerDay: 7000 },
  ],
  ['花火大会の予約。大手は会員500万人と聞きますが、当社は3万人の会員です。', { users: 30000 }],
  [
    '花火大会の予約。よその会場では毎秒1万リクエストらしいですが、ここは毎秒50リクエストで十分です。',
    { peakRps: 50 },
  ],
  ['煙火大會訂票。聽說別家售票平台有五百萬會員,我們只有六十萬。', { users: 600000 }],
  ['煙火大會訂票。業界龍頭有三百萬會員,我們四萬會員。', { users: 40000 }],
  ['煙火大會訂票。隔壁縣市一天十萬筆訂單,我們一天兩千筆。', { ordersPerDay: 2000 }],
  [
    '불꽃 축제 예매. 업계 1위는 회원이 500만 명이라고 하는데 참고만 하세요. 저희 회원은 2만 명.',
    { users: 20000 },
  ],
  [
    '불꽃 축제 예매. 옆 동네는 하루 주문이 5만 건이라지만 우리는 하루 3천 건입니다.',
    { ordersPerDay: 3000 },
  ],
  [
    'Bán vé pháo hoa. Nghe nói một công ty Thái Lan có 20.000 cảm biến, nhưng mình không cần lớn như vậy. Mình có 300 cảm biến.',
    { devices: 300 },
  ],
  ['Bán vé pháo hoa. Đối thủ có 2 triệu người dùng, còn mình chỉ có 15 nghìn.', { users: 15000 }],
  [
    'Kiosk rental. Apparently a rival in Spain runs 90,000 terminals; ours are 700.',
    { devices: 700 },
  ],
  ['Kiosk rental. The p95 is 3 seconds today and should be 500 ms.', { p95Ms: 500 }],
  ['Kiosk rental. p95 is currently 1.8 s; we want 300 ms.', { p95Ms: 300 }],
  ['Kiosk rental. p99 has to come down from 4 s to 900 ms.', { p99Ms: 900 }],
  [
    '花火大会の予約。今の95パーセンタイルは2.4秒ですが、400ミリ秒以下にしたいです。',
    { p95Ms: 400 },
  ],
  ['花火大会の予約。現在のp99は5秒、目標は800ミリ秒です。', { p99Ms: 800 }],
  ['煙火大會訂票。現在 p95 是 3 秒,希望降到 500 毫秒。', { p95Ms: 500 }],
  ['煙火大會訂票。目前第 95 百分位要 2 秒,目標 300 毫秒以內。', { p95Ms: 300 }],
  ['불꽃 축제 예매. 지금 p95가 2초인데 300ms로 줄이고 싶어요.', { p95Ms: 300 }],
  ['Bán vé pháo hoa. Hiện tại p95 là 2 giây, muốn giảm xuống 400 ms.', { p95Ms: 400 }],
  [
    'Kiosk rental. The loyalty provider is slow: its p99 is 4 seconds and we cannot change that.',
    { p99Ms: undefined },
  ],
  ['Kiosk rental. Never more than two hours a year down.', { availability: near(0.99977) }],
  [
    'Kiosk rental. The system may be unreachable for ten minutes a month at most.',
    { availability: near(0.99977) },
  ],
  ['Kiosk rental. We may lose the last five minutes.', { rpoMin: 5 }],
  ['Kiosk rental. At worst the last quarter of an hour of entries may be gone.', { rpoMin: 15 }],
  [
    'Kiosk rental. Up to 24 hours of data may be lost, but please be back in 4 hours.',
    { rpoMin: 1440, rtoMin: 240 },
  ],
  ['Kiosk rental. After a crash it must be working again within 30 minutes.', { rtoMin: 30 }],
  [
    'Kiosk rental. We can lose no more than 5 minutes of data and must be back within an hour.',
    { rpoMin: 5, rtoMin: 60 },
  ],
  [
    'Kiosk rental. Nothing entered in the last ten minutes before a crash needs to survive, but everything older does.',
    { rpoMin: 10 },
  ],
  [
    'Kiosk rental. Half of all requests answer in 60 ms, 99 in 100 within 700 ms.',
    { p50Ms: 60, p99Ms: 700 },
  ],
  ['Kiosk rental. 19 of 20 calls must finish within 300 ms.', { p95Ms: 300 }],
  ['Kiosk rental. Ninety-five percent of calls under 250 ms.', { p95Ms: 250 }],
  ['Kiosk rental. The gateway may cost at most 15 ms at p99.', { p99Ms: 15 }],
  ['Kiosk rental. Availability: three nines.', { availability: near(0.999) }],
  [
    '花火大会の予約。決済は99%が1秒以内に終わること。稼働率は99.95%。',
    { p99Ms: 1000, availability: near(0.9995) },
  ],
  ['花火大会の予約。RPOはゼロ、RTOは20分。', { rpoMin: 0, rtoMin: 20 }],
  ['花火大会の予約。年に2時間以上は止めない。', { availability: near(0.99977) }],
  ['花火大会の予約。直近5分のデータは失われてもよい。', { rpoMin: 5 }],
  ['花火大会の予約。100件中95件は0.5秒以内に返す。', { p95Ms: 500 }],
  ['花火大会の予約。読み取りから2秒以内に行き先が決まらなければ警報を出す。', { latencyMs: 2000 }],
  ['煙火大會訂票。可用性三個九就夠了。p95 低於半秒。', { availability: near(0.999), p95Ms: 500 }],
  ['煙火大會訂票。資料最多只能遺失 1 分鐘,災後 30 分鐘內要恢復。', { rpoMin: 1, rtoMin: 30 }],
  ['煙火大會訂票。一年最多停兩個小時。', { availability: near(0.99977) }],
  ['煙火大會訂票。最後五分鐘的資料掉了沒關係。', { rpoMin: 5 }],
  ['煙火大會訂票。原本規劃 RPO 一小時,後來放寬成四小時。', { rpoMin: 240 }],
  ['煙火大會訂票。RTO 從兩小時縮短為 30 分鐘。', { rtoMin: 30 }],
  [
    '煙火大會訂票。每一分都要在 500 毫秒內送到觀眾的手機和網頁上。',
    { latencyMs: 500, clients: ['mobile', 'web'] },
  ],
  [
    '불꽃 축제 예매. 데이터 손실은 최대 10분, 복구는 2시간 안에 되어야 합니다.',
    { rpoMin: 10, rtoMin: 120 },
  ],
  ['불꽃 축제 예매. 화면 하나를 여는 데 p95 200ms를 넘으면 안 됩니다.', { p95Ms: 200 }],
  ['불꽃 축제 예매. 1년에 두 시간 넘게 멈추면 안 됩니다.', { availability: near(0.99977) }],
  ['불꽃 축제 예매. 마지막 5분 데이터는 잃어도 됩니다.', { rpoMin: 5 }],
  ['불꽃 축제 예매. 응답은 95%가 0.3초를 초과하면 안 됩니다.', { p95Ms: 300 }],
  ['불꽃 축제 예매. 스리 나인 가용성.', { availability: near(0.999) }],
  ['Bán vé pháo hoa. Một năm không được ngừng quá hai giờ.', { availability: near(0.99977) }],
  ['Bán vé pháo hoa. Có thể mất 5 phút dữ liệu cuối cùng.', { rpoMin: 5 }],
  [
    'Bán vé pháo hoa. 95% yêu cầu phải trả lời dưới 300 ms. Độ sẵn sàng 99,9%.',
    { p95Ms: 300, availability: near(0.999) },
  ],
  ['Bán vé pháo hoa. RPO một tiếng, RTO nửa ngày.', { rpoMin: 60, rtoMin: 720 }],
  ['Kiosk rental. Keep the assignments for 7 years.', { retentionYears: 7 }],
  [
    'Kiosk rental. Every inspection report must be provable years later; we keep them for 12 years.',
    { retentionYears: 12, audit: true },
  ],
  ['Kiosk rental. Logs are kept for 30 days.', { retentionDays: 30 }],
  [
    'Kiosk rental. Records must not be deleted before ten years have passed.',
    { retentionYears: 10 },
  ],
  ['Kiosk rental. Delete everything after 90 days.', { retentionDays: 90 }],
  ['花火大会の予約。ログはLokiに入れて60日間残します。', { retentionDays: 60 }],
  ['煙火大會訂票。紀錄保留五年。日誌三個月後刪除。', { retentionYears: 5, retentionDays: 90 }],
  [
    '불꽃 축제 예매. 로그는 90일 뒤 삭제합니다. 기록은 5년간 보관.',
    { retentionDays: 90, retentionYears: 5 },
  ],
  [
    'Bán vé pháo hoa. Mọi thay đổi quyền phải ghi lại để kiểm tra về sau, lưu 3 năm.',
    { audit: true, retentionYears: 3 },
  ],
  ['Bán vé pháo hoa. Xóa nhật ký sau 60 ngày.', { retentionDays: 60 }],
];

describe('ways to say a load or a time', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
