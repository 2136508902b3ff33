import type { ReferenceModel } from '../reference-model.ts';

const COURT: ReferenceModel = {
  id: 'court-cases',
  title: 'Court case management',
  words:
    'court, judge, case, hearing, lawyer, plaintiff, defendant, lawsuit, verdict, courtroom, clerk, filing, appeal, prosecutor, witness',
  parts: {
    filing: {
      also: 'lodgement, submission, claim, e-filing, intake, pleading',
      told: 'lawyer/party + send/lodge/hand in | stamp/date/deadline + received | lawsuit/claim + new | missing/signature/reject + paper | lodge/file/hand in/submit | lawyer/party + send | stamp/received/deadline | fax/paper/mailbox/scan',
      context: 'e-filing',
    },
    case: {
      also: 'docket, file, proceedings, matter, case file, court case, case record, case number',
      told: 'file/number/page + open/close | order/step + happen | paper/thick + folder | join/separate + case | file/case/number | thick/folder/lost/where | open/closed/pending | join/separate | register/enter',
      context: 'court-case',
    },
    party: {
      also: 'person, plaintiff, defendant, lawyer, participant, contact, witness, representation',
      told: 'who + sue/against/represent | lawyer + change/power | address + unknown/moved | protect/secret + witness | who against whom | sue/accused/plaintiff | lawyer/represents | address/moved',
      context: 'contact-book',
    },
    assignment: {
      also: 'allocation, judge, chamber, distribution, roster, judge allocation, case distribution',
      told: 'which/who + judge/chamber | biased/ill/replace + judge | load/even | which judge/chamber | random/turn/draw/plan | biased/ill/maternity | workload/even',
      context: 'case-management',
    },
    hearing: {
      also: 'schedule, calendar, trial, session, courtroom, appointment, summons date, trial date',
      told: 'date/room/hour + set/book | summon/invite/come | hearing/trial/date | room/courtroom + free/double | postpone/clash/adjourn | interpreter/video/public',
      context: 'hearing',
    },
    service: {
      also: 'summons, delivery, notice, letter, service of process, served document',
      told: 'serve/bailiff/registered | proof/receipt + delivered | not found/door | court + send/post | summons/serve/letter | bailiff/registered/yellow envelope | not found/returned/proof | electronically/lawyer + delivered',
      context: 'document',
    },
    evidence: {
      also: 'exhibit, proof, testimony, expert report',
      told: 'exhibit/knife/photo + store/show | expert/opinion | witness + say/record | safe | exhibit/knife/photo/video | expert/report | store/room/seal | witness/statement',
      context: 'evidence-custody',
    },
    judgment: {
      also: 'decision, ruling, verdict, order, sentence, publication',
      told: 'write/sign/pronounce + judge/verdict | black out/anonymous/publish | final/binding + month | appeal/higher + court | judgment/verdict/ruling | write/sign/pronounce | final/binding/appeal | publish/anonymise',
    },
    fee: {
      also: 'payment, cost, fine, cashier, deposit, invoice, court fee, legal aid, cost order',
      told: 'pay/fee/advance + before | poor/legal aid | who bears + cost | fee/cost/pay | fine/instalment/unpaid | invoice/treasury/advance',
      context: 'payment',
    },
    enforcement: {
      also: 'execution, bailiff, seizure, collection, enforcement order',
      told: 'bailiff/seize/pledge | not pay/still + owe | wage/account/attach | auction/evict | bailiff/seize/auction | does not pay/owe | evict/wage | order/title',
      context: 'collections',
    },
    document: {
      also: 'template, signature, archive, decision text, record, attachment, paper',
      told: 'template/letter/draft/form | dictate/type/clerk | sign/signature/seal | scan/paper/archive/cellar | copy/inspect + file | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send',
      context: 'document',
    },
    deadline: {
      also: 'task, reminder, workflow, follow-up, date, resubmission, due date, time limit',
      told: 'deadline/due/weeks | missed/expired/too late | remind/resubmit/diary | task/to do/clerk | stuck/lying | count/calculate + days/weeks | calendar/book + date/enter | extend/request + time | appeal/run + month',
      context: 'workflow',
    },
    reporting: {
      also: 'statistics, figures, report, workload, analytics, dashboard, evaluation, key figure',
      told: 'how many/how long + case/pending | ministry/year/figure | backlog/average | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month | boss/director/board + ask/want/know + figure/number/how many',
      context: 'reporting',
    },
  },
  relations:
    'filing ~> case, case > party, filing > fee, case ~> assignment, assignment ~> hearing, hearing ~> service, service > party, hearing > evidence, hearing ~> judgment, judgment ~> enforcement, judgment ~> fee, evidence > case, case > deadline, judgment > document, case ~> reporting, service > document',
};

