import type { ReferenceModel } from '../reference-model.ts';

const CITIZEN_COMPLAINT: ReferenceModel = {
  id: 'citizen-complaints',
  title: 'Complaints from citizens',
  words:
    'complaint, citizen, ombudsman, town hall, grievance, department, mayor, civil servant, hotline, dissatisfied, noise, answer letter, petition',
  parts: {
    complaint: {
      also: 'case, ticket, petition, submission, request, grievance, suggestion, citizen request',
      told: 'complain/angry/unhappy/grumble | letter/call/mail/counter + come | anonymous | about + office/clerk/service | open/close/number + complaint/file | complain/complaint/angry | phone/email/counter | noise/rude/late/dirty | number/file/open',
      context: 'grievance',
    },
    citizen: {
      also: 'person, resident, contact, complainant, customer, account, petitioner, profile',
      told: 'who + complain/write | phone/address + complainant | same + again/every week | secret/protect + name | citizen/resident/people + name/address | same/again/troublemaker | secret/protect/anonymous | look up/find + name/caller',
      context: 'contact-book',
    },
    category: {
      also: 'classification, triage, topic, sorting, admissibility check, duplicate check',
      told: 'belong/competent/not ours | same/double + complaint | urgent/serious/kind + decide/sort/mark | sort/kind/topic/mark | urgent/serious | not ours/wrong office | same/double',
    },
    assignment: {
      also: 'routing, task, workflow, officer, handling, case management, department case, responsible officer',
      told: 'pass/forward/send + department/office | who + deals/responsible | colleague/desk + take | pass/forward/hand | who handles/responsible/desk | lost/nobody/ping-pong | holiday/colleague',
      context: 'case-management',
    },
    deadline: {
      also: 'escalation, reminder, term, due date, service level',
      told: 'days/weeks + answer/confirm | overdue/late + boss/mayor | remind/traffic light | law + within | deadline/days/weeks | overdue/late/forgotten | remind/boss | confirm/receipt',
      context: 'workflow',
    },
    response: {
      also: 'reply, answer, letter, decision, template, correspondence, answer letter',
      told: 'answer/reply/letter + write/send/sign | interim/holding + reply | apologise/explain | check + before sending/four eyes | answer/reply | template/sign/check | apologise/polite/wording | nothing heard/no answer',
      context: 'document',
    },
    investigation: {
      also: 'inquiry, hearing, check, statement, fact finding',
      told: 'ask/statement + department/employee | visit + place | evidence/file + request | ask/find out/look into | witness/statement/colleague | visit/photo/file | who is right/true',
    },
    remedy: {
      also: 'measure, action, correction, recommendation, improvement, corrective action, improvement measure',
      told: 'put right/compensate/make good | recommend/follow up | again + not happen | put right/fix/compensate | learn/again/improve | promise/follow up | training/rule',
    },
    survey: {
      also: 'feedback, rating, satisfaction, reopen, satisfaction survey',
      told: 'happy/satisfied/rate | not satisfied + reopen/next step | star/question + after | ask + afterwards | happy/satisfied/unhappy | stars/question/ask | reopen/still',
      context: 'survey',
    },
    reporting: {
      also: 'statistics, report, analysis, dashboard, trend, annual report, analytics, evaluation, figures',
      told: 'how many/most + complaints | council/yearly | hot spot/trend | per + department/district | how many/which office/how long | council/year | trend/street/most | count/add up/tally + month/year/end',
      context: 'reporting',
    },
    notification: {
      also: 'message, communication, status, email, sms, messaging, alert',
      told: 'tell/inform/keep posted + citizen | status/where/how far | text/email/letter | call/ask again | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    department: {
      also: 'staff, office, user, organisation, role, unit, team, responsibility, service',
      told: 'department/office/works yard + competent/responsible | clerk/officer/who may see | contact/phone/list | new/reorganised | who/which + responsible/in charge | blame/push + other department | list/chart/deputy | reply/silent + department',
    },
    appeal: {
      also: 'objection, ombudsman, review, second instance, dispute',
      told: 'not satisfied/disagree/appeal | ombudsman/court/mayor | next/second/higher | disagree/not accept/object + decision/letter | second/again + look/decide/higher | lawyer/court + threaten/go | win/lose/withdraw + objection/appeal | late/in time + objection',
      context: 'grievance',
    },
  },
  relations:
    'complaint > citizen, complaint ~> category, category ~> assignment, assignment ~> investigation, assignment > deadline, assignment ~> response, investigation ~> remedy, response ~> survey, complaint ~> reporting, assignment > department, response ~> notification, response ~> appeal, deadline ~> notification',
};

