import type { ReferenceModel } from '../reference-model.ts';

const TRAVEL_AGENCY: ReferenceModel = {
  id: 'travel-agency',
  title: 'Travel agency with packages',
  words:
    'holiday, travel agency, package, hotel, flight, tour operator, brochure, traveller, cruise, beach, transfer, travel insurance, consultant, honeymoon, all inclusive, visa',
  parts: {
    lead: {
      also: 'inquiry, request, prospect, consultation, enquiry, travel request, wish',
      told: 'want/wish/dream + where/beach | budget/how long/children | come in/call + advice | follow up/decide | people/couple + come/sit/walk + idea/dream | asks/call + price + week | never + hear/decide | call/email/dates/brochure + lead/inquiry/request/prospect/consultation | wish/dream/want | walk in/advise',
      context: 'crm-lead',
    },
    package: {
      also: 'trip, product, itinerary, tour, holiday, package builder, trip composition, dynamic package, holiday product, brochure',
      told: 'flight + hotel + together | put together/combine/tailor | brochure/season/tour operator | excursion/add/day by day | flight + hotel + transfer/car | combine/stitch + parts | own + tours/trips | flight/hotel/transfer/own + package/trip/product/tour/holiday | catalogue/group tour/organise | programme',
      context: 'product-catalogue',
    },
    supplier: {
      also: 'tour operator, hotel contract, partner, allotment, supplier contract, purchase rate, season rate',
      told: 'hotel/bus company + contract/rate | allotment/release/keep room | season/stop sale | cheap/negotiate | hotel/operator/contract/room/bad + supplier/partner/allotment | bus company/rate/reliable',
      context: 'contract',
    },
    search: {
      also: 'availability, offer, price comparison, availability search, offer search, supplier connection',
      told: 'search/compare/find + offer | still + available/price | cheapest/departure airport | map/star/pool | find/full/cheap/airport/beach + search/availability | search/compare/available | system/terminal',
      context: 'search',
    },
    quote: {
      also: 'proposal, quotation, itinerary proposal, option',
      told: 'proposal/offer + send/customer | valid/option + days | margin/mark up | three + variants | send/write + two/three + offers/proposals | price + changed/gone + before | customer + compares/thinks | offer/send/price/hold/change/accept + quote/proposal/quotation/option | proposal/per person/valid | variant/too dear',
      context: 'quotation',
    },
    booking: {
      also: 'reservation, file, dossier, order, travel booking, passenger list',
      told: 'book/confirm + trip | name/passport/birthday | change/cancel/rebook + trip | group/family + travel | customer/they + say yes/decide | book/reserve + operator/airline | change/cancel + trip + fee | passport + name + exactly | confirm/change/cancel/rebook/option/deadline/wrong/group/family + booking/reservation/file/dossier/order | book/names/spelling',
      context: 'reservation',
    },
    customer: {
      also: 'client, traveller, contact, profile, customer profile, passport, family, preference',
      told: 'passport/allergy/preference + customer | regular/anniversary + know | family/friends | complaint/never again + customer | regular/passport/birthday/complain/newsletter/address + customer/client/traveller/contact/profile | customer/allergy/preference',
      context: 'customer',
    },
    document: {
      also: 'voucher, ticket, visa, travel document, travel pack, visa information',
      told: 'voucher/ticket/papers + send/print | visa/vaccination + need | passport + expire | app/wallet + documents | tickets/vouchers + print/send/hand | passport + expired/valid | visa/entry/vaccination + needed | print/passport/send/folder/app/check/missing/airport + document/voucher/ticket/visa | ticket/vaccination/expire',
      context: 'document',
    },
    insurance: {
      also: 'cancellation cover, policy, cover, travel insurance, insurance policy, insurance sale',
      told: 'insurance/cover + cancel/sick | sell/offer + insurance | claim + insurer | abroad + doctor | cancel/offer/refuse + insurance/policy/cover | insurance/cover/sick | claim/insurer/sell | luggage/doctor',
    },
    assistance: {
      also: 'emergency, support, complaint, disruption, on trip support, emergency line, destination service, tour guide contact',
      told: 'stranded/strike/missed + call | night/emergency + abroad | hotel + dirty/overbooked | storm/evacuate + who | customer + calls + abroad/night/airport | flight + cancelled/missed + rebook | hotel + not as/overbooked/dirty | missed/night/phone/complain/after/rebook + assistance/emergency/support/complaint/disruption | stranded/strike/emergency | dirty/noisy/overbooked | hurricane/evacuate/home',
    },
    payment: {
      also: 'invoice, billing, deposit, instalment, refund, trust account, charge, receipt, transaction',
      told: 'deposit/rest + pay | weeks before + due/remind | refund/voucher | guarantee/trust | deposit/first + pay + booking | rest/balance + before + departure | operator/airline + wants + money | pay/remind/weeks/card/cash/transfer + payment/invoice/billing/deposit/instalment | deposit/rest/balance | invoice/due/bankrupt',
      context: 'invoicing',
    },
    commission: {
      also: 'settlement, margin, supplier payment, accounting, agent commission',
      told: 'commission/percent + operator | pay + hotel/supplier | exchange/currency | month + margin/consultant | percent/operator/pay/month/consultant + commission/settlement/margin/accounting | commission/owe/statement | bonus',
    },
    notification: {
      also: 'email, newsletter, reminder, message, alert, text message, push message, notice',
      told: 'flight time + changed | tell/inform/let know + people/customer/everybody | send/get/receive + message/reminder/alert | remind + day before/due/in time | automatic/automatically + mail/text/email | text/remind/offer + notification/email/newsletter/reminder/message | welcome home/text message/sms/push message',
      context: 'notification',
    },
  },
  relations:
    'lead ~> quote, quote > package, package > search, search > supplier, quote ~> booking, booking > customer, booking > search, booking ~> payment, booking ~> document, booking > insurance, booking ~> commission, assistance > booking, lead > customer, commission > supplier, booking ~> notification',
};

