import type { ReferenceModel } from '../reference-model.ts';

const PHARMACY_COUNTER: ReferenceModel = {
  id: 'pharmacy-counter',
  title: 'Pharmacy counter',
  words:
    'pharmacy, prescription, pharmacist, medicine, tablet, package leaflet, over the counter, health insurer, ointment, side effect, doctor, night duty, pill, allergy',
  parts: {
    prescription: {
      also: 'script, e-prescription, repeat prescription, prescriber, doctor, doctor order, medical order, rx',
      told: 'doctor/surgery + write/send/prescribe | paper/electronic/code + hand in/scan | repeat/three months | unreadable/call + doctor | expired/stamp | doctor/practice + fax/phone/paper | card/code + read/scan | unreadable | nursing home/repeat + list | red/private + prescription',
      context: 'clinical-order',
    },
    dispensing: {
      also: 'supply, hand-out, medicine record, label, counselling, blister, dosage, medication',
      told: 'hand out/give + tablet/box | check/second + pharmacist | how/when + take/swallow | label/dose | generic/substitute + same | hand over/explain/advise + tablets | before/after meals | double check/four eyes | blister/weekly box | same/other brand + instead',
      context: 'medication',
    },
    'interaction-check': {
      also: 'clinical check, contraindication, allergy check, drug safety, interaction, safety check, drug interaction, medication check',
      told: 'together/not with + medicine/other | allergic/pregnant/child | warn/danger/too high + dose | side effect | not together/clash/interact | allergy/kidney | warn/pop up | too much/double dose | side effects/grapefruit | blood thinner/other tablets',
    },
    patient: {
      also: 'customer, patient record, medication history, regular customer, patient file, insured person, medication record, customer card',
      told: 'regular/known + customer/patient | history/already takes | card/name + insured | carer/for mother | daughter/mother | takes/list/plan + tablets | regular/known/card | patient/customer + know/record/file | takes/history/list + medicine',
      context: 'patient-registry',
    },
    medicine: {
      also: 'drug list, article, product, active ingredient, price list, medicine catalogue, drug, product catalogue, drug database',
      told: 'active/ingredient/strength/pack size | recall/withdrawn | price + change/fortnight | prescription only/over the counter | pack/size/generic | fixed/fortnight | what we sell/what we offer/what we have | photo/picture/description/describe | price + change/raise/put up',
      context: 'product-catalogue',
    },
    stock: {
      also: 'inventory, batch, expiry, picking robot, shelf, stock level, stock count, stocktake, stock movement',
      told: 'expire/batch | drawer/robot/shelf/fridge | run out/shortage/not available | count + stock | not deliverable/best before | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up | go off/expire/best before/throw away',
      context: 'inventory',
    },
    purchasing: {
      also: 'wholesaler order, purchase order, procurement, wholesale order, supplier order, supplier, reorder, vendor, buying',
      told: 'wholesaler/noon/afternoon + order/deliver | crate/driver + arrive | direct + manufacturer | wholesaler + three times/noon | crate/box + arrive/unpack | other wholesaler/manufacturer direct | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet',
      context: 'purchase-order',
    },
    'insurance-claim': {
      also: 'reimbursement, insurer billing, copayment, rebate contract, claim, health fund, insurance, insurer',
      told: 'insurer/fund/insurance + bill/pay/refuse | copay/exempt | month end/clearing + prescription | contract/discount + brand | fund/insurer + refuse/cut/pay | form/stamp/date + missing | month end/clearing house | insurer/fund/insurance | claim/bill + insurer/fund',
      context: 'health-claim',
    },
    compounding: {
      also: 'preparation, recipe, ointment making, laboratory, formula, ointment, production, batch record, job',
      told: 'mix/cream/ointment | scale/weigh/mortar | lab/test + substance | capsule/drops + make | lab/check + ingredient | protocol/stir | build/produce/finish | bench/machine/workshop | list/sheet + job/today/next',
      context: 'production-order',
    },
    sale: {
      also: 'till, over-the-counter sale, payment, receipt, counter sale, checkout, point of sale, cash register, cash drawer',
      told: 'till/receipt | cough/plaster/sun cream + buy | reserve/pick up/collect | bring/messenger + home | cough/nose spray/sun cream/plaster | cash | loyalty/voucher | till/cash register/counter | ring up/scan/key in',
      context: 'store-pos',
    },
    'controlled-drug': {
      also: 'narcotics book, controlled substance, poison register, safe, controlled drug register, narcotic, register, narcotics register',
      told: 'narcotic/opioid/controlled | safe/two signatures | book/register + in/out | inspector/authority | locked/two keys | morphine/methadone/cannabis | every/each + in/out + write | count | missing + one/ampoule | destroy/witness',
    },
    delivery: {
      also: 'courier, messenger, home delivery, driver, collection, dispatch, delivery round, delivery note, transport',
      told: 'bring/drop + home/evening/elderly | courier/messenger/bike | pick up later/locker | bring/drop/drive + customer/home/door/address | van/driver/lorry/bike | nobody home/nobody there/not at home | sign/signature/proof + delivery | wrong address/traffic | route/tour',
      context: 'delivery',
    },
    vaccination: {
      also: 'service, blood pressure, test, appointment, jab, vaccine, service appointment, immunisation, shot',
      told: 'jab/vaccine/flu | blood pressure/sugar + measure | appointment/slot + jab | cabin/room + test | jab/vaccine/shot/flu | record/certificate/batch + vaccine | consent/form + jab',
      context: 'immunisation',
    },
  },
  relations:
    'prescription ~> dispensing, dispensing > interaction-check, interaction-check > patient, interaction-check > medicine, dispensing > stock, dispensing ~> insurance-claim, dispensing ~> sale, stock ~> purchasing, dispensing ~> controlled-drug, prescription ~> compounding, compounding > stock, prescription > patient, dispensing ~> delivery, vaccination > patient, sale > stock',
};

