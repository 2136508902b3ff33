import type { Words } from './words.ts';

/** Front ends and devices that call a backend. */
export const CLIENTS: readonly { readonly id: string; readonly words: Words }[] = [
  { id: 'ios', words: { en: 'ios|iphones?|ipads?', ja: 'iPhone|iPad', ko: '아이폰|아이패드' } },
  { id: 'android', words: { en: 'android', ja: 'アンドロイド', ko: '안드로이드' } },
  {
    id: 'mobile',
    words: {
      en: 'mobile(?: apps?| phones?| clients?)?|phone apps?|smartphones?(?: apps?)?|phones?(?= (?:app|client))|(?:from|on|with|via|using|through) (?:their|his|her|the|a|your|my|our) (?:own |mobile |smart |cell )?phones?(?! (?:number|call|line))|cell ?phones?',
      'zh-TW':
        '手機(?:App|應用)?|行動(?:裝置|版|端|App|應用|用戶端|客戶端)|行動(?=(?:和|與|及|跟|、)\\s?(?:網頁|網站|Web|桌面|平板))|手機(?!號|殼)|行動電話|(?:用|從|在|透過)App',
      ja: 'モバイル(?:アプリ)?|スマホ(?:アプリ)?|スマートフォン|携帯|スマートホン|ケータイ|アプリ(?:から|で)',
      ko: '모바일(?: ?앱)?|스마트폰|휴대폰 앱|휴대폰|핸드폰|폰(?:으로|에서)|앱(?:에서|으로|이나|과|을 (?:열|켜))',
      vi: 'app di động|ứng dụng di động|di động|điện thoại|mobile|điện thoại(?! bàn)|(?:trên|qua|bằng|từ|mở) (?:app|ứng dụng)',
    },
  },
  {
    id: 'web',
    words: {
      en: 'web(?:site| app(?:lication)?| portal| tool| client| front ?end| ui| shop)?|browsers?|single[- ]page app(?:lication)?|spa(?! (?:treatment|day|hotel|resort))|online portal|portals?|in the browser|web pages?|dashboard in',
      'zh-TW': '網頁|網站|瀏覽器|Web',
      ja: 'Web(?:サイト|アプリ|画面)?|ウェブ(?!フック|ソケット)|ブラウザ',
      ko: '웹(?!훅|소켓)(?:사이트|앱)?|브라우저',
      vi: 'web(?:site)?|trình duyệt|trang web',
    },
  },
  {
    id: 'tablet',
    words: { en: 'tablets?', 'zh-TW': '平板', ja: 'タブレット', ko: '태블릿', vi: 'máy tính bảng' },
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
      en: '(?:handheld |counter |ticket )?terminals?',
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