const POLICE_REPORT: ReferenceModel = {
  id: 'police-reports',
  title: 'Police reports and lost property',
  words:
    'police, officer, theft, stolen, bicycle, suspect, victim, station, lost property, wallet, detective, patrol, found, burglary, offence',
  parts: {
    report: {
      also: 'complaint, offence, statement, incident, incident report, crime report, offence report, online report',
      told: 'report/tell + stolen/theft/burglary | station/desk/online + citizen | statement/write | where/when + happened | report/tell/notify | stolen/burglary/hit/broken into | desk/online/station/form | where/when/what happened | copy/number + insurance',
    },
    person: {
      also: 'suspect, victim, witness, offender, contact, person record, citizen, identity, party',
      told: 'who + saw/suspect/victim | wanted/known/alias/tattoo | juvenile/missing + child | insurance/copy + victim | who/name/alias + suspect/victim | tattoo/photo/description | missing/juvenile',
      context: 'contact-book',
    },
    case: {
      also: 'investigation, inquiry, file, task, lead, criminal case, case file',
      told: 'detective + work/lead/trace | hand over/prosecutor | series/similar/same + hand | detective/investigate/lead | unsolved/closed/cold | same pattern/series | interview/question',
      context: 'case-management',
    },
    evidence: {
      also: 'exhibit, property, forensic, sample, chain of custody, property room, forensic sample',
      told: 'who had + when | lab/fingerprint/trace/dna | return/destroy + after | bag/seal/label/shelf | who + touched/had | destroy/give back | photo/phone/video',
      context: 'evidence-custody',
    },
    arrest: {
      also: 'custody, detention, booking, cell',
      told: 'arrest/cell/cuffs | photo/finger + suspect | belongings/bag + cell | arrest/handcuffs/cell | search/belongings/fingerprint | lawyer/judge/hours | drunk/sleep off',
    },
    patrol: {
      also: 'unit, duty, roster, shift, beat, crew, mission, duty roster',
      told: 'car/shift/night + patrol | nearest | beat/quarter + hours | diary/notebook | patrol/beat | shift/night/roster | who + on duty/near',
      context: 'shift-roster',
    },
    'stolen-item': {
      also: 'stolen goods, wanted item, stolen property, serial number, stolen vehicle, stolen property register, vehicle search',
      told: 'serial/frame number/plate + check | pawn/market/dealer + offered | bike/phone/car + search | match + found | bicycle/bike/phone | serial/frame/plate | pawn/market/online + offered | hit/match',
    },
    'lost-property': {
      also: 'finder, claim, storage, found property, lost item, found item, lost report, owner search',
      told: 'lost/find/found + wallet/umbrella/key | match/same + describe | prove/fetch/pick up + owner | auction/finder/reward/months | lost/found/finder | wallet/key/umbrella | collect/owner/fee | shelf/auction',
      context: 'lost-property',
    },
    reporting: {
      also: 'statistics, analysis, dashboard, crime statistics, crime map, hot spot, analytics, evaluation, figures',
      told: 'how many/map/where + burglary | month/year + ministry/figure | clear-up/solved + percent | how many/figures/percent | map/hot spot/street | ministry/press/yearly | clear-up',
      context: 'analytics',
    },
    vehicle: {
      also: 'traffic, accident, ticket, fine, number plate, fleet, car, truck, asset',
      told: 'car/plate/driver + check/owner | accident/crash/sketch | speed/fine/ticket | drunk/licence | garage/repair/broken + car/truck/vehicle | kilometre/fuel/mileage | plate/licence + check | who drives/driver + today',
      context: 'vehicle',
    },
    dispatch: {
      also: 'call, alarm, operator, radio, deployment, emergency, emergency call, control room',
      told: 'call/ring/110/911 | send/nearest/car | how long/minutes + came | neighbour/noise | radio/channel + patrol/car | priority/urgent/can wait | address/where + caller | queue/waiting + call',
    },
    message: {
      also: 'notification, communication, letter, bulletin, victim information, messaging, reminder, alert, email',
      told: 'tell/inform/letter + victim/citizen | status/what became/hear nothing | wanted/bulletin/colleague + send | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | group/chat + photo/write/private phone | call/ring + everyone/one by one',
      context: 'notification',
    },
    officer: {
      also: 'staff, employee, user, assignment, personnel, rank, badge, team',
      told: 'officer/colleague + assign/desk/who | holiday/transferred/workload | rights/may see/looked up | overtime | may/rights + open/see + file | badge/rank/unit | court/testify + colleague | training/weapon/test',
      context: 'staff',
    },
  },
  relations:
    'report > person, report ~> case, case > evidence, case ~> arrest, arrest > person, report ~> stolen-item, lost-property > stolen-item, patrol ~> report, report ~> reporting, evidence ~> lost-property, dispatch > patrol, dispatch ~> report, report > vehicle, case ~> message, case > officer, patrol > officer',
};

