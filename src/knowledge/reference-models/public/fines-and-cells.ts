import type { ReferenceModel } from '../reference-model.ts';

const PRISON: ReferenceModel = {
  id: 'prison',
  title: 'Prison and probation',
  words:
    'prison, inmate, prisoner, cell, jail, warden, sentence, visitor, guard, release, parole, wing, probation, contraband, roll call',
  parts: {
    inmate: {
      also: 'prisoner, offender, person, detainee, file, photo, offender file, risk flag',
      told: 'who + prisoner/alias/photo | enemy/gang/apart | next of kin | prisoner/inmate/man | photo/number/alias | gang/enemy/danger | religion/language/diet',
      context: 'contact-book',
    },
    admission: {
      also: 'intake, reception, booking, transfer, arrival, property bag',
      told: 'arrive/bring/bus + new | search/strip/shower/clothes | move/transfer + other prison | arrive/new/van/bus | belongings/bag/store | transferred/other prison',
    },
    sentence: {
      also: 'judgment, warrant, term, remand, sentence calculation, release date, court order',
      told: 'days/until/how long + sit/serve | court/judge + paper/order | good behaviour/remission/credit | release/out + date | years/days/months + serve | court/judge/warrant | remission/early/good behaviour | released/too long/too late',
    },
    cell: {
      also: 'housing, bed, accommodation, wing, occupancy, cell allocation',
      told: 'bed/free/full/double + cell | put/together/smoker | count/roll/evening | isolation/search + cell | cell/bed/bunk | full/double/overcrowded | who with whom/smoker | count/head/evening',
    },
    visit: {
      also: 'visitor, appointment, visiting, phone call, visiting hour, video visit, visitor list, calendar',
      told: 'wife/lawyer/child + see/come | book/slot/glass/table | check/banned/list + visitor | call/minutes/phone | visitor/wife/children/lawyer | phone/minutes/video | banned/search',
      context: 'visitor',
    },
    activity: {
      also: 'regime, work, programme, education, schedule, movement, daily schedule',
      told: 'work/workshop/kitchen/wage | move/escort/doctor/court | yard/hour/day | work/workshop/kitchen/laundry | school/course/sport/yard | escort/moved | timetable/lock up',
    },
    account: {
      also: 'money, canteen, shop, wallet, wage, inmate account, trust account, prisoner money',
      told: 'buy/coffee/tobacco | family + send/transfer | debt/limit + week | canteen/shop/tobacco/coffee | money/balance/send in | wage/earn/deduct | debt/spend',
    },
    incident: {
      also: 'report, disciplinary, offence, security, contraband, disciplinary case, use of force, self-harm watch',
      told: 'fight/attack/hurt/escape | drug/phone/knife + found | watch/suicidal | drug/phone/weapon | punish/hearing/isolation | hang/self-harm/watch',
      context: 'incident-report',
    },
    health: {
      also: 'medical, infirmary, doctor, medication, medical care, health screening, prison doctor, medication round',
      told: 'sick/doctor/nurse/pill | hospital + guard | first day + check | pill/methadone/withdrawal | hospital/dentist | screening/first day',
      context: 'medication',
    },
    release: {
      also: 'parole, probation, reintegration, discharge, leave, supervision, release plan, rehabilitation plan',
      told: 'day out | flat/job/after + outside | report/officer + week | ankle/tag | released/gate/last day | flat/job/benefit + outside | parole/probation/tag | leave/weekend',
      context: 'care-plan',
    },
    staff: {
      also: 'officer, guard, roster, shift, duty, employee, personnel, team, colleague',
      told: 'guard/officer + shift/night/short | roster/overtime/sick | keys/radio | training/who is on | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    property: {
      also: 'belongings, store, inventory, possession, mail, parcel, valuables, effects, luggage, deposit',
      told: 'belongings/clothes/watch/ring | store/bag/box/seal | letter/parcel/post + open/check | lost/given back | list/sign + items/things | swap/hand over + clothes | allowed/forbidden + parcel/thing | missing/claim + ring/watch',
    },
    request: {
      also: 'complaint, application, grievance, petition, letter, wish, slip, inmate request',
      told: 'ask/request/slip/form + inmate/cell | complain/complaint | answer/days/granted | kiosk/paper | lost/forgotten + slip/request | approve/refuse + governor/officer | doctor/phone/work + ask for | judge/ombudsman + complain',
    },
  },
  relations:
    'admission ~> inmate, admission > sentence, admission > cell, visit > inmate, activity > inmate, activity ~> account, incident > inmate, incident ~> cell, admission ~> health, sentence ~> release, incident ~> sentence, admission > property, inmate ~> release, request > inmate, staff > cell, incident > staff',
};

