import type { ReferenceModel } from '../reference-model.ts';

const VACCINATION_CAMPAIGN: ReferenceModel = {
  id: 'vaccination-campaign',
  title: 'Vaccination campaign',
  words:
    'vaccine, jab, vaccination, shot, dose, booster, vaccination centre, priority group, vial, herd immunity, mass vaccination, side effect',
  parts: {
    registration: {
      also: 'person, citizen, sign-up, recipient, patient, enrolment, beneficiary, citizen registry',
      told: 'sign up/register/enter + people/citizen/online | who + be/are + code/id | family/grandmother + register for | phone/hotline + without internet | register/sign up/enter | id/insurance number/name | hotline/phone/online | grandmother/on behalf',
      context: 'patient-registry',
    },
    eligibility: {
      also: 'priority, group, rule, invitation, cohort, target group, priority group',
      told: 'turn/first/next + old/age/nurse | allowed/entitled + yet | invite/letter + group/year of birth | risk/ill + before | turn/priority/first | age/year of birth/nurse/teacher | allowed/entitled/not yet | jump/queue',
    },
    appointment: {
      also: 'booking, slot, schedule, calendar, session, scheduling, second-dose date, diary',
      told: 'book/pick + slot/time/place | second + date/week | no-show/leftover | move/cancel + date | slot/book/time | second/booster + date/weeks | no-show/cancel/left over | crash/full + appointment',
      context: 'appointment',
    },
    site: {
      also: 'centre, location, team, facility, capacity, opening, clinic, station, vaccination site, mobile team',
      told: 'centre/hall/bus/tent + open/line | how many + day/lane/staff | team + nursing home/village | helper/doctor + shift | hall/centre/bus/tent/gym | lane/booth/per hour/per day | open/queue/capacity | mobile/village/nursing home',
      context: 'venue',
    },
    vaccination: {
      also: 'administration, immunisation, dose, record, shot, injection, consent, screening, immunisation record, dose given, vaccination event',
      told: 'arm/needle/inject/give + shot/dose | consent/sign/doctor + talk | write down + batch/lot | which + vaccine + got | arm/needle/inject | batch/lot + write | consent/sign/allergy | quarter of an hour/wait after | doctor/nurse + give',
      context: 'immunisation',
    },
    stock: {
      also: 'inventory, vial, batch, supply, allocation, vaccine stock, cold chain, material, store',
      told: 'vial/box/fridge + left/deliver/thaw | throw away/spoil/waste/expire | allocate/share + centre/district | minus degrees/temperature | vial/dose/fridge/freezer | run out/thaw/expire/thrown | deliver/allocate/lorry | left over/evening',
      context: 'inventory',
    },
    certificate: {
      also: 'proof, card, pass, document, qr code, proof of vaccination, vaccination card',
      told: 'prove/proof/show + vaccinated/travel | qr/code + scan/phone | lost + card/paper | print/download + pass | proof/pass/card | qr/scan/print | lost/forged/abroad | yellow/stamp',
    },
    'adverse-event': {
      also: 'reaction, incident, safety, pharmacovigilance, side effect, side effect report, safety surveillance',
      told: 'side effect/reaction/faint/fever | report/tell + authority/after | allergic/emergency | stop + batch | report/authority + after | allergic/ambulance | sick/complain + afterwards',
    },
    reporting: {
      also: 'coverage, statistics, dashboard, uptake, coverage report, uptake statistics, registry report, analytics, report',
      told: 'how many/percent/share + vaccinated | ministry/authority + daily/every evening | district/map + behind | figure/chart + public | how many/percent | ministry/daily/evening | district/map/behind | press/chart',
      context: 'reporting',
    },
    staff: {
      also: 'helper, roster, shift, vaccinator, volunteer, employee, personnel, colleague',
      told: 'nurse/doctor/volunteer/helper + shift | who works/needed/short | roster/weekend | trained/paid/hours | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
    notification: {
      also: 'reminder, message, sms, communication, messaging, alert, email',
      told: 'text/sms/letter/email | remind/invite + second/appointment | language/leaflet/poster | call/household | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    distribution: {
      also: 'logistics, delivery, transport, shipment, order, dispatch',
      told: 'lorry/van/courier/police + bring | order/allocate/share + centre/doctor | ice/cooled/box | arrive/late | bring/fetch/carry + who/when | driver/courier + wait/late | arrive/sign/hand over | share/divide + fair',
    },
    billing: {
      also: 'payment, invoice, reimbursement, fee, invoicing, claim, finance, charge, accounting',
      told: 'pay/bill/fee + doctor/dose | health fund/state + pay | per jab/per shot | bill/invoice + write/send/month | paid/not paid/late + invoice/bill | price/tariff/rate + change/agree | pay/money + wait/owe/remind | forget/forgot + charge/bill',
      context: 'invoicing',
    },
  },
  relations:
    'registration > eligibility, eligibility ~> appointment, appointment > site, appointment ~> vaccination, vaccination > stock, vaccination ~> certificate, vaccination ~> adverse-event, vaccination ~> reporting, site > stock, distribution ~> stock, site > staff, appointment ~> notification, vaccination ~> billing, eligibility ~> notification, adverse-event ~> reporting',
};

const MATERNAL_CHILD_HEALTH: ReferenceModel = {
  id: 'maternal-child-health',
  title: 'Maternity and child health',
  words:
    'midwife, pregnancy, mother, newborn, baby, birth, antenatal, due date, maternity, breastfeeding, growth chart, expectant, delivery room',
  parts: {
    pregnancy: {
      also: 'mother, patient, registration, woman, maternity record, pregnancy record, maternity file, expectant mother registration, risk assessment',
      told: 'expect/pregnant + register/first | due/expect + date/when | earlier + birth/miscarriage/caesarean | twin/risk/diabetes | mother + card/pass | pregnant/expecting/weeks | due date/last period | card/pass | twins/risk/earlier births',
      context: 'patient-registry',
    },
    'antenatal-care': {
      also: 'check-up, antenatal, visit, prenatal, screening, ultrasound, antenatal visit, prenatal screening',
      told: 'check/visit + week/belly/month | heartbeat/ultrasound/kick | blood pressure/urine/iron | missed + visit | check/belly/heartbeat | ultrasound/scan | iron/pressure/urine/sugar | month/visit + missed',
      context: 'care-plan',
    },
    birth: {
      also: 'delivery, labour, partograph, maternity ward, birth record, labour record, birth plan, delivery room',
      told: 'contraction/labour/waters/push | born/deliver + minute/home/room | caesarean/forceps | partner/wish + birth | apgar/weigh + born | born/deliver/night | caesarean/midwife | weigh/cry/apgar',
    },
    newborn: {
      also: 'child, baby, infant, birth notification, child record, baby file',
      told: 'baby/child + new/name/number/file | link/belong + mother | weight/length + first day | registry/office + tell/notify | baby/newborn/infant | name/number/bracelet | weight/length | birth certificate/registry',
    },
    'postnatal-care': {
      also: 'midwife, postpartum, aftercare, home visit, puerperium care, midwife visit, breastfeeding support',
      told: 'midwife + home/come/visit | breastfeed/milk/stitch | sad/tears/baby blues | after + birth + week | breastfeed/milk/nursing | home/after birth + midwife | stitch/sad/cry | first weeks',
    },
    growth: {
      also: 'nutrition, development, weight, measurement, child growth, growth monitoring, well-child visit, development milestone',
      told: 'weigh/measure/curve/percentile | thin/malnourished/not growing | walk/talk/crawl + month | health visitor/nurse + child | weigh/measure/scale | curve/thin/malnourished | walk/talk/milestone | porridge/food',
    },
    immunisation: {
      also: 'vaccination, vaccine, jab, vaccine schedule',
      told: 'jab/shot/vaccine | due/overdue/missed + baby/dose | schedule/card + six weeks | jab/vaccine/measles/polio | due/missed/catch up | card/schedule | batch/fridge',
      context: 'immunisation',
    },
    outreach: {
      also: 'community, follow-up, household, tracing, community health worker, household visit, defaulter tracing',
      told: 'village/community/household + worker/volunteer | remind/text + mother | look for/trace + not come | door to door | village/door/household | volunteer/community worker | look for/not come/lost | bicycle/phone + visit',
    },
    referral: {
      also: 'transfer, emergency, hospital, ambulance, emergency transfer, specialist referral, hospital referral',
      told: 'send/transfer + hospital | danger/bleed/emergency + transport | feedback/back + from hospital | send/hospital/refer | bleeding/danger/fits | ambulance/transport/driver | letter/back + told',
      context: 'clinical-order',
    },
    appointment: {
      also: 'booking, schedule, calendar, slot, visit schedule, scheduling, diary',
      told: 'book/appointment/date | next visit/come back | queue/wait/clinic day | remind | book/get/give + slot/time/date | come/turn up + not/late/without | cancel/move/swap + date | full/next free/weeks + slot/date',
      context: 'appointment',
    },
    laboratory: {
      also: 'lab, test, result, sample, finding, specimen',
      told: 'blood/test/lab/hiv/malaria | result/positive | heel/prick | sample | test/sample + take/send/wait | result + come/back/late/phone | too high/too low/positive/negative | tube/label + wrong',
    },
    reminder: {
      also: 'notification, message, sms, messaging, education, letter, communication, alert',
      told: 'text/sms/voice message | remind + mother/due/jab | advice/leaflet/language | phone + husband/no | remind/warn + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told | call/ring + one by one',
      context: 'notification',
    },
    reporting: {
      also: 'indicator, statistics, register, dashboard, monthly report, analytics, report, evaluation, figures',
      told: 'ministry/district + report/figure | how many + birth/death/visit | month/tally/count | register | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'pregnancy ~> antenatal-care, antenatal-care ~> birth, birth ~> newborn, birth ~> postnatal-care, newborn ~> growth, newborn ~> immunisation, antenatal-care ~> referral, birth > pregnancy, outreach > pregnancy, growth ~> referral, immunisation ~> outreach, pregnancy ~> appointment, antenatal-care ~> laboratory, appointment ~> reminder, birth ~> reporting, immunisation ~> reminder',
};

const DISEASE_SURVEILLANCE: ReferenceModel = {
  id: 'disease-surveillance',
  title: 'Disease surveillance and outbreak control',
  words:
    'outbreak, infection, notifiable disease, contact tracing, epidemiologist, quarantine, public health officer, epidemic, cluster, health department, infected, measles',
  parts: {
    case: {
      also: 'notification, report, patient, case report, case investigation, notifiable disease, notifiable disease report, index patient',
      told: 'doctor/lab + report/notify | sick/ill/infected + person/new | ask/interview + where/symptom/travel | suspected/confirmed | duplicate/two + report | case/ill/infected/sick | report/notify/fax + doctor/lab | measles/salmonella/flu/cholera | interview/ask | same/duplicate',
      context: 'case-management',
    },
    laboratory: {
      also: 'lab, test, sample, result, specimen, sequencing, laboratory result, lab report, test result',
      told: 'lab + positive/send/confirm | sample/swab + where | variant/strain/sequence | test + negative + back | lab/swab/sample/test | positive/negative/confirmed | results + late/email',
      context: 'diagnostic-result',
    },
    contact: {
      also: 'exposure, tracing, follow-up, contact tracing, contact person, exposed person',
      told: 'met/meet/sat/near + infected/who | call/list + contact | daily/days + symptom/check | same + bus/class/flight | contact/met/near/together | call/list | daily/days/symptom | class/bus/family',
    },
    outbreak: {
      also: 'cluster, event, investigation, chain, outbreak investigation, transmission chain',
      told: 'many/cluster + same/school/kitchen | source/where from/common + food/water | link/chain + case | team + go out/investigate | outbreak/cluster/many ill | source/where from/same food | kitchen/nursing home | investigate/team',
    },
    quarantine: {
      also: 'isolation, order, measure, restriction, isolation order, control measure',
      told: 'stay/home/isolate + day/letter | order/letter + employer/sign | end/lift + early | break/police + check | quarantine/isolate/stay home | letter/order/employer | days/until/released | close/exclude',
    },
    alert: {
      also: 'signal, warning, alarm, threshold, early warning',
      told: 'more than usual/threshold/rise/spike | warn/alarm + district/hospital | rumour/newspaper/social media | weekly + look + number | rise/spike/more than usual/unusual | alarm/warn | threshold/neighbouring',
      context: 'public-alert',
    },
    reporting: {
      also: 'indicator, statistics, bulletin, dashboard, map, indicator report, aggregate data, aggregate report, weekly bulletin, epidemic curve',
      told: 'week/monday + number/ministry/bulletin | curve/incidence | anonymous + publish | zero/late + report | weekly/monday/daily + number/report | ministry/institute | curve/map/table | press/public',
      context: 'reporting',
    },
    response: {
      also: 'intervention, team, control, resource, response team, vaccination round',
      told: 'send/deploy + team/medicine/kit | vaccinate/disinfect | spray/net/mosquito | water + chlorine | team/send/kit | disinfect/spray/chlorine/net | vaccinate/medicine | stockpile/mask',
    },
    person: {
      also: 'citizen, identity, person registry, party, individual, profile',
      told: 'name/birth/address | same/twice + person | phone/moved | protect/anonymous | look up/find + name/person | spelled/typo/wrong + name | same/two/double + person/name | address/phone/email + change/moved',
      context: 'contact-book',
    },
    facility: {
      also: 'hospital, doctor, institution, organisation, reporter, provider, reporting site, health facility, laboratory site',
      told: 'which/who + reports/hospital/doctor/practice | not reported/silent/late + doctor/clinic | school/nursing home/list | visit/train + doctor/clinic | closed/opened + clinic | login/password + practice | pharmacy/school + report',
    },
    sampling: {
      also: 'environment, water, animal, vector, wastewater, monitoring, probe, site, food sample',
      told: 'water/sewage/food + sample/test | mosquito/rat/bird/animal + dead/trap/found | vet office/farm | weekly/monthly + sewage/water | farm/market + test | lab/result + water/food | map/point + sample',
    },
    message: {
      also: 'communication, exchange, sms, letter, messaging, reminder, email',
      told: 'send/letter/email/text | inform/tell + doctor/school/other district | pass on/transfer + office | hotline | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | group/chat + photo/write/private phone',
      context: 'notification',
    },
    task: {
      also: 'assignment, workflow, staff, case management, duty, action',
      told: 'who + does/assigned/responsible | open/to do/overdue | shift/weekend/soldier + phone | handover | who + does/takes/responsible | open/done/forgotten + task/job | list/note/sticker + to do | until/due + when',
      context: 'task',
    },
  },
  relations:
    'laboratory ~> case, case ~> contact, case ~> outbreak, contact ~> quarantine, case ~> quarantine, case ~> reporting, reporting ~> alert, alert ~> outbreak, outbreak ~> response, case > person, contact > person, case > facility, laboratory > person, sampling ~> outbreak, outbreak ~> message, case ~> task',
};

export const PROGRAMMES_MODELS: readonly ReferenceModel[] = [
  VACCINATION_CAMPAIGN,
  MATERNAL_CHILD_HEALTH,
  DISEASE_SURVEILLANCE,
];
