import type { ReferenceModel } from '../reference-model.ts';

const BREWERY: ReferenceModel = {
  id: 'brewery',
  title: 'Brewery',
  words:
    'beer, brew, brewery, malt, hops, keg, fermentation, yeast, wort, brewer, bottle, pub, tap, crate, excise',
  parts: {
    recipe: {
      also: 'beer recipe, brew sheet, style, specification, formula, ingredient list, beer style, product',
      told: 'hop/malt/grain + gram/kilo/recipe | bitter/colour/alcohol + target | new/seasonal/special + beer + try | water/mash + degree/minute | grist/hop/yeast + list | how much + malt/hops | change/tweak/version + recipe | old/standard/christmas + beer | wheat/lager/ale/stout',
    },
    brewing: {
      also: 'brew batch, brew, brew day, wort, gyle, batch, production, production order, mash, brewhouse',
      told: 'brew/boil/mash + day/kettle | original gravity/plato | yield/hectolitre + brew | brewer + write/sheet/log | mash/lauter/whirlpool/copper | today/tuesday + brew | litre/hectolitre + out | number/log book + brew | what + brew + next/week | went wrong/boiled over/stuck',
      context: 'brewing-batch',
    },
    fermentation: {
      also: 'fermentation tank, cellar, tank, vessel, lagering, fermenter, maturation, cellar management',
      told: 'tank/fermenter/cellar + which/free/full | gravity/pressure/degree + daily/read | cool/lager/weeks + tank | transfer/rack + tank | yeast + crop/generation/pitch | tank + empty/occupied/ready | sugar/gravity/temperature + note | bubble/ferment/mature | dry hop/bung/carbonate | clean/wash + tank',
      context: 'equipment-state',
    },
    inventory: {
      also: 'raw stock, malt store, hop stock, yeast bank, packaging material, raw material, stock, ingredient, purchasing, store',
      told: 'malt/hop/sack + left/order | hop contract/harvest year | bottle/cap/label + run out | silo + malt | malt/hops/yeast + run out/enough | sack/bag/kilo + count | supplier/maltings + order/deliver | lot/harvest + hops | carton/bottle/label + left',
      context: 'inventory',
    },
    packaging: {
      also: 'filling, bottling, kegging, canning, packaging run, best before, bottling line, finished beer, fill order',
      told: 'fill + bottle/keg/can | crate/label/cap + line | best before/date + print | loss/oxygen + fill | bottle/keg/can + line/today | cap/crown | how many + crates/kegs + filled | short fill/foam/broken + bottle',
    },
    quality: {
      also: 'quality lab, tasting, analysis, release, microbiology, quality control, laboratory, sample, sensory',
      told: 'taste/panel/sniff | sour/infected/cloudy + beer | alcohol/ph + measure | release/hold + tank/batch | sample + lab/sent | off taste/flavour/gushing | approve/good enough + beer | ph/alcohol/bitterness/oxygen | complaint + batch/date',
      context: 'quality',
    },
    keg: {
      also: 'keg tracking, keg fleet, empties, deposit, barrel, container, returnable, asset, cask, keg return',
      told: 'keg + back/where/missing/pub | deposit + keg/crate | empty/wash/repair + keg | scan/barcode + keg | keg + disappear/lost/never | who + has + kegs | empty + come back/bring | deposit/crates + count | old/leak/damaged + keg',
      context: 'item-rental',
    },
    order: {
      also: 'trade order, pub order, wholesale order, customer price, sales round, sales, sales order, customer order, order desk, order management',
      told: 'pub/landlord/dealer + order/call | discount/contract/loan + pub | festival/weekend + extra | regular/again + keg | bar/pub/restaurant/shop + wants/order | crates/kegs + thursday/week | phone/whatsapp/fax + order | sold out/not enough + beer | advance/christmas/summer + order',
      context: 'order',
    },
    delivery: {
      also: 'delivery tour, route, dray, drop, dispatch, distribution, shipping, logistics, driver',
      told: 'truck/driver/cellar + pub/deliver | tour/round + day | bring + full + take + empty | signature/cash + driver | van/lorry + load/round | drop/unload + cellar | driver + sign/slip | late/closed/nobody + delivery | stops/order + route',
      context: 'delivery',
    },
    excise: {
      also: 'beer duty, duty return, tax warehouse, duty record, tax, duty, customs report, tax declaration',
      told: 'excise/duty/customs + month/hectolitre | export/duty-free/staff beer | loss/destroy + declare | degree plato + tax | customs/tax office + month | hectolitre + tax/declare | duty + paid/suspended | books/inspector + litre | wrong/late + return',
      context: 'tax-return',
    },
    shop: {
      also: 'brewery shop, taproom, brewery tour, web shop, retail, point of sale, visit, merchandise, online shop',
      told: 'taproom/bar/counter + sell/serve | tour/visitor/group + book | gift/merchandise/glass | sell + door/ramp | bar/till + sell + pint | guests/visitors/tour | shirt/glass/gift box | web/online + beer + post | saturday/evening + open',
      context: 'store-pos',
    },
    customer: {
      also: 'pub, landlord, wholesaler, bar, account, crm, client, contact, business partner, customer account',
      told: 'pub/bar/restaurant/dealer + account | own/special + price/terms | delivery day | rep/sales + visit + pub | loan/equipment/tap + pub | new/lost + pub | owes/limit',
      context: 'customer',
    },
    invoice: {
      also: 'billing, payment, receivable, credit note, invoicing, bill, accounting, accounts receivable',
      told: 'invoice/bill + pub/dealer | owe/overdue | deposit + set off/refund | month/collect + bill | cash + driver | reminder/stop + supply | wrong/credit + crate',
      context: 'invoicing',
    },
  },
  relations:
    'brewing > recipe, brewing > inventory, brewing ~> fermentation, fermentation ~> quality, quality ~> packaging, packaging > inventory, packaging ~> excise, brewing ~> excise, order ~> delivery, delivery ~> keg, keg ~> packaging, packaging ~> order, packaging ~> shop, delivery ~> excise, order > customer, delivery ~> invoice',
};

