import type { ReferenceModel } from '../reference-model.ts';

const HOLIDAY_FLATS: ReferenceModel = {
  id: 'holiday-flats',
  title: 'Holiday flats',
  words:
    'holiday flat, holiday home, apartment, cottage, owner, key box, final cleaning, landlord, weekly stay, linen, cabin, sea view, rental agency, beach',
  parts: {
    property: {
      also: 'listing, flat, house, unit, amenity, apartment, accommodation',
      told: 'flat/house/cottage + photo/describe | terrace/dog/wifi | new/take on + house | how to get/house rules | picture/description/sleeps | balcony/sauna | key number/meter/inventory | take on/lose + flat/house',
      context: 'property-listing',
    },
    owner: {
      also: 'landlord, property owner, management contract, owner portal, owner contract, contract, proprietor, owner account, homeowner',
      told: 'owner + own/use/himself | owner + contract/commission/agree | owner + ask/see/portal | owner + decide/price | owner + use/own weeks/holiday | percent/contract/notice + owner | owner + ask/ring/angry/report | owner + agree/decide + repair | owner + new/leave | bank/tax/address + owner',
    },
    calendar: {
      also: 'availability, occupancy, block, changeover day, occupancy plan, inventory, room plan, allotment, vacancy',
      told: 'free/taken/block + week/date | twice/double + booked | minimum + night | double/twice + booked | changeover/gap/own use | vacant/taken | overbook | open/close/block + date/night/week | how many + free/left',
      context: 'room-availability',
    },
    rate: {
      also: 'price, season price, discount, fee, pricing, season, price list, tariff, price agreement',
      told: 'season/week + price | dog/extra/child + fee | price + owner/suggest | high season/off season/easter | cleaning fee/extra person | last minute/early bird | price/rate + season/change/raise | discount/reduced | too cheap',
      context: 'price-list',
    },
    booking: {
      also: 'reservation, rental contract, enquiry, cancellation, stay, confirmation, group booking, booking request',
      told: 'book/ask + week/family | cancel/storm/sick | contract/confirm | change + date/person | family/guest + ask/book/week | ill | long stay/monthly | book/reserve | cancel/call off/postpone/move + date/booking',
      context: 'reservation',
    },
    channel: {
      also: 'portal, listing site, distribution, sync, booking portal, channel manager, website, portal connection, marketing',
      told: 'portal/airbnb | sync/same + calendar/price | commission + portal | direct/own website | same/both + calendar | fee/percent + portal | text/picture + portal | stars/ranking + portal | booking/google',
    },
    payment: {
      also: 'deposit, balance, damage deposit, refund, tourist tax, transaction, charge, card payment, checkout payment',
      told: 'deposit/balance/rest + before | damage/security + hold/back | refund + cancel | deposit/four weeks before | security/damage | tourist tax/visitor card | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    'check-in': {
      also: 'key handover, door code, welcome, arrival, key, access, departure, lock',
      told: 'key/code/box + door | arrive/find + late/guest/house | meet/greet/welcome + folder/basket | departure/ten + leave | key box/code/safe | late/midnight/ferry + arrive | cannot find/lost key | welcome/folder/wine | ten o clock',
      context: 'access-control',
    },
    cleaning: {
      also: 'changeover cleaning, linen, cleaner, inspection, laundry, changeover, changeover clean',
      told: 'clean/final/between + guest | linen/towel/wash | cleaner + phone/list/photo | stain/found | cleaner/cleaning lady/team | hair/dirty | between/laundry/per flat',
      context: 'cleaning-visit',
    },
    maintenance: {
      also: 'repair, defect, craftsman, inventory check, fault, work order, servicing, fault report, upkeep',
      told: 'boiler/leak | plumber/handyman | broken glass/missing + inventory | winter/garden/pool | heating/tap/fridge | electrician | broken/cup/chair + report | defect/faulty/out of order | fix/mend/repair',
      context: 'maintenance-order',
    },
    messaging: {
      also: 'message, guest support, request, question, guest communication, chat, support, notification, conversation',
      told: 'ask/message/write + guest | noise/neighbour/complain | automatic/before + arrival | wifi/parking/rubbish + ask | whatsapp/mail/template | parking/refund | message | answer/reply + slow/late/quick | mail/whatsapp/phone + question',
      context: 'chat',
    },
    settlement: {
      also: 'owner settlement, payout, owner report, commission, owner statement, owner accounting, statement, payment run, remittance',
      told: 'owner + money/payout/statement | deduct + cleaning/commission | month/year + statement | tax/office + owner | owner + month/money/statement | deduct/minus + cleaning/repair/commission | late/wrong + owner + money | pay out/transfer/remit | percent',
      context: 'payable',
    },
    guest: {
      also: 'customer, tenant, guest profile, traveller, regular guest, guest record, client, customer record, contact',
      told: 'regular/come back/every year | name/address/birthday + form | party/black list | newsletter/christmas card | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before',
      context: 'customer',
    },
  },
  relations:
    'booking > calendar, booking > rate, calendar > property, property > owner, channel ~> booking, calendar ~> channel, booking ~> payment, booking ~> check-in, booking ~> cleaning, cleaning ~> maintenance, booking ~> messaging, payment ~> settlement, settlement > owner, maintenance ~> settlement, booking > guest, check-in ~> cleaning',
};

