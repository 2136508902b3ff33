import type { ReferenceModel } from '../reference-model.ts';

const TABLE_ORDERING: ReferenceModel = {
  id: 'table-ordering',
  title: 'Restaurant ordering at the table',
  words:
    'table, waiter, guest, dish, menu, qr code, course, kitchen, bill, tip, restaurant, starter, terrace, split, drinks',
  parts: {
    menu: {
      also: 'dish, menu card, item, option, daily special, catalogue, product, range, assortment',
      told: 'dish/card/starter/dessert | lunch/soup of the day | picture/describe/language | sold out/off/eighty-six | board/chalk/today + dish | translate/english/picture + card | off/gone/no more + fish | set menu | wine/drinks + card',
      context: 'product-catalogue',
    },
    allergen: {
      also: 'dietary information, ingredient, allergen label, nutrition, diet, dietary need, allergy, preference, intolerance',
      told: 'nut/gluten/vegan/lactose | allergic/intolerant | contain/ingredient | trace/swap | nuts/milk/celery | ask/list/binder + contains | cross | allergic/allergy/intolerance | vegan/vegetarian/halal/gluten/nut',
      context: 'dietary-need',
    },
    table: {
      also: 'table plan, seating, section, seat, qr code, floor plan',
      told: 'seat/table + number/free | scan/sticker + table | push together/move + table | waiter + section/terrace | corner/window/outside | scan/code/sticker | reserved | push/merge + tables | section/station + waiter',
    },
    order: {
      also: 'round, order line, course, ticket, table order, ordering, order item, meal, order ticket',
      told: 'order/add/another + round/drink | waiter/tablet/phone + take | medium | hold/fire/next + course | wrong/cancel + dish | tap/phone/pad + order | another round/one more | starter/main + together/wait | wrong/twice/forgotten + dish',
      context: 'food-order',
    },
    kitchen: {
      also: 'kitchen display, station, preparation, bar, cooking, kitchen ticket, prep, kitchen order',
      told: 'cook/grill/pass/station | bell/runner/carry | screen/printer/slip + kitchen | minute/too long/cold | bar + drink | slip/printer/screen | bar/barista/cocktail | pastry/half hour | cook/fry/grill/plate',
      context: 'kitchen',
    },
    bill: {
      also: 'check, tab, split bill, receipt, invoice, split, billing, credit note, statement',
      told: 'split/separate/together + pay | bill/tab | open/close + tab | discount/on the house | transfer + table + bill | separately | wrong/missing/too much + bill | invoice/business lunch | bill/invoice + send/write/month/print',
      context: 'invoicing',
    },
    payment: {
      also: 'card payment, tip, terminal, cash, settlement, transaction, charge, refund, checkout payment',
      told: 'card/cash/phone + pay | tip/round up | terminal/terrace + pay | leave/run + without paying | terminal | cash/apple pay | walked out/left without | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    'service-call': {
      also: 'waiter call, assistance request, table service, alert, service, request, assistance, call, task',
      told: 'call/wave/press + waiter | napkin/highchair | clear/clean + table | wave/shout/call + waiter | salt/high chair/another fork | clear/wipe + table | nobody comes/ignored | ask/want/need + guest/customer | done/not done/forgot + request',
      context: 'task',
    },
    stock: {
      also: 'recipe, inventory, keg, bottle, stock level, stock count, stocktake, stock movement, stock item',
      told: 'run out/left + fish/keg | recipe/gram + deduct | count/bottle/cellar | waste/throw | keg/fridge/freezer | portion/recipe/deduct | ran out/last + steak | spoil | how much/how many + left/there',
      context: 'inventory',
    },
    shift: {
      also: 'waiter shift, staff, section assignment, cash-up, tip pool, roster, rota, staff schedule, staffing',
      told: 'waiter + shift/section/purse | tip + share/pool | settle/cash up + evening | sick/extra + waiter | tip pool/share tips | cash up/purse/wallet + evening | sick/student/rota | who + work/come in/on duty/when | rota/roster/shift plan',
      context: 'shift-roster',
    },
    reservation: {
      also: 'booking, table booking, guest list, reservation book, waitlist, guest book',
      told: 'book/reserve + evening/people | big group/birthday | no-show/walk in | ring/call/website + table/tonight | birthday/group/eight people + table | table/seat + free/full | move/push together + table | book/reserve + table',
      context: 'table-reservation',
    },
    reporting: {
      also: 'sales report, daily closing, statistics, turnover, day end, report, dashboard, daily report, key figure',
      told: 'takings/turnover | which dish/best seller | fiscal/tax/z report | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year | accountant/tax adviser/tax office | excel/spreadsheet',
      context: 'reporting',
    },
    feedback: {
      also: 'review, rating, complaint, comment, guest feedback, customer review, star rating, testimonial',
      told: 'google/stars/review | complain/salty | praise/compliment | rate/star/score | review/opinion/comment + write/leave/read | praise/complain/grumble | answer/reply + review/comment | how was/how did + like | bad/angry/nasty + review',
      context: 'reviews',
    },
  },
  relations:
    'order > menu, menu > allergen, order > table, order ~> kitchen, kitchen ~> stock, order ~> bill, bill > payment, payment ~> table, service-call > table, stock ~> menu, payment ~> shift, shift > table, reservation > table, payment ~> reporting, payment ~> feedback',
};

