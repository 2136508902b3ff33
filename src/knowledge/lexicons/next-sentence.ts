/** "We want neither": of all that was named before. */
export const NEITHER: RegExp =
  /^(?:(?:we|i) (?:want|need|use|like|have|take|will have) (?:neither|none of)|neither(?: of| is|,|\.)|none of (?:it|them|these|that)|兩個都不|都不要|どちらも(?:不要|使わ|採用し)|둘 다 (?:안|필요 없|쓰지)|cả hai đều không)/i;

/** An answer that says no. */
export const DENIAL: RegExp =
  /^(?:no(?![a-z])|nope|never|rather not|better not|not (?:for|with) us|please don't|over (?:my|our) dead|god no|(?:i|we) (?:don't|do not|doubt)|hardly|forget it|not really|rather without|not in (?:this|my|our)|certainly not|please no|hell no|thanks,? but no|いいえ|いりません|不要|不用|免了|不必|아니|안 (?:씁|써|쓰)|필요 ?없|không|thôi)/i;

/** A sentence that says no and nothing else: "Declined." */
export const DENIED_AT_ONCE: RegExp =
  /^(?:(?:we |i |they )?(?:have )?(?:declined|rejected|refused|vetoed|dropped|dismissed|turned (?:it |that )?down|said no)(?: (?:it|that|with thanks|politely|again|twice))?|no(?: way| thanks| thank you|pe)?|not for us|not happening|not an option|out of the question|absolutely not|never(?: again)?|却下(?:しました|です|済み)?|不採用(?:です)?|見送り(?:ました|です)?|お断り(?:しました|します|です)?|断りました|ボツ(?:です)?|NG(?:です)?|否決|不採用|駁回|免談|不要|婉拒了?|已婉拒|不考慮|謝絕|기각(?:됨|입니다|했습니다)?|거절(?:함|했습니다|했어요)?|반려(?:됨)?|사양(?:합니다|했습니다|할게요)?|불가(?:함|합니다)?|안 ?됩니다|아니요|(?:đã |mình |bên em |em )?(?:từ chối|bác|loại)(?: rồi)?|không(?: nhé| ạ| đâu| nha)?|thôi(?: nhé| ạ| khỏi)?|miễn(?: nhé)?)\s?[.!。]*$/i;

/** Says that a choice among what was named before is still to be made. */
export const UNDECIDED_YET: RegExp =
  /^(?:(?:we|to be|this is|that is|that's|it's|this will be|still|yet|the [a-z]+) ?(?:will |'ll |is |are |has |have )?(?:yet |still |to be |be )*(?:not )?(?:decid\w*|open|choos\w*|pick|settled?|agreed?|chosen|undecided|tbd|discussed)|not (?:yet )?(?:decided|settled|chosen|agreed)|undecided|open|tbd|(?:the )?(?:decision|choice|vote) (?:is|comes|follows|will)|(?:来|今|再)?(?:月|週|期|年度?)[^。]{0,6}(?:決|選|判断)|(?:まだ)?(?:未定|決めて(?:い)?(?:ない|ません)|決まって(?:い)?(?:ない|ません)|検討中|これから)|(?:後日|追って)|(?:다음|이번) ?(?:주|달|분기)[^.]{0,8}(?:정|결정|확정|투표)|(?:아직|추후|나중에)[^.]{0,10}(?:정|결정|확정|미정)|미정|(?:下|這)(?:週|周|個?月|季)[^。]{0,6}(?:決|投票|選|定)|(?:還|尚)[未沒](?:有)?(?:決|定|選)|再(?:決定|討論|議)|待定|未定|(?:tuần|tháng|quý) (?:sau|tới|này)[^.]{0,10}(?:chốt|quyết|chọn|bàn)|chưa (?:chốt|quyết|chọn|biết)|để sau)/i;

/** Between two things of which one will be taken. */
export const EITHER: RegExp =
  /^\s?,?\s?(?:or|或者?|還是|か|または|もしくは|또는|이나|나|아니면|hoặc|hay(?: là)?)(?:\s|$)|^\s?(?:か|或|或者|還是|나|이나)/i;
