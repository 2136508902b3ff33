/** Words right before a thing that decide for it. */
export const DECIDED_BEFORE: readonly RegExp[] = [
  /(?:broker|queue|message bus|messaging|orchestrat(?:or|ion)|cloud|hosting|platform|style|architecture|メッセージ(?:ング|基盤)?|キュー|クラウド|오케스트레이션|브로커|메시징|큐|클라우드|佇列|訊息|雲端|架構|hàng đợi|message|nền tảng)\s?(?:is|are|will be|:|=|は|には|는|은|使用|用|採|是|là|thì|dùng|chạy)+\s?$/i,
  /(?<![a-z])(?:settled? (?:on|for)|chose|chosen|choose|picked|pick|went (?:with|for)|go(?:ing)? (?:with|for)|decided (?:on|for|to use)|took|take|want|wants|prefer|prefers|favou?r|favou?rs|stick(?:ing)? (?:with|to)|stay(?:ing)? (?:with|on)|stays?|it(?:'s| is| will be| shall be)|will use|use|using|rather (?:have|use|take)|talked (?:me|us) into|convinced (?:me|us) (?:of|to use)|want to keep|run|runs|running)\s(?:the |our |to |plain |just |simply )?$/i,
  /(?:選(?:了|擇|定|用|的是)?|改(?:用|成|為|採)|決定(?:用|採用|採|走)?|採用?|還是用?|定案(?:用|是)?|定調(?:用|是)?|就用|用|使用|走|沿用|要用|想用|只要|就(?:是|選|走)?|確定(?:用)?)\s?$/,
  /(?<![a-zà-ỹ])(?:chọn|chốt|dùng|quyết định(?: dùng| chọn)?|đi với|lấy|xài|thích|ưu tiên)\s$/i,
];

/** Words right behind a thing that decide for it. */
export const DECIDED_AFTER: readonly RegExp[] = [
  /^ (?:it is|it will be|won|was chosen|is chosen|is settled|is set|is decided|is fixed|is favou?red|is preferred|instead|would suit|suits|will do|is fine|is enough|is there already|please|is (?:the|our) (?:choice|standard|pick)|is what (?:we|[a-z]+) (?:runs?|uses?|knows?|has|have|wants?))(?![a-z])/i,
  /^\s?(?:に(?:決|し(?:ます|た|ました)|する|確定|絞|統一)|と(?:する|し(?:ます|た|ました))|で(?:いき|行き|いく|行く|お願い|進め|確定|決|統一|十分|よい|良い|OK|すすめ|やり|作|組|書|動|$|[。、])|を(?:使(?!わ)|採用(?!し(?:ない|ません))|選(?!ば)|続け|希望|前提|推奨|利用(?!しない))|です|のまま)/,
  /^(?:로|으로|이나)? ?(?:갑|가기로|가려|결정|정했|정해|하기로|하려|합니다|할게|할 것|간다|확정|고정|운영|돌리|돌려|계속|쓰고)|^(?:를|을|은|는)? ?(?:쓰고|쓰기로|씁|쓸 ?(?:것|겁|예정|생각)|쓰면|쓰려|사용|채택|선택|유지|그대로|계속|도입)(?! ?(?:안|않|못|금지|불가|하지))/,
  /^\s?(?:就好|就夠|就可以|即可|為主|定案|已定|已經有|繼續用|就行)/,
  /^ (?:là (?:đủ|được|chốt|xong)|nhé|nghen|nha|cho (?:gọn|chắc|lành)|có sẵn|đã có)(?![a-zà-ỹ])/i,
];

/** Turns from what was looked at to what is taken. */
export const CONTRAST: RegExp =
  /(?<![a-z])(?:but|yet|though|although|however|instead|then|finally|in the end|eventually|until|so)(?![a-z])|が(?:、|\s)|けど|けれど|ものの|しかし|結局|最終|지만|는데|으나|ㄴ데|했고|인데|결국|됐고|不過|但|可是|後來|最後|結果|最終|還是|現在(?:只)?剩?|換|nhưng|mà |cuối cùng|còn (?=mình|tụi|bọn|bên|em |chúng|đội|nhóm)|rốt cuộc|sau đó/i;

/** It is ours and in use: no candidate that was passed over. */
export const IN_USE: RegExp =
  /(?<![a-z])(?:we|i|team|they) (?:also |already )?(?:use|run|keep|have|host|operate|write)(?![a-z])|(?<![a-z])(?:stays?|remains?|is kept|keeps? (?:running|on)|also|as well|for the)(?![a-z])|使って(?:い|お)|使い続|継続|残[しすり]|そのまま|쓰고 있|유지|그대로|계속|沿用|保留|繼續|仍用|đang dùng|đang chạy|vẫn dùng|giữ|cũng/i;