const RESTAURANT_RESERVATION: ReferenceModel = {
  id: 'restaurant-reservation',
  title: 'Reservations and waiting list',
  words:
    'table, reservation, guest, restaurant, waiting list, no-show, party of four, walk-in, host, evening, terrace, seating, large group, dinner',
  parts: {
    availability: {
      also: 'service period, opening hours, capacity, pacing, turn time, service, sitting, timetable, slot',
      told: 'open/close/holiday + restaurant | full/free/space + evening/eight | how long/two hours + sit/stay | at once/kitchen + too many | booked out/space | eight o clock/first sitting/second | kitchen + too many at once | two hours/stay/turn | slot/window/time + free/full/book',
      context: 'scheduling',
    },
    reservation: {
      also: 'booking, party, cancellation, confirmation, seat, table booking',
      told: 'book/reserve + table/evening | cancel/change/move + booking | people/four/six + party | birthday/window/quiet + wish | phone/website + book | ring/website/app + table | book/paper/pencil + name | more/fewer people | birthday/high chair/dog',
      context: 'table-reservation',
    },
    table: {
      also: 'table plan, section, table combination, seat map, floor plan, seating plan, room',
      told: 'table + move/join/combine | round/window/terrace/bar + seat | drawing | rain/close + terrace | corner/window/terrace | push/join/combine | rain/outside | four/six/two seats',
    },
    waitlist: {
      also: 'queue, waiting list, walk-in, wait time quote, line, wait, waiting time',
      told: 'wait/queue + table | text/buzz/call + ready/free | walk in/spontaneous | how long/minute + wait | jump in/cancelled + place | queue/buzzer/gave up/quote | queue/line | how long + wait | give up/leave + wait',
      context: 'queue-ticket',
    },
    seating: {
      also: 'table assignment, arrival, host stand, turn, status, host, placement, check-in, table status',
      told: 'arrive/greet/lead/sit down | not arrived/fifteen | dessert/paid/leave + table | assign/give + table + waiter | give/assign + table | host/tablet | take to/quarter of an hour/still on dessert/squeeze',
    },
    guest: {
      also: 'guest profile, diner, preference, visit history, guest note, customer, client, customer record, contact',
      told: 'regular/known/vip | allergy/vegetarian/likes | how often/last visit/no-show + guest | never came/no-show list | birthday/wine + remember | anniversary/mister | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number',
      context: 'customer',
    },
    deposit: {
      also: 'prepayment, card guarantee, no-show fee, ticket, refund, payment, voucher, transaction, charge',
      told: 'card/deposit/prepay + book/hold | no-show/not come + charge | refund + days/cancel | menu/new year + pay ahead | card/charge | no-show/fifty euro | ticket/new year | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    reminder: {
      also: 'confirmation message, sms, notification, reconfirmation, message, alert, email, text message, customer message',
      told: 'remind/confirm + day before/sms/mail | reply/yes/no/still coming | thank + after/visit | call + large group | text/mail/call + day before | confirm | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder',
      context: 'notification',
    },
    channel: {
      also: 'booking portal, widget, listing, booking partner, website, booking channel, google, partner',
      told: 'portal/google/website/partner + book | fee/commission + per cover | same/two + table + twice | concierge/hotel + book | google/portal/opentable/instagram | per guest/fee/commission | not synced | button/website + book | concierge/hotel | switch off/close + portal',
    },
    event: {
      also: 'group enquiry, private dining, large party, quote, event request, group booking, group request, banquet, enquiry, function',
      told: 'group/company/wedding + ask | whole/private + room | minimum + spend | wedding/christmas party | back room/whole place | minimum spend/deposit | price per head/per head',
      context: 'b2b-quote',
    },
    feedback: {
      also: 'review, rating, guest survey, complaint, customer review, comment, star rating, testimonial',
      told: 'rate/star/comment | afterwards/next day + ask | complain/unhappy | answer/reply + review | tripadvisor/stars | how was it/next day | bad/angry + review | rate/star/score | review/opinion/comment + write/leave/read',
      context: 'reviews',
    },
    reporting: {
      also: 'statistics, cover, report, occupancy, analysis, analytics, dashboard, performance, key figure',
      told: 'covers/guests + evening/week | no-show rate | compare/last year | statistic | report/chart/table + week/month/boss | compare + last year/last month/other | best seller/worst seller/most/least | how much + earn/make/sell | excel/spreadsheet + month/figure',
      context: 'analytics',
    },
    marketing: {
      also: 'newsletter, mailing, campaign, promotion, offer, advertising, audience',
      told: 'newsletter/mail/invite + guest | quiet tuesday/wine evening | newsletter/mailing/flyer/social media | write/mail/send + customer/regular/everyone | offer/special/discount + send/invite | not been/long time/inactive/win back | click/unsubscribe | birthday/christmas + greeting/mail/offer',
      context: 'campaign',
    },
  },
  relations:
    'reservation > availability, availability > table, reservation > guest, reservation > deposit, reservation ~> reminder, channel > reservation, reservation ~> seating, waitlist ~> seating, seating > table, event ~> reservation, seating ~> feedback, waitlist > availability, feedback ~> guest, seating ~> reporting, marketing > guest',
};

