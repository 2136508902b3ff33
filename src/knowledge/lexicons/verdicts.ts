/**
 * What is decided of a thing further on in its sentence, after a reason or an aside: "Splunk is dear
 * and slow, so it goes". Each expression finds the words of the decision; who reads them sees to it that
 * the decision has no subject or object of its own.
 */
export interface Verdict {
  readonly words: RegExp;
  /** Words before the decision, after the last comma, with which it still speaks of the thing. */
  readonly lead: RegExp;
  /** Words behind the decision without which it speaks of something else. */
  readonly close: RegExp;
}

const ANY = /^/;

/** Turned down for good: bought and cancelled, looked at and rejected, forbidden. */
export const REJECTED: readonly Verdict[] = [
  {
    words:
      /(?<![a-z])(?:not again|never again|no thanks|skip it|leave it(?: out)?|drop it|forget it|rejected|declined|vetoed|turned down|ruled out|struck off|crossed out|thrown out|voted down|blocked|banned|forbidden|prohibited|dismissed|discarded|abandoned|dropped|shelved|scrapped|binned|blacklisted|excluded|(?:we |i |they )?said no|something (?:we|i) (?:never|don't|do not|won't|will not) [a-z ]{3,30}|ripped out|torn out|thrown away|kicked out|taken out|pulled out|axed|canned|killed|sacked|abolished|done away with|written off|turned off|retired for good|not happening|not going to happen|off the (?:table|list|menu)|out of the question|a non-starter|a no-go|(?:we |i )?(?:won't|will not|don't|do not|never|cannot|can't) (?:want|use|take|run|touch|need|have|buy|go for) (?:it|that|this)(?: again| here| either)?|(?:we |they )?(?:decided|chose|agreed|voted) (?:against(?: it)?|not to(?: use| take| adopt| do| go for)?(?: it)?)|(?:(?:we|i|he|she|they|ops|[a-z]+) )?(?:rejected|dropped|declined|refused|vetoed|withdrew|withdrawn|buried|killed|cancelled|canceled|binned|shelved|ditched|threw) (?:it|that)(?: out)?|(?:we |they )?(?:will |do |can |shall |are )?no longer (?:stor(?:e|ing|ed)|us(?:e|ing|ed)|keep(?:ing)?|kept|want(?:ed)?|need(?:ed)?|accept(?:ed)?|support(?:ed)?|allow(?:ed)?|offer(?:ed)?)|(?:we |they |i )?(?:won't|will not|don't|do not|didn't|did not) (?:extend|renew|prolong|continue|keep) (?:it|that|them)|not (?:be )?(?:renewed|extended|prolonged)|not (?:approved|allowed|permitted|wanted|accepted)|not (?:be )?(?:used(?! (?:for|as|by|in|to) )|proposed|considered|chosen|offered|suggested))(?![a-z])/giu,
    lead: /^(?:(?:is|are|was|were|has|had|have|got|ran|runs|ends?|ended|expired|lapsed)(?:\s[^,]{0,70}?)?\s(?:and|but|then|so)\s)?(?:(?:so|and|but|then|or|it|that|this|which|we|i|they|please|it's|that's|they're|all|both|each|are|he|she|since|ops|somebody|someone|everyone|nobody|management|twice|already|they've|we've|i've|he's|she's|we'd|we're|for|all|users?|customers?|staff|librarians?|inmates?|members?|is|are|was|were|got|gets|get|has|have|had|been|being|be|shall|must|may|will|would|should|can|again|therefore|hence|simply|just|also|finally|later|soon|sadly|definitely|absolutely|strictly|explicitly|currently|to)(?:\s|$))*$/i,
    close:
      /^(?:\s*$|[,.;:!?)]|\s[-\u2014]|\s(?:on|by|for|over|because|due|as|since|from|in|here|at|again|twice|already|outright|before|three times|last|this|years?|ages|when|after|any ?more|any longer|with|please)(?![a-z]))/i,
  },
  {
    words:
      /(?<![a-z])(?:withdrawn|cancelled|canceled|dropped|rejected|declined|vetoed|deprecated)(?![a-z])|drop(?=した|して|し|했|하기|了|rồi| luôn)|reject(?=された|した|됐|했|了)|解約|(?:更新|延長)し(?:ない|ません)|却下|(?:にする|とする|を使う|導入する|採用する|使う|入れる|やる|する)?(?:つもり|予定|気|考え|必要)(?:は|も)?(?:なく|ない|ありません|ございません)|見合わせ|消え(?:た|ました)|流れ(?:た|ました)|立ち消え|頓挫|お蔵入り|嫌(?:だ|です|い|で)|いや(?:だ|です)|好きじゃな|好きではな|やめて(?=\ue000|、|[A-Z])|外して(?=\ue000|、|[A-Z])|不採用|採用し(?:ない|ません|なかった)|断念|取りやめ|廃止|撤去|退役|選外|対象外|候補から(?:外|除)|外し(?:て(?:ください|下さい|ほしい|います|ある)|ます|ました|た)|やめ(?:た(?!い)|ました|ます|ておき|て(?:ください|ほしい|おき))|勘弁|懲り|こりごり|二度と|まっぴら|御免|使わない|使いません|使わず|使いたく(?:ない|あり)|使うつもりは?(?:ない|あり)|使えない|使えません|入れない|入れません|載せない|手を出さ|提案(?:は|も)?(?:不可|しない|しません|できない|できません|しないで)|(?:使用|利用|採用|導入|提案)(?:は|も|が)?(?:不可|禁止|中止|でき(?:ない|ません|ず)|出来(?:ない|ません)|認め(?:ない|ません|られ)|許可(?:され|しな|しま))|お断り|認めません|認められ(?:ない|ません)|許可(?:が|は|を)?(?:され|下り|出|得られ|もらえ|取れ)(?:て(?:い)?)?(?:ない|ません|ず|なかった)|縁を切|通りません|(?<![A-Za-zÀ-ỹ])NG(?![A-Za-zÀ-ỹ])|無理|にはしない|にはしません|やりません|やらない|見送り(?:ま|と|に)/giu,
    lead: /(?:^|[、,]|[^をがはも](?:ので|から|ため|ず|て|で|が|けど|けれど|ものの|結果|により|上|は|との|、)|(?:導入|採用|利用|使用|提案|検討|話|意見|声)(?:を|は|も|が)|(?:今回|今|うち|当面|当社|弊社|我々|こちら|結局|本件|本番|もう|絶対|一切|正直|さすがに|ちょっと|全面|全社|社内|社内で|規程|規定|規則|方針|コスト面|費用面|運用面|性能面|既に|すでに|とても|到底|原則)(?:は|で|で?は|的に|に)?|とか|なんて|だけは|には)\s?$/u,
    close: ANY,
  },
  {
    words:
      /(?<![a-z])(?:withdrawn|cancelled|canceled|dropped|rejected|declined|vetoed|deprecated)(?![a-z])|drop(?=した|して|し|했|하기|了|rồi| luôn)|reject(?=された|した|됐|했|了)|감당(?:이|을|도)? ?(?:안|못|하기|어렵|불가)|벅차|벅찬|버겁|버거|무리(?=라|예|입|이|다|인|여|$)|무산|걷어(?:내|냈|낸)|들어내|지웠|지운|삭제했|떼어냈|뺏|질색|싫(?:어|습|은|다)|빼 ?주|치우(?:고|기로|려)|해지|(?:갱신|연장)하지 ?않|해약|반려|기각|불허|퇴출|철회|채택하지 ?않|도입하지 ?않|사용하지 ?않|쓰지 ?않|쓰지 ?말|쓰고 싶지 ?않|안 ?쓰|안 ?씁|못 ?쓰|못 ?씁|쓸 수 ?없|쓰기 어렵|사용할 수 ?없|제안할 수 ?없|제안하지 ?(?:않|말|마)|제안은? ?(?:하지|금지|불가|사양|안)|허용되지 ?않|허용하지 ?않|금지(?:되|입|이|함|합|$)|불가|안 ?되(?:$|[,.고는며])|안 ?돼|안 ?됩|뺐|뺍|뺀|빠졌|빼(?:기로|주|고|야)|제외(?:했|합|하|(?=[.,\s])|$)|배제|포기했|접었|그만두|하지 ?않기로|안 ?하기로|쓰지 ?않기로|하지 ?않(?:고|습|아)|하지 ?말아|거절|탈락|(?:승인|허가|결재)(?:하지|되지|받지|이|을|를)? ?(?:않|안|못|거부|나지)|데었|데인|필요 ?없|필요하지 ?않|사양/gu,
    lead: /(?:^|[,]\s?|때문에|없어서|않아서?|[가-힣](?:서|어|아|여|해|워|져)|므로|니까|지만|으나|했으나|으로|상|끝에|결과|이라|중에|적으로|에서|두 번 다시|다시는|절대로?|더 이상|굳이|아예|딱|더는|이젠|이제|벌써|이미|진작|작년에|역시|이번에|이번엔|우리(?:는|한테|에겐)?|저희(?:는|도)?|지금은|현재는|규모에|까지는|(?:도입|사용|채택|제안|이용|활용)(?:은|는|을|이|도)?|[가-힣]+(?:팀|부|실|과|님|쪽)(?:이|가|에서)|로는|에는)\s?$/u,
    close: ANY,
  },
  {
    words:
      /(?<![a-z])(?:withdrawn|cancelled|canceled|dropped|rejected|declined|vetoed|deprecated)(?![a-z])|drop(?=した|して|し|했|하기|了|rồi| luôn)|reject(?=された|した|됐|했|了)|取消|撤案|擱置|(?:就|那就)?算了|解約|退租|退訂|停約|永不再?(?:用|碰|採用)|絕不再?(?:用|碰)|再也不(?:用|碰|想)|不再使用|拿掉|移除|刪掉|砍掉|拔掉|出清|不沾|不碰了|不列入|不予考慮|不留|不再?續(?:約|訂|用|租)?|不採用|不考慮|不予採用|沒採用|沒有採用|否決|駁回|淘汰|汰換|出局|停用|棄用|下架|退場|除役|別再提|別提|略過|跳過|不勉強|放棄|作罷|免談|免了|不碰|不用|不要|不行|不准|不可以?|不能用|不做|不上|不導入|不打算用|不想再[^,。;]{1,3}|不考慮|禁用|禁止|沒(?:有)?(?:通過|核准|過關)|不允許|不同意|沒必要|沒有必要|用不到|用不上|養不起/gu,
    lead: /^(?:\s?(?:這|那|一?套|這套|這種|那種|這類|的)?(?![^,。;]*(?:用來|負責|處理|存|資料|訂單|使用者|客戶|照片|檔案|把|將|讓))[^,。;、]{1,12}|\s?(?:(?:上次|這次|一定|答案是|我們的答案是|我們|我方|本案|本次|團隊|大家|公司|主管|老闆|資安|法務|後來|最後|結果|所以|因此|這次|這回|目前|已經?|已|還是|就|都|也|先|一律|絕對|一定|真的|決定|評估後|討論後|一併|即將|將|會|要|全數|陸續|正式|測試後|試用後|考量後|實在|完全|再也|以後|現在|但|並|因為|因|由於|之前|而|被|才|對|來說|這邊|全面|可能|應該|內部|董事會|上面)*|[^,。;]{0,24}(?:所以|因此|故|後|而|被|上|就|才)\s?(?:已經?|都|就|也|決定|全面)?))$/u,
    close: /^(?:了|的|掉|囉|喔|啦|吧|它|他|這個)?\s?(?:$|[,。;!)、]|改用|換成|不想|免得)/u,
  },
  {
    words:
      /(?:không|chẳng|chưa) (?:được|dùng|xài|chọn|làm|cần|lấy|muốn|cho|theo|tính|ai (?:chọn|duyệt)|phù hợp|ổn|hợp|đồng ý|duyệt)(?: (?:duyệt|phép|lại|dùng|đâu|tới|đến|dùng lại|nữa))*|bị (?:[a-zà-ỹ]+ ){0,3}(?:bác|loại|gạt|từ chối|cấm|gỡ|bỏ)(?: bỏ)?|đã (?:bỏ|loại|gạt|gỡ|ngừng|hủy|huỷ|cancel|drop|cắt|dừng)(?: hợp đồng)?|ghét|không ưa|đừng (?:dùng|xài|đưa)|(?:nên|xin|thì|cho) (?:thôi|miễn|bỏ|kiếu|chừa)|không (?:kham|theo|nuôi|gánh|làm|chạy|vận hành) (?:nổi|xuể|kịp)|(?:kham|theo|nuôi|gánh|làm|chạy|vận hành) không (?:nổi|xuể|kịp)|câu trả lời là không|không gia hạn|quá tầm|từ bỏ|không bao giờ (?:dùng|xài|quay)(?: lại)?|xin miễn|miễn bàn|cấm (?:dùng|sử dụng)|sợ rồi|chừa rồi/giu,
    lead: /^\s?(?:(?:nhưng|mà|nên|thì|và|rồi|sau đó|cuối cùng|bọn mình|tụi mình|tụi em|bên mình|bên em|chúng tôi|mình|em|sếp|ban giám đốc|đội|team|cả nhóm|giờ|đề xuất|được|đưa ra|bàn|ba người|vài người|ít người|nghe hay|lần này|cũng|đã|sẽ|vẫn|là|vì|do|giá|quá|đắt|nặng|xem xét|cân nhắc|thử rồi|bàn xong|quyết định|thống nhất|này|hoàn toàn|tuyệt đối)(?:\s|$))*$/iu,
    close:
      /^(?:\s*$|[,.;:!?)]|\s[-\u2014]|\s(?:vì|do|bởi|nữa|lại|nhé|ạ|đâu|cho|tại|mà|nên|ở|rồi|trong|luôn)(?![a-zà-ỹ]))/iu,
  },
  {
    words: /(?<![a-zà-ỹ])(?:nên|thì) (?:thôi|bỏ|loại|miễn|không (?:dùng|xài|chọn|lấy))/giu,
    lead: /^[^,;]{0,44}$/u,
    close: /^(?:\s*$|[,.;:!?)]|\s(?:vì|do|luôn|nhé|ạ|hẳn|đi)(?![a-zà-ỹ]))/iu,
  },
];