const WINERY: ReferenceModel = {
  id: 'winery',
  title: 'Winery and wine estate',
  words:
    'wine, vineyard, grape, vintage, barrel, cellar, bottle, harvest, grower, vine, must, tasting, press, label, cork',
  parts: {
    vineyard: {
      also: 'vineyard block, parcel, row, variety, block, plot, field, vine, viticulture',
      told: 'slope/row/parcel + vine/variety | prune/tie/leaf/spray + row/vine | mildew/frost/hail + vine | hectare/register/planted + year | plot/slope + hectare/age | who/tractor + spray/prune | riesling/merlot/grape variety | frost/hail/drought + damage | planted/grubbed + vines | diary/date + work + row',
      context: 'field-operation',
    },
    harvest: {
      also: 'harvest intake, grape delivery, picking, weighing, grower delivery, grape intake, delivery, harvesting, crop, yield',
      told: 'pick/harvest + box/bin/day/crew | grower + bring/weigh + grape | sugar/degree/ripe + measure | rotten/sort + grape | picker/crew/machine + grapes | kilo/tonne + scale/arrive | ripe/oechsle/brix/sugar | supplier/farmer + deliver + grapes | day/order + which plot + pick',
      context: 'goods-receipt',
    },
    winemaking: {
      also: 'cellar lot, wine lot, must, vinification, blend, fermentation, lot, wine batch, cellar',
      told: 'press/ferment/must + tank | blend/cuvee/mix + lot | sulphur/fine/filter + wine | litre + lot + tank/barrel | juice/mash | yeast/malolactic/sulphur | mix/blend/assemble + wines | cellar master/winemaker + note | transfer/pump + litre',
      context: 'brewing-batch',
    },
    barrel: {
      also: 'barrel cellar, tank, vessel, cellar map, topping, cask, ageing',
      told: 'barrel/oak + fill/empty/new | top up/rack + barrel | which + wine + in + tank/barrel | wash/steam + barrel | cask/barrique/oak + age/year | months/years + lie/mature | full/empty/next + tank | topped/racked/moved + barrel | number/chalk + barrel',
      context: 'asset-register',
    },
    laboratory: {
      also: 'wine analysis, lab analysis, tasting note, official test number, quality tasting, lab, analysis, quality, tasting panel, sample',
      told: 'alcohol/acid/sugar + measure/lab | taste/note/nose + wine | official/test number/authority + wine | fault/cork taint/volatile | sample + lab/send | sugar/acid/alcohol/sulphur + value | taste/blind/points | certificate/approval + wine | cloudy/cork/spoiled',
      context: 'quality',
    },
    bottling: {
      also: 'filling run, label, cork, bottle lot, filling, packaging, labelling, bottling run',
      told: 'bottle + fill/day/mobile | label/cork/capsule/glass + order/left | lot number + bottle | strip/unlabelled + bottle | bottles/corks/labels/screw cap | line/hired + bottling | how many + bottles + filled | label + wrong/back/new vintage | date/week + bottle',
    },
    compliance: {
      also: 'cellar register, cellar book, harvest declaration, stock declaration, regulatory report, declaration, tax, wine register, excise, official report',
      told: 'cellar book/register + write/inspector | harvest/stock + declare/report | yield/limit + hectare | tax/duty + litre/sparkling | authority/inspector/chamber + report | book/form + litre | hectolitre/yield + allowed | forgot/late + declare | organic/origin + control',
      context: 'tax-return',
    },
    inventory: {
      also: 'wine stock, bottle stock, finished goods, vintage stock, allocation, stock, warehouse, bottle store, storage',
      told: 'vintage + left/sold out/bottle | carton/pallet + store | reserve/allocate + importer/restaurant | bonded/export + bottle | how many + bottles + left | pallet/shelf/cellar + which vintage | sold out/last + vintage | stocktake | reserved/put aside',
      context: 'inventory',
    },
    club: {
      also: 'wine club, subscription, club member, allocation list, mailing customer, loyalty, membership, customer card',
      told: 'club/member + box/twice | regular customer + letter/new vintage | discount/first + member | card/charge + member + season | members/club + parcel/box | spring/autumn + shipment | skip/pause/cancel + member | member + price/discount | newsletter/letter + regulars',
      context: 'membership',
    },
    order: {
      also: 'wine sale, direct order, merchant order, shop, export order, sales, sale, web shop, direct sale, sales order',
      told: 'order/buy + carton/bottle + customer | restaurant/merchant/importer + price list | ship/parcel + wine + broken | pay/bill + wine | customers/shop/restaurant + buy/order | case/six/twelve + bottles | online/phone/fair + order | price list/discount | sold twice/out of stock',
      context: 'order',
    },
    tasting: {
      also: 'tasting visit, tasting room, tour, event, cellar door, visit, reservation',
      told: 'visit/group/bus + taste | book/table/guide + tasting | cellar door/wine garden + open | voucher/wedding/event | guests/tourists/groups + taste | book/reserve + saturday/table | per head/person + tasting | guide/glass/cheese | no show/cancel + group',
      context: 'activity-booking',
    },
    customer: {
      also: 'contact, crm, private customer, dealer, importer, client, business partner, customer account, party, customer management',
      told: 'customers/dealers + address/list | who + bought + before | birthday/letter/christmas + customer | restaurant/importer/private | allergic/preference/favourite + wine | new + customer | regular/private + customer + note/remember',
      context: 'customer',
    },
    invoice: {
      also: 'billing, payment, receivable, account, invoicing, bill, accounting, accounts receivable',
      told: 'invoice/bill + wine | transfer | overdue/remind | grower + paid/credit + kilo | deposit/prepay | tax/vat + bill | customer/restaurant + not paid/owes',
      context: 'invoicing',
    },
  },
  relations:
    'harvest > vineyard, harvest ~> winemaking, winemaking > barrel, laboratory ~> winemaking, laboratory ~> bottling, winemaking ~> bottling, bottling ~> inventory, winemaking ~> compliance, harvest ~> compliance, bottling ~> compliance, order > inventory, club ~> order, tasting ~> order, tasting ~> club, order > customer, order ~> invoice',
};

export const DRINKS_MODELS: readonly ReferenceModel[] = [BREWERY, WINERY];
