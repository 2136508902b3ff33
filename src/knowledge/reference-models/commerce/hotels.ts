import type { ReferenceModel } from '../reference-model.ts';

const HOTEL: ReferenceModel = {
  id: 'hotel',
  title: 'Hotel property system',
  words:
    'hotel, room, guest, front desk, check-in, check-out, night, housekeeping, reception, breakfast, minibar, key card, arrival, suite, concierge',
  parts: {
    reservation: {
      also: 'booking, stay, group block, cancellation, guest booking, enquiry, confirmation, group booking, booking request',
      told: 'book/reserve + room/night | cancel/change/no-show + booking/room/guest | group/block/bus/conference + room | come/arrive + confirm | group/coach/wedding + rooms | option/provisional/deposit | wrong date/moved/shorten + stay | book/reserve | cancel/call off/postpone/move + date/booking',
      context: 'reservation',
    },
    rate: {
      also: 'rate plan, inventory, room type, restriction, yield, rate and availability, availability, room rate, price',
      told: 'price/rate + season/weekend/fair | free/sold out/overbook + room | minimum + night | corporate/early/package + rate | close/open + date | dearer/cheaper + fair/weekend/season | company/corporate + rate | last room/oversold | breakfast included/non-refundable',
      context: 'room-availability',
    },
    channel: {
      also: 'distribution, booking portal, travel agent, ota connection, booking site, portal, channel manager, website, agency',
      told: 'portal/booking site/agency + room | commission/travel agent | website + direct | same price/everywhere | booking/expedia/website + room | same room + twice/portal | update/close + portal | review/photo + portal | fifteen percent/direct booking',
    },
    guest: {
      also: 'profile, preference, company profile, stay history, guest profile, customer, client, customer record, contact',
      told: 'regular/vip/again + guest | pillow/high floor/allergy | passport/birthday/registration form | merge/twice + guest | regular/vip/known + guest | pillow/quiet/high floor + wish | registration | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
      context: 'customer',
    },
    'front-desk': {
      also: 'check-in, check-out, registration, room assignment, key, reception, arrival, key card',
      told: 'check in/arrive + desk/passport | key/card + cut/door/lost | give/assign/move/upgrade + room | leave/late + check out | night auditor/midnight | arrive/late/suitcase + desk | key card/not open | room + ready/not ready/upgrade/move | check out | night porter/reception + handover/shift',
    },
    folio: {
      also: 'guest bill, account, charge, deposit, city ledger, bill, invoice, guest account, tourist tax',
      told: 'charge/put + room/bill | minibar/bar/spa + room | split/company pays/separate | settle/pay + departure | tax/tourist | minibar/bar/spa + put on/forgotten | company address | bill/invoice + guest/stay/departure | put/charge/write + room/bill',
      context: 'stay-folio',
    },
    housekeeping: {
      also: 'room cleaning, room status, linen, inspection, lost and found, cleaning, cleaner, cleaning list, laundry',
      told: 'clean/make/dirty/ready + room | linen/towel | maid/floor/supervisor + inspect | found/forgotten + room | do not disturb | maid/floor + list/phone | still dirty/clean/inspected + room | lost and found/charger/jacket | dirty/tidy',
      context: 'housekeeping',
    },
    maintenance: {
      also: 'repair, work order, out of order room, engineer, defect, fault, servicing, fault report, upkeep',
      told: 'drip/lamp/air conditioning | block/out of order + room | technician/handyman | regular/boiler/pool + check | tap/shower/tv/air con + broken | block/close + room | defect/faulty/out of order | fix/mend/repair | technician/handyman/electrician/plumber',
      context: 'maintenance-order',
    },
    restaurant: {
      also: 'bar, breakfast, outlet, room service, food and beverage, table order, kitchen, order, ordering',
      told: 'breakfast/half board/restaurant | bar/waiter + room number | room service/tray | allergy/buffet/count + breakfast | dinner | waiter/bar/tray + room | how many + breakfast/egg | order/choose/want + meal/drink/dish | take/shout/call + order',
      context: 'food-order',
    },
    event: {
      also: 'conference room, banquet, meeting, function sheet, event space, conference, function, group event, venue',
      told: 'conference/meeting/wedding + hall | projector/chair/coffee break | offer/contract + event | set up/seating | hall/seminar/wedding + room | function sheet | hall/room + hire/book/set up | chair/projector/microphone | seating/row/theatre style',
      context: 'venue',
    },
    'guest-request': {
      also: 'concierge, request, complaint, wake-up call, taxi, service request, task, to-do, job',
      told: 'taxi/theatre/tip | wake/extra bed | complain/noise | message/chat + guest | ticket/wake up | ask/want/need + guest/customer | done/not done/forgot + request | note/slip/list + do',
      context: 'task',
    },
    'night-audit': {
      also: 'day close, occupancy report, revenue report, statistics, daily closing, accounting, day end, audit, report',
      told: 'day/night + close/roll | occupancy/revenue + figure | authority/police/statistics + guest | difference/till + night | close/roll + day/night | occupancy/per room + figure | police/city/statistics + list | statistic | report/list + week/month/boss/owner',
      context: 'reporting',
    },
    staff: {
      also: 'employee, rota, shift, housekeeping plan, working hours, roster, staff schedule, staffing, duty plan',
      told: 'who + work/shift/night | sick/short/agency + maid/staff | trainee/seasonal/overtime | who + work/come in/on duty/when | rota/roster/shift plan | sick/ill/call in + cover/replace/stand in | swap/change + shift/day | hours/overtime + worked/write down | day off/holiday + staff/ask',
      context: 'shift-roster',
    },
  },
  relations:
    'reservation > rate, channel ~> reservation, rate ~> channel, reservation > guest, reservation ~> front-desk, front-desk > housekeeping, front-desk ~> folio, folio ~> night-audit, restaurant ~> folio, housekeeping ~> maintenance, event ~> folio, maintenance ~> rate, guest-request ~> housekeeping, restaurant > guest, reservation ~> folio, staff ~> housekeeping',
};

