import type { ReferenceModel } from '../reference-model.ts';

const PACKAGING_LINE: ReferenceModel = {
  id: 'packaging-line',
  title: 'Filling and packaging line',
  words:
    'packaging, filling, label, carton, pallet, line, bottle, case, best before, film, sealing, pack, serial code, bottling',
  parts: {
    order: {
      also: 'line order, packing order, run, line schedule, job, production order, sales order, order management, ordering, sales',
      told: 'which + product + today/next + line | run/order + start/finish/quantity | sequence/order + line + shift | how many + case/pallet/bottle + produce | what + run/pack/next | how many/cases | sequence',
      context: 'production-order',
    },
    changeover: {
      also: 'format changeover, size part, line setup, line clearance, setup, format, conversion',
      told: 'change/switch + format/size/product + line | clear/empty/clean + line + before | setting/recipe/parameter + format | changeover + long/minute | change over/switch/convert | minutes/hours + change | clear/clean/empty | settings/parts + format',
    },
    material: {
      also: 'packaging material, components, film, carton, closure, label stock, inventory, packaging, stock, component',
      told: 'film/carton/cap/closure/label + run out/stock/reel | call/bring/fetch + material + line | return/leftover + reel/carton | wrong/old + label/carton | film/carton/caps/labels | run out/reel/roll | leftover',
      context: 'inventory',
    },
    artwork: {
      also: 'label design, print template, pack copy, label version, label, design, template, print file',
      told: 'label/artwork + design/approve/version | ingredient/language/country + print/label | old/new + label + version | proof/typo/customer + approve + label | design/text | version | ingredient/allergen | approved/proof',
      context: 'image-catalogue',
    },
    coding: {
      also: 'serialisation, date code, batch code, barcode, aggregation, printing, marking, code',
      told: 'print/inkjet/laser + date/code/number | unique/serial + code/number + pack | best before/batch/lot + print | unreadable/duplicate + code | bottle/pack + belong + carton/pallet | date/lot/code + print | unreadable/missing/smudged | unique/serial | printer/inkjet/laser',
    },
    inspection: {
      also: 'inline inspection, checkweigher, vision check, reject, metal detector, quality, vision, check',
      told: 'weigh/checkweigher/underweight/overfill | camera/metal detector/x-ray + reject | reject/kick out/eject + pack | seal/leak/cap + check | sample/hourly + check | camera/metal | rejected/kicked out | leak/seal/cap',
      context: 'quality',
    },
    performance: {
      also: 'line performance, downtime, efficiency, line speed, counter, oee, output',
      told: 'stop/jam/stand + line/machine | bottle/pack + per hour/minute | lost/waste + minute/percent | speed/slow + line | target/shift + output | jam | per hour | speed/target',
    },
    pallet: {
      also: 'palletising, pallet build, pallet label, handover to store, handling unit, palletizing, logistics unit, stacking',
      told: 'stack/layer/wrap + pallet | pallet + label/number/barcode | forklift/store/dispatch + pallet | full/half + pallet | stack/layers/wrap | pallet + label/store | warehouse | half/mixed',
      context: 'warehouse',
    },
    'batch-record': {
      also: 'genealogy, lot record, release, retained sample, record, traceability, lot, documentation',
      told: 'which/what + batch/lot + went into | recall/trace + batch/pallet | keep/retain + sample | block/release + batch/lot | sign/paper/record + batch | batch/lot + papers | release/block | recall/trace | kept',
      context: 'traceability',
    },
    maintenance: {
      also: 'repair, fitter, service, breakdown, upkeep, work order, maintenance order, servicing',
      told: 'fitter/mechanic + called | worn/belt | grease | overhaul | machine + again | machine/line + broken/repair | part/belt + replace',
      context: 'maintenance-order',
    },
    operator: {
      also: 'worker, shift, crew, user, training',
      told: 'who/crew + line | early | trained | temp/agency | log in/badge | handover | worker + line/shift/trained',
      context: 'staff',
    },
    shipping: {
      also: 'dispatch, delivery, warehouse, customer order, shipment, logistics, fulfilment, consignment, outbound',
      told: 'ramp/load | customer/retailer + pallets | store | notice | pick up | truck + load/pick up + pallets | customer + gets/order + cases',
      context: 'fulfilment',
    },
    product: {
      also: 'item, article, master data, packaging specification, product master',
      told: 'article/item/sku | size/format/bottle + product | customer/brand + product | new/changed + article | pieces + per case/layer | barcode | product + code/format/recipe',
      context: 'product-catalogue',
    },
  },
  relations:
    'order > material, order ~> changeover, changeover > artwork, changeover ~> coding, coding > artwork, coding ~> inspection, inspection ~> performance, coding ~> pallet, order ~> batch-record, material ~> batch-record, pallet ~> batch-record, changeover ~> performance, performance ~> maintenance, operator > order, pallet ~> shipping, order > product',
};

