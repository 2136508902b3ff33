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
  { code: 'CHF', before: 'CHF', after: { en: 'CHF|swiss francs?' } },
  { code: 'SEK', before: 'SEK', after: { en: 'SEK' } },
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
