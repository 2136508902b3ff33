import type { ReferenceModel } from '../reference-model.ts';

const DATA_CATALOGUE: ReferenceModel = {
  id: 'data-catalogue',
  title: 'Data catalogue',
  words:
    'data owner, data steward, glossary, definition, data set, lineage, metadata, data product, find data, business term, sensitive, department, column, trust',
  parts: {
    'data-asset': {
      also: 'data set, table, asset, inventory, report, metadata entry',
      told: 'describe/list + table/file/report | what + data + have/exist | size/refresh/column | sample/preview + rows | list/register/inventory + table/data/file | what + have/where | column/field + describe | owner/source | out of date/dead + table',
    },
    harvesting: {
      also: 'metadata harvest, ingestion, crawler, scanner, metadata, metadata import, connector',
      told: 'scan/crawl/read + system/database | new/vanished/changed + table | automatically/nightly + describe | connect + source | crawl/scan/read/connect + database/system | automatically/night + find | new/vanish/rename + table | by hand + list',
      context: 'import-job',
    },
    glossary: {
      also: 'business glossary, term, definition, vocabulary, synonym, text',
      told: 'what + mean/definition | same/different + word/figure | agree/approve + term | abbreviation/jargon | mean/define | turnover/customer/word + different/argue | agree/approve/official + definition | dictionary',
    },
    stewardship: {
      also: 'owner, steward, responsibility, governance, ownership, data owner, approval task',
      told: 'who + owns/responsible/ask | steward/owner + approve/fill | left/orphan + owner | remind/gaps + describe | who + responsible/owner/ask | approve/confirm/maintain | left/nobody + owner | task/remind + describe',
      context: 'workflow',
    },
    lineage: {
      also: 'origin, flow, impact, dependency, data flow, impact analysis',
      told: 'where + comes from/origin | what + breaks/affected + change | flow/path/arrow | report + based on | where + from/origin/comes | change/delete + break/affected | chain | report + which + table',
    },
    classification: {
      also: 'tag, label, sensitivity, privacy, sensitivity label, personal data marker',
      told: 'personal/secret/sensitive + mark/label | law/privacy + register | find/detect + names/iban | retention + how long | secret/personal/sensitive/health | mark/label/stamp | law/data protection/auditor | find/detect + names',
    },
    'data-quality': {
      also: 'quality, profile, rule, issue, quality score',
      told: 'trust/score/star + data | empty/double/wrong + column | report/complain + error | rule/threshold + measure | empty/double/outdated | trust/believe/star/score | report/complain/error | check/rule/percent',
      context: 'data-quality',
    },
    access: {
      also: 'access request, permission, request, approval, data access, purpose, data contract',
      told: 'ask/request/need + access | purpose/reason/until + access | approve/owner + read | contract/terms + consumer | request/apply/want | approve/refuse/wait + access | reason/purpose | take back/revoke',
    },
    search: {
      also: 'data search, discovery, browse, marketplace, search engine, listing',
      told: 'find/search + data | popular/used/recommended | shop/basket + data | question/own words | search/look for | where + table/data | weeks/ask around + find | similar',
      context: 'search',
    },
    comment: {
      also: 'discussion, question, rating, note, announcement, conversation',
      told: 'ask/answer/comment + data set | warn/announce + outdated | rate/like + useful | who + knows | answer/comment | warn/do not use | like/star/useful',
      context: 'comment',
    },
    'data-product': {
      also: 'subscription, offering, data service, product, contract, publication, domain',
      told: 'offer/publish/provide + data | contract/promise/fresh | consumer/use + product | domain/department + own | build/make + data/product + others | subscribe/consume | quality/promise/guarantee + data',
      context: 'product-catalogue',
    },
    user: {
      also: 'member, role, group, team, department, account',
      told: 'who + may/role | department/team/analyst | favourite/my + data | join | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'user-profile',
    },
    'usage-report': {
      also: 'usage, statistics, adoption, dashboard, key figure',
      told: 'who/how often + used/query | nobody + uses | report + coverage/described | boss | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'harvesting ~> data-asset, data-asset > glossary, data-asset > stewardship, harvesting ~> lineage, data-asset ~> classification, data-asset ~> search, access > data-asset, access > stewardship, data-quality > data-asset, comment > data-asset, data-quality ~> stewardship, data-product > data-asset, access > user, stewardship > user, data-asset ~> usage-report, search ~> usage-report',
};

const GEODATA_SERVICE: ReferenceModel = {
  id: 'geodata-service',
  title: 'Map and geodata service',
  words:
    'map, street, address, coordinate, layer, aerial photo, survey, boundary, parcel, tile, route, satellite, terrain, place, cartography',
  parts: {
    feature: {
      also: 'feature data, geometry, object, layer, road, building, geodata, road network, layer data',
      told: 'street/house/river + record/draw | new/closed/renamed + street | line/area/point + shape | history/as of + year | street/house/river/tree/pipe + drawn/recorded/new | point/area/polygon | attribute/height/width | demolished/renamed/built',
    },
    import: {
      also: 'survey intake, survey, upload, supply, acquisition, data supply, survey upload, aerial image, field survey',
      told: 'drone/plane/survey/car + picture/measure | town/office + deliver + file | format/coordinate + convert | yearly/flight | drone/plane/surveyor/gps + measure/fly/picture | town/office/firm + deliver/send | convert/format/coordinate | every + year + flight',
      context: 'import-job',
    },
    editing: {
      also: 'edit, change set, contribution, map edit, contributor, review',
      told: 'volunteer/editor + draw/correct | check/undo/vandal + edit | source/photo + prove | conflict + same + road | draw/move/edit/trace | volunteer/editor/colleague + change | undo/vandal/check | two + same + edit',
    },
    report: {
      also: 'error report, correction, feedback, note, map note, figures',
      told: 'citizen/driver/user + report + wrong/missing | photo/pin + note | fixed/thanks + reporter | duplicate/nonsense | wrong/missing/closed + street/map/report | citizen/user/driver + tell | photo/pin | fixed/answer/thanks',
    },
    map: {
      also: 'map rendering, tile, rendering, style, cartography, base map, map view',
      told: 'draw/colour/style + map | zoom/load | print/poster | night/hiking/winter + map | show/draw/display + map | colour/symbol/style | sheet | background/aerial',
      context: 'mapping',
    },
    geocoding: {
      also: 'address, search, place, gazetteer, address search, place name, reverse lookup',
      told: 'address/name + find/coordinate | typing/spelling/old + name | click + what + here | list/table + addresses | find/search/type + address/place | typo/spelling/unknown + address | coordinate/house number | list + addresses',
      context: 'search',
    },
    routing: {
      also: 'route, navigation, travel time, distance matrix, turn restriction',
      told: 'shortest/fastest + way | truck/bike/foot/wheelchair | closed/jam + around | reach/within + minutes | way/route/drive/walk | short/detour | bridge/height | traffic/jam/closed | minute/reach',
      context: 'route-planning',
    },
    catalogue: {
      also: 'dataset catalogue, metadata, portal, data set, layer list, geoportal, open data',
      told: 'which + layers/maps + exist | open/licence/free + data | download/clip + area | up to date/scale | which/what + data/layer/map + have | open data/download/free | describe/date | find + data',
      context: 'image-catalogue',
    },
    quality: {
      also: 'positional quality, accuracy, validation, topology, quality check, topology rule',
      told: 'exact/metre/off | gap/overlap + area | check/compare + ground | rule/impossible | centimetre | gap/overlap/check | error | compare/field',
    },
    licensing: {
      also: 'usage licence, licence, api key, usage, plan, usage fee',
      told: 'pay + per + map/call/area | key/quota | contract/attribution | office/free + commercial/pay | pay/price/fee + map/data | licence/terms | limit | authority/free/commercial',
      context: 'metering',
    },
    order: {
      also: 'request, delivery, shopping cart, customer order, extract, download, basket',
      told: 'order/buy + extract/plan/map | download/clip/area | architect/notary/engineer + needs | fee/invoice + extract | request/want + data/map/printout | send/hand out + file/dvd/link | surveyor/planner/firm + gets',
      context: 'order',
    },
    parcel: {
      also: 'land, lot, cadastral unit, ownership, cadastre, boundary, plot, owner',
      told: 'plot/boundary/border + stone/neighbour | owner/land register | split/merge + plot | surveyor/dispute | field/garden/lot + number | buy/sell/inherit + land | stone/mark + set/measure',
      context: 'property-register',
    },
    user: {
      also: 'account, editor, customer, permission, member, role',
      told: 'who + may/edit/see | account/login/organisation | volunteer/name + edits | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'user-profile',
    },
  },
  relations:
    'import ~> quality, quality > feature, editing > feature, report ~> editing, feature ~> map, feature ~> geocoding, feature ~> routing, feature ~> catalogue, map > licensing, routing > licensing, editing ~> quality, order > feature, order > licensing, editing > parcel, import ~> parcel, editing > user',
};

export const DATA_FINDING_MODELS: readonly ReferenceModel[] = [DATA_CATALOGUE, GEODATA_SERVICE];
