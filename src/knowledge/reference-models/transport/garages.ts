import type { ReferenceModel } from '../reference-model.ts';

const CAR_REPAIR_GARAGE: ReferenceModel = {
  id: 'car-repair-garage',
  title: 'Car repair garage',
  words:
    "garage, workshop, mechanic, car, brake, oil change, tyre, spare part, lift, customer's car, inspection, number plate, estimate, bodywork, replacement car",
  parts: {
    appointment: {
      also: 'booking, schedule, calendar, workshop planning, bay, slot, workshop booking, bay schedule, drop-off, workshop plan',
      told: 'bring + car + when/day | phone/online + book/slot | lift/bay/mechanic + free/full | walk-in/urgent | wait/overrun | bring/drop off + car | full/next week/free + bay | phone/ring + when | customer + rings/wants + come/bring | lift/bay + occupied/free | slot/lift/late + appointment/booking/schedule/calendar/bay | diary/ramp/bay | forgot/not come/same day',
    },
    vehicle: {
      also: 'car, vehicle history, service book, registration number, model, vehicle file, customer vehicle, service history, chassis number',
      told: 'plate/chassis/mileage/model | last/history/service book | recall + car | sold + car | mileage/kilometre + note | registration/last time/make/engine | recall/campaign/sold/changed hands',
      context: 'vehicle',
    },
    customer: {
      also: 'client, owner, contact, customer record, driver, car owner, fleet customer',
      told: 'owner + phone/address | company + several cars | regular + know | remind + inspection due | customer/owner + phone/address | regular/new/company/remind/due/test/complain/angry/fleet/goodwill/discount + customer/client/owner/contact/driver | several cars',
      context: 'customer',
    },
    estimate: {
      also: 'quote, quotation, cost estimate, approval, offer',
      told: 'how much/cost + before/repair | customer + agree/approve/call | more/found + extra | insurer + approve | call/ring + found/extra | labour/parts + add | customer + asks/wants + cost/expensive | ring + before + extra | price/cost/approve/yes/expensive/worth + estimate/quote/quotation/approval/offer | how much/agree/written/estimate',
      context: 'quotation',
    },
    'work-order': {
      also: 'job, repair order, workshop order, repair, labour, diagnosis, job card, labour line',
      told: 'mechanic + do/work/note | fault/noise/light + find/diagnose | hour/time + job/clock | finished/ready + call | wait + part | mechanic/fitter + work | mechanic + does/finds/writes + car | car + stands/waits + part | hours/ready/finish/done/card/waiting/part + work order/job/repair/labour/diagnosis | fault/noise/smoke/warning | clock/labour/sheet | test drive/road test/stopped',
      context: 'workshop-job',
    },
    parts: {
      also: 'stock, part, inventory, spare part, store, oil, parts stock',
      told: 'filter/pad/oil/bulb + shelf/take | run out/minimum | which + part + fit | return/core/old + part | fits/wrong + part | brake pads/filters/oil + shelf/run out | missing/count/oil + parts/stock/part/inventory/store | part/filter/pad/bulb | shelf/book out/fluid/barrel',
      context: 'inventory',
    },
    'purchase-order': {
      also: 'procurement, supplier, wholesaler, order, delivery, parts order, supplier order, parts catalogue order',
      told: 'order/wholesaler + part | delivered/van + twice/morning | wrong/late + part | price/discount + supplier | delivered/wrong/return/credit/price/discount/number/weeks + purchase order/procurement/supplier/wholesaler/order | wholesaler/van/afternoon | compare/catalogue/back order',
      context: 'purchase-order',
    },
    inspection: {
      also: 'test, check, mot, checklist, vehicle check, roadworthiness test, emission test',
      told: 'annual/official/inspector + test | pass/fail + defect | checklist/photo/tick | emission/brake tester | pass/fail/brake/light/due + inspection/test/check/mot/checklist | inspector/official/advisory | video/expire/sticker',
      context: 'inspection',
    },
    tyre: {
      also: 'tyre storage, wheel, seasonal change, tyre hotel, wheel set, rack',
      told: 'winter/summer + tyre/wheel | store/rack + wheel | label/tread | october/easter + rush | winter/summer/store/season + tyre/wheel/rack | tyre/wheel/rim | october/rack/worn/millimetre | balance/swap/rush',
    },
    'courtesy-car': {
      also: 'loan car, replacement vehicle, rental, loaner, replacement car, rental car, hire',
      told: 'lend/loan/replacement + car | key/sign + loan | scratch/fuel + loan | free + courtesy | lend/key/licence/sign/free/booked/back/late/return + courtesy car/rental/loaner/hire | loan/courtesy/replacement | full tank/scratch',
      context: 'item-rental',
    },
    'insurance-case': {
      also: 'accident, insurance claim, body repair, assessor, damage, accident damage, claim, bodywork case',
      told: 'accident/insurer/assessor | photo/damage + send | excess/assign | paint/panel/windscreen | photo/report/pay/wait/bodywork + insurance case/accident/assessor/damage/claim | crash/dent/claim | total loss/write off',
      context: 'insurance-claim',
    },
    billing: {
      also: 'invoicing, payment, bill, till, cash desk, warranty, invoice, warranty claim, receipt',
      told: 'bill/pay/card + pick up | fleet/leasing + monthly | warranty/goodwill | unpaid + key | collect/pick up + key | customer + pays/picks up + car | pay/card/cash/unpaid/credit/fleet/month + billing/invoicing/payment/bill/till | bill/invoice/receipt | owe/leasing/guarantee | vat/bookkeeper',
      context: 'invoicing',
    },
    notification: {
      also: 'reminder, message, text, status update, alert, email, text message, push message, notice',
      told: 'text/call/message + ready/customer | photo/link + send | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | remind/service/due/nobody/answers + notification/reminder/message/text/alert | text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'appointment > vehicle, vehicle > customer, appointment ~> work-order, work-order > estimate, work-order > parts, parts ~> purchase-order, purchase-order ~> work-order, work-order ~> inspection, appointment > courtesy-car, tyre ~> appointment, estimate > insurance-case, work-order ~> billing, insurance-case ~> billing, work-order ~> notification',
};

const CAR_DEALER: ReferenceModel = {
  id: 'car-dealer',
  title: 'Car dealership',
  words:
    'dealer, showroom, new car, used car, trade-in, test drive, salesman, financing, manufacturer, lot, part exchange, registration, warranty, handover',
  parts: {
    stock: {
      also: 'inventory, vehicle, used car, stock list, lot, vehicle stock, new car, demonstrator',
      told: 'car + lot/yard/stand | day/long + standing | plate/chassis/mileage/equipment | photo/key + car | price sticker | car + lot/forecourt/yard | days/months + standing | cars + stand/sit + yard/lot + long | key/where/new/used/demo/price/branch/transfer + stock/inventory/vehicle/lot/demonstrator | document/sticker/reduce',
      context: 'vehicle',
    },
    purchase: {
      also: 'buying, acquisition, auction, sourcing, intake, used car buying, stock purchase',
      told: 'buy/auction/lease return + car | paid/too much + car | arrive/transporter | private + seller | paid/price + too much | bought/private/collect/papers/loan/offer + purchase/buying/acquisition/auction/sourcing | auction/lease return/import | seller/bid',
    },
    valuation: {
      also: 'appraisal, trade-in, part exchange, estimate, valuation report',
      told: 'old + car + worth/value/take | test/scratch/tyre + appraise | market/price guide | offer + old car | guide/market + price | worth/value/look/scratch/offer/promise/mileage + valuation/appraisal/trade-in/estimate | part exchange/old car/inspect | condition',
      context: 'quotation',
    },
    reconditioning: {
      also: 'preparation, refurbishment, workshop, detailing, repair, cleaning, workshop order',
      told: 'polish/clean/repair + before/sale | ready/photo + sale | cost + prepare | inspection/tyre + used | ready/days + sale | cost/budget + car | clean/test/service + reconditioning/preparation/refurbishment/workshop/detailing | prepare/polish/repair/tyre | smart repair/dent/paint',
      context: 'workshop-job',
    },
    listing: {
      also: 'advertisement, advert, portal, marketing, photo, online ad, car portal, vehicle advert',
      told: 'internet/portal/website + put/photo | description/price + online | sold + take down | compare/cheap + others | online/picture/price + listing/advertisement/advert/portal/marketing | advert/portal/photo/description | lower/competitor/sold/take down/still | click/view/video/360',
    },
    lead: {
      also: 'enquiry, prospect, crm, opportunity, customer interest, follow-up',
      told: 'interested/enquiry/call/email + customer | follow up/call back | wish/looking for | which + salesman + customer | salesman/who + customer | someone/people + asks/writes/looks + car | email/call/interested/looking/showroom + lead/enquiry/prospect/crm/opportunity | enquiry/forgot/walk in | source/where from',
      context: 'crm-lead',
    },
    'test-drive': {
      also: 'drive, appointment, demo, booking, demo drive, drive booking, visit, loan agreement',
      told: 'drive/try + car | licence/copy + drive | key/red plate | weekend + try | customer + try/drives + round/hour | licence/copy/insurance/plate/slot/saturday/scratch/back/sign + test drive/drive/appointment/demo/booking | test drive/try/waiver',
    },
    'vehicle-order': {
      also: 'configurator, factory order, manufacturer order, configuration, new car order, model, option, manufacturer price',
      told: 'colour/option/engine + choose | manufacturer/factory + order/build | wait/month/delivery date | model year | build/production + date | change/cancel + order | manufacturer/order/colour/delivery/weeks + vehicle order/configurator/configuration/model/option | factory/engine/option/trim | brochure',
      context: 'product-catalogue',
    },
    sale: {
      also: 'deal, contract, sales order, offer, purchase agreement, sales deal, sales contract, billing, invoice, payment, accounting',
      told: 'sign/contract + buy | discount/haggle/boss + approve | deposit/down payment | cancel/withdraw | profit + car | customer + signs/haggles/buys | proof/received + money | sign/margin/boss/approve/pay/transfer/cash + sale/deal/contract/offer/billing | sell/deal/discount/haggle | bonus/commission/quote | invoice/vat/margin scheme/tax | manufacturer bonus',
      context: 'contract',
    },
    finance: {
      also: 'financing, leasing, credit, loan, insurance, bank application, residual value',
      told: 'instalment/monthly/lease/loan | bank + approve/ask | rest/end + payment | insurance + sell | insurance/warranty + sell | bank/approve/refuse/decline/early + finance/financing/leasing/credit/loan | finance/leasing/credit check | rate/term/balloon | settle',
      context: 'loan',
    },
    delivery: {
      also: 'handover, registration, collection, key handover, plates',
      told: 'plate/registration/papers | flower/explain/hand over + key | fuel/clean + ready | transport + home | customer + collects/gets + new car/keys | collect/register/show/date/ready/missing/key + delivery/handover/registration/collection/plates | hand over/delivery/wash/flower/ribbon | explain/mat',
    },
    'after-sales': {
      also: 'service, warranty, recall, retention, service contract, after sale, service plan, complaint, follow-up service',
      told: 'warranty/guarantee/defect + bought | service/first year/remind | recall | happy/call + after | complain/first/letter/happy/workshop/appointment + after sales/service/warranty/recall/retention | guarantee/come back/next car | survey',
    },
    customer: {
      also: 'client, buyer, contact, account, household, customer record, customer data, profile, customer management',
      told: 'customer/buyer + address/phone | family/lease ends + customer | name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | regular/family/company/owns + customer/client/buyer/contact/household | birthday/lease end/consent/newsletter | drives',
      context: 'customer',
    },
  },
  relations:
    'purchase > valuation, purchase ~> stock, stock ~> reconditioning, reconditioning ~> listing, listing ~> lead, lead ~> test-drive, test-drive > stock, sale > valuation, sale > finance, sale > vehicle-order, lead ~> sale, sale ~> delivery, delivery ~> after-sales, sale ~> stock, sale > customer',
};

const ROADSIDE_ASSISTANCE: ReferenceModel = {
  id: 'roadside-assistance',
  title: 'Roadside assistance',
  words:
    'breakdown, tow, flat battery, patrol, stranded, motorway, member, call-out, puncture, recovery truck, hard shoulder, hotline, jump start, locked out, onward journey',
  parts: {
    case: {
      also: 'breakdown, call, incident, request, emergency call, ticket, assistance case, breakdown case, call-out',
      told: 'call/hotline/stranded + help | what/happen/noise/light + car | child/dangerous/motorway + first | calm/wait + caller | call/ring/hotline + stuck | plate/model + ask | open/close + case | driver + stranded/stuck + rings/calls | car + dead/does not start | flat/battery/puncture/child/motorway/locked/key/fuel + case/breakdown/call/incident/request | what happened/smoke/noise | danger',
      context: 'roadside-assistance',
    },
    membership: {
      also: 'policy, entitlement, coverage, contract, member, benefit, cover',
      told: 'member/cover/policy + valid/allowed | how often/limit + year | abroad/partner/family + cover | join + on the spot | pay + self | member/number/card/limit/year/join/upgrade/abroad/family/partner + membership/policy/entitlement/coverage/contract | covered/entitled/allowed | times/expired/not paid | pay himself/self',
      context: 'membership',
    },
    location: {
      also: 'position, map, geolocation, address, breakdown location, motorway marker',
      told: 'where + stand/car | link/phone + find/position | exit/marker/kilometre | wrong + place | where + stand/broken down | link/wrong/find/search/garage + location/position/map/geolocation/address | pin/gps/forest/side',
    },
    dispatch: {
      also: 'assignment, allocation, scheduling, control room, eta, estimated arrival, job offer',
      told: 'near/closest/free + patrol/truck | send/accept/refuse + job | how long/minutes + wait | snow/holiday + overload | skill/heavy | patrol/truck + free | who/which + truck/patrol + near + sent | how long + wait | send/nearest/assign/minutes/arrive/accept/refuse/decline/promise/late + dispatch/assignment/allocation/scheduling/eta | how long/busy/snow/overload',
    },
    patrol: {
      also: 'mechanic, technician, fleet, patrol car, field force, shift, field mechanic, road patrol',
      told: 'patrol + shift/area/van | tool/battery + on board | training/electric + patrol | break/end + shift | tools/battery/part + van | duty/night/training/electric/area + patrol/mechanic/technician/fleet/shift | patrol/mechanic/van | shift/region/sick/overtime',
    },
    provider: {
      also: 'contractor, garage, partner, recovery firm, supplier, network, tow provider, towing company, garage network',
      told: 'contractor/tow firm + area/contract | price/kilometre + tow | rate/slow + contractor | heavy/crane + truck | new/terminate + partner | contract/rate/area/quality/late/complaint/heavy/night + provider/contractor/garage/partner/supplier | tow company/lorry/available',
      context: 'supplier',
    },
    repair: {
      also: 'job report, diagnosis, repair report, fix, roadside repair, repair record',
      told: 'fix/jump/change + roadside | sign/tablet/report | not + fixed + tow | photo/cause | part/battery + sold | cable + repair/diagnosis/fix | jump/wheel/could not/not fixed | diagnose/fault code/temporary/drive on',
      context: 'repair-job',
    },
    tow: {
      also: 'towing, transport, recovery, storage, vehicle storage, garage delivery',
      told: 'tow/load + garage/home | key/closed/night + leave | yard/store + car | bring + later | car + loaded/towed + garage | load/garage/store/keep/key/weekend/closed/trailer + tow/towing/transport/recovery/storage | tow/flatbed/home/dealer | yard/accident/ditch/crane | caravan',
    },
    mobility: {
      also: 'replacement car, hotel, taxi, travel assistance, repatriation, onward travel, mobility benefit',
      told: 'hotel/taxi/train + go on | rental/replacement + car | bring home/abroad | night + family | days/limit + car | family/driver + gets home/hotel/replacement | train/family/passengers + mobility/hotel/taxi/repatriation | hotel/taxi/rental | continue/holiday/get home | bring back/dog/receipt/reimburse',
    },
    notification: {
      also: 'message, status update, tracking link, member notice, status message, arrival update, survey',
      told: 'text/link + patrol/on its way | delayed/longer + tell | see/map + truck | happy/survey | map/see + truck | text/link/app/arrive/longer/waiting/rate + notification/message/survey | on its way/delay/call back',
      context: 'notification',
    },
    billing: {
      also: 'settlement, invoice, payment, provider payment, claim, provider settlement, contractor invoice, cost, partner billing',
      told: 'contractor/garage + invoice/check | too many + kilometre | insurer/car maker + bill | cost + case | insurer/manufacturer + charge | member + pay back | pay/kilometre/check/cost/month + billing/settlement/invoice/payment/claim | invoice/bill/too much | per case/statement',
      context: 'invoice-matching',
    },
    vehicle: {
      also: 'car data, vehicle model, battery, technical data',
      told: 'tow + how/special | what kind/which + car | ground clearance/low + car | model/electric/height/heavy/trailer + vehicle/battery | plate/make/weight | four-wheel/automatic/rescue card | camper/motorbike',
      context: 'vehicle',
    },
    reporting: {
      also: 'statistics, waiting time, quality, dashboard, report, figures, analysis, evaluation, key figure',
      told: 'waiting/within + hour | insurer/maker + figures | figure/number/total + month/year/week | how many/how much + average/per day/per month | excel/spreadsheet/chart + evaluate/make/put together | management/board/owner + see/want + figures | average/month/winter/complaint + reporting/statistics/quality/dashboard/report | how many/busiest/satisfaction',
      context: 'reporting',
    },
  },
  relations:
    'case > membership, case > location, case ~> dispatch, dispatch > patrol, dispatch > provider, dispatch ~> repair, repair ~> tow, tow ~> mobility, mobility > membership, dispatch ~> notification, tow ~> billing, repair ~> case, case > vehicle, case ~> reporting, billing > provider',
};

export const GARAGES_MODELS: readonly ReferenceModel[] = [
  CAR_REPAIR_GARAGE,
  CAR_DEALER,
  ROADSIDE_ASSISTANCE,
];
