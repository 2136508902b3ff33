/** Between two things of one kind: the speaker puts the second in the place of the first. */
export const PUTS_RIGHT: RegExp =
  /(?:^|[\s,;:.…\u2014(-])(?:no,? wait|wait,? no|oh no|no(?=[,\u2014-])|sorry|pardon|i mean(?:t)?|i should say|correction|make (?:it|that)|scratch that|strike that|hmm+|on second thoughts?|or rather|actually)(?![a-z])|いや(?=[、,\s]|違)|じゃなくて|ではなくて|訂正|間違え|失礼|もとい|やっぱり?|아니(?=[,.\s]|다|야|지|요|고)|아냐|아뇨|정정|말이 ?헛|다시 생각|不對|喔不|噢不|啊不|哦不|更正|說錯|講錯|口誤|我是說|應該說|(?<![a-zà-ỹ])(?:à không|à nhầm|ấy nhầm|ủa nhầm|nhầm|à quên|ý (?:em|mình|tôi) là|nói lại|đính chính)(?![a-zà-ỹ])/iu;

/** What comes second is wanted beside the first. */
export const BESIDE: RegExp =
  /(?<![a-z])(?:also|too|as well|both|besides|plus)(?![a-z])|也|還有|も(?:使|必要)|도 ?(?:같이|함께|씁|쓰|필요)|(?<![a-zà-ỹ])(?:cũng|cả hai|lẫn)(?![a-zà-ỹ])/iu;

/** Between two things of which one will be taken. */
export const ALTERNATIVE: RegExp =
  /^\s?,?\s?(?:or|vs\.?|versus|(?:was |were |got |is )?(?:benchmarked|compared|tested|measured|weighed|pitted|held up) (?:against|with|to)|hay(?: là)?|hoặc|또는|아니면|이냐|냐|か|または|もしくは|対|或者?|還是|對上?)\s?(?:the )?$/i;

/** Between two members of a list that may be one of alternatives. */
export const LISTED: RegExp = /^\s?(?:,|、|\/|and|&|와|과|랑|이랑|하고|と|和|與|跟|và|với)\s?$/i;

/** In front of a list, or right behind it: one of its members is to be picked. */
export const ONE_OF_BEFORE: RegExp =
  /(?<![a-z])(?:between|(?:either|one|out) of|among)\s$|(?<![a-zà-ỹ])giữa\s$/i;
export const ONE_OF_AFTER: RegExp =
  /^\s?(?:중(?:에서?|에는)?|가운데|の(?:うち|中|なか)|どちらか|[二兩三]選一|之間|之中|裡(?:面)?選|選一個|thì chọn|chọn một)/;

/** Behind a member that is named again: it is for what is to be built. */
export const FOR_NEW: RegExp =
  /^ (?:for|in) (?:all |any |every |everything )?(?:the )?(?:new|whatever is new)(?![a-z])/i;
