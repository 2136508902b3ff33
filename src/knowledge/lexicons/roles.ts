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

/** Those who use it, named in a row. Group 1 is the list. */
export const WHO_USES: readonly RegExp[] = [
  /(?:RBAC|by role|per role|roles?) ?(?:→|->|=>|:) ?((?:[\p{L}' -]{3,24} ?[/|] ?){1,6}[\p{L}' -]{3,24})(?=[.;,)]|$)/iu,
  /(?:^|[.;:,] )((?:[A-Za-z' -]{3,24}, ){1,6}(?:and )?[A-Za-z' -]{3,24}?) \((?:each|every one|all)(?: [a-z]+){0,2} (?:sees?|has|have|may|with|gets?) (?:different|other|its|their|his|only)/u,
  /([가-힣]{2,8}(?:, ?[가-힣]{2,8}){1,5}) (?:두|세|네|다섯|[2-6]) ?(?:부류|종류|그룹|유형|가지)/u,
  /(?:^|[,;:。?!])([\p{sc=Han}]{2,8}(?:[、,][\p{sc=Han}]{2,8}){1,6}?)(?:這)?(?:[兩二三四五六]|\d)(?:種|類)(?:人|角色|身分|使用者|帳號)/u,
  /(?:role[- ]based|by role|per role|roles?|RBAC)\s?[(:]\s?((?:[\p{L}\p{M}' -]{3,24}, ){1,6}(?:and )?[\p{L}\p{M}' -]{3,24})[).]/iu,
  /(?:^|[.;] )((?:[A-Za-z' -]{3,24}, ){0,5}[A-Za-z' -]{3,24}(?:,)? and [A-Za-z' -]{3,24}) are the (?:main |only |daily )?users/u,
  /(?:^|[.;:] )((?:[A-Za-z' -]{3,24}, ){0,4}[A-Za-z' -]{3,24},? and (?:the )?[A-Za-z' -]{3,24}?) (?:all )?(?:use (?:it|the system|an? (?:browser|web|app|tablet|phone))|(?:sign|log) (?:in|on)(?! with (?:the|their) )|work (?:with|in) (?:it|the system))/u,
  /([가-힣]{2,8}(?:[·,・] ?[가-힣]{2,8}){1,5})(?:의)? (?:[두세네]|[2-9]|다섯)(?: ?가지| ?개)? ?역할/u,
  /(?:以|依|按|照)角色(?:來)?區分([\p{sc=Han}]{2,8}(?:[、,和與及跟][\p{sc=Han}]{2,8}){1,6})(?=[,。;(]|$)/u,
  /(?:使用者|用戶|角色|帳號|身分)(?:分(?:為|成)?|有|包括|包含|為|是|:)([\p{sc=Han}]{2,8}(?:[、,和與及跟][\p{sc=Han}]{2,8}){1,6})(?=[,。;(]|$)/u,
  /(?:利用者|ユーザー?|使う人|役割)は(?!、)([^、。はがを]{2,10}(?:[、・と][^、。はがを]{2,10}){1,6}?)(?:です|の(?:[二三四五]|[2-5])(?:種類|者)|に分かれ|(?=。))/u,
  /(?:사용자|이용자|역할)(?:는|은|가) ?([가-힣 ]{2,10}(?:, ?[가-힣 ]{2,10}){1,6}?)(?:(?:으로|로) (?:나뉘|구분|나눠)|입니다|이다|이에요|예요|이 있)/u,
  /(?:người dùng|vai trò|tài khoản) (?:gồm|là|chia (?:ra|thành)|có)(?: (?:các )?(?:nhóm|loại))?:? ((?:[\p{L} ]{3,22}, ){1,6}(?:và )?[\p{L} ]{3,22}?)(?= và [\p{L} ]{3,22}[.;]|[.;]|$)/iu,
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

/** What tells of a deed instead of naming people: 本を借り, 책을 빌리고, 把書還回來. */
export const TELLS_DEED =
  /[\u3040-\u30ff\u4e00-\u9fff](?:を|が|で|に|へ)[\u3040-\u30ff\u4e00-\u9fff]|(?:ます|する|した|して)$|[가-힣](?:을|를|에서|으로) |(?:하고|하며|합니다|한다)$|[把將讓]|[\u4e00-\u9fff]{11,}/u;
