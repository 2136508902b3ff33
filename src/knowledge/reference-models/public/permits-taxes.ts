import type { ReferenceModel } from '../reference-model.ts';

const PERMIT_LICENCE: ReferenceModel = {
  id: 'permits-licences',
  title: 'Permits and licences',
  words:
    'permit, licence, applicant, street stall, trade licence, authority, restaurant, liquor, event permit, renewal, conditions, inspector, taxi, hunting',
  parts: {
    application: {
      also: 'request, submission, form, permit application, licence request',
      told: 'apply/ask + open/sell/stall/party | form/paper/plan + hand in/missing | citizen/owner + online/counter | see/ask + status/how far | apply/form/hand in | paper/missing/plan | counter/online/queue | status/how far/where is my | terrace/stall/party/taxi/bar',
      context: 'licence-permit',
    },
    catalogue: {
      also: 'service, guide, requirement, permit catalogue, permit type, requirement guide, service catalogue, form template',
      told: 'which/do i need + permit | kind/type + rule/paper | checklist/question + find out | law + change | which permit/do i need | kinds/types/leaflet | checklist/required paper | rule/law + changed',
      context: 'service-directory',
    },
    review: {
      also: 'assessment, workflow, processing, consultation, check, case, opinion, examination',
      told: 'clerk/officer + check/decide | fire/police/health + opinion/asked/say | deadline/silent | ask back/complete | clerk/officer + check/read/decide | police/fire/health + ask/opinion/wait | lies/stuck/pile + desk | ask back/incomplete',
      context: 'workflow',
    },
    decision: {
      also: 'permit, approval, notice, letter, refusal, grant, condition, permit document',
      told: 'grant/refuse/condition + letter | allowed + until/only/noise | noise/hours + condition | grant/approve/refuse | condition/noise/until | letter/stamp/sign | print/hand out/post',
      context: 'document',
    },
    licence: {
      also: 'register, holder, validity, licence register, permit register, licence holder',
      told: 'who + holds/has + licence | expire/renew/remind | public/list + see | hand over/new owner | hang + wall/sticker | holder/who has/valid | expire/renew/run out | lost/wall/sticker | transferred/sold/new owner',
    },
    fee: {
      also: 'payment, charge, invoice, tariff, billing, deposit, cashier, price',
      told: 'pay/fee + before/yearly | square metre/day + price | back + refused | fee/pay/cash | per day/square metre | unpaid/reminder/refund | receipt/counter/transfer',
      context: 'payment',
    },
    inspection: {
      also: 'visit, control, audit, site visit, compliance check, survey',
      told: 'visit/go + look/kitchen/site | photo/checklist + inspector | found/fault + fix | inspector/visit/look | unannounced/photo/report | fault/exit/kitchen | before + open/granted',
      context: 'inspection',
    },
    enforcement: {
      also: 'violation, fine, sanction, withdrawal, suspension',
      told: 'fine/withdraw/take away | without + permit | complain/neighbour + tip | second/third + time | without permit/illegal | fine/close/take away | neighbour + complain/noise | warning/repeat',
    },
    appeal: {
      also: 'objection, complaint, dispute, remedy, review request',
      told: 'object/against/disagree + decision | month/deadline + object | court/committee + decide | object/appeal | lawyer/court | unfair/refused + again | deadline/month',
      context: 'grievance',
    },
    applicant: {
      also: 'person, business, citizen, customer, account, organisation, contact, party, profile',
      told: 'who + apply/is | firm/owner/address/tax number | same/again + every year | criminal record/proof/reliable | look up/find + name/applicant | address/phone/email + change/wrong | same/two/double + person/name | log in/password/account',
      context: 'contact-book',
    },
    document: {
      also: 'attachment, file, template, archive, plan, record, paper, scan',
      told: 'upload/scan/copy/attach | paper/folder/archive/lost | template/letter/print | signature/stamp | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    notification: {
      also: 'message, reminder, communication, email, messaging, alert, sms',
      told: 'email/letter/text + applicant/citizen | remind/expire | tell/inform + police/neighbour/office | hear nothing/call and ask | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, report, evaluation, figures, key figure',
      told: 'how many/how long + permit/wait | council/year/figure | list/public | late/average | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'application > catalogue, application ~> review, review ~> decision, decision ~> licence, application > fee, licence ~> inspection, inspection ~> enforcement, enforcement ~> licence, decision ~> appeal, appeal ~> review, application > applicant, application > document, decision ~> notification, licence ~> notification, application ~> reporting, decision > document',
};

const BUILDING_PERMIT: ReferenceModel = {
  id: 'building-permit',
  title: 'Building permits and control',
  words:
    'building permit, architect, plot, drawing, neighbour, extension, planning office, building inspector, zoning, roof, garage, storey, site, demolition',
  parts: {
    application: {
      also: 'case, request, submission, planning application, permit application, case file',
      told: 'architect/owner + hand in/submit/apply | want/build/extend/demolish + house/garage | missing/incomplete + drawing | status/where + application | apply/hand in/submit | build/extend/garage/roof/balcony | architect/owner | status/number/where | missing/sent back',
      context: 'building-permit',
    },
    plan: {
      also: 'drawing, document, attachment, model, file, plan document, plan set, building model, document version',
      told: 'drawing/plan/model + upload/version/stamp | large/roll/scan + plan | mark up/comment | latest + drawing | drawing/plan/model/sheet | paper/copies/roll/scan/upload | version/latest/old | mark/stamp/comment',
      context: 'document',
    },
    zoning: {
      also: 'compliance, map, parcel, zoning check, land use, planning rule, land use plan, compliance check, zoning map',
      told: 'height/distance/storey + allowed | zone/plan/listed/flood + plot | map + look | exception/dispense | zone/zoning/allowed/height | distance/boundary/storey | flood/listed/heritage | exception/deviate | calculate/square metre',
    },
    consultation: {
      also: 'opinion, statement, agency, referral, review, agency review, fire brigade opinion',
      told: 'fire/heritage/water/road + ask/opinion/say | weeks + answer/silence | office + round/parallel | remind + answer | fire brigade/heritage/water/road + ask/answer | opinion/statement | weeks/silent/late | letter/email + offices',
      context: 'workflow',
    },
    objection: {
      also: 'neighbour, hearing, notice, participation, publication, display, public notice, neighbour notification',
      told: 'neighbour + told/letter/object/see | hang/display/newspaper | object/shade/noise | weeks + public | neighbour/objection/object | notice board/newspaper/display | shade/view/noise | sign/agree + neighbour',
    },
    decision: {
      also: 'permit, approval, refusal, condition, building permit notice',
      told: 'letter + sign/send | board/council + vote | valid/years/start + until | grant/refuse/approve | condition/letter/sign | council/board/vote | expire/years/extend',
    },
    inspection: {
      also: 'acceptance, control, supervision, site visit, site inspection, completion certificate, building control, visit, check',
      told: 'visit/look + site/foundation/shell | start/finish + report | accept/move in | stop/illegal/deviation + build | site/visit/inspector | foundation/shell/finished | illegal/stop/without permit | photo/report/defect',
      context: 'inspection',
    },
    fee: {
      also: 'payment, invoice, charge, billing, cost table, tariff, cashier, price',
      told: 'pay/fee/bill | building cost/volume/percent | before + start | money back/withdraw | fee/pay/invoice | percent/volume/construction cost | unpaid/before/refund | table/calculate',
      context: 'payment',
    },
    building: {
      also: 'register, property, address, archive, dwelling, building register, building stock, building file',
      told: 'file/archive + building/old | dwelling/square metre + count | tell + land registry/statistics | address/house number/plot | archive/cellar/old file | flat/square metre/storey | statistics/report',
      context: 'property-register',
    },
    applicant: {
      also: 'owner, architect, person, contact, contractor, user, customer, account, party',
      told: 'owner/builder/architect | licence/chamber/signature | power of attorney/heirs | phone/address + owner | look up/find + name/applicant | address/phone/email + change/wrong | same/two/double + person/name | log in/password/account',
      context: 'contact-book',
    },
    deadline: {
      also: 'workflow, task, assignment, step, routing, due date, case management, time limit',
      told: 'clerk/officer + handles/desk | deadline/weeks/overdue | remind/stuck/pile | checklist/next step | days/weeks + complete/start/stop | deemed/automatic + approve | late/mayor/complain | assign/hand over + colleague',
      context: 'workflow',
    },
    notification: {
      also: 'message, portal, communication, letter, email, messaging, reminder, alert, sms',
      told: 'tell/inform/letter + owner/architect | ask/phone + status | portal/login/online | email/text | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, report, analytics, evaluation, figures, key figure',
      told: 'how many/how long + permit/months | council/state/year | flat/dwelling + built | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month | boss/director/board + ask/want/know + figure/number/how many',
      context: 'reporting',
    },
  },
  relations:
    'application > plan, application > zoning, application ~> consultation, application ~> objection, consultation ~> decision, objection ~> decision, decision ~> fee, decision ~> inspection, inspection ~> building, zoning > building, application > applicant, application ~> deadline, deadline ~> notification, decision ~> notification, application ~> reporting, deadline > consultation',
};

const PROPERTY_TAX: ReferenceModel = {
  id: 'property-tax',
  title: 'Property and local taxes',
  words:
    'tax, property, house, owner, assessment, tax bill, rate, treasury, taxpayer, exemption, arrears, municipality, cadastral value, dog tax',
  parts: {
    taxpayer: {
      also: 'owner, person, account, contact, customer, payer, ratepayer, tax account holder',
      told: 'who + owe/pay/owns | heirs/moved/abroad + address | several/couple + house | number + taxpayer | owner/heirs/couple | moved/address/abroad/died | number/name | who owes/who pays',
      context: 'customer',
    },
    property: {
      also: 'parcel, building, object, land, register, dwelling, property record, tax object',
      told: 'house/land/flat + size/use/built | sold/new + owner/land registry | second home/rented | photo/aerial + new pool | house/plot/land/flat/garage | sold/bought/new owner | built/extension/pool | size/square metre/map',
      context: 'property-register',
    },
    valuation: {
      also: 'assessment, appraisal, value, reassessment, taxable value',
      told: 'worth/value + new/every years | declare/square metre | compare + sale/price | too high + value | value/worth | assessor/appraiser/visit/photo | square metre/rent/year built | every years/outdated/too high',
    },
    exemption: {
      also: 'relief, discount, waiver, deferral, abatement',
      told: 'free/less/half + old/church/disabled/poor | apply/prove + discount | hardship/postpone | expire + exempt | exempt/relief/discount | church/pensioner/widow/farm | apply/prove/form | expire/cheat',
    },
    bill: {
      also: 'invoice, notice, levy, billing, rate, tax bill, assessment notice, billing run, demand note',
      told: 'rate/percent/council + set | print/send + bill/january | how much + calculate | correct/again + bill | bill/notice/letter + print/send | rate/percent/council | january/year/quarter | wrong/correct/returned',
    },
    payment: {
      also: 'collection, cashier, receipt, instalment, allocation, direct debit, invoicing, payout, fee',
      told: 'pay/bank/counter/phone | match/unknown + payment | too much/back | pay/bank/counter/cash | instalment/debit/quarter | unknown/wrong reference/match | overpaid/refund/receipt',
      context: 'payment',
    },
    arrears: {
      also: 'debt, reminder, enforcement, dunning, delinquency, lien, debt collection',
      told: 'late/unpaid/owe + reminder/interest | agree + instalment | overdue/unpaid/arrears/debt | reminder/interest/penalty | bailiff/seize/lien/auction | write off/agree',
      context: 'collections',
    },
    appeal: {
      also: 'objection, dispute, complaint, review, remedy',
      told: 'object/disagree + value/bill | month + object | committee/court + decide | pay + anyway/suspend | object/appeal/disagree | too high/neighbour pays less | deadline/board/court | withdrawn/upheld',
      context: 'grievance',
    },
    accounting: {
      also: 'ledger, revenue, treasury, finance, distribution, revenue account, treasury ledger, revenue report',
      told: 'book/treasury + income | share + district/county/church | budget/forecast + year | book/ledger/account | budget/income/forecast | share/district/distribute | close/reconcile',
      context: 'general-ledger',
    },
    notification: {
      also: 'message, communication, letter, portal, messaging, alert, email, sms',
      told: 'letter/email/text + owner/taxpayer | remind/due | online/portal/login + see | call/angry + bill | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    document: {
      also: 'file, declaration, form, archive, attachment, record, template, paper, scan',
      told: 'declaration/form + hand in/fill | file/folder/scan | deed/proof + attach | archive/years | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest',
      context: 'document',
    },
    reporting: {
      also: 'statistics, dashboard, analysis, analytics, report, evaluation, figures, key figure',
      told: 'how much/percent + collected/paid | street/district + owes | council/mayor + figure | year/compare | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
    inspection: {
      also: 'survey, audit, field visit, aerial photo, data collection, visit, control, check',
      told: 'visit/measure/tablet/door | aerial/satellite/photo | not declared/hidden/new building | round/every years/street | visit/go out/look + inspector/officer | photo/measure/note + on site | found/not found + differ | list/plan + visit',
      context: 'inspection',
    },
  },
  relations:
    'property > taxpayer, property ~> valuation, valuation ~> bill, exemption ~> bill, bill > taxpayer, payment ~> bill, bill ~> arrears, bill ~> appeal, appeal ~> valuation, payment ~> accounting, arrears ~> accounting, bill ~> notification, arrears ~> notification, inspection ~> property, exemption > document, accounting ~> reporting',
};

export const PERMITS_TAXES_MODELS: readonly ReferenceModel[] = [
  PERMIT_LICENCE,
  BUILDING_PERMIT,
  PROPERTY_TAX,
];
