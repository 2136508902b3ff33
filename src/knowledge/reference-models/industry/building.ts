import type { ReferenceModel } from '../reference-model.ts';

const CONSTRUCTION_SITE: ReferenceModel = {
  id: 'construction-site',
  title: 'Construction site reporting',
  words:
    'construction site, foreman, site manager, daily report, crane, concrete, worker, defect, formwork, subcontractor, scaffold, trade, building project, excavation',
  parts: {
    project: {
      also: 'building project, site, contract section, building lot, construction project, job site, contract, client',
      told: 'new/start + site/building | client/architect + site + phone | address/plan/part + site | budget/hour + site | open/close/finish + site | number/code + site/project | client/owner/architect + contact | several/five + site + same time',
      context: 'project',
    },
    'daily-report': {
      also: 'site diary, construction log, daily log, progress note, site report, log, report, journal, diary',
      told: 'evening/daily + write/fill + foreman/diary | weather/rain/frost + day | who/how many + on site + today | photo + progress/day | hindered/delay/visitor | end of day/every evening + write | rain/wind/cold + work/stop | what + was done/built/finished | people + machine + on site | picture/photo + upload',
    },
    'time-recording': {
      also: 'crew hours, timesheet, labour, wages, attendance, time tracking, working hours, clock-in',
      told: 'hour/time + worker/crew + site | travel/break/bad weather + hour | foreman + enter/sign + hour | payroll/wage office + month | who + worked/was there | start/finish/clock + work | overtime | foreman + hours + evening | wrong/missing + hours',
      context: 'time-tracking',
    },
    schedule: {
      also: 'work schedule, construction schedule, milestone, week plan, lookahead, planning, gantt, task, calendar, construction plan, phase',
      told: 'which trade + when/week/next | milestone/delay/behind | bar chart/week + plan | before + can start + trade | first/after + trade/floor | slip/catch up | crew/gang + where + tomorrow | finish/handover + date | wait/clash + trade',
      context: 'scheduling',
    },
    measurement: {
      also: 'measured work, quantity take-off, progress, bill of quantities, quantity, work item, site measurement, completed work, cost control, measuring',
      told: 'measure/metre/cubic + wall/laid/built | position/item + quantity + done | extra/additional + work + sign | joint/client + measure | tape/measure + done | square/cubic/running + metre | percent/how far + done | tender/contract + quantity + compare | not in contract/on top',
    },
    defect: {
      also: 'snag, punch list, issue, deficiency, quality issue, observation, deficiency list, fault',
      told: 'defect/crack/leak + photo/pin/plan | until/deadline + subcontractor + fix | handover/acceptance + list/walk | room/floor + wrong/missing | crooked/damp/scratched/leaking | who + has to fix | still open/fixed/not fixed | photo + fault/mistake | list + handover',
      context: 'construction-issue',
    },
    document: {
      also: 'plan document, drawing, plan version, site document, minutes, plan, revision, file, document management, blueprint',
      told: 'drawing/plan + latest/old/version | tablet/print + plan + site | approve/stamp + drawing | minute/meeting + site | old/wrong + plan + built | new + index/revision | folder/binder/search + plan | architect/engineer + send + plan | who + got/received + drawing',
      context: 'document',
    },
    equipment: {
      also: 'equipment and material, machine allocation, tool issue, material delivery, plant, material, machine, tool, delivery, stock, logistics',
      told: 'digger/crane/container + which site/fetch | concrete/steel/pallet + deliver/order | tool/drill + lost/lend | delivery note + sign + site | machine/tool + where/missing/broken | delivered/unloaded/crane | rent/hire + machine | run out/short + brick/cement | yard/depot + site',
      context: 'item-rental',
    },
    subcontractor: {
      also: 'trade contractor, labour supplier, work order, certificate, partner company, trade partner, vendor, contractor',
      told: 'subcontractor + paper/certificate/insurance | firm + how many + worker + show up | minimum wage/pass/id + check | contract/award + trade | sub/outside firm + come/late | electrician/plumber/painter + firm | tax/insurance + certificate + expire | list/pass + worker + firm',
      context: 'supplier-qualification',
    },
    safety: {
      also: 'site safety, safety walk, accident, briefing, scaffold check, incident, health and safety, hazard, toolbox talk, safety inspection',
      told: 'helmet/harness/accident | briefing/instruct + new + worker | scaffold/excavation + check/release | safety + walk/fine | hurt/injured/fell | unsafe/danger/barrier | safety/inspector + visit | signed/training + worker | near miss',
      context: 'inspection',
    },
    invoice: {
      also: 'progress invoice, progress payment, stage bill, variation, retention, invoicing, payment, payment application, billing, bill',
      told: 'bill/invoice + stage/progress/month | client/architect + check/cut + bill | retention/guarantee | pay + late + site | invoice/claim + month/progress | unpaid/outstanding | hold back/five percent | down payment/final + bill',
      context: 'invoicing',
    },
    worker: {
      also: 'crew, employee, gang, foreman, user, staff, personnel, team',
      told: 'crew/gang + who/which | licence/crane driver/certificate + man | new/temp/agency + worker | sick/holiday + crew | bricklayer/carpenter/labourer | who + may/allowed + see | man/worker + trained/allowed/pass',
      context: 'staff',
    },
    'change-order': {
      also: 'extra work, addendum, claim, change request, change, supplement, extra',
      told: 'extra/not agreed/additional + work | client + wants/changed + mind | approve/sign + extra | price/quote + extra | forgot/nobody + charged | instruction/written + change | owner/architect + wants + different/more',
    },
  },
  relations:
    'daily-report > project, time-recording > project, time-recording ~> daily-report, schedule > project, schedule > subcontractor, daily-report ~> schedule, measurement > document, measurement ~> invoice, defect > document, defect ~> subcontractor, equipment ~> daily-report, safety > subcontractor, safety ~> daily-report, worker > project, change-order ~> invoice, measurement ~> change-order',
};

