import type { ReferenceModel } from '../reference-model.ts';

const PRICING_DESK: ReferenceModel = {
  id: 'pricing-desk',
  title: 'Pricing and promotions',
  words:
    'price, promotion, margin, competitor, markdown, leaflet, shelf label, discount, category manager, price zone, coupon, campaign week, flyer, bonus pack',
  parts: {
    price: {
      also: 'regular price, selling price, price change, base price, price list, retail price, shelf price, pricing, rate',
      told: 'set/raise/lower + price | region/zone/branch + price | from/valid/monday + price | raise/lower/put up | north/city/zone + price | from monday/valid | ninety nine/threshold | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    cost: {
      also: 'purchase price, landed cost, supplier cost, supplier funding, cost price, margin, buying price',
      told: 'buy/supplier + cost/price | freight/duty + cost | supplier + raise/contribute/pay | margin/earn + article | supplier + dearer/raise/pay | freight/duty/dollar | margin/earn/below cost | contribution/bonus/funding | excel/buyer + cost | conditions/rebate',
    },
    competitor: {
      also: 'market price, price watch, competitor monitoring, price comparison, competitor price, price monitoring, price check',
      told: 'competitor/rival/other shop + price/charge | watch/check/collect + price + market | cheaper/dearer + elsewhere/next door | match/undercut | rival/discounter/across the street | scrape/visit/photo + price | same article/comparable | aldi/amazon | every morning/weekly + check',
    },
    'price-rule': {
      also: 'pricing policy, price strategy, price optimisation, margin rule, pricing rule, strategy, policy, price policy, optimisation',
      told: 'rule/never/always + margin/below cost | automatic/suggest/propose + price | elastic/react + price | legal/lowest + thirty days | never below/at least | robot/suggest | lowest/thirty days/law | own brand/gap + brand | price + change/raise/lower',
      context: 'pricing-promotion',
    },
    promotion: {
      also: 'offer, deal, discount, bonus, promotional mechanic, campaign, action, promotional offer, special offer, leaflet',
      told: 'two for/three for/second half | percent/off + week | plan/agree + campaign/action + weeks ahead | only/member + price | combine/stack + discount | two for one/half price | agree/plan + supplier/weeks | stack/combine/on top | bonus pack/multi-buy | how much/order + action',
    },
    coupon: {
      also: 'voucher, code, coupon campaign, redemption, discount code, coupon code',
      told: 'code/voucher/coupon + redeem/once | print/send/app + coupon | misuse/copy/share + code | limit/expire + coupon | scan/redeem/once | app/mailer/print + coupon | copied/shared/abuse | expire | barcode/till + coupon | who pays/supplier + coupon',
    },
    approval: {
      also: 'price proposal, release, four-eyes check, price approval, sign-off, workflow, task, authorisation, decision',
      told: 'approve/sign/release + price | typo/wrong/mistake + price | boss/category manager + agree/decide | simulate/what if | typo/comma/wrong price | four eyes/second look | boss/what would | approve/wave through | boss/manager + agree/decide/look',
      context: 'workflow',
    },
    markdown: {
      also: 'clearance, stock clearance, end of life price, expiry discount, price reduction, sale, clearance price, sell-off',
      told: 'clear/get rid/leftover | expire/short-dated + cheaper | season + reduce | red/yellow + sticker | remainder | short date/last day + cheaper | thirty/fifty/seventy percent | yellow sticker/season end | write off/leftover stock | too early/too late',
    },
    publication: {
      also: 'price label, electronic shelf label, price distribution, till price, price publication, label, shelf label, price tag',
      told: 'label/tag + shelf/print | till/branch/shop + get/send + price | overnight/before opening | flyer/screen | shelf + till + different | label/tag | till + shelf + differ | branch/app/web + get price | electronic/display | not changed/old label',
    },
    analysis: {
      also: 'uplift, promotion result, price analytics, effect, promotion analysis, reporting, analytics, report, statistics',
      told: 'worth/effect/bring + promotion/action | sell + more/before/after | eat/cannibalise | compare + last year/week | worth it/uplift/extra sales | stolen/would have bought | last year/before after | statistic | report/chart/table + week/month/boss',
      context: 'analytics',
    },
    article: {
      also: 'product, item, assortment, category, product group, catalogue, range',
      told: 'article/product group/category | own brand/brand | new/delisted + article | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up | new + in/on + range/list/menu | take off/discontinue | list/sheet + price/item',
      context: 'product-catalogue',
    },
    'price-zone': {
      also: 'branch, store, region, cluster, zone, store group, location, site, place',
      told: 'city/country/motorway + branch | branch + own price/exception | zone/cluster/group + branch | open/close + hour/time/day | branch/place/shop + new/close/move | map/how to get | each/every/per + branch/place',
      context: 'site',
    },
  },
  relations:
    'price > price-rule, price > cost, price-rule > competitor, price ~> approval, promotion ~> approval, approval ~> publication, promotion > price, coupon > promotion, markdown > price, markdown ~> publication, promotion ~> analysis, price > article, promotion > article, publication > price-zone, price > price-zone',
};

