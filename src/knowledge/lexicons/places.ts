import type { Words } from './words.ts';

/** Countries and regions where data may have to stay. */
export const COUNTRIES: readonly { readonly name: string; readonly words: Words }[] = [
  {
    name: 'Germany',
    words: { en: 'germany|german', ja: 'ドイツ', 'zh-TW': '德國', ko: '독일', vi: 'đức' },
  },
  {
    name: 'France',
    words: { en: 'france|french', ja: 'フランス', 'zh-TW': '法國', ko: '프랑스', vi: 'pháp' },
  },
  {
    name: 'EU',
    words: {
      en: 'eu|europe|european union|eea|european',
      ja: 'EU|欧州',
      'zh-TW': '歐盟|歐洲',
      ko: 'EU|유럽',
      vi: 'châu âu|EU',
    },
  },
  {
    name: 'United Kingdom',
    words: {
      en: 'uk|united kingdom|britain|england|british(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: '英国|イギリス',
      'zh-TW': '英國',
      ko: '영국',
      vi: 'anh quốc',
    },
  },
  {
    name: 'Switzerland',
    words: { en: 'switzerland|swiss', ja: 'スイス', 'zh-TW': '瑞士', ko: '스위스', vi: 'thụy sĩ' },
  },
  { name: 'Portugal', words: { en: 'portugal|portuguese(?= (?:soil|servers?|data))' } },
  { name: 'Belgium', words: { en: 'belgium|belgian' } },
  { name: 'Luxembourg', words: { en: 'luxembourg' } },
  {
    name: 'Czech Republic',
    words: { en: 'czech republic|czechia|czech(?= (?:soil|servers?|data))' },
  },
  {
    name: 'New Zealand',
    words: { en: 'new zealand', ja: 'ニュージーランド', 'zh-TW': '紐西蘭', ko: '뉴질랜드' },
  },
  { name: 'Mexico', words: { en: 'mexico|mexican(?= (?:soil|servers?|data))' } },
  {
    name: 'Indonesia',
    words: {
      en: 'indonesia',
      ja: 'インドネシア',
      'zh-TW': '印尼',
      ko: '인도네시아',
      vi: 'indonesia',
    },
  },
  {
    name: 'Thailand',
    words: {
      en: 'thailand|thai(?= (?:soil|servers?|data))',
      ja: 'タイ国内',
      'zh-TW': '泰國',
      ko: '태국',
      vi: 'thái lan',
    },
  },
  { name: 'Malaysia', words: { en: 'malaysia', 'zh-TW': '馬來西亞', ko: '말레이시아' } },
  { name: 'Philippines', words: { en: 'philippines', 'zh-TW': '菲律賓', ko: '필리핀' } },
  { name: 'United Arab Emirates', words: { en: 'uae|united arab emirates|emirates' } },
  { name: 'Saudi Arabia', words: { en: 'saudi arabia|saudi(?= (?:soil|servers?|data))' } },
  { name: 'Israel', words: { en: 'israel' } },
  { name: 'South Africa', words: { en: 'south africa' } },
  { name: 'Turkey', words: { en: 'turkey|türkiye' } },
  {
    name: 'Austria',
    words: {
      en: 'austria|austrian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  { name: 'Netherlands', words: { en: 'netherlands|dutch' } },
  {
    name: 'Ireland',
    words: {
      en: 'ireland|irish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Spain',
    words: {
      en: 'spain|spanish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Italy',
    words: {
      en: 'italy|italian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Sweden',
    words: {
      en: 'sweden|swedish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Norway',
    words: {
      en: 'norway|norwegian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Finland',
    words: {
      en: 'finland|finnish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Denmark',
    words: {
      en: 'denmark|danish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Poland',
    words: {
      en: 'poland|polish(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'United States',
    words: {
      en: 'us soil|united states|usa|the us|american(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))|(?:the )?us(?= only|-only)',
      ja: '米国',
      'zh-TW': '美國',
      ko: '미국',
      vi: 'hoa kỳ|mỹ',
    },
  },
  {
    name: 'Canada',
    words: { en: 'canada|canadian', ja: 'カナダ', 'zh-TW': '加拿大', ko: '캐나다' },
  },
  {
    name: 'Australia',
    words: {
      en: 'australia|australian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: 'オーストラリア',
      'zh-TW': '澳洲',
      ko: '호주',
    },
  },
  {
    name: 'India',
    words: {
      en: 'india|indian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: 'インド',
      'zh-TW': '印度',
      ko: '인도',
      vi: 'ấn độ',
    },
  },
  {
    name: 'Singapore',
    words: {
      en: 'singapore|singaporean(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: 'シンガポール',
      'zh-TW': '新加坡',
      ko: '싱가포르',
      vi: 'singapore',
    },
  },
  {
    name: 'Brazil',
    words: {
      en: 'brazil|brazilian(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
    },
  },
  {
    name: 'Japan',
    words: {
      en: 'japan|japanese(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: '日本(?!語)|国内|東京リージョン',
      'zh-TW': '日本',
      ko: '일본',
      vi: 'nhật bản',
    },
  },
  {
    name: 'Taiwan',
    words: {
      en: 'taiwan|taiwanese(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: '台湾',
      'zh-TW': '台灣|臺灣|國內|境內|本國|(?<=不能|不可|不得|禁止)(?:出國|傳到國外)|國外',
      ko: '대만',
      vi: 'đài loan',
    },
  },
  {
    name: 'South Korea',
    words: {
      en: '(?:south )?korea|korean(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: '韓国',
      'zh-TW': '韓國',
      ko: '국내|한국|대한민국',
      vi: 'hàn quốc',
    },
  },
  {
    name: 'Vietnam',
    words: {
      en: 'viet ?nam|vietnamese(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: 'ベトナム',
      'zh-TW': '越南',
      ko: '베트남',
      vi: 'việt nam|trong nước',
    },
  },
  { name: 'Hong Kong', words: { en: 'hong kong', ja: '香港', 'zh-TW': '香港' } },
  {
    name: 'China',
    words: {
      en: 'mainland china|china|chinese(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))',
      ja: '中国',
      'zh-TW': '中國大陸|中國',
      ko: '중국',
      vi: 'trung quốc',
    },
  },
];

/** Says that data must stay in a place. */
export const STAYS: Words = {
  en: '(?:must|has to|have to|may|should|shall|needs? to|can)? ?(?:stay|remain|reside|be kept|be stored|be held|live)(?:s|ed)?(?: only| inside| within)? (?:in|within|inside|on)|(?:not|never) leave|residency|resident in|sovereignty|hosted in|nothing (?:may )?(?:leaves?|outside)|not outside|(?<=(?:eu|europe|germany|switzerland|country) )only|(?:must|may|can|should) not be (?:stored|kept|sent) outside|data (?:in|within|inside) (?:the )?(?:eu|country)|in[- ]country|(?:servers?|data ?cent(?:er|re)s?|soil|cloud|hosting|territory|jurisdiction) only|only (?:on|in|within) (?=[a-z]+ (?:servers?|data ?cent(?:er|re)s?|soil|cloud|territory))|within (?:the )?borders|on [a-z]+ soil|(?:must|may|can|should|shall) ?not (?:go|be transferred|be moved|travel|be exported) (?:abroad|outside|out of|to)|abroad|out of the country|inside the country|cross (?:the|any) borders?|processed (?:only )?(?:in|within|inside)|confined to',
  'zh-TW':
    '(?:只能|必須|須|要|得)?(?:放在|存在|留在|保存在|存放於?|儲存在|存於)|不(?:得|可|能)?(?:出境|離開|離境|送出|傳出|跨境)|落地|境內|不出|(?:不能|不可以?|不得|禁止)(?:出國|出境|外流|傳到國外|放國外|放在國外)|國外|境外|留在國內|國內機房',
  ja: '(?:国内|日本)(?:で)?(?:保存|保管|サーバー?|データセンター)|(?:国内|日本)(?:のみ|に|で|から|リージョン)|国外(?:に|へ)|海外(?:に|へ)(?:出|持ち|置|保存)|から出(?:さ|せ|し)|に(?:置|留|保管|保存|限)|持ち出|(?:外に|国外|海外)(?:出|持ち出)|国内限定|国内だけ|以外に(?:置|保存|出)',
  ko: '(?:국내|한국)(?:에|에만|에서| ?데이터| ?리전|로| ?보관| ?저장| ?서버)|(?:에만|에) (?:저장|보관|둬|두|있|남)|국외|해외(?:로| 반출)|반출|국내(?:에서만|에만|로만)|나라 밖|밖으로 (?:나가|반출)|해외에 (?:두|저장)',
  vi: '(?:lưu|đặt|để|nằm|giữ)(?: trữ)?(?: dữ liệu)? (?:ở|tại|trong)|không (?:được )?(?:ra|đưa ra|chuyển ra) (?:khỏi |nước )|trong nước|phải ở|không (?:được )?(?:gửi|lưu|để|rời|mang) (?:ra )?(?:khỏi|nước ngoài|ngoài)|ra nước ngoài|phải nằm|trong lãnh thổ',
};
