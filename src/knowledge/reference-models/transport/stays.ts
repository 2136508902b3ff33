import type { ReferenceModel } from '../reference-model.ts';

const HOTEL_BOOKING_PORTAL: ReferenceModel = {
  id: 'hotel-booking-portal',
  title: 'Hotel search and booking portal',
  words:
    'hotel, room, night, guest, host, star, search, breakfast, cancellation, holiday flat, destination, photo, commission, property, travel date',
  parts: {
    property: {
      also: 'hotel, accommodation, listing, room, content, room type, description',
      told: 'photo/description/pool/wifi | room/bed + type/how many | new + hotel/host + join/sign up | check/fake + address | hotel/house/room + list | hotel/owner + puts/enters + rooms/photos | describe/pictures + house/room | new + hotel + check | host/owner/join/fake/check/address + property/hotel/accommodation/listing/room | parking/beds/sleep',
    },
    search: {
      also: 'search result, filter, ranking, map, destination search, map search',
      told: 'town/date/people + look | filter/sort/map | first/top + list | near + beach/station | guest/traveller + types/looks/enters + town/dates | cheapest/closest + first | list/map + hotels | look/find/date/town/people/near/nothing/slow + search/filter/ranking/map | search/top/rank',
      context: 'search',
    },
    availability: {
      also: 'calendar, inventory, room allotment, room calendar, allotment, channel sync',
      told: 'free/left/sold out + room/night | close/open + date | twice/overbook | own system/channel + sync | room + still/already + free/gone/taken | calendar + close/open/update | sold + twice/elsewhere | free/full/left/date/close + availability/calendar/inventory/allotment | calendar/sync/channel | last room/minimum stay',
      context: 'room-availability',
    },
    rate: {
      also: 'price, pricing, rate plan, offer, tax, package rate, promotion, deal, campaign, voucher',
      told: 'price + night/season/weekend | breakfast/refundable/non-refundable | discount/last minute/mobile | city tax/cleaning fee | night/season/weekend/fee/sale/code/voucher/summer + rate/price/pricing/offer/tax | tax/cheaper elsewhere/deal/campaign | black friday/banner/newsletter',
      context: 'price-list',
    },
    booking: {
      also: 'reservation, stay, order, confirmation, guest details, modification',
      told: 'book/reserve + room | confirm/number | cancel/change/no-show | special wish/late/cot | guest + books/reserves + nights | confirmation + guest/hotel | guest + cancels/never shows up | reserve/email/group/rooms + booking/reservation/stay/order/confirmation | book/wish',
      context: 'reservation',
    },
    guest: {
      also: 'customer, traveller, user, profile, account, traveller account, wish list, member',
      told: 'sign up/log in + guest | heart/save/favourite | past/next + trip | company/friends | login/trips/history/family + guest/customer/traveller/user/profile | account/profile/guest/traveller',
      context: 'user-profile',
    },
    payment: {
      also: 'card, deposit, refund, charge, prepayment, card guarantee, virtual card',
      told: 'card + guarantee/charge | pay + hotel/now/later | refund/free cancellation | fraud/stolen | pay/cancel/currency + payment/card/deposit/refund/charge | deposit/prepay/at hotel | instalment',
      context: 'payment',
    },
    payout: {
      also: 'commission, hotel invoice, settlement, partner payout, statement',
      told: 'commission/percent | pay out/transfer + host | invoice + month + hotel | no-show + dispute | we + take/keep + percent | hotel + gets/receives + money | bill/invoice + hotels + month | transfer/no-show/bank/month + payout/commission/settlement/statement | pay out/statement/invoice | dispute',
    },
    review: {
      also: 'rating, feedback, comment, score, guest review, hotel reply',
      told: 'star/score/review + stay | reply/fake | clean/staff/location + rate | only + stayed | star/answer/clean/breakfast + review/rating/feedback/comment/score | review/score/delete | noise/after stay',
      context: 'reviews',
    },
    messaging: {
      also: 'chat, message, inbox, contact, guest message, host chat, arrival instruction, notification, email, reminder',
      told: 'ask/write/message + host | key/code/arrive + how | late/lost | translate | confirm + send | price + drop/alert | write/ask/key/answer/slow/email/text/trip + messaging/chat/message/inbox/contact | arrival/push/reminder',
      context: 'chat',
    },
    loyalty: {
      also: 'points, level, member price, reward, genius level, referral',
      told: 'point/level/free night | member + cheaper | invite/friend | tenth + night | member/voucher/code + loyalty/points/level/reward/referral | cheaper',
      context: 'loyalty',
    },
    support: {
      also: 'customer service, complaint, case, hotline, customer care, support case, relocation, claim',
      told: 'dirty/different/closed + complain | relocate/other hotel | call/hotline + stranded | damage + guest + pay | complain/call/refund + support/complaint/case/hotline/relocation | dirty/different/hotline | no room/claim/stranded',
    },
    host: {
      also: 'partner, hotelier, extranet, owner, onboarding',
      told: 'hotelier/landlord + sign up/register | bank account/tax number + hotel | host + login/change | quit/leave/block + hotel | contract/sign/login/bank/licence/quit/block + host/partner/hotelier/extranet/owner | host/hotelier/extranet | identity',
      context: 'supplier',
    },
  },
  relations:
    'search > availability, search > rate, search > property, booking > availability, booking > rate, booking > guest, booking ~> payment, payment ~> payout, booking ~> review, review ~> property, booking ~> messaging, booking ~> loyalty, support > booking, property > host, host ~> payout',
};

