import type { Words } from './words.ts';

/** Laws and standards that a brief may name, with their spellings. */
export const REGIMES: readonly { readonly id: string; readonly words: Words }[] = [
  {
    id: 'gdpr',
    words: {
      en: 'gdpr|dsgvo|rgpd|general data protection regulation',
      ja: 'GDPR|EU一般データ保護規則',
      'zh-TW': 'GDPR|歐盟一般資料保護規則',
      ko: 'GDPR|유럽 개인정보',
      vi: 'GDPR',
    },
  },
  { id: 'hipaa', words: { en: 'hipaa' } },
  { id: 'pci-dss', words: { en: 'pci(?:[- ]dss)?' } },
  { id: 'sox', words: { en: 'sox|sarbanes[- ]oxley', ja: 'J-SOX|内部統制報告' } },
  { id: 'soc-2', words: { en: 'soc ?2(?: type (?:i|ii|1|2))?' } },
  { id: 'iso-27001', words: { en: 'iso(?:/iec)?[ -]?27001', ja: 'ISMS', ko: 'ISMS(?!-P)' } },
  { id: 'isms-p', words: { ko: 'ISMS-P', en: 'isms-p' } },
  { id: 'iso-13485', words: { en: 'iso[ -]?13485' } },
  { id: 'ferpa', words: { en: 'ferpa' } },
  { id: 'coppa', words: { en: 'coppa' } },
  { id: 'ccpa', words: { en: 'ccpa|cpra' } },
  { id: 'lgpd', words: { en: 'lgpd' } },
  { id: 'psd2', words: { en: 'psd ?2|psd ?3' } },
  {
    id: 'dora',
    words: { en: 'dora(?= (?:regulation|applies|act))|digital operational resilience act' },
  },
  { id: 'nis2', words: { en: 'nis ?2' } },
  { id: 'fda-21-cfr-part-11', words: { en: '21 cfr(?: part)? 11|part 11|gxp|gmp' } },
  { id: 'mdr', words: { en: 'mdr(?= |,|\\.)|medical device regulation' } },
  { id: 'fedramp', words: { en: 'fedramp' } },
  { id: 'appi', words: { ja: '個人情報保護法|改正個人情報', en: 'appi' } },
  { id: 'my-number-act', words: { ja: 'マイナンバー法|番号法' } },
  { id: 'pdpa', words: { 'zh-TW': '個人資料保護法|個資法|個資', en: 'pdpa' } },
  { id: 'pipa', words: { ko: '개인정보 ?보호법|개인정보보호', en: 'pipa' } },
  { id: 'e-finance-act', words: { ko: '전자금융거래법|전자금융감독' } },
  {
    id: 'pdpd',
    words: {
      vi: 'nghị định (?:số )?13(?:/2023)?|luật bảo vệ dữ liệu cá nhân|bảo vệ dữ liệu cá nhân',
      en: 'pdpd|decree 13',
    },
  },
  { id: 'cybersecurity-law-vn', words: { vi: 'luật an ninh mạng|nghị định 53' } },
  { id: 'medical-care-act', words: { 'zh-TW': '醫療法' } },
  { id: 'wcag', words: { en: 'wcag' } },
];
