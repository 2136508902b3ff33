import type { Words } from './words.ts';

/** Says that a system is there today. */
export const OLD_SIGN: Words = {
  en: '(?:years?|decades?)[- ]old|(?:since|from|built in|dating from) (?:19|20)\\d\\d|(?:everything|it all|all of it|the whole thing) (?:lives|sits|is|runs)|(?:still )?(?:running|living) on|nobody dares|today|currently|at present|at the moment|right now|now|existing|legacy|old|present|ageing|aging|current|so far|until now|runs on|is (?:written|built|based) (?:in|on|with)',
  'zh-TW':
    '現在|目前|現在(?:用|跑)|一直(?:用|跑)|現有|現行|既有|舊(?:系統|的|版)?|老系統|至今|原有|年前',
  ja: '今は|今の(?:システム|仕組み)|で(?:動いて|できて)い|現在|いまは|現行|既存|旧|これまで|従来|今の|年前|古い',
  ko: '지금|현재|기존|옛|레거시|지금까지|오래된|년 전|구형',
  vi: 'hiện tại|hiện nay|hiện đang|(?:giờ|lâu nay|hiện|vẫn)? ?đang (?:chạy|dùng|xài|nằm)(?: bằng| trên)?|hiện|cũ|bây giờ đang|lâu nay|trước giờ',
};

/** Says that a system is gone, or is to go. */
export const PAST_SIGN: Words = {
  en: "(?:was|were) (?:used|in use|our)|(?:has|had|have) been used|prototypes?|proof of concept|pilot|poc|mock-?up|first attempt|used to|formerly|was (?:written|built|tried|on|in)|were (?:on|using|written)|ran on|had (?:been )?(?:on|used)|last year's|the (?:old|first|previous|former) (?:version|system|one|app|application|backend|software)|predecessor|previously|until (?:last|recently|now)|(?:was|were|have|had|we) tried",
  'zh-TW':
    '原型|雛形|試作|上一(?:款|代|版|個系統)|前一(?:版|代)|之前的|以前的?|舊系統|舊的|前任|過去|從前|曾經',
  ja: '前作|試作|プロトタイプ|前のシステム|前バージョン|前任|以前|旧システム|かつて|昔|旧版|古いシステム',
  ko: '프로토타입|시제품|전작|이전 작품|예전|이전 ?(?:시스템|버전|에는)|옛|과거|전임',
  vi: 'bản thử|bản mẫu|trước (?:dùng|xài|chạy|là|viết)|nguyên mẫu|prototype|trước đây|hệ thống cũ|bản cũ|đã từng|hồi trước|ngày trước|tiền nhiệm',
};

/** Says that something is to be built. */
export const NEW_SIGN: Words = {
  en: 'new(?= ?[:=]| is| ones?(?![a-z]))|(?:new|future|replacement|successor|target|next|rewritten) (?:parts?|systems?|sides?|services?|versions?|code|platform|back ?ends?|stack|modules?|components?|applications?|one|world|solution)|everything new|what(?:ever)? (?:we|is) (?:write|build|built) (?:new|anew)|from now on|tomorrow|in (?:the )?future|afterwards|(?:is|are) to be (?:written|built|done)|shall be|should (?:be|become|move to|run on)|will be|production|the real (?:thing|one|system)|(?:move|moving|migrat(?:e|ing)|port|porting|shift|shifting|transition)(?![a-z])[^.;]{0,70}?(?<![a-z])to(?= [a-z0-9#.+]{1,14} (?:services|on|and|with|backend|in)(?![a-z]))|(?:move|switch|change|go|migrate|port|rewrite)(?: it| them| this| everything)? (?:over )?(?:to|in|into)',
  'zh-TW':
    '新(?= ?:)|正式(?:版|環境|上線)|這次|新(?:系統|的|版|架構|平台|服務|部分|程式|一代)|未來|往後|以後|改用|改寫|換成|改成',
  ja: '新(?= ?:)|本番|本開発|今作|新(?:しい|システム|規|側|基盤|版|サービス)|今後|これから|次期|次は|移行先|移行後|新たに|に(?:移|変え|替え|置き換え)',
  ko: '본 ?개발|정식|실서비스|새(?:로운)? ?(?:시스템|서비스|플랫폼|버전|쪽|백엔드|것|부분)?|신규|앞으로|차세대|향후|이후에는|로 (?:바꾸|옮기|전환)',
  vi: 'mới(?= ?:)|bản (?:chính thức|thật)|(?:hệ thống|phần|bên|bản|nền tảng|dịch vụ) mới|mới (?:sẽ|thì|dùng|viết)|phần (?:mới|viết mới)|sắp tới|từ nay|tương lai|chuyển sang|viết lại bằng',
};

/** Says that what is there stays. */
export const STAYS_SIGN: Words = {
  en: 'keep(?:s|ing)?|stays?|remains?|continue[sd]?|as well|too|also|additionally|besides|already|is a given',
  'zh-TW': '保留|沿用|繼續|也|不動',
  ja: '残|継続|引き続き|そのまま|も使',
  ko: '유지|그대로|계속|도 (?:쓰|사용)',
  vi: 'giữ|vẫn|tiếp tục|cũng',
};
