import type { ReferenceModel } from '../reference-model.ts';

const FERRY: ReferenceModel = {
  id: 'ferry',
  title: 'Ferry line',
  words:
    'ferry, crossing, car deck, foot passenger, sailing, island, cabin, crew, harbour, timetable, ramp, lorry driver, boarding, storm, pet',
  parts: {
    sailing: {
      also: 'schedule, timetable, crossing, departure, season, voyage, sailing schedule, route, season timetable',
      told: 'leave/sail/departure + time/day | summer/winter + timetable | storm/cancel/extra + crossing | island + last/first | leave/depart/go + island/harbour | first/last/next + boat/ferry | extra/additional + sailing | tide/weather/wind + cancel | how often/daily/hour + cross | winter/summer/late + sailing/schedule/timetable/crossing/departure | holiday/on time',
      context: 'timetable',
    },
    fare: {
      also: 'tariff, ticket price, pricing, discount, rate, price, resident discount, price category, ticket type',
      told: 'islander/resident/child/pensioner + cheap/free | metre/length/height + price | weekend/summer + dearer | dog/bike/trailer + cost | price/cost + car/person/child | resident/islander + discount | return/single/ten + ticket | season/weekend + price | metre/length/long/trailer + fare/tariff/pricing/discount/rate | campsite/camper/bike',
      context: 'price-list',
    },
    capacity: {
      also: 'deck, availability, space, car deck, cabin, inventory, allotment, deck space, vehicle deck, lane metre, passenger quota',
      told: 'full/fit/left + car/deck | lane/metre/height + lorry/camper | keep/hold back + ambulance/islander | cabin/seat + left | full/left/fit + deck/boat | foot passenger + maximum/limit | reserve/keep + doctor/ambulance | cabin/berth/seat + free | motorbike/bike + place | lane/metre + capacity/deck/availability/space/cabin | tall/sold/overbooked',
    },
    booking: {
      also: 'ticketing, ticket, reservation, traveller, vehicle reservation, order, passenger, vehicle booking, amendment',
      told: 'book/reserve + crossing/car/cabin | change/rebook/cancel + ticket | number plate + name | return/round trip | book/buy/reserve + ticket/crossing | change/cancel/another + sailing | name/plate/length + enter | phone/website/counter + book | wrong/longer + car | confirm/reference/print/group + booking/ticketing/ticket/reservation/order | school/coach',
      context: 'reservation',
    },
    'check-in': {
      also: 'boarding, gate, manifest, ticket control, port check, passenger list, port check-in, boarding card',
      told: 'queue/lane + drive on | ticket/plate + scan/camera | passenger + list/count/coastguard | late/no-show/standby | passport | count/names/list + people | late/missed + boat | lane/wait/id/police/ramp + check in/boarding/gate/manifest | scan/plate/drive on/walk on | row/loader',
      context: 'departure-control',
    },
    loading: {
      also: 'stowage, deck plan, trim, stability, vehicle loading, loading plan, load master, weight distribution',
      told: 'heavy/lorry + middle/front/first | balance/weight + ship | dangerous/electric + deck | who + off first | lorry/car + where/first/last | deck + arrange/load | mate/deckhand + wave | heavy/weight/list/dangerous/unload + loading/stowage/trim/stability | balance/reefer/plug | lash/chain/wheel | first off',
    },
    freight: {
      also: 'cargo, haulier, lorry, commercial booking, trailer, account customer, freight account, unaccompanied trailer, commercial vehicle, consignment',
      told: 'haulier/lorry/trailer + account/regular | trailer + without driver | dangerous goods + declare | tug/port tractor | lorry/truck/trailer + book | haulier/company + account/contract | pallet/parcel/mail + island | driver/weight/dangerous/food/supply + freight/cargo/haulier/lorry/trailer | without driver/declare/livestock',
      context: 'order',
    },
    vessel: {
      also: 'ship, ferry, fleet, maintenance, certificate, engine, vessel certificate, ship maintenance',
      told: 'ship + dock/repair/certificate | engine/lifeboat/drill | replace/spare + ship | fuel/bunker | ship/boat + dock/repair/engine | replace/charter + boat | capacity/speed + ship | certificate/class/oil/broken + vessel/ship/ferry/fleet/maintenance | inspection/vest/out of service',
      context: 'asset-register',
    },
    crew: {
      also: 'staff, seafarer, roster, shift, sailor, captain, crew roster, watch, crew certificate, officer',
      told: 'captain/mate/deckhand + roster/shift | rest hour | certificate/medical + expire | ill + cannot sail | ill/short + crew | minimum/enough + crew | captain/watch/certificate/licence/hours + crew/staff/seafarer/roster/shift | mate/sailor/engineer | shift/week on/medical | rest/overtime',
      context: 'shift-roster',
    },
    'onboard-shop': {
      also: 'catering, bar, restaurant, shop, point of sale, till, onboard sale, cabin service',
      told: 'bar/kitchen/shop + on board | sell/till + crossing | duty free/stock | meal + pre-book | sell/till/cash + board | meal/supply/staff/takings + onboard shop/catering/bar/restaurant/shop | coffee/breakfast/bar | runs out/souvenir/waiter | turnover',
      context: 'store-pos',
    },
    notification: {
      also: 'service notice, delay, cancellation, alert, passenger information, message, disruption, cancellation notice, delay message, rebooking',
      told: 'wind/fog/storm/breakdown + tell/text | move + next sailing | refund/hotel + cancelled | website/radio + notice | text/email/website/radio + passenger | next/other + boat + move | tell/inform/know + not sailing | cancel/storm/wait/screen/board + notification/delay/cancellation/alert/message | delay/stranded/hotel | announce',
      context: 'notification',
    },
    payment: {
      also: 'invoicing, billing, refund, account, revenue, subsidy, settlement, invoice',
      told: 'pay/card/cash + ticket office | invoice + haulier/month | public money/subsidy + ministry | refund | overdue/credit + haulier | pay/card/cash/month/account/takings/count/till + payment/invoicing/billing/refund/revenue | invoice/money back/ministry/council/subsidy',
      context: 'invoicing',
    },
    customer: {
      also: 'passenger account, profile, resident registration, client, contact, customer record, customer data',
      told: 'islander/resident + card/prove | company/haulier + contact | name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | account/pet/regular + customer/profile/client/contact | login/profile/wheelchair/assistance | commuter',
      context: 'customer',
    },
  },
  relations:
    'booking > sailing, booking > fare, booking > capacity, booking ~> check-in, check-in ~> loading, freight > capacity, freight ~> check-in, loading > vessel, sailing > vessel, sailing ~> crew, sailing ~> notification, notification ~> booking, booking ~> payment, onboard-shop ~> payment, booking > customer',
};

