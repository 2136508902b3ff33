import type { ReferenceModel } from '../reference-model.ts';

const BAKERY: ReferenceModel = {
  id: 'bakery',
  title: 'Bakery with pre-orders',
  words:
    'bakery, bread, baker, oven, roll, dough, cake, pre-order, loaf, flour, branch, pastry, sourdough, early morning, birthday cake',
  parts: {
    product: {
      also: 'assortment, recipe, bread, cake, range, allergen, price, catalogue, item',
      told: 'loaf/roll/croissant + sell | recipe/flour/ingredient/allergen | christmas/easter/seasonal | weight/price + loaf | rye/spelt/wheat/pretzel | what we bake/kinds of bread | sign/label + allergen/price | new/take off + roll/bread | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    preorder: {
      also: 'pre-order, customer order, collection, reservation, order, order book, sales order, order line, booking',
      told: 'order/ahead/saturday/sunday + bread/roll | collect/fetch/name + bag/bread/order | until/cut-off | phone/app/paper + order | note/book/slip + name/order | saturday/sunday/holiday + order | put aside/keep/reserve + loaf/roll | come/pick up/collect + seven/name | not collected/lost slip',
      context: 'order',
    },
    'cake-order': {
      also: 'celebration cake, cake commission, design, wedding cake, custom cake, custom order, special order, quote, quotation',
      told: 'birthday/wedding/tier + cake | writing/photo/filling | deposit/price + cake | portion/people | cream/marzipan/sugar/candle | children/wedding/birthday + name | tier/layer/persons | drawing/picture/sketch | quote/estimate',
      context: 'quotation',
    },
    'baking-plan': {
      also: 'bake list, demand plan, production plan, forecast, plan, baking list, production planning, quantity, order sheet',
      told: 'how many/how much + bake | weather/weekday | list + night/per branch | too much/sold out + noon | how many/number + loaf/tray/roll | guess/gut/last week | add up/sum + order/branch | rain/sun/school holiday | list/sheet + baker/night',
      context: 'production-plan',
    },
    production: {
      also: 'dough, batch, oven, baking, bakehouse, dough batch, job, workshop, work order',
      told: 'dough/knead/rise/sourdough | oven/tray/bake | three o clock | burnt/failed | baker/two in the morning | mix/shape/prove/score | steam/rack | flat/too dark | batch/tray + out',
      context: 'production-order',
    },
    stock: {
      also: 'flour, ingredient, store, purchase, ingredient stock, raw material, supplier, purchasing, inventory',
      told: 'butter/yeast/silo | mill/supplier + order | run out/low | batch/best before | salt/egg | sack/kilo/tonne | order/buy + miller/supplier | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    delivery: {
      also: 'van tour, branch supply, crate, delivery note, branch delivery, tour, route, driver, loading list',
      told: 'van/crate/tour + branch | cafe/hotel/hospital + deliver | five/before opening | empty crate | load/van/crate + morning/five | branch/cafe/hotel/school + bring/take | forgot/missing/wrong + crate/tray | route/driver | bring/drop/drive + customer/home/door/address',
      context: 'delivery',
    },
    sale: {
      also: 'till, counter, payment, shop sale, shop, branch sale, receipt, cash register, point of sale',
      told: 'till/counter/queue | cash/card | coffee/sandwich | sold/sell + by noon/per hour | till + evening/cash up | slice/sales girl | till/cash register/counter | ring up/scan/key in | pay + cash/card',
      context: 'store-pos',
    },
    'business-customer': {
      also: 'standing order, hotel, account, wholesale customer, wholesale, cafe, restaurant, customer, client',
      told: 'hotel/cafe/kindergarten | standing/daily/every + order | pause/fewer | own price | cafe/hotel/nursing home/canteen + every morning/daily | standing/same + order | less/more + tomorrow + phone | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
      context: 'customer',
    },
    leftover: {
      also: 'unsold goods, waste, day-old bread, donation, returns, write-off, unsold, food waste, refund',
      told: 'half price/food bank/pig | throw/count + waste | branch + send back | left over/remaining + shelf/evening | yesterday + bread/half price | throw away/waste + kilo/count | unsold/crumbs | bring/send/come + back | take back/swap/exchange',
      context: 'returns',
    },
    invoicing: {
      also: 'invoice, monthly invoice, delivery billing, credit note, billing, bill, statement, invoice line, accounts receivable',
      told: 'month/collect + invoice | missing/short + credit | reminder/overdue | delivery note + bill | cafe/hotel/restaurant + bill/invoice | delivery note/slip + add up | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind | credit/knock off/correct + bill/invoice',
      context: 'invoicing',
    },
    shift: {
      also: 'rota, staff, shift plan, working hours, baker, sales staff, roster, staff schedule, staffing',
      told: 'who + bake/night/sell/open | sick/replace/short-handed | night pay/apprentice | saturday/sunday + work | who + work/come in/on duty/when | rota/roster/shift plan | sick/ill/call in + cover/replace/stand in | swap/change + shift/day | hours/overtime + worked/write down',
      context: 'shift-roster',
    },
    branch: {
      also: 'location, outlet, opening hours, site, place, address',
      told: 'branch/shop + station/suburb/three | open/close + branch | branch + order/report/phone + how many | which + branch + sell | open/close + hour/time/day | branch/place/shop + new/close/move | map/how to get | each/every/per + branch/place',
      context: 'site',
    },
  },
  relations:
    'preorder > product, preorder ~> baking-plan, cake-order ~> baking-plan, business-customer ~> baking-plan, baking-plan ~> production, production > stock, production ~> delivery, delivery ~> sale, sale ~> leftover, leftover ~> baking-plan, delivery ~> invoicing, preorder ~> sale, invoicing > business-customer, business-customer ~> delivery, shift ~> production, branch ~> baking-plan',
};