const GUIDED_TOURS: ReferenceModel = {
  id: 'guided-tours',
  title: 'Guided tours and activities',
  words:
    'guide, tour, walk, museum, meeting point, group, tourist, language, excursion, minibus, tasting, kayak, school class, waiver, umbrella, headset',
  parts: {
    tour: {
      also: 'experience, product, activity, catalogue, excursion, tour catalogue, tour description, pricing, price, discount, voucher',
      told: 'which/what + walk/trip/experience | hour/difficulty/age | picture/description | season/new + route | gift voucher | walk/trip/photo/language/season/route/stop/price/child/code/group/weekend + tour/experience/product/activity/catalogue | tour/theme/per person | adult/discount',
      context: 'product-catalogue',
    },
    schedule: {
      also: 'departure, calendar, slot, availability, departure schedule, time slot, session',
      told: "daily/ten o'clock + start | full/left + place/group | minimum + people + cancel | private/public + date | tour + runs/leaves/starts + every/at | full/sold out + tour/boat/date | too few/minimum + cancel | move + afternoon/other day | start/daily/full/left/cancel/date/weather/move/private/extra + schedule/departure/calendar/slot/availability | oclock/places/minimum | calendar",
    },
    booking: {
      also: 'reservation, ticket, order, participant, party',
      told: 'book/buy + place/ticket | people/children + how many | late/change/cancel + date | gift voucher | walk-up/on the spot | people/guests + reserve/sign up/pay + online/desk | two/four/ten + adults/children | postpone/cannot come + date | name + on list | reserve/buy/people/children/cancel/late/change/voucher/online/phone/name/email + booking/reservation/ticket/order/party | book/gift/desk',
      context: 'activity-booking',
    },
    guide: {
      also: 'tour guide, staff, rota, freelancer, assignment, guide roster, freelance guide, guide availability, language',
      told: 'guide + free/who/ill | speak/language/licence | freelance + pay/hour | swap/replace + guide | who + leads/takes/does + tour/group | guide + ill/cannot/late | italian/french/language + guide | freelance + paid/invoice | who/replace/pay/hours/tip/free + guide/staff/rota/freelancer/assignment | guide/leads/sick | available/first aid/training',
      context: 'shift-roster',
    },
    'check-in': {
      also: 'attendance, guest list, pickup, meeting point, meeting and check in, passenger list',
      told: 'where + meet/umbrella/pick up | list/tick/scan + guest | late/not come/wait | hotel + pick up | guide/tick/name + list + start | guests + late/wait/missing | meet + square/corner/statue/hotel | where/umbrella/list/missing/hotel/minibus/count/head/find + check in/attendance/pickup | meet/tick/scan | no-show/pick up/wrong place',
    },
    equipment: {
      also: 'gear, resource, vehicle, bike, kayak, headset',
      told: 'headset/helmet/boat/bike + enough | size/weight/height | broken/wash + gear | minibus/seat | headset/kayak/enough/broken/bus/boat/count/lost/hire + equipment/gear/resource/vehicle/bike | helmet/bike/repair/wash',
      context: 'item-rental',
    },
    reseller: {
      also: 'agent, channel, commission, hotel desk, online travel platform',
      told: 'hotel/platform/cruise + sell/book | commission/percent | same + place + sold twice | concierge | hotel/platform + take/want + percent/cut | same seat/place + twice | hotel/voucher/month + reseller/agent/channel/commission | platform/sold twice/reseller | settle',
      context: 'supplier',
    },
    quote: {
      also: 'group booking, private tour, enquiry, offer, group enquiry, school class, company group',
      told: 'school/company/club + ask | special/tailor + price | contract/deposit + group | bus/lunch + group | company/group/ask/price/special/private/deposit/contract/bus/lunch/answer/days + quote/enquiry/offer | school',
      context: 'quotation',
    },
    waiver: {
      also: 'consent, liability, health form, safety, disclaimer, consent form, health declaration, participant safety',
      told: 'sign/waiver/risk | pregnant/swim/heart | parent + sign | weather/storm/cancel + safe | form/health/parent/weather/safe + waiver/consent/liability/safety/disclaimer | minor/storm/accident/fall',
      context: 'consent',
    },
    review: {
      also: 'rating, feedback, survey, guest review',
      told: 'star/review/happy + after | answer/bad + review | photo + send + guest | tip/praise + guide | ask/after/mail/photo/share/bad/answer/tip + review/rating/feedback/survey | star/review/praise',
      context: 'reviews',
    },
    payment: {
      also: 'invoice, billing, refund, deposit, cash, settlement, charge, receipt, transaction',
      told: 'card/cash/online + pay | refund/weather | settle/monthly + hotel | free/voucher + pay | pay/card/cash/company/voucher + payment/invoice/billing/refund/deposit | rain/invoice/till/receipt',
      context: 'payment',
    },
    partner: {
      also: 'supplier, museum, venue, restaurant, partner venue, museum entry, boat, venue slot, supplier booking',
      told: 'museum/restaurant/boat + reserve/tickets | timed + entry | head count + tell | cancel + venue | winery/museum/restaurant/boat + expect/know/book | pay + per head + museum/restaurant | boat/ticket/slot/tell/contract/cancel/closed + partner/supplier/museum/venue/restaurant | restaurant/castle/entry | head count/rate',
    },
    customer: {
      also: 'guest, contact, traveller, client, account, customer record, customer data, profile',
      told: 'name/phone/address + keep/note/write down | regular/new/best/old + customer | complain/angry + customer | look up/find/search + customer | tourist/email/phone/country/again/regular + customer/guest/contact/traveller/client | visitor/allergy/wheelchair | newsletter',
      context: 'customer',
    },
  },
  relations:
    'schedule > tour, booking > schedule, schedule > guide, schedule > equipment, reseller ~> booking, quote ~> booking, booking ~> waiver, booking ~> payment, booking ~> check-in, check-in > waiver, check-in ~> review, booking ~> partner, payment > reseller, booking > customer',
};

export const TRIPS_MODELS: readonly ReferenceModel[] = [TRAVEL_AGENCY, GUIDED_TOURS];
