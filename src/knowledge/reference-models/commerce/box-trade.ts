import type { ReferenceModel } from '../reference-model.ts';

const GROCERY_DELIVERY: ReferenceModel = {
  id: 'grocery-delivery',
  title: 'Grocery delivery',
  words:
    'grocery, supermarket, delivery slot, fresh, substitute, picker, milk, vegetable, fridge, crate, doorstep, shopping list, van, driver',
  parts: {
    assortment: {
      also: 'grocery catalogue, product, item, category, nutrition, catalogue, range, price, price list',
      told: 'aisle/shelf + browse/find | fresh/frozen/dry + goods/product | ingredient/allergen/organic + show | per kilo/weigh/loose | milk/bread/banana/yoghurt + sell/have/offer | offer/special + week | brand/own brand | barcode/photo/weight + product | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    basket: {
      also: 'cart, shopping list, favourites, reorder list, trolley, saved list, shopping cart, wish list, saved item',
      told: 'shopping list/weekly shop | same as last week/usual | add/put + basket/trolley | minimum + basket/order | recipe/favourite/last order + put in | forgot/add + list | family/partner + same list | left/half full + basket | put/drop/add + basket/cart/bag',
      context: 'cart',
    },
    order: {
      also: 'grocery order, order line, order amendment, checkout, customer order, sales order, purchase, booking, order status',
      told: 'change/add/forget + until/before + evening/cut-off | place/send + order | household/family + order | cancel + order | before/after + ten/midnight + change | confirm/final + order | over fifty | large/bulk/office + order | order/buy + phone/online/mail/counter',
      context: 'order',
    },
    'delivery-slot': {
      also: 'time window, slot booking, capacity, service area, slot, delivery window, timetable, delivery area, schedule',
      told: 'hour/window/time/evening + choose/pick/book + deliver/come | slot + full/free/gone | postcode/area/street + serve/deliver | between + six and eight | evening/saturday + gone/booked | too many + van/hour | reserve + hour/window | fee + evening/cheap/busy hour | slot/window/time + free/full/book',
      context: 'scheduling',
    },
    picking: {
      also: 'order picking, picker, pick list, pick wave, picking list, tote, packing, warehouse, storage',
      told: 'collect/pick/gather + shelf/aisle/store | picker/trolley/scanner | bag/crate/tote + pack | weigh + apple/meat/cheese | zone/chilled/frozen + bag/trolley | wrong/missing/squashed + item | minutes/items + per order/per hour | batch/several order + one round | shelf/rack/bin/aisle',
      context: 'warehouse',
    },
    substitution: {
      also: 'replacement item, alternative product, substitute rule, substitute, replacement, alternative',
      told: 'out/missing/gone + instead/replace/other | substitute/replacement | accept/refuse/do not want + alternative/other brand | nearest/similar + product | swap/similar/brand + instead | no/never + replacement | call/ask + instead/other | angry/annoyed + instead/oat milk',
    },
    inventory: {
      also: 'stock, expiry, freshness, stock level, waste, expiry date, stock count, stocktake, stock movement',
      told: 'expire/best before/sell by | run out/left/empty + shelf | spoil/rotten/waste | count + shelf/fridge | shelf/system + says/wrong | short-dated/close to date | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    delivery: {
      also: 'route, drop, driver run, van tour, delivery run, driver, dispatch, delivery round, courier',
      told: 'driver/van/bike/rider | doorstep/stairs | tour/route | nobody home/not at home | late + traffic | ice/cold/melt + van/box | lift/third floor | broken egg/squashed | bring/drop/drive + customer/home/door/address',
      context: 'last-mile',
    },
    payment: {
      also: 'charge, refund, final amount, authorisation, transaction, card payment, checkout payment, receipt, payment method',
      told: 'charge/pay + actual/weighed/final | card/cash + door | refund/credit + missing/bad/squashed | reserve/hold + amount | price + differ/weighed/changed | voucher/direct debit | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    deposit: {
      also: 'empties, bottle deposit, reusable bag, container return, crate deposit, returnables, bottle return, empties return',
      told: 'deposit/pledge + bottle/crate/bag | take/give + back + empty/bottle | empties/returnable/reusable | cool box/bag + return | bottle/crate/bag + count/credit/back | driver/van + take + empty/bag | charge/refund + bottle/bag | not booked/wrong + bottle/deposit',
    },
    purchasing: {
      also: 'replenishment, wholesaler order, goods in, supplier order, procurement, purchase order, supplier, reorder, vendor',
      told: 'order/reorder + wholesaler/farm/dairy | delivery + morning/short/missing | how much/guess + tomorrow/weekend | goods in/ramp/unload | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet | delivery + wrong/short/missing | price + supplier/gone up/rise',
      context: 'purchase-order',
    },
    customer: {
      also: 'household, address, account, delivery instruction, shopper, client, customer record, contact, customer card',
      told: 'address/floor/bell + note/remember | new customer/sign up/register | regular/every week + customer | complain/moved/blocked + customer | leave + garage/neighbour + may | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer',
      context: 'customer',
    },
    promotion: {
      also: 'voucher, discount, loyalty, offer, free delivery, pricing, coupon, special offer',
      told: 'first order/new customer + free/cheaper | two for one/half price | point/bonus/collect | code/leaflet | price + change/raise/lower | discount/reduced/percent off | code/coupon | special/offer/action + week/weekend | price + wrong/old/forgot',
      context: 'pricing-promotion',
    },
  },
  relations:
    'basket > assortment, order > basket, order > delivery-slot, order > inventory, order > payment, order ~> picking, picking > substitution, picking ~> delivery, substitution > assortment, picking ~> payment, delivery > delivery-slot, delivery ~> deposit, picking ~> inventory, order > customer, basket > promotion, inventory ~> purchasing',
};

