import type { ReferenceModel } from '../reference-model.ts';

const MOTOR_INSURANCE: ReferenceModel = {
  id: 'motor-insurance',
  title: 'Motor insurance',
  words:
    'motor, car insurance, no-claims, driver, number plate, third party, comprehensive, premium, accident, garage, excess, policyholder, fleet, breakdown',
  parts: {
    quote: {
      also: 'quotation, underwriting, rating, offer, pricing, tariff, premium calculation, comparison offer',
      told: 'what + cost/premium + car | plate/age/postcode/kilometre + price | compare/portal + offer | too risky/refuse | quote/price/offer | compare/portal/cheaper | postcode/age/mileage | discount/young driver | refuse/decline/too risky | calculate | valid/expire/accept',
      context: 'quote-underwriting',
    },
    policy: {
      also: 'contract, cover, renewal, certificate, insurance, policy change, green card, policy administration',
      told: 'sign/take out + cover | change/swap + car/driver | renew/cancel/end of year | prove/certificate/green card | policy/contract + issue/change | cancel/terminate/switch | renew/november/expire | third party/comprehensive/partial | certificate/green card/confirmation | driver/name/address + change | mid-term/suspend/winter',
      context: 'policy',
    },
    vehicle: {
      also: 'car, registration, fleet, motorbike, automobile, insured vehicle, fleet list, model code',
      told: 'plate/chassis/make/model | sold/scrapped/new + car | fleet/van + add/remove | register + office + tell | car/vehicle/van/motorbike | plate/chassis/vin | registration/office/dvla | buy/sell/scrap | fleet/list + cars | model/engine/power | mileage/odometer',
      context: 'vehicle',
    },
    'no-claims': {
      also: 'bonus-malus, bonus, discount, history, no claims bonus, bonus class, driver history, discount level, rating class',
      told: 'accident-free/claim-free/years + without | step/class + up/down | previous/old + insurer + confirm | pay + myself + keep | no-claims/bonus/class | years + accident-free | downgrade/upgrade/step | transfer/previous insurer | protect/keep/buy back | second car/parents | confirm/prove',
    },
    premium: {
      also: 'instalment, collection, dunning, refund, billing, invoice, premium billing',
      told: 'pay + month/half-year/year | late/not paid + cover | refund/rest + cancel/sold | direct debit/bounce | premium/invoice + pay | debit/bounce/bank | overdue/remind/cut off | refund/overpaid/cancel | monthly/yearly/instalment | tax/surcharge | not paid/no cover',
      context: 'premium-billing',
    },
    'loss-notice': {
      also: 'incident, notification, accident, fnol, loss report, first notice of loss, accident report, claim notification, claim report',
      told: 'crash/bump/hit/stolen/hail + report/call | photo/sketch/police | who + fault/other side | app/phone + scene | accident/crash/collision/bump | report/call/hotline | hail/theft/deer/glass/fire | photo/sketch/witness | police/other driver | app/form/online | when/where + happened | injured/hospital',
    },
    claim: {
      also: 'loss, reserve, liability, claims, case, damage, claim file, claim settlement',
      told: 'handle/decide + damage/case | who pays/liable/fault | put aside/reserve | settle/close/reopen | claim/case + open/close | handler/adjuster | fault/liable/share | reserve | status/how far/wait | lawyer/court/injury | reject/not covered | fraud/suspicious',
      context: 'insurance-claim',
    },
    assessment: {
      also: 'survey, appraisal, inspection, expert, estimate, damage assessment, expert report, repair estimate, total loss',
      told: 'expert/assessor + look/visit | estimate/photo + cost | write off/total loss/worth | hours/parts + check | expert/assessor/surveyor | estimate/cost | photo/video + damage | total loss/write-off/residual | appointment/visit/look | report/opinion | labour/paint/part',
      context: 'inspection',
    },
    repair: {
      also: 'garage, workshop, towing, repairer, repair network, replacement car, partner garage, body shop',
      told: 'garage/workshop + partner/repair | tow/breakdown + truck | rental/replacement + car | glass/windscreen | garage/workshop/body shop | tow/recovery/breakdown | courtesy/rental + car | windscreen/glass | book/appointment + repair | partner/rate/quality | part/wait/delay | invoice/bill + garage',
      context: 'workshop-job',
    },
    payment: {
      also: 'payout, recovery, subrogation, excess, settlement, disbursement, indemnity, claim payment, settlement payment',
      told: 'pay + injured/garage/customer | claim back/recover + other insurer | excess/deductible + keep | bank account + payout | pay out/settle/transfer | garage/victim/lessor + pay | excess/deductible | recover/other insurer | salvage/wreck + sell | four eyes/limit/release | bank/account/wrong',
      context: 'payment',
    },
    customer: {
      also: 'policyholder, driver, party, client, insured, person, account',
      told: 'customer/policyholder/client | driver/licence/age | address/moved/phone | household/second car | log in/portal/app | complain/leave | who + drives | who + are/is + dealing',
      context: 'customer',
    },
    broker: {
      also: 'agent, intermediary, sales, distribution, commission, brokers, partner',
      told: 'broker/agent/dealer | commission | portfolio/transfer + broker | agent + sell/advise | portal/comparison + sell | statement/month + broker | who + brought + customer',
      context: 'supplier',
    },
    document: {
      also: 'letter, correspondence, notification, mail, file, paper, upload',
      told: 'letter/print/post | scan/upload/photo | certificate/card + send | missing/chase + paper | mail/text/remind | archive/template | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
  },
  relations:
    'quote > vehicle, quote > no-claims, quote ~> policy, policy > vehicle, policy ~> premium, loss-notice ~> claim, claim > policy, claim ~> assessment, assessment ~> repair, claim ~> payment, claim ~> no-claims, repair ~> payment, policy > customer, broker ~> quote, claim > document, policy ~> document',
};

const HEALTH_INSURANCE: ReferenceModel = {
  id: 'health-insurance',
  title: 'Health insurance',
  words:
    'health insurer, insured, doctor, hospital bill, premium, treatment, reimbursement, pre-approval, insurance card, deductible, family cover, dentist, tariff, sick fund',
  parts: {
    member: {
      also: 'enrolment, dependant, policyholder, family, insured, person, membership, customer, insured member, insured person',
      told: 'join/leave/change + insurer/fund | baby/child/spouse + add/also | employer + register/tell | student/retired/abroad | member/insured/family | join/enrol/switch | birth/baby/spouse/child | leave/cancel/move | job/student | number/address/name | eligible/covered/active',
      context: 'membership',
    },
    plan: {
      also: 'tariff, coverage, product, benefit, package, benefit plan, benefit catalogue',
      told: 'what + covered/included | glasses/tooth/cure + how much | plan/tariff + choose/change | limit/once + per year | plan/tariff/package | cover/include/exclude | dental/glasses/cure/alternative | limit/cap/once a year | choose/change/upgrade | price/option/model | waiting period/co-pay',
      context: 'product-catalogue',
    },
    premium: {
      also: 'contribution, dunning, collection, billing, contributions, dues, employer contribution',
      told: 'pay + month/wage/percent | employer + half/transfer | arrears/not paid + only emergency | subsidy + poor | premium/contribution + pay | employer/wage/percent | overdue/arrears/remind | subsidy/reduction | debit/bounce | income/self-employed + assess | overpaid',
      context: 'premium-billing',
    },
    card: {
      also: 'eligibility, certificate, member card, insurance card, health card, eligibility check, cover proof',
      told: 'card + photo/new/lost | doctor + read/check + insured | abroad/european + card | proof/certificate + cover | card/chip/photo | lost/new/replace | doctor/pharmacy + swipe/read | eligible/valid/check | abroad/european | app/digital + card | expire/block',
      context: 'card-issuing',
    },
    provider: {
      also: 'doctor, hospital, pharmacy, contract, credentialing, network, practitioner, provider network',
      told: 'doctor/hospital + contract/list/near | price/fee + agree + hospital | licence/qualified + check | find + doctor | doctor/hospital/pharmacy/dentist | contract/join/negotiate | rate/fee schedule | find/near/list | licence/credential/quality | out of network/terminated | address/opening',
      context: 'supplier',
    },
    authorisation: {
      also: 'pre-approval, authorization, approval, referral, request, utilization, prior authorisation, treatment request, utilisation review, medical review',
      told: 'ask/approve + before + operation/treatment | medical/second opinion + review | aid/wheelchair/rehab + request | urgent + within/hours | approve/permission/before | operation/surgery/mri/therapy | request/refer/submit | medical/nurse/doctor + review | reject/deny/appeal | days/urgent/waiting | wheelchair/hearing aid/device | stay/extend',
      context: 'case-management',
    },
    claim: {
      also: 'bill, invoice, adjudication, claims, reimbursement, health claim, reimbursement request',
      told: 'bill/receipt + send/photo/submit | code/diagnosis + check | cut/reject + item/explain | hospital/doctor + direct + bill | bill/invoice/receipt | scan/photo/upload/send | code/diagnosis/tariff + check | reject/cut/deny | process/handle/days | duplicate/twice | hospital/pharmacy + electronic | status/where + money',
      context: 'health-claim',
    },
    deductible: {
      also: 'accumulator, co-payment, out-of-pocket, franchise, excess, limits, deductible account, benefit limit',
      told: 'own share/first + hundred/pay | reached/used up + year | co-pay/percent + myself | remaining + left + year | deductible/franchise/excess | co-pay/own share/out of pocket | reached/used up | year/january + reset | per head | remaining/left',
    },
    payment: {
      also: 'payout, remittance, reimbursement, payments, settlement, refund, reimbursement payment, provider payment, claim payment',
      told: 'pay back/transfer + member/patient | pay + hospital/doctor + batch | bank account + refund | statement + explain/benefit | reimburse/pay back/refund | transfer/bank/iban | hospital/doctor/pharmacy + pay | batch/weekly/run | statement/explanation of benefits | wrong/returned | days/wait + money',
      context: 'payment',
    },
    fraud: {
      also: 'overbilling, investigation, audit, abuse, review, anti-fraud, fraud review, billing audit, abuse detection',
      told: 'bill + twice/never done/too much | pattern/odd + doctor/pharmacy | ask + patient + really | recover/claim back | fraud/cheat/fake | overbill/upcode/twice | pattern/outlier/unusual | investigate/audit/visit | prosecutor/police | patient + ask/confirm',
      context: 'fraud-evaluation',
    },
    'care-management': {
      also: 'prevention, programme, wellness, care programme, disease management, case manager, bonus programme, health check, case management',
      told: 'chronic/diabetic + accompany/coach | check-up/sport + bonus/reward | nurse/manager + call | invite + screening | chronic/diabetes/heart/asthma | coach/nurse/case manager | check-up/screening/prevention | bonus/reward/gym | invite/enrol + programme | app/course/steps | complex/expensive + patient',
      context: 'care-plan',
    },
    'service-centre': {
      also: 'contact, hotline, complaint, enquiry, customer service, member service',
      told: 'call/hotline/queue | question/complain/appeal | chat/mail/branch | letter/answer/template | angry/waiting | appeal/objection/review | phone/ask + covered',
      context: 'helpdesk-chat',
    },
    reporting: {
      also: 'analytics, statistics, report, actuarial, dashboard, figures, regulatory report',
      told: 'cost/per head | regulator/ministry + report | month/year/trend | actuary/reserve/forecast | drug/hospital + spending | risk adjustment/morbidity | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'member > plan, member ~> premium, member ~> card, authorisation > plan, authorisation > provider, claim > member, claim > plan, claim > authorisation, claim > provider, claim > deductible, claim ~> payment, claim ~> fraud, member ~> care-management, service-centre > member, claim ~> reporting, premium ~> reporting',
};

const CLAIMS_HANDLING: ReferenceModel = {
  id: 'claims-handling',
  title: 'Claims handling',
  words:
    'claim, loss, adjuster, damage, claimant, insurer, water damage, burglary, estimate, liability, settlement, reserve, excess, third party, storm',
  parts: {
    notification: {
      also: 'hotline, intake, fnol, report, registration, claim intake, first notice of loss, claim report, loss report, first notice, loss notice',
      told: 'report/call/ring + happened/damage | when/where/how + happened | photo/upload + damage | storm/flood + hundreds/rush | report/notify/call | happened/when/where | photo/video/upload | storm/flood/pipe/burst/burglary/fire | hotline/app/broker/form | police | surge/hundreds/weekend',
    },
    claim: {
      also: 'case, file, claims, loss, damage, claim file, claim folder, claim event',
      told: 'open/close/reopen + file/case | status/how far + case | several + victims/parties | note/history + case | file/case/claim + open/close | status/progress/how far | number/reference | note/history/diary | injured | reopen | large/complex/simple | event/storm + group',
      context: 'insurance-claim',
    },
    policy: {
      also: 'terms, coverage, cover, contract, verification, coverage check, policy lookup, cover verification, policy snapshot',
      told: 'covered/insured + that day/at all | clause/exclude/terms | paid up + premium | sum/limit + insured | covered/insured/policy | premium + paid/overdue | exclusion/clause/wording | sum/excess/underinsured | date/valid/that day | decline/reject | look up/find + policy',
      context: 'policy',
    },
    assignment: {
      also: 'triage, workload, routing, handler, allocation, task, workflow, claim assignment, adjuster allocation',
      told: 'who + handles/takes/gets | small/simple + straight through/automatic | big/complicated + senior/expert | ill/holiday + hand over | assign/allocate/hand over | handler/team/specialist | workload/backlog/pile | fast track/automatic/small | deputy/holiday/ill | task/diary/due | urgent/priority | authority',
      context: 'workflow',
    },
    assessment: {
      also: 'appraisal, surveyor, survey, inspection, adjuster, expert, expert survey, loss adjuster visit, expert report',
      told: 'adjuster/expert/surveyor + visit/appointment | estimate/quote + repair | cause/why + found | video/remote + look | adjuster/expert/surveyor | visit/appointment/inspect | report/opinion/photos | quote | cause/why | video/drone/remote | list/items/age/worth | late/wait + expert',
      context: 'inspection',
    },
    reserve: {
      also: 'provision, estimate, reserving, outstanding, case reserve, claim ledger',
      told: 'set/put aside + amount/expect | raise/lower + reserve | quarter + total/outstanding | above + approve | reserve/set aside/provision | raise/lower/adjust | estimate/expected | outstanding/total/quarter | actuary/ibnr | approve/above | close/release',
    },
    supplier: {
      also: 'contractor, craftsman, vendor, repair, network, tradesman, repair supplier, repair network, drying firm',
      told: 'plumber/builder/craftsman + send/order | network/partner + firm | done/complain + repair | price/rate + agreed | plumber/builder/roofer/painter/dryer | order/send/instruct | garage/workshop/rental | invoice/bill + check | rate/price list | quality/complain/redo | appointment/delay | network/partner',
      context: 'supplier',
    },
    settlement: {
      also: 'payout, payment, indemnity, offer, disbursement, claim settlement, indemnity payment, settlement offer, payment approval',
      told: 'pay/transfer + claimant/victim | offer/agree + sum | four eyes/limit + pay | reject/decline + letter | pay/settle/transfer | offer/negotiate/agree | excess/depreciation/deduct | release/four eyes | reject/partial | bank/account/lender | interim/advance | sign/discharge',
      context: 'payment',
    },
    recovery: {
      also: 'subrogation, recourse, salvage, regress, reimbursement, reinsurance recovery',
      told: 'get back/claim back + culprit/other insurer | sell + wreck/rest | reinsurer + share | time-barred | recover/claim back/recourse | culprit/liable/tenant | other insurer/share | salvage/wreck + sell | reinsurer/treaty | time-barred/deadline | court',
    },
    fraud: {
      also: 'suspicion, investigation, siu, screening, fraud investigation, special investigation, red flag, fraud check',
      told: 'strange/too good/doubt/suspicious | same + photo/receipt/twice | investigate/detective | neighbour + ask/witness | fraud/suspicious/fake | investigate/detective/interview | twice/same/duplicate | photo/metadata/receipt + check | score/flag/indicator | social media | police/prosecute',
      context: 'fraud-evaluation',
    },
    document: {
      also: 'correspondence, letter, evidence, mail, communication, documents, message, medical report, lawyer mail',
      told: 'letter/mail/reply + lawyer/claimant | missing/wait + receipt/paper | scan/attach + post | deadline + answer | letter/mail/write | scan/attach/inbox | receipt/proof/missing | template/text | lawyer/doctor/police report | deadline/remind/chase | portal/message/chat | sort/recognise + post',
      context: 'document',
    },
    claimant: {
      also: 'party, customer, person, victim, contact, insured, witness',
      told: 'claimant/victim/injured/customer | contact/address/phone | bank/account + change | witness/representative | third party/tenant | upset/complain/call back | who + suffered/hit',
      context: 'customer',
    },
    reporting: {
      also: 'report, statistics, dashboard, analytics, figures, evaluation, claims statistics',
      told: 'how many + open/closed | average/cycle/days | loss ratio | handler/team + performance | regulator/board/month | storm/event + total | satisfaction/survey | numbers/figures + boss/owner/want',
      context: 'reporting',
    },
  },
  relations:
    'notification ~> claim, claim > policy, claim ~> assignment, claim ~> assessment, assessment ~> reserve, claim ~> fraud, assessment ~> supplier, claim ~> settlement, settlement ~> reserve, settlement ~> recovery, claim > document, supplier ~> settlement, claim > claimant, claim ~> reporting, claimant > document',
};

export const INSURANCE_MODELS: readonly ReferenceModel[] = [
  MOTOR_INSURANCE,
  HEALTH_INSURANCE,
  CLAIMS_HANDLING,
];
