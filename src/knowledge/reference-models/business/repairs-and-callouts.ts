import type { ReferenceModel } from '../reference-model.ts';

const FIELD_SERVICE: ReferenceModel = {
  id: 'field-service',
  title: 'Field service',
  words:
    'technician, service call, customer site, machine, van, spare part, maintenance contract, dispatcher, report, warranty, breakdown, travel time, boiler, installation, signature',
  parts: {
    'installed-base': {
      also: 'equipment, machine, serial number, installation',
      told: 'which machine/serial/stands at | installed/year/history | warranty/until | part list/manual',
      context: 'asset-register',
    },
    'service-request': {
      also: 'call, fault, breakdown, service ticket',
      told: 'call/broken/error code | urgent/stands still | phone/solve + remote | photo/describe',
      context: 'trouble-ticket',
    },
    'service-agreement': {
      also: 'maintenance contract, service level, warranty, renewal',
      told: 'contract/included/free | hours/respond + promised | renew/cancel | price/index',
      context: 'contract',
    },
    'work-order': {
      also: 'job, service order, task, checklist',
      told: 'job/what to do | tools/safety/steps | second visit/follow up | sign/customer + done',
      context: 'maintenance-order',
    },
    dispatch: {
      also: 'scheduling board, route, technician calendar, appointment window',
      told: 'who + near/free/can | route/drive/tour | window/between eight + customer | emergency/squeeze in',
      context: 'matching',
    },
    technician: {
      also: 'engineer, skill, on-call duty, working hours',
      told: 'trained/certificate + machine | on call/weekend | ill/holiday | home/start',
      context: 'staff',
    },
    'van-stock': {
      also: 'spare part, parts order, van inventory, consignment',
      told: 'van/part + on board | missing/order + part | refill/night/drop | return/old part',
      context: 'inventory',
    },
    'service-report': {
      also: 'job report, time sheet, photo, signature',
      told: 'write/tablet/photo | hours/travel + note | measured/checklist | mail + customer',
      context: 'document',
    },
    'planned-maintenance': {
      also: 'inspection plan, interval, due visit, inspection',
      told: 'yearly/every/due + service | operating hours | announce/arrange | law/inspect',
      context: 'maintenance-schedule',
    },
    billing: {
      also: 'invoice, flat rate, travel charge, goodwill',
      told: 'bill/hours/kilometre | contract/free/warranty | parts/price | goodwill',
      context: 'invoicing',
    },
  },
  relations:
    'service-request > installed-base, service-request > service-agreement, service-request ~> work-order, planned-maintenance ~> work-order, planned-maintenance > service-agreement, work-order ~> dispatch, dispatch > technician, work-order > van-stock, work-order ~> service-report, service-report ~> billing, service-report ~> installed-base, billing > service-agreement',
};

const LAUNDRY: ReferenceModel = {
  id: 'laundry',
  title: 'Laundry and dry cleaning',
  words:
    'laundry, shirt, dry cleaning, iron, stain, garment, linen, towel, wash, press, suit, hotel linen, pick up, coat, folding',
  parts: {
    'laundry-order': {
      also: 'order, ticket, drop-off, express',
      told: 'bring/counter/drop + shirt | ready/when/express | pieces/count | ticket/number',
      context: 'laundry-order',
    },
    'garment-tag': {
      also: 'tag, barcode, chip, piece',
      told: 'tag/chip/sew + piece | where/lost/mixed up | whose/name | washes/count',
      context: 'traceability',
    },
    'intake-inspection': {
      also: 'stain note, damage, care label, risk consent',
      told: 'stain/hole/button + note | label/silk/risk | pockets/found | photo',
      context: 'inspection',
    },
    'plant-process': {
      also: 'washing, machine load, cycle, ironing, sorting',
      told: 'sort/colour/load | machine/degrees/cycle | iron/press/fold | wash again',
    },
    'garment-repair': {
      also: 'alteration, sewing, button, zip',
      told: 'shorten/sew/zip | tailor/seamstress | measure/pin | impregnate/leather',
      context: 'repair-job',
    },
    'linen-pool': {
      also: 'rental linen, textile stock, workwear, par stock',
      told: 'hotel/restaurant + linen/sheets | uniform/locker + worker | missing/shrink | size/new employee',
      context: 'item-rental',
    },
    'pickup-delivery': {
      also: 'route, van, collection slot, locker',
      told: 'collect/bring + home | van/route/driver | cart/bag/hang | locker/slot',
      context: 'delivery',
    },
    'claim-case': {
      also: 'damage claim, lost item, complaint, compensation',
      told: 'shrunk/ruined/lost | pay/age/value | complain/not clean | search',
    },
    'price-list': {
      also: 'price, subscription, discount, household package',
      told: 'shirt/piece + price | per kilo/bag | subscription/ten | delicate/extra',
      context: 'price-list',
    },
    'account-billing': {
      also: 'invoice, monthly bill, prepaid card, payment',
      told: 'month/hotel + bill | cash/card/prepaid | pay + pick up/before | weight/pieces + bill',
      context: 'invoicing',
    },
  },
  relations:
    'laundry-order ~> garment-tag, laundry-order ~> intake-inspection, laundry-order > price-list, intake-inspection ~> plant-process, plant-process > garment-tag, intake-inspection ~> garment-repair, linen-pool ~> pickup-delivery, plant-process ~> pickup-delivery, laundry-order ~> pickup-delivery, laundry-order ~> account-billing, linen-pool ~> account-billing, pickup-delivery ~> claim-case',
};

