import type { Words } from './words.ts';

/** What a number counts. The first that matches nearest to the number wins. */
export const NOUNS = {
  request: {
    en: 'requests?|reqs?|api calls?|calls?|hits|queries|page ?views|http requests?|checks',
    ja: 'リクエスト|アクセス|要求|クエリ|コール',
    'zh-TW': '請求|请求|次請求|存取|呼叫|查詢',
    ko: '요청|호출|리퀘스트|조회|트래픽',
    vi: 'yêu cầu|request|lượt gọi|truy vấn|lượt truy cập|lượt xem',
  },
  event: {
    en: 'events?|messages?|readings?|values(?= (?:a|per|each|every))|measurements?|telemetry|data ?points?|samples?|updates?|pings?|records?|reports?|writes?|inserts?|log lines?|positions?|signals?|packets?|scans?|heartbeats?|clicks|alerts|notifications|meter reads|swipes|beeps|check-?ins|ticks|changes|sensor values|data records|status changes|track points|location fixes|webhooks|transmissions|uplinks|meter values|bids',
    ja: 'イベント|メッセージ|測定値?|計測値?|データ|テレメトリ|書き込み|ログ|位置情報|信号|読み取り|スキャン|通知|打刻|検針値|検針|計量値|投入|検知|位置更新|更新通知|テレメトリー|変更通知|計測|サンプル',
    'zh-TW':
      '事件|訊息|讀數|量測|資料點|筆資料|寫入|訊號|遙測|掃描|刷卡|推播|通知|打卡|資料(?!庫|表|夾)|筆(?:事件|訊息|資料|紀錄|通知|讀數|定位)|事件量|過閘|過卡|進出閘|感應|定位|位置更新|回報資料|船位|點位|座標|測值|偵測|投遞|讀值|每支算一個事件',
    ko: '이벤트|메시지|측정값|데이터|로그|신호|쓰기|텔레메트리|스캔|알림|태그 ?인식|위치 ?(?:정보|값|데이터)?|센서 ?데이터|갱신|업데이트|측정치|계측값|검침값?|통지|관측값|태깅|감지',
    vi: 'sự kiện|tin nhắn|bản ghi|số đo|lượt ghi|tín hiệu|bản tin|thông điệp|lượt quét|thông báo|dữ liệu cảm biến|bản đo|lượt đo|vị trí|toạ độ|tọa độ|cập nhật|lượt gửi|phép đo|event|message|mẫu đo|lượt đo|chỉ số|lượt hát|lượt phát',
  },
  order: {
    en: 'orders?|bookings?|reservations?|transactions?|payments?|purchases?|checkouts?|sales|tickets?|trips?|rides?|parcels?|packages?|shipments?|deliveries|meals?|appointments?|jobs|claims?|invoices?|applications?|rentals?|loans?|prescriptions?|transfers?|registrations?',
    ja: '注文|受注|予約|取引|決済|出荷|配送|荷物|申込|申請|処方|貸出|依頼|会計|伝票|枚',
    'zh-TW':
      '訂單|預約|技工單|工單|派工單|申請單|維修單|交易|訂位|包裹|趟|張單|單|筆(?!電|者|記)|件貨|申請|處方|租借',
    ko: '주문|예약|거래|결제|배송|택배|신청|처방|접수|대여',
    vi: 'đơn(?: hàng)?|đặt chỗ|giao dịch|chuyến|kiện|lịch hẹn|vé|phiếu|hồ sơ|cuốc|lượt mượn|lượt đặt',
  },
  developer: {
    en: 'developers?|devs?|engineers?|programmers?|coders?|ftes?|software people|backend people|full-?stack(?: developer| engineer)?s?',
    ja: '開発者|エンジニア|プログラマー?|開発メンバー|技術者',
    'zh-TW': '工程師|開發者|開發人員|程式設計師|工程师|開發人力',
    ko: '개발자|엔지니어|프로그래머|개발 인(?:력|원)',
    vi: 'lập trình viên|kỹ sư|dev|nhà phát triển',
  },
  staff: {
    en: 'ppl(?= (?:who|in the team))|part-?timers?|part-time (?:developer|engineer|programmer)s?|contractors?|freelancers?|interns?|working students?|trainees?|apprentices?|testers?|backend(?:er)?s?|frontend(?:er)?s?|seniors?|juniors?|of us|tech leads?|lead (?:developer|engineer)s?',
    ja: '協力会社|バックエンド|フロント(?:エンド)?|正?社員|プロパー|派遣|業務委託|外注|インターン|アルバイト|パートナー',
    'zh-TW': '後端|前端|外包|約聘|實習生|工讀生|兼職',
    ko: '백엔드|프[런론]트(?:엔드)?|외주|프리랜서|인턴|파견|계약직|협력사',
    vi: 'cộng tác viên|thực tập sinh|làm bán thời gian|thuê ngoài|freelancer',
  },
  person: {
    en: 'people|ppl|persons?|heads?|lads?|lass(?:es)?|chaps?|guys?|blokes?|folks?|men|women|members? of staff',
    ja: '人(?![月日時])|名(?![前称簿])|人体制|名体制',
    'zh-TW': '個人(?!資)|人力|人(?![次月口])|位|名(?!稱|單)',
    ko: '명|인(?![증프터])|사람',
    vi: 'người|nhân sự|thành viên|bạn|đứa|anh em',
  },
  user: {
    en: 'users?|accounts?|customers?|members?|punters|bettors|gamers|applicants|taxpayers|policy-?holders|cardholders|learners|candidates|riders|attendees|borrowers|subscribers?|citizens?|residents?|students?|pupils?|patients?|voters?|passengers?|visitors?|clients|shoppers?|readers?|listeners?|viewers?|players?|employees?|volunteers?|farmers?|sellers?|buyers?|traders?|shoppers|donors?|tenants of|pet owners?|owners?|guests?|parents?|people entitled|eligible (?:people|voters)|mau|dau|therapists|interpreters|nurses|doctors|physicians|teachers|drivers|clerks|couriers|lawyers|technicians|instructors|coaches|trainers|translators|tutors|agents|operators|inspectors|officers|mechanics|pharmacists|dentists|artists|musicians|authors|editors|journalists|photographers|growers|florists|breeders|landlords|anglers|climbers|runners|hikers|athletes|fans|referees|pilgrims|beekeepers|gardeners|carers|caregivers|midwives|researchers|scientists|auditors|dealers|suppliers|firefighters|sailors|skippers|commuters|cyclists|travell?ers|tourists|professors|lecturers|librarians|vets',
    ja: 'ユーザー?|利用者|会員|顧客|住民|市民|学生|生徒|患者|従業員|職員|加入者|登録者|お客様|有権者|教員|教師|講師|看護師|医師|運転手|農家|組合員|隊員|観光客|乗客|保護者|出店者|通訳|介護士|ドライバー|受講者|受講生|応募者|来場者|視聴者|読者|寄付者|プレイヤー|アカウント|契約者|購読者|納税者|被保険者|生産者|児童|園児|信徒|氏子|檀家|門徒|名簿|買参人|組合員数',
    'zh-TW':
      '使用者|用戶|用户|會員|顧客|客戶|市民|學生|病患|病人|員工|民眾|住戶|家長|老師|教師|護理師|醫師|司機|農民|茶農|攤商|乘客|旅客|教練|志工|學員|店家|口譯|帳號|帳戶|玩家|讀者|觀眾|考生|申請人|納稅人|保戶|訂戶|同學|訂閱者|持卡人|騎士|外送員|照服員|個案|信徒|信眾|選手|球友|社員|會眾|患者|名冊|屋主|住民',
    ko: '사용자|이용자|회원|고객|손님|견주|시민|학생|환자|직원|가입자|주민|상인|유저|교사|교직원|간호사|의사|기사|농민|승객|보호자|학부모|강사|관광객|통역사|계정|독자|시청자|수강생|신청자|납세자|플레이어|구독자|수험생|점주|학습자|가입 ?고객|조합원|기사님|신도|유단자|선수|농가|어민|입주민|수강자',
    vi: 'người dùng|khách hàng|thành viên|bệnh nhân|hộ đăng ký|khách (?:đã )?đăng ký|người đăng ký|tín đồ|học sinh|sinh viên|nhân viên|tài khoản|cư dân|hội viên|người xem|user|giáo viên|bác sĩ|y tá|tài xế|nông dân|hành khách|phụ huynh|nhà nông|du khách|xã viên|thợ|tiểu thương|người chơi|độc giả|học viên|thí sinh|thuê bao|khán giả|nông hộ|shipper|game thủ|người bệnh|chủ hàng',
  },
  device: {
    en: 'turnstiles?|(?:weather|base|measuring|radio) stations|locks|barriers|devices?|sensors?|meters?|machines?|vehicles?|trucks?|lorries|vans|buses|cars|bikes|scooters|trackers?|gateways?|controllers?|robots?|drones?|pumps?|turbines?|cameras?|chargers?|charge ?points?|charging (?:points|stations)|boxes|lockers?|elevators?|lifts?|fridges?|freezers?|inverters?|terminals?|tablets?|beacons?|collars?|buoys?|stations? reporting|trams?|trains?|locomotives?|excavators?|tractors?|hives|tags?|plcs?|probes?|thermometers?|units|kiosks|scanners|printers|displays|screens in|signs|wristbands|readers? (?:at|in)|valves|ovens|kilns|presses|looms|greenhouse controllers|wheelchairs|boats|ships|vessels|aircraft|planes|wagons|trailers|containers that|batteries|heat pumps|boilers|smart plugs|switches|detectors|ambulances|bins|forklifts|cranes|wheelchair lifts|ferries|taxis|cabs|rickshaws|e-?bikes|lamps|street ?lights|smart meters|data loggers|loggers|transmitters|wearables|monitors|incubators|pallets with|scales|vending machines|displays?|weighbridges|parking sensors|channels(?= (?:at|each|per|of|with))|(?:measuring|data|sensing|metering) points?|measurement points?|microphones?|gritters?|harvesters?|gates',
    ja: '台(?!帳|湾|風|車)|基(?!本|準|盤|づ)|センサー?|機器|装置|端末|車両|設備|メーター|デバイス|ロボット|透析機|隻|個体|カメラ|ドローン|充電器|自販機|温度計|レジ|機械|重機|トラック|バス|自転車|フォークリフト|タクシー|救急車|電動車|蓄電池|検針器|計器|券売機|改札機|精算機|ポンプ|冷蔵庫|発信機|タグ|クレーン|計測点|測定点|ゲート',
    'zh-TW':
      '台(?!灣|北|中|南)|臺(?!灣)|輛|感測器|設備|裝置|機台|電表|水表|車輛|感應器|終端機|支電表|架|艘|車子|機器|攝影機|充電樁|無人機|冷凍櫃|溫度計|閘門|柵欄機|測點|量測點|麥克風|讀卡機|機車|腳踏車|自行車|貨車|公車|電動車|救護車|計程車|堆高機|漁船|櫃機|逆變器|取物櫃|收銀機|地磁|感應線圈|沖床|射出機|錶|冰箱|冷櫃|標籤|加值機|路燈|電動機車|垃圾車',
    ko: '대(?![학형비표응신출기상부]|\\s?1)|센서|기기|장비|설비|단말|차량|미터기|계량기|디바이스|로봇|충전기|카메라|계측기|온도계|키오스크|드론|차(?=\\s?\\d)|구급차|택시|지게차|태그|전동차|전기차|선박|어선|가로등|계근대|반주기|자판기|측정점|계측점|제어기|차단기|냉장고|펌프|인버터|정류기|포스기',
    vi: 'thiết bị|cảm biến|máy(?! chủ| tính)|(?<!(?:đỗ|giữ|gửi|đậu|bãi|bến|thuê) )xe|đồng hồ|điểm đo|điểm quan trắc|cổng(?! (?:thanh toán|api|thông tin|vào))|công tơ|trạm sạc|tủ|tàu|camera|máy bay không người lái|trụ sạc|phao|robot|máy bơm|nhiệt kế|chiếc xe|thuyền|cân|đèn đường|xe cứu thương|thẻ RFID|bộ định vị|bộ đo|đầu máy|máy đo|biến tần|tủ lạnh|máy bán hàng',
  },
  household: {
    en: 'households?|homes|flats|connections|subscriber lines|lines(?! of)',
    ja: '戸(?![籍建])|世帯|軒',
    'zh-TW': '戶(?!口|政)|用電戶',
    ko: '가구|세대|호(?= |,|\\.|의)',
    vi: 'hộ(?! chiếu)|hộ dân',
  },
  tenant: {
    en: 'tenants?|client organi[sz]ations?|customer organi[sz]ations?|organi[sz]ations?|workspaces?',
    ja: 'テナント|契約企業',
    'zh-TW': '租戶|租户',
    ko: '테넌트|입주사|고객사',
    vi: 'tenant|khách thuê',
  },
  team: {
    en: '(?:[a-z-]+ )?(?<!-)teams?|squads?|tribes|product groups',
    ja: 'チーム|班(?!長)|スクワッド',
    'zh-TW': '個?(?:開發)?團隊|個组|個小組|組(?!織|成|裝|合|長|員|件)|支?隊(?!伍|員|長)',
    ko: '개 ?팀|팀|개 ?조|스쿼드|개 파트',
    vi: 'đội|nhóm|team',
  },
  place: {
    en: 'clinics?|schools?|theatres?|theaters?|shops?|stores?|branches?|sites?|farms?|hospitals?|libraries|museums?|hotels?|houses|rooms?|polling stations?|stations?|counties|villages?|cities|practices?|offices?|restaurants?|warehouses?|plants?|depots?|ports?|hosts?|servers?|pcs?|vms?|nodes?|services?|microservices?|rows?|tables?|lines of code|mloc|kloc|regions?|data cent(?:er|re)s?|clusters?|apis?|steps?|pages?|screens?|parishes|gyms?',
    ja: '店舗|施設|拠点|病院|学校|サーバー?|ホスト|サービス|行|テーブル|画面|ページ|件の店|か所|箇所|ヶ所|校|館',
    'zh-TW':
      '家(?!長|庭)|間(?!隔)|所(?!有|以)|列|台主機|台伺服器|主機|伺服器|個服務|個現有|資料列|張表|行程式|萬行|分店|據點|校',
    ko: '곳|개소|개 서비스|서버|호스트|지점|병원|학교|매장|점포|행',
    vi: 'cửa hàng|chi nhánh|phòng khám|bệnh viện|trường|máy chủ|service|dịch vụ|dòng|bảng|(?<!(?:cao|thời|quan|đặc|nhược) )điểm(?! (?:cao|số))',
  },
  times: { en: 'x|×|times|fold|-fold', ja: '倍', 'zh-TW': '倍', ko: '배(?![송포달치])', vi: 'lần' },
} as const satisfies Readonly<Record<string, Words>>;

export type Noun = keyof typeof NOUNS;

/** Counters of Chinese, Japanese and Korean that say nothing of what is counted. */
export const COUNTERS: Words = {
  ja: '件|回|本|個|つ|通|枚',
  'zh-TW': '筆|次|件|個|条|條|通',
  ko: '건|회|개|번|통',
  vi: 'lượt|cái|chiếc',
};
