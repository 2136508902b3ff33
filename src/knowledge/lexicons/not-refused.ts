/** A label of a list of what is not wanted: "Not allowed: X, Y", 禁止: X. */
export const REFUSED_LABEL: RegExp =
  /(?:(?<![a-z])(?:not (?:allowed|wanted|permitted|acceptable|to be used)|(?:must|may|do|can|shall)(?: ?not|n't)(?: (?:be )?(?:used?|have|contain)|(?=\s?:))|don't use|never use|banned|forbidden|prohibited|excluded|exclusions?|no(?=\s?:)|none of|never|no-?gos?|off limits|unwanted|out of bounds|ruled out)(?![a-z])|禁止|(?:使用)?不可|(?<![a-z])NG(?![a-z])|使わない(?:もの|技術)?|除外|禁用|不得使用|不可使用|不用|排除|금지|제외|사용 ?불가|쓰지 않|cấm|không (?:được )?dùng|loại trừ)[^:;。]{0,24}:\s*$/i;

/** A label of a list of what is better not used: "Rather not: X", 避けたい: X. */
export const AVOIDED_LABEL: RegExp =
  /(?:(?<![a-z])(?:(?:to be )?avoid(?:ed)?(?: if possible)?|(?:should |would |we'd )?(?:rather|better|preferably|ideally) not|(?:should|would) not|not preferred|unloved|dislikes?)(?![a-z])|避けたい|なるべく(?:使わない|避ける)|できれば(?:使わない|避ける)|[盡儘]量(?:避免|不用|不要)|能免則免|避免|지양|가급적 ?(?:제외|지양|배제)|피하고 ?싶|hạn chế|nên tránh|tránh)[^:;。]{0,24}:\s*$/i;

/** Words that look like a refusal and are none: two negations, or a refusal of everything else. */

/** Before the thing: "nothing but X", 非 X 不可. */
export const UNREFUSED_BEFORE: readonly RegExp[] = [
  /不是不(?:想|要|能)?(?:用|使用)?\s?$|(?:非|少了?|沒有?|缺|離不開|不能沒有|不能不用|不得不用?)\s?$/,
  /(?<![a-z])(?:not without|more than|nothing but|no one but|anything other than that|(?:can't|cannot|can not|couldn't|won't|don't want to|impossible to|hard to) (?:do|live|work|go|be|manage|survive|run) without|not (?:do|live|go) without|(?:don't|do not|won't|will not|never|can't|cannot|not) (?:[a-z]+ ){0,3}(?:anything|any (?:database|broker|language|system|thing)|other(?: [a-z]+)?) (?:but|except|than|other than)|nothing (?:else )?(?:but|except|other than|besides)|nothing against|(?:not|nothing) opposed to|no (?:problems?|issues?|objections?|doubts?|worries|qualms|reservations?) (?:with|about|to|against)|not (?:afraid|scared) of|no need to (?:change|replace|move|touch|leave|migrate|drop)|(?:don't|do not|won't|never|not|no plans? to) (?:to )?(?:change|replace|leave|give up|abandon|drop|touch|remove|migrate away from|move away from|get rid of|lose|forget(?: about)?|underestimate|miss|rule out|exclude|mind|object to))\s(?:(?:the|our|using|away|from)\s)*$/i,
  /không phải (?:là )?không (?:dùng|muốn)[a-zà-ỹ ]*$|không (?:thể )?(?:thiếu|bỏ|thay)(?: được)?\s$|ngoài\s$|không gì ngoài\s$|không (?:có vấn đề|ngại|phản đối)(?: gì)? (?:với )?$/i,
];

/** Behind the thing: X 以外は使いません, X 없이는 안 됩니다. */
export const UNREFUSED_AFTER: readonly RegExp[] = [
  /^ in mind(?![a-z])|^ before,? and (?:liked|want)/i,
  /^\s?以外(?:は|の[^、。]{0,8}は|を)?[^、。]{0,6}(?:認め|使わ|使い|許|不可|考え|ダメ|だめ|NG|採用し|受け付け|対応し)/,
  /^\s?(?:なし|無し|抜き)(?:では|じゃ|には)[^、。]{0,10}(?:ない|ません|困)|^\s?(?:で|が)?(?:ない|なければ)(?:と|なら)?[^、。]{0,4}(?:困|だめ|ダメ|いけ|なり)/,
  /^\s?(?:이|가)? ?(?:아니면|없으면|없이는|빠지면|외에는|이외에는|말고는) ?[^.,]{0,12}(?:안|못|않|곤란|불가|없)/,
  /^\s?(?:之外|以外)(?:的)?(?:都|一律|皆)?(?:不|免談)|^\s?(?:就|是|便)?(?:不行|不可|不成)(?=[,。;!]|$)(?!.)/,
  /^\s(?:ra )?(?:thì )?không (?:dùng|xài|cần|nhận) (?:gì|cái gì|thứ) khác|^ (?:thì )?không (?:thể )?thiếu được/i,
  /^\s(?:is|are) (?:not negotiable|non-negotiable|not (?:up )?for (?:discussion|debate)|not going (?:away|anywhere)|not (?:slow|bad|the problem|a problem|in question|in doubt))(?![a-z])/i,
  /^\s(?:isn't|aren't|is not|are not|was not|wasn't) (?:[a-z]+ )?(?:ruled out|forbidden|excluded|prohibited|banned|off the table|out of the question)(?![a-z])/i,
];
