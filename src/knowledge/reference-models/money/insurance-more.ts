import type { ReferenceModel } from '../reference-model.ts';

const INSURANCE_BROKER: ReferenceModel = {
  id: 'insurance-broker',
  title: 'Insurance broker',
  words:
    'broker, insurer, client, quote, commission, renewal, tender, cover, policy, advice record, sub-broker, market, premium, claim help',
  parts: {
    client: {
      also: 'customer, household, prospect, mandate, needs, company, person, company client',
      told: 'client/family/firm + who | mandate/power + sign | birthday/new house/baby + change | visit/meet + note | client/customer + new/win | mandate/power of attorney | address/family/moved | visit/meeting/note | birthday/marry/child/house | firm/fleet/business + client | data protection/consent',
      context: 'customer',
    },
    advice: {
      also: 'analysis, consultation, advisory, needs, protocol, needs analysis, demand and needs, risk review, advice protocol, insurance check',
      told: 'what + need/missing/gap | write down/record + advised/why | double/too much + insured | ask + house/job/hobby | advise/consult/talk | need/gap/underinsured | record/protocol/document + advice | risk/check/questionnaire | sign + protocol | recommend/reason | house/job/car + ask',
    },
    quote: {
      also: 'placement, tender, slip, offer, comparison, submission, quote request, market submission, offer comparison, market request',
      told: 'ask/request + insurers/several + quote | compare/side by side | choose/recommend + cheapest/best | insurer + decline/question | quote/offer/price | compare/table/side by side | insurer/market + ask/tender | decline/refuse/no answer | negotiate/rebate | apply/proposal + submit | cheapest/best + pick | wait/chase + offer',
      context: 'quote-underwriting',
    },
    policy: {
      also: 'contract, endorsement, portfolio, cover, policies, contract portfolio, cover note, policy register, contract register',
      told: 'which + policy/has/contract | policy paper + arrive/check | change/add + insurer + tell | import/data + insurer | policy/contract + list/arrive | change/amend/endorse | check/wrong + policy | import/download/data feed | insured sum/object/car | number/paper + find | end',
      context: 'policy',
    },
    renewal: {
      also: 'expiry, diary, cancellation, review, prolongation, renewal review, policy review',
      told: 'run out/expire/renew + before/month | premium + raise/more expensive | switch/cancel + deadline | call + client + yearly | renew/expire/run out | notice/deadline | premium + rise/increase | yearly/annual + review | remind/diary/follow-up | switch/move + insurer | forgot/missed + date',
    },
    claim: {
      also: 'claims, loss, damage, claim support, claim assistance, loss notification, claim advocacy, claim case, loss report',
      told: 'help/stand by + damage/claim | pass on + insurer + damage | insurer + refuse/slow + argue | what + paid | damage/loss/accident/burst | report/forward + insurer | status/chase + claim | refuse/reject/argue | photo/estimate/form | pay/settle + client | expert/assessor',
      context: 'insurance-claim',
    },
    premium: {
      also: 'bordereau, invoice, billing, collection, invoicing, premium account, premium collection, client money, insurer account',
      told: 'collect/take + premium + client | pass on/forward + insurer | client money + separate | unpaid/overdue + premium | premium/invoice + send/collect | client money/trust/separate | forward/remit + insurer | overdue/unpaid/remind | debit/bounce | bordereau/list + insurer | refund/return + premium',
      context: 'premium-billing',
    },
    commission: {
      also: 'brokerage, clawback, fee, remuneration, earnings, commission statement, sub-agent share, commission split',
      told: 'earn/percent + insurer + pay | statement + insurer + check/differ | share/split + colleague/agent | cancel + pay back + commission | commission/brokerage/earn | statement/list + check/match | missing/wrong + commission | share/split + sub-broker/agent | clawback | fee/hourly + client | month/year + income',
    },
    insurer: {
      also: 'carrier, agreement, product, provider, company, underwriter, product provider, underwriter contact',
      told: 'insurer + agreement/contact/product | portal/number + insurer | new + product/terms + insurer | rating/strong | insurer/company + agreement | product/terms/conditions | portal/login/contact | underwriter/account manager + call | rating/solvent | new/drop + insurer | interface/data + insurer',
      context: 'supplier',
    },
    document: {
      also: 'documents, mail, archive, correspondence, scan, file, paper',
      told: 'scan/file/archive | post/mail/inbox | missing/find + paper | upload/portal + document | sign/e-sign | letter/template + write | folder/paper | where/find + paper/file/folder',
      context: 'document',
    },
    task: {
      also: 'diary, follow-up, activity, workflow, reminder, calendar',
      told: 'follow up/diary/reminder | task/to do + who | overdue/forgotten | appointment/calendar | colleague/back office + hand over | deadline + watch | who + does/must + today | forgot/left lying + task',
      context: 'task',
    },
    reporting: {
      also: 'statistics, report, dashboard, production, evaluation, analytics, figures',
      told: 'how many + clients/policies | income/commission + month | lost/new + business | insurer/line + volume | loss ratio/claims + report | staff/adviser + numbers | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'advice > client, advice ~> quote, quote > insurer, quote ~> policy, policy > client, policy ~> renewal, renewal ~> quote, claim > policy, claim > insurer, policy ~> premium, premium ~> commission, commission > insurer, policy ~> document, renewal ~> task, commission ~> reporting',
};

const WARRANTY_INSURANCE: ReferenceModel = {
  id: 'warranty-insurance',
  title: 'Warranty and device protection',
  words:
    'warranty, extended warranty, device, phone, washing machine, repair, defect, guarantee, retailer, serial number, accidental damage, replacement, cover plan, purchase receipt',
  parts: {
    plan: {
      also: 'programme, product, cover, tariff, terms, protection plan, cover plan, warranty product, plan terms, price band, warranty plan',
      told: 'what + covered/included | two/three/five + years | price + depend/device | drop/water/theft + also | cover/include/exclude | year/term/month | price/premium + device | drop/water/theft/screen | excess/own share | terms/small print | launch/change + plan',
      context: 'product-catalogue',
    },
    warranty: {
      also: 'policy, cover, certificate, activation, contract, registration, warranty contract, warranty registration',
      told: 'sold + till/checkout/with device | register + receipt/code | cancel/transfer + new owner | start/end + maker | sell/sold/checkout + cover | register/activate/sign up | receipt/proof + purchase | cancel/refund/fourteen days | transfer/second owner | start/end/expire | lookup/find + contract',
      context: 'policy',
    },
    device: {
      also: 'product, appliance, model, item, gadget, covered product, serial number',
      told: 'serial/imei/model | bought + when/where | swapped + new number | type + brand | device/phone/washing machine/fridge/tv | brand/type/age | bought/purchase + date | swap/exchange + number | photo/condition',
      context: 'asset-register',
    },
    retailer: {
      also: 'dealer, partner, commission, shop, distributor, retail partner, sales channel',
      told: 'shop/dealer + sell/offer | file/list + sold + daily | commission + shop | staff + train/bonus | retailer/shop/dealer | commission/bonus | file/upload/daily + sold | train/sales staff | contract/launch + retailer | target/rate + attach | website/checkout + integrate',
      context: 'supplier',
    },
    claim: {
      also: 'claims, defect, damage, fault, service claim, defect report, service request, damage report',
      told: 'broken/drop/dead + report | call/fill + what happened | second/third + claim | accept/reject + wear/own fault | broken/defect/fault/cracked | report/call/file + claim | what/how + happened | photo/receipt + send | status/how long | reject/complain | fraud/again/too many',
      context: 'insurance-claim',
    },
    assessment: {
      also: 'diagnosis, eligibility, adjudication, troubleshooting, triage, decision, claim triage, coverage decision, coverage check',
      told: 'still/under + cover/maker + check | try/restart + first | repair/replace/cash + decide | limit/age + worth | covered/check/eligible | troubleshoot/restart/phone help | replace/pay out | limit/excess/worth | wear/own fault/exclude | approve/reject/decide | maker/manufacturer + still',
      context: 'rule-engine',
    },
    repair: {
      also: 'workshop, mail-in, technician, job, repair order, field technician, repair tracking, service order, field service',
      told: 'technician/workshop + send/visit/mend | parts + wait/order | box/label/post + in | fixed + back/test | repair/fix/mend | technician/workshop/engineer | appointment/visit/home | part/spare + wait | box/label/courier + send | estimate/beyond repair | test/return/back | days/weeks + repair',
      context: 'repair-job',
    },
    replacement: {
      also: 'swap, voucher, exchange, substitute, fulfilment, exchange device, replacement shipment, cash settlement',
      told: 'new/refurbished + send/get | swap/loan + device | voucher/cash + instead | send back + old | replace/swap/exchange | new/refurbished/same model | voucher/gift card/cash | out of stock/no longer made | send/courier + device | old + return/scrap | loan device',
      context: 'fulfilment',
    },
    'supplier-invoice': {
      also: 'invoice, payable, settlement, cost, partner invoice, repair invoice, service settlement, parts cost, labour rate, repairer bill',
      told: 'workshop + bill/charge | agreed/flat + rate | too high/check + bill | month + workshop + pay | invoice/bill + workshop/technician | labour/part/call-out + cost | rate/flat/agreed | too high/twice | pay + workshop/month | credit/correct',
      context: 'payable',
    },
    reporting: {
      also: 'bordereau, reserve, report, actuarial, statistics, analytics, claims reserve, loss ratio, premium earning',
      told: 'how often + break/model | premium + earn/over time | insurer + report/month | profit/loss + plan | loss ratio/profit | frequency/how often | reserve/provision/earn | insurer/bordereau/month + report | model/brand + fails | forecast/price + next | dashboard/figures',
      context: 'analytics',
    },
    customer: {
      also: 'policyholder, owner, client, consumer, contact, person, account',
      told: 'customer/owner/buyer | address/phone/email | register/log in | history/earlier + claims | name/moved | complain/angry | who + are/is + dealing | card index/list + names',
      context: 'customer',
    },
    premium: {
      also: 'billing, payment, instalment, collection, subscription, invoice, fee, charge',
      told: 'monthly/once + pay/premium | debit/card/bounce | refund/cancel + premium | retailer + remit/pay over | unpaid/lapse | tax/commission + deduct | charge/cost + month',
      context: 'premium-billing',
    },
    notification: {
      also: 'message, text, mail, letter, reminder, email, status update',
      told: 'text/mail/message | status/where + repair | remind/expire/renew | certificate/welcome + send | survey | appointment/day before | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
  },
  relations:
    'warranty > plan, warranty > device, warranty > retailer, claim > warranty, claim > assessment, assessment > plan, assessment ~> repair, assessment ~> replacement, repair ~> supplier-invoice, repair ~> replacement, claim ~> reporting, warranty ~> reporting, warranty > customer, warranty ~> premium, claim ~> notification',
};

const CROP_INSURANCE: ReferenceModel = {
  id: 'crop-insurance',
  title: 'Crop and livestock index insurance',
  words:
    'farmer, crop, drought, rainfall, harvest, satellite, season, cooperative, livestock, hail, yield, subsidy, payout, weather station',
  parts: {
    farmer: {
      also: 'grower, smallholder, household, customer, member, producer, farmer profile, cooperative member',
      told: 'farmer + name/phone/sign up | cooperative/village + list/bring | field officer + register | photo/id/thumb | farmer/grower/smallholder | register/enrol/sign up | phone/id/thumb | cooperative/group/village | agent/field officer + visit | literate/language | bank/wallet + number',
      context: 'party-kyc',
    },
    field: {
      also: 'plot, parcel, herd, acreage, farm, land, insured field, sowing report',
      told: 'hectare/acre/plot + where | sown/plant + what/when | map/walk + border | cow/head + tag | field/plot/land/acre/hectare | sown/planted/variety | map/gps/boundary/draw | cow/goat/head/tag | owner/lease/title | soil/irrigated | photo/satellite + field',
      context: 'field-operation',
    },
    product: {
      also: 'tariff, cover, plan, terms, crop product, index product, coverage level, season window, insurance product',
      told: 'trigger/below + millimetre/degree | season + window/open/close | how much + per hectare | district/zone + price | product/cover/maize/wheat/rice | threshold/millimetre | price/rate/premium + hectare | season/window | district/zone/region | design/actuary/pilot | deductible/sum',
      context: 'product-catalogue',
    },
    policy: {
      also: 'enrolment, certificate, cover, contract, insurance, season policy, seasonal cover, group policy',
      told: 'buy/enrol + before + rain/sowing | bundle + seed/loan | certificate/sms + covered | group + policy | buy/enrol/insure | before/sowing/deadline + sign | certificate/voucher | group/cooperative/bank + policy | seed/fertiliser/loan + bundle | cancel/change/replant | season/year + cover',
      context: 'policy',
    },
    weather: {
      also: 'station, index, rainfall, satellite, weather index, rainfall data, satellite index, vegetation index, yield index, weather data',
      told: 'satellite/station/rain + measure | ten days + dry/too little | missing/broken + station | average + years + compare | rain/rainfall/drought | satellite/image/green | station/sensor/gauge | missing/broken/gap + data | days/decade/millimetre | history/average/years | temperature/frost/wind | download/daily',
      context: 'weather',
    },
    trigger: {
      also: 'evaluation, index, assessment, rule, trigger evaluation, payout calculation, index trigger, basis risk check, season result',
      told: 'reach/fall + threshold/line + pay | automatic/without + claim | calculate + end of + season | farmer + disagree | trigger/threshold + reached | automatic/no claim/calculate | percent/partial/full + pay | end of season/month | unfair/basis risk/neighbour | publish/announce + result | compare/average + yield',
      context: 'rule-engine',
    },
    claim: {
      also: 'sample, loss, damage, adjuster, assessment, field loss, loss adjustment, crop cutting, hail report, field visit',
      told: 'hail/pest/flood + report | cut/weigh + sample/square | expert + walk/visit | photo + field | damage/loss/hail/flood/pest/locust | report/call/form | adjuster/expert + visit | cut/sample/weigh/yield | photo/video/drone | animal/died/vet/ear tag | dispute/disagree | days/deadline + report',
      context: 'inspection',
    },
    subsidy: {
      also: 'grant, government, support, donor, premium subsidy, government share, premium support, donor contribution',
      told: 'state/government/donor + half/share | list + ministry/submit | deadline + subsidy | farmer + rest | subsidy/government/ministry/donor | half/share/percent + pays | list/submit | budget/cap/limit | eligible/small farmer | audit/proof',
      context: 'grant',
    },
    premium: {
      also: 'deduction, collection, instalment, payment, billing, premium payment, mobile payment',
      told: 'mobile money/phone + pay | deduct/after + harvest/sale | cooperative + collect | small + weekly | premium/pay/collect | mobile money/wallet/phone | deduct/harvest/sale | cooperative/agent/bank + collect | instalment/weekly | unpaid/lapse/late | cash/receipt',
      context: 'premium-billing',
    },
    payout: {
      also: 'disbursement, indemnity, payment, compensation, transfer, mobile transfer, bulk payout',
      told: 'money + phone/farmer + arrive | pay + all/thousand + once | wrong number/return | before + next + sowing | pay out/transfer/compensation | mobile money/bank/cash | bulk/thousand/all | wrong/returned/number | weeks/before + sowing | not received/complain | confirm/list/sign',
      context: 'payment',
    },
    agent: {
      also: 'cooperative, distributor, aggregator, partner, sales, agents, field officer',
      told: 'agent/cooperative/dealer + sell | commission/bonus | train/meeting/demo | village/visit/motorbike | bank/seed company + partner | target/performance | who + brought/sold',
      context: 'supplier',
    },
    notification: {
      also: 'sms, message, alert, advice, reminder, email, voice message',
      told: 'sms/text/voice/radio | warn/forecast/advice | remind/deadline/sow | tell/inform + payout/covered | language/local/read out | not received/phone off | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    reporting: {
      also: 'report, statistics, dashboard, portfolio, analytics, figures, reinsurance report',
      told: 'reinsurer/insurer/donor + report | how many + farmers/hectares | loss ratio/exposure | map/district + payout | season/year + figures | regulator/ministry | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'policy > farmer, policy > field, policy > product, policy ~> premium, subsidy > policy, premium > subsidy, weather ~> trigger, trigger > product, trigger > policy, claim > field, trigger ~> payout, claim ~> payout, agent ~> policy, trigger ~> notification, policy ~> reporting',
};

export const INSURANCE_MORE_MODELS: readonly ReferenceModel[] = [
  INSURANCE_BROKER,
  WARRANTY_INSURANCE,
  CROP_INSURANCE,
];