/** Neither taken nor turned down: still open, for later, only proposed, used by others. */
export const LEFT_OPEN: readonly Verdict[] = [
  {
    words:
      /(?<![a-z])(?:(?:alone |on (?:its|their) own )?(?:won't|will not|wouldn't|doesn't|does not) (?:do|suffice|cut it|be enough|fit|scale|work)(?: for us| here)?|(?:is|are|was|were)(?:n't| not) (?:enough|sufficient|adequate|suited)|(?:is|are|was|were|be)? ?(?:judged |found |deemed )?(?:insufficient|inadequate|too coarse)|(?:was|were) (?:\w+'s|the [a-z]+'s|my|our|his|her|their) (?:first|original|initial|early) (?:idea|thought|choice|plan|instinct|reflex|guess)|still open|undecided|(?:has|have|needs?) to (?:go(?=\s*[,.;!)]|$)|disappear)|must (?:go(?=\s*[,.;!)]|$)|disappear)|belongs? to (?:the|our|an?|another)|which we regret|(?:won't|will not) be (?:renewed|extended)|(?:isn't|is not|aren't|not) worth (?:it|the [a-z]+)|(?:maybe |perhaps |probably |possibly )?(?:next (?:year|quarter|season|spring|summer|autumn|winter)|this time next year)|(?:far |much |way |a bit )?too (?:pricey|expensive|dear|slow|heavy|complex|complicated|costly|much|big)(?=\s*[,.;)!]|\s*$|\s(?:for us|here)(?![a-z]))|not (?:yet )?(?:been )?(?:decided|settled|chosen|fixed|final|convinced)|(?:no|without an?) decision|no final decision|to be decided|tbd|up in the air|being (?:evaluated|compared|discussed|considered|debated)|under (?:discussion|evaluation|consideration|review)|can wait|will wait|must wait|comes? later|later(?: on)?|at a later (?:stage|date|point)|(?:for|in|until) (?:the )?(?:next|second|third|later|another) (?:phase|release|version|stage|step|iteration|round)|phase (?:two|three|2|3|ii)|next phase|someday|only (?:once|when|after) [a-z ]{3,40}|once (?:we|there|the|it|somebody|someone) [a-z ]{3,40}|when (?:we can afford|we have|there is|the (?:need|budget|money|load)) ?[a-z ]{0,30}|until (?:we|there is) [a-z ]{3,40}|(?:was|were|is|are|has been|have been|got|been|came) (?:\w+ )?(?:suggested|proposed|floated|mentioned|recommended|brought up|pitched|discussed|up in|on the wish ?list|on the list)|out of scope|not (?:part of|in|within) (?:this|the) ?(?:scope|phase|release|project)?|beyond us|over our heads?|(?:leaving|replacing|dropping|retiring|ditching|abandoning) (?:it|that|them)|(?:moving|getting|migrating) (?:off|away from|away) ?(?:it|that|them)?|(?:will be|is being|are being|gets?|being|to be|is|are) (?:switched off|shut down|phased out|retired|removed|decommissioned|turned off|sunset|discontinued)|going away|on (?:its|their) way out|behind(?= (?:us|two|a|last|years|in)(?![a-z])|\s*[,.;]|$)|burn(?:ed|t) (?:us|our fingers|fingers)|failed us|let us down|(?:was|is|has been) a (?:mistake|disaster|nightmare|pain)|(?:if|when) they sign|asked (?:about|for)|too (?:big|much|heavy|expensive|complex) for (?:us|our|this)|beyond (?:our|what)|(?:is|are) only used by|only used by|is what (?:the |our )?(?:[a-z]+ ){0,2}(?:headquarters|hq|head office|parent company|parent|group|competition|competitors?|sister company|other [a-z]+) (?:uses?|runs?|has|chose|wants?|writes?|speaks?|likes?|prefers?|swears?|bought|picked)|in use at (?:our )?(?:the )?(?:headquarters|hq|parent|sister|competit))(?![a-z])/giu,
    lead: /^(?:\s?(?:(?:so|and|but|then|or|it|that|this|which|we|we're|we are|i'm|i|they|please|is|are|was|were|'s|has|have|had|been|being|be|shall|must|may|might|could|will|would|should|can|perhaps|maybe|probably|possibly|again|still|only|not|part of it|added|introduced|considered|come|follow|decided|used|for|at|to|best|the|a|of|idea|adding|added)(?:\s|$))*|.*(?:isn't|haven't|hasn't|not)\s)$/i,
    close: ANY,
  },
  {
    words:
      /out of scope|next phase|phase ?2|pending|tbd|overkill|未定|決まって(?:い)?(?:ない|ません)|決めて(?:い)?(?:ない|ません)|検討中|比較中|評価中|迷(?:って|った|い|う|っ)|悩(?:んで|んだ|み)|保留|(?:今の?ところ|いまのところ|当面|当分|まだ)(?:は)?(?:考え|予定|検討|導入|使)[^、。]{0,6}(?:ない|ません)|必要に(?:なって|なった)[^、。]{0,3}(?:から|ら|時|とき)|必要になれば|(?:予算|余裕|人手|お金)が(?:つい|でき|付い|出)[^、。]{0,3}(?:たら|から|後)|(?:次|来|第二|第2|2次|後続)(?:の)?(?:フェーズ|期|段階|リリース|バージョン)|後回し|後日|そのうち|(?:痛い|ひどい)目|苦労し|苦い経験|後悔|推して|推す声|勧め|薦め|言い出|話(?:も|が)(?:出|あ)|(?:では|だけでは)?(?:足り(?:ない|ません|ず)|不十分|物足り)|(?:来|今|再)?(?:月|週|期)(?:に|中に)?(?:決め|決定|判断|選)|オーバースペック|過剰|大げさ|身の丈|荷が重|手に余|(?:書け|扱え|分か|わか|運用でき|触れ|知って(?:い)?)る?(?:人|者|メンバー|担当)[^、。]{0,4}(?:いない|いません|おらず|おりません|少ない|いなく)|(?:分析|他|別の|データ|経理|営業|情シス)[^、。]{0,4}(?:チーム|部門|部署|グループ|班)(?:だけ|のみ|専用)/giu,
    lead: /^(?:[^をが]|(?:導入|採用|利用|使用)を|か(?:どうか)?が){0,26}$/u,
    close: ANY,
  },
  {
    words:
      /out of scope|next phase|phase ?2|pending|tbd|overkill|미정|미확정|(?:못|안) ?(?:정했|정하|골랐|고르)|고르지 ?못|(?:결정|확정|정)(?:하지|되지|해지지) ?(?:않|못)|안 ?정했|정해진 ?(?:게|것|바)[^.,]{0,4}없|비교 ?중|검토 ?중|고민 ?중|고민하|저울질|나중에|추후|보류|(?:다음|2) ?(?:단계|차|페이즈)|필요(?:해지면|하면|할 때)|여유가 ?(?:생기|되)|예산이 ?(?:생기|나오)|고생|후회|힘들었|혼났|밀고 있|밀었|추천(?:했|하|을)|권(?:했|하|유)|종료(?:하|되|됩|예정)|내립니다|과합|과하|과해|과한|과잉|오버|과분|거창|(?:하|쓰|바꾸|가|도입하|옮기|넣|두)자(?:는|고|던|며)|(?:하|쓰|바꾸|넣|두)라(?:던데|는데|고)|(?:로는|만으로는|으로는)? ?(?:부족|충분(?:하지|치) ?(?:않|못)|모자라)|만 ?(?:했|해 ?봤|해봄|함)|부담(?:스|이|됩)|(?:분석|다른|데이터|타|재무|마케팅)[^.,]{0,4}(?:팀|부서|그룹|조직)(?:만|에서만|전용)|있었으나|나왔으나|얘기만|말만/gu,
    lead: /^(?:(?!(?:을|를)\s).){0,30}$/u,
    close: ANY,
  },
  {
    words:
      /out of scope|next phase|phase ?2|pending|tbd|overkill|未定|還沒(?:有)?(?:決定|定|確定|選)|尚未(?:決定|定案|確定)|還(?:在|沒)(?:比較|評估|討論|考慮)(?:中)?|評估中|比較中|考慮中|猶豫|二選一|擇一|三選一|投票|(?:下|這)?(?:週|周|個?月|季)(?:再|才)?(?:決定|定案|投票|選|評估)|(?:不夠|不足|不敷|不太夠)(?:用|需求)?|再說|再議|再談|再看|以後再|之後再|暫(?:時)?(?:不|緩)|先不(?:上|用|做|導入)?|下一?(?:階段|期|版)|二期|第二階段|(?:等|待)(?:有|到)?(?:錢|預算|量|人|需求)[^,。;]{0,8}|踩過?雷|後悔|吃過虧|吃足苦頭|很痛苦|殺雞用牛刀|大材小用|太重|太複雜|吃不消|管不動|(?:數據|分析|資料|別的?|其他|隔壁|財務)(?:團隊|組|部門|單位)(?:才)?(?:在|會)?用|只是(?:有人)?(?:提|聽)[^,。;]{0,4}|有人提(?:過|到|議)?/gu,
    lead: /^\s?(?:的事|的部分|這塊|這個|要不要[^,]{0,4}|是否[^,]{0,6}|對[^,]{1,6}|我們|目前|現在|還|也|就|都|先|暫時|可能|或許|等|[跟與和][^,]{1,10}|主要|其實|應該|因為[^,]{0,12}|有同事|同事|太|上|是|的事情?|的|等[^,]{1,6}|之間|的?導入|這段時間|以前|曾經|很|在)*$/u,
    close: ANY,
  },
  {
    words:
      /out of scope|next phase|phase ?2|pending|tbd|overkill|chưa (?:quyết|chốt|định|rõ|biết|chắc|ai chọn)|để sau|tính sau|từ từ|còn (?:đang )?(?:cân nhắc|bàn|xem|so sánh)|đang (?:cân nhắc|so sánh|xem xét|phân vân|bàn)|(?:làm|khiến) [^,.;]{2,16} (?:khổ|đau đầu|mệt)|(?:sẽ )?bị gỡ|sắp (?:bỏ|tắt|gỡ|ngừng)|sẽ (?:tắt|ngừng|gỡ|bỏ)|giai đoạn (?:sau|2|hai|tới)|khi (?:nào )?(?:cần|có (?:nhu cầu|tiền|ngân sách))|lúc nào cần|quá sức|(?:không|chưa|chẳng) đủ|(?:tuần|tháng) (?:sau|tới) (?:mới )?(?:chốt|quyết|bàn)|(?:khách|họ|sếp)(?: [a-zà-ỹ]+)? rút(?: lại)?|(?:nặng|thừa|phức tạp) (?:quá|với|so)|chỉ mới nhắc|mới nhắc|có người (?:gợi ý|đề xuất|nhắc|muốn)|chỉ (?:có )?(?:nhóm|đội|bên|phòng) [^,.;]{2,18} (?:dùng|xài)/giu,
    lead: /^\s?(?:(?:từng|đã|cũ|mới|hiện tại|này|thì|là|còn|cũng|vẫn|hơi|có lẽ|chắc|bọn mình|mình|em|bên mình|tụi em|chúng tôi|hiện|đang|giữa|và|cứ|nên|nhưng|mà|có|tới|đến)(?:\s|$))*$/iu,
    close: ANY,
  },
];

/** Before a list of which one will be taken. */
export const UNDECIDED_BEFORE: RegExp =
  /(?:(?<![a-z])(?:torn|hesitat\w+|undecided|choos\w+|decid\w+|waver\w*|debat\w+|weigh\w+|compar\w+|toss-?up)(?: [a-z]+){0,3} (?:between|among|whether)\s|(?<![a-z])(?:whether|if) (?:to (?:use|add|take)|we (?:use|add|take|need))\s|(?:phân vân|cân nhắc|lưỡng lự|so sánh|do dự|chọn) giữa )[^.;]{0,48}$/i;

/** Says which. */
export const CHOSEN: RegExp =
  /(?<![a-z])(?:settled|chose|chosen|decided (?:on|for)|went (?:with|for)|picked|took|take|but it(?:'s| is)|now it(?:'s| is))(?![a-z])|chọn (?!giữa)|chốt|quyết định/i;

/** A new subject in the words between: what follows is said of it. */
export const NEW_SUBJECT: readonly RegExp[] = [
  /[、,](?!今回|今は|うち|当社|弊社|我々|結局|さすがに|やはり|個人的|これ|それ)[^、,。]{1,16}(?:は|も)(?![っやう])/u,
  /(?:고|며|지만|는데|,)\s(?!\S*[다라자하있없되한]는\s)(?!이번|저희|우리|지금|결국|아무래도|그건|이건|이는)[가-힣A-Za-z ]{1,12}[은는]\s/u,
  /, (?!(?:bọn|tụi|bên|chúng|mình|em|cái (?:này|đó)|nó)(?![a-zà-ỹ]))[^,]{2,20} thì\s/iu,
  /,\s?(?:(?:the|our|a|an|his|her|their|this|these|those|every|each) [a-z]+|[A-Z][a-z]+s?) (?:is|are|was|were|has|have|will|must)\s/u,
];
