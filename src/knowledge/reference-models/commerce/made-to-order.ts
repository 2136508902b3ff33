import type { ReferenceModel } from '../reference-model.ts';

const MADE_TO_ORDER_FURNITURE: ReferenceModel = {
  id: 'made-to-order-furniture',
  title: 'Furniture made to order',
  words:
    'furniture, sofa, table, kitchen, wood, oak, fabric, joiner, made to measure, workshop, showroom, upholstery, drawing, cabinet, veneer',
  parts: {
    configurator: {
      also: 'product model, option, variant, fabric, configuration rule, catalogue, product, range, assortment',
      told: 'leg/fabric/wood/colour + choose | width/height/measure + own | not possible/fit together | swatch/sample | preview | fabric/leather/leg + choose/swatch | centimetre/width/height | combination + not possible | catalogue/model/price group',
      context: 'product-catalogue',
    },
    consultation: {
      also: 'showroom visit, lead, customer, design advice, home visit, enquiry, showroom, advice, customer contact',
      told: 'showroom/sit | measure/home/room + come | idea/sketch | follow up/think about | come in/look/sit + showroom | visit/measure + at home | floor plan/photo | call back/think it over | ask/enquire/request + ring/mail/website',
      context: 'crm-lead',
    },
    quotation: {
      also: 'quote, offer, price calculation, revision, estimate, proposal, price offer, cost estimate, calculation',
      told: 'quote/offer/price + piece/kitchen | change/revise + drawing | valid/discount | cheaper + wood | calculate/price + wood/hour/piece | new version/changed + drawing | too expensive/competitor | quote/estimate | what + would cost/will cost',
      context: 'quotation',
    },
    order: {
      also: 'sales order, commission, contract, deposit order, customer order, order line, purchase, booking, order status',
      told: 'sign/confirm/order + drawing | change/cancel + after | lead/promised | contract/go ahead | change/wider/other fabric + after | deposit/delivery date | order/buy + phone/online/mail/counter | take/write down + order | change/cancel/forget + order',
      context: 'order',
    },
    payment: {
      also: 'deposit, instalment, balance, invoice, transaction, charge, refund, card payment, checkout payment',
      told: 'half/third/deposit + before | balance/rest + delivery | keep back/defect | transfer/invoice | third/down payment | last instalment | hold back/not pay | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    'work-preparation': {
      also: 'drawing, cutting list, bill of material, routing, technical design, design, technical drawing, engineering, planning, construction',
      told: 'cutting list/drawing/cad | part/hinge/board + list | draughtsman/check + measure | template | draw/cad/measure + piece | parts list/hardware | check/release + drawing | wrong/mistake + measure/drawing | nest/optimise + board | jig/program',
      context: 'bill-of-process',
    },
    production: {
      also: 'workshop, job, station, sewing, upholstery, batch, work order, workbench, work list',
      told: 'saw/plane/glue/lacquer/sew/upholster | bench/machine/station | plan/next + workshop/piece/job | delay/sick/broken machine | cnc/edge/sand/spray | foam | board/plan + week/piece | build/produce/finish | bench/machine/workshop',
      context: 'production-order',
    },
    stock: {
      also: 'timber, board, fabric roll, hardware, inventory, material stock, material, raw material, stock level',
      told: 'timber/board/roll/leather + left | reserve/cut + roll | plank/veneer | roll/leather/metre + left | hinge/screw/fitting | offcut/humid | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    purchasing: {
      also: 'supplier order, fabric order, purchase order, subcontractor, procurement, supplier, reorder, vendor, buying',
      told: 'order/buy + fabric/fitting/glass | mill/supplier + late | outside/subcontract + powder/glass | confirm | fabric/glass/stone/fitting + order | weeks/delayed + mill/supplier | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet',
      context: 'purchase-order',
    },
    quality: {
      also: 'final inspection, defect, photo, rework, quality check, inspection, check, checklist, audit',
      told: 'scratch/wobble/colour + check | photo/before + pack | scratch/gap/colour/wobble | photo + before | redo/sand again | rework/compare | inspect/test | checklist | inspector/auditor',
      context: 'quality',
    },
    installation: {
      also: 'delivery, assembly, fitting, two-man crew, appointment, delivery installation, fitter, delivery crew, dispatch',
      told: 'carry/stairs/two men/floor | assemble/install | appointment/day + home | sign/old + take away | hang/drill | take away/old sofa/packaging | appointment/window/call before | van/protocol | bring/drop/drive + customer/home/door/address',
      context: 'delivery',
    },
    complaint: {
      also: 'warranty, aftercare, defect claim, repair, claim, return, exchange, rma, returned goods',
      told: 'creak/crack/sag/peel | guarantee/after + year | spare/touch up | complain/unhappy | guarantee/years | loose/fix | bring/send/come + back | take back/swap/exchange/replace | damaged/faulty',
      context: 'returns',
    },
    scheduling: {
      also: 'capacity, calendar, production schedule, slot, schedule, time slot, time window, booking slot, opening hours',
      told: 'week/when + turn/slot + workshop | booked until/capacity | whiteboard/calendar | push/squeeze in | slot/window/time + free/full/book | too many + same time/at once | early/late + slot/window | calendar/plan + full',
      context: 'scheduling',
    },
  },
  relations:
    'consultation ~> quotation, quotation > configurator, quotation ~> order, order > payment, order ~> work-preparation, work-preparation > stock, work-preparation ~> production, stock ~> purchasing, production ~> quality, quality ~> installation, installation ~> payment, installation ~> complaint, complaint ~> production, consultation > configurator, order ~> scheduling, scheduling ~> production',
};