const STREET_DEFECT: ReferenceModel = {
  id: 'street-defects',
  title: 'Street defects and repairs',
  words:
    'pothole, street lamp, pavement, rubbish, graffiti, resident, road crew, town, playground, broken, manhole, photo, street, depot',
  parts: {
    report: {
      also: 'defect, complaint, ticket, request, notice, issue, observation, defect report, service request',
      told: 'photo/pin/app + send/see | pothole/lamp/hole/bin + tell/notice | call/phone + town | anonymous/name + reporter | app/call/report/tell | pothole/lamp/bin/graffiti/swing | dangerous/child/fell | name/anonymous | weeks/nothing happens',
    },
    location: {
      also: 'map, address, position, district, place, geocoding, responsible area',
      told: 'private/state + road | which district | where/map/pin/corner | house number/street/gps | private/state/border | wrong + place',
      context: 'mapping',
    },
    triage: {
      also: 'classification, priority, routing, category, duplicate, categorisation, duplicate check',
      told: 'same/already + reported | responsible/department/utility | sort/decide + kind/urgent/private | sort/forward/competent | same/twenty/already | urgent/dangerous/today | private/not ours',
      context: 'case-management',
    },
    asset: {
      also: 'lamp, road, bench, tree, object, inventory, infrastructure asset, street lamp, road section',
      told: 'number/plate + lamp/bench | list + tree/sign/playground | lamp/pole/bench/tree/sign + number | list/register/how old | warranty/last repaired | playground/bridge/hydrant',
      context: 'asset-register',
    },
    'work-order': {
      also: 'job, task, order, repair, maintenance, repair job, crew job',
      told: 'crew/worker + fix/fill/mend/go | tomorrow/round + van | done + before/after/picture | material/asphalt/hours + note/used | fix/repair/fill/mend | crew/yard/van/driver | paper/slip/list + morning | done/after | hours/material/note',
      context: 'maintenance-order',
    },
    contractor: {
      also: 'supplier, company, firm, partner, utility, external company, framework contract, utility company',
      told: 'firm/outside/contract + repair | utility/electricity + lamp | bill/price/check + firm | late/bad + work | firm/company/contractor | invoice/price/bad work | electricity/utility + forward | framework/call',
      context: 'supplier',
    },
    inspection: {
      also: 'patrol, check, control, tour, road inspection, safety check, visit, survey, audit',
      told: 'walk/drive/patrol + road/look | playground/bridge/tree + check | every week/month + route | barrier/cone + put | walk/drive/round/check | playground/tree/bridge | list/tick/signature | court/liable/proof',
    },
    notification: {
      also: 'status, message, feedback, communication, follower, citizen update, status message, public status, messaging',
      told: 'tell/know + done/reporter/what happens | follow/vote/me too | public/map + colour/status | reopen/still broken | tell/inform/answer + citizen/reporter | status/done/see | reopen/not fixed | thank/email/text',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, budget, response time, hot spot, evaluation, figures, key figure',
      told: 'how long/many + fixed | where/most + hot spot | winter | how many/how long | council/year/figure | street/district + most | budget/cost',
      context: 'reporting',
    },
    citizen: {
      also: 'reporter, user, account, person, contact, resident, customer, profile',
      told: 'citizen/resident/neighbour/caller | email/phone/name | same + every day | login/register | look up/find + name/caller | address/phone/email + change/wrong | same/two/double + person/name | log in/password/account',
      context: 'contact-book',
    },
    crew: {
      also: 'team, staff, roster, schedule, vehicle, planning, worker, gang, workforce, shift plan',
      told: 'crew/team/worker + who/free/today | shift/winter/on call | van/truck/machine | plan/week/sick | drive/tour + morning/plan | not enough/holiday + men/worker | skill/electrician/gardener | on call/night/storm',
      context: 'shift-roster',
    },
    material: {
      also: 'stock, asphalt, store, spare part, supply, consumable, equipment',
      told: 'asphalt/bulb/gravel/sand/salt | run out/order/store | used/note/ton | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | nothing left/missing + material | thrown away/wasted',
    },
    media: {
      also: 'photo, image, picture, document, attachment, file, upload, evidence',
      told: 'photo/picture/before/after | face/plate + blur | upload/blurred/dark | look/recognise + picture | take/add + photo/phone | proof/insurance + photo | too big/blurry',
      context: 'media-library',
    },
  },
  relations:
    'report > location, report ~> triage, triage > asset, triage ~> work-order, work-order > contractor, inspection ~> work-order, work-order ~> notification, triage ~> notification, work-order ~> reporting, work-order ~> asset, report > citizen, work-order > crew, work-order > material, report > media, work-order > media, report ~> notification',
};

