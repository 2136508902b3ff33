import { describe, expect, it } from 'vitest';
import { readBrief } from '../read.ts';

/** The values of the named facts that a brief states. */
function valuesOf(brief: string, names: readonly string[]): Record<string, unknown> {
  const reading = readBrief(brief);
  if (!reading.ok) return { refusal: reading.refusal.kind };
  const facts: Record<string, { value: unknown } | undefined> = { ...reading.requirements.facts };
  return Object.fromEntries(names.map((name) => [name, facts[name]?.value]));
}

/** Of a list the named members must be there; others may be, too. */
function matching(expected: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      Array.isArray(value) ? expect.arrayContaining(value) : value,
    ]),
  );
}

const CASES: readonly (readonly [brief: string, expected: Record<string, unknown>])[] = [
  ['Kiosk rental. The data may not leave the EU.', { dataResidency: 'EU' }],
  ['Kiosk rental. All data on German servers only.', { dataResidency: 'Germany' }],
  ['Kiosk rental. Everything has to be hosted in Canada.', { dataResidency: 'Canada' }],
  ['Kiosk rental. Patient data must be kept on Swiss soil.', { dataResidency: 'Switzerland' }],
  ['Kiosk rental. Data must remain in the United States.', { dataResidency: 'United States' }],
  [
    'Kiosk rental. HIPAA applies, and the card part is PCI DSS.',
    { compliance: ['hipaa', 'pci-dss'] },
  ],
  ['Kiosk rental. We fall under LGPD and SOC 2.', { compliance: ['lgpd', 'soc-2'] }],
  ['Kiosk rental. We must comply with the Swiss data protection act.', { compliance: ['fadp'] }],
  ['Kiosk rental. POPIA and PIPEDA apply.', { compliance: ['popia', 'pipeda'] }],
  ['花火大会の予約。データは国内に置きます。', { dataResidency: 'Japan' }],
  ['花火大会の予約。個人情報保護法とGDPRに従う。', { compliance: ['appi', 'gdpr'] }],
  ['煙火大會訂票。資料不能出國,要遵守個資法。', { dataResidency: 'Taiwan', compliance: ['pdpa'] }],
  [
    '불꽃 축제 예매. 개인정보 보호법을 지켜야 합니다. 데이터는 국내에 둡니다.',
    { compliance: ['pipa'], dataResidency: 'South Korea' },
  ],
  [
    'Bán vé pháo hoa. Dữ liệu phải nằm ở Việt Nam. Tuân thủ Nghị định 13.',
    { dataResidency: 'Vietnam', compliance: ['pdpd'] },
  ],
  [
    'Kiosk rental. Currently 240 practices with together 3,100 therapists; each practice must be strictly separated from all others.',
    { tenants: 240, users: 3100 },
  ],
  [
    'Kiosk rental. 45 municipalities share the system, and their data must be kept apart.',
    { tenants: 45 },
  ],
  ["Kiosk rental. It is a SaaS; 70 gyms use it and none may see another's data.", { tenants: 70 }],
  ['三十八家診所共用,但資料要完全分開 (multi-tenant)。叫號系統。', { tenants: 38 }],
  ['煙火大會訂票。客戶是十二所大學的實驗室,學校之間資料要完全隔離。', { tenants: 12 }],
  ['花火大会の予約。25社が共同で使い、データは会社ごとに分離する。', { tenants: 25 }],
  ['불꽃 축제 예매. 지점 30곳이 함께 쓰지만 데이터는 서로 볼 수 없어야 합니다.', { tenants: 30 }],
  ['Bán vé pháo hoa. 18 phòng khám dùng chung, dữ liệu phải tách riêng.', { tenants: 18 }],
  [
    'Kiosk rental. A practice has receptionists, therapists and owners with different rights.',
    { roles: ['receptionists', 'therapists', 'owners'] },
  ],
  [
    'Kiosk rental. Teachers may enter grades, parents only see them.',
    { roles: ['teachers', 'parents'] },
  ],
  ['Kiosk rental. Roles: nurse, doctor, clerk.', { roles: ['nurse', 'doctor', 'clerk'] }],
  [
    'Kiosk rental. Clerks and managers have different permissions.',
    { roles: ['clerks', 'managers'] },
  ],
  ['煙火大會訂票。學生、教職員和維修人員權限不同。', { roles: ['學生', '教職員', '維修人員'] }],
  [
    '煙火大會訂票。權限依角色區分:學生、指導教授、設備管理員。',
    { roles: ['學生', '指導教授', '設備管理員'], authz: ['rbac'] },
  ],
  ['煙火大會訂票。老師可以改成績,家長只能看。', { roles: ['老師', '家長'] }],
  ['花火大会の予約。受付、会計、管理者で権限が異なる。', { roles: ['受付', '会計', '管理者'] }],
  ['花火大会の予約。ロールは受付・会計・管理者です。', { roles: ['受付', '会計', '管理者'] }],
  [
    '불꽃 축제 예매. 교사, 학부모, 관리자의 권한이 다릅니다.',
    { roles: ['교사', '학부모', '관리자'] },
  ],
  ['불꽃 축제 예매. 역할은 교사, 학부모, 관리자입니다.', { roles: ['교사', '학부모', '관리자'] }],
  [
    'Bán vé pháo hoa. Nhân viên có bốn vai trò: lễ tân, nha sĩ, trợ thủ và quản lý.',
    { roles: ['lễ tân', 'nha sĩ', 'trợ thủ', 'quản lý'] },
  ],
  [
    'Bán vé pháo hoa. Giáo viên và phụ huynh có quyền khác nhau.',
    { roles: ['giáo viên', 'phụ huynh'] },
  ],
  [
    'Kiosk rental. Partners authenticate with API keys, the mobile app with OAuth 2.0.',
    { auth: ['api-key', 'oauth2'], clients: ['mobile'] },
  ],
  ['Kiosk rental. Sign-in via OIDC, bigger clinics want SAML.', { auth: ['oidc', 'saml'] }],
  [
    'Bán vé pháo hoa. Đăng nhập bằng OpenID Connect, ai cũng phải có bước xác thực thứ hai. Đối tác bảo hiểm gọi API bằng API key.',
    { auth: ['oidc', 'api-key'] },
  ],
  [
    '煙火大會訂票。走 SAML;校外廠商用 OpenID Connect。服務之間用 mTLS。',
    { auth: ['saml', 'oidc'], serviceAuth: ['mtls'] },
  ],
  [
    '스포츠 중계. 클라이언트는 iOS, Android, 스마트 TV 세 가지입니다.',
    { clients: ['ios', 'android', 'smart-tv'] },
  ],
  ['Kiosk rental. Guests book from their phone.', { clients: ['mobile'] }],
  ['Kiosk rental. The driver sees the job on a tablet.', { clients: ['tablet'] }],
  ['Khách mở điện thoại gọi thợ sửa xe.', { clients: ['mobile'] }],
  [
    '花火大会の予約。お客さんはスマホで、係員はタブレットで操作する。',
    { clients: ['mobile', 'tablet'] },
  ],
  ['Kiosk rental. Every change of an entry must be provable in court.', { audit: true }],
  [
    'Kiosk rental. Money movements have to be traceable for the auditor, entry by entry.',
    { audit: true },
  ],
  ['Kiosk rental. We need to know who changed what, and when.', { audit: true }],
  ['Kiosk rental. Nobody may alter a record without leaving a trace.', { audit: true }],
  ['花火大会の予約。監事がいつでも証跡を確認できる必要があります。', { audit: true }],
  ['花火大会の予約。誰がいつ変更したかを後から追えること。', { audit: true }],
  [
    '煙火大會訂票。誰在什麼時候改了誰的權限,事後都要查得到,紀錄保留五年。',
    { audit: true, retentionYears: 5 },
  ],
  ['煙火大會訂票。每次修改都要留下紀錄。', { audit: true }],
  ['불꽃 축제 예매. 사고 기록은 누가 고쳤는지 남아야 합니다.', { audit: true }],
  ['불꽃 축제 예매. 누가 언제 바꿨는지 추적할 수 있어야 해요.', { audit: true }],
  ['Bán vé pháo hoa. Phải biết ai sửa gì, lúc nào.', { audit: true }],
  [
    'Kiosk rental. The crew sees the job on a tablet that also works in a basement with no signal.',
    { offline: true },
  ],
  ['Kiosk rental. It must carry on when the line to the head office fails.', { offline: true }],
  ['Kiosk rental. There is often no coverage on site.', { offline: true }],
  ['불꽃 축제 예매. 인터넷이 끊겨도 제어는 계속 되어야 합니다.', { offline: true }],
  ['花火大会の予約。山の中では電波がないことがある。', { offline: true }],
  [
    '煙火大會訂票。山屋沒有網路,管理員要在離線的平板上點名。',
    { offline: true, clients: ['tablet'] },
  ],
  ['Bán vé pháo hoa. Ngoài đồng thường không có sóng, vẫn phải ghi được.', { offline: true }],
  ['Bên mình sửa xe máy. Khách phải thấy thợ đang đi tới đâu trên bản đồ.', { realtime: true }],
  ['Kiosk rental. Customers watch the driver move on the map.', { realtime: true }],
  ['Kiosk rental. All bidders must see the highest bid at once.', { realtime: true }],
  [
    'Kiosk rental. The board refreshes by itself the moment a train is delayed.',
    { realtime: true },
  ],
  ['煙火大會訂票。所有人都必須立刻看到最新價格。', { realtime: true }],
  ['煙火大會訂票。顧客可以在地圖上看到外送員走到哪。', { realtime: true }],
  ['花火大会の予約。全員がすぐに最新の価格を見られること。', { realtime: true }],
  ['花火大会の予約。配達員の現在地を地図で見られる。', { realtime: true }],
  ['불꽃 축제 예매. 모두가 바로 최신 가격을 봐야 합니다.', { realtime: true }],
  ['불꽃 축제 예매. 주문하면 주방 화면에 바로 떠야 합니다.', { realtime: true }],
  ['Bán vé pháo hoa. Mọi người phải thấy giá mới ngay lập tức.', { realtime: true }],
  ['불꽃 축제 예매. 같은 송장의 이벤트는 순서가 바뀌면 안 됩니다.', { ordering: 'per-key' }],
  [
    'Kiosk rental. Events of one parcel must arrive in the order they happened.',
    { ordering: 'per-key' },
  ],
  [
    'Kiosk rental. Messages for the same account may not overtake each other.',
    { ordering: 'per-key' },
  ],
  ['花火大会の予約。同じ注文のイベントは順番どおりに処理する。', { ordering: 'per-key' }],
  ['煙火大會訂票。同一張訂單的事件順序不能亂。', { ordering: 'per-key' }],
  ['Bán vé pháo hoa. Sự kiện của cùng một đơn phải đúng thứ tự.', { ordering: 'per-key' }],
  ['Kiosk rental. The order of events does not matter.', { ordering: 'none' }],
  ['Kiosk rental. A seat must never be sold twice.', { consistency: 'strong' }],
  ['Kiosk rental. A few seconds of stale data are fine.', { consistency: 'eventual' }],
  ['花火大会の予約。同じ席を二重に売ってはいけない。', { consistency: 'strong' }],
  ['煙火大會訂票。同一個座位絕對不能賣兩次。', { consistency: 'strong' }],
  ['불꽃 축제 예매. 같은 좌석이 두 번 팔리면 안 됩니다.', { consistency: 'strong' }],
  ['Bán vé pháo hoa. Một ghế không được bán hai lần.', { consistency: 'strong' }],
  ['Kiosk rental. 45 courts and about 2,600 interpreters use it.', { users: 2600 }],
  ['花火大会の予約。住民は最大8万人、加盟店は620店です。', { users: 80000 }],
  ['煙火大會訂票。使用者大概兩萬八千人。', { users: 28000 }],
  ['불꽃 축제 예매. 입주민 회원은 21만 명.', { users: 210000 }],
  ['불꽃 축제 예매. 결승전 날에는 동시 접속이 18만 명입니다.', { concurrentUsers: 180000 }],
  ['煙火大會訂票。平常同時在線約 2,000 人,決賽最多 35,000 人。', { concurrentUsers: 35000 }],
  ['Kiosk rental. Usually 300 people are online, 4,000 during a final.', { concurrentUsers: 4000 }],
  ['花火大会の予約。同時接続は普段200人、当日は最大8,000人。', { concurrentUsers: 8000 }],
  ['불꽃 축제 예매. 평소 동시 접속 500명, 결승전에는 2만 명.', { concurrentUsers: 20000 }],
  ['Bán vé pháo hoa. Có 1.400 tài khoản.', { users: 1400 }],
  [
    'Kiosk rental. Each roof has a meter that reports its production every fifteen minutes; at the moment there are 310 of them.',
    { devices: 310 },
  ],
  ['花火大会の予約。機械は24台あり、止まったらすぐ知らせてほしい。', { devices: 24 }],
  ['花火大会の予約。駅は280、窓口の端末は410台です。', { devices: 410 }],
  ['煙火大會訂票。車子 1,500 台。', { devices: 1500 }],
  [
    'Kiosk rental. The ministry wants everything on its own servers.',
    { deployment: 'on-premises' },
  ],
  ['煙火大會訂票。跑在學校自己的機房。', { deployment: 'on-premises' }],
  ["Kiosk rental. It runs in the customer's own data centre.", { deployment: 'on-premises' }],
  ['花火大会の予約。庁舎内のサーバー室で動かす。', { deployment: 'on-premises' }],
  ['불꽃 축제 예매. 학교 전산실에서 돌립니다.', { deployment: 'on-premises' }],
  ['Bán vé pháo hoa. Chạy trên máy chủ của trường.', { deployment: 'on-premises' }],
  ['煙火大會訂票。部署在 GCP 彰化機房。', { cloud: 'gcp', deployment: 'public-cloud' }],
  ['불꽃 축제 예매. 클라우드는 네이버 클라우드.', { cloud: 'naver-cloud' }],
  [
    'Sorry, I have to correct my first mail about kiosk rental. I wrote 300 requests per second, but that was a typing error: it is 30 at peak.',
    { peakRps: 30 },
  ],
  ['Kiosk rental. 500 rps at peak. Correction: 50 rps at peak.', { peakRps: 50 }],
  ['Kiosk rental. Instead of the 400 rps in my last mail, plan for 900 rps.', { peakRps: 900 }],
  [
    '花火大会の予約。先ほど毎秒300リクエストと書きましたが、毎秒30リクエストの誤りです。',
    { peakRps: 30 },
  ],
  ['花火大会の予約。毎秒300リクエストではなく毎秒30リクエストです。', { peakRps: 30 }],
  ['煙火大會訂票。前面寫每秒 300 次請求是打錯了,應該是每秒 30 次請求。', { peakRps: 30 }],
  [
    '불꽃 축제 예매. 앞에서 초당 300건이라고 썼는데 오타입니다. 초당 요청 30건이 맞습니다.',
    { peakRps: 30 },
  ],
  [
    'Bán vé pháo hoa. Lúc nãy tôi viết 300 yêu cầu mỗi giây là nhầm, đúng là 30 yêu cầu mỗi giây.',
    { peakRps: 30 },
  ],
];

describe('ways to say laws, places, rights and needs', () => {
  it.each(CASES)('%s', (brief, expected) => {
    expect(valuesOf(brief, Object.keys(expected))).toEqual(matching(expected));
  });
});
