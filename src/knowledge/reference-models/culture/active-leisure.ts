import type { ReferenceModel } from '../reference-model.ts';

const GYM: ReferenceModel = {
  id: 'gym',
  title: 'Gym',
  words:
    'gym, fitness, member, class, workout, trainer, treadmill, spinning, yoga, contract, body, locker, weights, personal training, cancel membership',
  parts: {
    'membership-contract': {
      also: 'contract, tariff, pause, cancellation, trial',
      told: 'sign/twelve months/tariff | pause/pregnant/injured | cancel/notice | trial/friend',
      context: 'membership',
    },
    'fee-collection': {
      also: 'direct debit, fee, dunning, arrears',
      told: 'debit/monthly | bounced/owe | collection/block | price/raise',
      context: 'subscription-invoice',
    },
    'check-in': {
      also: 'turnstile, card, wristband, entry, visit',
      told: 'card/wristband/turnstile | night/24 | share/friend + card | how full/many inside',
      context: 'access-control',
    },
    'class-booking': {
      also: 'class, course, spot, waiting list',
      told: 'class/spinning/yoga + book | full/waiting | no show/late cancel | substitute/room',
      context: 'activity-booking',
    },
    'trainer-schedule': {
      also: 'trainer, instructor, floor shift, class plan',
      told: 'who teaches/floor | ill/replace + class | fee/per class | licence',
      context: 'shift-roster',
    },
    'workout-plan': {
      also: 'training plan, exercise, machine setting, log',
      told: 'plan/exercise/repeat | weights/progress | app/machine | goal/lose',
      context: 'training-plan',
    },
    'body-check': {
      also: 'measurement, health questionnaire, body analysis, check-up',
      told: 'measure/weigh/fat | heart/back/doctor | first/every three months | before/after',
    },
    'personal-training': {
      also: 'session, package, coach appointment, trial session',
      told: 'coach/one to one | package/ten | date/move | massage/solarium',
      context: 'appointment',
    },
    'shop-bar': {
      also: 'shake, drink flat, supplement, vending',
      told: 'shake/drink/bar | towel/protein | till/on account | stock',
      context: 'store-pos',
    },
    'member-retention': {
      also: 'win-back, birthday mail, referral, churn risk',
      told: 'not seen/weeks + call | win back/left | bring/friend + month | happy/survey',
      context: 'campaign',
    },
    'equipment-upkeep': {
      also: 'machine, defect, cleaning, safety check',
      told: 'machine/treadmill + broken | sign/out of order | clean/disinfect | service/lease',
      context: 'maintenance-order',
    },
  },
  relations:
    'membership-contract ~> fee-collection, check-in > membership-contract, fee-collection ~> check-in, class-booking > membership-contract, class-booking > trainer-schedule, workout-plan > body-check, personal-training > trainer-schedule, personal-training ~> fee-collection, shop-bar ~> fee-collection, check-in ~> member-retention, membership-contract ~> member-retention, equipment-upkeep ~> workout-plan, body-check > membership-contract',
};

const CLIMBING_AND_SWIMMING: ReferenceModel = {
  id: 'climbing-and-swimming',
  title: 'Climbing hall and swimming pool',
  words:
    'climbing, swimming, pool, wall, route, rope, lifeguard, swim course, sauna, changing room, belay, slide, lane, water, boulder, bath',
  parts: {
    'admission-ticket': {
      also: 'day ticket, ten-card, family ticket, time band',
      told: 'day/evening/family + ticket | ten/punch | student/holiday pass | overtime/extra',
      context: 'ticket-sale',
    },
    'entry-gate': {
      also: 'turnstile, wristband, locker, exit payment',
      told: 'wristband/chip/turnstile | locker/key | pay + exit | inside/full',
      context: 'access-control',
    },
    'safety-clearance': {
      also: 'house rules, belay test, waiver, minor consent',
      told: 'sign/rules | belay/tested/top rope | children/parents + form | seahorse/can swim',
      context: 'consent',
    },
    'course-programme': {
      also: 'swim course, climbing course, holiday camp, waiting list',
      told: 'beginner/children + course | waiting/full | badge/level | missed/catch up',
      context: 'enrolment',
    },
    'route-setting': {
      also: 'route, boulder, grade, wall section',
      told: 'screw/new/colour + route | grade/hard | rate/liked + route | rotate/old',
    },
    'lane-allocation': {
      also: 'lane, school time, club slot, birthday area',
      told: 'lane/club/school | birthday/party | public/closed | hour/rent',
      context: 'facility-booking',
    },
    'duty-roster': {
      also: 'lifeguard, supervisor, shift, break rule',
      told: 'lifeguard/watch + shift | certificate/rescue | ill/close | break/rotate',
      context: 'shift-roster',
    },
    'water-quality': {
      also: 'chlorine, temperature, water log, sample',
      told: 'chlorine/ph/measure | temperature/cold | sample/health office | filter/backwash',
    },
    'gear-rental': {
      also: 'shoes, harness, rope, towel',
      told: 'rent/shoes/harness | size/back | rope/check/worn | deposit',
      context: 'item-rental',
    },
    bistro: {
      also: 'kiosk, snack, till, shop',
      told: 'chips/ice/coffee | till/goggles | wristband/charge | voucher',
      context: 'store-pos',
    },
    'incident-log': {
      also: 'accident, rescue, first aid, near miss',
      told: 'fell/slip/drown | first aid/ambulance | report/insurance | theft/lost',
      context: 'incident-report',
    },
  },
  relations:
    'admission-ticket ~> entry-gate, entry-gate > safety-clearance, course-programme > lane-allocation, course-programme > safety-clearance, course-programme > duty-roster, lane-allocation > duty-roster, gear-rental > admission-ticket, bistro > entry-gate, duty-roster ~> incident-log, water-quality ~> lane-allocation, route-setting ~> incident-log, incident-log ~> safety-clearance',
};