const SCHOOL_CANTEEN: ReferenceModel = {
  id: 'school-canteen',
  title: 'School canteen',
  words:
    'canteen, pupil, lunch, parent, school, meal, child, tray, chip card, allergy, subsidy, dining hall, caterer, headcount, class',
  parts: {
    menu: {
      also: 'menu plan, week menu, dish, nutrition standard, meal plan, menu cycle, weekly menu, menu week',
      told: 'week/monday + dish/cook | vegetarian/pasta/dessert | healthy/standard/sugar | rotate/again + week | what + for lunch/to eat | pasta/fish/soup + day | four week/cycle | hang/publish/parents + menu | what + cook/eat/on the menu',
      context: 'meal-plan',
    },
    pupil: {
      also: 'child, diner, class, guardian, parent account, student, family, class list, user, register',
      told: 'child/class/sibling | parent + register/sign up | leave/move + school | teacher/guest + eat | class/form/grade + list | brother/sister | new/leave + child/year | parent + account/login | teacher/staff + eat',
      context: 'student-registry',
    },
    diet: {
      also: 'allergy, medical certificate, religious diet, dietary profile, allergen, special diet, dietary need, intolerance, preference',
      told: 'allergic/nut/gluten | no pork/halal | doctor/certificate | swap/special + meal | cannot eat/must not + child | pork/vegan | coeliac/lactose/peanut | letter/certificate + doctor | red plate/sticker/list + allergy',
      context: 'dietary-need',
    },
    order: {
      also: 'pre-order, meal booking, cancellation, headcount, meal order, registration, meal count, ordering, ticket',
      told: 'order/tick/choose + meal/lunch | cancel/sick + until/eight | trip/holiday + no | how many/count + tomorrow | forgot + order | tick/click/choose + menu/meal | until/before + eight/nine/thursday | ill/trip/absent + cancel | count/number + kitchen/tomorrow | forgot/late + nothing to eat',
      context: 'food-order',
    },
    serving: {
      also: 'meal collection, till, chip, check-in, hand-out, checkout, distribution, attendance, meal pick-up, canteen till',
      told: 'chip/card/fingerprint + scan/counter | queue/tray/hand out | already + eaten/twice | lost/forgot + card | queue/line/counter + child/lunch | card/chip/finger | tick off/who ate | forgot/lost + card | second helping/seconds | no order/not on the list + hungry',
    },
    balance: {
      also: 'meal account, prepaid balance, top-up, payment, account, wallet, credit, prepaid account, deposit',
      told: 'top up/credit | low/empty/minus + account | parent + pay/transfer | debit/back + leaves | pay in | parent + owe/negative/low | empty/no money + hungry/child | refund/leftover + leave/year end | top up/put money',
      context: 'wallet',
    },
    subsidy: {
      also: 'free meal, entitlement, grant, eligibility, free school meal, reduced price, benefit, discount',
      told: 'free/reduced + meal | poor/benefit/council/voucher | apply/proof/expire | nobody + see/ashamed | council/state/office + pay/part | reduced/free + child/family | application/notice | expire/renew + notice | discreet/notice/see + free',
      context: 'social-benefit',
    },
    production: {
      also: 'cooking plan, portion, delivery kitchen, kitchen production, kitchen, cooking, recipe, plan, planning',
      told: 'portion/cook/pot | container/van/warm + bring | waste/throw | recipe/quantity | cook/kitchen + portion/litre | central kitchen/container/thermo | too much/too little + left/cook | scale/amount | temperature/sample/keep warm',
      context: 'production-plan',
    },
    supply: {
      also: 'purchasing, ingredient, supplier, stock, goods receipt, procurement, purchase order, supplier order, reorder',
      told: 'kilo/potato | regional/organic | expire/count + food/store/shelf | potato/meat/vegetable + order | wholesaler/farmer | store room/cold room/freezer | price per meal/delivery | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget',
      context: 'purchase-order',
    },
    billing: {
      also: 'monthly statement, school invoice, council settlement, caterer invoice, invoice, statement, reminder, direct debit, bill',
      told: 'month/statement + parent | council/town/school + pay/invoice | reminder/debt | served + claim | parent/family + bill/pay/month | school/town/council + bill | not paid/remind | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind',
      context: 'invoicing',
    },
    feedback: {
      also: 'rating, taste survey, complaint, pupil vote, survey, review, satisfaction, comment, questionnaire',
      told: 'taste/like/smiley | complain/parent + write | vote/wish + dish | taste/yuck/like + child | plate waste/bin | canteen committee/vote | ask + happy/like/how was | praise/complain/grumble | smiley/star/mark/score',
      context: 'survey',
    },
    hygiene: {
      also: 'food safety, temperature log, haccp, inspection, cleaning record, retained sample, quality, check, quality check',
      told: 'temperature/thermometer + write down | retain/sample/freeze + dish | inspector/food office | checklist | inspect/test | inspector/auditor | fail/not good enough/reject',
      context: 'quality',
    },
    notification: {
      also: 'message, parent letter, announcement, alert, email, text message, customer message, mailing',
      told: 'letter/mail/app + parent | remind/tell + order/top up/low | change/closed/strike + tell | text/sms/mail/message + send/get/customer | let know/inform | nudge | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'order > menu, order > diet, order > pupil, order > balance, balance > subsidy, order ~> production, production ~> supply, serving > order, serving ~> billing, subsidy > pupil, menu ~> production, serving ~> feedback, feedback ~> menu, production ~> hygiene, balance ~> notification, serving > pupil',
};

const COFFEE_BAR: ReferenceModel = {
  id: 'coffee-bar',
  title: 'Coffee bar',
  words:
    'coffee, barista, espresso, cup, milk, cake, queue, stamp card, to go, bean, cafe, latte, counter, morning rush, oat milk',
  parts: {
    menu: {
      also: 'drink, item, modifier, size, price board, product, price list, catalogue, range',
      told: 'latte/cappuccino/chai + size/price | oat/soy/shot/syrup/decaf | chalk/pumpkin | sold out + cake/croissant | cup/size | oat/soy/lactose + extra | cake/sandwich/bagel + sell | new/seasonal + drink | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    order: {
      also: 'counter order, order-ahead, ticket, line item, preorder, table order, pre-order, ordering, order line',
      told: 'queue/counter/say + order | app/phone/ahead + order/pick up | to go/have in/name on cup | what + like/drink/order | line/queue/wait + order | ahead/app/phone + ready | wrong + milk/name/drink | the usual/takeaway | order/choose/want + meal/drink/dish',
      context: 'food-order',
    },
    preparation: {
      also: 'bar ticket, drink queue, make line, pickup call, barista queue, bar, drink preparation, brewing, kitchen, production',
      told: 'make/pull/froth/steam + drink/milk | call/shout + name/ready | screen/sticker/cup + bar | wait + minutes/rush | grind/pull/steam | next/who is next + drink | name/number + shout/call/cup | wait/long/rush + coffee | cold/remake',
      context: 'kitchen',
    },
    sale: {
      also: 'payment, receipt, tip, cash drawer, till, cash register, cash-up, point of sale, checkout',
      told: 'card/cash | tip/jar | receipt/drawer/end of day | refund | contactless/tap | count/float | tip jar/tips | vat/take away/eat in | till/cash register/counter',
      context: 'store-pos',
    },
    loyalty: {
      also: 'points, free drink, reward, stamp, stamp card, bonus, customer card, loyalty card, loyalty points',
      told: 'stamp/tenth/free + coffee | collect/scan + point/app | birthday/regular + reward | load/top up + card | tenth/ten/free + coffee | card/app + stamp/scan | regular/known/face | point/stamp + collect/get/redeem | reward/bonus',
      context: 'loyalty',
    },
    stock: {
      also: 'inventory, bean, milk, supply, waste count, stock level, stock count, stocktake, stock movement',
      told: 'bean/milk/cup/lid + out/left | fridge | throw/waste/expire + sandwich | crate/delivery + morning | milk/oat/bean/syrup + run out/left | store room/shelf | throw/pour away/gone off | lid/straw/napkin | how much/how many + left/there',
      context: 'inventory',
    },
    purchasing: {
      also: 'roaster order, purchase, supplier, bakery order, supply order, procurement, purchase order, supplier order, reorder',
      told: 'roaster/dairy/baker + order | order + tomorrow/monday | late/wrong + delivery | roaster/roastery/bakery + order/ring | kilo/crate/carton | delivery + morning/late/wrong | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet',
      context: 'purchase-order',
    },
    shift: {
      also: 'rota, staff, barista schedule, hours, opening checklist, roster, staff schedule, staffing, working hours',
      told: 'who + work/open/early | swap/sick/cover + shift | hours/wage + barista | open/close + list/clean | barista/student/part-timer | rota/swap/sick | open up/key | six in the morning | who + work/come in/on duty/when',
      context: 'shift-roster',
    },
    deposit: {
      also: 'reusable cup, cup return, tumbler, cup deposit, reusable system, mug deposit',
      told: 'own/reusable/bring + cup | deposit/give back + cup | cheaper/discount + own cup | missing/lost + cup | cup/mug + bring/return/back | deposit + give/take/euro | own cup/own mug + cheaper | washed/not returned',
    },
    maintenance: {
      also: 'equipment, grinder, cleaning log, service visit, machine care, machine, cleaning, service, repair',
      told: 'machine/grinder + break/clean/descale | service/technician | temperature/fridge + write down | machine/grinder + broken/leak/service | descale/backflush | temperature/pressure | filter/engineer | defect/faulty/out of order | fix/mend/repair',
      context: 'maintenance-order',
    },
    reporting: {
      also: 'daily sales, statistics, closing, sales report, hourly sales, report, dashboard, daily report, key figure',
      told: 'day/hour + takings/sold/turnover | which + drink/cake + sell | rain/sunny/compare + day | accountant | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year | accountant/tax adviser/tax office',
      context: 'reporting',
    },
    recipe: {
      also: 'drink recipe, dosage, ingredient, allergen, cost, bill of materials, composition, routing, work plan',
      told: 'gram/shot/ml + drink/cup | cost/margin + cup/drink | allergen/nut/lactose + sign | how + make/mix | gram/quantity + per | how + make/done | cost + ingredient/material | step/instruction',
      context: 'bill-of-process',
    },
  },
  relations:
    'order > menu, order ~> preparation, order > sale, sale ~> loyalty, preparation ~> stock, menu > stock, stock ~> purchasing, sale ~> deposit, shift ~> sale, maintenance ~> preparation, sale ~> reporting, preparation > recipe, menu > recipe, order > loyalty',
};

export const DAILY_FOOD_MODELS: readonly ReferenceModel[] = [BAKERY, SCHOOL_CANTEEN, COFFEE_BAR];