const PRINTING_HOUSE: ReferenceModel = {
  id: 'printing-house',
  title: 'Printing house',
  words:
    'print, flyer, brochure, paper, press, offset, binding, folding, proof, plate, ink, printer, business card, print run, artwork',
  parts: {
    quote: {
      also: 'estimate, print quote, calculation, cost estimate, price enquiry, quotation, estimation, offer, pricing, proposal',
      told: 'price/cost/quote + copy/thousand/page | what would + cost | paper/colour/fold + calculate/price | enquiry/ask + customer + price | more copies + cheaper | what costs | thousand | cheaper/competitor | offer/accepted',
      context: 'quotation',
    },
    job: {
      also: 'job ticket, print job, job bag, production order, docket, order, print order',
      told: 'job bag/docket/ticket + number/follow | run/copies + paper/colour/size + specify | repeat/reprint + last time/again | where/which + job + standing | bag/docket | format | where is/how far | reprint',
      context: 'production-order',
    },
    prepress: {
      also: 'artwork intake, file upload, preflight, print data, file, artwork, upload',
      told: 'file/pdf + send/upload + customer | preflight/bleed/resolution/font + check | picture/colour + wrong/too low/blurred | crop/trim + mark | pdf/word | bleed/fonts/resolution | rgb/blurry | resend/fix',
    },
    proof: {
      also: 'proof approval, soft proof, release for print, correction, approval, proofing, release, sign-off',
      told: 'proof + send/approve/sign | customer + okay/release/correct + print | typo/mistake + before + print | wait + approval/go-ahead | proof/ok | typo/mistake | customer + waits/approves | colour + match',
    },
    imposition: {
      also: 'platemaking, sheet layout, gang run, plate, prepress output, ganging',
      told: 'page/job + together + sheet | gang/collect + sheet/form | plate + expose/make/mount | layout/arrange + sheet | plates/sheets + layout | gang/combine | expose/ctp | signature',
    },
    scheduling: {
      also: 'press schedule, press planning, machine board, capacity, job sequence, production planning, schedule',
      told: 'which + press/machine + when | board/plan + week/press/shift | overtime/full/gap + press | move/squeeze in + job/rush | press + next/when/free | overtime | squeeze | digital/offset + which',
      context: 'production-plan',
    },
    inventory: {
      also: 'paper stock, paper, ink, substrate, consumables, stock, material, purchasing',
      told: 'paper/ream/pallet/roll + order/stock/left | gram/glossy/matt/recycled + paper | ink/toner/plate + run out | offcut/waste/spoilage + sheet | paper/reams/pallets + left | gram/glossy/matt | merchant | ink/toner',
      context: 'inventory',
    },
    finishing: {
      also: 'binding, folding, cutting, lamination, postpress, bindery',
      told: 'fold/cut/staple/bind/glue/punch | laminate/emboss/foil/varnish | outside/subcontract + bindery | trim/guillotine + stack | guillotine/trim | outside/bookbinder | sheets/brochures + fold/bind/cut',
    },
    'time-tracking': {
      also: 'shop floor booking, job time, data collection, actual cost, post-calculation, production, job costing, hours, printing, timesheet',
      told: 'start/stop + time + press/job | makeready/waste + sheet + count | planned + actual + cost/hour | earn/lose + job/money | hours/minutes + press/job | makeready/waste | lost/earned + job | planned/actual',
      context: 'time-tracking',
    },
    shipping: {
      also: 'dispatch, delivery, mailing, partial delivery, logistics, shipment, fulfilment, consignment, outbound',
      told: 'box/pallet + send/deliver + copy | split/several + address | post/mail/envelope + insert | driver/courier + print/carton | boxes/pallets + deliver | courier/post | several/split + addresses | envelope/insert',
      context: 'fulfilment',
    },
    invoice: {
      also: 'billing, job invoice, extra charge, payment, receivable, invoicing, bill, accounting, accounts receivable',
      told: 'bill/invoice + customer/job | author/extra + correction + charge | pay/overdue + customer | more/less + delivered + charge | invoice | overdue/reminder | extra/corrections | more/less + delivered',
      context: 'invoicing',
    },
    customer: {
      also: 'client, account, contact, agency, business partner, customer account, party, customer management',
      told: 'agencies/clubs | regular/terms/credit | history/last + job | asks/calls + where | walk-in | customer + contact/address/pays | who + ordered + before | agency/school/club + regular',
      context: 'customer',
    },
    'web-shop': {
      also: 'online shop, web to print, storefront, configurator, web store, e-commerce, shop, online order',
      told: 'website/online + order | upload/choose/basket | template/business cards + own text | paypal | shop/portal + company | calculator | customer + click/upload/order + online',
      context: 'cart',
    },
  },
  relations:
    'quote > inventory, quote ~> job, prepress > job, prepress ~> proof, proof ~> imposition, job ~> scheduling, imposition ~> scheduling, scheduling > inventory, scheduling ~> finishing, time-tracking > job, finishing ~> shipping, shipping ~> invoice, invoice > quote, quote > customer, web-shop ~> job',
};