const PRODUCT_INFORMATION: ReferenceModel = {
  id: 'product-information',
  title: 'Product information',
  words:
    'product data, description, attribute, product manager, data sheet, translation, photo, supplier data, catalogue print, brand, barcode, completeness, launch, pack shot',
  parts: {
    product: {
      also: 'article, item, variant, product record, article number, master data, sku, range, assortment',
      told: 'new/create + article/product/item | barcode/ean | variant/colour/size + belong | discontinue/phase out | new/create/set up + article | size/colour/bundle | successor | what we sell/what we offer/what we have | description/describe',
      context: 'product-catalogue',
    },
    classification: {
      also: 'category, taxonomy, product family, hierarchy, attribute set, product group, category tree, class',
      told: 'tree/category/family + sort/put | which + attribute/field + required | aisle/department | standard/industry + class | tree/branch/category + sort | which fields/mandatory | etim/standard/class | attribute set/template | wrong category/navigation',
    },
    attribute: {
      also: 'attribute value, completeness, data quality, validation rule, validation, product data, property, check, rule',
      told: 'missing/gap/empty + field/weight/data | complete/traffic light/percent | check/wrong + value/unit | duplicate + article | weight/size/material + missing | centimetre/inch | duplicate | incomplete/gap | contradict',
      context: 'data-quality',
    },
    'supplier-data': {
      also: 'supplier portal, data import, data pool, supplier sheet, supplier onboarding, import, onboarding, supplier, import job',
      told: 'supplier/brand + send/upload/spreadsheet | import/map + column/file | chase/remind + supplier + data | reject/accept + supplier + data | excel/sheet/usb + supplier | columns/map/upload | chase/remind | rubbish/wrong + data | upload/import/load + file/list/spreadsheet',
      context: 'import-job',
    },
    media: {
      also: 'image, photo, video, document, digital asset, media asset, picture, image library',
      told: 'photo/picture/video/shoot | crop/background/retouch | manual/certificate/safety sheet | rights/expire + picture | packshot/photographer | rights/expired | cut out/pdf | photo/picture/video + take/upload/find | photographer/shoot',
      context: 'media-library',
    },
    translation: {
      also: 'localisation, language version, translation task, market text, translator, language, translation job',
      told: 'translate/language/country + text | agency/translator | german/french + version | not yet + language | french/polish/languages | deepl | market/country + text | translate/translator/language | german/french/english',
      context: 'translation-assignment',
    },
    enrichment: {
      also: 'content task, copywriting, editorial workflow, approval, release, workflow, content, text, editorial',
      told: 'write/copy/text + description | hand/pass + marketing/editor/next | approve/release + product/text | launch/deadline | bullet points/hand over/four eyes/not ready | approve/wave through | boss/manager + agree/decide/look | stuck/wait/lie + desk/approve | reject/send back/turn down',
      context: 'workflow',
    },
    publication: {
      also: 'syndication, channel, export, marketplace feed, listing, channel publication, feed, channel export, output',
      told: 'shop/marketplace/catalogue/retailer + send/publish | channel + different/format/needs | go live | feed/export | reject/error + marketplace | shop/amazon/dealer + send | format/requirement | live/update | rejected/error | retailer/portal + data',
    },
    relation: {
      also: 'cross-sell, accessory, bundle, substitute, product relationship, association, product link, set',
      told: 'accessory/goes with/fits | also/alternative + product | similar/alternative | spare/refill/consumable | accessory/spare/bulb + fit/belong | together/with + buy/sell + article | replace/kit/instead/customers also',
    },
    catalogue: {
      also: 'catalogue page, brochure, data sheet, print catalogue, print, page, layout',
      told: 'page/print/brochure + catalogue | layout/agency + catalogue | price + print/deadline | indesign/layout | printer/proof | pull out/old price + catalogue | data sheet/spread/price list/leaflet',
    },
    pricing: {
      also: 'price, price list, recommended price, country price, rate, tariff, discount, price agreement, surcharge',
      told: 'recommended/list price | country/currency + price | valid/change + price | price/rate + season/change/raise | discount/reduced | too cheap | surcharge/supplement | price + wrong/old/forgot | how much + cost/charge',
      context: 'price-list',
    },
    user: {
      also: 'rights, role, user rights, permission, team, responsibility, supplier access, user account',
      told: 'who + may/change/release | brand/category + own/responsible | outside/agency + access | changed by/who was it | password/login | department/colleague + edit/change/see | supplier/agency + login/access | by mistake/deleted + product',
      context: 'rights',
    },
    search: {
      also: 'filter, product search, saved list, finder, worklist, discovery, search index, ranking, browse',
      told: 'find/filter + article | list/all without + photo | nobody finds | look for | filter/narrow/sort | type/key in + find/nothing | found nothing/cannot find',
      context: 'search',
    },
  },
  relations:
    'product > classification, attribute > classification, supplier-data ~> product, product ~> attribute, product ~> enrichment, enrichment ~> translation, enrichment > media, enrichment ~> publication, publication > attribute, relation > product, catalogue > media, publication > product, search > product, enrichment > user, publication > pricing, pricing > product',
};

