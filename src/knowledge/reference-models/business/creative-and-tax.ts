import type { ReferenceModel } from '../reference-model.ts';

const CREATIVE_AGENCY: ReferenceModel = {
  id: 'creative-agency',
  title: 'Agency with creatives',
  words:
    'agency, campaign, designer, copywriter, briefing, client, draft, layout, pitch, account manager, logo, correction loop, slogan, media budget, approval',
  parts: {
    'client-brief': {
      also: 'briefing, brand, request, brand guideline',
      told: 'brief/wants + campaign/logo | target group/goal | brand/colour/font | re-brief/unclear',
    },
    estimate: {
      also: 'cost estimate, pitch, offer, change request',
      told: 'estimate/hours/price | approve + before | extra/third + round | pitch/win',
      context: 'quotation',
    },
    job: {
      also: 'campaign, project number, milestone, job bag',
      told: 'number/job + open | traffic/timeline | who does/when due | parallel/urgent',
      context: 'project',
    },
    'resource-plan': {
      also: 'capacity, designer calendar, traffic plan, freelancer',
      told: 'who + free/week/designer | overload | freelancer/book | move/priority',
      context: 'scheduling',
    },
    'creative-asset': {
      also: 'draft, design, version, image, file',
      told: 'draft/version/final final | photo/stock/licence | find/reuse + picture | print/format',
      context: 'media-library',
    },
    'proof-approval': {
      also: 'approval, correction, comment, release',
      told: 'show/comment/like + client | loop/again/change | sign off/release | legal/claim',
      context: 'workflow',
    },
    'media-booking': {
      also: 'media plan, ad placement, insertion, budget',
      told: 'book/ad + newspaper/billboard/instagram | budget/spend + media | date/booking | agency discount',
      context: 'advertising',
    },
    'supplier-order': {
      also: 'print job, photographer order, production, external order',
      told: 'printer/photographer/film + order | quote/external | delivery/proof | handling/margin',
      context: 'purchase-order',
    },
    timesheet: {
      also: 'hours, activity, budget used, overrun',
      told: 'hours + job/evening | overrun/budget/left | billable/pitch + hours | timer',
      context: 'time-tracking',
    },
    'job-invoice': {
      also: 'invoice, retainer, external cost, usage right',
      told: 'retainer/month | bill/after + job | usage/rights/years | profit/per client',
      context: 'invoicing',
    },
  },
  relations:
    'client-brief ~> estimate, estimate ~> job, job ~> resource-plan, job ~> creative-asset, creative-asset ~> proof-approval, proof-approval ~> media-booking, job ~> supplier-order, timesheet > job, timesheet ~> job-invoice, supplier-order ~> job-invoice, proof-approval ~> job',
};

const PHOTOGRAPHER: ReferenceModel = {
  id: 'photographer',
  title: 'Photographer',
  words:
    'photo, shooting, wedding, portrait, gallery, print, camera, studio, passport photo, album, session, retouch, family, newborn, negative',
  parts: {
    'enquiry-package': {
      also: 'package, enquiry, offer, price',
      told: 'how much/package + hours | free/date + wedding | style/portfolio | extra/hour',
      context: 'quotation',
    },
    'shoot-booking': {
      also: 'shooting, session, date, deposit, studio slot',
      told: 'book/date/studio + shoot | rain/postpone | deposit/contract | second/assistant',
      context: 'appointment',
    },
    'model-release': {
      also: 'consent, usage right, release, contract',
      told: 'show/website + allowed | sign/release | children/parents | commercial/licence',
      context: 'consent',
    },
    'image-archive': {
      also: 'raw file, photo, backup, keyword',
      told: 'upload/card/raw | backup/lost | years/find + old | keyword',
      context: 'media-library',
    },
    editing: {
      also: 'retouching, selection, colour correction, post-production',
      told: 'sort/cull/best + pictures | retouch/skin/black and white | editor/outside | weeks/ready',
    },
    'client-gallery': {
      also: 'online gallery, proof, favourite, download',
      told: 'password/link + pictures | choose/heart/favourite | download/guests | expire',
      context: 'file-sharing',
    },
    'print-order': {
      also: 'print, album, frame, canvas, reorder',
      told: 'album/frame/canvas + order | lab/print | grandma/reorder | crop/size/paper',
      context: 'order',
    },
    'school-photo-day': {
      also: 'class photo, school job, access code, order envelope',
      told: 'school/kindergarten + class | code/child/envelope | absent/sibling | share + school',
    },
    payment: {
      also: 'invoice, instalment, voucher, balance',
      told: 'pay/rest + before/download | voucher/gift | invoice/company | tip',
      context: 'payment',
    },
  },
  relations:
    'enquiry-package ~> shoot-booking, shoot-booking > model-release, shoot-booking ~> image-archive, image-archive ~> editing, editing ~> client-gallery, client-gallery ~> print-order, school-photo-day ~> client-gallery, shoot-booking ~> payment, print-order ~> payment',
};