const HOSTEL: ReferenceModel = {
  id: 'hostel',
  title: 'Hostel',
  words:
    'hostel, dorm, bed, backpacker, bunk, locker, traveller, shared kitchen, mixed dorm, pub crawl, sheet, work exchange, traveler, curfew',
  parts: {
    booking: {
      also: 'bed reservation, stay, extension, bed booking, reservation, enquiry, cancellation, confirmation, group booking',
      told: 'bed/bunk/night + book | extend/one more night | group/school/friend + together | walk in | backpacker/group/class + book/bed | stay on/another night | cancel/no-show | book/reserve | cancel/call off/postpone/move + date/booking',
      context: 'reservation',
    },
    bed: {
      also: 'bed allocation, dorm, room, bed plan, dorm inventory, availability, room plan, occupancy, inventory',
      told: 'female/mixed + dorm | lower/upper + bunk | move/swap + bed | private/six + bed/room | full/left + bed | bunk/top/bottom + bed | girls/female/mixed | which bed/bed number | full/free/left + bed | move/swap + snore',
      context: 'room-availability',
    },
    pricing: {
      also: 'rate, bed price, season price, discount, price, price list, tariff, price agreement, surcharge',
      told: 'weekend/festival/season + price | long/weekly + cheaper | last minute/dynamic | card/student + discount | festival/weekend + dearer | week/month/long + cheaper | per bed/per night | price/rate + season/change/raise | discount/reduced',
      context: 'price-list',
    },
    channel: {
      also: 'booking site, agency, distribution, listing, portal, channel manager, website, hostel portal',
      told: 'site/portal + book/bed | overbook/twice + bed | deposit/commission + site | photo/description + site | hostelworld/booking/portal | commission/deposit + portal | twice/overbook + bed | direct/website + cheaper | photo/score + portal | closed/update + bed/portal',
    },
    'check-in': {
      also: 'arrival, registration, passport, access code, key, access, reception, front desk',
      told: 'passport/arrive | code/card/wristband | deposit/key/return | code/wristband/card + door | three in the morning/late + arrive | deposit + key/towel | reception closed/police',
    },
    tab: {
      also: 'bill, payment, extras, guest tab, folio, guest account, invoice, guest bill, charge',
      told: 'beer/bar/tab | pay + arrival/leave | towel/lock/laundry + fee | tourist/city tax | beer/bar/breakfast + write/tab | pay/settle + arrive/leave | towel/lock/laundry + charge | bill/invoice + guest/stay/departure | put/charge/write + room/bill',
      context: 'stay-folio',
    },
    housekeeping: {
      also: 'cleaning, linen, bed status, bedbug check, bed turnover, bed change, room status, cleaner, inspection',
      told: 'sheet/strip | shower/kitchen | checked out/free + bed | bug/mattress | strip/make + bed | bedbug | clean + shower/dorm/kitchen | stayed/left + bed/checked out | tidy',
      context: 'housekeeping',
    },
    activity: {
      also: 'tour, event, pub crawl, sign-up, excursion, programme, event calendar, course, workshop',
      told: 'tour/pub/barbecue | sign up/list/join + tour/walk | guide/commission | min/rain | pub crawl/walking tour/pasta night | sign up | guide/partner + commission | sign up/register/join + trip/event/course | programme',
      context: 'event-programme',
    },
    locker: {
      also: 'luggage storage, left luggage, valuables, bike store, luggage, storage, deposit, lost property',
      told: 'locker/lock/safe | luggage/backpack + leave/store | tag/fee + bag | backpack/bag + leave/store | bike/surfboard + store | tag/shelf/cellar + bag | key/code + locker | found/padlock/left behind',
    },
    volunteer: {
      also: 'work exchange, staff, shift, rota, volunteer roster, roster, staff schedule, staffing, working hours',
      told: 'volunteer/work + bed/stay | shift/night + reception/desk/help | hours/week + help | swap | work/help + free bed/nights | shift/reception/night + volunteer | hours/twenty + week | who + work/come in/on duty/when | rota/roster/shift plan',
      context: 'shift-roster',
    },
    review: {
      also: 'rating, guest feedback, complaint, score, feedback, customer review, comment, star rating, testimonial',
      told: 'rate/star/score | complain/snore/dirty/loud | answer/reply + review | recommend/traveller | score/stars + hostelworld/google | friendly/reply | review/opinion/comment + write/leave/read | praise/complain/grumble | answer/reply + review/comment',
      context: 'reviews',
    },
    guest: {
      also: 'guest profile, traveller, customer, group, guest record, client, customer record, contact, account',
      told: 'nationality/passport/age + guest | regular/long-term + guest | trouble/banned/kicked out | group leader/school + list | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before',
      context: 'customer',
    },
    maintenance: {
      also: 'repair, defect, upkeep, work order, fault, servicing, fault report',
      told: 'shower/lock/bunk/heater + broken | list/note + fix | plumber/handyman | defect/faulty/out of order | fix/mend/repair | technician/handyman/electrician/plumber | service/check + year/regular/due | report/note + fault/broken | wait + part/spare',
      context: 'maintenance-order',
    },
  },
  relations:
    'booking > bed, bed > pricing, channel ~> booking, bed ~> channel, booking ~> check-in, check-in ~> tab, check-in > locker, check-in ~> housekeeping, housekeeping ~> bed, activity ~> tab, volunteer ~> housekeeping, check-in ~> review, booking > guest, housekeeping ~> maintenance, booking ~> tab',
};