const PARKING_PERMIT: ReferenceModel = {
  id: 'parking-permits',
  title: "Residents' parking permits and parking fines",
  words:
    'parking, permit, resident, number plate, zone, warden, parking ticket, windscreen, visitor pass, meter, fine, car, kerb, disabled badge',
  parts: {
    permit: {
      also: 'pass, licence, badge, residence permit, parking permit, resident permit, visitor pass, disabled badge',
      told: 'apply/renew/swap + plate/car | guest/visitor/craftsman + day | live/resident + prove | permit/pass/sticker | apply/renew/expire | car/change | visitor/guest/tradesman/nurse | disabled/badge',
      context: 'curb-parking',
    },
    eligibility: {
      also: 'check, verification, entitlement, rule, quota, residence check, vehicle check',
      told: 'registered/address/live + check | second car/company car/limit | waiting list/full + zone | own/lease + vehicle | live/registered/address | second car/company car/hire car | waiting list/full | proof/lease/paper',
    },
    zone: {
      also: 'area, street, place, restriction, parking zone, tariff area, street section',
      told: 'street/area + belong/sign | allowed/market/cleaning | border | change/new + zone | zone/street/area | sign/market/cleaning | boundary/wrong side | spaces/free/how many',
      context: 'mapping',
    },
    'parking-session': {
      also: 'session, meter, parking, ticket machine, mobile parking, meter payment, pay and display',
      told: 'machine/coin/app + pay/hour | extend/stop/start + phone | longest/maximum | out of order + machine | meter/machine/coin | app/phone/start/stop | hour/minutes/maximum | broken/does not take',
    },
    enforcement: {
      also: 'control, patrol, warden, inspection, violation, plate scan',
      told: 'warden/walk + check/scan | photo/plate + car | wheel clamp/tow | warden/patrol/walk | scan/check | photo/tow/clamp | shift/round/device | insulted/spat',
    },
    fine: {
      also: 'ticket, penalty, offence, penalty notice, parking ticket',
      told: 'windscreen/slip/ticket + pay | letter/owner/keeper + send | foreign/abroad + plate | reminder/double/bailiff | fine/ticket/windscreen | owner/keeper | unpaid/reminder/double | foreign/hire car | written/wrong',
    },
    appeal: {
      also: 'objection, contest, complaint, dispute, review, remedy',
      told: 'object/disagree/unfair | medical/loading + reason | cancel/stand | month + evidence | appeal/object/unfair | loading/doctor/broken machine | cancel/upheld | evidence/photo',
      context: 'grievance',
    },
    payment: {
      also: 'fee, invoice, billing, refund, cashier, direct debit, invoicing, finance, payout',
      told: 'moved away/give back + refund | electric/small + cheaper | pay/card/cash/debit | refund/moved | receipt/unpaid | price/year/month',
      context: 'payment',
    },
    vehicle: {
      also: 'car, plate, keeper, vehicle lookup, vehicle register, keeper enquiry, number plate register, vehicle data, fleet',
      told: 'plate + whose/who owns/ask | transport authority/registry | rental/company + car | emission/electric/length | plate/keeper/owner | registry/authority/ask | rental/company | electric/emission/weight',
      context: 'vehicle',
    },
    citizen: {
      also: 'resident, holder, account, customer, applicant, user, person, contact, profile',
      told: 'resident/holder/citizen + name/address | moved/died | login/online/counter | household/two | look up/find + name/caller | address/phone/email + change/wrong | same/two/double + person/name | log in/password/account',
      context: 'contact-book',
    },
    notification: {
      also: 'reminder, message, letter, communication, messaging, alert, email, sms',
      told: 'remind/expire/renew | letter/email/text | ready/approved + tell | new + rule/zone | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    collection: {
      also: 'debt, bailiff, court, arrears, dunning, recovery, claim, debt collection, enforcement order',
      told: 'bailiff/debt/court | instalment/never pays | interest/second reminder | write off | seize/account/wage | agency/lawyer + hand over | plan/rate + pay off | years/old/expired + debt',
      context: 'collections',
    },
    reporting: {
      also: 'statistics, dashboard, occupancy, analytics, report, evaluation, figures, key figure',
      told: 'how many/how full + permit/zone | income/month/council | which street/most + fine | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month | boss/director/board + ask/want/know + figure/number/how many',
      context: 'reporting',
    },
  },
  relations:
    'permit > eligibility, permit > zone, eligibility > vehicle, permit > payment, parking-session > zone, enforcement > permit, enforcement > parking-session, enforcement ~> fine, fine > vehicle, fine ~> appeal, fine > payment, permit > citizen, permit ~> notification, fine ~> collection, fine ~> reporting, eligibility > citizen',
};

export const FINES_AND_CELLS_MODELS: readonly ReferenceModel[] = [PRISON, PARKING_PERMIT];
