/** Vehicles: so many a day come and go, which is a dealing for each; they are not the machines of the system. */
export const PASSES_BY: RegExp =
  /(?<![a-z])(?:trucks?|lorries|vans|cars|vehicles|ships?|vessels|boats|buses|coaches|planes|aircraft|trailers|wagons|containers?|barges)(?![a-z])|トラック|車両|ダンプ|船|バス|コンテナ|[車船](?:次|輛)|卡車|貨車|車輛|트럭|차량|선박|컨테이너|(?<![a-zà-ỹ])(?:xe|tàu|thuyền|ghe|container)(?![a-zà-ỹ])/iu;

/** Says that what is counted speaks for itself: its messages are counted elsewhere. */
export const SENDS: RegExp =
  /(?<![a-z])(?:send|report|transmit|upload|publish|stream|mqtt|gps|telemetry|iot)|送|上報|回報|送信|通信|전송|보내|(?<![a-zà-ỹ])(?:gửi|truyền|phát)(?![a-zà-ỹ])/i;

/** Measures and people behind a number per day: nothing that is dealt with. */
export const NO_DEALING: RegExp =
  /^\s?(?:h|hours?|min(?:utes?)?|pages?|people|persons?|times|rows?|lines?|%|€|\$|£|usd|eur|deploy(?:s|ments?)|releases?|commits?|backups?|attempts?|retries|visitors?|views?|clicks?|guests?|images?|photos?|files?|documents?|公升|公噸|噸|小時|分鐘|人次|人|頁|時間|分|名|人|回|度|시간|분|명|인|톤|리터|tấn|lít|giờ|phút|người|trang)(?![a-zà-ỹ])/iu;

/** Behind a count per day: for each holder. */
export const PER_HOLDER_BEHIND: RegExp =
  /^[^.;,。、()]{0,26}?(?<![a-z])(?:each|apiece|(?:per|for each|for every|a) (?!(?:day|second|minute|hour|week|month|year|night|shift|working|calendar|business)(?![a-z]))[a-z]+)(?![a-z])/iu;
/** In front of it: of each holder. */
export const PER_HOLDER_BEFORE: RegExp =
  /(?:(?<![a-z])(?:each|every one|per (?!day|second|minute|hour|week|month|year)[a-z]+)(?![a-z])[^.;,]{0,24}|(?:1|一|各)(?![日時分秒週月年])[^\d\s、。,]{1,5}(?:に(?:つき)?|あたり|当たり|ごとに|平均)(?:1 ?日)?[^\d、。]{0,10}|每(?:一)?[家間店個座館站場所處台輛條](?:[^\d,。;]{0,8})|(?:[가-힣]{1,5}(?:당|마다|별로?)|각 ?[가-힣]{1,4}(?:에서|은|는|이|가)?) ?[^\d.,]{0,12}|mỗi (?!ngày|giờ|phút|giây|tuần|tháng|năm)[\p{L} ]{2,20}?)$/iu;
