import type { ReferenceModel } from '../reference-model.ts';

const POSTAL_SERVICE: ReferenceModel = {
  id: 'postal-service',
  title: 'National postal service',
  words:
    'post, letter, stamp, postman, mailbox, post office, postcode, registered mail, counter, franking, po box, mail round, forwarding order, postage',
  parts: {
    address: {
      also: 'postcode, delivery point, address file, street, address register, delivery address',
      told: 'street/house number/postcode | new + house/street/estate | incomplete/unreadable/wrong + address | village/rural + no + address | house/number/flat/area/new/wrong/village/update + address/postcode/street | estate/demolish/incomplete/misspelt | no name/correct',
    },
    postage: {
      also: 'tariff, stamp, price, franking, rate, postal rate, prepaid stamp',
      told: 'stamp/frank/meter | weigh/weight + gram/price | abroad/foreign/airmail + cost | short/under paid + letter | print + stamp + home | size/abroad/airmail/short/online/print + postage/tariff/stamp/price/franking | weigh/gram/raise/regulator | underpaid/collector/issue',
      context: 'price-list',
    },
    acceptance: {
      also: 'posting, collection, induction, mailing, mail intake, drop-off, bulk mailing',
      told: 'empty/clear + mailbox/post box | hand in/bring + counter/letter | bulk/thousand/company + mailing | morning/last + collection | empty/bring/time/company + acceptance/posting/collection/induction/mailing | postbox/pillar box/hand in/drop | bulk/thousand/pallet | last collection/discount/damp/stuck',
    },
    sorting: {
      also: 'mail processing, sorting centre, hub, transport, mail batch, tray, bag',
      told: 'sort/machine/tray/bag/read | night + train/lorry/centre | by hand + unreadable | district/round + split | letters + machine/hand/pigeonhole | night/hand/district/late/volume + sorting/hub/transport/tray/bag | lorry/train/unreadable | centre/sacks/backlog',
    },
    delivery: {
      also: 'postman, round, walk, delivery route, carrier, delivery round, postman walk, delivery district',
      told: 'postman/mail carrier + walk/bike/round | letterbox/dog/gate | ill/holiday + round + cover | deliver + every day/weekday | postman + brings/carries + letters | dog/letterbox/stairs + postman | district/street/late/saturday/heavy/wrong + delivery/postman/round/walk/carrier | bike/van/round | sick/cover/every day | advertising/neighbour',
      context: 'last-mile',
    },
    'registered-mail': {
      also: 'tracked item, recorded delivery, parcel, signed item, tracking, recorded item, track and trace, registered letter, signed delivery, item tracking',
      told: 'sign/signature + letter/recipient | registered/recorded/court/tax office | proof + deliver/post | number + follow/track | sign/id/number/card/left/lost/prove + registered mail/parcel/tracking | tracked/signature/passport/bank card | proof/receipt/notice',
      context: 'parcel',
    },
    redirection: {
      also: 'mail hold, change of address, mail forwarding, forwarding, mail holding',
      told: 'move/moved/new home + letter/post | hold/keep + holiday/away | redirect/forward + month | deceased/dead + mail | moved/hold/keep/form/pay/id + redirection/forwarding | new address/redirect/holiday | six months/expire/dead/divorce',
    },
    'po-box': {
      also: 'mailbox, box rental, private box, post office box, mailbox rental, poste restante',
      told: 'rent + box | box + key/company/number | collect + own/counter | general delivery | box/rent/key/company/collect/early/number/free/waiting/yearly/fee/full + po box/mailbox | not emptied',
    },
    'post-office': {
      also: 'branch, counter, retail, agency, teller, counter sale',
      told: 'queue/window/counter + customer | sell + stamp/envelope/packing | pension/cash/money order + pay out | village shop + partner | till/cash + close | people/pensioners + queue + counter/window | queue/clerk/card/cash/partner/village/close/count/opening/bill + post office/branch/counter/retail/agency | window/sell/envelope | pension/money order/shop | till/close down/pay in',
      context: 'store-pos',
    },
    'international-mail': {
      also: 'customs, cross-border, airmail, inbound, outbound, exchange, customs form, exchange office, inbound mail, terminal dues, cross-border mail',
      told: 'abroad/foreign/overseas + customs/form | bag + airport/flight | other + postal/post + account/settle | duty + pay/recipient | abroad/overseas/foreign/form/duty/bag/settle/weeks + international mail/customs/cross-border/airmail/inbound | customs/flight/airport | postal union/held/declare/content',
      context: 'customs-declaration',
    },
    complaint: {
      also: 'claim, enquiry, compensation, investigation, customer service, missing item',
      told: 'lost/missing/never arrived + letter/item | complain/complaint | compensation/refund + item | ask + after/where | lost/missing/search/value/form/ask/opened/answer/weeks + complaint/claim/enquiry/compensation/investigation | trace/investigate/compensate/refund | hotline/damaged',
    },
    billing: {
      also: 'invoice, account, franking account, payment, settlement',
      told: 'company/bulk + pay | send/write + invoice/bill | unpaid/overdue/reminder + invoice/bill | bookkeeper/accountant + month/export | account/month/unpaid/credit/settle/agency + billing/invoice/payment/settlement | invoice/prepaid/top up | direct debit',
      context: 'invoicing',
    },
    customer: {
      also: 'sender, business customer, recipient, contract, client, contact, customer record, customer data',
      told: 'business/private + customer + contract | sender + number/account | name/phone/address + keep/note/write down | regular/new/best/old + customer | company/business/agreement/volume/register/contact/address/private + customer/sender/recipient/contract/client | sender/portal/login | household',
      context: 'customer',
    },
  },
  relations:
    'acceptance > postage, acceptance ~> sorting, sorting > address, sorting > redirection, sorting ~> delivery, acceptance ~> registered-mail, delivery ~> registered-mail, post-office > postage, post-office ~> acceptance, po-box > post-office, international-mail ~> sorting, complaint > registered-mail, delivery > address, acceptance ~> billing, acceptance > customer, redirection > customer',
};