const MARINA: ReferenceModel = {
  id: 'marina',
  title: 'Marina and boatyard',
  words:
    'marina, berth, boat, mooring, pontoon, harbour, sailor, winter storage, crane, visitor berth, boat owner, jetty, yard, season, shore power, hull',
  parts: {
    berth: {
      also: 'slip, place, pontoon, jetty, mooring, harbour plan, berth plan, berth map',
      told: 'place/pontoon/box + length/width/draught | free/empty/taken + place | map/plan + boat + lie | swap/move + boat | free/empty/occupied + berth/place | where + lie/moor | plan/map/number + berth | move/shift + boat | jetty/plank/cleat + broken | wide/deep + berth/slip/place/pontoon/jetty | too long/draught/chain/buoy',
    },
    boat: {
      also: 'yacht, vessel, ship, boat data, insurance, boat register, boat insurance',
      told: 'length/beam/mast/name + boat | insurance/papers + boat | sold/new + boat | sink/bilge/abandoned | length/width/draught + boat | new/sold + boat | engine/sail/motor + type | name/papers/water/listing/nobody + boat/yacht/vessel/ship/insurance | registration/flag/insurance/proof | sunk',
    },
    customer: {
      also: 'owner, member, tenant, berth owner, contact, skipper, berth holder, boat owner',
      told: 'owner + address/phone/emergency | partner/family + boat | club/member | resident/live aboard | owner/skipper + name/phone/address | emergency/reach + owner | letter/mail + all | join/moved + customer/owner/member/tenant/contact | died/sold/spouse/co-owner',
      context: 'customer',
    },
    contract: {
      also: 'lease, season, mooring agreement, renewal, tenancy, berth contract, season contract, annual berth, waiting list',
      told: 'season/year/summer + rent/renew | waiting list/years + wait | give notice/terminate | away + sublet/tell | sign/renew/season + contract | waiting list/wait + years | sublet/lend + place | conditions/rules + harbour | transfer + buyer | cancel/rent/annual/summer + contract/lease/season/renewal/tenancy | notice/give up',
      context: 'contract',
    },
    visitor: {
      also: 'guest, visitor berth, booking, reservation, transient, arrival, visitor stay, guest berth, visitor booking, check-in',
      told: 'guest/visitor/passing + night | radio/call/evening + arrive | book/reserve + weekend | envelope/harbour master + collect | guest/visiting/passing + boat | book/reserve + place/app | leave/depart + before | pay + harbour office/envelope | night/call/weekend/full + visitor/guest/booking/reservation/transient | stay/radio/vhf | regatta',
      context: 'reservation',
    },
    utility: {
      also: 'electricity, power, water, metering, shower, waste, service charge, shower token, meter reading, consumption',
      told: 'power/electricity/water + meter/card | shower/laundry + token | read + meter | fuse/plug | card/key/trip + utility/electricity/power/water/metering | electricity/socket/hose/shower/toilet | meter/kilowatt/read | token/coin/waste/pump-out/rubbish | wifi',
    },
    'work-order': {
      also: 'boatyard, repair, job, service, workshop, order, yard job, antifouling, engine service, boatyard job',
      told: 'paint/antifoul/engine/sail/repair | hour/part + boat + work | quote + work | mechanic/rigger | mechanic/rigger/carpenter + hours | part/material + used | finish/ready + launch/easter | owner + do it himself | approve + work order/boatyard/repair/job/service | polish/quote/estimate | anode/osmosis',
      context: 'workshop-job',
    },
    crane: {
      also: 'lift, haul-out, launch, lifting, travel lift, slipway, lift plan, crane booking',
      told: 'crane/lift/slip/trailer | in/out + water | spring/autumn + date/queue | mast + step/down | queue/appointment/date + autumn/spring | mast + down/up | pressure/wash + hull | hoist/weight/sling/strap | tractor',
    },
    storage: {
      also: 'dry storage, hall, winter place, yard place, rack, winter storage, hard standing, cradle, shed',
      told: 'winter/hall/shed/cradle | who + stand + front/back | cover/battery | stack/rack | who + stand/where | trailer/space + storage/hall/rack/cradle/shed | indoor/trestle/square metre | last in/first out/row | tarpaulin/frost',
    },
    'harbour-office': {
      also: 'patrol, log, harbour master, security, incident, safety, harbour watch, notification, message, newsletter, storm warning',
      told: 'storm/line/loose + check/call | round/night + guard | theft/stranger/oil | rule/noise + warn | log/write + night | text/email/call + owner/all | remind + contract/insurance | walk/wind/line/complain/rule/gate/key + harbour office/patrol/log/security/incident | round/patrol/storm/fender | stolen/outboard/spill/fire | noise/camera/warn/flood | notice board/newsletter',
      context: 'incident-report',
    },
    shop: {
      also: 'fuel, chandlery, point of sale, till, fuel station, stock, fuel and shop, fuel dock, shop sale',
      told: 'diesel/petrol/pump | chandler/rope/shop | till/card | gas bottle | account/boat + put | litre/paint/cash/gas/order + shop/fuel/chandlery/till/stock | ice/sell/bottle | shelf',
      context: 'store-pos',
    },
    billing: {
      also: 'invoicing, invoice, payment, dues, accounts, direct debit, account',
      told: 'bill/invoice + owner/season | unpaid/debt + boat | deposit | tourist tax | all + one bill | yearly/season + bill | pay/transfer/member/lock + billing/invoicing/invoice/payment/dues | invoice/bill/overdue/reminder/owe | direct debit/tax/discount | seize/lien',
      context: 'invoicing',
    },
    task: {
      also: 'job list, work list, duty, staff, harbour staff',
      told: 'to do/list/task + harbour/staff | who + shift/weekend/duty | student/season + helper | lamp/pontoon/plank + fix | clean/paint + task/duty/staff | mow',
      context: 'task',
    },
  },
  relations:
    'contract > berth, contract > customer, contract > boat, boat > customer, visitor > berth, crane > boat, crane ~> storage, crane ~> work-order, work-order ~> billing, contract ~> billing, visitor ~> billing, utility ~> billing, shop ~> billing, harbour-office > boat, harbour-office ~> task, harbour-office > berth',
};