const BUILDING_TENDERING: ReferenceModel = {
  id: 'building-tendering',
  title: 'Tendering of building works',
  words:
    'tender, bidder, bill of quantities, bid, trade, architect, award, contractor, lot, deadline, public works, unit price, opening, submission',
  parts: {
    specification: {
      also: 'work specification, bill of quantities, specification text, item, quantity, scope of work, work package, quantity list, tender document',
      told: 'item/position + text/quantity/unit | specify/describe + work | standard text/catalogue + item | import/export + architect + list | what + has to be built/done | drawing/plan + attach | metre/piece/lump sum + position | forgot/unclear + item | brand/equal + product',
      context: 'bill-of-process',
    },
    'cost-estimate': {
      also: 'cost planning, budget, cost group, price benchmark, estimation, costing, budget estimate, calculation',
      told: 'estimate/expect + cost/before | budget/limit + exceed | earlier/other project + price | square metre + cost | how much + will cost | dear/expensive + than + expected | money/approved/council + limit | guess/experience/index + price',
      context: 'quotation',
    },
    tender: {
      also: 'tender procedure, call for tenders, procurement procedure, lot, notice, tendering, procurement, call, publication, package, procurement project',
      told: 'publish/notice/announce + tender | open/restricted/negotiated + procedure | deadline/extend + submit | threshold/europe/national + rule | advertise/publish/portal + work | invite/open + firms | date/week/closing + bids | cancel/repeat/start again | lot/trade + split',
      context: 'tender',
    },
    bidder: {
      also: 'bidder register, contractor, prequalification, company profile, reference, supplier, vendor, company, qualification, bidder list',
      told: 'firm/contractor + suitable/reference/list | exclude/unreliable/insolvent | certificate/turnover/insurance + firm | invite/choose + firm + trade | builder/firm/company + register/apply | proof/paper/certificate + firm | black list/excluded/banned | local/known/new + firm | references/turnover/staff',
      context: 'supplier-qualification',
    },
    question: {
      also: 'bidder question, clarification, enquiry, addendum, answer to bidders, clarification request, query, message, communication',
      told: 'question/ask + bidder + answer/all | unclear/mistake + document | anonymous + question | correct/amend + document + send | firm + does not understand/asks | reply/answer + all/everyone | deadline/until + question | notice/update + bidders',
    },
    bid: {
      also: 'submission, offer, price sheet, variant bid, tender response, quotation, submission envelope, proposal',
      told: 'submit/hand in + price/bid | sealed/encrypted/envelope + until | too late/missing/withdraw + bid | unit price + fill in | variant/alternative + offer | firm + price + upload/post | envelope/seal | signature/missing page | last minute/after deadline | change/replace + bid + before',
    },
    opening: {
      also: 'bid opening, opening session, opening record, bid deadline, unsealing, tender opening, opening protocol, decryption',
      told: 'open/read out + bid/envelope | minute/two person + opening | same time/hour + open | after + nobody + see/change + bid | noon/o clock + open | witness/two/four eyes | read aloud/list + price | nobody + look/peek + before | protocol/record + opening',
    },
    evaluation: {
      also: 'bid evaluation, price comparison, scoring, formal check, price mirror, assessment, comparison, ranking, award criteria',
      told: 'compare/side by side + price/bid | cheapest/best/point/weight | formal/arithmetic + check | unusually low/explain + price | table/column + price | rank/score/points | too cheap/dumping/ask why | mistake/add up/missing + bid | jury/committee/expert + look | quality/price + percent',
    },
    award: {
      also: 'contract award, award decision, rejection letter, standstill, decision, winner, appointment',
      told: 'decide/council/committee + who + gets | letter/inform + loser/rejected | ten/fifteen day + wait/object | sign + contract + winner | winner/wins/chosen | rejected/unsuccessful + told/reason | standstill/wait + sign | mayor/council/board + vote',
      context: 'contract',
    },
    review: {
      also: 'complaint review, review procedure, objection, bid protest, procurement chamber, appeal, complaint, legal challenge, dispute',
      told: 'object/complain/protest + bidder | chamber/court + stop/suspend | answer + objection | repeat/cancel + procedure | unfair/wrong + firm + complain | lawyer/court/chamber | stop/halt/freeze + award | answer/deadline + complaint',
    },
    'change-order': {
      also: 'variation, supplement, contract change, contract amendment, extra, claim, modification, change',
      told: 'extra/additional/changed + work/price | claim/supplement + contractor + check | more than + percent + new tender | approve + extra | after/later + more expensive | new/unforeseen + work | builder + asks/wants + more | signed/agreed + extra',
    },
    archive: {
      also: 'contract archive, award file, procurement record, transparency report, statistics, audit trail, record, documentation',
      told: 'file/record + year/keep/auditor | who + decided + why + prove | publish + awarded/result | statistic + ministry/yearly | later/years + prove/show | audit/court of auditors | everything/who/when + kept/logged | folder/paper + ten years',
      context: 'archive',
    },
    contract: {
      also: 'agreement, contract management, guarantee, bond, performance, term, renewal',
      told: 'signed/sign + contract | bond/guarantee | term/start/finish + contract | warn/terminate + builder | payment/stage + agreed | warranty | builder + signed/bound/late',
      context: 'contract',
    },
  },
  relations:
    'cost-estimate > specification, tender > specification, tender > bidder, question > tender, bid > tender, bid ~> opening, opening ~> evaluation, evaluation > cost-estimate, evaluation > bidder, evaluation ~> award, review ~> award, award ~> change-order, award ~> archive, opening ~> archive, award ~> contract, contract ~> change-order',
};

