/**
 * Sentences that tell rights apart without the word "role". Group 1 is the list of those who have them.
 * Every expression is tried on a sentence; quantifiers are bounded, since texts may be long.
 */
export const DIFFERENT_RIGHTS: readonly RegExp[] = [
  /(?:^|[,;:.]\s|\b(?:has|have|are|with|for|between|of|know|knows|serves?)\s)([\p{L}\p{M}' ,/-]{4,90}?),? (?:with|have|has|get|need|should have|must have|each have|all have|have got|each with) (?:different|distinct|separate|their own|other|various|differing) (?:[a-z]+ )?(?:rights|permissions|access|privileges|roles?|powers)/iu,
  /(?:rights|permissions|access|privileges) (?:differ|are different|vary|depend)s?(?: (?:for|between|among|on whether (?:one|you|they) (?:is|are)))? ([\p{L}\p{M}' ,/-]{4,90}?)(?=[.;]|$)/iu,
  /(?:^|[,;:。、])([\p{sc=Han}A-Za-z、和與跟及]{3,40}?)(?:之間)?(?:的|各有|都有|有)?(?:各自的?|不同的?)?(?:使用|存取|操作)?權限(?:都)?(?:各有)?(?:不同|不一樣|各異|有別|不一|分開)/u,
  /(?:^|[,;:。、])([\p{sc=Han}A-Za-z、和與跟及]{3,40}?)(?:各)?有(?:各自|不同)的?(?:使用|存取|操作)?權限/u,
  /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・、]{3,40}?)(?:で|は|では|の|ごとに|によって)(?:それぞれ)?(?:、)?(?:権限|できること|見える(?:範囲|情報)|操作)(?:が|は|も)?(?:異な|違|別|分か)/u,
  /([가-힣, ]{3,40}?)(?:의|은|는|마다|별로|에 따라|는 서로|은 서로|가|이)? ?(?:각각 |서로 )?(?:권한|접근 권한|할 수 있는 일)(?:이|은|도)? ?(?:서로 |각각 |모두 )?(?:다르|다릅|달라|달리|구분|나뉘)/u,
  /(?:^|[,;:.]\s)([\p{L}\p{M} ,]{4,60}?) (?:đều )?có (?:các )?quyền(?: hạn)?(?: truy cập)? (?:khác nhau|riêng|khác biệt)/iu,
];

/** "teachers may enter grades, parents only see them": subjects of what is allowed. Group 1 is the subject. */
export const ALLOWED: readonly RegExp[] = [
  /(?:^|[,;.]\s|\b(?:and|but|while|whereas)\s)(?:only |the |all |every |an? )*((?:[a-z]+[- ])?[a-z]{3,20}) (?:may|can|are allowed to|is allowed to|must not|may not|cannot|can't|are only allowed to|only|have only|just) (?:only |never |also |just )?(?:see|view|read|enter|edit|change|approve|book|manage|create|delete|add|look|access|write|assign|confirm|release|close|cancel|sign|upload|download)s?(?![a-z])/giu,
  /(?:^|[,;。、])(?:而|但|只有|所有)?([\p{sc=Han}]{2,6}?)(?:可以|只能|只可以?|不能|不可以?|才能|能|有權)(?:看|改|編輯|查|輸入|新增|刪|核准|審核|修改|建立|管理|登錄|簽|下載|上傳)/gu,
  /(?:^|[、。])([\p{sc=Han}\p{sc=Kana}ー]{2,8})(?:は|だけが|のみが|が)[^、。]{0,16}(?:閲覧|入力|編集|承認|登録|管理|削除|確認|変更|参照)[^、。]{0,4}(?:でき|可能|のみ|だけ|できな|可(?=[、。]|$))/gu,
  /(?:^|[,.] ?)([가-힣]{2,8}?)(?:은|는|만|이|가) [^,.]{0,16}(?:보|볼|입력|수정|승인|조회|등록|관리|삭제|열람|편집)[^,.]{0,4}(?:수 있|수 없|만 |만$|가능)/gu,
  /(?:^|[,;.] ?|\b(?:còn|và|nhưng)\s)(?:chỉ )?([\p{L}\p{M}]{2,8}(?: [\p{L}\p{M}]{1,8}){0,2}?) (?:chỉ )?(?:được|có thể|không được|được phép) (?:xem|sửa|nhập|duyệt|tạo|xóa|quản lý|đọc|thêm)/giu,
];

/** Not the name of a role: pronouns, the system, and all together. */
export const NO_ROLE =
  /^(?:you|they|we|it|i|he|she|one|this|that|who|which|everyone|everybody|nobody|someone|people|system|app|service|services|clients?|users?|data|there|each|all|both|also|then|other|others|大家|所有人|系統|我們|他們|每個人|誰|什麼|一般|資料|顧客可|使用者|システム|全員|誰|データ|利用者|누구|모두|시스템|사용자|우리|데이터|chúng tôi|hệ thống|mọi người|ai|người dùng|dữ liệu|khách)$/iu;
