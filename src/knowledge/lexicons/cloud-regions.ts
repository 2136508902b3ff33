/**
 * Regions of the large providers by the city or country they are called after. Written down from general
 * knowledge of the lists of AWS, Google Cloud and Azure; not compared with them.
 */
interface CloudRegion {
  readonly place: RegExp;
  readonly aws?: string;
  readonly gcp?: string;
  readonly azure?: string;
}

export const CLOUD_REGIONS: readonly CloudRegion[] = [
  { place: /tokyo|東京|도쿄/i, aws: 'ap-northeast-1', gcp: 'asia-northeast1', azure: 'japaneast' },
  {
    place: /osaka|大阪|오사카/i,
    aws: 'ap-northeast-3',
    gcp: 'asia-northeast2',
    azure: 'japanwest',
  },
  {
    place: /seoul|首爾|ソウル|서울/i,
    aws: 'ap-northeast-2',
    gcp: 'asia-northeast3',
    azure: 'koreacentral',
  },
  {
    place: /singapore|新加坡|シンガポール|싱가포르|싱가폴/i,
    aws: 'ap-southeast-1',
    gcp: 'asia-southeast1',
    azure: 'southeastasia',
  },
  { place: /taipei|台北|臺北|タイペイ|타이베이/i, aws: 'ap-east-2' },
  { place: /changhua|彰化/i, gcp: 'asia-east1' },
  { place: /hong ?kong|香港|홍콩/i, aws: 'ap-east-1', gcp: 'asia-east2', azure: 'eastasia' },
  { place: /jakarta|雅加達|ジャカルタ|자카르타/i, aws: 'ap-southeast-3', gcp: 'asia-southeast2' },
  { place: /mumbai|孟買|ムンバイ|뭄바이/i, aws: 'ap-south-1', gcp: 'asia-south1' },
  {
    place: /sydney|雪梨|シドニー|시드니/i,
    aws: 'ap-southeast-2',
    gcp: 'australia-southeast1',
    azure: 'australiaeast',
  },
  {
    place: /frankfurt|法蘭克福|フランクフルト|프랑크푸르트/i,
    aws: 'eu-central-1',
    gcp: 'europe-west3',
    azure: 'germanywestcentral',
  },
  {
    place: /zurich|zürich|蘇黎世/i,
    aws: 'eu-central-2',
    gcp: 'europe-west6',
    azure: 'switzerlandnorth',
  },
  { place: /dublin|愛爾蘭|アイルランド/i, aws: 'eu-west-1', azure: 'northeurope' },
  { place: /london|倫敦|ロンドン|런던/i, aws: 'eu-west-2', gcp: 'europe-west2', azure: 'uksouth' },
  { place: /paris|巴黎|パリ|파리/i, aws: 'eu-west-3', gcp: 'europe-west9', azure: 'francecentral' },
  { place: /stockholm|斯德哥爾摩|ストックホルム|스톡홀름/i, aws: 'eu-north-1' },
  { place: /milano?(?![a-z])|米蘭|ミラノ|밀라노/i, aws: 'eu-south-1', gcp: 'europe-west8' },
  { place: /oregon|奧勒岡|俄勒岡|オレゴン|오레곤/i, aws: 'us-west-2', gcp: 'us-west1' },
  { place: /ohio|俄亥俄|オハイオ|오하이오/i, aws: 'us-east-2' },
  { place: /virginia|維吉尼亞|バージニア|버지니아/i, aws: 'us-east-1', gcp: 'us-east4' },
  { place: /montr[eé]al|蒙特婁/i, aws: 'ca-central-1', gcp: 'northamerica-northeast1' },
  {
    place: /s[ãa]o paulo|聖保羅|サンパウロ|상파울루/i,
    aws: 'sa-east-1',
    gcp: 'southamerica-east1',
    azure: 'brazilsouth',
  },
  { place: /west europe/i, azure: 'westeurope' },
  { place: /north europe/i, azure: 'northeurope' },
  { place: /japan east/i, azure: 'japaneast' },
  { place: /japan west/i, azure: 'japanwest' },
  { place: /korea central/i, azure: 'koreacentral' },
  { place: /southeast asia/i, azure: 'southeastasia' },
  { place: /uk south/i, azure: 'uksouth' },
  { place: /france central/i, azure: 'francecentral' },
  { place: /germany west central/i, azure: 'germanywestcentral' },
];