const GOLF_CLUB: ReferenceModel = {
  id: 'golf-club',
  title: 'Golf club',
  words:
    'golf, tee time, handicap, green fee, caddie, course, hole, tournament, pro, driving range, clubhouse, score card, greenkeeper, marshal, bunker',
  parts: {
    'player-membership': {
      also: 'member, share, guest member, home club',
      told: 'member/full/weekday | guest/friend/voucher | wait/share | leave/transfer',
      context: 'membership',
    },
    'tee-time': {
      also: 'tee time, flight, start list, slot',
      told: 'tee/slot/flight | partner/join/four | cancel/no show | member/guest/prime',
      context: 'reservation',
    },
    'green-fee': {
      also: 'price, guest fee, rate, voucher',
      told: 'guest/pay/eighteen | twilight/weekday | partner club/half | voucher/two for',
      context: 'price-list',
    },
    handicap: {
      also: 'handicap index, score record, course rating, card',
      told: 'handicap/index | card/sign/attest | slope/rating | permit/beginner',
    },
    tournament: {
      also: 'competition, draw, prize money, score, prize',
      told: 'sign up/draw/start | count/stableford/net | prize/sponsor | playoff',
      context: 'competition',
    },
    'range-and-cart': {
      also: 'range ball, cart, trolley, locker',
      told: 'balls/token/bucket | cart/trolley/battery | locker/caddie | deposit',
      context: 'item-rental',
    },
    'golf-lesson': {
      also: 'pro, lesson, beginner course, video analysis',
      told: 'pro/lesson/swing | beginner/permission | package/group | video',
      context: 'tutoring-lesson',
    },
    'course-care': {
      also: 'greenkeeping, mowing, course status, irrigation',
      told: 'mow/green/sand | closed/frost/winter | water/sprinkle | hole/pin + move',
      context: 'maintenance-order',
    },
    'clubhouse-account': {
      also: 'restaurant tab, member account, minimum spend, statement',
      told: 'tab/eat/sign | minimum/spend | monthly/statement + member | fee/levy',
      context: 'customer-bill',
    },
  },
  relations:
    'tee-time > player-membership, tee-time > green-fee, tee-time > course-care, tournament > handicap, tee-time ~> range-and-cart, golf-lesson > player-membership, handicap > player-membership, tournament > tee-time, player-membership ~> clubhouse-account, green-fee ~> clubhouse-account, range-and-cart ~> clubhouse-account',
};

const SKI_RESORT: ReferenceModel = {
  id: 'ski-resort',
  title: 'Ski resort',
  words:
    'ski, lift, slope, snow, ski pass, piste, ski school, mountain, avalanche, rental, gondola, snowboard, season pass, snow cannon, valley',
  parts: {
    'ski-pass': {
      also: 'day pass, season pass, keycard, tariff',
      told: 'day/week/season + pass | keycard/load | child/senior | refund/injured',
      context: 'ticket-sale',
    },
    'lift-access': {
      also: 'gate, turnstile, passage, photo compare',
      told: 'gate/pass/scan | photo/somebody else | passages/count | lost/block',
      context: 'access-control',
    },
    'lift-operation': {
      also: 'lift, gondola, cable car, standstill',
      told: 'lift/open/stop | wind/close | queue/wait + valley | inspect/rope',
    },
    'slope-grooming': {
      also: 'piste, grooming, snow cannon, snow depth',
      told: 'groom/machine/night | snow/cannon/water | open/closed + slope | depth',
    },
    'ski-school': {
      also: 'ski course, instructor, private lesson, kids group',
      told: 'course/children/beginner | instructor/language | private/meet | medal/race',
      context: 'course-delivery',
    },
    'rental-depot': {
      also: 'ski, boot, helmet, depot',
      told: 'rent/boots/size | weight/binding | service/wax | depot/overnight',
      context: 'item-rental',
    },
    'slope-rescue': {
      also: 'accident, patrol, avalanche, transport',
      told: 'fall/hurt/slope | sledge/helicopter | avalanche/blast | insurance/bill',
      context: 'incident-dispatch',
    },
    'mountain-restaurant': {
      also: 'hut, till, table, supply',
      told: 'hut/soup/beer | table/reserve | supply/cable + goods | card/till',
      context: 'store-pos',
    },
    'resort-info': {
      also: 'snow report, webcam, opening status, push message',
      told: 'webcam/snow/weather | open/today/app | bus/parking/full | last + ride',
    },
    'revenue-sharing': {
      also: 'pool settlement, partner area, clearing, commission',
      told: 'pool/share/passages | partner/valley + money | hotel/commission | audit',
    },
  },
  relations:
    'ski-pass ~> lift-access, lift-operation ~> resort-info, slope-grooming ~> resort-info, lift-access > lift-operation, ski-school > ski-pass, rental-depot > ski-pass, slope-rescue ~> slope-grooming, lift-access ~> revenue-sharing, ski-pass ~> revenue-sharing, ski-school ~> rental-depot, mountain-restaurant > lift-operation, slope-rescue ~> resort-info',
};

export const ACTIVE_LEISURE_MODELS: readonly ReferenceModel[] = [
  GYM,
  CLIMBING_AND_SWIMMING,
  GOLF_CLUB,
  SKI_RESORT,
];