const MOVING_COMPANY: ReferenceModel = {
  id: 'moving-company',
  title: 'Moving company',
  words:
    'move, removal, furniture, box, van, piano, packer, flat, staircase, new home, survey visit, no-parking sign, crew, wardrobe, moving day, storage',
  parts: {
    lead: {
      also: 'request, prospect, contact, crm, enquiry, moving request, customer request',
      told: 'call/form/portal + move | from + to + floor/lift | date/when + move | follow up/compare | people/customer + ring/write + want + move | call/email/form/from/to/when/date/month/recommended + lead/request/prospect/crm/enquiry | floor/cheaper/call back | where from',
      context: 'crm-lead',
    },
    survey: {
      also: 'visit, inventory, volume estimate, inspection, volume survey, home visit, inventory list, video survey, cubic metre',
      told: 'visit/video/look + flat | cubic/volume/how much | list + furniture/piano/fragile | stairs/narrow/distance | go/drive + look/measure + flat/furniture | how much + stuff/furniture | look/metre/photo/list/piano/safe/lift/carry/forgot + survey/visit/inventory/inspection | walk through/video/aquarium/cellar | more than',
    },
    quote: {
      also: 'estimate, offer, quotation, price, fixed price',
      told: 'price/offer/estimate + customer | fixed/hour/cubic + price | accept/sign/haggle | job centre/employer + pay | employer/authority + pays | fixed/hourly/reject/weeks + quote/estimate/offer/quotation/price | quote/discount/valid',
      context: 'quotation',
    },
    move: {
      also: 'job, order, removal, contract, booking, moving job, removal order',
      told: 'confirm/order + day/date | postpone/cancel/change + day | what + agreed/pack/dismantle | abroad/two days | day/date + fixed/postponed | what + packed/carried/dismantled | date/confirm/cancel/pack/office/weekend/month end + move/job/order/removal/contract | move/postpone/dismantle/assemble | conditions',
      context: 'order',
    },
    crew: {
      also: 'staff, roster, team, scheduling, worker, crew planning, packer, schedule, calendar, dispatch, planning',
      told: 'who + which + job/tomorrow | strong/men/temp + enough | ill/saturday/month end | overtime/hour | who/men + comes/drives + tomorrow/saturday | too few + men/hands | full/free + day | move/shift + job | men/hands/who/tomorrow/assign/driver/plan/board/double/season/summer + crew/staff/roster/team/scheduling | sick/strong/temp | foreman/calendar/overlap',
      context: 'shift-roster',
    },
    vehicle: {
      also: 'truck, van, fleet, lift, trailer, furniture lift',
      told: 'truck/van/lift + free/which | size/ton/licence | inspection/fuel + truck | rent + extra + truck | load/free/booked/rent/fuel/inspection/workshop/scratch/driver + vehicle/truck/van/fleet/lift | truck/accident',
      context: 'vehicle',
    },
    material: {
      also: 'box, packing, stock, carton, packing material, crate, blanket, bubble wrap',
      told: 'box/blanket/tape + deliver/take back | how many/left + box | deposit/return + box | wardrobe/bubble | deliver/bring/return/order/deposit/rent/count/missing + material/box/packing/stock/carton | carton/tape/blanket | run out/wrap',
      context: 'inventory',
    },
    permit: {
      also: 'no-parking zone, authority, sign, parking permit, street permit, stopping permit, no-parking sign',
      told: 'sign/no-parking/street + city | apply + days before | put up/photo + sign | towed/blocked | street/city/days/before/forgot/fee + permit/authority/sign | no-parking/apply/permit | set up',
      context: 'licence-permit',
    },
    'moving-day': {
      also: 'work report, job sheet, loading, handover, execution, handover protocol, loading list',
      told: 'load/unload/sign + customer | hours/start/end + write | photo/before | not + fit/extra + on site | unload/carry/sign/report/start/finish/hours/broken/extra/trip/late/stairs + moving day/loading/handover/execution | list + moving day/loading/handover/execution | sheet/not fit/rain',
    },
    storage: {
      also: 'warehouse, container, stored goods, furniture storage, container storage, self storage, storage contract',
      told: 'store/warehouse/container | month + rent + store | which + container + whose | fetch + piece | furniture + stays/stored + months/warehouse | month/long/rent/which/where/label/fetch/out/lost/key/seal + storage/warehouse/container | piece/mould',
    },
    claim: {
      also: 'damage, insurance, complaint, damage claim, liability',
      told: 'scratch/broken/lost | insurance/liability/value | photo/report + days | repair/pay + damage | table/cupboard/vase + scratched/broken | photo/report/pay/days/deadline/argue + claim/damage/insurance/complaint/liability | crack/liable/repair',
      context: 'insurance-claim',
    },
    billing: {
      also: 'invoice, payment, invoicing, deposit, extra charge',
      told: 'pay/cash/card + end | invoice/deposit | extra/hour + charge | month + storage + bill | pay/cash/card/extra/hours/unpaid/remind/storage/month + billing/invoice/payment/invoicing/deposit | bill/advance',
      context: 'invoicing',
    },
    customer: {
      also: 'client, address, account, customer record, customer data, profile, customer management',
      told: 'old/new + address | tenant/landlord + key | name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | family/company/phone/contact/key/regular/recommend + customer/client/address/account/profile | customer/relocation agency/review',
      context: 'customer',
    },
  },
  relations:
    'lead ~> survey, survey ~> quote, quote ~> move, move > crew, move > vehicle, move > material, move ~> permit, move ~> moving-day, moving-day ~> storage, moving-day ~> claim, moving-day ~> billing, storage ~> billing, claim ~> billing, lead > customer',
};

