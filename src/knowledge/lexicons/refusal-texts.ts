import type { Language } from '../../util/language.ts';

/** One sentence in every language a brief may be written in; `{…}` is filled in. */
export type Wording = Readonly<Record<Language, string>>;

/** Why nothing can be designed, and what to tell us instead. */
export const REFUSALS = {
  empty: {
    message: {
      en: 'The brief says nothing.',
      'zh-TW': '需求說明是空的。',
      ja: '依頼文が空です。',
      ko: '요청 내용이 비어 있습니다.',
      vi: 'Bản yêu cầu không có nội dung.',
    },
    question: {
      en: 'What is the system for, and who uses it?',
      'zh-TW': '這個系統的用途是什麼?由誰使用?',
      ja: '何のためのシステムで、誰が使いますか。',
      ko: '어떤 용도의 시스템이며 누가 사용합니까?',
      vi: 'Hệ thống dùng để làm gì và ai sử dụng?',
    },
  },
  nonsense: {
    message: {
      en: 'The brief has no words that can be read.',
      'zh-TW': '需求說明裡沒有可以讀懂的字詞。',
      ja: '依頼文に読み取れる言葉がありません。',
      ko: '요청 내용에 읽을 수 있는 말이 없습니다.',
      vi: 'Bản yêu cầu không có từ nào đọc được.',
    },
    question: {
      en: 'What is the system for, in one sentence?',
      'zh-TW': '請用一句話說明系統的用途。',
      ja: 'どのようなシステムか、一文で教えてください。',
      ko: '어떤 시스템인지 한 문장으로 알려 주시겠습니까?',
      vi: 'Hệ thống dùng để làm gì, trong một câu?',
    },
  },
  'off-topic': {
    message: {
      en: 'The brief asks for something other than a backend.',
      'zh-TW': '這份需求要的不是後端系統的設計。',
      ja: 'バックエンドの設計ではない依頼です。',
      ko: '백엔드 설계가 아닌 요청입니다.',
      vi: 'Yêu cầu này không phải là thiết kế backend.',
    },
    question: {
      en: 'Which system is to be designed?',
      'zh-TW': '要設計的是哪一個系統?',
      ja: 'どのシステムを設計しますか。',
      ko: '어떤 시스템을 설계합니까?',
      vi: 'Cần thiết kế hệ thống nào?',
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly message: Wording; readonly question: Wording }>
>;

export const EXCLUDE_EACH_OTHER: Wording = {
  en: 'Two demands exclude each other: “{one}” and “{other}”.',
  'zh-TW': '有兩項要求互相矛盾:「{one}」與「{other}」。',
  ja: '二つの要求が両立しません:「{one}」と「{other}」。',
  ko: '두 요구가 서로 양립할 수 없습니다: “{one}”, “{other}”.',
  vi: 'Hai yêu cầu loại trừ nhau: “{one}” và “{other}”.',
};

/** What would settle a contradiction. */
export const SETTLING = {
  oneHost: {
    en: 'Is {percent} availability the goal, so that a second host with failover is allowed, or is the single host fixed and a lower figure enough?',
    'zh-TW':
      '可用性 {percent} 是目標,因此可以加第二台主機做故障轉移嗎?還是只能用一台主機,可用性可以降低?',
    ja: '可用性 {percent} を優先してフェイルオーバー用の二台目を認めますか。それとも一台構成を固定し、可用性を下げますか。',
    ko: '가용성 {percent}가 목표이므로 장애 조치용 두 번째 서버를 둘 수 있습니까, 아니면 한 대로 고정하고 가용성을 낮춥니까?',
    vi: 'Mục tiêu là khả dụng {percent} nên được thêm máy chủ dự phòng thứ hai, hay chỉ được một máy chủ và chấp nhận con số thấp hơn?',
  },
  wantedOrNot: {
    en: 'Must {name} be used, or must it not be used?',
    'zh-TW': '{name} 是必須使用,還是不得使用?',
    ja: '{name} は使うのですか、使わないのですか。',
    ko: '{name}은(는) 사용해야 합니까, 사용하지 말아야 합니까?',
    vi: '{name} phải được dùng hay không được dùng?',
  },
  cloudOrNot: {
    en: 'Does the system run on {name}, or outside every public cloud?',
    'zh-TW': '系統要在 {name} 上執行,還是完全不使用公有雲?',
    ja: '{name} で動かしますか、それともパブリッククラウドの外で動かしますか。',
    ko: '시스템을 {name}에서 운영합니까, 아니면 모든 퍼블릭 클라우드 밖에서 운영합니까?',
    vi: 'Hệ thống chạy trên {name} hay nằm ngoài mọi đám mây công cộng?',
  },
  style: {
    en: 'Is the system deployed as microservices or as one monolith?',
    'zh-TW': '系統要以微服務部署,還是以單體部署?',
    ja: 'マイクロサービスとモノリスのどちらで配備しますか。',
    ko: '시스템을 마이크로서비스로 배포합니까, 하나의 모놀리스로 배포합니까?',
    vi: 'Hệ thống được triển khai thành microservices hay một khối monolith?',
  },
  offline: {
    en: 'May clients write while offline and be reconciled later, or must every read see the last write (strong consistency)?',
    'zh-TW': '用戶端可以離線寫入、之後再合併嗎?還是每次讀取都必須看到最後一次寫入(強一致性)?',
    ja: 'オフラインでの書き込みを後で突き合わせてよいですか。それとも常に強い整合性が必要ですか。',
    ko: '클라이언트가 오프라인에서 쓰고 나중에 맞춰도 됩니까, 아니면 모든 읽기가 마지막 쓰기를 보아야 합니까(강한 일관성)?',
    vi: 'Máy khách được ghi khi ngoại tuyến rồi đối soát sau, hay mọi lần đọc phải thấy lần ghi cuối (nhất quán mạnh)?',
  },
  loss: {
    en: 'Is the limit of {minutes} minutes of lost data (RPO) binding, so that continuous copies are needed, or are the rare backups fixed?',
    'zh-TW':
      '資料遺失上限 {minutes} 分鐘(RPO)是必須遵守、因此需要持續複寫嗎?還是少量的定期備份已經固定?',
    ja: '失ってよいデータは最大 {minutes} 分 (RPO) ですか。それともまれなバックアップのみで固定ですか。',
    ko: '데이터 손실 한도 {minutes}분(RPO)을 지켜야 하므로 상시 복제가 필요합니까, 아니면 드문 백업으로 고정입니까?',
    vi: 'Giới hạn mất dữ liệu {minutes} phút (RPO) là bắt buộc nên cần sao chép liên tục, hay chỉ giữ các bản sao lưu thưa?',
  },
  budget: {
    en: 'Which gives way: the sum of {budget} {currency} a month, or the size of the system? A sum that fits is many times as high.',
    'zh-TW': '每月 {budget} {currency} 與系統規模,哪一個可以調整?足夠的金額要高出許多倍。',
    ja: '月 {budget} {currency} の予算と規模のどちらを見直しますか。足りる金額は何倍にもなります。',
    ko: '월 {budget} {currency} 예산과 시스템 규모 중 무엇을 조정합니까? 필요한 금액은 몇 배 더 큽니다.',
    vi: 'Điều chỉnh ngân sách {budget} {currency} mỗi tháng hay quy mô hệ thống? Số tiền đủ dùng cao hơn nhiều lần.',
  },
  kept: {
    en: 'Is data stored at all, and for how long?',
    'zh-TW': '資料到底要不要保存?要保存多久?',
    ja: 'データは保存するのですか。するなら、どのくらいの期間ですか。',
    ko: '데이터를 저장합니까? 저장한다면 얼마 동안입니까?',
    vi: 'Dữ liệu có được lưu không, và lưu trong bao lâu?',
  },
  distance: {
    en: 'Light needs longer than {ms} ms between the regions and back: may a region confirm a write alone, or may a write take longer?',
    'zh-TW': '光在區域之間往返就超過 {ms} 毫秒:可以由單一區域先確認寫入,還是寫入可以更久?',
    ja: 'リージョン間の往復だけで {ms} ms を超えます。一つのリージョンだけで書き込みを確定してよいですか、それとも時間を延ばせますか。',
    ko: '리전 사이를 오가는 데만 {ms} ms가 넘게 걸립니다. 한 리전이 먼저 쓰기를 확정해도 됩니까, 아니면 쓰기가 더 오래 걸려도 됩니까?',
    vi: 'Riêng đường truyền giữa các vùng đã lâu hơn {ms} ms: một vùng được xác nhận ghi trước, hay lần ghi được phép lâu hơn?',
  },
  percentiles: {
    en: 'The 95th percentile ({p95} ms) cannot lie above the 99th ({p99} ms): which figures are right?',
    'zh-TW': '第 95 百分位({p95} ms)不可能高於第 99 百分位({p99} ms):哪個數字才對?',
    ja: '95 パーセンタイル ({p95} ms) が 99 パーセンタイル ({p99} ms) を超えることはありません。正しい値はどれですか。',
    ko: '95퍼센타일({p95} ms)은 99퍼센타일({p99} ms)보다 클 수 없습니다. 어느 값이 맞습니까?',
    vi: 'Bách phân vị 95 ({p95} ms) không thể cao hơn bách phân vị 99 ({p99} ms): con số nào đúng?',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Asked where operations have response times of their own. */
export const WHICH_TIME = {
  text: {
    en: 'Several response times are named ({named}). Which one rules for everything else?',
    'zh-TW': '提到了多個回應時間({named})。其餘的操作以哪一個為準?',
    ja: '複数の応答時間があります ({named})。その他の操作にはどれを適用しますか。',
    ko: '응답 시간이 여러 개 있습니다({named}). 나머지 작업에는 어느 것을 적용합니까?',
    vi: 'Có nhiều thời gian phản hồi ({named}). Các thao tác còn lại theo con số nào?',
  },
  changes: {
    en: 'Timeouts and replicas of every flow without an objective of its own.',
    'zh-TW': '沒有自訂目標的流程,其逾時與副本數。',
    ja: '個別の目標がない処理のタイムアウトとレプリカ数。',
    ko: '자체 목표가 없는 흐름의 타임아웃과 복제본 수.',
    vi: 'Timeout và số bản sao của mọi luồng không có mục tiêu riêng.',
  },
  assumed: {
    en: 'Each figure holds for its own operation only.',
    'zh-TW': '每個數字只適用於它自己的操作。',
    ja: '各値はその操作だけに適用します。',
    ko: '각 값은 해당 작업에만 적용합니다.',
    vi: 'Mỗi con số chỉ áp dụng cho thao tác của nó.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