const YACHT_CHARTER: ReferenceModel = {
  id: 'yacht-charter',
  title: 'Yacht charter',
  words:
    'yacht, charter, skipper, week, base, catamaran, deposit, check-out, sailing licence, crew list, marina, saturday, broker, inventory list, damage, owner',
  parts: {
    yacht: {
      also: 'boat, fleet, vessel, equipment, inventory, catamaran, boat description, fleet list',
      told: 'cabin/berth/sail + yacht/boat | photo/plan + boat | owner + boat + programme | old/new/sell + boat | model/year/length + boat | own/managed/private + boat | sell/new/leave + fleet | base/where + boat | toilet/sail/photo/outboard + yacht/boat/fleet/vessel/equipment | cabin/berth/layout/description | dinghy/gps/equipment',
      context: 'vehicle',
    },
    calendar: {
      also: 'charter calendar, week, option, occupancy, block, availability, week plan',
      told: 'free/taken + week/saturday | hold/option + days | owner + own + week | one way/base + boat + elsewhere | free/taken/booked + week | owner/own use + week | saturday/friday/turnaround/hold/gap/empty/last minute/short/days/weekend + calendar/week/option/occupancy/block | option/expire/double booked/overlap',
    },
    'price-list': {
      also: 'pricing, season, discount, extra, rate, season price, extras, offer, last minute',
      told: 'high/low + season + price | early/last minute/two week + discount | extra/cleaning/outboard/paddle board | broker + commission/percent | price/cost + week/season | early/late/repeat + discount | skipper/fee/fuel/high/offer/special + price list/pricing/season/discount/extra | linen/tax/low season',
      context: 'price-list',
    },
    booking: {
      also: 'reservation, contract, charter agreement, enquiry, crew list, charter booking, charter contract, inquiry',
      told: 'book/reserve + week/boat | contract + sign | crew list/passport/coastguard | cancel/change/postpone | skipper/captain + name | reserve/confirm/sign/return/move/ask/offer/papers + booking/reservation/contract/enquiry/inquiry | book/names/illness | enquiry/reminder/complete',
      context: 'reservation',
    },
    broker: {
      also: 'agent, agency, partner, sales channel, commission, sales partner',
      told: 'agency/broker + sell/see/sync | commission | platform/portal + calendar | which + agent | statement/settle + agent | percent/list/twice + broker/agent/agency/partner/commission | broker/portal/platform | sync/same time',
      context: 'supplier',
    },
    crew: {
      also: 'skipper, hostess, staff, cook, roster, crew roster, freelance skipper',
      told: 'skipper/hostess/cook + hire/need | skipper + free/licence | cabin/food + skipper | tip | delivery/transfer + boat | base/dock + staff | food/free/licence/language + crew/skipper/hostess/staff/cook | hostess/cook/day rate | available/freelance',
      context: 'shift-roster',
    },
    licence: {
      also: 'qualification, certificate, sailing cv, competence, sailing qualification, licence check, sailing licence, experience, radio licence',
      told: 'licence/papers/certificate + check/copy | experience/mile + enough | radio | weather/novice + refuse | cv/check/accept/refuse/copy/upload + licence/qualification/certificate/competence/experience | licence/experience/miles/how often | vhf/co-skipper/not enough',
      context: 'certification',
    },
    'check-in': {
      also: 'check-out, handover, inspection, briefing, return, inventory list, boat briefing, return inspection',
      told: 'hand over/return/show + boat | list/tick + inventory | diver/hull/scratch | fuel/tank + full | late + back | photo/video + before | show/inventory/list/full/fuel/tank/late/return/friday + check in/check-out/handover/inspection/briefing | check in/check out/explain/briefing | tick/dive',
      context: 'inspection',
    },
    deposit: {
      also: 'damage, insurance, damage waiver, claim, security deposit, insurance claim',
      told: 'deposit/hold/card + boat | damage/lost/broken + pay/keep | insurance/waiver | dispute/photo | report/invoice + repair | block/scratch/lost/refund/keep/back/argue + deposit/damage/insurance/claim | deposit/credit card/torn | excess',
    },
    maintenance: {
      also: 'service, repair, cleaning, turnaround, defect, spare, yacht maintenance, technical log, winter work',
      told: 'repair/engine/sail/toilet + saturday/between | clean/laundry/turnaround | haul/antifoul/winter | breakdown/call + sea | between/saturday + hours | toilet/sail/call/part/stock/report + maintenance/service/repair/cleaning/turnaround | repair/engine/windlass | wash/breakdown/stuck | spare/fault/defect',
      context: 'maintenance-schedule',
    },
    payment: {
      also: 'invoicing, billing, instalment, invoice, refund, balance, charge, receipt, transaction',
      told: 'half/first/rest + pay | bank/card + pay | remind/due + weeks before | refund/voucher | pay/transfer/card/late/remind + payment/invoicing/billing/instalment/invoice | instalment/half/balance/weeks before | invoice/receipt',
      context: 'invoicing',
    },
    owner: {
      also: 'owner account, investor, revenue share, settlement, statement, owner statement, owner settlement, owner report, lease',
      told: 'owner + share/income/pay | cost + owner | report + owner/season | guaranteed | owner/investor + share/percent | weeks/use + owner | repair + charge + owner | season/end + settle | cost/report/years + owner/investor/settlement/statement/lease | income/programme',
    },
    customer: {
      also: 'client, guest, charterer, crm, contact, account, customer record, customer data, profile',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | regular/language/phone/address/again/complain/happy/skipper + customer/client/guest/charterer/crm | come back/review/newsletter/birthday | first time',
      context: 'customer',
    },
  },
  relations:
    'booking > calendar, calendar > yacht, booking > price-list, broker > calendar, broker ~> booking, booking > licence, booking ~> crew, booking ~> payment, booking ~> check-in, check-in ~> deposit, check-in ~> maintenance, maintenance ~> calendar, payment ~> owner, maintenance ~> owner, booking > customer',
};

export const BOATS_MODELS: readonly ReferenceModel[] = [FERRY, MARINA, YACHT_CHARTER];