const RETAIL_REPLENISHMENT: ReferenceModel = {
  id: 'retail-replenishment',
  title: 'Retail replenishment',
  words:
    'replenish, branch, shelf, order proposal, central warehouse, distribution, stock-out, delivery rhythm, planner, shop floor, seasonal goods, safety stock, planogram, lead time',
  parts: {
    assortment: {
      also: 'listing, planogram, range, shelf space, article per branch, article, product, catalogue, item',
      told: 'which + article/range + branch/shop | list/delist + article | shelf/facing/metre + space | cluster/small/large + branch | which/what + branch carries | facing/shelf/metre | delist | small/big + branch | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    'sales-history': {
      also: 'point of sale data, sales data, sell-through, demand signal, sales, demand history, sales figure',
      told: 'sold/till + yesterday/day | rain/weather/holiday + sell | event/promotion/outlier + clean | figure + every night | per day | promotion/outlier | weather/football | till + night/send | hole/sold out + no sales | last year/weeks + sold',
    },
    'demand-forecast': {
      also: 'forecast, prediction, demand plan, season profile, planning, projection, demand planning, volume plan',
      told: 'predict/expect/guess + sell/need | christmas/barbecue | new + article + similar | wrong/deviate/too high + forecast | guess/gut/expect + sell | snow | new article/no history | forecast/predict/expect/guess | how many/how much + need/sell/next',
      context: 'demand-forecast',
    },
    inventory: {
      also: 'store stock, stock count, shelf stock, shrinkage, branch stock, stock, stock level, stocktake, stock movement',
      told: 'shelf + empty/gap | count/correct + stock | theft/shrink | really/actual/phantom + there | gap/empty/hole + shelf | phantom/system says | written off | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    replenishment: {
      also: 'replenishment order, suggested order, min-max, safety stock, reorder point, order proposal, reorder, order suggestion, store order, order, auto-order',
      told: 'propose/suggest + quantity/order | manager/branch + change/accept/overrule | safety/reorder | case/pack + round | suggest/propose + order | branch manager/accept/overrule | too much/too little + ordered | every night/two o clock | fresh/bread/milk + order | layer/lead time',
    },
    allocation: {
      also: 'push allocation, initial distribution, scarce goods split, season drop, distribution, push, split, initial allocation, quota, store allocation',
      told: 'split/share/distribute + branch | scarce/short/not enough + who gets | first/opening/launch + push | fair/rank + branch | share/split + branches | scarce | opening/launch/first delivery | fair/key/a stores | leaflet/promotion + push | big/small + gets',
    },
    purchasing: {
      also: 'purchase order, vendor order, order bundling, container, supplier order, procurement, buying',
      told: 'order/send + supplier | full truck/container/minimum + supplier | direct + branch + supplier | confirm/cannot/late + supplier | full truck/container/pallet | supplier + late/short/cancel | direct/store delivery | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    'distribution-centre': {
      also: 'central warehouse, cross-dock, warehouse stock, picking, warehouse, storage, bin, storage location, rack',
      told: 'central/depot + stock/pick | roll cage/cross-dock | warehouse + empty/full/closed | capacity/peak + depot | central/dc/depot | overflow/wave | rack/bin/aisle | fetch/gather | forklift/trolley',
      context: 'warehouse',
    },
    delivery: {
      also: 'transfer, branch delivery, delivery schedule, transport, store delivery, truck tour, delivery plan, shipment, stock transfer',
      told: 'truck/tour + branch | tuesday/rhythm/day + deliver | move/balance + between + branch | receive/unpack/missing + branch | tuesday/rhythm/days + deliver | truck/tour/ramp | unpack | branch to branch/swap | from + branch/shop + to/other',
      context: 'stock-transfer',
    },
    alert: {
      also: 'stock-out, overstock, planner worklist, exception, warning, worklist, planner task, out of stock',
      told: 'warn/alarm/list + planner | empty/out + tomorrow/soon | too much/overstock | look at + first/urgent | out tomorrow/soon empty | too many/ignore + warnings | threshold/deviate | warn/expiring/planner',
    },
    promotion: {
      also: 'promotion plan, campaign, leaflet, action, offer, pricing, price, discount, voucher',
      told: 'leaflet/action week | extra/uplift/quantity + promotion | after/left over + promotion | price + change/raise/lower | discount/reduced/percent off | voucher/code/coupon | special/offer/action + week/weekend | price + wrong/old/forgot',
      context: 'pricing-promotion',
    },
    supplier: {
      also: 'vendor, lead time, delivery calendar, terms, supplier data, supplier record, manufacturer, partner, supplier contact',
      told: 'calendar | reliable/service level | holiday/closed + supplier | supplier/maker/vendor + new/choose/trust | address/contact/bank + supplier | reliable/slow/bad + supplier | terms/minimum/lead time + supplier',
      context: 'supplier',
    },
    reporting: {
      also: 'key figure, availability rate, report, dashboard, turnover rate, analytics, statistics, performance, sales report',
      told: 'availability/percent | range of stock | compare + branch/planner | statistic | report/chart/table + week/month/boss | compare + last year/last month/other | best seller/worst seller/most/least | how much + earn/make/sell | excel/spreadsheet + month/figure',
      context: 'analytics',
    },
  },
  relations:
    'sales-history ~> demand-forecast, replenishment > demand-forecast, replenishment > inventory, replenishment > assortment, replenishment ~> distribution-centre, replenishment ~> purchasing, allocation > inventory, allocation ~> distribution-centre, distribution-centre ~> delivery, delivery ~> inventory, purchasing ~> distribution-centre, inventory ~> alert, demand-forecast ~> alert, promotion ~> demand-forecast, purchasing > supplier, alert ~> reporting',
};

export const RETAIL_HEAD_OFFICE_MODELS: readonly ReferenceModel[] = [
  PRICING_DESK,
  PRODUCT_INFORMATION,
  RETAIL_REPLENISHMENT,
];