const SUBSCRIPTION_BOX: ReferenceModel = {
  id: 'subscription-box',
  title: 'Subscription boxes',
  words:
    'box, subscriber, surprise, monthly, skip, pause, gift, unboxing, curated, month, theme, beauty, sample, churn',
  parts: {
    plan: {
      also: 'box plan, subscription plan, tier, offer, prepaid term, product, box type, price plan, term',
      told: 'small/large/family + box | monthly/quarterly/every + box/month | three/six/twelve + month + prepaid | price/cost + box/month | three sizes/small one/big one | cheaper + longer/year | once/one-off + box | what it costs | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    subscription: {
      also: 'subscriber contract, membership, pause, skip, renewal, standing order, contract, box subscription, box',
      told: 'skip/pause/holiday + month/box | cancel/quit/leave + why/subscriber | sign up/join/subscribe | swap/change + plan/size | keep/win back + subscriber | every month/first of the month + get/box | break/stop/leave off + month | quit/churn/lose + subscriber/people | come back/restart/reactivate',
      context: 'subscription-box',
    },
    subscriber: {
      also: 'customer, taste profile, preference, quiz, subscriber profile, profile, account, member, client',
      told: 'quiz/question/survey + taste/skin/like | allergic/do not want/hate | like/favourite + colour/tea/product | address/moved + subscriber | skin/hair/coffee/dog + type/kind | questionnaire/quiz | allergy/cannot/does not like | parcel shop | name/address/phone number + keep/write/know',
      context: 'customer',
    },
    curation: {
      also: 'box content, theme, assortment, edition, product selection, selection, box planning, edition planning, theme planning, box design',
      told: 'choose/select/put + into + box | theme/motto/surprise + month | never/not + twice + same | buyer/curator + pick/taste/try | who gets + which | what goes in/what is in | theme/story | same thing twice/had that before | spreadsheet/table + who gets | match + taste/quiz',
      context: 'recommendation',
    },
    billing: {
      also: 'renewal charge, dunning, invoice, payment, recurring billing, recurring payment, direct debit, charge, statement',
      told: 'charge/card/debit + month/first/every | card + decline/expire/fail | remind/try again + pay | refund + box | renewal/monthly + charge/amount | card/bank + expired/bounce | failed/dunning/second try | prepaid/up front + months | debit/collect/charge + month/week/account',
      context: 'subscription-invoice',
    },
    procurement: {
      also: 'purchasing, brand partner, supplier, sample sourcing, sourcing, brand deal, supplier order, purchase order, reorder',
      told: 'brand/maker/partner + sample/supply | order/buy + thousand/enough + box | how many + need/next | late/missing + supplier/brand | negotiate/talk/deal + brand/maker | order/buy + pieces/thousand | arrive + too late/short/before the cut-off | sample/test + maker/brand | order/buy/reorder + supplier/wholesaler/maker',
      context: 'purchase-order',
    },
    inventory: {
      also: 'stock, component stock, item count, stock level, stock count, stocktake, stock movement, stock item, supply',
      told: 'left/left over/remain + item | count/shelf/stock | run out/short + item | allocate/reserve + box | left over/remaining/extra + shelf/sell | pieces/units + count | two pieces short/not enough for all | goods in/warehouse/garage | how much/how many + left/there',
      context: 'inventory',
    },
    packing: {
      also: 'kitting, box run, shipment batch, box assembly, assembly, fulfilment, pack list, shipment, packing list',
      told: 'pack/fill/fold/assemble + box | line/table/helper + pack | card/leaflet/tissue + in | cut-off/day + month + pack | missing/wrong + item + box | tissue/ribbon/leaflet/card | table/garage/helper/weekend + box | each/per person + different/mix | wrong/missing/double + in the box',
      context: 'fulfilment',
    },
    shipping: {
      also: 'delivery, parcel, dispatch, tracking, carrier, consignment',
      told: 'ship/send/post + box | carrier/label/track | lost/wet/damaged + box | arrive + day/week | customs/abroad/postcode | stack | returned/undeliverable | thousand + same day/go out | parcel/package + send/post/lost/arrive',
      context: 'parcel',
    },
    gift: {
      also: 'gift subscription, voucher, recipient, gift code, gift card, gift voucher, voucher code, balance, redemption',
      told: 'give/present/christmas/birthday + somebody/friend | code/voucher + redeem | recipient/receiver + message/choose | start + later + gift | gift/present + box/months | recipient/surprise + start | message/from | christmas/birthday | voucher/gift + buy/sell/redeem',
      context: 'gift-card',
    },
    referral: {
      also: 'invite, referral reward, free box, ambassador, referral programme, affiliate, promotion, discount code, marketing',
      told: 'friend/recommend/invite + reward/free | influencer/code + subscriber | bring + new + subscriber | first box + free/cheaper | friend + get/bring/invite | code/link + share | reward/free box + friend | influencer/blogger/youtuber | first month + cheaper/half price',
      context: 'campaign',
    },
    feedback: {
      also: 'box review, rating, product rating, survey, review, customer review, comment, star rating, testimonial',
      told: 'rate/like/star + item/box | comment/opinion + box | brand + want/see + rate | disappointed/complain | loved/hated/liked + item/box | survey/form + after | photo/unboxing/instagram | rate/star/score | review/opinion/comment + write/leave/read',
      context: 'reviews',
    },
    'add-on-shop': {
      also: 'shop, add-on, extra, single sale, past box, one-off order, cart, basket, shopping cart',
      told: 'add/extra/on top + box | buy/order + single/again/full size | leftover/past + box + sell | shop + subscriber/cheaper | put/drop/add + basket/cart/bag | leave/forget/abandon + basket/cart | save/keep/heart + later | sum/total/shipping cost + basket/before',
      context: 'cart',
    },
  },
  relations:
    'subscription > plan, subscription > subscriber, subscription ~> billing, curation > subscriber, curation > inventory, curation ~> procurement, procurement ~> inventory, billing ~> packing, packing > curation, packing ~> shipping, gift ~> subscription, referral ~> subscription, shipping ~> feedback, feedback ~> curation, subscription > add-on-shop, add-on-shop > inventory',
};

