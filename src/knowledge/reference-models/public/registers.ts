import type { ReferenceModel } from '../reference-model.ts';

const CIVIL_REGISTRY: ReferenceModel = {
  id: 'civil-registry',
  title: 'Civil registry: births, marriages, deaths',
  words:
    'birth, marriage, death, registrar, wedding, registry office, certificate, newborn, surname, spouse, town hall, divorce, stillbirth, parents',
  parts: {
    birth: {
      also: 'newborn, child, birth registration, birth record, notification of birth, declaration of birth',
      told: 'hospital/midwife + tell/report/notify | parents/father + come/declare | baby/child + name/born | late/village/years + never registered | birth/born/baby | hospital/midwife/parents | name/spelling/first name | within days/late/home birth',
      context: 'civil-registration',
    },
    marriage: {
      also: 'wedding, ceremony, divorce, banns, civil partnership, marriage record, divorce entry',
      told: 'couple/two + marry/say yes | book/date + ceremony/hall/room | free/allowed to marry + paper | part/split + court | marry/wedding/couple | witness/ring/hall | papers/free to marry | divorce/surname | saturday/castle',
    },
    death: {
      also: 'burial, death registration, death record, burial permit, cause of death',
      told: 'die/pass away/dead + report/relative | undertaker/doctor + bring/paper | bury/cremate + allowed | tell + pension/bank | died/death/deceased | undertaker/doctor/funeral | bury/cremate/coffin | pension/widow + told',
    },
    record: {
      also: 'register, entry, book, act, registry, civil status record, register entry, civil register, family link, marginal note',
      told: 'book/register/page + entry/old | change/correct + name/spelling/mistake | parent/child/spouse + linked | adopt/paternity/recognise | never + delete | book/register/page/volume | correct/change/margin note | old/handwritten/1900 | adopt/paternity/name change | sign/registrar',
    },
    certificate: {
      also: 'extract, copy, document, certificate request, certified copy',
      told: 'copy/extract/paper + birth/marriage/ask | order/online/post + certificate | stamp/genuine/verify | fee + copy | abroad/apostille/multilingual | certificate/copy/extract | order/online/post | stamp/apostille/abroad | how many/price/collect',
    },
    appointment: {
      also: 'booking, schedule, calendar, queue, counter, counter visit, ceremony calendar, slot, scheduling',
      told: 'book/come + desk/counter/slot | wait/queue/number | hall/saturday + free | move/cancel + date | appointment/slot/counter | wait/number/crowd | hall/ceremony + book/free | cancel/move',
      context: 'appointment',
    },
    person: {
      also: 'citizen, identity, population, identity number, person register, personal number, population register, national identifier, uniqueness check',
      told: 'number + give/new/life | same/twice + person/check | population/resident + tell/update | person + exists/known | number/personal/same person | twice/duplicate | spouse/child/parent + link | resident/moved',
      context: 'identity-enrolment',
    },
    notification: {
      also: 'message, exchange, interface, communication, notice exchange, data transmission, notification to authorities, event publication, inter-agency notice',
      told: 'tell/inform/send + tax/pension/school/embassy/office | other office/agencies + know | once + told/report | embassy/abroad + send | tell/inform/pass + office/tax/pension | fax/letter/file + send | forgotten/still alive/still gets | embassy',
    },
    statistics: {
      also: 'reporting, figures, vital statistics, demographic report, yearly figures',
      told: 'how many/number + born/die/marry | month/year + statistics | district/age + count | cause + health ministry | how many + born/died/married | month/year/figure | cause/age/district | ministry/institute',
      context: 'reporting',
    },
    fee: {
      also: 'payment, cashier, charge, invoice, billing, tariff, price',
      told: 'fee/pay/cash/card | receipt/till/close | free/exempt | online + paid | pay/paid + before/counter/transfer/card | price/tariff/rate + list/raise/council | money/payment + match/missing/who from | invoice/bill + send/overdue',
      context: 'payment',
    },
    application: {
      also: 'request, case, form, submission, order, intake, online request, registration request',
      told: 'apply/form/request | missing/paper/bring | online/counter | status/how long | paper/birth/passport + bring/check | wrong/sent home | by post/email | prove/who + entitled | pending/pile',
    },
    archive: {
      also: 'digitisation, scan, storage, genealogy',
      told: 'old/cellar/fire/mouldy + book | scan/digitise/type | ancestor/researcher/family tree | years/locked/open | cellar/shelf/box + old/paper | look for/find + hour/old/file | scan/photograph + page/old | keep/destroy + years',
      context: 'archive',
    },
    staff: {
      also: 'registrar, user, employee, office, role, personnel, team, colleague, roster',
      told: 'registrar/clerk + who/on duty/may | holiday/substitute/deputy | village/branch/office | signature/appointed | ill/sick/absent + replace/cover/colleague | timetable/plan + hours/week + who | new/leave/quit + colleague/employee/people | holiday/leave + ask/approve/clash',
      context: 'staff',
    },
  },
  relations:
    'birth ~> record, marriage ~> record, death ~> record, certificate > record, birth > person, marriage > appointment, record ~> notification, record ~> statistics, certificate > appointment, certificate > fee, application > appointment, application ~> record, record ~> archive, marriage > staff, record > person',
};

