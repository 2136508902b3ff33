/**
 * How a wish is meant, by what stands before or after the thing wished for. Expressions that end in
 * `$` look at the words before it, those that begin with `^` at the words after.
 */
export const REFUSED_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:no|nothing|nobody (?:here )?(?:wants|needs|likes|uses|asked for)|no one (?:here )?(?:wants|needs|likes|uses)|not(?! (?:only|just|yet|more|less|later))|without|never|neither|nor|ban(?:s|ned)?|exclud(?:e|es|ing)|forbid(?:s|den)?|prohibit(?:s|ed)?|(?:any|every)thing (?:but|except)|(?:any|whichever|whatever|every|all)(?: [a-z]+){0,2} (?:but|except(?: for)?|save(?: for)?|bar)|other than|except(?: for)?|get(?:ting)? rid of|mov(?:e|ing) (?:off|away from)|away from|instead of|rather than|don't|do not|doesn't|does not|won't|will not|wouldn't|can't|cannot|can not|mustn't|must not|may not|shall not|should not|shouldn't|needn't|not allowed to|refus(?:e|es|ing)(?: to)?|tired of|fed up with|hates?|rul(?:e|es|ed|ing) out|bars|barred|preclud(?:e|es|ed|ing)|strik(?:e|es|ing) out|scrap(?:s|ped)?|leav(?:e|es|ing) out|left out|boycott(?:s|ed)?|blacklist(?:s|ed)?|banned|dropped|abandoned|g[ai]ven? up(?: on)?|got(?:ten)? rid of|object(?:s|ed)? to|oppos(?:es?|ed)|frown(?:s|ed)? (?:up)?on|decided against|discarded|ruled out|rejected|turned down|enough of|sick of|skip|drop|no to|forget|spare us|hands off|vetoed|veto(?:es)?|blocked|blocks|disallow(?:s|ed)?|forbade|isn't|aren't|wasn't|nothing to do with|(?:stay|keep|steer|stays|keeps) (?:well )?clear of|let'?s not|ain't|dont|doesnt|wont|cant|didn't want|detests?|despis(?:e|es)|loath(?:e|es)|allergic to|done with|had it with|had our fill of|no fans? of|not a fan of|not the place for)\s(?:(?!(?:but|so|because|and|only|touch|chang\w*|replac\w*|remov\w*|modify|drop|los\w*|leave|afford|miss|without)\s)[a-z'-]+\s){0,5}$/i,
  /(?<![a-z])(?:no|not an?|not one|nothing|none of [a-z ]{2,20}?|nobody)\s[^,.;]{0,48}?\b(?:with|in|on|to|at|into|onto|through|via|by)\s(?:(?:an?|the|any|some)\s)?(?:[a-z]+ ){0,2}$/i,
  /(?:只要不是|不同意|不允許|不核准|沒核准|反對|不肯|不讓(?:我們)?|不給(?:我們)?|不要|不用|別用|別|不使用|不採用|不再用|不能再?(?:加|用|使用|上|有|跑|放)?|不可(?:用|使用|以用|以)?|不得(?:使用|採用|用|放在|上|存在)?|禁止(?:使用|採用)?|禁用|拒絕|不考慮|不想(?:用|要|再用|上)?|不會用|不准用?|不需要?|無需|無須|毋須|不碰|不走|不打算用|不是(?:要|用|做|要做|要用)?|不引入|不導入|不|沒有用|無)(?:再|任何|安裝|部署|架設|購買|引進|或是?|及|外部|使用|用|採用|加|引入|導入|做|到|去|碰|放|在|搞|什麼|的)*\s?$/,
  // 這次不要再出現 X, 先別跟我們談 X: a negation, a few syllables, and no verb that keeps the thing.
  /(?:不要|別|不想|不得|不可|不能|不會|不准|不用|不再|無意|拒絕|免|不希望|不樂見|不願意?|不打算|不建議|不接受|不歡迎|不喜歡|沒打算|不允許|無法接受)(?!.*(?:動|改|換|刪|移|停|丟|棄|缺|少|沒有|離開|影響|低於|超過|只))(?:再|跟|和|對|給|讓|我們?|提|談|講|說|看到|見到|出現|聽到|用到|扯到|碰到|推薦|建議|任何|又|回到?|走回|搬出|提到|提及|導入|使用|什麼|去|有|的|採購|購買|買|租用|裝|安裝|依賴|綁(?:死|定)?在?)+\s?$/,
  // không rước thêm X: a negation and a few verbs.
  /(?<![a-zà-ỹ])(?:không|đừng|chớ|cấm|chẳng|chả|miễn)\s(?:(?!(?:thể|chỉ|bỏ|đổi|đụng|động|thay|sửa|những|sao|đủ|còn|chạm|mất|rời|tắt|thì|nên|mà|và|vẫn|để|vì|là|cần|có|nếu|ai|ngại|vấn|kém|phải|tốt|nhiều|ít|quá|xa|ngoài|trừ|khác)\s)[a-zà-ỹ]+\s){1,6}$/i,
  /(?:không(?! (?:thể thiếu|thể không|chỉ|thể bỏ|những))|đừng|chớ|cấm|bỏ|thay vì|thay(?: cho)?|loại(?: bỏ)?|(?:ngoại )?trừ|chẳng|khỏi|miễn không phải|miễn đừng)\s(?:(?:gia hạn|license|bản quyền|duyệt|cho phép|chấp nhận|đồng ý|ủng hộ|khuyên|gợi ý|đề xuất|bảo|bắt|ép|chuyển|sang|qua|xài|lại|dùng|sử dụng|cần|muốn|được|phải|là|có|đưa|lên|chạy|thích|chọn|áp dụng|triển khai|cho|theo|làm|kiến trúc|trên|ở|dữ liệu|hệ thống)\s){0,4}$/i,
];

export const REFUSED_AFTER: readonly RegExp[] = [
  /^(?:은|는|을|를|의)? ?(?:설치|도입|사용|이용|구매)(?:(?:와|과|·|,| 및|나|이나) ?(?:설치|도입|사용|이용|구매))?(?:은|는|을|를|도|이)? ?(?:일체 |절대 |전면 )?(?:금지|불가|안 ?[되돼됩]|제외|불허|허용하지 ?않)/,
  /^'s (?:out(?! of)|dead|gone|history|off|over|banned|forbidden|not (?:an option|allowed|wanted|happening|coming|welcome)|no (?:option|good|go))(?![a-z])/i,
  // "X we had priced: no", "X; declined": the answer stands behind what was done about it.
  /^(?: (?:we|i|they|ops|it) [^.;,]{3,40}?)?(?:\s?[:,;]|\s[-\u2014])\s?(?:no|nope|never|rejected|declined|dropped|dismissed|refused|turned down|denied)(?=\s?[,.;!)]|\s[-\u2014])/i,
  /^(?:\s[a-z]+){0,2}?\s(?:shall|may|must|will|can|should|is|are)(?: not|n't| never) (?:to )?be (?:offered|proposed|tendered|bid|supplied|delivered|procured|installed|deployed|licensed|selected|employed|bought|purchased|included|relied on)(?![a-z])/i,
  // English words of refusal behind a particle of another language: Kafka は no thanks, Kubernetes는 out.
  /^\s?(?:は|も|는|은|이|가|則|就|是|thì|là|is|are)?\s?(?:an? )?(?:(?:clear|firm|hard|definite|big) )?(?:no thanks|no way|no[- ]go|no(?= from| for|[,.;!。、]|$)|out(?=です|입니다|이에요|예요|了|[,.;!。、]|$)|bye(?: bye)?|nope|skip)(?=[\s,.;。、!]|$|です|입니다|이|예|了)/i,
  /^(?:\s[a-z\d.]+){0,2}?\s(?:(?:is|are|was|were|will be)(?: not|n't) (?:our (?:thing|style|cup)|my (?:thing|style|cup)|for us|for me|something|what we (?:want|need)|welcome|part of|a (?:candidate|fit|match|thing|possibility)|the (?:right|way to go|answer|place)|in question for|to (?:my|our) (?:taste|liking)|on the (?:table|menu|list)|suitable|coming|happening|going to happen|to be (?:part|considered|proposed|seen|found))|ha(?:s|ve) (?:got )?(?:no (?:place|business|future|role|chance|backing|friends|right to be)|to (?:die|go|disappear|leave|vanish))|stays? (?:well )?(?:out|outside|away)(?! of (?:reach|sync))|must (?:die|go(?=[,.;!]|$| too| soon| away)|leave|stay out|stay away)|can (?:go(?=[,.;!]|$| too| soon| away)|stay away|stay out|stay where it is)|need not apply|never again|do(?:es)? not (?:belong|fit|come into)|does(?:n't) (?:belong|fit|come into)|don't (?:belong|fit)|is dead to (?:us|me)|gives? (?:us|me) nightmares)(?![a-z])/i,
  /^\s?\((?:never again|no thanks|banned|forbidden|prohibited|not allowed|excluded|no way|禁止|不可|不用|금지|불가|cấm)/i,
  /^\s?[-:]?\s?(?:absolutely |definitely |certainly |hell |please |thanks but )?(?:no|nope|never(?: again)?|no thanks|not|no way|not again|hell no)(?=\s*[,.;!)]|\s[-\u2014]|\s*$)/i,
  /^\s(?:is |are )?(?:left |kept )?out(?: of (?:it|this|the (?:stack|picture|game|question)))?(?: please)?(?=\s*[,.;!)]|\s*$)/i,
  // X は (理由) 今回は使いません: the topic is refused at the end of its clause.
  /^\s?(?:など|等)?(?:は|も|だけは)、?(?:(?!を|使い|使う|使っ|採用し(?:て|ま[しす]))[^。;,])*(?:使わ(?:ない|ず|ません)|使いません|採用し(?:ない|ません)|入れ(?:ない|ません)|選ば(?:ない|ません|ず)|選びません|外し(?:て|ます)|無し(?:で|に|$)|見送(?:り|る|った)|やめ(?:ます|ました|た|る)|却下)/,
  /^\s?(?:は|も)?\s?(?:無し|ナシ)/,
  /^(?:은|는|을|를|이|가|도)?\s?(?:빼|뺍|제외|관두|그만|사양|별로|절대 ?안|쓸 일 ?없|채택하지 ?않|안 ?쓰기로|쓰지 ?않기로)/,
  /^\s(?:thì )?(?:bị (?:loại|bỏ|gạch|cấm)|thì (?:bỏ|thôi|không)|loại(?: ra| bỏ)?|bỏ (?:đi|qua|ra)|miễn)(?![a-zà-ỹ])/i,
  /^\s?[:=]\s?(?:none|no(?![a-z])|not|never|無|なし|없음|không)/i,
  /^(?:\s[a-z]+){0,2}?\s(?:(?:is|are|was)\s)?(?:strictly |absolutely |completely )?(?:forbidden|banned|prohibited|off the table|out of the question|not (?:allowed|wanted|needed|an option|permitted|ok|okay|possible|welcome|used(?! (?:for|as|by|in|to) ))|overkill|ruled out|unwanted|no[- ]go|must not (?:come|appear|enter|return|be (?:used(?! (?:for|as|by|in|to) )|part|added|introduced|considered|chosen|an option|tolerated|accepted|allowed|touched again|brought in))|(?:may not|cannot|can't|won't|will not) be (?:used(?! (?:for|as|by|in|to) )|part|added|introduced|considered|chosen|an option|tolerated|accepted|allowed|touched again|brought in)|isn't (?:wanted|allowed|an option|needed)|aren't (?:wanted|allowed|an option|needed)|too (?:expensive|heavy|complex|big|much)|go(?:es)? away|is going away|(?:is|are) (?:being )?(?:retired|abolished)|(?:gets?|will be) (?:retired|removed|replaced)|is out(?! of memory)|are out(?! of memory))(?![a-z])/i,
  /^\s?で(?:さえ)?(?:なければ|ない限り|なきゃ)[^、。]{0,8}(?:何|なん|どれ|よい|良い|いい|構|可|OK)/,
  /^(?:만|이|가)? ?아니(?:면|라면|기만 하면) ?[^.,]{0,8}(?:됩|되|돼|괜찮|좋|상관|다 |뭐|무엇|OK)/,
  /^\s?以外(?:的)?(?:都|皆|其他|一切)?(?:可以|行|可|好)|^\s?以外(?:なら|は|であれば|で|を(?:使|選|採用|検討)|と(?:する|します|し|いう|の)|に(?:する|します)|の(?:製品|もの|DB|データベース|選択肢|技術))/,
  /^\s?(?:這類的?|之類的?|等)?(?:就|都|也|則|一律|全部|絕對)?(?:不要|不用|不可以?|不行|不考慮|禁止|不能用|免談|不准|免了|太貴|不採用|不想要|出局|淘汰|停用|廢止|不得使用|不需要)/,
  /^\s?(?:など|等|系|類|の(?:利用|使用|採用|導入))?(?:まで)?(?:は|も|を|には?|への?|だけは|が|とか)?(?:[^、。,;はがを]{0,16})?(?:使わ(?:ない|ず|ません)|使いません|使いたくな|使いたくあり|使えな|使用し(?:ない|ません)|使用禁止|使用不可|利用し(?:ない|ません)|利用禁止|利用不可|採用し(?:ない|ません)|採らない|不要|いらない|要りません|いりません|禁止|不可|NG(?![A-Za-z])|ダメ|だめ|なし(?!で困)|抜き(?!き)|やめ(?:て|たい|る)|廃止|ではなく|じゃなく|でなく|ではない|ではありません|入れない|入れません|ご?遠慮|必要(?:ない|ありません|なし)|検討し(?:ない|ません)|対象外|除く|除外|契約終了|引退|置けない|置かない|出さない|載せない|上げない)/,
  /^(?:은|는|을|를|이|가|도|의 사용은|로|으로|에|엔|에는)?\s?(?:절대 |더 이상 |굳이 )?(?:안 (?:쓰|씁|써|썼|됩|돼|올)|쓰지 ?(?:않|말|마)|사용하지 ?(?:않|말)|사용 ?(?:안|금지|불가)|못 (?:쓰|씁|써)|쓸 수 없|쓰면 안|금지|제외|말고|아니라|아닌|아니고|없이|대신|빼고|불가|필요 ?없|싫|배제|폐기|폐지|반대|걷어내|버리|쓰고 싶지 ?않|도입하지 ?않|올리지 ?(?:않|말)|두지 ?않)/,
  /^\s(?:thì |là )?(?:không (?:được(?: phép)?|dùng|cần|muốn|chấp nhận)|bị cấm|cấm|quá (?:đắt|nặng|phức tạp))(?![a-zà-ỹ])|^\s(?:thì|là) (?:tuyệt đối |dứt khoát |chắc chắn |hoàn toàn |xin )?(?:không|thôi|miễn|khỏi|đừng)(?=[,.;!]|$|\s(?:nhé|nha|ạ|đâu|dùng|xài|cần|bao giờ|nghen))|^\s(?:thì )?bỏ(?= vì| do|,|\.|$)/i,
];

/** "so we don't use it": refuses what the sentence spoke of last. */
export const REFUSED_LAST =
  /(?<![a-z])so (?:not (?:it|that|this)(?: one)?|(?:it|that|this|they)(?:'s| is| are|'re| was) (?:out|gone|dead|off|history))(?=[,.;!]|$)|(?:所以|因此|故)(?:就)?(?:不用|不採用|不要|不做)(?=[,。;]|$)|(?:だから|ので|ため)(?:使わない|使いません|採用しません)(?=[、。]|$)|(?:그래서|그러니|때문에) ?(?:안 (?:씁|쓰|써)|쓰지 않)|nên (?:thôi|không dùng)(?=[,.;]|$)|(?<![a-z])(?:(?:don't|do not|won't|will not|cannot|can't|not) (?:use|want|need|have|allow|run) (?:it|that)|(?:do|live) without it|leave it out)(?![a-z])|(?:不要|別|不會|不想|不能|不准|不可以?)再(?:用|碰|採用|出現|提|上)?(?=[,。;!]|$)|所以?放棄了?(?=[,。;]|$)|(?:が|けど|けれど)、?[^。、]{0,10}(?:採用し(?:ない|ません)|使わ(?:ない|ず|ません)|使いません|不要)|(?:但|不過|,)[^,。;]{0,6}(?:覺得|認為)?(?:沒(?:有)?必要|用不到|不划算)|so (?:we|it)(?:'ll| will)? (?:don't|won't|do without|is out)(?: use it)?(?=[,.;]|$)/i;

/** "so please avoid it": the same for things to avoid. */
export const AVOIDED_LAST =
  /(?<![a-z])(?:avoid|rather not use|steer clear of|would rather do without) (?:it|that|this)(?![a-z])/i;

/** "…, but we turned it down", 採用しなかった: what was spoken of last was looked at and not taken. */
export const LEFT_LAST =
  /(?<=[;,.\u2014] ?)(?:(?:that is |that's |which is |it is |it's )?(?:irrelevant|not relevant|of no (?:interest|concern|relevance)|no concern|none of our business|neither here nor there)(?: (?:to|for|of) (?:us|ours|me))?)(?![a-z])|(?<![a-z])(?<!(?:that|which|who|if|when|where) )(?:(?:and|but|then|so|have|has|was|were|we|it)\s(?:(?:was|were|then|later|have|has|again|we|finally|soon)\s){0,3}(?:dropped|rejected|discarded|abandoned|turned (?:it |that |them )?down|decided against|moved away from|gave (?:it )?up)|(?:strike|drop|scrap|remove|delete|cross out|cut) (?:it|that|them)(?: out| off)?|did ?n[o']t (?:take|choose|adopt|keep|like) (?:it|that))(?![a-z])|(?:後來|最後|結果|最終)[^。;]{0,14}(?:放棄|作罷|沒採用|沒有採用|打消|不採用|沒用)|(?:見送|採用し(?:なかった|ませんでした|ていません)|やめ(?:た(?!い)|ました)|却下(?:し|され)|断念)|(?:채택하지 ?않|도입하지 ?않|접었|포기했|무산|안 하기로)|(?:nhưng|rồi|sau đó|cuối cùng)[^.;]{0,20}(?:bỏ|thôi|không chọn|không dùng|từ bỏ)(?![a-zà-ỹ])/i;

/** 除了 X 都可以: the exception. */
export const EXCEPT_BEFORE = /除(?:了|去)?\s?$/;
export const EXCEPT_AFTER = /^[^。;]{0,14}(?:都|皆)(?:可|行|好|ok|沒|能|接受)/i;

/** A refusal that is only a wish: "ideally no X", できれば…使わない. */
export const SOFTENED =
  /(?<![a-z])(?:ideally|preferably|if (?:at all |it is |it's )?possible|if (?:we|you) can|if (?:that is|that's|it's|it is)? ?feasible|where(?:ver)? (?:possible|feasible|we can|you can|it can be avoided)|as long as we can|as far as possible|better not|would prefer|hopefully)(?![a-z])|最好|[盡儘]量|可以的話|如果可以|能不|能免則免|できれば|可能なら|なるべく|できるだけ|極力|可能な限り|가능하면|가능하다면|가급적|되도록|웬만하면|될 수 있으면|nếu được|nếu có thể|tốt nhất|càng ít càng|hạn chế/i;

/** It was there before and goes on: no thing of the past. */
export const KEPT_AFTER =
  /^[^.;。,]{0,24}?(?:stays?(?! the night)|remains?|is kept|keeps? running|保留|沿用|留著|繼續用|残(?:す|し|る|り)|継続|使い続|そのまま|유지|그대로|계속|giữ(?: nguyên| lại)|vẫn dùng|tiếp tục dùng)/i;

/** Passed over for another: neither wanted nor forbidden. */
export const PASSED_OVER_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:the |our |my )(?:first |original |initial |early )?(?:plan|idea|thought|intention|instinct|reflex)s? (?:was|had been|used to be) (?:to (?:use|take|go with|run on) )?$/i,
  /(?:preferred|preferable|prefer(?:s|ence)?|rather|sooner|chosen|better)(?: [\w.-]+){0,3} (?:over|to|than)\s$/i,
  /(?:^|[,;.] ?|(?<![a-z])(?:and|but|because|since|that|when) )(?:we|i|they|the team) (?:once |already |first |even |briefly )?(?:had|tried|used(?! to )|once (?:used|ran)) (?:the |an? )?$/i,
  /比起\s?$/,
  /(?:沒有?人|無人|沒誰|沒有?(?:一)?個人)(?:會|懂|想|要|能|敢|願意)?[^,。;、\s]{0,4}\s?$/,
  /(?<![a-z])(?:nobody|no one|none of (?:us|the [a-z]+|our [a-z]+))(?: [a-z]+){0,2} (?:knows?|run|operate|maintain|administer|understands?|speaks?|writes?|mastered|learned|touched|has)(?: how to [a-z]+)?(?: any)? $/i,
  /(?<![a-zà-ỹ])(?:không|chẳng|chưa) (?:có )?ai(?: [a-zà-ỹ]+){1,3}\s$/i,
  /(?:hơn(?: là)?|thay cho)\s$/i,
];
export const PASSED_OVER_AFTER: readonly RegExp[] = [
  /^[^。、]{0,14}(?:つもり|予定|方針|計画|考え|はず)(?:でし|だっ)た(?:が|けど|けれど|ものの|の(?:です|だ)が|んですが)/,
  /^(?:로|으로|을|를)? ?[^.,]{0,10}(?:려고|려|기로|(?:생각|계획|예정)이) ?(?:했|었|였)(?:는데|으나|지만|던|었|다가|습니다만)/,
  /^(?: [a-z]+)? would (?:just |only |merely )?be (?:showing off|vanity|gold[- ]plating|over the top|a luxury|too fancy|pointless|a toy)(?![a-z])/i,
  /^ (?:was|were) (?:never|not even|not) (?:on the table|an option|considered|in question|looked at|a candidate)(?![a-z])/i,
  /^(?:을|를) ?(?:밀|주장하|추천하|제안하|고집하|원하|좋아하)(?:던|는) ?(?:분|사람|직원|팀원|개발자|업체)/,
  /^\s?(?:も|は|を)?(?:候補|検討)(?:には?)?(?:し(?:た|ました)|でした|挙が)[^、。]{0,6}(?:が|けど|けれど|ものの)/,
  /^(?:도|을|를|은|는)? ?(?:검토|고려|생각)(?:는|도)? ?(?:했|해 ?봤|하긴)/,
  /^\s?(?:也)?(?:有)?(?:考慮|評估|討論)過/,
  /^\s?より(?:は|も)?(?!多|少|大|以)/,
  /^\s?보다(?:는)?(?![가-힣])/,
  /^(?:을|를|은|는)? ?(?:다룰|운영할|아는|쓸 줄 아는|다뤄 ?본|해 ?본|관리할) ?(?:사람|인력|개발자)[^.,]{0,8}(?:없|한 ?명|하나)/,
  /^\s?(?:之外|以外)還/,
];

export const AVOIDED_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:avoid(?:ing)?|prefer not(?: to use)?|rather not(?: use)?|reluctant to use|(?:steer|stay|keep) (?:well )?clear of|not keen on|not a fan of|wary of)\s(?:[a-z'-]+\s){0,3}$/i,
  /能(?:避免|不用|不碰|免|閃|少用)(?:的話)?(?:就|則|便)(?:避免|[盡儘]量)?(?:不要?|別|免)(?:使用|用|採用|碰)?\s?$/,
  /(?:避免(?:使用|用)?|[盡儘]量(?:不要|別|不|少|避開|避免)(?:使用|用|去用)?|避開|能不用就不用|不太想用?)\s?$/,
  /(?:tránh|hạn chế|ngại)\s(?:(?:dùng|sử dụng|việc)\s){0,2}$/i,
];

export const AVOIDED_AFTER: readonly RegExp[] = [
  /^\s?(?:だけ)?(?:には|は|を|も)?、?(?:[^、。を]{1,14}(?:ので|から|ため|し|て|で)、?)?(?:なるべく|できれば|できるだけ|極力|可能な限り)?(?:避け(?:たい|る|て|ます)|控え|使いたくな|頼(?:らな|りたくな)|頼らず)/,
  /^(?:은|는|을|를)?\s?(?:가급적 |되도록 |웬만하면 )?(?:피하|지양|꺼려|자제)/,
  /^(?:은|는|을|를|도)? ?(?:[^.,]{1,14}(?:니까?|[아어여해워]서|라서?|므로|이라) ?)?(?:가급적|되도록|웬만하면|최대한|될 수 있으면|가능하면) ?(?:안|쓰지|피|사용하지|없이|빼)/,
  /^[^.;]{0,24}(?<![a-zà-ỹ])(?:tránh được (?:thì )?tránh|đỡ được|không dùng được thì (?:tốt|hay))/i,
  /^\s(?:thì )?(?:hạn chế|tránh|bớt)(?: dùng| xài| sử dụng)?(?![a-zà-ỹ])/i,
  /^\s?(?:盡量|儘量|可以|能)(?:不用|避免|不要|不碰|少用)/,
  /^\s(?:only if|only when|only as a last resort|unless|is a last resort)(?![a-z])/i,
];

export const MUST: readonly RegExp[] = [
  /(?<![a-z])(?:must(?! not)|required?|requires|mandatory|has to|have to|need(?:s|ed)?(?! not)|non-negotiable|insists?|only|strictly|obligatory|fixed|can't (?:do|live|go) without|cannot (?:do|live|go) without|at all costs|shall(?! not)|exclusively|prescribed|dictates?|mandates?)(?![a-z])/i,
  /必須|必要|一定要|務必|只能|只用|僅限|限定|少不了|不能沒有|不可或缺|規定/,
  /必須|必ず|でなければ|のみ|限定|に限る|前提|欠かせな|絶対|なくてはならな|しか使/,
  /반드시|필수|꼭|무조건|만 (?:사용|써|씁|쓰|압|알)|없으면 안|빠질 수 없|필요/,
  /bắt buộc|phải|không thể thiếu|chỉ dùng|nhất định|không thể không/i,
];

export const COULD: readonly RegExp[] = [
  /(?<![a-z])(?:nice to have|would be nice|maybe|perhaps|possibly|could(?! not)|might|optional(?:ly)?|ideally|cast in stone|if (?:it's |it is )?possible|open to|also fine|is fine|either)(?![a-z])/i,
  /可以考慮|也可以|都可以|也行|如果可以|或許|可有可無/,
  /できれば|あれば|でもよい|でも良い|かもしれ|検討/,
  /가능하면|되면 좋|괜찮|고려|검토|좋겠/,
  /nếu được|có thể|cũng được|có lẽ|càng tốt/i,
];

/** A thing that is left behind: neither wanted nor forbidden. */
/** Looked at and not taken: "we considered X but chose Y". */
export const CONSIDERED =
  /(?:considered|evaluated|looked at|tried|thought (?:of|about)|discussed|compared|考慮過|評估過|検討した|검토했|đã cân nhắc|(?<![a-zà-ỹ])(?:định|tính|dự tính|dự định|toan)(?: (?:là|sẽ|dùng|xài|chọn|làm|lấy|đi với|chạy)){0,3})\s?(?:the |using )?$/i;
export const BUT_CHOSE =
  /(?<![a-z])(?:but|however|then|instead|finally|and (?:dropped|rejected|discarded|went|chose|took|decided|found|abandoned))(?![a-z])|後來|最後|但|結果|が、|지만|nhưng/i;

/** Behind a product: whose it is. */
export const FOREIGN_AFTER =
  /^(?: databases?| db| systems?| instance| server)? (?:of|from|at|belonging to|run by|owned by) (?:the|our|an?|another) (?:[a-z]+ )?(?:suppliers?|vendors?|accountants?|partners?|customers?|clients?|bank|company|head office|parent|ministry|sister|neighbou?rs?|department|insurers?|carriers?)(?![a-z])/i;

export const LEFT_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:from|off|out of|replac(?:e|es|ing)|migrat(?:e|es|ing) (?:off|from|away from)|leav(?:e|es|ing)|moving from|ported from|coming from|moderni[sz](?:e|ing)|convert(?:ing)?|rewrit(?:e|ing)|port(?:ing)?|transform(?:ing)?)\s(?:(?:the|our|an?|old|existing|legacy|current)\s){0,3}$/i,
  /(?:從|由)(?:舊的?|現有的?|原本的?)?\s?$/,
  /(?<![a-zà-ỹ])(?:từ|rời|bỏ)\s(?:(?:hệ thống|cũ)\s){0,2}$/i,
];
export const LEFT_AFTER: readonly RegExp[] = [
  /^(?: [a-z]+){0,2} (?:hit|hits|has hit|reached|reaches|has reached) (?:its|their|the) (?:limits?|ceiling|wall|end)(?![a-z])|^(?: [a-z]+){0,2} (?:has run its course|can no longer cope|no longer (?:copes|scales|suffices))(?![a-z])/i,
  /^\s?\)?\s?を(?:段階的に|徐々に|順次|少しずつ|全面的に|まるごと|一気に|いずれ)?、?(?:置き?換え|入れ替え|刷新|更改|リプレース|引退)(?!ない|ません|ず)/,
  /^\s?\)?(?:을|를) ?(?:(?:단계적|점진적|순차적)으로 |천천히 |전부 |모두 |조금씩 |차례로 )*(?:옮기|옮겨|이전|이관|교체|대체|바꾸|마이그레이션|전환|졸업)(?!지)/,
  /^(?:\s(?:monolith|system|database|application|app|codebase|stack|cluster|mainframe))?\s?(?:->|→|=>|⇒)/i,
  /^\s(?:mainframe|legacy|monolith)(?![a-z])/i,
  /^(?:\s(?:is|are|will be|gets?|being))*\s(?:replaced (?:by|with)|superseded)/i,
  /^\s?(?:換成|改成|改用|遷(?:移)?到|遷往|轉(?:移)?到|搬到|移到|替換)/,
  /^\s?\)?\s?からの?(?!ない)/,
  /^\s?\)?(?:\scũ)?\ssang(?![a-zà-ỹ])/i,
];
/** On its way out, whether or not it is said what comes instead. */
export const GOING_BEFORE: readonly RegExp[] = [
  /(?<![a-z])(?:phas(?:e|es|ing) out|ditch(?:es|ing|ed)?|retir(?:e|es|ing|ed)|sunset(?:s|ting)?|mov(?:ed|ing) (?:off|away from)|get(?:ting)? off|got(?:ten)? rid of|(?:bad|painful|terrible|awful) (?:memories|experiences?) (?:of|with)|scarred by|burn(?:ed|t) by|said goodbye to|parted (?:ways )?with|(?:escape[ds]?|freed?) from|wean(?:ed|ing)? (?:us |ourselves )?off|decommission(?:s|ing|ed)?|turn(?:ed|ing)? our backs? on)\s(?:(?:the|our|this|of)\s)*$/i,
  /(?:汰換掉?|淘汰|擺脫|告別|逐步停用|脫離)\s?$/,
  /(?:loại dần|bỏ dần|thay dần|thay thế(?: dần)?|dẹp|chia tay|ngừng dùng|rời bỏ|thoát khỏi)\s(?:(?:hệ thống|phần mềm|bộ|cái|cụm|con|ứng dụng|cũ) ){0,3}$/i,
];
export const GOING_AFTER: readonly RegExp[] = [
  /^(?: [a-z]+){0,2} (?:which |that )?(?:will be|is|are|is going to be|shall be|is to be) (?:gone|scrapped|decommissioned|switched off|shut down|phased out)(?![a-z])/i,
  /^\s?と(?:は)?(?:縁を切|おさらば|決別|別れ)/,
  /^\s?から(?:の)?(?:脱却|卒業|離れ|抜け)/,
  /^(?:에서|을|를) ?(?:벗어나|탈피|졸업|걷어내)/,
];
/** In brackets behind an old system: what it is made of. */
export const OLD_SYSTEM =
  /(?:(?<![a-z])(?:existing|legacy|old|current|ageing|aging|previous|mainframe)(?![a-z])|舊|老|現有|既有|既存|旧|古い|現行|レガシー|기존|옛|레거시|오래된|구형|cũ|hiện có|hiện tại)[^()。.;]{0,40}\($/i;
export const OLD_PHRASE =
  /(?:legacy|(?<![a-z])old|ageing|aging|老舊的?|舊的?|古い|旧|レガシーの?|오래된|낡은|구형|레거시)\s?(?:[a-z]+ ){0,2}$/i;
