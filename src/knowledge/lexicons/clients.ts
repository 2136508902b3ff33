import type { Words } from './words.ts';

/** Front ends and devices that call a backend. */
export const CLIENTS: readonly { readonly id: string; readonly words: Words }[] = [
  { id: 'ios', words: { en: 'ios|iphones?|ipads?', ja: 'iPhone|iPad', ko: '아이폰|아이패드' } },
  { id: 'android', words: { en: 'android', ja: 'アンドロイド', ko: '안드로이드' } },
  {
    id: 'mobile',
    words: {
      en: "mobile(?: apps?| phones?| clients?)?|phone apps?|smartphones?(?: apps?)?|(?:with|from|in|via|through|using|open(?:s|ing)?|have|has|having) (?:the|our|their|an|his|her) apps?(?! (?:server|service|store|team|developers?|key))|the apps? (?:open|use[sd]?|talks?|calls?|connects?)|(?:drivers?|riders?|passengers?|customers?|couriers?|crews?|patients?|students?|parents?|members?|users?|guests?|staff|field|residents?|farmers?|visitors?|technicians?|nurses?|shoppers?|players?|fans?|native|companion)[ -]apps?|phones?(?= (?:app|client))|(?:from|on|with|via|using|through) (?:their|his|her|the|a|your|my|our) (?:own |mobile |smart |cell )?phones?(?! (?:number|call|line))|cell ?phones?|(?:[a-z]+'s|[a-z]+s'|the|every|each|all) (?:smart ?)?phones?(?! (?:numbers?|calls?|lines?|book|home|in|us|number))|phones (?:have to|must|should|need to|will|ring|buzz|vibrate|show)|on (?:his|her|their|the) phones?|(?:by|via|through) (?:an? )?app(?!lication| server| store)|(?:[a-z]+s?'s?|tablet|guest|members?|phone|android|ios) apps?(?! (?:server|service|store|team|developers?|key))|start screen|phone's",
      'zh-TW':
        '手機(?:App|應用)?|行動(?:裝置|版|端|App|應用|用戶端|客戶端)|行動(?=(?:和|與|及|跟|、)\\s?(?:網頁|網站|Web|桌面|平板))|手機(?!號|殼)|行動電話|(?:用|從|在|透過) ?App|(?:點餐|收款|訂票|叫車|外送|預約|會員|乘客|司機|顧客|使用者|學生|家長|住戶|客戶|師傅|店家|員工|民眾|信徒|病患|騎士)[^,。;]{0,4} ?App|(?:推播|通知)到?(?:手機|App)|(?:手機|行動)(?=要?(?:看到|收到|上))',
      ja: '(?<=は|が|も)アプリ(?=[、。,]|$)|モバイル(?:アプリ)?|スマホ(?:アプリ)?|スマートフォン|携帯|スマートホン|ケータイ|アプリ(?:から|で)|(?:会員|顧客|ドライバー|患者|保護者|利用者|乗務員|住民|お客様|配達員|店舗|スタッフ|生徒|職員|専用|公式)(?:用|向け)?の?アプリ|スマホ|アプリ(?=を(?:開|使|入れ|起動)|に(?:通知|表示|反映|届)|は(?!ケ))',
      ko: '모바일(?: ?앱)?|스마트폰|휴대폰 앱|휴대폰|핸드폰|폰(?:으로|에서)|앱(?:에서|으로|이나|과|을 (?:열|켜))|(?:기사|고객|회원|사용자|환자|학생|학부모|승객|직원|배달원?|점주|라이더|운전자?|보호자|주민|관장|손님|농민|어민|점주)(?:님|용)?(?:의)? ?앱|(?<![가-힣])앱(?=에(?! ?대한)|이|을|은|도|으로|과|의|용|[ ,.]|$)(?! ?(?:은|는)? ?(?:필요 ?없|취소|안 |제외))|스마트폰 ?앱|휴대전화',
      vi: 'app(?= ?(?:và|hoặc|lẫn|[,;.]))|(?<=(?:web|và|hoặc|bằng|qua|trên) )app|app (?:cho |của |dành cho )?(?:khách|tài xế|shipper|bệnh nhân|phụ huynh|học sinh|nhân viên|người dùng|hội viên|nông dân)|app di động|ứng dụng di động|di động|điện thoại|mobile|điện thoại(?! bàn)|(?:trên|qua|bằng|từ|mở) (?:app|ứng dụng)',
    },
  },
  {
    id: 'web',
    words: {
      en: 'web(?:site| app(?:lication)?| portal| tool| client| front ?end| ui| shop)?|browsers?|single[- ]page app(?:lication)?|spa(?! (?:treatment|day|hotel|resort))|online portal|portals?|in the browser|web pages?|dashboard in|admin (?:console|panel|ui|pages?)|(?:web )?back office',
      'zh-TW': '網頁|網站|瀏覽器|Web|管理後台(?!程式)|後台(?:介面|頁面)',
      ja: 'Web(?:サイト|アプリ|画面)?|ウェブ(?!フック|ソケット)|ブラウザ|管理画面',
      ko: '웹(?!훅|소켓)(?:사이트|앱)?|브라우저|관리자 ?(?:화면|페이지)|어드민',
      vi: 'web(?:site)?|trình duyệt|trang web|trang quản trị',
    },
  },
  {
    id: 'partner',
    words: {
      en: "partners? (?:identify|authenticate|call|connect|log in|integrate|use (?:our|the) api)|(?:partners?|partner)'? apis?|(?:api|access|keys?|oauth2?|mtls) (?:for|by|to) (?:our |the |about |some |\\d+ )*(?:partners?|third parties|resellers?|dealers|suppliers|fintechs?|agencies)|(?:travel agenc(?:y|ies)|fintechs?|councils|banks|carriers|agencies) (?:connect|come in|call|integrate|see|use|get)[^.;]{0,40}(?:api|rest|soap|partner|mtls|oauth)|(?:partners?|resellers?|hauliers|merchants|third parties|dealers|suppliers|brokers|integrators|affiliates)(?: [a-z]+){0,3} (?:(?:will |must |should |can |also )?(?:connect|call|hit|integrate|come|use|access|pull|push|fetch|consume|authenticate|talk|get)s?)(?= [^.;]{0,40}(?:api|rest|soap|grpc|services?|webhooks?|keys?|directly|gateway|oauth))|partner (?:apis?|clients?|integrations?|systems|access)|(?:about |some |around )?\\d[\\d,.]* (?:api )?partners|every partner",
      'zh-TW':
        '(?:合作)?(?:物流商|旅行社|銀行|業者|超商|代理商|經紀商|平台商|夥伴|廠商|通路商|經銷商|外部(?:客戶|單位)?)(?=[^,。;]{0,14}(?:API|串接|介接|呼叫|金鑰|key|REST))|(?:外部|對外)(?:為|是)[^,。;]{0,12}(?:客戶|夥伴|廠商|業者)|對外[^,。;]{0,6}API',
      ja: '(?:フィンテック)?(?:事業者|鉄道会社|旅行会社|企業|\\d+社)(?:など)?(?:約?\\d+ ?社)?(?:に|へ|が|は|から|の|向け)?(?=[^。]{0,24}(?:API|公開|開放|接続|認可|キー|OAuth))|API[^、。\\n]{0,6}(?:外部|対外|社外)(?:へ(?:の)?)?(?:公開|開放)|(?:取引先|提携先|パートナー(?:企業)?|代理店|外部(?:企業|事業者)?)(?:は|が|から|に|向け)?(?=[^、。]{0,14}(?:API|連携|接続|キー|REST|Webhook))|パートナー(?:向け)?API',
      ko: '(?:업체|거래처|여행사|은행|사업자|가맹점|제조사)(?:들)?(?:한테|에게|에)?(?:는|도)?(?=[^.,]{0,14}(?:API|REST|연동|키|제공))|(?:파트너사?|제휴사|협력사|외부 ?(?:업체|고객사))(?:는|가|들이|들은|용|에게)?(?=[^.,]{0,14}(?:API|연동|호출|키|REST))|파트너 ?API',
      vi: '(?:đối tác|đại lý|bên thứ ba)(?=[^.;,]{0,30}(?:api|rest|webhook|tích hợp|kết nối|gọi))',
    },
  },
  {
    id: 'tablet',
    words: {
      en: 'tablets?|ipads?',
      'zh-TW': '平板',
      ja: 'タブレット',
      ko: '태블릿',
      vi: 'máy tính bảng',
    },
  },
  {
    id: 'kiosk',
    words: {
      en: 'kiosks?|self[- ]service terminals?',
      'zh-TW': '自助機|資訊站|Kiosk',
      ja: 'キオスク(?:端末)?|券売機',
      ko: '키오스크|무인 ?단말',
      vi: 'kiosk|ki-ốt|máy tự phục vụ',
    },
  },
  {
    id: 'terminal',
    words: {
      en: '(?<!(?:container|airport|bus|ferry|freight|passenger|cruise|rail|truck|cargo|tank|oil|grain|lng|coal) )(?:handheld |counter |ticket )?terminals?(?! (?:operator|building|gate))',
      'zh-TW': '終端機|櫃台機',
      ja: '端末(?!数)|窓口端末',
      ko: '단말(?:기)?',
      vi: 'thiết bị đầu cuối|máy quầy',
    },
  },
  {
    id: 'pos',
    words: {
      en: 'pos(?: terminals?| devices?)?|cash registers?|tills?',
      'zh-TW': 'POS ?機?|收銀機',
      ja: 'POS(?:レジ)?|レジ(?:端末)?',
      ko: '포스(?:기)?|POS',
      vi: 'máy (?:pos|tính tiền)|POS',
    },
  },
  {
    id: 'desktop',
    words: {
      en: 'desktop(?: app| client)?s?|windows client|desktop computers?|pcs? in the office|office pcs?',
      'zh-TW': '桌面(?:程式|應用)',
      ja: 'デスクトップ(?:アプリ)?',
      ko: '데스크톱',
      vi: 'máy bàn|ứng dụng desktop',
    },
  },
  {
    id: 'smart-tv',
    words: {
      en: 'smart tvs?|tv apps?|set-top box(?:es)?',
      'zh-TW': '電視(?:盒| ?App)|機上盒',
      ja: 'テレビアプリ|スマートテレビ',
      ko: '스마트 ?TV|셋톱박스|TV ?앱|티비 앱',
      vi: 'smart tv|tivi',
    },
  },
  {
    id: 'watch',
    words: {
      en: 'smart ?watch(?:es)?|apple watch|wearables?',
      'zh-TW': '智慧手錶|手錶',
      ja: 'スマートウォッチ',
      ko: '스마트 ?워치',
      vi: 'đồng hồ thông minh',
    },
  },
  {
    id: 'chatbot',
    words: {
      en: 'chat ?bots?|voice assistants?',
      'zh-TW': '聊天機器人',
      ja: 'チャットボット',
      ko: '챗봇',
      vi: 'chatbot',
    },
  },
  {
    id: 'handheld',
    words: {
      en: 'handhelds?|handheld scanners?|barcode scanners?',
      'zh-TW': '手持機|PDA',
      ja: 'ハンディ(?:ターミナル)?',
      ko: 'PDA|핸디 ?터미널',
      vi: 'máy quét cầm tay',
    },
  },
];
