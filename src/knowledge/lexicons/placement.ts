import type { Choice } from './choice.ts';

/** Where a system runs, and how its sites share the work. */
export const PLACEMENTS: readonly Choice[] = [
  {
    id: 'on-premises',
    fact: 'deployment',
    words: {
      en: "on[- ]?prem(?:ises?)?|(?:our|their|its) own (?:iron|kit|tin|boxes|metal)|(?:in|inside|at|from) (?:the |our |their )?[a-z]+(?: [a-z]+)?(?:'s|s') (?:own )?(?:data ?cent(?:er|re)|server room|machine room|basement|rack)s?|(?:data ?cent(?:er|re)s?|servers?|machines|hardware|racks?|cluster|server rooms?|metal) of our own|(?:in|from|at) our own (?:[a-z]+ )?(?:cellar|basement|building|premises|house|plant|office|rack)|(?:our|their|the (?:hospital|council|company|bank|customer)'s) own (?:\\w+ )?(?:data ?cent(?:er|re)s?|server room|hardware|servers?|racks?|metal|machines|cluster)|own (?:two |three )?(?:data ?cent(?:er|re)s?|server room|hardware|racks)|our (?:data ?cent(?:er|re)s?|server room|basement)|bare[- ]metal|in-house (?:servers?|data ?cent(?:er|re))|(?:two|three|\\d) industrial pcs|our own (?:openshift|kubernetes|openstack|vmware|servers?|hardware)(?: cluster)?|(?:its|his|her|your|one's|the [a-z]+'s|each [a-z]+'s) own (?:[a-z]+ )?(?:servers?|server rooms?|hardware|data ?cent(?:er|re)s?|racks?|machines|metal|infrastructure)|(?:servers?|racks?|machines|hardware) (?:in|under|below) (?:our|the|their|its) (?:own )?(?:basement|cellar|building|server room|town hall|school|hospital|factory|office|premises|house)|(?:in|from) (?:our|the|their|its) (?:own )?(?:basement|cellar|server room|machine room)|self[- ]hosted|hosted (?:by ourselves|in-house)|nothing (?:may )?leaves? the (?:building|house|premises|site)|(?:hosted|hosting|runs?|running|kept|stands?|lives?|installed|deployed|operated) (?:at|in|on) (?:the |our )(?:[a-z]+ ){0,2}(?:data ?cent(?:er|re)|server room|plant floor|shop floor|ministry|town hall|town's servers)|(?:servers?|machines?|hardware|hosted|installed|stands?|rack) (?:at|in) (?:the |our )(?:plant|factory|mill|works|depot|warehouse|quarry|yard|harbou?r|clinic|hospital|school|town hall)(?![a-z])|on (?:the )?(?:plant|shop|factory) floor|inside the (?:plant|factory|fab|hospital|refinery|mine)",
      'zh-TW':
        '自建(?:的)? ?(?:OpenShift|K8s|Kubernetes|叢集)|封閉網路|內網建置|(?:自家|自己|公司|我們|辦公室|總部|總公司|本廠|本院|本校|本館|市府|縣府)[^,。;、]{0,6}?(?:機房|伺服器室|地下室)|(?:部署|建置|安裝|放)(?:在|於)?(?:廠|院|校|館|局|所)(?:區)?內|(?:縣|市|府|省|部)(?:政府)?(?:的)?(?:資料中心|機房)|地端|自建機房|自有機房|自家機房|院內機房|內部機房|公司機房|自己的機房|本地部署|落地部署|自有主機|(?:學校|公司|醫院|工廠|機關|市府|院內|校內|廠內|館內|所內|局內|我們|自己)(?:自己)?的?(?:機房|伺服器|主機房|資訊室)|自(?:己)?架(?:設)?(?:的)?(?:主機|伺服器)',
      ja: '(?:社内|院内|庁内|学内|自社)の? ?(?:OpenShift|Kubernetes|クラスタ|仮想基盤|VMware)|[^、。]{1,6}の中のサーバー?|閉域(?:網|ネットワーク)(?:内|に|で)|(?:県|市|町|国|省|庁|組合|グループ)の?(?:共同)?(?:データセンター|サーバー?室)|オンプレ(?:ミス)?|自社(?:サーバー?|データセンター|設備)|社内サーバー?|院内サーバー?|構内サーバー?|庁内サーバー?|自前(?:の)?サーバー?|(?:庁舎|学校|校|病院|院|工場|社|構|店|館|大学|市役所|役所|本社|自社|学内|所)(?:内)?の?(?:サーバー?(?:室|ルーム|機)?|データセンター|機械室|マシンルーム)(?=[^ァ-ヺ]|$)|手元のサーバー?|(?:社屋|庁舎|校舎|本社|工場|店舗?|自社ビル|事務所|会社|旅館|倉庫)の?(?:地下|一室|裏|片隅|ラック|バックヤード)(?=に|で|の)',
      ko: '(?:사내|원내|교내|자체) ?(?:오픈시프트|쿠버네티스|클러스터|가상화|VM|OpenShift|K8s)|폐쇄망|내부망에|(?:도|시|군|구|청|부|교육청|정부)(?:의)? ?(?:통합 ?)?(?:데이터 ?센터|전산 ?센터|전산실)|공장 내부(?:에)?(?: 설치)?|온프레미스|온프렘|사내 ?(?:데이터 ?센터|서버|전산실|IDC)|자체 ?(?:데이터 ?센터|서버|전산실|IDC)|병원 내 서버|공장 내 서버|(?:사무실|건물|점포|매장|창고|연구실|학교|병원|공장|회사|시청|구청|사내|자체|본사|우리|저희|교내|기관|연구소)(?:의| 내| 안)? ?(?:전산실|서버실|서버|데이터 ?센터|IDC|장비)|직접 운영하는 서버|자체 구축',
      vi: '(?:để |đặt )?máy chủ (?:đặt )?(?:tại|riêng|nội bộ|ở)|tại chỗ|trung tâm dữ liệu (?:của )?(?:tỉnh|thành phố|bộ|sở|huyện|ngành|nhà nước|trường)|trung tâm dữ liệu (?:riêng|của (?:mình|chúng tôi|công ty))|phòng máy|(?:máy chủ|server|phòng máy|trung tâm dữ liệu) (?:đặt )?(?:của|tại|trong|ở|đặt ở) (?:nhà )?(?:trường|công ty|bệnh viện|nhà máy|mình|chúng tôi|bên mình|cơ quan|tòa nhà|văn phòng|sở|xưởng|đơn vị)|tự (?:đặt|dựng|vận hành) máy chủ|(?:cài|đặt|chạy|để|lắp|dựng|triển khai|nằm)(?: [a-zà-ỹ]+){0,2} (?:tại|ở|trong) (?:trung tâm dữ liệu của|nhà máy|xưởng|công ty|trụ sở|kho|bệnh viện|trường|cơ quan|văn phòng|tòa nhà|sở|ủy ban)',
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
      en: 'hybrid(?:(?:[- ]| is | as )?(?:cloud|deployment|set-?up|model|hosting|architecture)|(?= ?[:(,;.]))',
      'zh-TW': '混合雲',
      ja: 'ハイブリッドクラウド|ハイブリッド構成',
      ko: '하이브리드 ?클라우드',
      vi: 'đám mây lai|hybrid cloud|(?:mô hình |triển khai |chạy )hybrid|lai giữa',
    },
  },
  {
    id: 'single-host',
    fact: 'deployment',
    words: {
      en: '(?:a |one |single |just one )(?:single )?(?:little |tiny |old |spare |modest |refurbished |small |cheap |physical |virtual |rented |dedicated |linux )*(?:server|vps|vm)(?! (?:alarm|data|telemetry|room|farm|side|is (?:down|away|gone)|fails|dies))|(?:on|onto|to) (?:just )?(?:a |one |a single |single )(?:small |cheap |physical |virtual |rented |dedicated |linux )*(?:host|box|machine)(?! (?:alarm|data|telemetry|room))|(?:one|single)(?: single)? (?:small |cheap |physical |virtual |rented |dedicated |linux )*(?:host|machine|box) (?:is enough|will do|does it|suffices)',
      'zh-TW':
        '(?:一|單)(?:台|臺|部)(?: ?)(?:主機|伺服器|機器|VM|VPS)(?!加|再加|[和與跟]|\\+|搭配)|單機|單一主機|(?:主機|伺服器|VM|VPS)(?:一|1) ?(?:台|臺|部)',
      ja: '(?:1|一) ?台の?(?:サーバー?|ホスト|マシン|VM)|単一(?:サーバー?|ホスト)|(?:サーバー?|専用機|物理機|VM|VPS|マシン) ?(?:は)?(?:1|一) ?台|VPS ?(?:ひと|一|1)つ',
      ko: '(?:서버|호스트|VM|가상머신|PC|장비|클라우드) ?(?:한|1|딱 한) ?대|단일 ?(?:서버|호스트)|한 대의 서버',
      vi: '(?:một|1) (?:con |cái |chiếc )?(?:máy chủ|server|vps|vm|máy ảo)(?: duy nhất)?',
    },
  },
  {
    id: 'edge',
    fact: 'deployment',
    words: {
      en: 'at the edge|edge (?:nodes?|sites?|computing|deployment|devices)',
      'zh-TW': '邊緣(?:運算|節點|端|裝置|伺服器|主機)',
      ja: 'エッジ(?:コンピューティング|サーバー|側|に(?:置|配置|載)|で(?:処理|動|実行))',
      ko: '엣지(?: 컴퓨팅| 서버)?',
      vi: 'điện toán biên|(?:tại|ở) biên|thiết bị biên|edge',
    },
  },
  {
    id: 'active-active',
    fact: 'topology',
    words: {
      en: 'active[-/ ]active|both (?:sites |regions |depots |halls )?(?:are |is )?(?:live|serving|in use)(?: at once| at the same time| together)?(?![a-z])|(?:each|one) (?:is |being )?the other.s (?:spare|standby|back-?up)|both (?:sites |regions |data ?cent(?:er|re)s )?(?:are )?active|all (?:sites|regions) (?:are )?active|(?:two|three) live (?:sites|regions)|serve(?:s)? traffic from both',
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
      en: 'active[-/ ](?:passive|standby)|(?:hot|warm|cold)[- ](?:standby|spare)|primary[-/ ](?:standby|secondary)',
      'zh-TW': '主備|一主一備|主從備援|冷備援|熱備援',
      ja: 'アクティブ[・/-]?(?:パッシブ|スタンバイ)|ホットスタンバイ',
      ko: '액티브[- ]?(?:패시브|스탠바이)',
      vi: 'active-passive|dự phòng nóng|chính ?[-\u2013\u2014/] ?(?:phụ|dự phòng)',
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
      en: 'single region|one region|regions?: one(?![a-z])',
      'zh-TW': '單一區域',
      ja: '単一リージョン|シングルリージョン',
      ko: '단일 ?리전',
      vi: 'một vùng',
    },
  },
];
