import type { ReferenceModel } from '../reference-model.ts';

const VETERINARY_CLINIC: ReferenceModel = {
  id: 'veterinary-clinic',
  title: 'Veterinary clinic',
  words:
    'vet, pet, dog, cat, animal, owner, jab, horse, cow, paw, spay, microchip, kennel, veterinarian, rabbit, deworming',
  parts: {
    patient: {
      also: 'record, file, species, chart, animal, pet, microchip, breed, medical file, pet file',
      told: 'dog/cat/horse + name/breed/age/weigh | chip/tattoo + read/number | die/put down/put to sleep | bite/careful/muzzle | every/each + animal/pet + card/file | old/paper + file/folder/card | allergic/allergy/chronic | look up + animal/pet/name',
      context: 'animal',
    },
    owner: {
      also: 'contact, household, registration, farmer, client, customer, keeper, pet parent, pet owner, account holder',
      told: 'who/owner + phone/address/belong | new owner/give away/sell + animal | not paid/bad payer | family + several + pet | number/email/mobile + owner/people | farmer/breeder/shelter | moved/wrong + address | angry/complain + owner',
      context: 'customer',
    },
    appointment: {
      also: 'schedule, scheduling, agenda, slot, reservation, booking, diary, walk-in, calendar, farm visit',
      told: 'book/ring/slot | emergency/night/now | farm/stable/home + drive | wait/walk in/room | move/cancel | phone/call + all day/desk/reception | double/overlap + book | not turn up/no-show/forgot | full/squeeze + day/afternoon | operation/surgery + morning + day',
      context: 'appointment',
    },
    consultation: {
      also: 'exam, encounter, history, visit, examination, treatment, diagnosis, clinical record, clinical note, medical record',
      told: 'look/examine + animal | limp/vomit/itch/cough | write/note + found/history | weigh + table | vet + see/check/feel/listen | what wrong/what is wrong | lame/sick/ill | dictate/type/scribble | what + did/gave + last time',
      context: 'veterinary-visit',
    },
    vaccination: {
      also: 'immunisation, prevention, deworming, vaccine, jab, booster, worming, vaccine schedule, preventive care, pet passport',
      told: 'jab/shot/rabies | worm/flea/tick | due/remind/card/yearly | passport/travel + animal | vaccine | booster/due + postcard/text/letter | overdue + year/dog/cat | puppy/kitten + weeks',
      context: 'immunisation',
    },
    inpatient: {
      also: 'hospitalisation, ward, boarding, stay, kennel, cage, operation, anaesthesia, treatment sheet',
      told: 'stay/night/keep + cage/kennel | operate/spay/neuter/castrate | anaesthesia/drip | pick up/fetch + after | overnight/recover/recovery | whiteboard + feed/drip/hour | nurse/assistant + every hour/check/feed | how is he/ring + ask',
      context: 'encounter-bed',
    },
    laboratory: {
      also: 'lab, diagnostics, imaging, test, result, radiology, specimen, x-ray, sample, lab test, blood test',
      told: 'blood/stool/urine/sample | x-ray/ultrasound | send/outside + lab | result + back/call | machine/analyser + blood/value | tumour/lump/biopsy | picture/film/scan + bone/chest/belly | wait + result/lab',
      context: 'diagnostic-result',
    },
    pharmacy: {
      also: 'medication, medicine, dispensary, inventory, stock, prescription, drug, dispensing, medicine stock, pet food',
      told: 'pill/tablet/medicine/ointment | shelf/run out/batch | antibiotic/narcotic + book | food/collar + sell | count/order/reorder + shelf/drug/medicine | expire/expired | dose/milligram + kilo/weight | label/write on + box/bottle | dangerous/controlled + cupboard/book | wholesaler/supplier',
      context: 'medication',
    },
    billing: {
      also: 'invoicing, finance, accounting, payments, invoice, estimate, payment, till, price list, pet insurance claim',
      told: 'pay/bill/cash/card | estimate/how much + before | insurance/insured + claim | instalment/debt/reminder | owe/unpaid/outstanding | forget/forgot + charge/bill | price/fee + visit/operation | expensive/shock + bill | deposit/up front',
      context: 'invoicing',
    },
    surgery: {
      also: 'procedure, theatre, neutering, dental',
      told: 'operate/spay/neuter/castrate | teeth/tooth/dental | consent/sign + before/operation | theatre/operating | anaesthesia/put under/wake up | stitch/cone/fasting | pre-op/before + blood',
    },
    reminder: {
      also: 'recall, notification, message, communication, sms, messaging, letter, alert',
      told: 'text/sms/postcard/email + owner/people | remind + due/jab/appointment/tomorrow | never came back/not seen + year | whatsapp/message + photo/ask | letter + birthday/jab/due | send/write + lot/all + client | remind/warn + day before/in time/automatically | text/email/letter + go out/automatic/get',
      context: 'notification',
    },
    staff: {
      also: 'employee, team, roster, user, shift, on-call, personnel, colleague, worker',
      told: 'who + work/on duty/tonight | nurse/assistant/receptionist + shift/rota | on call/weekend/night + vet | holiday/off sick | who may/allowed + see/prescribe | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people',
      context: 'staff',
    },
    reporting: {
      also: 'statistics, analytics, report, dashboard, takings, evaluation, figures, key figure',
      told: 'month/year + figure/takings/number | which + vet/service + earn/bring | how many + animal/visit/operation | accountant/tax + numbers | authority/ministry + antibiotic/report | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count',
      context: 'reporting',
    },
  },
  relations:
    'patient > owner, appointment > patient, appointment ~> consultation, consultation > laboratory, consultation > pharmacy, consultation ~> vaccination, consultation ~> inpatient, consultation ~> billing, pharmacy ~> billing, vaccination ~> appointment, appointment > owner, surgery > patient, consultation ~> surgery, vaccination ~> reminder, appointment > staff, billing ~> reporting',
};

