/** Regions and sites that a system runs in. Group 1 is the list of names. */

const NAME = '[A-Z][a-zà-ỹ]+(?:[ -][A-Z][a-zà-ỹ]+)?';
const NAMES = `${NAME}(?:(?:, (?:and )?| and | & |/| và )${NAME}){0,4}`;
const HAN = '[\\u4e00-\\u9fff\\u30a1-\\u30fa\\u30fc]{2,6}?';

/** Names that providers give to their regions (AWS, Google Cloud and Azure lists, read 2026-11-20). */
export const REGION_CODES =
  /(?<![\w-])(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-?\d|(?:us|europe|asia|australia|northamerica|southamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d|westeurope|northeurope|eastus2?|westus[23]?|centralus|japaneast|japanwest|koreacentral|koreasouth|southeastasia|eastasia|uksouth|ukwest|francecentral|germanywestcentral|australiaeast|brazilsouth|canadacentral|swedencentral|switzerlandnorth|norwayeast|centralindia|southindia)[a-c]?(?![\w-])/gi;

export const REGION_LISTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Rr]egions?|[Dd]ata ?cent(?:er|re)s?|[Ss]erver rooms|availability zones)(?: are| is|:| in| at| of)+ (${NAMES})`,
    'g',
  ),
  new RegExp(`\\b(${NAMES}) (?:[Rr]egions?|[Dd]ata ?cent(?:er|re)s?)\\b`, 'g'),
  new RegExp(
    `(${HAN}(?:(?:リージョン)?(?:と|、|・)${HAN}){0,3})の?(?:[二両三2-3]つの?)?(?:リージョン|データセンター)`,
    'gu',
  ),
  /(?:在|於|位於|有|:|、|^)([\u4e00-\u9fff]{2,4}?(?:[和與、及][\u4e00-\u9fff]{2,4}?){0,3})(?:[兩三二2-3](?:個|地|座|處))?(?:的)?(?:區域|機房|資料中心)/gu,
  /((?:[가-힣]{2,5}|[A-Za-z]+)(?:(?:와|과|, ?| 및 )\s?(?:[가-힣]{2,5}|[A-Za-z]+)){0,3})\s?(?:두 |2개 )?(?:리전|데이터 ?센터)/gu,
  new RegExp(`(?:[Vv]ùng|[Tt]rung tâm dữ liệu|[Rr]egion) (?:ở |tại |là )?(${NAMES})`, 'gu'),
];

/** Words without which none of the expressions above can match. */
export const REGION_SIGN =
  /region|cent(?:er|re)|server rooms|zones|リージョン|データセンター|區域|機房|資料中心|리전|센터|vùng|trung tâm/i;
export const CODE_SIGN =
  /-\w+\d|-\d|(?:west|east|north|south|central)(?![a-z])|(?:west|east|north|south|central)(?:[a-z]|\d)/i;

/** Words beside "region" that name none. */
export const NO_REGION =
  /^(?:aws|azure|gcp|google|amazon|cloud|single|multi|multiple|two|three|several|both|all|each|every|the|our|one|first|second|primary|secondary|other|another|own|local|home|main|backup|public|private|マルチ|複数|シングル|単一|各|自社|別|他|同一|多|單一|兩個?|自建|自有|自家|公司|院內|內部|本地|異地|雙|멀티|다중|단일|두|여러|모든|자체|사내|다른|각)/i;
