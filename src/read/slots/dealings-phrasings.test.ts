import { describe, expect, it } from 'vitest';
import { matching, type Phrasing, valuesOf } from '../../testing/phrasings.ts';

const CASES: readonly Phrasing[] = [
  ['A crematorium plans 35 cremations a day.', { ordersPerDay: 35 }],
  ['Our abattoir handles roughly 900 carcasses each day.', { ordersPerDay: 900 }],
  ['Lock keepers log about 140 ship passages a day.', { ordersPerDay: 140 }],
  ['The bakery fills 60, no, 75 trays a day.', { ordersPerDay: 75 }],
  ['A pawn shop with some 80 loans a day.', { ordersPerDay: 80 }],
  [
    'Between 3,000 and 4,500 claims in a day, plan for the upper end. Insurance back office.',
    { ordersPerDay: 4500 },
  ],
  ['Around 450 jobs daily reach the translators.', { ordersPerDay: 450 }],
  ['Recycling yard. The weighbridge sees 1,200 trucks a day.', { ordersPerDay: 1200 }],
  ['産廃の計量です。トラックは1日620台。', { ordersPerDay: 620 }],
  ['修理の受付です。1日に340件の依頼があります。', { ordersPerDay: 340 }],
  ['火葬場の予約。1日35件。', { ordersPerDay: 35 }],
  ['検体は1日2,300本届きます。検査室のシステム。', { ordersPerDay: 2300 }],
  ['동물병원입니다. 하루 진료 1,150건입니다.', { ordersPerDay: 1150 }],
  ['고물상 계근. 하루 트럭 620대가 들어옵니다.', { ordersPerDay: 620 }],
  ['당일 수선 접수가 하루 340건이에요. 수선집 본사입니다.', { ordersPerDay: 340 }],
  ['廢棄物過磅,每日約 620 車次。', { ordersPerDay: 620 }],
  ['檢驗所每日收 2,300 件檢體。', { ordersPerDay: 2300 }],
  ['Trạm cân phế liệu, mỗi ngày 620 xe.', { ordersPerDay: 620 }],
  ['Phòng khám thú y, mỗi ngày 1.150 lượt khám.', { ordersPerDay: 1150 }],
  ['Xưởng sửa đồ nhận 340 món một ngày.', { ordersPerDay: 340 }],
  ['A coffee chain: 120 bars, each sells about 300 cups a day.', { ordersPerDay: 36000 }],
  ['Coffee chain with 120 bars and 300 orders a day per bar.', { ordersPerDay: 36000 }],
  ['Coffee chain, 120 stores, on average 300 orders per store per day.', { ordersPerDay: 36000 }],
  ['コーヒー店120店舗、1店舗あたり1日300件の注文。', { ordersPerDay: 36000 }],
  ['커피 매장 120곳, 매장당 하루 주문 300건입니다.', { ordersPerDay: 36000 }],
  ['咖啡連鎖 120 家門市,每家每天約 300 筆訂單。', { ordersPerDay: 36000 }],
  ['Chuỗi cà phê 120 cửa hàng, mỗi cửa hàng 300 đơn một ngày.', { ordersPerDay: 36000 }],
  [
    'Glasshouses: 45 houses, 200 probes each, one reading per second per probe.',
    { devices: 9000, eventsPerSec: 9000 },
  ],
  ['1,400 pumps, each sends one value per second.', { devices: 1400, eventsPerSec: 1400 }],
  ['1,400 pumps; 1 reading per second each.', { devices: 1400, eventsPerSec: 1400 }],
  ['ポンプ1,400台、1台につき毎秒1件送信。', { devices: 1400, eventsPerSec: 1400 }],
  ['펌프 1,400대, 대당 초당 2건씩 보냅니다.', { devices: 1400, eventsPerSec: 2800 }],
  ['水泵 1,400 台,每台每秒 2 筆讀值。', { devices: 1400, eventsPerSec: 2800 }],
  [
    'Ferry tickets: 3,000 sales a day, on summer weekends four times as many.',
    { ordersPerDay: 3000, peakFactor: 4 },
  ],
  ['Ferry tickets: 3,000 sales a day (August = x6).', { ordersPerDay: 3000, peakFactor: 6 }],
  ['Ferry tickets: 3,000 sales a day; before Easter x 5.', { peakFactor: 5 }],
  [
    'Ferry tickets: 3,000 sales a day, nearly double in August, say 1.8 times.',
    { peakFactor: 1.8 },
  ],
  [
    'Ferry tickets. Peak: Friday evening, five times the mean. 3,000 sales a day.',
    { peakFactor: 5 },
  ],
  [
    'Ferry tickets: 3,000 sales a day, two and a half times that on Saturdays.',
    { peakFactor: 2.5 },
  ],
  ['渡船票務每天 3,000 筆,連假是平日的四倍。', { peakFactor: 4 }],
  ['フェリー券1日3,000件、お盆は4倍。', { peakFactor: 4 }],
  ['배표 하루 3,000건, 명절엔 여섯 배로 뜁니다.', { peakFactor: 6 }],
  ['Vé phà 3.000 lượt một ngày, Tết gấp bốn lần.', { peakFactor: 4 }],
  [
    'Gateway for tolls: 900 requests a second in a storm, 60 on a calm day.',
    { peakRps: 900, sustainedRps: 60 },
  ],
  ['Ad server: 4k rps sustained, 9k at noon.', { sustainedRps: 4000, peakRps: 9000 }],
  ['油價 API:每秒尖峰 1,700,平均 240。', { peakRps: 1700, sustainedRps: 240 }],
  ['料金APIは最大毎秒2,200、平均350。', { peakRps: 2200, sustainedRps: 350 }],
  ['피크 초당 3천, 평상시 초당 4백. 통행료 게이트웨이.', { peakRps: 3000, sustainedRps: 400 }],
  [
    'Cổng API thu phí: cao điểm 2.200 req/s, bình thường 350.',
    { peakRps: 2200, sustainedRps: 350 },
  ],
  [
    '밸브 제어기 4,100대로부터 초당 2천6백 건의 상태를 모은다.',
    { devices: 4100, eventsPerSec: 2600 },
  ],
  [
    'Loans for 48 archives, museums among them: 48 museums (each sees only its own).',
    { tenants: 48 },
  ],
  ['85 travel agencies share it, and no agency sees the data of another.', { tenants: 85 }],
  ['52 個社團共用一套,彼此看不到對方的資料。', { tenants: 52 }],
  ['劇団36団体で共用、互いのデータは見えないこと。', { tenants: 36 }],
  ['극단 36곳이 같이 쓰는데 서로 데이터는 못 봅니다.', { tenants: 36 }],
  ['40 phòng khám dùng chung, dữ liệu phòng khám nào phòng khám nấy thấy.', { tenants: 40 }],
  ['30 dealers today; design for ninety as tenants, kept apart.', { tenants: 90 }],
  ['Parking with 260 lots and 540 gates that talk MQTT.', { devices: 540 }],
  ['Bird counts: 640 microphones in trees, MQTT.', { devices: 640 }],
  ['Winter service: 16 gritters with a tablet each.', { devices: 16 }],
  ['Bãi đỗ xe: 75 bãi, 310 cổng gửi MQTT.', { devices: 310 }],
  ['停車場 260 場、540 支柵欄機,用 MQTT 上報。', { devices: 540 }],
  [
    '同時に見るのは満席で1,800人、いや貸出機の数までなので1,100人です。劇場の字幕です。',
    { concurrentUsers: 1100 },
  ],
  ['Subtitles for theatres: 1,800 people at once, no, sorry, 1,100.', { concurrentUsers: 1100 }],
  ['극장 자막 대여, 동시 1,800명, 아니 1,100명입니다.', { concurrentUsers: 1100 }],
  ['劇院字幕,同時 1,800 人,不對,是 1,100 人。', { concurrentUsers: 1100 }],
  ['Phụ đề nhà hát: cùng lúc 1.800 người, à không, 1.100 người.', { concurrentUsers: 1100 }],
];

describe('what a business deals with in a day, and figures told per holder', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