const TAX_ADVISER: ReferenceModel = {
  id: 'tax-adviser',
  title: 'Tax adviser',
  words:
    'tax adviser, client, annual accounts, bookkeeping, tax return, assessment, receipt, tax office, appeal, fiscal year, deadline, accountant, voucher, balance sheet',
  parts: {
    'client-mandate': {
      also: 'client, engagement, power of attorney, engagement letter',
      told: 'take on/accept + client | money laundering/id/passport | power/sign + engagement | partner + responsible | leave/hand over',
      context: 'customer',
    },
    'document-exchange': {
      also: 'receipt, voucher, shoebox, client upload, missing document',
      told: 'photo/upload/shoebox + receipt | missing/ask/chase | folder/bring + paper | sign/approve + online',
      context: 'document',
    },
    bookkeeping: {
      also: 'ledger, posting, bank statement, monthly books',
      told: 'book/post + month | bank/statement + match | account/unclear/question | sales tax + monthly',
      context: 'general-ledger',
    },
    'payroll-service': {
      also: 'payslip, wage run, social security notice, client payroll',
      told: 'wages/payslip + client | new/leaver + report | sick/hours + tell | twentieth/month',
      context: 'payroll',
    },
    'annual-accounts': {
      also: 'balance sheet, profit and loss, closing, fixed asset',
      told: 'year/close + accounts | depreciate/stock/provision | publish/register | bank + wants/balance',
    },
    'tax-return': {
      also: 'declaration, tax form, return, income tax',
      told: 'file/submit + return/office | rent/child/commute + deduct | joint/couple | estimate/refund',
      context: 'tax-return',
    },
    'assessment-check': {
      also: 'tax assessment, objection, appeal, prepayment',
      told: 'office + differ/letter/notice | object/appeal + month | check/compare + notice | interest/penalty',
    },
    'deadline-control': {
      also: 'deadline, due date, extension, job list',
      told: 'until/due/late + file | extension/ask + longer | who + works on/status | reminder/red',
      context: 'workflow',
    },
    'fee-billing': {
      also: 'fee, time sheet, invoice, fee schedule',
      told: 'hours/minutes + write | fee scale/value | invoice/advance + client | not paid/stop work',
      context: 'time-tracking',
    },
    'tax-audit': {
      also: 'audit, auditor visit, inspector, audit question',
      told: 'auditor/inspector + come/ask | data/export + hand | years + check | findings/back pay',
    },
  },
  relations:
    'document-exchange > client-mandate, document-exchange ~> bookkeeping, bookkeeping ~> annual-accounts, payroll-service ~> bookkeeping, annual-accounts ~> tax-return, tax-return > document-exchange, tax-return ~> assessment-check, deadline-control > client-mandate, assessment-check ~> deadline-control, tax-return > deadline-control, tax-audit > bookkeeping, annual-accounts ~> fee-billing, tax-return ~> fee-billing',
};

const LEGAL_ADVICE_CENTRE: ReferenceModel = {
  id: 'legal-advice-centre',
  title: 'Advice centre',
  words:
    'advice, counsellor, debt, tenant, consumer, confidential, client, drop-in, counselling, creditor, letter, hardship, centre, interpreter, funding body',
  parts: {
    'first-contact': {
      also: 'enquiry, drop-in, hotline call, intake',
      told: 'come/call + worried/help | urgent/eviction/tomorrow | anonymous/language | wrong place/refer',
      context: 'crm-lead',
    },
    'advice-appointment': {
      also: 'consultation, slot, drop-in hour, interpreter date',
      told: 'slot/weeks/wait + talk | drop-in/open + hour | interpreter/home visit | not come',
      context: 'appointment',
    },
    'client-case': {
      also: 'case, client, household situation, goal',
      told: 'file/situation/income + family | goal/steps + agree | closed/dropped | colleague/stand in',
      context: 'case-management',
    },
    'debt-list': {
      also: 'creditor, claim, bailiff letter, payment plan',
      told: 'creditor/owe/letters | instalment/settle + creditor | insolvency | bailiff/account',
      context: 'receivable',
    },
    referral: {
      also: 'partner service, specialist, shelter, forwarding',
      told: 'send/forward + lawyer/clinic/shelter | partner/network | appointment/there | came/arrived',
    },
    correspondence: {
      also: 'letter, form, application, power of attorney',
      told: 'write/letter + office/landlord | fill/form + together | copy/proof | answer/deadline',
      context: 'document',
    },
    'group-session': {
      also: 'workshop, prevention class, group evening, talk',
      told: 'school/class + workshop | group/evening | handout | sign up',
      context: 'training-course',
    },
    'activity-statistics': {
      also: 'funding report, consultation count, case statistics, outcome',
      told: 'how many + advice/people | city/ministry + report | anonymous/age/topic | yearly/funding',
      context: 'reporting',
    },
  },
  relations:
    'first-contact ~> advice-appointment, advice-appointment ~> client-case, debt-list > client-case, client-case ~> correspondence, debt-list ~> correspondence, client-case ~> referral, first-contact ~> referral, client-case ~> activity-statistics, group-session ~> activity-statistics, advice-appointment ~> activity-statistics',
};

export const CREATIVE_AND_TAX_MODELS: readonly ReferenceModel[] = [
  CREATIVE_AGENCY,
  PHOTOGRAPHER,
  TAX_ADVISER,
  LEGAL_ADVICE_CENTRE,
];