const IDENTITY_DOCUMENT: ReferenceModel = {
  id: 'identity-documents',
  title: 'Passports and identity cards',
  words:
    'passport, identity card, fingerprint, photo, id card, citizen, counter, expired, travel document, biometric, chip, personalisation, consulate, lost card',
  parts: {
    application: {
      also: 'request, renewal, form, case, passport application, document application, passport request',
      told: 'apply/renew/ask + passport/card | expire/run out | child + both parents/consent | urgent/express + fly/tomorrow | which/paper + bring | apply/form/renew/lost | passport/card/expire | parents/consent | urgent/flight/tomorrow | birth certificate/bring',
    },
    biometric: {
      also: 'biometrics, enrolment, fingerprint, photo, capture, biometric capture, signature capture',
      told: 'finger/face/eye/photo + take/scan/press | smile/glasses/background | camera/kit/mobile | finger/thumb/photo/face | scanner/camera/kit | blurred/worn/rejected/glasses | signature/pad',
      context: 'identity-enrolment',
    },
    verification: {
      also: 'vetting, check, identity, citizenship, screening, deduplication, identity check, eligibility check, watch list check, citizenship check',
      told: 'same/twice + person/face | wanted/police/barred | really/prove + who/citizen | suspicious/forged + birth | same person/twice/duplicate | wanted/police/blocked | prove/really/citizen | fake/suspicious/stolen identity',
      context: 'identity-proofing',
    },
    appointment: {
      also: 'booking, queue, slot, calendar, schedule, counter visit, scheduling, diary',
      told: 'book/come + slot/counter/town hall | queue/wait/hours/number | free + slot/office | not turn up | appointment/slot/book | queue/stand/hours/number | no-show/cancelled | before holidays/full',
      context: 'appointment',
    },
    production: {
      also: 'personalisation, printing, manufacture, card, chip, card manufacture, blank stock',
      told: 'print/engrave/make + card/passport | factory/printer/bureau | blank + count/safe/stolen | chip + write/fail | print/engrave/laser | factory/printer/batch | misprint/defect/reject | chip/write',
      context: 'production-order',
    },
    delivery: {
      also: 'collection, issue, issuance, shipment, handover, pickup, transport, courier, dispatch',
      told: 'pick up/collect/post/send + card | ready + message/text | embassy/courier + box | not collected/return/destroy | pin | collect/pick up/ready | post/courier/embassy | never collected/drawer/months | sign/hand over | lost in the mail',
      context: 'delivery',
    },
    document: {
      also: 'status, register, revocation, document register, issued document, document status, lost document, file',
      told: 'lost/stolen/found + report | block/cancel/invalid | valid/genuine + check/border | which/how many + person + hold | lost/stolen/found | valid/check | holder/history | border',
    },
    'digital-identity': {
      also: 'eid, wallet, electronic identity, online id, digital certificate, online identification, mobile wallet',
      told: 'online/app/phone + sign/log in/prove | age/only + show | chip/wallet + phone | phone/app/online | pin/puk/forgot/reset | log in/sign | chip/reader',
    },
    fee: {
      also: 'payment, cashier, invoice, charge, tariff, billing, price',
      told: 'pay/cash/card + counter | free/half + under/poor | express + surcharge | receipt/money back | fee/pay/cash | express/surcharge | free/reduced | receipt/till',
      context: 'payment',
    },
    person: {
      also: 'citizen, holder, applicant, resident, population register, identity record, contact, party, individual',
      told: 'name/birth/address | moved/married/changed name | parents/guardian/child | register | look up/find + name/person | spelled/typo/wrong + name | same/two/double + person/name | address/phone/email + change/moved',
      context: 'contact-book',
    },
    stock: {
      also: 'inventory, blank, supply, blank document, material, store, storage, consumable',
      told: 'blank/empty + passport/card/booklet | count/safe/locked | run out/order/deliver | destroyed/spoiled | order/reorder + too late/in time/supplier | count/tally/check + shelf/store/what is there | run out/nothing left/last | expire/thrown away',
      context: 'inventory',
    },
    notification: {
      also: 'message, sms, reminder, communication, tracking, messaging, alert, email',
      told: 'text/sms/email/letter | ready/remind/expire + citizen | status/track/where is | call and ask | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, audit, analytics, report, evaluation, figures, key figure',
      told: 'how many/how long + passport/card | minister/month/figure | who did/log | wait/backlog | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'application > appointment, application ~> biometric, biometric ~> verification, application > fee, verification ~> production, production ~> delivery, delivery ~> document, document ~> digital-identity, verification > document, application > person, production > stock, production ~> notification, delivery ~> notification, document ~> reporting, verification > person',
};

const LAND_REGISTRY: ReferenceModel = {
  id: 'land-registry',
  title: 'Land registry and cadastre',
  words:
    'land, parcel, deed, notary, owner, plot, boundary, surveyor, mortgage, title, cadastre, registrar, easement, folio',
  parts: {
    parcel: {
      also: 'plot, cadastre, land, map, boundary, cadastral map, cadastral parcel, spatial unit',
      told: 'plot/field/piece + number/size/where | boundary/fence/corner | split/divide/merge + plot | map/plan + draw | plot/field/lot/acre/hectare | split/merge/subdivide | number/map/sheet',
    },
    title: {
      also: 'ownership, owner, register, folio, right, title deed, land book, title register',
      told: 'who + own/belong | half/share + wife/heirs | page/book/folio + entry | chain/earlier + owner | who owns/owner/belongs | share/heir/wife | folio/page/book | dispute/two people/claims',
      context: 'property-register',
    },
    mortgage: {
      also: 'encumbrance, lien, easement, restriction, caution',
      told: 'bank/loan + entered/secured | way/path/pipe + right | block/freeze/court + sell | paid off/delete + mortgage | mortgage/bank/loan | right of way/path/pipe | delete/paid off/discharge | freeze/caution/court',
    },
    transaction: {
      also: 'transfer, application, registration, conveyance, lodgement, case, deed, dealing, registration case',
      told: 'sell/buy/inherit/give + land/house | notary + send/lodge/deed | first come | examine/refuse/missing + registrar | sell/buy/transfer/inherit | notary/deed/lawyer | lodge/submit/rejected/returned | days/weeks/queue/first | examiner/registrar + check',
      context: 'case-management',
    },
    survey: {
      also: 'surveying, measurement, surveyor, survey plan, field work, boundary dispute',
      told: 'measure/peg/stone/gps | surveyor + go/plan/licence | neighbour + quarrel/dispute/agree | drawing + check/accept | measure/peg/surveyor/gps | neighbour/quarrel | drawing/coordinates | field/go out',
    },
    archive: {
      also: 'document, file, scan, evidence, document archive, deed archive, title document, scanned file',
      told: 'old/paper/scan/vault + deed/book | find/read + file | keep + forever | deed/paper/book/vault | scan/digitise/torn/fire | find/lost/missing | forged/original',
      context: 'archive',
    },
    extract: {
      also: 'search, certificate, copy, inspection, enquiry, title extract, public inspection',
      told: 'copy/extract/print + owner/page/bank | look/see + who may/reason | certified/stamp | online + search | extract/copy/certified | search/look up | bank/lawyer/buyer + ask/order | online/counter/stamp',
    },
    fee: {
      also: 'payment, tax, charge, invoice, tariff, receipt, stamp duty, transfer tax, billing',
      told: 'pay/fee/stamp duty | value/price + percent | not + entered + until paid | notary + account/monthly | fee/pay/tax | percent/value | receipt/bank/cash | unpaid/account',
      context: 'payment',
    },
    valuation: {
      also: 'value, appraisal, price, assessment, land value, price statistics',
      told: 'worth/value/price + square metre/area | tax office + value | collect + sale price | map + value/guide | value/worth/price | square metre/guide/map | tax + value | sales/compare',
    },
    person: {
      also: 'party, notary, customer, user, citizen, contact, identity',
      told: 'owner/buyer/seller + id/name | died/heirs/abroad | same name/duplicate | notary/surveyor + licence/account | look up/find + name/person | spelled/typo/wrong + name | same/two/double + person/name | address/phone/email + change/moved',
      context: 'contact-book',
    },
    notification: {
      also: 'message, alert, communication, notice, messaging, reminder, email, sms',
      told: 'tell/inform/letter + owner/bank/notary | alert/sold behind | ready/status/where | text/email | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    dispute: {
      also: 'objection, complaint, appeal, correction, conflict, claim, mediation, lawsuit, court case',
      told: 'quarrel/dispute/claim | court/judge/lawyer | mistake/wrong + entry | hearing/village elder/mediate | brother/neighbour/family + fight | fence/moved + boundary | block/freeze + until | two/double + sold/title',
    },
    reporting: {
      also: 'statistics, dashboard, audit log, analytics, report, evaluation, figures, key figure',
      told: 'how many/how long + transfer/day | minister/figure/income | bribe/who changed/log | backlog | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'transaction > parcel, transaction ~> title, transaction ~> mortgage, survey ~> parcel, transaction > fee, transaction ~> archive, extract > title, extract > mortgage, title > parcel, transaction ~> valuation, transaction ~> notification, title > person, dispute ~> title, survey ~> dispute, transaction ~> reporting, extract > fee',
};

export const REGISTERS_MODELS: readonly ReferenceModel[] = [
  CIVIL_REGISTRY,
  IDENTITY_DOCUMENT,
  LAND_REGISTRY,
];