const MUNICIPAL_WASTE: ReferenceModel = {
  id: 'municipal-waste',
  title: 'Municipal waste collection',
  words:
    'waste, bin, rubbish, refuse truck, recycling, collection day, bulky waste, container, landfill, household, garbage, recycling yard, compost, lorry',
  parts: {
    household: {
      also: 'customer, property, account, owner, subscriber, citizen, waste account',
      told: 'house/flat/owner + move/sign up | how many + people/live | address + new/leave | shop/restaurant + contract | house/flat/owner/landlord | move in/move out | people/heads + house | shop/restaurant/business',
      context: 'customer',
    },
    bin: {
      also: 'container, asset, cart, chip, bin stock, bin register, bin order',
      told: 'bin/container + order/swap/bigger/broken/stolen | chip/sticker/lock | deliver/fetch + bin | sensor | bin/container/lid/wheel | swap/bigger/broken/stolen | chip/sticker/barcode | deliver/collect + bin | litre',
      context: 'asset-register',
    },
    calendar: {
      also: 'schedule, reminder, collection calendar, pickup day, pickup schedule, collection day, holiday shift',
      told: 'which/when + day/week | holiday/shift/move + collection | colour + week | which day/when/tuesday | holiday/shift | paper/glass/organic + week | app/print | leaflet',
    },
    route: {
      also: 'tour, planning, crew, round, route plan, vehicle route, crew plan',
      told: 'truck/crew + drive/round/street | narrow/closed/blocked | shortest/load | driver/vehicle + plan | route/tour/round | truck/crew | road works/narrow/parked | order/street/turn | sick/replacement',
      context: 'route-planning',
    },
    collection: {
      also: 'pickup, emptying, service, waste collection, missed collection, service event',
      told: 'missed/forgot/left standing | scan/weigh + bin | overfull/wrong stuff/contaminated | empty/pick up/collect | forgot/missed/not emptied | scan/weigh/chip | overfull/wrong/plastic + organic | photo/note',
      context: 'waste-collection',
    },
    'bulky-waste': {
      also: 'order, appointment, bulky pickup, bulky collection, special collection, bulky waste request',
      told: 'sofa/fridge/furniture/mattress | book/order + fetch/pickup | kerb/front of house + date | once/twice + year | sofa/fridge/mattress/bulky | order/book/call | street/pavement/stolen | appointment/weeks/free',
      context: 'appointment',
    },
    'recycling-yard': {
      also: 'yard, drop-off, depot, weighbridge, recycling centre, visitor card',
      told: 'bring/drive/car + yard | weigh/scale + pay | card/resident + free | battery/paint/garden | yard/depot/recycling | queue/cars/open | card/resident/free | battery/paint/rubble | weigh/pay',
    },
    disposal: {
      also: 'treatment, landfill, plant, recycling, weighing, treatment plant, transfer station, material sale',
      told: 'landfill/incinerate/burn | ton/weighbridge + ticket | sell/price + paper/glass/metal | plant + deliver | landfill/burn/plant | ton/scale/ticket | sell/paper/glass/price | contaminated/rejected',
    },
    fee: {
      also: 'billing, invoice, charge, payment, tariff, waste bill, cashier, price',
      told: 'pay/bill/year | per emptying/kilo/litre | discount/family/compost | fee/bill/pay | per litre/per emptying/per head | unpaid/too high | direct debit/landlord',
    },
    complaint: {
      also: 'report, request, ticket, illegal dumping, citizen request',
      told: 'dump/tip/wild/forest | complain/photo | dirty/smell/rat | answer + citizen | complain/call/angry | dumped/forest/rats/smell | photo/app | forgot/again + bin',
      context: 'helpdesk-chat',
    },
    vehicle: {
      also: 'fleet, truck, maintenance, driver, car',
      told: 'truck/lorry/press + broken/garage | diesel/kilometre/gps | inspection/repair/clean | driver/licence | garage/repair/broken + car/truck/vehicle | kilometre/fuel/mileage | plate/licence + check | who drives/driver + today',
      context: 'vehicle',
    },
    notification: {
      also: 'message, app, communication, messaging, alert, email, sms',
      told: 'app/text/email + citizen/household | remind/tomorrow/put out | strike/snow/delay + tell | leaflet/newspaper | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, waste balance, analytics, evaluation, figures, key figure',
      told: 'ton/kilo + year/report | percent/recycling rate | ministry/state | how many/how full | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'household > bin, calendar > route, route ~> collection, collection > bin, bulky-waste ~> route, household ~> fee, collection ~> fee, recycling-yard ~> disposal, collection ~> disposal, complaint ~> route, recycling-yard ~> fee, calendar ~> notification, route > vehicle, collection ~> reporting, complaint > collection, complaint ~> notification',
};

export const TOWN_MODELS: readonly ReferenceModel[] = [
  CITIZEN_COMPLAINT,
  STREET_DEFECT,
  MUNICIPAL_WASTE,
];