const SELF_STORAGE: ReferenceModel = {
  id: 'self-storage',
  title: 'Self-storage units',
  words:
    'storage unit, self storage, square metre, padlock, tenant, gate code, month, move in, unit size, furniture, lien sale, trolley, insurance, corridor, vacate',
  parts: {
    unit: {
      also: 'box, storage unit, room, inventory, site plan, unit map, vacancy, site map',
      told: 'free/occupied + unit | square/size/floor | map/plan + unit | damaged/cleaned + unit | free/taken/vacant + unit | which + units/boxes + empty/free/taken | small/big + box + need | plan/corridor/door/broken/clean/lift/ground + unit/box/room/inventory/vacancy | map/parking/outdoor',
    },
    reservation: {
      also: 'booking, enquiry, lead, quote, waiting list',
      told: 'book/reserve + unit/online | how big/calculator | waiting list | call/visit + interested | reserve/online/need/waiting/list/call/visit/show/date/move in + reservation/booking/enquiry/lead/quote | not come',
    },
    customer: {
      also: 'renter, client, tenant, contact, identity check, account, customer record, customer data, profile',
      told: 'id/address + check | second/authorised + person | company/private | moved/phone + gone | name/id/address/student/second/key/moved/phone + customer/renter/client/tenant/contact | authorised/unreachable/died | emergency',
    },
    contract: {
      also: 'lease, rental, agreement, move-in, move-out, rental contract, notice',
      told: 'sign/contract + month | notice/leave/vacate | move in/key | forbidden/store + rule | customer + signs/moves in/moves out | give + notice | sign/month/store/transfer + contract/lease/rental/agreement/move-in | contract/move out/minimum | first day/forbidden/live | bigger',
      context: 'lease',
    },
    pricing: {
      also: 'rate, price, rent, discount, offer, rent rate, price increase, promotion',
      told: 'rent + month/size | first month/free/discount | raise/after + months | full + dearer | rent/month/first/letter/full/student + pricing/rate/price/discount/offer | half/raise/increase | demand/competitor/prepay',
      context: 'pricing-promotion',
    },
    access: {
      also: 'gate, door code, lock, entry, access control, gate code, opening hours, entry log',
      told: 'code/gate/door/pin | night/hours + come | block + not paid | log/who + entered | forgot/lost + code | gate/door + code + opens | at night + get in | night/hours/24/blocked/who/when/alarm/lift + access/gate/lock/entry | not open/log',
      context: 'access-control',
    },
    insurance: {
      also: 'cover, protection, claim, goods insurance, protection plan',
      told: 'value/insure/cover | fire/water/mould | proof + own insurance | theft + claim | own/pay + insurance/cover/protection/claim | insurance/theft/proof | claim/premium',
    },
    billing: {
      also: 'invoice, payment, invoicing, rent invoice, direct debit, deposit, late fee',
      told: 'debit/card/monthly + pay | fail/late/fee | deposit + back | invoice + company | pay/card/back/month/first + billing/invoice/payment/invoicing/deposit | debit/bounce/invoice/receipt | deposit',
      context: 'invoicing',
    },
    collection: {
      also: 'overdue, debt, lien, auction, dunning, arrears, default, overlock, reminder',
      told: 'overdue/remind/overlock | auction/sell/clear + goods | letter/deadline/law | instalment/settle | does not/stopped + pay | box/goods + auction/cleared | lock + over + lock | reminder/call/block/sell + collection/overdue/debt/lien/auction | behind/not paid/auction/clear | lawyer/abandoned',
      context: 'collections',
    },
    maintenance: {
      also: 'inspection, cleaning, security, repair, site care, facility check, camera, pest control',
      told: 'walk/round + check | camera/alarm/fire | rat/damp/light/lift | trolley/clean | check/walk + maintenance/inspection/cleaning/security/repair | round/mouse/leak | swept/break-in',
      context: 'inspection',
    },
    shop: {
      also: 'retail, point of sale, merchandise, packing material, box sale, padlock sale, van hire',
      told: 'box/padlock/tape + sell | van/trolley + borrow | till/card | stock + reorder | box/padlock/sell/hire/stock/order + shop/retail/merchandise | tape/van/counter',
      context: 'store-pos',
    },
    facility: {
      also: 'site, branch, location, building, house, premises, grounds',
      told: 'building/hall/floor + units | where + which/place/branch | opening/hours/manager/staff/new/town/percent/gate/address/opening hours + facility/site/branch/location/building | location/occupancy/yard/car park',
      context: 'site',
    },
    notification: {
      also: 'message, letter, email, alert, text message, push message',
      told: 'tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | text/remind/code/send/inform/closed + notification/message/letter/email/alert | due/text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'reservation > unit, reservation > pricing, reservation ~> contract, contract > customer, contract ~> access, contract > insurance, contract ~> billing, billing ~> collection, collection ~> access, maintenance ~> unit, contract ~> unit, shop ~> billing, billing > pricing, unit > facility, billing ~> notification',
};

export const POST_AND_MOVING_MODELS: readonly ReferenceModel[] = [
  POSTAL_SERVICE,
  MOVING_COMPANY,
  SELF_STORAGE,
];
