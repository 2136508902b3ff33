import type { Words } from './words.ts';

/** ISO 4217 codes with the signs and words that stand before or after an amount. */
export const CURRENCIES: readonly {
  readonly code: string;
  readonly before?: string;
  readonly after: Words;
}[] = [
  {
    code: 'TWD',
    before: 'NT\\$|NTD|TWD|新台幣|新臺幣|台幣',
    after: { en: 'NTD|TWD|new taiwan dollars?', 'zh-TW': '元|塊(?:錢)?|台幣|新台幣' },
  },
  { code: 'HKD', before: 'HK\\$|HKD', after: { en: 'HKD', 'zh-TW': '港幣|港元' } },
  { code: 'AUD', before: 'A\\$|AU\\$|AUD', after: { en: 'AUD|australian dollars?' } },
  { code: 'CAD', before: 'C\\$|CA\\$|CAD', after: { en: 'CAD|canadian dollars?' } },
  { code: 'SGD', before: 'S\\$|SGD', after: { en: 'SGD' } },
  { code: 'NZD', before: 'NZ\\$|NZD', after: { en: 'NZD|new zealand dollars?' } },
  { code: 'BRL', before: 'R\\$|BRL', after: { en: 'BRL|reais|reals?' } },
  { code: 'MXN', before: 'MX\\$|MXN', after: { en: 'MXN|(?:mexican )?pesos?' } },
  {
    code: 'USD',
    before: 'US\\$|USD|\\$',
    after: {
      en: 'USD|(?:US )?dollars?|bucks|\\$',
      ja: '米?ドル',
      'zh-TW': '美元|美金',
      ko: '달러|불',
      vi: 'đô(?: ?la)?|USD',
    },
  },
  {
    code: 'EUR',
    before: '€|EUR',
    after: { en: '€|EUR|euros?', ja: 'ユーロ', 'zh-TW': '歐元', ko: '유로' },
  },
  {
    code: 'GBP',
    before: '£|GBP',
    after: { en: '£|GBP|pounds?(?: sterling)?|quid', ja: 'ポンド', 'zh-TW': '英鎊', ko: '파운드' },
  },
  {
    code: 'CHF',
    before: 'CHF',
    after: {
      en: 'CHF|(?:swiss )?francs?',
      ja: 'スイスフラン',
      'zh-TW': '瑞士法郎',
      ko: '스위스 프랑',
    },
  },
  { code: 'SEK', before: 'SEK', after: { en: 'SEK|swedish (?:kronor|crowns)' } },
  { code: 'NOK', before: 'NOK', after: { en: 'NOK|norwegian (?:kroner|crowns)' } },
  { code: 'DKK', before: 'DKK', after: { en: 'DKK|danish (?:kroner|crowns)' } },
  { code: 'PLN', before: 'PLN', after: { en: 'PLN|zł|zlot(?:y|ys|ych)|złotych' } },
  { code: 'CZK', before: 'CZK', after: { en: 'CZK|Kč|(?:czech )?koruna' } },
  { code: 'THB', before: '฿|THB', after: { en: 'THB|baht' } },
  { code: 'IDR', before: 'IDR|Rp\\.?', after: { en: 'IDR|rupiah' } },
  { code: 'MYR', before: 'MYR|RM', after: { en: 'MYR|ringgit' } },
  { code: 'PHP', before: '₱', after: { en: 'philippine pesos?' } },
  { code: 'ZAR', before: 'ZAR', after: { en: 'ZAR|rand' } },
  { code: 'AED', before: 'AED', after: { en: 'AED|dirhams?' } },
  { code: 'ILS', before: '₪|ILS', after: { en: 'ILS|shekels?' } },
  { code: 'TRY', before: '₺|TRY', after: { en: '(?:turkish )?lira' } },
  { code: 'INR', before: '₹|INR|Rs\\.?', after: { en: 'INR|rupees?' } },
  { code: 'CNY', before: 'CNY|RMB', after: { en: 'CNY|RMB|yuan', 'zh-TW': '人民幣' } },
  {
    code: 'JPY',
    before: '¥|JPY',
    after: { en: 'JPY|yen', ja: '円', 'zh-TW': '日圓|日幣', ko: '엔', vi: 'yên' },
  },
  {
    code: 'KRW',
    before: '₩|KRW',
    after: { en: 'KRW|(?:korean )?won', ja: 'ウォン', 'zh-TW': '韓元', ko: '원' },
  },
  {
    code: 'VND',
    before: '₫|VND',
    after: {
      en: 'VND|dong',
      ja: 'ドン',
      'zh-TW': '越南盾',
      ko: '동(?![의안일시])',
      vi: 'đồng(?! bộ| thời| hồ)|đ|VND|VNĐ',
    },
  },
];