const ANIMAL_SHELTER: ReferenceModel = {
  id: 'animal-shelter',
  title: 'Animal shelter',
  words:
    'shelter, stray, adopt, kennel, rescue, dog, cat, foster home, animal, volunteer, rehome, abandoned, new home, puppy',
  parts: {
    intake: {
      also: 'admission, arrival, reception, finder, stray, surrender, seizure, seized animal, stray report, found animal',
      told: 'bring/find/catch/box + stray/dog/door | give up/surrender/moving/allergic | police/officer + take away | chip/look for + owner | tied/gate/morning | who brought/came from/where found | new + animal/dog/cat + paper/form | litter/kitten/farm | owner died/divorce/baby',
    },
    animal: {
      also: 'pet, dog, cat, profile, microchip, resident, biography, photo, animal file, behaviour note',
      told: 'name/age/breed/photo + dog/cat | good with/child/shy/bite | tag | die/escape | card/sheet/file + dog/cat/each | description/story + write/dog | chip + number/read | weigh/character/temper | neutered/vaccinated + yes',
      context: 'animal',
    },
    kennel: {
      also: 'accommodation, pen, capacity, location, space, cage, enclosure, housing, quarantine, occupancy, cat room',
      told: 'cage/box/room/run + free/full/clean | quarantine/apart/ill | move/together + cage | no room/place | where + dog/cat/animal + sit/is | put/squeeze/double + in | clean/scrub/hose | full/bursting | outdoor/run/yard',
    },
    health: {
      also: 'medical, treatment, veterinary, medication, vaccination, neutering, medical care, health record, vet treatment, health check',
      told: 'vet/jab/neuter/chip | pill/wound/treat | sick/limp + vet | worm/flea + due | medicine/drops/tablet + give/daily | spay/castrate/sterilise | operation/vet + cost/bill | quarantine/cough/parvo | check + arrival/first',
      context: 'veterinary-visit',
    },
    adoption: {
      also: 'rehoming, placement, adopter, applicant, match, enquiry, application, matching, home check, rehoming contract',
      told: 'adopt | form/apply + garden/cat | visit/check + home | bring back/return/trial | fee/sign + contract | new + home/family/owner | interested/enquire/ask + dog/cat | meet/get to know | reserve/reserved + dog/cat | suitable/right + family/people | refuse/say no + people',
      context: 'adoption',
    },
    foster: {
      also: 'fostering, carer, temporary home, foster home, foster carer, temporary placement',
      told: 'stay/take + while/temporarily/at home | puppy/bottle/nurse + family | foster + free/food | give back + ready | foster | until + better/old enough/found | litter/kitten/newborn | family/home + temporary/weeks | which + with/at + whom',
    },
    volunteer: {
      also: 'helper, roster, shift, rota, walker, schedule, dog walker, staff roster',
      told: 'walk + dog | shift/weekend/sign up | train/allowed + dangerous | hours/thank + helper | walker/walk/stroll | who comes/who + come | help/helper + saturday/weekend | nobody + turned up/came | cuddle/clean + helper',
      context: 'volunteer',
    },
    donation: {
      also: 'fundraising, sponsorship, donor, supporter, gift, legacy, sponsor',
      told: 'donate/food/blanket | sponsor/godparent + dog | campaign/appeal/roof | money/euro + give/send/month | food/blanket/towel + bring | sponsor/godparent/pate | thank/letter + giver/donor | tax/receipt/certificate | appeal/collect/collection box',
      context: 'donation',
    },
    'lost-pet': {
      also: 'search, reunion, lost found, lost and found, missing animal, found report, missing pet, owner search, lost report',
      told: 'lost/miss/ran away + cat/dog | same/match + found/photo | owner + claim/fetch/prove | poster/notice | missing/escaped/run away | call/ring + lost/missing | looks like/same + chip/photo | fetch/pick up + owner | owner + never/trace',
      context: 'lost-property',
    },
    supply: {
      also: 'stock, food, inventory, store, donation in kind, material, storage, equipment',
      told: 'food/litter/straw + order/run out/how much | count/store/shelf + food/medicine | kilo/bag/tin | diet/special + food/feed | buy/supplier | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | run out/nothing left',
      context: 'inventory',
    },
    payment: {
      also: 'fee, invoice, accounting, finance, billing, invoicing, payout',
      told: 'fee/charge + adopt/pick up/day | council/town + pay/contract/stray | cash/card/transfer | vet bill | per day/board | pay/paid/transfer + month/late/bank | receipt/invoice + keep/check/write | money + owe/back/missing',
      context: 'payment',
    },
    publication: {
      also: 'website, listing, advert, social media, portal, transparency, announcement',
      told: 'website/internet/facebook/page + photo/dog/put | advert/poster + home | already gone/taken off | picture/video + take/upload | waiting longest | website/internet/online + put/show/visible | public/everyone/press + see/read | take down/remove/out of date + website',
    },
    reporting: {
      also: 'statistics, report, register, compliance, analytics, dashboard, evaluation, figures, key figure',
      told: 'how many + came/left/year/animal | authority/vet office/council + register/report/list | year/annual + figure/meeting | register/book + inspector | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'intake ~> animal, intake > kennel, intake > lost-pet, animal ~> health, animal ~> adoption, kennel > animal, foster > animal, volunteer > animal, health ~> adoption, donation > animal, intake ~> foster, animal ~> publication, publication ~> adoption, health > supply, adoption ~> payment, intake ~> reporting',
};

const REHAB_FITNESS: ReferenceModel = {
  id: 'rehab-fitness',
  title: 'Rehabilitation and fitness plans',
  words:
    'physiotherapist, exercise, rehab, trainer, workout, gym, knee, muscle, stretch, physio, repetition, fitness, training plan, back pain',
  parts: {
    client: {
      also: 'customer, patient, member, person, user, profile, referral, health questionnaire, body data, health check',
      told: 'who + client/member/are | injury/operation/knee | weigh | doctor + allow/prescription | new/sign up/first + client/patient/member | heart/blood pressure/disc | questionnaire/form + health/fill | age/height/weight | doctor/gp + send/letter',
      context: 'customer',
    },
    assessment: {
      also: 'evaluation, screening, test, measurement, goal, progress, intake, initial test, mobility test, movement screening, progress measure',
      told: 'test/measure + strength/bend/degree | goal/reach/want + run/lift | pain + scale/score | again + six weeks/compare | how far/how much + bend/lift/walk | first/initial + hour/session | better/worse/improve + compare/curve | measure/tape/scale/fat | photo/before + after',
    },
    exercise: {
      also: 'catalogue, library, video, movement, content, exercise library, video library, exercise catalogue',
      told: 'video/picture + show/exercise | list/pick + exercise | easier/harder + variant | band/mat | film/clip/video | squat/plank/stretch | picture/drawing + how | collection/hundred + exercise | wrong + doing/do it',
      context: 'media-library',
    },
    plan: {
      also: 'programme, routine, regimen, training plan, treatment plan, workout plan, rehab protocol, exercise prescription',
      told: 'plan/programme + write/make/week | set/repetition/minute + how many | change/adapt + pain/heavy | phase/after surgery | home/at home + exercise/do | monday/three times/twice + week | too hard/too easy/heavier | copy/template + plan | paper/print/sheet + exercise',
      context: 'training-plan',
    },
    workout: {
      also: 'activity, training, diary, tracking, adherence, workout log, session log',
      told: 'tick/log/done + set/today | skip/lazy/missed | hurt/tired + afterwards | watch/step/pulse | did/done + exercise/today/how many | kilo/weight/rep + write/enter | gave up/stop/lazy | calorie/heart rate/kilometre | notebook/sheet + write',
    },
    appointment: {
      also: 'booking, schedule, calendar, scheduling, slot, class, session, treatment slot, trainer hour',
      told: 'book/cancel + trainer/hour/class | room/couch/machine + free | ten/six + session + prescription | full + class | move/no-show/late + client/hour | course/group + place/spot | waiting list | calendar/diary + therapist/trainer | reminder/remind + tomorrow',
      context: 'appointment',
    },
    message: {
      also: 'feedback, messaging, chat, notification, coaching, check-in, motivation, coaching message, reminder',
      told: 'message/ask/answer + trainer/therapist | praise/badge/streak/remind | film/video + send + look | question + between | whatsapp/text + client/trainer | remind/nudge + exercise/train | ask + how/feel | praise/motivate | push/reminder',
      context: 'chat',
    },
    membership: {
      also: 'subscription, contract, package, pass, credit, ten-card, insurance prescription',
      told: 'month/contract/cancel + pay | ten/card/package + left | insurer/health fund + approve/pay | freeze/pause | join/sign + contract/gym | expire/renew/run out | left/remaining + visit/session | leave/quit/notice | month/year + fee',
      context: 'membership',
    },
    treatment: {
      also: 'therapy, documentation, visit, session note, clinical note, therapy record',
      told: 'massage/tape/mobilise/treat | write/note + after/treatment | what + did/done + last time | report/letter + doctor | table/hands + treat | pain/swelling + today',
    },
    billing: {
      also: 'payment, invoice, invoicing, claim, finance, charge, accounting',
      told: 'pay/bill/invoice | direct debit/bounced/owe | insurer/health fund + send/claim/refuse | co-payment/own share | receipt | bill/invoice + write/send/month | paid/not paid/late + invoice/bill | price/tariff/rate + change/agree',
      context: 'invoicing',
    },
    staff: {
      also: 'trainer, therapist, employee, coach, roster, personnel, team, colleague, worker',
      told: 'which/who + therapist/trainer + free/work | holiday/sick/replace + therapist/trainer | qualification/licence/course | hours/paid + trainer | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    nutrition: {
      also: 'diet, calorie, food, recipe, meal plan, food diary',
      told: 'eat/meal/breakfast | calorie/protein/diet | recipe/shopping list | weight/kilo + lose | photo + plate/meal | cook/shop + healthy/food | vegetarian/allergy + eat | drink/litre + water',
    },
    reporting: {
      also: 'statistics, analytics, dashboard, figures, report, key figure',
      told: 'how many + come/member/visit | month/year + figure/income/leave | busy/empty + hour | who stays/leaves | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'client ~> assessment, assessment ~> plan, plan > exercise, plan ~> workout, workout ~> message, message ~> plan, appointment > membership, appointment > client, appointment ~> assessment, treatment > client, appointment ~> treatment, treatment ~> plan, treatment ~> billing, appointment > staff, client > nutrition, billing ~> reporting',
};

export const ANIMALS_FITNESS_MODELS: readonly ReferenceModel[] = [
  VETERINARY_CLINIC,
  ANIMAL_SHELTER,
  REHAB_FITNESS,
];
