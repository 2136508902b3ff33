import type { FactName } from '../../blueprint/requirements/fact-catalogue.ts';
import type { Words } from './words.ts';

/** Architectural choices that are no product: styles, places to run, ways to prove who one is, models of rights. */
export interface Choice {
  readonly id: string;
  readonly fact: Extract<
    FactName,
    | 'style'
    | 'deployment'
    | 'topology'
    | 'auth'
    | 'authz'
    | 'technologies'
    | 'protocols'
    | 'consistency'
    | 'ordering'
  >;
  readonly words: Words;
}

export const CHOICES: readonly Choice[] = [
  {
    id: 'microservices',
    fact: 'style',
    words: {
      en: 'micro[- ]?services?(?: architecture)?',
      'zh-TW': '微服務|微服务',
      ja: 'マイクロサービス',
      ko: '마이크로 ?서비스|MSA',
      vi: 'vi dịch vụ|microservices?',
    },
  },
  {
    id: 'modular-monolith',
    fact: 'style',
    words: {
      en: '(?:modular |well-structured |single |simple |plain )?monolith(?:ic)?|one deployable|single deployable',
      'zh-TW': '(?:模組化)?單體(?:式)?(?:架構|應用)?|单体',
      ja: '(?:モジュラー)?モノリス|モノリシック',
      ko: '(?:모듈러 ?|모듈형 ?)?모놀리[스식틱]\\S{0,2}|모놀리스',
      vi: '(?:modular )?monolith(?: theo module| mô-đun)?|đơn khối|nguyên khối',
    },
  },
  {
    id: 'serverless',
    fact: 'style',
    words: {
      en: 'serverless|functions as a service|faas',
      'zh-TW': '無伺服器',
      ja: 'サーバーレス',
      ko: '서버리스',
      vi: 'phi máy chủ',
    },
  },
  {
    id: 'event-sourcing',
    fact: 'technologies',
    words: {
      en: 'event[- ]sourc(?:ing|ed)',
      'zh-TW': '事件溯源',
      ja: 'イベントソーシング',
      ko: '이벤트 ?소싱',
      vi: 'event sourcing',
    },
  },
  { id: 'cqrs', fact: 'technologies', words: { en: 'cqrs' } },
  {
    id: 'service-mesh',
    fact: 'technologies',
    words: {
      en: 'service mesh(?:es)?',
      'zh-TW': '服務網格',
      ja: 'サービスメッシュ',
      ko: '서비스 ?메시',
    },
  },
  {
    id: 'on-premises',
    fact: 'deployment',
    words: {
      en: "on[- ]?prem(?:ises?)?|(?:our|their|the (?:hospital|council|company|bank|customer)'s) own (?:\\w+ )?(?:data ?cent(?:er|re)s?|server room|hardware|servers?|racks?|metal|machines|cluster)|own (?:two |three )?(?:data ?cent(?:er|re)s?|server room|hardware|racks)|our (?:data ?cent(?:er|re)s?|server room|basement)|bare[- ]metal|in-house (?:servers?|data ?cent(?:er|re))|(?:two|three|\\d) industrial pcs|our own (?:openshift|kubernetes|openstack|vmware|servers?|hardware)(?: cluster)?",
      'zh-TW':
        '地端|自建機房|自有機房|自家機房|院內機房|內部機房|公司機房|自己的機房|本地部署|落地部署|自有主機',
      ja: 'オンプレ(?:ミス)?|自社(?:サーバー?|データセンター|設備)|社内サーバー?|院内サーバー?|構内サーバー?|庁内サーバー?|自前(?:の)?サーバー?',
      ko: '온프레미스|온프렘|사내 ?(?:데이터 ?센터|서버|전산실|IDC)|자체 ?(?:데이터 ?센터|서버|전산실|IDC)|병원 내 서버|공장 내 서버',
      vi: '(?:để |đặt )?máy chủ (?:đặt )?(?:tại|riêng|nội bộ|ở)|tại chỗ|trung tâm dữ liệu (?:riêng|của (?:mình|chúng tôi|công ty))|phòng máy',
    },
  },
  {
    id: 'public-cloud',
    fact: 'deployment',
    words: {
      en: 'public clouds?|the cloud|any cloud|clouds?(?!-| (?:run|functions?|native|storage|provider|sql|watch))|hyperscalers?',
      'zh-TW': '公有雲|公雲|上雲|雲端(?!硬碟)|外部雲',
      ja: 'パブリッククラウド|クラウド',
      ko: '퍼블릭 ?클라우드|공용 ?클라우드|외부 ?클라우드|클라우드',
      vi: 'đám mây(?: công cộng)?|public cloud|cloud',
    },
  },
  {
    id: 'private-cloud',
    fact: 'deployment',
    words: {
      en: 'private clouds?|government cloud|sovereign cloud|community cloud',
      'zh-TW': '私有雲|政府雲',
      ja: 'プライベートクラウド|政府クラウド|ガバメントクラウド',
      ko: '프라이빗 ?클라우드|사설 ?클라우드|정부 ?클라우드',
      vi: 'đám mây (?:riêng|chính phủ)|private cloud',
    },
  },
  {
    id: 'hybrid',
    fact: 'deployment',
    words: {
      en: 'hybrid(?: cloud| deployment)',
      'zh-TW': '混合雲',
      ja: 'ハイブリッドクラウド|ハイブリッド構成',
      ko: '하이브리드 ?클라우드',
      vi: 'đám mây lai|hybrid cloud',
    },
  },
  {
    id: 'single-host',
    fact: 'deployment',
    words: {
      en: '(?:a |one |single |just one )(?:single )?(?:small |physical |virtual |rented |dedicated )?(?:host|server|vps|vm|box|machine)(?! (?:alarm|data|telemetry))',
      'zh-TW': '(?:一|單)(?:台|臺|部)(?:主機|伺服器|機器|VM)|單機|單一主機',
      ja: '(?:1|一) ?台の?(?:サーバー?|ホスト|マシン|VM)|単一(?:サーバー?|ホスト)|サーバー? ?1 ?台',
      ko: '(?:서버|호스트) ?(?:한|1) ?대|단일 ?(?:서버|호스트)|한 대의 서버',
      vi: '(?:một|1) (?:máy chủ|server|vps)(?: duy nhất)?',
    },
  },
  {
    id: 'edge',
    fact: 'deployment',
    words: {
      en: 'at the edge|edge (?:nodes?|sites?|computing|deployment|devices)',
      'zh-TW': '邊緣(?:運算|節點)',
      ja: 'エッジ(?:コンピューティング|サーバー|側)',
      ko: '엣지(?: 컴퓨팅| 서버)?',
      vi: 'điện toán biên|tại biên',
    },
  },
  {
    id: 'active-active',
    fact: 'topology',
    words: {
      en: 'active[-/ ]active',
      'zh-TW': '雙活',
      ja: 'アクティブ[・/-]?アクティブ',
      ko: '액티브[- ]?액티브',
      vi: 'active-active',
    },
  },
  {
    id: 'active-passive',
    fact: 'topology',
    words: {
      en: 'active[-/ ](?:passive|standby)|hot standby|warm standby|cold standby',
      'zh-TW': '主備|主從備援|冷備援|熱備援',
      ja: 'アクティブ[・/-]?(?:パッシブ|スタンバイ)|ホットスタンバイ',
      ko: '액티브[- ]?(?:패시브|스탠바이)',
      vi: 'active-passive|dự phòng nóng',
    },
  },
  {
    id: 'multi-region',
    fact: 'topology',
    words: {
      en: 'multi[- ]region|several regions|multiple regions',
      'zh-TW': '多區域|跨區域',
      ja: 'マルチリージョン|複数リージョン',
      ko: '멀티 ?리전|다중 리전',
      vi: 'đa vùng|nhiều vùng',
    },
  },
  {
    id: 'single-region',
    fact: 'topology',
    words: {
      en: 'single region|one region',
      'zh-TW': '單一區域',
      ja: '単一リージョン|シングルリージョン',
      ko: '단일 ?리전',
      vi: 'một vùng',
    },
  },
  {
    id: 'strong',
    fact: 'consistency',
    words: {
      en: 'strong(?:ly)? consisten(?:t|cy)|strict(?:ly)? consisten(?:t|cy)|lineari[sz]ab(?:le|ility)|read[- ]your[- ]writes everywhere|must never be (?:sold|booked) twice|no double[- ]booking|double[- ]sell',
      'zh-TW': '強一致性?|不能重複賣|不可重複|不能超賣',
      ja: '強い?整合性?|強一貫性|二重(?:予約|販売)(?:は|を|が)?(?:禁止|不可|防|あってはならない|許されない)',
      ko: '강한? ?일관성|강력한 일관성|이중 ?예약|중복 ?예약|중복 판매',
      vi: 'nhất quán mạnh|không (?:được )?bán trùng|không (?:được )?đặt trùng',
    },
  },
  {
    id: 'eventual',
    fact: 'consistency',
    words: {
      en: 'eventual(?:ly)? consisten(?:t|cy)',
      'zh-TW': '最終一致性?',
      ja: '結果整合性?|最終的な?整合性',
      ko: '최종 ?일관성|결과적 ?일관성',
      vi: 'nhất quán cuối',
    },
  },
  {
    id: 'causal',
    fact: 'consistency',
    words: {
      en: 'causal(?:ly)? consisten(?:t|cy)',
      'zh-TW': '因果一致',
      ja: '因果整合',
      ko: '인과적? 일관성',
      vi: 'nhất quán nhân quả',
    },
  },
  {
    id: 'global',
    fact: 'ordering',
    words: {
      en: 'global(?:ly)? order(?:ed|ing)|total order(?:ing)?|strictly ordered|strict order(?:ing)?',
      'zh-TW': '全域順序|嚴格(?:的)?順序|全局有序',
      ja: '全体の?順序|グローバル順序|厳密な順序',
      ko: '전역 순서|전체 순서|엄격한 순서',
      vi: 'thứ tự toàn cục|đúng thứ tự tuyệt đối',
    },
  },
  {
    id: 'per-key',
    fact: 'ordering',
    words: {
      en: 'ordering per [a-z]+|(?:in )?order(?:ed)? per (?:key|customer|account|device|aggregate|order|user|entity|vehicle|machine|patient|tenant|wallet)|per[- ](?:key|customer|account|device|aggregate|user|entity) order(?:ing)?|in order (?:per|for each)|in the right order for each',
      'zh-TW': '每個\\S{1,6}(?:內)?(?:要|須|需)?(?:依序|有序)|依\\S{1,6}排序處理',
      ja: '\\S{1,8}ごとに順序|\\S{1,8}単位の順序',
      ko: '\\S{1,6}별 순서',
      vi: 'thứ tự theo (?:từng|mỗi)',
    },
  },
  {
    id: 'rbac',
    fact: 'authz',
    words: {
      en: 'rbac|role[- ]based(?: access(?: control)?| authori[sz]ation| permissions?| rights)?|(?:goes|go|depend(?:s|ing)?|differ(?:s)?|rights?|permissions?|access|by) (?:by|on|per|according to) (?:the )?roles?|(?:permissions?|rights|access) (?:by|per|for each|depend on) roles?',
      'zh-TW': '(?:權限|權利|存取)?(?:依|按|以|根據)(?:照)?角色|角色(?:為基礎|權限|型存取)|角色式',
      ja: 'ロールベース|役割(?:ベース|に応じ|ごと)|ロール(?:ごと|別|に応じ|で(?:権限|制御)|は|:)|役割(?:は|:)|権限は(?:役割|ロール)',
      ko: '역할 ?기반|역할(?:별|에 따|마다)|롤 ?기반',
      vi: 'theo vai trò|phân quyền theo (?:vai trò|nhóm)|dựa trên vai trò',
    },
  },
  {
    id: 'abac',
    fact: 'authz',
    words: {
      en: 'abac|attribute[- ]based(?: access(?: control)?)?',
      'zh-TW': '屬性(?:為基礎|式|型)|基於屬性|依屬性',
      ja: '属性ベース|属性に応じ',
      ko: '속성 ?기반',
      vi: 'theo thuộc tính|dựa trên thuộc tính',
    },
  },
  {
    id: 'rebac',
    fact: 'authz',
    words: {
      en: 'rebac|relation(?:ship)?[- ]based(?: access(?: control)?)?|zanzibar',
      'zh-TW': '關係(?:為基礎|型)',
      ja: '関係ベース',
      ko: '관계 ?기반',
      vi: 'dựa trên quan hệ',
    },
  },
  {
    id: 'acl',
    fact: 'authz',
    words: {
      en: 'acls?|access control lists?',
      'zh-TW': '存取控制清單',
      ja: 'アクセス制御リスト',
      ko: '접근 제어 목록',
      vi: 'danh sách kiểm soát truy cập',
    },
  },
  {
    id: 'mfa',
    fact: 'auth',
    words: {
      en: 'mfa|2fa|multi[- ]factor(?: auth(?:entication)?)?|two[- ]factor(?: auth(?:entication)?)?|second factor',
      'zh-TW': '多因[素子](?:驗證|認證)?|雙因[素子](?:驗證|認證)?|兩步驟驗證|雙重驗證',
      ja: '多要素(?:認証)?|二要素(?:認証)?|2要素(?:認証)?|二段階認証',
      ko: '다중 ?(?:요소 ?)?인증|2단계 ?인증|이중 ?인증|다단계 인증',
      vi: '(?:xác thực )?(?:đa|hai|2) (?:yếu tố|lớp)',
    },
  },
  {
    id: 'sso',
    fact: 'auth',
    words: {
      en: 'sso|single sign[- ]?on',
      'zh-TW': '單一登入',
      ja: 'シングルサインオン',
      ko: '싱글 ?사인온|통합 ?로그인',
      vi: 'đăng nhập một lần',
    },
  },
  {
    id: 'session',
    fact: 'auth',
    words: {
      en: 'session cookies?|cookie sessions?|server[- ]side sessions?',
      'zh-TW': 'Session ?登入|工作階段 Cookie',
      ja: 'セッション(?:認証|Cookie|クッキー)',
      ko: '세션 ?(?:인증|쿠키)',
      vi: 'cookie phiên',
    },
  },
  {
    id: 'magic-link',
    fact: 'auth',
    words: { en: 'magic links?', 'zh-TW': '魔術連結', ja: 'マジックリンク', ko: '매직 ?링크' },
  },
  {
    id: 'password',
    fact: 'auth',
    words: {
      en: 'passwords?(?! ?less)',
      'zh-TW': '帳號密碼|帳密',
      ja: 'ID ?とパスワード|パスワード認証',
      ko: '아이디[·/ ]?비밀번호',
      vi: 'mật khẩu',
    },
  },
];
