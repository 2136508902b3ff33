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
      en: "on[- ]?prem(?:ises?)?|(?:our|their|the (?:hospital|council|company|bank|customer)'s) own (?:\\w+ )?(?:data ?cent(?:er|re)s?|server room|hardware|servers?|racks?|metal|machines|cluster)|own (?:two |three )?(?:data ?cent(?:er|re)s?|server room|hardware|racks)|our (?:data ?cent(?:er|re)s?|server room|basement)|bare[- ]metal|in-house (?:servers?|data ?cent(?:er|re))|(?:two|three|\\d) industrial pcs|our own (?:openshift|kubernetes|openstack|vmware|servers?|hardware)(?: cluster)?|(?:its|his|her|your|one's|the [a-z]+'s|each [a-z]+'s) own (?:[a-z]+ )?(?:servers?|server rooms?|hardware|data ?cent(?:er|re)s?|racks?|machines|metal|infrastructure)|(?:servers?|racks?|machines|hardware) (?:in|under|below) (?:our|the|their|its) (?:own )?(?:basement|cellar|building|server room|town hall|school|hospital|factory|office|premises|house)|(?:in|from) (?:our|the|their|its) (?:own )?(?:basement|cellar|server room|machine room)|self[- ]hosted|hosted (?:by ourselves|in-house)|nothing (?:may )?leaves? the (?:building|house|premises|site)",
      'zh-TW':
        '地端|自建機房|自有機房|自家機房|院內機房|內部機房|公司機房|自己的機房|本地部署|落地部署|自有主機|(?:學校|公司|醫院|工廠|機關|市府|院內|校內|廠內|館內|所內|局內|我們|自己)(?:自己)?的?(?:機房|伺服器|主機房|資訊室)|自(?:己)?架(?:設)?(?:的)?(?:主機|伺服器)',
      ja: 'オンプレ(?:ミス)?|自社(?:サーバー?|データセンター|設備)|社内サーバー?|院内サーバー?|構内サーバー?|庁内サーバー?|自前(?:の)?サーバー?|(?:庁舎|学校|校|病院|院|工場|社|構|店|館|大学|市役所|役所|本社|自社|学内|所)(?:内)?の?(?:サーバー?(?:室|ルーム|機)?|データセンター|機械室|マシンルーム)(?=[^ァ-ヺ]|$)|手元のサーバー?',
      ko: '온프레미스|온프렘|사내 ?(?:데이터 ?센터|서버|전산실|IDC)|자체 ?(?:데이터 ?센터|서버|전산실|IDC)|병원 내 서버|공장 내 서버|(?:학교|병원|공장|회사|시청|구청|사내|자체|본사|우리|저희|교내|기관|연구소)(?:의| 내| 안)? ?(?:전산실|서버실|서버|데이터 ?센터|IDC|장비)|직접 운영하는 서버|자체 구축',
      vi: '(?:để |đặt )?máy chủ (?:đặt )?(?:tại|riêng|nội bộ|ở)|tại chỗ|trung tâm dữ liệu (?:riêng|của (?:mình|chúng tôi|công ty))|phòng máy|(?:máy chủ|server|phòng máy|trung tâm dữ liệu) (?:đặt )?(?:của|tại|trong|ở|đặt ở) (?:nhà )?(?:trường|công ty|bệnh viện|nhà máy|mình|chúng tôi|bên mình|cơ quan|tòa nhà|văn phòng|sở|xưởng|đơn vị)|tự (?:đặt|dựng|vận hành) máy chủ',
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
      en: 'active[-/ ]active|both (?:sites |regions |data ?cent(?:er|re)s )?(?:are )?active|all (?:sites|regions) (?:are )?active|(?:two|three) live (?:sites|regions)|serve(?:s)? traffic from both',
      'zh-TW': '雙活|兩(?:地|邊|個機房|個區域)(?:都|皆)?同時(?:服務|運作|上線)|兩地雙活',
      ja: 'アクティブ[・/-]?アクティブ|両(?:拠点|系|リージョン|方)(?:とも|が)(?:常時)?(?:稼働|アクティブ)',
      ko: '액티브[- ]?액티브|(?:양쪽|두 (?:곳|리전|센터))(?:이|가)? ?(?:모두|동시에) ?(?:운영|서비스|가동)',
      vi: 'active-active|cả hai (?:nơi|vùng|trung tâm)? ?(?:đều |cùng )(?:chạy|hoạt động|phục vụ)',
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
      en: 'strong(?:ly)? consisten(?:t|cy)|strict(?:ly)? consisten(?:t|cy)|lineari[sz]ab(?:le|ility)|read[- ]your[- ]writes everywhere|must never be (?:sold|booked) twice|no double[- ]booking|double[- ]sell|(?:must|may|can|should|shall|is|are)(?: ?not| never) (?:ever )?be (?:sold|booked|assigned|rented(?: out)?|reserved|paid|charged|given out|allocated|let|issued) (?:twice|to two)|never (?:be )?(?:sell|sold|book(?:ed)?|assign(?:ed)?|charge[d]?|rent(?:ed)?|allocate[d]?|pay|paid)[^.;,]{0,24}(?:twice|to two)|(?:no|without) (?:over|double)[- ]?(?:selling|booking)s?|over-?sell|(?:no two|never two) (?:people|customers|buyers|users|guests)|(?:always|everyone must) see(?:s)? the (?:latest|current|same) (?:balance|stock|state|value)|to the (?:cent|penny)',
      'zh-TW':
        '強一致性?|不能重複賣|不可重複|不能超賣|(?:不能|不可以?|不得|絕不|絕對不能?|不准)[^,。;]{0,8}(?:賣|訂|租|預約|分配|派)(?:給)?[^,。;]{0,6}(?:兩次|兩個人|兩人|重複)|(?:不能|不可以?|不得|避免|防止|禁止)(?:重複|重覆)(?:賣|預約|訂|租|扣款|付款|派|分配)|不(?:能|可以?)超(?:賣|訂)|防止超賣',
      ja: '強い?整合性?|強一貫性|二重(?:予約|販売)(?:は|を|が)?(?:禁止|不可|防|あってはならない|許されない)|二重に?(?:売|予約|貸|割|課金|請求|登録|販売|払)[^、。]{0,8}(?:ない|ません|いけ|防|禁|困)|重複(?:予約|販売|課金)[^、。]{0,6}(?:ない|防|禁|許|避)|ダブルブッキング|在庫(?:を|の)?超え',
      ko: '강한? ?일관성|강력한 일관성|이중 ?예약|중복 ?예약|중복 판매|두 (?:번|사람에게) ?(?:팔|예약|결제|배정)[^.,]{0,6}(?:안|않|막)|중복(?:으로)? ?(?:예약|판매|결제|배정)|이중 ?(?:판매|결제)|두 번 팔리',
      vi: 'nhất quán mạnh|không (?:được )?bán trùng|không (?:được )?đặt trùng|không (?:được |bao giờ |thể )?(?:bán|đặt|giao|thu|cho thuê|phát)[^.,;]{0,16}(?:hai lần|2 lần|cho hai|trùng)|tránh (?:đặt|bán) trùng',
    },
  },
  {
    id: 'eventual',
    fact: 'consistency',
    words: {
      en: "eventual(?:ly)? consisten(?:t|cy)|(?:a (?:few|couple of)|some|several|\\d+|ten|thirty|sixty) (?:seconds|minutes)(?:' | of | )?(?:old|stale|late|behind|lag|delay|staleness|of delay|of lag|of staleness|of stale data)[^.;,]{0,16}(?:fine|ok|okay|acceptable|tolerable|all right|no problem)|(?:slightly |a bit |a little )?stale (?:data|reads?|values?|numbers?|figures?)[^.;,]{0,16}(?:fine|ok|okay|acceptable|tolerable|allowed)|may (?:lag|be (?:a bit|slightly|a little|somewhat|briefly|a few (?:seconds|minutes)) (?:stale|behind|late|old|out of date))|(?:need not|does not have to|doesn't have to) be (?:up to the (?:second|minute)|exact|immediately consistent)",
      'zh-TW':
        '最終一致性?|(?:慢|晚|延遲|落後)(?:個)?(?:幾|一兩|數|\\d+|十)(?:秒|分鐘)(?:鐘)?(?:才)?(?:看到|更新|同步)?(?:也)?(?:沒關係|可以|無妨|沒差|可接受)|(?:允許|容許|接受)(?:短暫|些微)?(?:的)?(?:不一致|延遲)',
      ja: '結果整合性?|最終的な?整合性|(?:数|多少|少し|\\d+|十)(?:秒|分)?の?(?:遅れ|ずれ|遅延)(?:は|が|なら)?[^、。]{0,6}(?:許容|問題|構|かまわ|よい|良い|大丈夫)|古くても(?:よい|良い|かまわ|構わ|問題)',
      ko: '최종 ?일관성|결과적 ?일관성|(?:몇|수|\\d+) ?(?:초|분)(?: ?정도)?(?:는|쯤|까지)? ?(?:늦어도|지연|차이)[^.,]{0,8}(?:괜찮|됩|무방|상관)',
      vi: 'nhất quán cuối|(?:chậm|trễ|cũ) (?:vài|mấy|một vài|\\d+) (?:giây|phút)[^.,;]{0,16}(?:cũng được|chấp nhận|không sao)|chấp nhận (?:dữ liệu )?(?:trễ|cũ)',
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
      en: 'ordering per [a-z]+|(?:in )?order(?:ed)? per (?:key|customer|account|device|aggregate|order|user|entity|vehicle|machine|patient|tenant|wallet)|per[- ](?:key|customer|account|device|aggregate|user|entity) order(?:ing)?|in order (?:per|for each)|in the right order for each|(?:of|for|about|from) (?:one|the same|each|a single|any one|every|a given) [a-z]+[^.;]{0,48}(?:in (?:the )?(?:right |same |correct |exact |original )?(?:order|sequence)(?! to)|overtake|out of (?:order|sequence))|(?:may|must|can|should|shall)(?: ?not| never) overtake (?:each other|one another)|in the order (?:in which )?(?:they|it) (?:happened|occurred|were sent|was sent|arrived|were created|came in)|order(?:ing)? (?:is|must be|has to be) (?:kept|preserved|guaranteed) (?:per|for each|within)|(?:keep|preserve|guarantee)s? (?:the )?order(?:ing)? (?:of [a-z ]+ )?(?:per|for each|within)',
      'zh-TW':
        '每個\\S{1,6}(?:內)?(?:要|須|需)?(?:依序|有序)|依\\S{1,6}排序處理|同一(?:個|張|筆|台|位|輛|件|批|間|名|支)?[^,。;]{1,14}(?:順序|依序|照順序|先後|按順序)[^,。;]{0,8}|(?:每|各)(?:個|張|筆|台|位|輛|件)?[^,。;]{1,10}(?:內)?(?:的)?(?:事件|訊息|更新)?(?:要|須|必須|都要)?(?:依序|照順序|按順序|順序不能)',
      ja: '\\S{1,8}ごとに順序|\\S{1,8}単位の順序|同(?:じ|一)の?[^、。]{1,12}(?:の|に関する)[^、。]{0,14}(?:順番|順序|順に|発生順)(?:どおり|通り)?[^、。]{0,10}|[^、。\\s]{1,8}(?:ごと|単位|別)(?:の|に|で)[^、。]{0,8}(?:順番|順序|順に)',
      ko: '\\S{1,6}별 순서|(?:같은|동일한?) [^.,]{1,14}(?:순서|차례|순서대로)[^.,]{0,12}(?:안|않|보장|지켜|유지|처리|대로)?|[가-힣]{1,8}(?:별로?|마다)[^.,]{0,6}(?:순서|차례)',
      vi: 'thứ tự theo (?:từng|mỗi)|(?:của|cho|với) (?:cùng |mỗi |từng )(?:một )?[^.,;]{1,24}(?:thứ tự|tuần tự|trình tự)',
    },
  },
  {
    id: 'none',
    fact: 'ordering',
    words: {
      en: "order(?:ing)? (?:of (?:the )?[a-z ]{2,24} )?(?:does not|doesn't|do not|is not|isn't|need not) (?:matter|important|relevant|be kept|needed)|out[- ]of[- ]order (?:is|delivery is) (?:fine|ok|okay|acceptable)|in any order",
      'zh-TW': '順序(?:不重要|無所謂|沒關係|不拘|不限)',
      ja: '順不同で(?:よい|良い|構|問題)|(?:順番|順序)は(?:問わ|問い|気にし|どうでも|関係な)',
      ko: '순서는? ?(?:상관|중요하지|무관)|순서가 (?:바뀌어도|달라도) ?(?:되|괜찮|상관)',
      vi: 'thứ tự không (?:quan trọng|cần)|không cần (?:đúng )?thứ tự',
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
