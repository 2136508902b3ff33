/**
 * Where regions of cloud providers lie, as far as their names tell. Sources: AWS, "AWS Regions and
 * Availability Zones"; Google Cloud, "Cloud locations"; Azure, "Azure geographies".
 */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  jp: [
    'ap-northeast-1',
    'ap-northeast-3',
    'asia-northeast1',
    'asia-northeast2',
    'japaneast',
    'japanwest',
  ],
  kr: ['ap-northeast-2', 'asia-northeast3', 'koreacentral', 'koreasouth'],
  tw: ['ap-east-2', 'asia-east1', 'taiwannorth'],
  sg: ['ap-southeast-1', 'asia-southeast1', 'southeastasia'],
  in: ['ap-south-1', 'ap-south-2', 'asia-south1', 'asia-south2', 'centralindia', 'southindia'],
  au: ['ap-southeast-2', 'australia-southeast1', 'australiaeast', 'australiasoutheast'],
  de: ['eu-central-1', 'europe-west3', 'europe-west10', 'germanywestcentral'],
  fr: ['eu-west-3', 'europe-west9', 'francecentral'],
  ie: ['eu-west-1', 'northeurope'],
  uk: ['eu-west-2', 'europe-west2', 'uksouth', 'ukwest'],
  ch: ['eu-central-2', 'europe-west6', 'switzerlandnorth'],
};

/** Regions whose names begin like an EU region but that lie outside the Union. */
const OUTSIDE_EU = new Set(['uk', 'ch']);

const WORDS: Readonly<Record<string, string>> = {
  eu: 'eu',
  europe: 'eu',
  'european-union': 'eu',
  eea: 'eu',
  us: 'us',
  usa: 'us',
  'united-states': 'us',
  japan: 'jp',
  jp: 'jp',
  korea: 'kr',
  'south-korea': 'kr',
  kr: 'kr',
  taiwan: 'tw',
  tw: 'tw',
  singapore: 'sg',
  sg: 'sg',
  india: 'in',
  in: 'in',
  australia: 'au',
  au: 'au',
  germany: 'de',
  de: 'de',
  france: 'fr',
  fr: 'fr',
  ireland: 'ie',
  ie: 'ie',
  'united-kingdom': 'uk',
  uk: 'uk',
  gb: 'uk',
  switzerland: 'ch',
  ch: 'ch',
};

/** The area that a word for a country or union means; undefined where it is none that regions are compared with. */
export function areaOfWord(word: string): string | undefined {
  const key = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
}

/** The areas in which a region lies, smallest first; undefined where its name does not tell. */
export function areaOfRegion(region: string): readonly string[] | undefined {
  const name = region.trim().toLowerCase();
  const country = Object.keys(COUNTRIES).find((code) => COUNTRIES[code]?.includes(name));
  const union = unionOf(name);
  if (country !== undefined)
    return union && !OUTSIDE_EU.has(country) ? [country, union] : [country];
  return union === undefined ? undefined : [union];
}

function unionOf(name: string): string | undefined {
  if (
    /^(eu-(north|south|west|central)-\d|europe-(north|west|central|southwest)\d|northeurope|germanywestcentral|francecentral|westeurope)/.test(
      name,
    )
  )
    return 'eu';
  if (
    /^(us-(east|west|central|south|gov-east|gov-west)-?\d|(east|west|central|northcentral|southcentral)us\d?$)/.test(
      name,
    )
  )
    return 'us';
  return undefined;
}
