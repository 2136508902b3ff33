/** Heads that are a side of some other thing: they become fields or entities, not contexts. */
const ATTRIBUTE =
  /(?:^| )(?:number|code|date|type|kind|size|colour|color|name|address|phone|reason|amount|total|count|status|state|rule|detail|field|note|remark|day|night|week|month|year|price|cost|role|right|version|item|line|page|list|part|view|map|text|picture|photo|image|video|thing|place|time|law|signal|step|slot|record|period|message|budget|question|answer|minute|hour|worker|somebody|mail|email|letter|screen|button|data|file|folder|word|birthday|birth|surname|age|gender|nationality|password|signature|weight|height|width|depth|speed|temperature|language|currency|percentage|rank|level|owner|author|origin|target|shape|taste|mood|habit|money|euro|way|get|half|rest|barcode|heart|sorry|dear|thanks|phone|website|app|tablet|whiteboard|spreadsheet|village|town|city|street|basement|field|district|group)$/;

/** What is more often a side of another part than a part: it takes more to make a context of it. */
const ASPECTS: ReadonlySet<string> = new Set(
  `workflow audit archive document search dashboard data-quality template consent mapping exchange-rate presence
   user-profile price-list file-sharing site staff import-job webhook warehouse contract case-management reporting
   geofence media-library data-export reviews`.split(/\s+/),
);

/** Whether a noun names what other things have. */
export function isAttribute(name: string): boolean {
  return ATTRIBUTE.test(name);
}

/** Whether a context of the library is more often a side of another one. */
export function isAspect(context: string): boolean {
  return ASPECTS.has(context);
}
