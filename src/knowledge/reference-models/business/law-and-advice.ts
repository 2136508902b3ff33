import type { ReferenceModel } from '../reference-model.ts';

const LAW_PRACTICE: ReferenceModel = {
  id: 'law-practice',
  title: 'Law practice',
  words:
    'lawyer, client, matter, court, opponent, deadline, file, hearing, mandate, legal, writ, settlement, conflict, attorney, retainer',
  parts: {
    'client-intake': {
      also: 'new client, enquiry, power of attorney, identity check',
      told: 'first call/new + client | id/money laundering | accept/refuse + case | power/sign',
      context: 'crm-lead',
    },
    'conflict-check': {
      also: 'conflict of interest, opposing party check, party search, waiver',
      told: 'other side/opponent + before | already/against + represent | name/search + party | both sides',
    },
    matter: {
      also: 'case, file, mandate, cause list, party',
      told: 'open/number + file | who + against/opponent/insurer | responsible/lawyer + case | close/archive/shelf',
      context: 'legal-matter',
    },
    'deadline-calendar': {
      also: 'deadline, limitation period, court date, resubmission',
      told: 'missed/until/appeal + deadline | two/double + check/note | hearing/date + court | resubmit/look again',
      context: 'calendar-event',
    },
    document: {
      also: 'brief, pleading, letter, template, evidence',
      told: 'write/dictate/type + letter | template/clause | scan/mail + file | exhibit/version',
      context: 'document',
    },
    'court-communication': {
      also: 'e-filing, electronic mailbox, service of process, registered delivery',
      told: 'send/file + court | mailbox/electronic + court | receipt/served | opponent + copy',
      context: 'e-filing',
    },
    'time-entry': {
      also: 'time record, billable hour, activity, expense',
      told: 'minutes/hours + write | six minutes/phone | billable/partner | copies/travel',
      context: 'time-tracking',
    },
    'fee-invoice': {
      also: 'fee note, statutory fee, advance, retainer invoice',
      told: 'fee/value in dispute | advance/retainer + pay | bill/month | insurer/pays',
      context: 'invoicing',
    },
    'client-fund': {
      also: 'trust account, escrow money, third-party money, disbursement',
      told: 'money + held/not ours/client | settlement/forward | separate/trust | court fee/advanced',
    },
    'legal-expense-cover': {
      also: 'legal insurance, cover request, legal aid, cover confirmation',
      told: 'insurance/cover + ask | legal aid/poor | deductible | promise/refuse',
    },
  },
  relations:
    'client-intake > conflict-check, client-intake ~> matter, matter ~> deadline-calendar, document > matter, document ~> court-communication, court-communication ~> deadline-calendar, time-entry > matter, time-entry ~> fee-invoice, client-fund > matter, fee-invoice > client-fund, legal-expense-cover > matter, fee-invoice > legal-expense-cover',
};

const NOTARY_OFFICE: ReferenceModel = {
  id: 'notary-office',
  title: 'Notary',
  words:
    'notary, deed, will, purchase contract, seal, certify, signature, power of attorney, land register, heir, marriage contract, read aloud, original, found a company',
  parts: {
    'case-file': {
      also: 'file, transaction, party, request',
      told: 'buy/found/will + call | who + appear/parties | which/papers + bring | number/roll',
      context: 'case-management',
    },
    draft: {
      also: 'deed draft, clause, template, amendment',
      told: 'draft/send + before | change/wish + clause | two weeks/consumer | bank/mortgage',
      context: 'template',
    },
    'identity-check': {
      also: 'identification, capacity check, interpreter, beneficial owner',
      told: 'passport/id + party | interpreter/sick/old | money laundering/owner | power/represent',
      context: 'identity-proofing',
    },
    'signing-appointment': {
      also: 'notarisation, reading, date, meeting room',
      told: 'date/sign/read aloud | room/bedside/hospital | postpone | all/together',
      context: 'appointment',
    },
    'deed-register': {
      also: 'deed, deed roll, original, certified copy',
      told: 'roll/number/seal | original/store/hundred years | copy/certified | signature + certify',
      context: 'notary-deed',
    },
    'register-filing': {
      also: 'land register, commercial register, testament register, notice',
      told: 'land/commercial + register | file/send + court/office | objection/wait + register | will + register',
    },
    'escrow-account': {
      also: 'notary account, purchase price, due notice, payout',
      told: 'purchase price/due + pay | account/hold + money | mortgage/redeem | confirm/paid',
    },
    completion: {
      also: 'execution, consent, tax clearance, pre-emption waiver',
      told: 'town/tax office + consent/letter | missing/wait + paper | transfer/owner at last | remind',
      context: 'workflow',
    },
    'cost-note': {
      also: 'notary fee, fee scale, cost invoice, expense',
      told: 'fee/scale/value | bill/who pays | court + costs | revisor/checked',
      context: 'invoicing',
    },
  },
  relations:
    'case-file ~> draft, case-file > identity-check, draft ~> signing-appointment, signing-appointment > identity-check, signing-appointment ~> deed-register, deed-register ~> register-filing, deed-register ~> completion, completion ~> escrow-account, register-filing ~> completion, deed-register ~> cost-note',
};