const DARK_KITCHEN: ReferenceModel = {
  id: 'dark-kitchen',
  title: 'Dark kitchen',
  words:
    'kitchen, brand, delivery only, virtual restaurant, tablet, station, cook, courier, prep, packaging, portion, rush hour, cloud kitchen, rent a kitchen',
  parts: {
    brand: {
      also: 'virtual brand, concept, storefront, tenant, kitchen partner, virtual restaurant, licence partner',
      told: 'several/five + brand/restaurant + one kitchen | rent/tenant/unit + kitchen | logo/concept/close + brand | try/test + idea/brand | brands/names/logos + kitchen | burger/bowl/wings + brand | rent/tenant | launch/kill/test + brand | licence/franchise/owner | own page/instagram',
    },
    menu: {
      also: 'dish, recipe, menu item, price per channel, catalogue, product, range, assortment, item',
      told: 'dish + platform/price/channel | photo/change + menu | same + dish/sauce + several + brand | switch off/sold out | photo/platform | uber/wolt/deliveroo + menu | same sauce/shared | what we sell/what we offer/what we have | photo/picture/description/describe',
      context: 'product-catalogue',
    },
    order: {
      also: 'order aggregation, platform order, incoming order, order injection, channel order, ticket, order hub, customer order, sales order',
      told: 'platform/app/tablet + order + come in/one screen | accept/reject + automatic | own website + order | double/missed + order | tablets/five screens/beep | uber/app/platform + order | accept/decline | missed/typed over | own website',
      context: 'order',
    },
    capacity: {
      also: 'throttling, prep time, pause, load, order pacing, capacity control, pacing',
      told: 'too many/overload/rush + pause/slow | minute/prep time + longer/set | close/open + brand/platform | bottleneck/fryer | slow/pause/switch off + platform | too many/rush | minutes/longer + set | backlog | busy mode/close brand',
    },
    kitchen: {
      also: 'station ticket, kitchen display, cooking, prep list, assembly, kitchen production, production, preparation, station, prep',
      told: 'grill/fryer/wok/station + cook | screen/bump/timer | prep/batch | together/at once + finish | fry/wok/grill | ticket | sauce/chop | line/station/cook | cook/fry/grill/plate',
      context: 'kitchen',
    },
    stock: {
      also: 'ingredient, inventory, waste, batch, recipe stock, stock level, stock count, stocktake, stock movement',
      told: 'ingredient/gram + deduct/left | fridge/count/label | waste/throw/spill | shared + ingredient + brand | use by | gram/deduct/portion | run out/thrown | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    purchasing: {
      also: 'supplier order, goods receipt, central purchasing, supply, procurement, purchase order, supplier, reorder, vendor',
      told: 'supplier/wholesaler + order/deliver | cheaper/price + ingredient | packaging/box/bag + order | replace | metro/wholesaler | boxes/bags/lids | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet',
      context: 'purchase-order',
    },
    handover: {
      also: 'courier pickup, shelf, packing, dispatch, bag check, pickup, delivery, rider, delivery round',
      told: 'rider/courier/driver + wait/fetch/shelf | seal/sticker/check + bag | forgot/missing + drink/sauce | number/name + show | rider/courier + wait/shout | shelf/rack | sealed/sticker/checked | coke/dip | wrong bag/stolen',
      context: 'delivery',
    },
    settlement: {
      also: 'platform payout, commission, reconciliation, brand statement, licence fee, revenue settlement, invoice, billing, bill',
      told: 'platform + pay/commission/deduct | split/share + brand/owner | match/check + payout | royalty/fee/rent + brand | thirty percent/commission | payout/statement/match | per brand | refund/deducted | bill/invoice + send/write/month/print',
      context: 'invoicing',
    },
    'food-safety': {
      also: 'hygiene, haccp, temperature log, cleaning, audit, temperature, inspection, quality, check',
      told: 'temperature/thermometer | inspector/hygiene | allergen/mix up | date label/discard | checklist/degrees | inspect/test | checklist | inspector/auditor | fail/not good enough/reject',
      context: 'quality',
    },
    reporting: {
      also: 'rating, brand analytics, menu engineering, cancellation rate, performance, analytics, report, statistics, dashboard',
      told: 'star/rating + brand | earn/lose/profit + dish/brand | cancel/refund + rate | which hour/area + sell | stars/rating + brand | which dish/brand + earn | cancelled/refunded + rate | statistic | report/chart/table + week/month/boss',
      context: 'analytics',
    },
    shift: {
      also: 'staff, rota, cook, working hours, staffing, shift plan, roster, staff schedule, duty plan',
      told: 'cook/packer + shift | sick/short-handed | wage | who + work/come in/on duty/when | rota/roster/shift plan | sick/ill/call in + cover/replace/stand in | swap/change + shift/day | hours/overtime + worked/write down | day off/holiday + staff/ask',
      context: 'shift-roster',
    },
    refund: {
      also: 'complaint, claim, customer complaint, platform dispute, refund claim, order issue, support case',
      told: 'refund/complain + platform | missing/cold/spilled + customer | appeal/contest | fraud/serial + refund | who pays/our fault/rider | deadline/days + dispute | missing/cold/spilled + refund/complain | platform + deduct/refund/appeal',
    },
  },
  relations:
    'order > menu, menu > brand, order > capacity, order ~> kitchen, kitchen ~> stock, kitchen ~> handover, stock ~> purchasing, order ~> settlement, capacity > kitchen, food-safety > stock, handover ~> reporting, settlement > brand, stock ~> menu, shift ~> kitchen, handover ~> refund, refund ~> settlement',
};

export const RESTAURANTS_MODELS: readonly ReferenceModel[] = [
  TABLE_ORDERING,
  RESTAURANT_RESERVATION,
  DARK_KITCHEN,
];