const MEAL_KIT: ReferenceModel = {
  id: 'meal-kit',
  title: 'Meal kits',
  words:
    'meal kit, recipe, cook, ingredient, dinner, weekly menu, portion, chilled box, household, vegetarian, recipe card, chef, two or four people',
  parts: {
    recipe: {
      also: 'dish, recipe card, ingredient list, cooking step, nutrition, recipe development, cookbook, instruction, catalogue',
      told: 'chef/kitchen + invent/test/write | step/minute/cook + card | ingredient/gram/spice + per portion | calorie/allergen | photo + dish | twenty/thirty minute | test/try/kitchen + cook | card/sheet/print + step | gram/spoon/portion | nutrition/label',
      context: 'product-catalogue',
    },
    menu: {
      also: 'menu plan, menu week, meal selection, weekly menu, weekly choice, menu choice, meal choice, dish selection, meal plan',
      told: 'week/thursday + menu/dish/choose | vegetarian/family/quick/fish + week | put together/plan + week/menu | pick/choose + three/four/dish | default/automatic + chosen | choose/pick + meals/dishes | menu/week + publish/online/ahead | forgot/not choose + default/standard | five weeks/next week + menu | add-on/dessert/breakfast',
      context: 'meal-plan',
    },
    subscription: {
      also: 'plan, household plan, pause, skip week, household, customer, box size, delivery day, standing order',
      told: 'skip/pause + week/holiday | two/four + people/person | cancel/come back | sign up/trial/first box | pause/skip/away | how many/number + people/meals | cancel/quit + reason | every week/runs on | delivery day/address + change',
      context: 'subscription',
    },
    preference: {
      also: 'diet, allergy, household profile, taste preference, taste profile, dietary preference, allergen, dietary need, intolerance',
      told: 'vegan/pork/gluten/nut | dislike/avoid/hate + onion/fish | allergic/intolerance | child/spicy + like | no/without + meat/fish/pork/onion | lactose | kids/spicy | exclude/filter + dish | allergic/allergy/intolerance',
      context: 'dietary-need',
    },
    forecast: {
      also: 'volume plan, order projection, demand plan, demand forecast, prediction, planning, projection, demand planning',
      told: 'how many/guess/expect + box/week | predict/forecast + dish/popular | too much/too little + buy | cut-off/close + selection | how many + each dish/of each | tuesday/cut-off + number/final | buy + too much/too little | forecast/predict/expect/guess | how many/how much + need/sell/next',
      context: 'demand-forecast',
    },
    procurement: {
      also: 'purchasing, ingredient order, supplier, sourcing, purchase order, supplier order, reorder, vendor, buying',
      told: 'farm/supplier/grower + order/deliver | buy/order + ingredient/kilo | price/harvest + vegetable | late/short/poor + delivery | farmer/butcher/dairy | kilo/tonne/crate + order | price/harvest/season + vegetable | substitute/swap + not delivered | order/buy/reorder + supplier/wholesaler/maker',
      context: 'purchase-order',
    },
    stock: {
      also: 'inventory, cold store, expiry, ingredient stock, cold storage, ingredient, batch, stock level, stock count',
      told: 'cold room/fridge/chilled + store | expire/spoil | left over/waste/throw | short/missing + ingredient | substitute/replace + ingredient | chilled/cold + room/store/chain | short date/rotten/mould | lot/batch/trace/recall | how much/how many + left/there',
      context: 'inventory',
    },
    kitting: {
      also: 'packing line, portioning, assembly, box packing, packing, pick and pack, assembly line, box assembly, production',
      told: 'weigh/small bag | line/belt/station + pack | ice/cool pack/insulate | missing/forgotten + ingredient/card | label/box + household | bag/pouch/sachet + spice/weigh | belt/line/shift + box | ice pack/liner/cool | left out/wrong bag | label/barcode + box',
      context: 'fulfilment',
    },
    delivery: {
      also: 'delivery window, route, courier, dispatch, delivery round, delivery run, driver, drop-off',
      told: 'doorstep/porch/neighbour | evening/window/day + deliver/arrive | driver/courier/van | warm/leak/late + box | cool/warm + arrive | courier/driver/van + evening/morning | not home/safe place | leak/late/lost + box | bring/drop/drive + customer/home/door/address',
      context: 'last-mile',
    },
    billing: {
      also: 'weekly charge, payment, invoice, credit, recurring payment, direct debit, charge, dunning, statement',
      told: 'charge/card + week | refund/credit + missing/spoiled/bad | voucher/discount + first | failed/decline + card | weekly + charge/debit | voucher/intro price | credit/refund + missing/bad | debit/collect/charge + month/week/account | bounce/decline/fail/expire + card/debit',
      context: 'subscription-invoice',
    },
    feedback: {
      also: 'review, recipe rating, complaint, quality report, rating, customer review, comment, star rating, testimonial',
      told: 'rate/star/tasty + dish/recipe | complain/photo + rotten/missing | cook again/favourite | too long/difficult + cook | stars/thumbs + dish/recipe | too salty/boring/tasty | photo + bad/mouldy/missing | rate/star/score | review/opinion/comment + write/leave/read',
      context: 'reviews',
    },
    support: {
      also: 'customer service, ticket, claim, help desk, enquiry, support case, service request, hotline',
      told: 'call/write/chat + missing/bad/late | angry/upset + dinner/box | credit/refund/make up + agent/team | hotline/mail/chat | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline',
      context: 'helpdesk-chat',
    },
    referral: {
      also: 'voucher, promotion, discount, gift box, campaign, friend invite, marketing, newsletter, mailing',
      told: 'friend/colleague + free box/invite | code/flyer | first box + half price/cheap | win back/come back + offer | newsletter/mailing/flyer/social media | write/mail/send + customer/regular/everyone | offer/special/discount + send/invite | not been/long time/inactive/win back | click/unsubscribe',
      context: 'campaign',
    },
  },
  relations:
    'menu > recipe, menu > preference, subscription > menu, menu ~> forecast, forecast ~> procurement, procurement ~> stock, kitting > stock, subscription ~> billing, subscription ~> kitting, kitting ~> delivery, delivery ~> feedback, feedback ~> menu, feedback ~> billing, subscription > preference, delivery ~> support, referral ~> subscription',
};

export const BOX_TRADE_MODELS: readonly ReferenceModel[] = [
  GROCERY_DELIVERY,
  SUBSCRIPTION_BOX,
  MEAL_KIT,
];
