/** How an ask is built: verbs of asking, what ends or begins the thing asked for, and nouns that stand for any thing. */

const ENGLISH_VERBS =
  'design|create|build|implement|plan|add|set ?up|introduce|develop|draft|define|configure|provide|make|write|sketch|propose|need|want|integrate|deliver|model|architect';
const VIETNAMESE_VERBS =
  'thiết kế|xây dựng|lập kế hoạch|lên kế hoạch|tạo|triển khai|thêm|phát triển|đề xuất|cài đặt|tích hợp';
const KOREAN_VERBS = '설계|구현|생성|작성|구축|계획|추가|개발|도입|구성|정의|제안';

/**
 * A verb of asking in front of its object: English, Vietnamese, and Korean words in English order, as
 * machines translate them. Group 1 is the verb.
 */
export const VERB_FIRST = new RegExp(
  `(?:^[\\s#*>\\-\\d.)]*|[.,;:] |\\b(?:please|to|and|we|i|us|you|just|only|hãy|xin|cần|muốn|giúp|tôi|chúng tôi|지금) )(${ENGLISH_VERBS}|${VIETNAMESE_VERBS}|${KOREAN_VERBS})(?=\\s)\\s+(?:(?:to|up|out) (?:${ENGLISH_VERBS})\\s+)?`,
  'iu',
);

/** What comes before an object that is not part of it. */
export const ARTICLES =
  /^(?:(?:an?|the|our|some|new|simple|complete|full|proper|good|better|my|one|một|các|cho tôi|giúp tôi)\s+|一個新?的?|一套|新的|我們的)+/i;

/** Ends an object in front of which its verb stands. */
export const OBJECT_END =
  /[,;:.!?()\u2014\n](?=\s|$|[^\w])|\s(?:with|using|for|from|to|of|by|in|on|over|via|behind|between|that|which|who|so|because|as|based|across|through|where|when|including|like|such|against|into|at|under|without|is|are|has|have|cho|với|bằng|sử dụng|dùng|có|để|trong|của|từ|trên|giữa|và|qua|gồm|theo|와 함께|과 함께|위한|위해|사용하여|사용해|이용하여|에서|에|으로|로|대한)(?=\s|$)/iu;

/** Nouns that say only how a thing is to come: they take the thing from what follows or goes before. */
export const HOLLOW =
  /^(?:(?:an?|the|our|new|design|plan|set-?up|implementation|implement|integration|configuration|config|delivery|strategy|concept|approach|architecture|support|solution|system|mechanism|patterns?|proposal|infrastructure|layer|service|component|module|feature|thiết kế|kế hoạch|giải pháp|hệ thống|kiến trúc|설계|구성|전략|계획|방안|시스템|아키텍처|체계|設計|設定|構成|戦略|計画|方針|仕組み|基盤|機能|システム|パターン|アーキテクチャ|規劃|策略|方案|架構|系統|機制|模式|設置)\s*)+$/iu;

/** Japanese: the object, then を or の, then what is to be done with it. */
export const JAPANESE_VERB =
  /(?:を|の)(?=(?:設計|作成|構築|実装|計画|追加|導入|整備|検討|開発|用意|定義|策定|提案|考え|作[っりる]|組[んみむ]|まとめ|お願い|設け|立て|刷新|見直))/g;
/** Japanese: what ends a description in front of the noun it describes. */
export const JAPANESE_MODIFIER =
  /の(?:ための)?|用の?|向けの?|付きの?|つきの?|(?:使用|利用|活用|対応|考慮|想定|統合|連携)(?:した|する)|(?:使|用い|備え|含め|含ん|持っ|基づい|組み込ん|付い|向け)(?:った|た|だ|る|う)|含む|備える|持つ|有する|伴う|基づく|による|に関する|に対する|における|ベースにした|可能な|できる|され(?:た|る)|して(?:いる|いた)|実現する|支える|扱う|行う/g;

/** Chinese: verbs that have their object behind them. */
export const CHINESE_VERB =
  /(?:設計|規劃|建立|建置|實作|實現|開發|打造|加入|新增|導入|制定|建構|撰寫|提出|做)(?:出|一個|一套|一份|一下)?(?=[^師圖稿感,。;:、!?)\s]|\s\S)/g;
/** Chinese: what follows an object that is not part of it. */
export const CHINESE_END =
  /[,。;:!?()\n]|以(?:便|實現|達成|達到|支援|確保|供|及(?=.{0,20}$){0})|來(?=[支處管確])|就好|就行|即可/;

/** Korean: the object, its particle if any, then the verb. */
export const KOREAN_VERB =
  /(?:(?:을|를|만|도)\s?|\s)(?=(?:설계|구축|구현|작성|만들|추가|계획|도입|개발|구성|정의|마련|생성|제안|잡아|짜)(?:해|하|을|를|만|어|고|이|좀|부|\s|$))/g;
/** Korean: what ends a description in front of the noun it describes. */
export const KOREAN_MODIFIER =
  /(?:의|위한|있는|하는|되는|되어|갖춘|가진|포함한|사용한|활용한|이용한|기반|기반의|통한|대한|적용한|연동한|쓰는|관한|용)\s/g;

/** Between parts of equal rank. */
export const COORDINATION =
  /\s(?:and|plus|or|und|và|hoặc|및|그리고)\s|\s?[&/、・]\s?|,\s|と|および|や|和|與|及|跟|(?<=[가-힣])(?:와|과|랑)\s/iu;