const DROPSHIPPING: ReferenceModel = {
  id: 'dropshipping',
  title: 'Dropshipping shop',
  words:
    'dropship, supplier ships, no stock of our own, margin, factory, supplier, direct to customer, wholesaler, tracking number, import, tail product, resell',
  parts: {
    supplier: {
      also: 'vendor, wholesaler, drop-ship partner, manufacturer, supplier score, supplier record, supplier data, partner, supplier contact',
      told: 'factory/wholesaler/manufacturer + agree/work with/pick | reliable/late/slow + supplier | contract/terms + supplier/factory | drop/replace/rate + supplier | china/factory/maker + ship/work with | sample/test + supplier | reliable/quality/bad + supplier | supplier/maker/vendor + new/choose/trust | address/contact/bank + supplier',
      context: 'supplier',
    },
    feed: {
      also: 'supplier feed, product import, stock feed, price feed, catalogue feed, import, data import, import job, spreadsheet',
      told: 'list/file/spreadsheet + supplier/send/every | update/refresh + price/stock + supplier/night/hour | import/load/take over + product/item | different/messy + file/format | csv/excel/file/list + night/daily | wrong/missing + price/picture/column | upload/import/load + file/list/spreadsheet | column/format/row + wrong/map | update/refresh + night/daily',
      context: 'import-job',
    },
    product: {
      also: 'catalogue, listing, product content, product listing, item, assortment, range, price list, article',
      told: 'describe/translate/rewrite + product | show/list/publish + shop/channel/site | photo/picture + own/better | take offline/hide + product | title/text/picture + write/translate | niche/trend/test + item | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up',
      context: 'product-catalogue',
    },
    pricing: {
      also: 'margin rule, markup, price calculation, currency, price, promotion, discount, offer, voucher',
      told: 'margin/markup/earn + percent/each | cost/purchase price + plus/rise | exchange rate/dollar/currency | discount/code + still earn | markup/times two/margin | dollar/exchange/shipping + price | ads/cost + earn | price + change/raise/lower | discount/reduced/percent off',
      context: 'pricing-promotion',
    },
    availability: {
      also: 'inventory, supplier stock, inventory sync, stock status, stock, stock level, stock count, stocktake, stock movement',
      told: 'supplier/factory + has/run out/sold out | still available/in stock | sell/order + not there | lead time/days + until | sold out/gone + supplier/factory | sold + not there/no longer | lead time/two weeks | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    order: {
      also: 'customer order, checkout, purchase, order line, sales order, booking, order status, ordering',
      told: 'customer + buy/order/pay | split/divide + supplier/parcel | cancel/change + order | ask/where + order | customer + bought/paid | split/two parcels | where is my order | wrong address/cancel | order/buy + phone/online/mail/counter',
      context: 'order',
    },
    'supplier-order': {
      also: 'purchase order, order forwarding, order routing, drop-ship order, purchasing, procurement, reorder, buying',
      told: 'pass/forward/send + order + supplier/factory/on | which + supplier + order/cheapest/nearest | supplier + confirm/refuse/accept | our name/neutral + parcel/slip | forward/pass on/type in + order | which/cheapest/nearest + supplier | accept/refuse/confirm + supplier | neutral/our name/slip | order/buy/reorder + supplier/wholesaler/maker',
      context: 'purchase-order',
    },
    tracking: {
      also: 'delivery status, carrier event, customs, shipment tracking, shipment, shipping, delivery, parcel, dispatch',
      told: 'tracking/number + customer/supplier | stuck/customs/weeks + parcel | arrive/deliver + day/late | lost + parcel | number/link + customer | where + parcel | customs/delivered | parcel/package + send/post/lost/arrive | post/courier/carrier + fetch/bring/hand over',
      context: 'parcel',
    },
    returns: {
      also: 'refund, rma, supplier claim, exchange, claim, returned goods, restocking',
      told: 'send/bring + back | broken/wrong + item/arrive | supplier + credit/replace/claim | keep + refund | back + china/where | fake/wrong size | keep it/refund | bring/send/come + back | take back/swap/exchange/replace',
      context: 'returns',
    },
    'supplier-invoice': {
      also: 'payable, reconciliation, supplier billing, supplier settlement, settlement, invoice matching, supplier statement',
      told: 'supplier/factory + bill/invoice/pay | compare/check/match + invoice | pay + before/after + ship | credit note/owe | bill/statement + factory/supplier | match/compare + order/invoice | owe/credit + supplier',
      context: 'invoice-matching',
    },
    payment: {
      also: 'charge, checkout payment, chargeback, transaction, card payment, receipt, payment method',
      told: 'customer + card/paid/charge | money back | chargeback/dispute + card | pay + checkout | paypal/card/klarna | chargeback/dispute | frozen/held + money | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    customer: {
      also: 'shopper, client, account, buyer, address, customer record, contact, customer card, customer profile',
      told: 'mail | regular/repeat/black list | sign up/register | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    support: {
      also: 'customer service, help desk, ticket, complaint, enquiry, customer care, message, support case, service request',
      told: 'mail/chat/call + where/when | angry/complain/wait + customer | template/reply | inbox/ticket | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'feed > supplier, feed ~> product, feed ~> availability, feed ~> pricing, order > product, order > availability, order > payment, order ~> supplier-order, supplier-order > supplier, supplier-order ~> tracking, supplier-order ~> supplier-invoice, tracking ~> returns, returns > payment, returns ~> supplier-invoice, order > customer, support > tracking',
};

const PRINT_ON_DEMAND: ReferenceModel = {
  id: 'print-on-demand',
  title: 'Print on demand',
  words:
    'print, t-shirt, mug, poster, design, artwork, artist, upload, printer, blank, motif, photo book, on demand, canvas, embroidery',
  parts: {
    design: {
      also: 'artwork, motif, image, print file, design upload, upload, template, creation, motif library, drawing',
      told: 'upload/draw/drop + picture/photo/artwork | resolution/blurry/too small/pixel | own/my + motif/design/picture | artist/designer + new/publish + motif/design | upload/draw/create + picture/logo | colour/background/transparent | my own/favourite + motif | tag/title/publish | font/slogan',
    },
    moderation: {
      also: 'content check, rights check, prepress check, proof, design review, review, report, approval, ban',
      told: 'copyright/trademark/logo + check/steal/complain | reject/approve + design/motif/file | offensive/forbidden + picture/motif | proof/sample + approve/show | disney/brand/football + forbidden/copyright | nazi/insult/nude | claim/lawyer | forbidden/not allowed/against the rules | flag/complain',
      context: 'moderation',
    },
    product: {
      also: 'blank, base product, variant, catalogue, print area, product template, range, assortment, item',
      told: 'mug/shirt/hoodie/poster + white/blank/which | size/colour + shirt/product | area/front/back/sleeve + print | new + product/material | cup/mug/hoodie/poster | size/material | print area | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    mockup: {
      also: 'preview, product preview, configurator, personalisation, editor, visualisation',
      told: 'see/show/preview + before/how it looks | name/text/initial + add/write | place/move/turn + motif/picture | page/layout + photo book/calendar | how it looks/preview | name/date/text + add | turn/scale | layout/spread | model photo/wall + show | drag/zoom',
    },
    storefront: {
      also: 'creator shop, artist shop, seller store, sales channel, shop, marketplace, integration',
      told: 'artist/creator/band/club + own/open + shop | sell/connect + website/channel/fan | price/margin + set + artist/creator | follow/fan + artist | own shop | etsy/shopify/connect | band/club/artist + shop | margin/markup + set | follower/fan | theme/logo/banner + shop',
    },
    order: {
      also: 'purchase, order line, cart, checkout, customer order, sales order, booking, order status, ordering',
      told: 'buy/order + shirt/mug/piece/copy | basket/checkout | change/cancel + before + print | bulk/fifty/class/team + order | single/one piece/class/club | change/stop + print | order/buy + phone/online/mail/counter | take/write down + order | change/cancel/forget + order',
      context: 'order',
    },
    production: {
      also: 'print job, production order, print queue, batch, print, printing, press, finishing, queue',
      told: 'printer/press/machine + run/queue/print | batch/group/gang + job/sheet | misprint/crooked/reprint | heat/bind/stitch | operator/shift + job | printer/ink | batch/gang/sheet | sew/frame | faded/hot',
      context: 'production-order',
    },
    routing: {
      also: 'print provider, production site, order routing, facility, print partner, partner, provider, fulfilment partner',
      told: 'nearest/closest/which + printer/plant/site | partner/plant + overload/full/closed | pass/route/send + job/order + partner/plant | quality/speed + partner | nearest/which + factory/site/partner | overloaded/full/christmas + partner | pass/send + job | quality/late + partner',
      context: 'matching',
    },
    stock: {
      also: 'material stock, ink, paper, blank inventory, blank stock, inventory, consumable, stock level, stock count',
      told: 'run out/low + ink/paper/shirt/blank | reorder/buy + blank/paper/ink | shelf/box + blank | left/remain + size | blank/shirt/size + run out | film/toner | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    shipment: {
      also: 'shipping, parcel, packing, delivery, tracking, fulfilment, dispatch, packing list, despatch',
      told: 'pack/tube/envelope | post/carrier | track/arrive + parcel | collect/combine + piece + one parcel | track | neutral/own logo + parcel | pack/wrap/box up | label/carton/cardboard/packing slip | send off/ship/go out/post',
      context: 'fulfilment',
    },
    royalty: {
      also: 'artist earning, creator payout, commission, design fee, earnings, licence fee, artist share, royalty statement, payout',
      told: 'artist/creator/designer + earn/get/receive/share | per + piece/sold + cent/percent | pay out/transfer + month/artist | how much + sold | artist/designer + earn/per piece | pay out/threshold | percent/euro + sold | statement/list + designer | tax form',
      context: 'royalty',
    },
    customer: {
      also: 'account, buyer, creator account, designer, user, client, customer record, contact, customer card',
      told: 'sign up/login | artist/creator + profile | regular | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    payment: {
      also: 'checkout payment, transaction, refund, billing, invoice, charge, card payment, receipt, payment method',
      told: 'card/paypal/prepay | refund/money back | invoice/vat | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money | decline/bounce/fail + card/payment | deposit/down payment/advance | still owe/unpaid/not paid',
      context: 'payment',
    },
  },
  relations:
    'design ~> moderation, mockup > design, mockup > product, storefront > design, order > mockup, order > storefront, order ~> routing, routing ~> production, production > stock, production ~> shipment, order ~> royalty, routing > product, order > payment, order > customer, shipment ~> payment',
};

export const MADE_TO_ORDER_MODELS: readonly ReferenceModel[] = [
  MADE_TO_ORDER_FURNITURE,
  DROPSHIPPING,
  PRINT_ON_DEMAND,
];