const MACHINE_RENTAL: ReferenceModel = {
  id: 'machine-rental',
  title: 'Crane and construction machine rental',
  words:
    'rental, excavator, crane, lift platform, hire, day rate, operator, low loader, machine, depot, return, attachment, generator, deposit',
  parts: {
    fleet: {
      also: 'machine fleet, rental item, equipment, model, attachment, machine, catalogue, inventory, asset, equipment list',
      told: 'machine/crane/platform + number/model/year | attachment/bucket/hook + fit | buy/sell + old/used + machine | ton/reach/height + class | what + we have/own | two hundred/how many + machine | new/bought/sell/auction + machine | inspection/plate/manual + machine',
      context: 'asset-register',
    },
    price: {
      also: 'rental rate, price list, day rate, tariff, discount, pricing, rate, rental tariff',
      told: 'day/week/month/weekend + rate/price | weight/height + cost | regular + customer + discount | insurance/fuel/cleaning + extra | per day | long/short + hire + cheaper | regular/big + firm + discount | damage waiver/insurance',
      context: 'price-list',
    },
    availability: {
      also: 'disposition, reservation calendar, utilisation, planning board, booking calendar, dispatch, stock, planning',
      told: 'free/available/out + week/machine | board/calendar + machine | double/overbook/clash | other depot/borrow + machine | idle/standing + machine | is it free/what is free | whiteboard/calendar | promised/booked + twice | back/due + when | other branch/yard + borrow',
      context: 'scheduling',
    },
    rental: {
      also: 'rental contract, hire contract, reservation, extension, off-hire, booking, hire agreement, order, rental order',
      told: 'rent/hire + from/until/day | extend/longer/call off/end + hire | sign + condition + hirer | deposit/id + new + customer | rent out/hire/hired | builder/customer + ring/wants + machine | keep/longer/extend | finished/off hire + call | deposit',
      context: 'item-rental',
    },
    operator: {
      also: 'operator assignment, crane driver, crew, licence, driver, crane operator, personnel, staffing, roster',
      told: 'crane driver/operator + send/assign | licence/ticket + valid + crane | hour/overtime + operator | sick/replacement + driver | with/without + driver/operator | who + drives/operates | hours/overtime/sick + operator | card/licence + run out',
      context: 'shift-roster',
    },
    survey: {
      also: 'site survey, lift planning, job assessment, crane job, road permit, site visit, lifting plan, job planning, quotation visit',
      told: 'look/visit + site + before | ground/radius/load + plan | road closure/permit/police | heavy/ton + lift + where | go/look + before + crane | how heavy/high/far + lift | ground/cable/street + check | permit/police/closure',
    },
    transport: {
      also: 'delivery and pickup, low loader, haulage, delivery, logistics, collection, truck',
      told: 'low loader/truck + bring/fetch | deliver/pick up + site + hour | driver + address/gate | escort/oversize | bring/drop/fetch/collect + machine | truck/trailer/low loader + plan | nobody there/wrong address | tomorrow/early/hour + delivery',
      context: 'trip-dispatch',
    },
    return: {
      also: 'handover return, check-out, check-in, damage record, condition report, handover, inspection, damage, condition',
      told: 'photo/damage/scratch + return/hand over | fuel/hour meter + read | clean/dirty + back | missing + part + back | who/pay + damage | came back/returned + dirty/broken | scratch/dent | tank/fuel/hours + note | who + broke/damaged | missing/lost + bucket/key',
      context: 'inspection',
    },
    tracking: {
      also: 'machine tracking, telematics, position, running hours, theft alarm, gps, location',
      told: 'where + machine/gps | stolen/moved + night | running hour + sent/counter | leave + area/site | where + is/stands | stolen/theft | hours + automatically/read | sunday/night + running',
      context: 'geofence',
    },
    maintenance: {
      also: 'service workshop, repair, inspection due, statutory test, workshop, service, upkeep, work order, maintenance order',
      told: 'repair/workshop/fitter + machine | yearly/statutory + crane/platform + test | breakdown + on site + call | oil/service + hour | mechanic/fitter + repair | due/overdue + service/inspection | broke down/does not start | filter/hose/track | out of service/blocked + machine',
      context: 'maintenance-order',
    },
    invoice: {
      also: 'rental invoice, billing, interim invoice, surcharge, idle day, invoicing, payment, charge, bill, receivable',
      told: 'bill/invoice + month/end/hire | extra hour/overrun + charge | rain/idle/standstill + day + charge | pay + overdue + block | days/weeks + charged | month end/bill + forgot | damage/cleaning/fuel + bill | unpaid/reminder/deposit + keep',
      context: 'invoicing',
    },
    customer: {
      also: 'hirer, client, account, builder, credit check, contact, business partner, customer account, party, customer management',
      told: 'builder/firm/private + customer | new + id/deposit/credit | blocked/does not pay | who + may/allowed + collect | site/contact + phone | regular + customer | hirer/firm + name/address/owes',
      context: 'customer',
    },
    quote: {
      also: 'offer, quotation, enquiry, estimate, proposal, calculation',
      told: 'offer/quote + crane/week | asks/enquiry + price | win/lose/follow up | valid/until + offer | competitor | accepted/becomes + hire | write/send + offer/quote',
      context: 'quotation',
    },
  },
  relations:
    'availability > fleet, rental > availability, rental > price, survey ~> rental, rental ~> transport, rental ~> operator, transport ~> return, return ~> maintenance, maintenance ~> availability, tracking ~> maintenance, return ~> invoice, rental ~> invoice, operator ~> invoice, rental > customer, quote > price, quote ~> rental',
};

export const BUILDING_MODELS: readonly ReferenceModel[] = [
  CONSTRUCTION_SITE,
  BUILDING_TENDERING,
  MACHINE_RENTAL,
];