const CHANNEL_MANAGER: ReferenceModel = {
  id: 'channel-manager',
  title: 'Channel manager',
  words:
    'channel, booking site, overbooking, allotment, rate, room type, portal, hotelier, parity, sync, connected, distribution, stop sell, extranet',
  parts: {
    property: {
      also: 'hotel, accommodation, room type, content, amenity, property setup, hotel profile',
      told: 'hotel/house + set up/sign up | room type/photo/description | policy/cancellation/child | owner/chain + several + house | hotel/guest house + new/sign up | chain/group/several + house | facilities/pool | contact/owner + hotel',
    },
    channel: {
      also: 'connection, ota, credential, certification, channel connection, portal, booking site, interface',
      told: 'connect/switch on + portal/site | site/portal + change/new/down | test/certify | disconnect/error + portal | booking/expedia/airbnb | connect/switch on/new + portal | password/login/extranet | portal + changes/down/error | contract/commission + portal | approval/disconnect',
    },
    mapping: {
      also: 'room mapping, rate mapping, product mapping, code match, match, code table, cross reference',
      told: 'match/link + room/rate/name | same room + different + name/site | not/wrong + linked | double room + code | double/twin/sea view + same/called | wrong/forgot + room/rate/linked | match/assign/link + room | code/id + portal | new/renamed + room type/rate | table/line + link',
    },
    inventory: {
      also: 'availability, allotment, stop sell, restriction, pool, stop sale, occupancy, calendar, room plan',
      told: 'one/last + room + everywhere | close/stop + sell/date | how many + left/free | minimum/arrival + day/night | last room/one left | stop sell/close out/shut | minimum/arrival + nights | pool/all portals + same | oversell/overbook',
      context: 'room-availability',
    },
    rate: {
      also: 'rate plan, price, derived rate, parity, yield rule, price list, pricing, tariff, discount',
      told: 'price/rate + all/every + site/portal | derive/percent/cheaper than | undercut/parity | currency | raise/lower/change + weekend/fair | cheaper/dearer + portal | breakfast/non-refundable + rate | tax/decimal | price/rate + season/change/raise',
      context: 'price-list',
    },
    sync: {
      also: 'synchronisation, update queue, push, ari update, sync job, update delivery, update, queue, message log',
      told: 'push/send/within + second/minute | fail/retry/stuck/slow + update | history/what was sent | whole year/full + refresh | seconds/minutes/late + update | failed/retry | proof | everything/full/again + send | rejected/error + portal | slow/queue + weekend',
    },
    reservation: {
      also: 'booking, modification, cancellation, booking import, stay, enquiry, confirmation, group booking, booking request',
      told: 'book/reserve + come in/portal | cancel/change + portal | pass/forward + hotel/front desk | missing/not arrived + booking | booking + arrive/import/mail | cancelled/changed + portal | never came/not in the system | book/reserve | cancel/call off/postpone/move + date/booking',
      context: 'reservation',
    },
    pms: {
      also: 'property system connection, two-way interface, hotel system, integration, pms link, front desk system, property management system, hotel software',
      told: 'hotel system/own program/front desk + connect/read | both/two ways | acknowledge/received + booking | program + maker/vendor | reception/front desk + type/retype/see | hotel program/software + connect | both ways/two way | vendor/maker + interface | room + check in + pass | offline/version + program',
    },
    payment: {
      also: 'virtual card, card data, guarantee, card vault, card, credit card, transaction, charge, refund',
      told: 'card/number + hide/show/charge | virtual/portal + card | invalid/decline | prepaid/collect | card number/virtual | charge | prepaid/payout + portal | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    billing: {
      also: 'plan, fee, commission invoice, subscription, invoice, recurring payment, direct debit, dunning, statement',
      told: 'month/room + fee | trial/upgrade | commission/per booking + charge | unpaid/suspend | per room/per month/fee | cancel | commission/per booking | debit/collect/charge + month/week/account | bounce/decline/fail/expire + card/debit',
      context: 'subscription-invoice',
    },
    reporting: {
      also: 'channel report, pickup, parity check, revenue statistics, performance, analytics, report, statistics, dashboard',
      told: 'which + site/portal + bring/earn | compare/competitor + price | commission/cost + portal | which portal/best portal + bring | cost/commission + portal | compare/last year + bookings | pickup/lead time | statistic | report/chart/table + week/month/boss',
      context: 'analytics',
    },
    support: {
      also: 'help desk, ticket, onboarding, customer support, training, customer service, complaint, support case, service request',
      told: 'call/hotline/ticket + hotel | help/explain/onboard + hotelier | night/weekend + emergency + support | screenshot/error + hotel | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline',
      context: 'helpdesk-chat',
    },
    alert: {
      also: 'notification, warning, error message, monitoring alert, message, reminder, email, text message, customer message',
      told: 'warn/alert + overbook/error | mail/text + new booking/fail | nobody noticed/too late + error | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'mapping > property, mapping > channel, inventory ~> sync, rate ~> sync, sync > mapping, sync > channel, channel ~> reservation, reservation ~> inventory, reservation ~> pms, pms ~> inventory, reservation > payment, reservation ~> reporting, reservation ~> billing, sync ~> alert, property ~> support, billing > property',
};

export const HOLIDAY_STAYS_MODELS: readonly ReferenceModel[] = [HOLIDAY_FLATS, CHANNEL_MANAGER];
