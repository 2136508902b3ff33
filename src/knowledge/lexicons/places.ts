import type { Words } from './words.ts';

const SOIL =
  '(?= (?:soil|servers?|data|territory|region|cloud|hosting|ground|jurisdiction|law|borders?|machines|hosts?))';

/** Countries and regions where data may have to stay, by their codes of two letters (ISO 3166, and EU, UK). */
export const COUNTRIES: readonly { readonly code: string; readonly words: Words }[] = [
  {
    code: 'DE',
    words: { en: 'germany|german', ja: 'ドイツ', 'zh-TW': '德國', ko: '독일', vi: 'đức' },
  },
  {
    code: 'FR',
    words: { en: 'france|french', ja: 'フランス', 'zh-TW': '法國', ko: '프랑스', vi: 'pháp' },
  },
  {
    code: 'EU',
    words: {
      en: 'eu|europe|european union|eea|european',
      ja: 'EU|欧州',
      'zh-TW': '歐盟|歐洲',
      ko: 'EU|유럽',
      vi: 'châu âu|EU',
    },
  },
  {
    code: 'UK',
    words: {
      en: `uk|united kingdom|britain|england|british${SOIL}`,
      ja: '英国|イギリス',
      'zh-TW': '英國',
      ko: '영국',
      vi: 'anh quốc',
    },
  },
  {
    code: 'CH',
    words: { en: 'switzerland|swiss', ja: 'スイス', 'zh-TW': '瑞士', ko: '스위스', vi: 'thụy sĩ' },
  },
  { code: 'PT', words: { en: `portugal|portuguese${SOIL}` } },
  { code: 'BE', words: { en: 'belgium|belgian' } },
  { code: 'LU', words: { en: 'luxembourg' } },
  {
    code: 'CZ',
    words: { en: `czech republic|czechia|czech${SOIL}` },
  },
  {
    code: 'NZ',
    words: { en: 'new zealand', ja: 'ニュージーランド', 'zh-TW': '紐西蘭', ko: '뉴질랜드' },
  },
  { code: 'MX', words: { en: `mexico|mexican${SOIL}` } },
  {
    code: 'ID',
    words: {
      en: 'indonesia',
      ja: 'インドネシア',
      'zh-TW': '印尼',
      ko: '인도네시아',
      vi: 'indonesia',
    },
  },
  {
    code: 'TH',
    words: {
      en: `thailand|thai${SOIL}`,
      ja: 'タイ国内',
      'zh-TW': '泰國',
      ko: '태국',
      vi: 'thái lan',
    },
  },
  { code: 'MY', words: { en: 'malaysia', 'zh-TW': '馬來西亞', ko: '말레이시아' } },
  { code: 'PH', words: { en: 'philippines', 'zh-TW': '菲律賓', ko: '필리핀' } },
  { code: 'AE', words: { en: 'uae|united arab emirates|emirates' } },
  { code: 'SA', words: { en: `saudi arabia|saudi${SOIL}` } },
  { code: 'IL', words: { en: 'israel' } },
  { code: 'ZA', words: { en: 'south africa' } },
  { code: 'TR', words: { en: 'turkey|türkiye' } },
  {
    code: 'AT',
    words: {
      en: `austria|austrian${SOIL}`,
    },
  },
  { code: 'NL', words: { en: 'netherlands|dutch' } },
  {
    code: 'IE',
    words: {
      en: `ireland|irish${SOIL}`,
    },
  },
  {
    code: 'ES',
    words: {
      en: `spain|spanish${SOIL}`,
    },
  },
  {
    code: 'IT',
    words: {
      en: `italy|italian${SOIL}`,
    },
  },
  {
    code: 'SE',
    words: {
      en: `sweden|swedish${SOIL}`,
    },
  },
  {
    code: 'NO',
    words: {
      en: `norway|norwegian${SOIL}`,
    },
  },
  {
    code: 'FI',
    words: {
      en: `finland|finnish${SOIL}`,
    },
  },
  {
    code: 'DK',
    words: {
      en: `denmark|danish${SOIL}`,
    },
  },
  {
    code: 'PL',
    words: {
      en: `poland|polish${SOIL}`,
    },
  },
  {
    code: 'US',
    words: {
      en: `us soil|united states|usa|the us|american${SOIL}|(?:the )?us(?= only|-only)`,
      ja: '米国',
      'zh-TW': '美國',
      ko: '미국',
      vi: 'hoa kỳ|mỹ',
    },
  },
  {
    code: 'CA',
    words: { en: 'canada|canadian', ja: 'カナダ', 'zh-TW': '加拿大', ko: '캐나다' },
  },
  {
    code: 'AU',
    words: {
      en: `australia|australian${SOIL}`,
      ja: 'オーストラリア',
      'zh-TW': '澳洲',
      ko: '호주',
    },
  },
  {
    code: 'IN',
    words: {
      en: `india|indian${SOIL}`,
      ja: 'インド',
      'zh-TW': '印度',
      ko: '인도',
      vi: 'ấn độ',
    },
  },
  {
    code: 'SG',
    words: {
      en: `singapore|singaporean${SOIL}`,
      ja: 'シンガポール',
      'zh-TW': '新加坡',
      ko: '싱가포르',
      vi: 'singapore',
    },
  },
  {
    code: 'BR',
    words: {
      en: `brazil|brazilian${SOIL}`,
    },
  },
  {
    code: 'JP',
    words: {
      en: `japan|japanese${SOIL}`,
      ja: '日本(?!語)|国内|国外(?=[にへでの])|海外(?=(?:に|へ|の(?:サーバ|データセンタ|クラウド|リージョン))[^。]{0,10}(?:出|持|置|保|移|送|不可|禁|使))|東京リージョン|東日本|西日本',
      'zh-TW': '日本',
      ko: '일본',
      vi: 'nhật bản',
    },
  },
  {
    code: 'TW',
    words: {
      en: `taiwan|taiwanese${SOIL}`,
      ja: '台湾',
      'zh-TW':
        '台灣|臺灣|國內|境內|境外|本國|本島|島內|(?<=不能|不可|不得|禁止)(?:出國|傳到國外)|國外',
      ko: '대만',
      vi: 'đài loan',
    },
  },
  {
    code: 'KR',
    words: {
      en: `(?:south )?korea|korean${SOIL}`,
      ja: '韓国',
      'zh-TW': '韓國',
      ko: '국내|국외|해외(?=로|에 ?(?:두|저장|보관|있)|[ ]?반출| ?서버| ?리전)|한국|대한민국',
      vi: 'hàn quốc',
    },
  },
  {
    code: 'VN',
    words: {
      en: `viet ?nam|vietnamese${SOIL}`,
      ja: 'ベトナム',
      'zh-TW': '越南',
      ko: '베트남',
      vi: 'việt nam|trong nước|(?:ra |ở )?nước ngoài',
    },
  },
  { code: 'HK', words: { en: 'hong kong', ja: '香港', 'zh-TW': '香港' } },
  {
    code: 'CN',
    words: {
      en: `mainland china|china|chinese${SOIL}`,
      ja: '中国',
      'zh-TW': '中國大陸|中國',
      ko: '중국',
      vi: 'trung quốc',
    },
  },
];