const OPTICIAN: ReferenceModel = {
  id: 'optician',
  title: 'Opticians',
  words:
    'optician, glasses, lens, frame, eye test, contact lens, prescription, dioptre, fitting, spectacles, varifocal, try on, edging, sight',
  parts: {
    appointment: {
      also: 'booking, eye test slot, diary, slot, calendar, time slot, visit, cancellation',
      told: 'book/slot/diary + test/eye | come/remind + two years/check | no-show | saturday/evening + free | ring/online/come in + test | remind/card + two years | book/make/get + appointment/time | diary/calendar + full/free | cancel/postpone/call off',
      context: 'appointment',
    },
    'eye-test': {
      also: 'refraction, sight test, prescription, measurement, eye examination, examination, vision test, test result, finding',
      told: 'test/read + letter/eye/sight | better one or two | dioptre/axis/pressure | refer + doctor/hospital | letters/chart/sharp/blurry | left/right + value | retina/photo | values/prescription + write | doctor/refer/cataract | chair/dark room',
      context: 'diagnostic-result',
    },
    customer: {
      also: 'client, patient, wearer, customer card, customer record, contact, account, customer profile, customer data',
      told: 'wearer/client + old/previous + glasses | job/screen/driving | old glasses/last values | name/birthday/phone + card | regular/children | birthday/recall | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number',
      context: 'customer',
    },
    frame: {
      also: 'frame range, lens catalogue, spectacle, sunglasses, product, lens, catalogue, range, assortment',
      told: 'frame/brand/model + try/shelf | lens/coating/index/tint | collection/designer/supplier rep | light/rimless/titanium/child + frame | shelf/wall/display + frame | brand/model/colour | try on/mirror | stolen/missing + frame | lens + thin/tint/coating | rep/case + new collection',
      context: 'product-catalogue',
    },
    order: {
      also: 'spectacle order, job, fitting, dispensing order, sales order, glasses order, customer order, order line, purchase',
      told: 'measure/pupil/centre/nose | choose/pick + frame/lens | order + pair/second pair | price/offer + pair | pupil/distance/height + measure | choose/pick/decide + frame | second pair/sunglasses | ready when/promised | job bag/tray/envelope',
      context: 'order',
    },
    'lens-order': {
      also: 'lab order, lens supplier, surfacing, purchase order, purchasing, laboratory, supplier order, procurement, supplier',
      told: 'lab/factory + lens | send/order + supplier + lens | arrive/wait + days + lens | wrong/scratched + lens | send/order + factory/lab/manufacturer | days/wait/delayed + lens | scratched/wrong power | track/status + lens | order/buy/reorder + supplier/wholesaler/maker',
      context: 'purchase-order',
    },
    workshop: {
      also: 'edging, glazing, assembly, repair, quality check, production, batch, work order, workbench',
      told: 'cut/edge/grind/fit + lens | check/tolerance + finished | solder/screw/nose pad/bent | ready + collect | grind/edge/drill | check/measure + finished | pad/bench | build/produce/finish | bench/machine/workshop',
      context: 'production-order',
    },
    'contact-lens': {
      also: 'contact lens plan, aftercare, lens subscription, reorder, contact lens supply, refill, subscription, plan, standing order',
      told: 'monthly/daily + lens | box/post + contact lens | aftercare/check/dry + contact lens | monthly/daily/hard/soft + lens | reorder/refill/box + lens | trial/practise + put in | solution/fluid | reorder/itchy | every week/every month',
      context: 'subscription',
    },
    insurance: {
      also: 'health fund, voucher, reimbursement, copayment, insurance claim, claim, insurer, insurer billing',
      told: 'insurer/fund/insurance + pay/share | voucher/entitled | claim | child/low income | fund/insurer + pay/share | prescription/safety glasses | insurer/fund/insurance | claim/bill + insurer/fund | reject/refuse/send back + insurer/fund',
      context: 'health-claim',
    },
    till: {
      also: 'sale, payment, deposit, instalment, invoice, cash register, point of sale, checkout, receipt',
      told: 'deposit/rest + collect | instalment/card | receipt/invoice | discount/two for one | deposit/zero percent/cash | till/cash register/counter | ring up/scan/key in | pay + cash/card | receipt/slip',
      context: 'store-pos',
    },
    warranty: {
      also: 'adjustment, complaint, tolerance period, remake, guarantee, return, refund, exchange, rma',
      told: 'sat on | cannot see/get used to/headache | remake/exchange + lens/free | guarantee/insurance + frame | not see/dizzy | redo/exchange | varifocal/get used | happy/satisfaction + guarantee | bring/send/come + back',
      context: 'returns',
    },
    stock: {
      also: 'inventory, frame stock, stocktake, consignment, stock level, stock count, stock movement, stock item, supply',
      told: 'count/stocktake + frame | left/last/reorder + frame | cleaning cloth | commission/rep + frame | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up | go off/expire/best before/throw away | book/write + in/out + stock',
      context: 'inventory',
    },
    recall: {
      also: 'reminder, notification, mailing, campaign, recall letter, newsletter, marketing, promotion, offer',
      told: 'remind/letter/postcard + two years/test | ready/text/message + glasses | mailing | newsletter/mailing/flyer/social media | write/mail/send + customer/regular/everyone | offer/special/discount + send/invite | not been/long time/inactive/win back | click/unsubscribe | birthday/christmas + greeting/mail/offer',
      context: 'campaign',
    },
  },
  relations:
    'appointment > customer, appointment ~> eye-test, eye-test ~> order, order > frame, order > customer, order ~> lens-order, lens-order ~> workshop, order ~> till, eye-test ~> contact-lens, till > insurance, workshop ~> warranty, warranty ~> lens-order, order > stock, recall ~> appointment, recall > customer, workshop ~> recall',
};

