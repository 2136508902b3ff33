import type { Choice } from './choice.ts';

/** Ways to prove who one is, and models of rights. */
export const ACCESS: readonly Choice[] = [
  {
    id: 'sms',
    fact: 'auth',
    words: {
      en: 'sms (?:codes?|otp|one[- ]time (?:codes?|passwords?)|verification(?: codes?)?|tans?)|(?:codes?|otp|tans?) (?:by|via|over|through) (?:sms|text(?: message)?)',
      'zh-TW': '(?:SMS|簡訊) ?(?:驗證碼?|OTP|動態密碼)',
      ja: 'SMS ?(?:認証|コード|ワンタイム)',
      ko: '(?:SMS|문자) ?(?:인증|코드|본인 ?확인)',
      vi: '(?:mã |otp )?(?:xác thực |otp )?(?:qua|bằng) (?:sms|tin nhắn)|sms otp',
    },
  },
  {
    id: 'rbac',
    fact: 'authz',
    words: {
      en: 'rbac|role[- ]based(?: access(?: control)?| authori[sz]ation| permissions?| rights)?|(?:goes|go|depend(?:s|ing)?|differ(?:s)?|rights?|permissions?|access|by) (?:by|on|per|according to) (?:the )?roles?|(?:permissions?|rights|access) (?:by|per|for each|depend on) roles?',
      'zh-TW':
        '(?:權限|權利|存取)?(?:依|按|以|看|根據)(?:照|其|各)?(?:職務|職位|不同|使用者)?角色|角色(?:為基礎|權限|型存取)|角色式',
      ja: 'ロールベース|役割(?:ベース|に応じ|ごと)|ロール(?:ごと|別|に応じ|で(?:権限|制御)|は|:)|役割(?:は|:)|権限は(?:役割|ロール)',
      ko: '역할 ?기반|역할(?:별|에 따|마다)|롤 ?기반',
      vi: 'theo vai trò|phân quyền theo (?:vai trò|nhóm)|dựa trên vai trò',
    },
  },
  {
    id: 'abac',
    fact: 'authz',
    words: {
      en: 'abac|attribute[- ]based(?: access(?: control)?)?|(?:by|on|per) (?:the )?attributes?(?! (?:name|value|list))',
      'zh-TW': '屬性(?:為基礎|式|型)|基於屬性|依屬性',
      ja: '属性ベース|属性に応じ',
      ko: '속성 ?기반',
      vi: 'theo thuộc tính|dựa trên thuộc tính',
    },
  },
  {
    id: 'rebac',
    fact: 'authz',
    words: {
      en: '(?:permissions?|access|rights|who (?:may|can) see what) (?:follows?|depends? on|derives? from) (?:the )?(?:org(?:anisation)?(?: |-)?chart|relations?(?:hips?)?|family ties|hierarchy)|rebac|relation(?:ship)?[- ]based(?: access(?: control)?)?|zanzibar',
      'zh-TW':
        '關係(?:為基礎|型)|(?:依|按|根據|以)[^,。;]{0,12}(?:之間)?的?關係」?(?:來)?(?:授權|決定|判斷|控管)',
      ja: '関係(?:性)?ベース|関係(?:性)?に(?:応じ|基づ|よっ)[^、。]{0,8}(?:権限|認可|アクセス|見)',
      ko: '관계 ?기반|관계에 따(?:라|른)[^.,]{0,10}(?:권한|접근|인가)',
      vi: '(?:dựa|căn cứ) (?:trên|vào|theo) (?:mối )?quan hệ|theo (?:mối )?quan hệ (?:giữa|của)',
    },
  },
  {
    id: 'acl',
    fact: 'authz',
    words: {
      en: 'acls?|access control lists?',
      'zh-TW': '存取控制清單',
      ja: 'アクセス制御リスト',
      ko: '접근 제어 목록',
      vi: 'danh sách kiểm soát truy cập',
    },
  },
  {
    id: 'mfa',
    fact: 'auth',
    words: {
      en: 'mfa|2fa|multi[- ]factor(?: auth(?:entication)?)?|two[- ]factor(?: auth(?:entication)?)?|second factor',
      'zh-TW': '多因[素子](?:驗證|認證)?|雙因[素子](?:驗證|認證)?|兩步驟驗證|雙重驗證',
      ja: '多要素(?:認証)?|二要素(?:認証)?|2要素(?:認証)?|二段階認証',
      ko: '다중 ?(?:요소 ?)?인증|2단계 ?인증|이중 ?인증|다단계 인증',
      vi: '(?:xác thực )?(?:đa|hai|2) (?:yếu tố|lớp)',
    },
  },
  {
    id: 'sso',
    fact: 'auth',
    words: {
      en: 'sso|single sign[- ]?on',
      'zh-TW': '單一登入',
      ja: 'シングルサインオン',
      ko: '싱글 ?사인온|통합 ?로그인',
      vi: 'đăng nhập một lần',
    },
  },
  {
    id: 'session',
    fact: 'auth',
    words: {
      en: 'session cookies?|cookie sessions?|server[- ]side sessions?',
      'zh-TW': 'Session ?登入|工作階段 Cookie',
      ja: 'セッション(?:認証|Cookie|クッキー)',
      ko: '세션 ?(?:인증|쿠키)',
      vi: 'cookie phiên',
    },
  },
  {
    id: 'magic-link',
    fact: 'auth',
    words: { en: 'magic links?', 'zh-TW': '魔術連結', ja: 'マジックリンク', ko: '매직 ?링크' },
  },
  {
    id: 'password',
    fact: 'auth',
    words: {
      en: 'passwords?(?! ?less)',
      'zh-TW': '帳號密碼|帳密',
      ja: 'ID ?とパスワード|パスワード認証',
      ko: '아이디[·/ ]?비밀번호',
      vi: 'mật khẩu',
    },
  },
];