const REPAIR_CAFE: ReferenceModel = {
  id: 'repair-cafe',
  title: 'Repair café',
  words:
    'repair, broken, toaster, volunteer fixer, bring along, visitor, tool, spare part, sewing machine, neighbourhood, throw away, coffee, soldering, lamp, bike',
  parts: {
    'repair-event': {
      also: 'repair date, opening day, location, host',
      told: 'saturday/once a month | hall/parish/where | tables/full | announce/poster',
      context: 'event-programme',
    },
    'visitor-registration': {
      also: 'visitor, sign-up, waiting ticket, liability waiver',
      told: 'come/sign up + device | wait/number/turn | sign/own risk | what + brings',
      context: 'enrolment',
    },
    'fixer-pool': {
      also: 'fixer, skill, helper, shift',
      told: 'can/electric/sewing/bike + fix | who comes/next saturday | helper/cake | tested/allowed + mains',
      context: 'volunteer',
    },
    'repair-case': {
      also: 'repair, device, diagnosis, fault',
      told: 'open/look/diagnose | repaired/half/not | brand/age | fuse/cable/switch',
      context: 'repair-job',
    },
    'safety-test': {
      also: 'electrical check, test device, release, seal',
      told: 'measure/safe/mains | label/passed | not back/dangerous | protocol',
      context: 'inspection',
    },
    'tool-stock': {
      also: 'tool, spare part, consumable, 3d print',
      told: 'tool/screwdriver/glue | part/order/print | missing/lent | sponsor',
      context: 'inventory',
    },
    'repair-guide': {
      also: 'instruction, manual, tip, hint',
      told: 'how/video/guide | same/earlier + device | screw/manual | share + others',
      context: 'knowledge-base',
    },
    'impact-statistics': {
      also: 'success rate, waste saved, repair data, yearly figure',
      told: 'how many/kilos + saved | success/why not | city/network + report | brand/fails',
      context: 'analytics',
    },
    'donation-box': {
      also: 'donation, cash box, material cost, receipt',
      told: 'give/box/coin | part + cost | cake/coffee | account/treasurer',
      context: 'donation',
    },
  },
  relations:
    'visitor-registration > repair-event, fixer-pool > repair-event, visitor-registration ~> repair-case, repair-case > fixer-pool, repair-case ~> safety-test, repair-case > tool-stock, repair-case > repair-guide, repair-case ~> impact-statistics, repair-case ~> donation-box, safety-test ~> impact-statistics',
};

const HANDYMAN_PLATFORM: ReferenceModel = {
  id: 'handyman-platform',
  title: 'Locksmith and handyman platform',
  words:
    'handyman, locksmith, plumber, locked out, craftsman, painter, leak, electrician, emergency, job, quote, homeowner, tradesman, fixed price, rip-off',
  parts: {
    'job-request': {
      also: 'job, call-out, problem description, photo',
      told: 'locked out/leak/need + help | describe/photo | today/now/urgent | address/floor',
    },
    'pro-profile': {
      also: 'tradesman, handyman, craftsman, service area',
      told: 'trade/radius/can | photo/van/about | pause/holiday | team/apprentice',
      context: 'user-profile',
    },
    'pro-vetting': {
      also: 'trade licence, insurance check, background check, verification',
      told: 'licence/insurance/master + check | criminal/identity | expire/suspend | fake/test job',
      context: 'supplier-qualification',
    },
    'job-matching': {
      also: 'lead distribution, broadcast, assignment, nearest',
      told: 'near/next + craftsman | offer/first/accept | decline/nobody | suits/rank',
      context: 'matching',
    },
    quote: {
      also: 'bid, estimate, fixed price, extra cost',
      told: 'price/offer + before | compare/three | extra/more than + agree | travel/night surcharge',
      context: 'quotation',
    },
    'job-visit': {
      also: 'appointment, arrival, tracking, completion',
      told: 'on the way/minutes/map | window/time + come | done/photo/sign | did not show',
      context: 'appointment',
    },
    'job-payment': {
      also: 'escrow, card payment, invoice, tip',
      told: 'pay/hold + done | invoice/vat | cash/tip | refund',
      context: 'payment',
    },
    'pro-payout': {
      also: 'payout, commission, lead fee, balance',
      told: 'craftsman + paid/payout | commission/percent | lead/pay per | week',
      context: 'payable',
    },
    review: {
      also: 'rating, star, reference, reply',
      told: 'stars/rate + craftsman | answer + review | fake/bad | recommend',
      context: 'reviews',
    },
    dispute: {
      also: 'complaint, guarantee, damage case, arbitration',
      told: 'botched/damage/again | too expensive/rip off | guarantee/insurance | block/exclude',
    },
  },
  relations:
    'job-request ~> job-matching, job-matching > pro-profile, pro-vetting ~> pro-profile, job-matching ~> quote, quote ~> job-visit, job-visit ~> job-payment, job-payment ~> pro-payout, job-visit ~> review, review ~> pro-profile, job-visit ~> dispute, dispute ~> pro-payout, dispute ~> pro-vetting',
};

export const REPAIRS_AND_CALLOUTS_MODELS: readonly ReferenceModel[] = [
  FIELD_SERVICE,
  LAUNDRY,
  REPAIR_CAFE,
  HANDYMAN_PLATFORM,
];
