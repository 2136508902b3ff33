import { anyOf, type Words } from './words.ts';

/** What somebody with a role is to the system: looks after it, works with it, or uses it. */
export type RoleKind = 'admin' | 'staff' | 'user';

/** Words in the name of a role that tell its kind; the first kind with a word in the name is it. */
const KINDS: readonly { readonly kind: RoleKind; readonly words: Words }[] = [
  {
    // "case manager" and "shift leader" work with the system, a plain manager looks after it.
    kind: 'staff',
    words: {
      en: '(?:case|shift|project|event|relationship|care|account|product|quality|stock|warehouse|kitchen|line|machine|crane|call cent(?:re|er)) (?:manager|supervisor|operator|leader)s?',
      'zh-TW': '個管師|個案管理師|設備管理員',
      ja: 'ケアマネ(?:ージャー)?|在庫管理者|品質管理者',
      ko: '사례 ?관리자|품질 ?관리자',
      vi: 'quản lý (?:ca|kho|chất lượng|dự án)|trưởng ca',
    },
  },
  {
    kind: 'admin',
    words: {
      en: 'admins?|administrators?|managers?|supervisors?|root|super ?users?|sysadmins?|owners? of the system|(?:system|platform|site) (?:owner|operator)s?|head ?office|directors?',
      'zh-TW': '管理員|管理者|管理人|主管|經理|店長|館長|站長|院長|校長|總部|超級使用者',
      ja: '管理者|管理人|運営者|システム担当|責任者|店長|館長|園長|マネージャー|本部|アドミン',
      ko: '관리자|운영자|점장|관장|원장|매니저|본부|어드민',
      vi: 'quản trị(?: viên)?|quản lý|giám đốc|trưởng phòng|trụ sở',
    },
  },
  {
    kind: 'staff',
    words: {
      en: '(?:[a-z]+ )?staff|clerks?|(?:back |front |post )?office|agents?|employees?|operators?|nurses?|doctors?|physicians?|dentists?|therapists?|pharmacists?|care ?givers?|teachers?|lecturers?|professors?|tutors?|trainers?|coaches|dispatchers?|kitchen|cooks?|chefs?|waiters?|editors?|moderators?|council|support|(?:help|front|service) ?desk|desk|officers?|technicians?|engineers?|mechanics?|fitters?|warehouse|pickers?|librarians?|curators?|receptionists?|cashiers?|accountants?|book ?keepers?|treasurers?|secretar(?:y|ies)|assistants?|coordinators?|inspectors?|auditors?|analysts?|lawyers?|judges?|notar(?:y|ies)|geneticists?|planners?|buyers?|workers?|crews?|leaders?|guards?|wardens?|caretakers?|janitors?|team',
      'zh-TW':
        '員工|職員|人員|店員|行員|館員|站務員|客服|櫃[台檯]|窗口|志工|醫師|醫生|護理師|護士|牙醫|藥師|治療師|照服員|社工|老師|教師|講師|教授|教練|教職|技師|工程師|師傅|廚房|廚師|服務生|編輯|審核|稽核|會計|出納|收銀|秘書|助理|調度|倉管|倉庫|律師|法官|公證人|警衛|班長|作業員',
      ja: '従業員|社員|職員|店員|駅員|行員|係員?|担当者?|スタッフ|オペレーター|医師|医者|看護師|歯科医|薬剤師|療法士|介護(?:士|職員)|教師|先生|講師|教授|コーチ|技師|技術者|エンジニア|整備士|作業員|厨房|調理|編集者|審査員|監査|経理|会計|レジ|受付|窓口|事務|秘書|助手|配車|倉庫|司書|弁護士|裁判官|警備|指令員',
      ko: '직원|사원|점원|상담원|상담사|접수|창구|데스크|의사|간호사|치과|약사|치료사|요양보호사|교사|선생님|강사|교수|코치|기술자|엔지니어|정비사|작업자|주방|조리|편집자|심사위원|감사|회계|경리|캐셔|비서|보조|배차|창고|사서|변호사|판사|경비|담당자?',
      vi: 'nhân viên|nhân sự|lễ tân|thu ngân|kế toán|bác sĩ|nha sĩ|y tá|điều dưỡng|dược sĩ|giáo viên|giảng viên|huấn luyện viên|kỹ thuật viên|kỹ sư|thợ|bếp|biên tập viên|kiểm toán|thanh tra|thư ký|trợ (?:thủ|lý)|điều phối|thủ kho|thủ thư|luật sư|thẩm phán|bảo vệ|cán bộ|tổng đài',
    },
  },
];

const expressions = KINDS.map(({ kind, words }) => ({ kind, expression: anyOf(words) }));

/** The kind of a role by its name, in any of the languages. */
export function roleKindOf(name: string): RoleKind {
  const plain = name.normalize('NFKC').replaceAll(/[-_]/g, ' ');
  return expressions.find(({ expression }) => expression.test(plain))?.kind ?? 'user';
}
