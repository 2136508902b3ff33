import type { ReferenceModel } from '../reference-model.ts';

const FOOD_DELIVERY: ReferenceModel = {
  id: 'food-delivery',
  title: 'Food delivery platform',
  words:
    'restaurant, rider, courier, delivery, hungry, meal, takeaway, bike, order tracking, menu, driver, pizza, cold, tip, partner restaurant',
  parts: {
    restaurant: {
      also: 'partner, merchant, opening hours, onboarding, delivery area, restaurant partner, store, customer, client',
      told: 'restaurant + join/sign/contract | open/close/pause/busy + restaurant | radius/area/postcode + deliver | restaurant + tablet/licence/hygiene | join/onboard/contract + restaurant | hours/closed/holiday + restaurant | owner/landlord/kitchen + contract/tablet | busy/pause/too much + kitchen | name/address/phone number + keep/write/know',
      context: 'customer',
    },
    menu: {
      also: 'dish, item, category, modifier, menu item, catalogue, product, range, assortment',
      told: 'dish/pizza/burger + photo/price | topping | sold out/off + dish | lunch/breakfast + menu | dish/topping/sauce + price | photo/picture + dish | sold out/not today | change/update + price/dish | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    search: {
      also: 'discovery, feed, ranking, listing, restaurant search, restaurant list, browse, cuisine, filter',
      told: 'find/browse/near + restaurant/food | sushi/cuisine/vegan + filter | promoted/first/top + list | how long/minute + show | hungry/what to eat | near/around/close + restaurant | thai/pizza/sushi/burger | rating/time/fee + sort | look for',
      context: 'search',
    },
    basket: {
      also: 'cart, group order, checkout, minimum order, shopping cart, wish list, shopping list, saved item, shopping bag',
      told: 'basket/cart/add + dish | colleague/group + together | delivery fee/small order | again/last + order | add/put + dish/drink | fee | office/group + together | same/again + last time | put/drop/add + basket/cart/bag',
      context: 'cart',
    },
    order: {
      also: 'meal order, order status, acceptance, cancellation, ordering, order line, order item, meal, order ticket',
      told: 'place/send + order | restaurant + accept/refuse/too late | minute/cook/ready + order | cancel + order | scheduled/later + order | accept/refuse/reject + restaurant/kitchen | cook/prepare/ready + minutes | cancel/change + late | wrong/missing + dish/drink',
      context: 'food-order',
    },
    dispatch: {
      also: 'courier assignment, matching, batching, job offer, assignment, rider assignment, job, scheduling, delivery job',
      told: 'nearest/which/assign + rider/courier | accept/decline + job/trip | two/stack/combine + order | no/too few + rider | nearest/free/closest + rider/driver | offer/accept/refuse + trip/job | two/several + order + one trip | rain/friday/peak + not enough | wait + restaurant/counter | zone/area + rider',
      context: 'matching',
    },
    courier: {
      also: 'rider, driver, shift, vehicle, delivery partner, fleet, earnings account',
      told: 'rider/courier + join/licence/bag | online/offline/shift + rider | bike/scooter | accident/insurance + rider | rider/driver + sign up/start/papers | helmet | log on/shift/break | rain/accident/insurance | block/rating + rider',
      context: 'courier',
    },
    tracking: {
      also: 'live location, eta, delivery, proof, drop-off, delivery tracking, live tracking, estimated arrival, delivery status',
      told: 'map/where/follow + rider/food | arrive/late + food/meal/rider | photo/code | fetch/pick up + restaurant | map/dot/where + rider/food | how long/arrive | cold/wrong door | lobby | picked up/on the way/delivered',
      context: 'delivery',
    },
    payment: {
      also: 'charge, tip, refund, wallet, transaction, card payment, checkout payment, receipt, payment method',
      told: 'pay/card/cash + door/app | tip | refund/credit + cold/missing | charge + cancelled | tip/cash/card + rider/door | refund/money back + cold/late | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    settlement: {
      also: 'payout, courier earning, commission, restaurant statement, restaurant payout, rider pay, statement, payment run, remittance',
      told: 'restaurant/rider + paid/get/weekly | commission/percent | earn/per trip/kilometre + rider | deduct/statement | restaurant/kitchen + get/money/week | rider + pay/earn/trip | thirty percent/dispute | pay out/transfer/remit | percent',
      context: 'payable',
    },
    promotion: {
      also: 'voucher, discount, free delivery, membership pass, pricing, price, offer, coupon, special offer',
      told: 'voucher/first order | free delivery/pass | restaurant + pay/share + discount | rain/quiet hour + offer | monthly pass/flat fee | restaurant + discount/own offer | price + change/raise/lower | discount/reduced/percent off | voucher/coupon',
      context: 'pricing-promotion',
    },
    support: {
      also: 'complaint, issue, refund request, help, customer service, ticket, claim, help desk, compensation',
      told: 'complain/chat | fraud/always + refund | who pays/blame | complain/chat/call + late/cold/wrong | refund/sorry | always/serial + complain | restaurant/rider + call/help | spilled/spilt/whose fault',
    },
    reviews: {
      also: 'rating, restaurant rating, rider rating, comment, feedback, customer review, star rating, testimonial',
      told: 'star/rate + restaurant/rider | comment/reply + restaurant | bad/fake/unfair + rating | rate/star/score | review/opinion/comment + write/leave/read | praise/grumble | answer/reply + review/comment | how was/how did + like | bad/angry/nasty + review',
      context: 'reviews',
    },
  },
  relations:
    'search > restaurant, basket > menu, menu > restaurant, order > basket, order > payment, basket > promotion, order ~> dispatch, dispatch > courier, dispatch ~> tracking, order ~> settlement, tracking ~> settlement, order ~> support, support > payment, tracking ~> reviews, reviews ~> search, order > restaurant',
};