const SPA_AND_SALON: ReferenceModel = {
  id: 'spa-and-salon',
  title: 'Spa and salon',
  words:
    'salon, hairdresser, spa, treatment, massage, stylist, appointment, nail, colour, facial, therapist, haircut, walk-in, sauna, beautician',
  parts: {
    treatment: {
      also: 'service, duration, price, package, treatment menu, service menu, price list, catalogue, range',
      told: 'cut/colour/massage/facial + minute/price | add-on/package/bridal | long/short hair + price | new/season + treatment | wash/blow dry | minutes/how long + take | manicure/pedicure/wax/facial | price + long hair/short hair | couple',
      context: 'product-catalogue',
    },
    appointment: {
      also: 'booking, slot, reschedule, no-show, recurring visit, calendar, diary, time slot, visit',
      told: 'book/slot + hour/stylist | cancel/no-show | next/six weeks + again | ring/whatsapp/online + book | book/diary/paper + full/gap | next time/six weeks | run over/walk in/not show up/squeeze in | book/make/get + appointment/time | diary/calendar + full/free',
      context: 'appointment',
    },
    'staff-schedule': {
      also: 'stylist, therapist, working hours, skill, rota, staff, shift, employee, roster',
      told: 'who + can/learned + treatment | day off/sick | favourite/same + stylist | apprentice/chair | who + work/free/off | stylist/therapist + can/only | sick/holiday/leave + stylist | favourite/insist/only with | who + work/come in/on duty/when',
      context: 'shift-roster',
    },
    room: {
      also: 'cabin, chair, resource, sauna, treatment room, room and equipment, equipment, room booking, resource booking',
      told: 'cabin/room/chair/bed + free/taken | laser/steamer/device | prepare/clean/heat + room | two/couple + room | couch/bed/chair/cabin + free | sauna/pool/steam | towel/heat/prepare | machine/same room | room/cabin/chair + free/taken',
      context: 'facility-booking',
    },
    client: {
      also: 'client record, colour formula, consultation form, preference, allergy, customer, client card, record, consultation, treatment note',
      told: 'formula/mix/last time + colour | skin/allergy/pregnant + form | photo/before/after | likes/coffee/chat + note | card/note/index + client | mix/formula/colour number | allergy/skin/pregnant | before/after + photo | likes/talk/dog + remember',
      context: 'customer',
    },
    sale: {
      also: 'checkout, till, payment, tip, receipt, point of sale, cash register, counter sale, cash drawer',
      told: 'till/card | sell/shampoo + counter | deposit/charge + no-show | shampoo/cream + sell/take home | day end/cash up | tip/cash | till/cash register/counter | ring up/scan/key in | pay + cash/card',
      context: 'store-pos',
    },
    membership: {
      also: 'treatment course, prepaid session, subscription, package and membership, course, prepaid, block, member, membership fee',
      told: 'ten/course/block + session | month/member + fee | left/used + session | freeze/expire | ten/block/course + treatment | used/left + sessions | monthly/fee | join/sign up/register | card/number + member',
      context: 'membership',
    },
    voucher: {
      also: 'gift card, balance, voucher code, gift voucher, gift code, redemption, gift',
      told: 'voucher/gift/christmas | code/redeem/balance | expire/lost + voucher | spa day + for friend | present/christmas/mother + voucher | code/number + redeem | lost/expired/old + voucher | voucher/gift + buy/sell/redeem | code + valid/type/expire',
      context: 'gift-card',
    },
    stock: {
      also: 'product, retail product, consumable, colour tube, inventory, stock level, stock count, stocktake, stock movement',
      told: 'shampoo/tube/oil + left/order | retail/shelf + sell | use/gram/tube + per | tube/bottle/shampoo/oil | back bar/consumption | rep/run out | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    commission: {
      also: 'staff pay, booth rent, target, payroll, wage, bonus, chair rental, pay, salary',
      told: 'percent/share/commission + stylist | booth/chair + rent | target/bonus | month/wage/tip + paid | percent/share + stylist/sales | chair/booth + rent | tips | wage/pay/salary + month/hour | percent/commission',
      context: 'payroll',
    },
    marketing: {
      also: 'reminder, newsletter, rebooking, marketing message, review request, client reminder, notification, campaign, message',
      told: 'remind/text + day before | not been/long time + write | birthday/quiet day | review/rate + after | text/sms + day before/tomorrow | not been/lost + client | quiet/tuesday/last minute + offer | google/stars/review | newsletter/mailing/flyer/social media',
      context: 'campaign',
    },
    reporting: {
      also: 'report, statistics, turnover, daily closing, key figure, dashboard, daily report, analytics, summary',
      told: 'turnover/takings/sold + day/stylist | busy/quiet + hour/day | tax adviser/vat | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year | accountant/tax adviser/tax office | excel/spreadsheet',
      context: 'reporting',
    },
    purchasing: {
      also: 'order, supplier, supplier order, reorder, goods receipt, procurement, purchase order, vendor, buying',
      told: 'rep/wholesaler/brand + order | delivery/box/carton + arrive | minimum/reorder + tube/shampoo | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet | delivery + wrong/short/missing | price + supplier/gone up/rise | buy in/stock up/order in',
      context: 'purchase-order',
    },
  },
  relations:
    'appointment > treatment, appointment > staff-schedule, appointment > room, appointment > client, appointment ~> sale, appointment ~> marketing, sale > membership, sale > voucher, sale ~> stock, sale ~> commission, appointment ~> stock, sale ~> reporting, stock ~> purchasing, appointment > membership, marketing > client',
};

export const HEALTH_AND_BODY_MODELS: readonly ReferenceModel[] = [
  PHARMACY_COUNTER,
  OPTICIAN,
  SPA_AND_SALON,
];