const CRISIS_RESPONSE: ReferenceModel = {
  id: 'crisis-response',
  title: 'Crisis and disaster response',
  words:
    'flood, earthquake, disaster, evacuation, shelter, relief, crisis team, volunteer, siren, civil protection, sandbag, blanket, storm, wildfire, aid',
  parts: {
    incident: {
      also: 'event, disaster, emergency, operation, emergency declaration',
      told: 'happen/break out/start + flood/fire | level/declare + emergency | where/area + hit | flood/fire/storm/earthquake | declare/level/alarm | hit/area/village | over/phase',
      context: 'incident-dispatch',
    },
    situation: {
      also: 'log, briefing, diary, map, situation report, situation picture, common picture, common operational picture',
      told: 'map/picture/overview + now | staff/team/meet + hour | rumour/confirmed + message | log/diary + decision | map/overview/picture | staff/briefing/hourly | rumour/confirmed | log/diary/who decided | whiteboard/pins',
    },
    alert: {
      also: 'warning, notification, siren, message, public warning, public alert, cell broadcast, early warning',
      told: 'warn/siren/phone/radio + people | water level/forecast/gauge | language/district + message | siren/warn/phone/radio | water level/gauge/weather | stay inside/evacuate/all clear | who + got/reached',
      context: 'public-alert',
    },
    request: {
      also: 'order, demand, need, logistics, equipment, resource request, mutual aid, supply order',
      told: 'need/ask/send + pump/sandbag/generator/truck | neighbour/army + help | what/where + have/left | return/fuel | need/ask/request | pump/sandbag/generator/boat | neighbour/army | approved/on the way/arrived',
      context: 'resource-request',
    },
    team: {
      also: 'unit, crew, deployment, mission, response team, rescue team',
      told: 'team/crew + send/where/search | relieve/rest/shift | boat/dog/helicopter | task/done + report | team/crew/unit + send/where | relieve/rest/tired | task/order/done',
    },
    shelter: {
      also: 'camp, accommodation, bed, evacuation centre, emergency accommodation',
      told: 'gym/school/hall + sleep/bed | full/free + place | register/arrive + family | pet/meal/baby | gym/school/hall/tent | bed/cot/mattress/blanket | full/room for | check in/sign in',
      context: 'shelter-place',
    },
    'affected-person': {
      also: 'evacuee, victim, person, household, beneficiary, missing person, victim registration, family tracing',
      told: 'missing/search/look for + relative | safe/injured/dead + list | door/evacuate + house | missing/looking for/found | safe/injured/dead | family/reunite/hotline | evacuate/knock | wheelchair/old/medicine',
    },
    damage: {
      also: 'assessment, loss, inspection, survey, damage assessment, loss assessment, building safety check, needs assessment',
      told: 'house/bridge/road + damaged/safe | photo/expert/tag + red | how much/cost + loss | need/village + count | damage/house/bridge/cracked | photo/inspect/tag | cost/estimate/loss | power/road/water + out',
      context: 'inspection',
    },
    volunteer: {
      also: 'helper, registration, assignment, skill, skills, spontaneous helper',
      told: 'help/offer/shovel + people | where/send + helper | skill/doctor/driver | volunteer/helper/shovel | sign up/spontaneous/too many | sent home/where needed | doctor/translator/driver',
      context: 'volunteer',
    },
    aid: {
      also: 'donation, distribution, compensation, relief aid, relief goods, cash aid, aid distribution',
      told: 'blanket/food/water + give/hand out | card/list/twice + family | state/compensation + apply | donate/clothes/food/money | hand out/give/queue | twice/list/card | apply/state/compensation',
    },
    resource: {
      also: 'inventory, stock, vehicle, warehouse, asset, material, machinery, supplies, depot',
      told: 'pump/generator/sandbag/vehicle + how many/where | store/depot/warehouse | lent/returned/broken | fuel/truck/load | expire/water/blanket | what/how much + have/left | who/where + pump/truck/generator | broken/not charged/old | borrow/rent/buy + equipment',
    },
    task: {
      also: 'action, decision, checklist, plan, workflow, case, duty',
      told: 'who does/task/to do | done/open/forgotten | order/decision + written | plan/checklist/drawer | who + does/takes/responsible | open/done/forgotten + task/job | list/note/sticker + to do | until/due + when',
      context: 'task',
    },
    contact: {
      also: 'organisation, agency, partner, directory, staff, people, liaison, phone tree, duty officer, address book',
      told: 'mayor/army/red cross/agency + call/reach | phone list/number/outdated | on call/who is in charge | liaison | reach/nobody + phone/answer | changed/old + number | minister/press + call | who + decides/responsible/in charge',
    },
  },
  relations:
    'incident ~> situation, incident ~> alert, incident ~> team, request > team, team ~> situation, shelter > affected-person, shelter ~> request, volunteer ~> team, damage ~> aid, aid > affected-person, damage ~> situation, request > resource, aid > resource, alert > contact, team > task, incident ~> task',
};

export const JUSTICE_SAFETY_MODELS: readonly ReferenceModel[] = [
  COURT,
  POLICE_REPORT,
  CRISIS_RESPONSE,
];