const CATERING: ReferenceModel = {
  id: 'catering',
  title: 'Catering',
  words:
    'catering, buffet, wedding, event, guest count, finger food, banquet, rental dishes, waiter, tasting, per head, canape, party, conference',
  parts: {
    enquiry: {
      also: 'lead, request, customer, consultation, contact, first talk, prospect, inquiry, customer contact',
      told: 'ask/ring/write + wedding/party/date | budget/idea/wish + guest | date + free/taken | follow up/tasting | ring/mail/form + party/wedding | date/how many + guests | budget/per head/idea | still free/already booked + date | visit/tasting + couple',
      context: 'crm-lead',
    },
    menu: {
      also: 'package, dish, buffet, recipe, menu proposal, menu card, catalogue, product, range',
      told: 'buffet/course/finger food + suggest | vegetarian/halal/allergy | taste/try + dish | package | starter/main/dessert | vegan/gluten | seasonal/swap + dish | tasting/try + couple | recipe/ingredient/portion',
      context: 'product-catalogue',
    },
    quotation: {
      also: 'quote, offer, event proposal, cost estimate, estimate, proposal, price offer, calculation',
      told: 'offer/quote/price + head/person | change/again/version + offer | drinks/staff/rental + add | valid | per head/per person + price | version/third time/change + offer | accept/deposit | staff/drinks/hire + included | quote/estimate',
      context: 'quotation',
    },
    event: {
      also: 'banquet order, event sheet, booking, function sheet, event order, order, function, run sheet, guest list',
      told: 'confirm/final + guest/number | schedule/when/serve + speech | more/fewer + guest + last minute | contact/kitchen on site | final/number + guests | order of the evening/timetable | speech/cake/midnight + time | location/venue/barn + access | more/fewer/last minute',
      context: 'order',
    },
    production: {
      also: 'kitchen plan, prep list, cooking, production sheet, kitchen, preparation, prep, plan, planning',
      told: 'cook/prepare/day before | list/quantity/portion + kitchen | chill/vacuum/pack + van | pastry/cold/hot + station | fry/roast/bake | day before/morning/night + kitchen | amount/kilo | cold/hot + box/chafing | plan/work out/decide + quantity/amount/how many',
      context: 'production-plan',
    },
    purchasing: {
      also: 'shopping list, supplier order, ingredients, procurement, purchase order, supplier, reorder, vendor, buying',
      told: 'buy/order + kilo/ingredient | butcher/wholesaler | shopping list/recipe + sum | baker/cash and carry | kilo/crate + buy | too much/too little + bought | sum/add up + recipe/party | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    equipment: {
      also: 'rental, crockery, tables, linen, equipment booking, tableware, inventory, hire, rental item',
      told: 'plate/glass/linen/chair | rent/borrow/own + tent/table | count/missing/broken + back | wash | cutlery/tablecloth | borrowed/hired/own + chair/tent | broken/lost/chipped + count | dishwasher/polish | rent/hire/lend/borrow',
      context: 'item-rental',
    },
    staffing: {
      also: 'waiter, crew, shift, temp staff, briefing, staff, personnel, roster, rota',
      told: 'waiter/cook/barkeeper + need/book | agency/student/temp | black trousers/briefing | sick/replace | waiter/waitress/cook/helper + need/find | students/freelance | overtime/black shirt | who + work/come in/on duty/when | rota/roster/shift plan',
      context: 'shift-roster',
    },
    logistics: {
      also: 'transport, loading list, setup, van, teardown, delivery, vehicle, dispatch, delivery round',
      told: 'van/drive | set up/build/fetch back/clear | lift/stairs/parking/power | time/before + guest arrive | forgot/left behind + box/knife | kitchen/power/water + place | trailer/tear down/route | bring/drop/drive + customer/home/door/address | van/driver/lorry/bike',
      context: 'delivery',
    },
    billing: {
      also: 'deposit, invoice, final bill, payment, final invoice, bill, credit note, statement, invoice line',
      told: 'deposit/half + before | bill/final + consumption/bottle | cancel + fee/week | company/cost centre + invoice | advance | drinks/bottle + counted/consumed | final/after + bill | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind',
      context: 'invoicing',
    },
    feedback: {
      also: 'review, event debrief, complaint, thank-you, survey, rating, satisfaction, comment, questionnaire',
      told: 'afterwards/thank + ask | praise/complain/cold | too much/too little + left | recommend/photo | thank/next year | ask + happy/like/how was | praise/complain/grumble | smiley/star/mark/score | questionnaire/comment card',
      context: 'survey',
    },
    venue: {
      also: 'location, site visit, hall, room, access, place, event space, function room, room booking',
      told: 'barn/castle/hall/garden/tent | look at/visit + place/kitchen | rules/noise/closing time | key/access + hall/barn | distance/kilometres + hall/garden | hall/room + hire/book/set up | projector/microphone | seating/row/theatre style',
      context: 'venue',
    },
    calendar: {
      also: 'schedule, event calendar, date planning, capacity, date, planner, diary, agenda, date plan',
      told: 'date/saturday + free/taken/two | calendar/board/wall + party/event | too many + same day/weekend | may/december + full | calendar/diary/wall planner | date + free/taken/clash | double/two + same day | move/postpone + date | who + when/where',
      context: 'calendar-event',
    },
  },
  relations:
    'enquiry ~> quotation, quotation > menu, quotation ~> event, event ~> production, production ~> purchasing, event > equipment, event ~> staffing, event ~> logistics, equipment ~> logistics, event ~> billing, quotation ~> billing, logistics ~> feedback, production > menu, enquiry > calendar, event > venue, event ~> calendar',
};

export const DELIVERED_FOOD_MODELS: readonly ReferenceModel[] = [FOOD_DELIVERY, CATERING];