const TEXTILE_MILL: ReferenceModel = {
  id: 'textile-mill',
  title: 'Textile factory',
  words:
    'fabric, yarn, cloth, weaving, knitting, dyeing, loom, thread, garment, sewing, cotton, roll of fabric, pattern, collection, colour shade',
  parts: {
    style: {
      also: 'garment style, model, collection, tech pack, bill of material, product, design, garment',
      told: 'season/collection + design/model | size/grade + pattern/run | trim/button/zip + list/need | sample/prototype + sew/fit | shirt/dress/model + season | buttons/zip/trim | sample/fitting',
    },
    inventory: {
      also: 'material store, yarn store, fabric stock, trims, lot, stock, fabric, yarn, raw material, warehouse',
      told: 'roll/bale/cone/yarn + store/shelf/left | metre/kilo + fabric/cloth | same lot/dye lot + keep together | reserve/take + cloth/yarn | rolls/cones/bales + left | metres | same lot | shelf',
      context: 'inventory',
    },
    weaving: {
      also: 'weaving order, knitting order, loom order, greige production, warp, production order, loom, knitting, production',
      told: 'loom/knitting machine/warp + run/load | break/thread + stop | metre + weave/knit + day | grey/raw + cloth | looms/machines + run | warp/weft/thread + break | metres + day | weaver',
      context: 'production-order',
    },
    dyeing: {
      also: 'dyehouse, dyeing lot, colour recipe, finishing, shade, bath, dye lot, colour, wet processing',
      told: 'dye/bath/bleach/print/finish + cloth | recipe/formula + colour | shade/lab dip + match/approve | too light/dark + again | dye | bath/recipe/chemicals | too light | lab/match',
    },
    quality: {
      also: 'fabric inspection, cloth inspection, fault map, grading, defect point, inspection, defect, quality control',
      told: 'hole/stain/fault/stripe + cloth/roll | first/second + quality/grade | light table/inspect + roll/metre | mark/tag + fault | shrink/wash + test | holes/stains/faults | second/first choice | light table | shrink',
      context: 'quality',
    },
    cutting: {
      also: 'marker, lay plan, cutting room, bundle, cutting order, spreading, lay',
      told: 'cut/lay/spread + layer/table | marker/layout + waste/save | bundle/ticket + size | offcut/remnant | layers/knife | marker/waste | bundles',
    },
    sewing: {
      also: 'sewing line, line balancing, piecework, operator, operation, production line, sewing order, piece rate',
      told: 'seamstress/sewer/operator + line/machine | piece/bundle + paid/count | minute + operation/seam | line + balance/bottleneck/target | seamstress/sewers | pieces + paid/hour | line/target | seam/needle',
    },
    order: {
      also: 'customer order, brand order, buyer order, delivery date, size mix, sales order, purchase order, delivery schedule, order management, ordering',
      told: 'brand/buyer/retailer + order | delivery/ship + week/date + season | size/colour + quantity + order | late/penalty + buyer | buyers/brands + order | thousand | penalty/air freight',
      context: 'order',
    },
    subcontracting: {
      also: 'outside work, contractor, finishing partner, homework, outside processing, supplier, outsourcing',
      told: 'outside/abroad/partner + sew/wash/embroider | send out/come back + piece/cloth | count/missing + return + contractor | social/audit + supplier | sent out/embroider/print | comes back/missing | partner/village | audit',
    },
    costing: {
      also: 'cost sheet, price calculation, consumption, margin, cost, pricing, calculation',
      told: 'cost/price + metre/minute/piece | consumption/waste + cloth + calculate | margin/quote + buyer | planned + actual + cost | cost/price + piece | metres/minutes + need | margin/quote | more than planned',
    },
    shipping: {
      also: 'packing, dispatch, delivery, carton, logistics, shipment, fulfilment, consignment, outbound',
      told: 'carton | container | packing list | customs/papers | over | iron/fold/bag | pack/ship + carton/garment',
      context: 'fulfilment',
    },
    'production-plan': {
      also: 'planning, schedule, capacity, work in progress, production planning, scheduling',
      told: 'plan/week + line/loom | behind/late + order | capacity | critical path/calendar | where is/how far | plan/board + order/loom/line | behind/delay + order | where + order + standing',
      context: 'production-plan',
    },
    worker: {
      also: 'employee, wage, attendance, payroll, staff, labour, personnel, team',
      told: 'workers/women | wage/piece + month | absent/leave | overtime | trained | bus/canteen | seamstress/weaver + absent/paid/wage',
      context: 'staff',
    },
  },
  relations:
    'order > style, costing > style, order ~> weaving, weaving > inventory, weaving ~> dyeing, dyeing ~> quality, quality ~> inventory, cutting > inventory, cutting > style, cutting ~> sewing, order ~> cutting, sewing ~> subcontracting, order > costing, order ~> production-plan, production-plan ~> cutting, sewing > worker, sewing ~> shipping',
};

export const PACKING_AND_PRINT_MODELS: readonly ReferenceModel[] = [
  PACKAGING_LINE,
  PRINTING_HOUSE,
  TEXTILE_MILL,
];
