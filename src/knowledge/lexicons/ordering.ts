import type { Words } from './words.ts';

/** Says that one thing must not come before another. */
export const IN_ORDER: Words = {
  en: "(?:in|into|keep(?:s|ing)?|preserv(?:e|es|ing)|guarantee[sd]?|stay(?:s)? in|arrive(?:s)? in) (?:the |their |its )?(?:right |same |correct |exact |original |strict |chronological )?(?:order|sequence)(?! to(?! be))|(?:order|ordering|sequence) (?:must|has to|have to|should|shall|needs? to|is|matters|counts|within|may not|must not|cannot|can't|is not to)|out of (?:order|sequence)|overtak(?:e|es|ing|en)|(?:before|after|ahead of) (?:it|the other|each other|one another|its predecessor|the previous)|(?:must|may|should|can)(?:n.t| not| never) (?:see|get|receive|be told|show)[^.;]{0,32} (?:before|after)|one after (?:the other|another)|in order(?= ?[(,.;)]|$)|swap(?:ped)? (?:places|around)|(?:mixed up|jumbled)",
  'zh-TW':
    '順序|依序|先後|次序|照(?:時間|順序|次序)|按(?:時間|順序|次序)|依時間|時序|排好|亂序|超車|顛倒|插隊',
  ja: '順序|順番|順に|順で|時系列|先着順|発生順|前後(?:し|が|関係)|手順が|入れ替わ|追い越|逆転',
  ko: '순서|차례|순으로|순차|앞서(?:면|지)|뒤바뀌|뒤섞|추월|역전',
  vi: 'thứ tự|tuần tự|trình tự|lần lượt|đảo|lộn xộn|vượt (?:trước|mặt)',
};

/** Says that the order holds within each of several things. */
export const WITHIN_EACH: Words = {
  en: '(?:per|for each|for every|for the same|for one|for a single|for any one|for a given|within|within each|within one|within a|inside one|of each|of every|of the same|of one|of a single|of any one|of a given|from the same|from one|about the same|about one|the same|each|every|one) [a-z]+',
  'zh-TW':
    '同一?(?:個|張|筆|台|位|輛|件|批|間|名|支|艘|桌|場|盒|片|座)?[^,。;、]{1,10}|(?:每|各)(?:個|張|筆|台|位|輛|件|批|間|名|支|艘|桌|場)?[^,。;、]{1,10}|per ?[^,。;、]{1,8}|[^,。;、]{1,8}(?:內|之內)(?:的)?',
  ja: '同(?:じ|一)の?[^、。]{1,12}|[^、。\\s]{1,10}(?:ごと|単位|別|内)(?:に|の|で)|各[^、。]{1,8}|(?:一|1|ひと)つの[^、。]{1,10}|1(?:件|台|人|本|匹|頭|局|試合)の',
  ko: '(?:같은|동일한?|한|하나의|각|각각의|어느 한) [^.,]{1,14}|[가-힣A-Za-z]{1,10}(?:별로?|마다|당|내에서|안에서(?:는)?)',
  vi: '(?:cùng|mỗi|từng|trong|của|cho) (?:một |cùng |mỗi |từng )?[^.,;]{1,24}',
};

/** Says that between different ones no order is needed. */
export const BETWEEN_OTHERS: Words = {
  en: '(?:between|across|among) (?:different |separate |the |all |several |various |distinct )*[a-z]+[^.;]{0,16}(?:nobody|no one|doesn|does not|don|do not|not|no |irrelevant|any|free|whatever|independent)|(?:different|other|separate|distinct) [a-z]+ (?:(?:may|can|need) (?:not |overtake|run|be|arrive|come)|are independent|don|do not|doesn)',
  'zh-TW':
    '(?:不同|其他|別的|跨)(?:個|張|筆|台|位|輛|件|批|艘|桌)?[^,。;]{0,6}(?:之間)?(?:就)?(?:不管|不拘|不用|不必|沒關係|無所謂|不要求|沒差|無關)|[^,。;]{1,6}之間(?:就)?(?:不管|不拘|不用|不必|沒關係|無所謂|不要求|沒差|無關)',
  ja: '[^、。]{1,10}(?:間|どうし|同士|をまたぐ|をまたいだ)[^、。]{0,8}(?:問わ|問い|関係な|気にし|不要|不問|順不同|どうでも)',
  ko: '(?:서로 )?(?:다른|간)[^.,]{0,10}(?:상관|무관|관계 ?없|중요하지|안 봐)|[가-힣]{1,8}(?:끼리|간에?|사이)[^.,]{0,10}(?:상관|무관|관계 ?없|중요하지)',
  vi: '(?:giữa|khác)[^.,;]{0,24}(?:không (?:sao|cần|quan trọng|quan tâm|ảnh hưởng)|thì thôi|sao cũng được|tùy)',
};

/** One order for everything. */
export const ONE_ORDER: Words = {
  en: '(?:one|a single|one single|one common) (?:global |total |common )?(?:order|sequence)(?:ing)? (?:for|of|across|over) (?:all|everything|every|the whole)|(?:globally|totally) ordered|across all [a-z]+[^.;]{0,24}(?:in|the same|one|exactly) [a-z ]{0,12}(?:order|sequence)(?! to)|(?:all|every) [a-z]+ (?:worldwide|everywhere|in the system) in (?:the same|one|exactly one) (?:order|sequence)',
  'zh-TW':
    '全(?:域|局|系統|部)[^,。;]{0,6}(?:順序|次序|排序)|所有[^,。;]{1,8}(?:共用|同)一(?:個|條)?(?:順序|序列|次序)',
  ja: '(?:全体|全件|全社|システム全体|すべて)(?:で|の|を|を通じて)[^、。]{0,10}(?:一つの|単一の|同じ|ひとつの)?(?:順序|順番)',
  ko: '(?:전체|전역|모든)[^.,]{0,10}(?:하나의|단일|같은|전체) ?(?:순서)|전역적?(?:인|으로)? ?순서',
  vi: '(?:toàn (?:cục|hệ thống|bộ)|tất cả|mọi)[^.,;]{0,20}(?:một|cùng một|chung một) (?:thứ tự|trình tự)',
};