const BUSINESS_TRAVEL: ReferenceModel = {
  id: 'business-travel',
  title: 'Business travel of a company',
  words:
    'business trip, traveller, employee, approval, travel policy, hotel, train, flight, expense, per diem, cost centre, receipt, boss, conference, corporate card',
  parts: {
    request: {
      also: 'travel request, trip, application, travel plan, trip request',
      told: 'want/need + travel/conference/customer | reason/destination/date | cost + estimate/ahead | boss + ask | want/need + travel | employee/colleague + wants/needs + go/travel/fly | why/what for + trip | form/mail + boss + trip | customer/conference/dates/where/cost/ask/form/abroad + request/trip/application | estimate/budget/apply | day trip',
    },
    approval: {
      also: 'sign-off, authorisation, manager, workflow, manager approval, substitute, exception',
      told: 'boss/manager + approve/reject | over/expensive + second | absent/deputy | exception/reason | boss/approve/reject/refuse/waits/limit/second/days/late + approval/sign-off/authorisation/manager/workflow | over',
      context: 'workflow',
    },
    policy: {
      also: 'rule, limit, guideline, compliance, travel policy, travel rule, class of travel, preferred supplier',
      told: 'allowed/limit/maximum + night | first/economy/train instead | preferred/chain | breach/outside | who + may/allowed + fly/class | too expensive/over + limit | rules + nobody + knows/reads | class/hotel/exception/train + policy/rule/limit/guideline/compliance | allowed/star/maximum | instead',
    },
    booking: {
      also: 'reservation, flight, hotel, itinerary, ticket, flight booking, train booking, hotel booking, rental car',
      told: 'book + flight/train/hotel/car | change/cancel/miss | cheapest/fare + show | agency/portal + book | book/buy + flight/hotel/train | secretary/assistant/agency + book | cheaper/too late + ticket | train/agency/cheap/taxi + booking/reservation/flight/hotel/itinerary | book/portal/fare | seat/ticket/rental',
    },
    traveller: {
      also: 'employee, profile, passport, preference, traveller profile, loyalty card, assistant',
      told: 'passport/visa/frequent flyer | aisle/vegetarian | secretary/assistant + for | leave/join + company | joins + traveller/employee/profile/passport/preference | colleague/traveller/card number | leaves/assistant',
    },
    safety: {
      also: 'duty of care, risk, alert, tracking, traveller safety, risk alert, traveller locator, emergency',
      told: 'where + people/employee + now | earthquake/coup/strike + warn | risky/country + training | emergency/doctor + abroad | who + is + where/abroad/country | reach/bring home + employee | where/now/abroad/country + safety/risk/alert/tracking/emergency | warn/strike/earthquake | emergency/doctor/risky | hotline/crisis',
    },
    expense: {
      also: 'claim, receipt, travel expense, mileage, expense report, expense claim, per diem',
      told: 'receipt/photo/taxi | per diem/meal + deduct | kilometre/own car | claim + back/after trip | claim/hand in + after + trip | hotel/meal/taxi + paid + himself | lost/meal/late/check/accounting + expense/claim/receipt/mileage | claim/hand in/per diem/breakfast | excel/shoebox/envelope',
      context: 'expense',
    },
    card: {
      also: 'corporate card, statement, matching, card reconciliation, card statement, central payment',
      told: 'company card + statement/match | private + mistake | missing + receipt | central + bill + hotel | private/limit/block/bank + card/statement/matching | company card/statement/match/missing receipt | mistake/feed',
    },
    reimbursement: {
      also: 'payout, payroll, advance, payment, payroll transfer, tax treatment',
      told: 'money/pay + back/account | advance/cash + before | taxable/wage | wait + weeks + money | employee/they + get/wait + money + back | salary/account + weeks | cash/weeks/waiting/account/transfer/currency + reimbursement/payout/payroll/advance/payment | pay back/refund/advance | salary/tax',
    },
    supplier: {
      also: 'contract, rate, hotel chain, agency, tender, negotiated rate, corporate rate, airline contract, hotel deal, travel agency contract',
      told: 'deal/rate + hotel/airline | volume/nights + negotiate | agency + fee/contract | yearly + tender | hotel/chain/nights/yearly/fee + supplier/contract/rate/agency/tender | deal/rate/airline | volume/tender',
      context: 'contract',
    },
    reporting: {
      also: 'carbon, spend report, statistics, emission report, travel spend, carbon footprint, cost report',
      told: 'carbon/co2 + trip | spend/cost + department/year | how often/late + booked | save/unused + ticket | cost + reporting/carbon/statistics | co2/carbon/spend/department | report/quarter/saved/unused | compare/trend',
      context: 'reporting',
    },
    invoice: {
      also: 'billing, central invoice, cost centre, accounting',
      told: 'customer + recharge | agency + monthly/collective + bill | project/cost centre + charge | tax/vat + back/reclaim | agency/check/book + invoice/billing/accounting | invoice/cost centre/project | vat/reclaim/ledger',
      context: 'invoicing',
    },
    visa: {
      also: 'travel document, entry permit, visa application, a1 certificate',
      told: 'embassy/consulate/entry + apply | passport + send/collect | work permit/certificate + abroad | a1/certificate/passport/weeks/before + visa | visa/embassy/entry | work permit/expire/vaccination',
      context: 'licence-permit',
    },
  },
  relations:
    'request > policy, request ~> approval, approval ~> booking, booking > policy, booking > traveller, booking > supplier, booking ~> safety, booking ~> expense, card ~> expense, expense > policy, expense ~> reimbursement, booking ~> reporting, booking ~> invoice, booking > visa',
};

export const STAYS_MODELS: readonly ReferenceModel[] = [HOTEL_BOOKING_PORTAL, BUSINESS_TRAVEL];
