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
  { id: 'appi', words: { ja: '個人情報保護法|改正個人情報|個人情報(?:の)?保護', en: 'appi' } },
  { id: 'my-number-act', words: { ja: 'マイナンバー法|番号法' } },
  {
    id: 'pdpa',
    words: { 'zh-TW': '個人資料保護法|個資法|個資|個人資料(?:保護|法)|個資保護', en: 'pdpa' },
  },
  { id: 'pipa', words: { ko: '개인정보 ?보호법|개인정보보호|개인정보법|개보법', en: 'pipa' } },
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
  { id: 'uk-gdpr', words: { en: 'uk[- ]gdpr|data protection act 2018' } },
  {
    id: 'fadp',
    words: {
      en: 'fadp|n?dsg|(?:swiss|federal) (?:data protection act|act on data protection)|revdsg|nfadp',
      ja: 'スイス(?:連邦)?データ保護法',
      'zh-TW': '瑞士(?:聯邦)?(?:資料保護法|個資法)',
    },
  },
  { id: 'popia', words: { en: 'popia|popi act' } },
  { id: 'pipeda', words: { en: 'pipeda|quebec law 25|law 25' } },
  { id: 'au-privacy-act', words: { en: 'australian privacy (?:act|principles)' } },
  { id: 'dpdp', words: { en: 'dpdp(?: act)?|digital personal data protection act' } },
  { id: 'pipl', words: { en: 'pipl', 'zh-TW': '個人信息保護法|个人信息保护法' } },
  { id: 'hitrust', words: { en: 'hitrust' } },
  { id: 'tisax', words: { en: 'tisax' } },
  { id: 'bsi-c5', words: { en: 'bsi c5|c5 (?:attestation|testat)' } },
  { id: 'hds', words: { en: 'hds(?= |,|\\.)|hébergement de données de santé' } },
  { id: 'eidas', words: { en: 'eidas' } },
  { id: 'mifid-2', words: { en: 'mifid ?(?:ii|2)' } },
  { id: 'glba', words: { en: 'glba|gramm[- ]leach[- ]bliley' } },
  { id: 'cjis', words: { en: 'cjis' } },
  { id: 'fisma', words: { en: 'fisma' } },
  { id: 'iso-9001', words: { en: 'iso[ -]?9001' } },
  { id: 'iso-27701', words: { en: 'iso[ -]?27701' } },
  { id: 'haccp', words: { en: 'haccp' } },
  { id: 'gobd', words: { en: 'gobd' } },
  { id: 'electronic-books-act', words: { ja: '電子帳簿保存法|電帳法' } },
  { id: 'fisc', words: { ja: 'FISC(?:安全対策基準)?' } },
  { id: 'pmd-act', words: { ja: '薬機法|医薬品医療機器等法' } },
  {
    id: 'credit-information-act',
    words: { ko: '신용정보(?:의 이용 및 보호에 관한 법률|보호법|법)' },
  },
  { id: 'medical-service-act', words: { ko: '의료법' } },
  { id: 'location-information-act', words: { ko: '위치정보(?:보호)?법' } },
];

/** Words before a law that say that it does not bind us. */
export const NOT_BOUND_BEFORE: RegExp =
  /(?:(?<![a-z])(?:not (?:subject to|bound by|under|covered by|in scope of|affected by|regulated by)|(?:no|without|never|exempt(?:ed)? from|outside|beyond|neither|nor)|do(?:es)? ?n[o']t (?:need|fall under|come under|have to (?:comply with|follow|meet)|concern|handle)|no need (?:for|of)|instead of)\s(?:(?:the|any|a|an)\s)?(?:[a-z-]+\s){0,2}|不(?:適用|受|屬於|涉及|需要?(?:符合|遵守)?|用(?:管|理|符合)?)\s?|không (?:thuộc|phải tuân|cần|áp dụng|liên quan)(?: [a-zà-ỹ]+){0,3}\s)$/i;

/** Words behind a law that say that it does not bind us. */
export const NOT_BOUND_AFTER: RegExp =
  /^(?: [a-z]+){0,2}? (?:(?:does|do|did|will|would)(?: not|n't) (?:apply|concern|affect|matter|cover|bind)|(?:is|are|was)(?: not|n't) (?:relevant|applicable|needed|required|our|an issue|ours|in scope|a (?:topic|requirement))|(?:is|are) (?:out of scope|irrelevant|not applicable|n\/a|somebody else's|the (?:bank|provider|partner|processor|acquirer)'s)|concerns? (?:them|only them|others|the (?:bank|provider|partner|vendor|processor))|never applied)|^[^.;]{0,70}(?<![a-z])(?:concerns? (?:them|only)|not (?:for )?us(?=[.,;:)]|$)|n't apply to us|not apply to us|not to us)|^(?:は|も|への(?:準拠|対応)は|の)?\s?(?:対象外|適用外|範囲外|不要|無関係|関係(?:ない|ありません)|対応(?:は)?(?:不要|しない|しません)|該当し(?:ない|ません)|適用され(?:ない|ません)|適用対象外|求められ(?:て(?:い)?)?(?:ない|ません))|^(?:은|는|도|이|가)? ?(?:저희|우리|당사|본 ?사업)(?:와는|와|과는|과|랑|한테는|에게는|에는|는)? ?(?:상관|무관|관계|해당)|^(?:은|는|도|이|가)? ?(?:(?:적용 ?)?대상(?:이|은)? ?아(?:니|님|닙)|해당 ?(?:없|되지 ?않|안)|해당(?:사항)? ?없|적용(?:되지| ?안|받지) ?(?:않|돼|됩|받)?|필요 ?없|무관|상관없|관계없)|^\s?(?:跟|和|與|對)(?:我們|本案|我|敝)[^,。;]{0,4}(?:沒(?:有)?關係|無關|不適用|沒影響)|^\s?(?:並|也|都|則)?(?:不適用|不在範圍|不相關|與(?:我們|本案)無關|無關|不需要|不用|免(?:了)?|不管|不涉及|管不到)|^ (?:thì )?(?:không (?:áp dụng|liên quan|thuộc|cần|phải|bắt buộc)|ngoài phạm vi)/i;