const CAMP_SITE: ReferenceModel = {
  id: 'camp-site',
  title: 'Camp site',
  words:
    'camping, camp site, pitch, tent, caravan, motorhome, season, warden, shower block, electricity, awning, dog, campfire, barrier',
  parts: {
    pitch: {
      also: 'site map, pitch type, cabin, mobile home, plot, site plan, map, site, accommodation, pitch plan',
      told: 'map/shade/lake/size + pitch | tent/caravan/camper + fit | power/hook | flooded/closed/tree + pitch | place/spot + big/shady/sunny/lake | tent/van/caravan/motorhome + place | plug/power/water + place | map/row | flooded/muddy/tree | cabin/pod/mobile home',
    },
    booking: {
      also: 'reservation, stay, arrival list, waiting list, enquiry, cancellation, confirmation, group booking, booking request',
      told: 'book/reserve + pitch/week | same/neighbour + again/together | without/spontaneous + come | cancel/early leave | same place/every year/neighbours | ring/mail/online + week | whitsun/august + full | turn up/without booking | leave early/rain',
      context: 'reservation',
    },
    tariff: {
      also: 'price, season, fee, discount card, price list, rate, season price, pricing, promotion',
      told: 'person/car/dog/tent + price | high/low + season | club/card/pensioner + cheaper | night/visitor + fee | per night/per person/per child | dog/extra tent | high season/low season | club/discount | price board/list + year',
      context: 'pricing-promotion',
    },
    reception: {
      also: 'check-in, arrival, registration, barrier card, day visitor, check-out, front desk, guest registration',
      told: 'arrive/register/passport | plate/barrier/wristband | choose/walk + pitch | visitor + day | queue/sunday + reception | day visitor/guest of | check in/number plate/police/check out',
    },
    'permanent-pitch': {
      also: 'long-stay pitch, permanent camper, annual contract, winter storage, seasonal contract, lease, long-term guest, contract, rental contract',
      told: 'year/season/permanent + camper/pitch | winter/store + caravan | sell/hand on + mobile home | hedge/rule/warn | year/permanent/season + camper | contract/rules/shed | winter/storage + caravan | hand over/inherit | notice/terminate',
      context: 'lease',
    },
    meter: {
      also: 'electricity, gas, consumption, utility metering, utility, power, meter reading, reading, metering',
      told: 'electricity/kilowatt/meter | read/book + meter | gas/bottle | fuse/cut off | read/write down/walk round + meter | amp | gas bottle/cylinder | wrong/forgot + reading | meter/read/reading',
      context: 'meter-reading',
    },
    billing: {
      also: 'invoice, payment, deposit, tourist tax, guest bill, folio, bill, guest account, charge',
      told: 'bill/settle | deposit/advance | tourist tax/per head | shop/bread + bill | pay/settle + leave/reception | cash | tax/council | bill/invoice + year/permanent | bill/invoice + guest/stay/departure',
      context: 'stay-folio',
    },
    facility: {
      also: 'washroom, cleaning, laundry, playground, upkeep, sanitary block, facilities, washhouse, housekeeping',
      told: 'shower/toilet | washing/coin/token | blocked/mow | playground/pool + check | shower/toilet/sink + clean/dirty | soap/hot water | washer/dryer | leak/playground | dirty/tidy',
      context: 'housekeeping',
    },
    shop: {
      also: 'kiosk, bread order, bar, till, bakery order, restaurant, sale, point of sale, cash register',
      told: 'bread/roll + order/morning | kiosk/ice/charcoal | pub/snack | rolls/bread + morning/order | ice cream/beer | till/shelf | till/cash register/counter | ring up/scan/key in | pay + cash/card',
      context: 'store-pos',
    },
    rental: {
      also: 'bike hire, boat, bathroom rental, equipment rental, hire, bike rental, boat rental, rental item, equipment',
      told: 'bike/canoe/boat/grill + rent/hire | hour/day + rent/hire/bike | puncture | bike/kayak/sup/grill + hire | fridge/bathroom + hire | rent/hire/lend/borrow | bring/get + back + late/broken/missing | deposit + rent/hire/equipment | free/out + day/weekend + rent',
      context: 'item-rental',
    },
    activity: {
      also: 'animation, children programme, trip, event, entertainment, programme, event calendar, excursion, course',
      told: 'child/animation/bonfire | sign up/tournament | programme/notice board | kids/craft/campfire | quiz/disco | board/list + sign up | sign up/register/join + trip/event/course | programme | too few',
      context: 'event-programme',
    },
    guest: {
      also: 'camper, customer, guest profile, regular guest, household, client, customer record, contact, account',
      told: 'regular/every summer/family + camper | address/dog/children + note | newsletter/mail + camper | trouble/loud/banned | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before',
      context: 'customer',
    },
    maintenance: {
      also: 'repair, defect, caretaker, grounds, fault, work order, servicing, fault report',
      told: 'caretaker/warden + fix/list | lamp/tap/socket + broken | winter/pipe/drain | defect/faulty/out of order | fix/mend/repair | technician/handyman/electrician/plumber | service/check + year/regular/due | report/note + fault/broken | wait + part/spare',
      context: 'maintenance-order',
    },
  },
  relations:
    'booking > pitch, booking > tariff, booking ~> reception, reception ~> billing, billing > tariff, meter ~> billing, permanent-pitch > pitch, permanent-pitch ~> billing, shop ~> billing, rental ~> billing, reception ~> facility, activity ~> billing, booking > guest, facility ~> maintenance, rental > pitch, reception > pitch',
};

export const HOTELS_MODELS: readonly ReferenceModel[] = [HOTEL, HOSTEL, CAMP_SITE];