const CONSULTING_PROJECTS: ReferenceModel = {
  id: 'consulting-projects',
  title: 'Consulting projects and time sheets',
  words:
    'consultant, project, client, day rate, time sheet, billable, utilisation, partner, proposal, bench, workshop, milestone, travel cost, staffing, man-day',
  parts: {
    opportunity: {
      also: 'lead, pipeline, proposal, bid',
      told: 'chance/maybe/pipeline + client | proposal/pitch/write | won/lost + project | days/price + estimate',
      context: 'crm-lead',
    },
    'engagement-contract': {
      also: 'statement of work, frame contract, rate card, order',
      told: 'order/sign + client | fixed/time and material | rate + day/level | extend/change',
      context: 'contract',
    },
    project: {
      also: 'engagement, work package, milestone, phase, project plan',
      told: 'plan/phase/milestone | on track/late/risk | deliver/accept + client | scope/more',
      context: 'project',
    },
    staffing: {
      also: 'resource planning, bench, allocation, availability',
      told: 'who + free/next/project | percent/weeks + booked | bench/idle | freelancer/subcontractor',
    },
    'skill-profile': {
      also: 'consultant profile, cv, skill, reference',
      told: 'cv/skill/certificate | knows/industry | find + expert | up to date',
    },
    timesheet: {
      also: 'time entry, hours, approval, working day',
      told: 'hours/days + write/friday | missing/remind + sheet | approve/leader/client | billable/internal',
      context: 'time-tracking',
    },
    'travel-expense': {
      also: 'expense report, receipt, hotel, per diem',
      told: 'hotel/train/taxi + receipt | rebill/client + travel | per diem/kilometre | card',
      context: 'expense',
    },
    'project-budget': {
      also: 'budget, margin, burn rate, remaining effort',
      told: 'left/used + days/budget | margin/profit + project | forecast/finish | alarm/over',
    },
    invoicing: {
      also: 'invoice, instalment, purchase order number, reminder',
      told: 'month/end + bill | po/number + client | milestone/instalment | unpaid',
      context: 'invoicing',
    },
    'utilisation-report': {
      also: 'utilisation, forecast, key figure, target hours',
      told: 'utilised/percent + team | forecast/next quarter | bonus/target | per practice/partner',
      context: 'analytics',
    },
  },
  relations:
    'opportunity ~> engagement-contract, engagement-contract ~> project, project ~> staffing, staffing > skill-profile, timesheet > project, timesheet ~> project-budget, travel-expense ~> project-budget, timesheet ~> invoicing, travel-expense ~> invoicing, invoicing > engagement-contract, timesheet ~> utilisation-report, staffing ~> utilisation-report, project-budget > engagement-contract',
};

const TRANSLATION_BUREAU: ReferenceModel = {
  id: 'translation-bureau',
  title: 'Translation bureau',
  words:
    'translator, language pair, word count, proofreader, source text, target language, certified, native speaker, interpreter, glossary, deadline, per word, revision, birth certificate',
  parts: {
    'quote-request': {
      also: 'enquiry, quote, word count, upload',
      told: 'upload/send + text | count/words/lines | price/until when | rush/weekend + extra',
      context: 'quotation',
    },
    'client-account': {
      also: 'client, style guide, price agreement, contact',
      told: 'client/agency + terms | style/wording + wish | department/po | confidential',
      context: 'customer',
    },
    'translator-pool': {
      also: 'translator, freelancer, language pair, test translation',
      told: 'which language/field + translator | test/sworn/certified | holiday/free | rating/late',
      context: 'staff',
    },
    'job-assignment': {
      also: 'job, order, deadline, split job',
      told: 'offer/first + translator | accept/refuse + job | deadline/late/ill | split/large',
      context: 'translation-assignment',
    },
    translation: {
      also: 'target text, segment, translated file, editor',
      told: 'translate/segment | file/layout/return | question + author | machine/edit after',
      context: 'translation',
    },
    terminology: {
      also: 'glossary, translation memory, term, style guide entry',
      told: 'always/same + word/term | repeat/earlier + sentence | forbidden/approve + term | memory/discount',
      context: 'knowledge-base',
    },
    revision: {
      also: 'proofreading, second reader, correction, complaint',
      told: 'second/four eyes + read | mistake/typo + complain | numbers/names + check | feedback',
    },
    'certification-delivery': {
      also: 'certified copy, stamp, delivery, courier',
      told: 'stamp/sworn/seal | original/post/pick up | apostille/authority | send + files',
      context: 'document',
    },
    'interpreting-booking': {
      also: 'interpreter, assignment date, remote interpreting, travel',
      told: 'court/doctor/fair + interpreter | booth/phone/video | cancel/half day | travel/hours',
      context: 'interpreter-booking',
    },
    settlement: {
      also: 'invoice, purchase order, translator payment, margin',
      told: 'bill + client | freelancer/pay + month | minimum/words | currency/margin',
      context: 'invoicing',
    },
  },
  relations:
    'quote-request > client-account, quote-request ~> job-assignment, job-assignment > translator-pool, job-assignment ~> translation, translation > terminology, translation ~> revision, revision ~> certification-delivery, interpreting-booking > translator-pool, certification-delivery ~> settlement, quote-request ~> interpreting-booking, revision ~> terminology, interpreting-booking ~> settlement',
};

export const LAW_AND_ADVICE_MODELS: readonly ReferenceModel[] = [
  LAW_PRACTICE,
  NOTARY_OFFICE,
  CONSULTING_PROJECTS,
  TRANSLATION_BUREAU,
];
