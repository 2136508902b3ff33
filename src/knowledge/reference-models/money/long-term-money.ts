import type { ReferenceModel } from '../reference-model.ts';

const ROYALTY_DISTRIBUTION: ReferenceModel = {
  id: 'royalty-distribution',
  title: 'Royalties and collecting society',
  words:
    'royalty, songwriter, author, publisher, work, licence, share, play, collecting society, statement, advance, tariff, rights holder, broadcast, composer',
  parts: {
    member: {
      also: 'author, composer, publisher, payee, heir, artist, party, membership, songwriter, rights holder',
      told: 'join/sign + author/artist | died/heir + gets | pseudonym/stage name | bank/tax + author | join/register/sign up + author | bank/tax/address + member | heir/estate/died | alias/pseudonym | mandate | leave/terminate + society | band/co-writer',
      context: 'membership',
    },
    work: {
      also: 'repertoire, title, recording, catalogue, song, registration, work registry',
      told: 'register/new + song/title/book | same title/duplicate/version | isrc/isbn/number | arrangement/translation | register/declare + song/work/title | code/isrc/isbn/iswc | duplicate/same title | version/cover/translation | album/edition/episode | missing/unregistered | search/look up + work',
    },
    share: {
      also: 'split, agreement, mandate, ownership, rights, claim, ownership share, rights claim',
      told: 'who + owns/wrote + percent/part | quarrel/overlap/over hundred | territory/country + until | sold/assigned + publisher | percent/share/half | co-writer/split | conflict/double claim | publisher + share/assign | territory/term/expire | transfer/sell/inherit + rights | signed/agreement + split',
      context: 'rights',
    },
    licence: {
      also: 'licensee, tariff, permission, licensing, customer, user licence, music user',
      told: 'bar/radio/concert/streaming + pay/allowed | square metre/guest/revenue + tariff | without + licence + visit | event + report + before | licence/permit + need/buy | radio/bar/shop/club/hotel + pay | tariff/fee + per | event/concert + report | unlicensed/without | renew/yearly + licence | bill/invoice + user | inspector/visit',
      context: 'licence-permit',
    },
    usage: {
      also: 'sales, playlist, play, report, import, airplay, usage report, play list, sales report, cue sheet, usage data, set list, stream report',
      told: 'what + played/sold/streamed | radio/platform + file/list + send | set list/concert + hand in | million + line | plays/streams/sold copies | playlist/set list/cue sheet | spotify/broadcaster/shop + report | file/spreadsheet + send | late/missing + report | per stream/copy | minutes/times + played',
      context: 'import-job',
    },
    matching: {
      also: 'identification, claim, recognition, match, work matching, unmatched usage, claim suggestion',
      told: 'line + which work/belongs + find | unknown/misspelled/unmatched | suggest + check + hand | listen/fingerprint | match/recognise/identify | unknown/unmatched/unclaimed | misspelt/similar + title | by hand/manual + check | fingerprint/audio | black box/leftover | assign + line/work',
      context: 'matching',
    },
    distribution: {
      also: 'allocation, pool, deduction, calculation, royalty, royalty calculation, distribution run, royalty run, payout run',
      told: 'divide/split/share out + pot/money | rate/percent + per sold/play | deduct + cost/social fund | rerun/adjust + back | calculate/distribute/divide | pot/pool/income | rate/percent + per play/copy | deduct/cost/fee | quarter/half-year + run | correction/rerun/adjust | wrong/error + share',
      context: 'royalty',
    },
    advance: {
      also: 'balance, recoupment, reserve, account, ledger, advance recoupment, royalty account',
      told: 'advance + earn back/first | balance/carry + author | hold back + returns | minimum + before pay | advance/earned out | recoup/offset/deduct | balance/negative/carry | reserve/returns/hold | loan/prepay | still owes',
    },
    statement: {
      also: 'report, accounting, remittance, royalty statement, distribution statement, member report, remittance advice, member statement',
      told: 'statement + half-year/quarter | see/look + how much + which work | understand/question + statement | download + detail | statement/breakdown | quarter/twice a year + statement | download/post/mail + statement | explain/complain/not understand | which song/book + earned | look/see/portal',
      context: 'reporting',
    },
    payment: {
      also: 'payout, payments, transfer, remittance, royalty payment, payee payment, withholding tax, sister society payment',
      told: 'transfer/pay + author/twice a year | tax + treaty/withhold | abroad + society + send | wrong/no + account | pay/transfer/wire | minimum/threshold + pay | withholding/tax + country | foreign/sister society | wrong/missing + bank | paid/when + money | cheque/paypal',
      context: 'payment',
    },
    contract: {
      also: 'agreement, terms, contracts, deal, publishing agreement, record deal, licence deal',
      told: 'contract/deal/agreement + sign | rate/terms/clause | option/term + years | scan/find + contract | end/expire/renegotiate | audit + clause | escalator/above + copies | on paper/black and white + agreed',
      context: 'contract',
    },
    dispute: {
      also: 'claim, complaint, conflict, counterclaim, objection, appeal, disputes',
      told: 'dispute/quarrel/contest | two/both + claim | hold/freeze + money + until | evidence/proof/lawyer | answer/deadline | resolve/decide | does not accept/disagree',
      context: 'dispute',
    },
    reporting: {
      also: 'analytics, statistics, dashboard, figures, evaluation, annual report, transparency report',
      told: 'report/figures + board/authority | top/best + songs/titles | income + source/country | annual/transparency + report | trend/compare + year | cost rate/percent + kept | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'work > member, share > work, share > member, licence ~> usage, usage ~> matching, matching > work, matching ~> distribution, distribution > share, distribution ~> advance, advance ~> payment, distribution ~> statement, licence ~> distribution, contract > member, share > contract, dispute ~> share, payment ~> reporting',
};

const PENSION_FUND: ReferenceModel = {
  id: 'pension-fund',
  title: 'Pension fund',
  words:
    'pension, retirement, member, employer contribution, pensioner, benefit statement, trustee, annuity, funding ratio, survivor, vested, early retirement, actuary',
  parts: {
    member: {
      also: 'participant, pensioner, dependant, insured, person, membership, active, beneficiary, insured person, scheme member',
      told: 'join/leave + employer/fund | birth/marry/divorce/die + report | spouse/child/partner + named | moved + address | member/insured + join | leave/change job | marry/child/die | address/moved/find | spouse/partner + name | status/active/deferred/pensioner | number/birth/identity | portal/log in',
      context: 'membership',
    },
    employer: {
      also: 'sponsor, payer, company, firm, employers, affiliate, participating employer, affiliated company, payroll file',
      told: 'firm/employer + report/file/month | wage/salary + change + send | agreement/plan + employer | late + employer | employer/company + join/contract | file/upload/payroll | salary/hours + change | late/wrong/error + report | invoice/pay + employer | bankrupt/merge | contact/training',
      context: 'organisation',
    },
    contribution: {
      also: 'premium, arrears, contributions, billing, collection, contribution record, voluntary contribution',
      told: 'pay in/percent + wage | employer + employee + half/share | buy in/extra/voluntary | not paid/missing + month | contribution/pay in | percent/salary | voluntary/extra/buy in | late/missing/unpaid | invoice/month | reconcile/match | refund/correct',
      context: 'receivable',
    },
    entitlement: {
      also: 'accrual, benefit, right, account, calculation, pension right, benefit accrual, vested benefit, account balance',
      told: 'build up/accrue/save + year | how much + later/get + retire | year + statement/overview | part-time/gap | accrue/build up/earn | how much/expect/later | annual | projection/calculate/simulate | interest/credit | part-time/leave/gap | old/frozen + right',
      context: 'entitlement',
    },
    plan: {
      also: 'scheme, regulation, rules, formula, pension plan, plan rules, benefit formula, actuarial table, plan administration',
      told: 'rule/age/formula + plan | change + law/plan + from | actuary + table/factor | sixty-five/earlier | plan/rule/regulation | law/reform/change | age/retirement | conversion rate/factor | trustee/board + decide | option/choice | minimum/maximum/salary',
      context: 'rule-engine',
    },
    transfer: {
      also: 'withdrawal, transfers, portability, transfer-in, payout, value transfer, transfer in, transfer out, home ownership advance, divorce split',
      told: 'take along/bring + old/new + fund | leave + country/cash out | house/home + draw | divorce + divide | transfer/bring/take along | old/new/previous + fund | cash out/abroad/self-employed | house/home/advance | divorce/split/court | find/forgotten/lost + pension',
    },
    claim: {
      also: 'retirement, application, case, disability, retirement case, benefit claim, retirement application, disability claim, death case, life event',
      told: 'apply/retire + soon/months before | lump sum/monthly + choose | disabled/ill + doctor | widow/orphan + claim | retire/application | lump sum/monthly/choose | early/late/partial | disabled/ill/doctor | death/widow/orphan | papers/certificate/missing | decision | months/weeks + before',
      context: 'case-management',
    },
    payment: {
      also: 'indexation, pension, benefit, payroll, annuity, payout, pension payment, benefit payment, pension payroll, annuity payment, tax withholding',
      told: 'pay out/transfer + pensioner + month | alive/proof of life | tax/health insurance + deduct | raise/inflation | pay/monthly | life certificate/alive/abroad | tax/deduct | index/inflation/raise | bank/account + change | overpaid/died/back | year/tax | thirteenth/date',
    },
    investment: {
      also: 'investments, mandate, portfolio, asset, fund, investment portfolio, asset management, fund choice, asset liability',
      told: 'invest/share/bond/property + money | manager/bank + mandate | cover/funding ratio + enough | choose + profile/risk | invest/share/bond/property | manager/mandate/custodian | return/loss/market | funding ratio/cover | strategy/committee/risk | life cycle/choose/switch | price/value/unit | ethical/weapons/climate',
      context: 'portfolio',
    },
    actuarial: {
      also: 'actuary, valuation, liability, funding, reserve, risk, actuarial valuation',
      told: 'actuary/valuation | mortality/longer/live | liability/reserve/funding | interest/discount rate | shortfall/cut/recovery | year-end/assumption | promise/enough + future',
      context: 'analytics',
    },
    communication: {
      also: 'letter, correspondence, notification, document, mail, statement',
      told: 'letter/mail/statement | annual + overview/letter | portal/app/log in | call/question/hotline | print/post/returned | remind/tell + member | explain/understand + letter',
      context: 'notification',
    },
    reporting: {
      also: 'report, statistics, audit, dashboard, analytics, regulatory report, supervisor report',
      told: 'regulator/supervisor/central bank | board/trustee + report | annual/quarter + report | auditor/audit | figures/ratio/cost | how many + members/pensioners | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
    accounting: {
      also: 'ledger, finance, bookkeeping, posting, journal, general ledger',
      told: 'book/post/ledger | close/year-end/balance | reconcile/bank | cost/administration | export/journal | fund/reserve + book | hand/pass + books/bookkeeper | figures + year-end/tax adviser',
      context: 'general-ledger',
    },
  },
  relations:
    'contribution > employer, member > employer, contribution ~> entitlement, entitlement > plan, entitlement > member, transfer ~> entitlement, claim > entitlement, claim > member, claim ~> payment, contribution ~> investment, investment ~> entitlement, entitlement ~> actuarial, investment ~> actuarial, claim ~> communication, payment ~> accounting, accounting ~> reporting',
};

const FUND_ADMINISTRATION: ReferenceModel = {
  id: 'fund-administration',
  title: 'Investment fund administration',
  words:
    'fund, net asset value, unit holder, subscription, redemption, fund manager, transfer agent, prospectus, share class, custodian, distribution, investor, cut-off',
  parts: {
    fund: {
      also: 'prospectus, launch, product, umbrella, fund setup, fund master, share class, fund structure',
      told: 'launch/merge/close + fund | class/currency/minimum + fund | prospectus/rules + change | calendar/cut-off + fund | fund/launch/merge/close | share class/currency/minimum | prospectus/key information | cut-off/calendar | fee/rate + fund | custodian/manager/auditor | board/regulator + approve',
      context: 'product-catalogue',
    },
    register: {
      also: 'shareholder, holder, unit register, shareholder register, unit holder, transfer agency, investor register',
      told: 'who + holds/units | heir/transfer + units | distributor/bank + behalf | register + extract | register/holder | units/balance | transfer/inherit/pledge | nominee/platform | address/bank + change | reconcile/extract | dormant/lost',
      context: 'membership',
    },
    investor: {
      also: 'aml, kyc, onboarding, customer, investor check, investor onboarding, due diligence, subscription form',
      told: 'new investor + papers | owner/behind + company/trust | form + complete/sign | review/again + year | investor/subscriber + new | passport/papers/owner | sanction/pep | form/sign/complete | fatca/residence | review/renew | block/high risk | professional/private',
      context: 'party-kyc',
    },
    order: {
      also: 'subscription, redemption, switch, dealing, orders, dealing order',
      told: 'buy/sell/redeem + units/fund | before/after + noon/cut-off | switch + other fund | large + outflow/limit | subscribe/redeem/switch | buy/sell/units | cut-off/noon | amount/units/all | confirm | fax/platform | gate/large/swing | cancel/wrong/correct',
      context: 'order',
    },
    portfolio: {
      also: 'holding, position, trade, investment, security, transactions, portfolio record, investment book, trade booking, corporate action, security master',
      told: 'manager + bought/sold + tell | custodian + compare/agree | dividend/coupon + book | missing/late + trade | trade/buy/sell + manager | holding/position/security | corporate action/split | reconcile/custodian/break | fail | derivative/forward/collateral | cash/projection',
      context: 'portfolio',
    },
    price: {
      also: 'pricing, prices, price source, price feed, valuation price, stale price, fair value, market data',
      told: 'price + vendor/close/missing | jump/odd/stale + price | unlisted/property + valued | two + sources | price/vendor/feed | stale/odd | tolerance/jump | fair/unlisted/committee | exchange rate | manual/override | second/source/challenge',
      context: 'market-data',
    },
    nav: {
      also: 'valuation, accrual, accounting, nav calculation, net asset value, fund accounting, pricing run',
      told: 'unit/share + worth/day | fee/cost + accrue/deduct | wrong/error + correct + pay back | check/sign off + publish | nav/unit value | calculate/strike/daily | accrue | sign off/publish | error/correct/compensate | deadline | performance fee/equalise | swing/dilution',
      context: 'general-ledger',
    },
    payment: {
      also: 'distribution, payout, dividend, settlement, cash, distribution payment, cash settlement, subscription money',
      told: 'money + arrive/before + units | pay out + holder/year | reinvest/instead + cash | bank details + change | pay/settle | distribute/dividend/reinvest | incoming/arrive/match | bank/details/wrong | withhold | proceeds/redeem + days',
      context: 'payment',
    },
    compliance: {
      also: 'breach, restriction, monitoring, guideline, compliance monitor, investment limit, guideline check',
      told: 'more than + percent/one + company | limit + breach/passive/active | forbidden/weapons | report + trustee | limit/breach/rule | percent/issuer/concentration | active/passive/cure | forbidden/exclude/esg | daily/check | trustee/depositary/tell | leverage/liquidity',
      context: 'rule-engine',
    },
    reporting: {
      also: 'factsheet, statement, report, investor report, regulatory report, annual report, tax figures',
      told: 'statement + holder + year | factsheet/month | regulator/central bank + report | tax + figures/country | statement/factsheet/report | regulator/central bank | annual/auditor | tax/figures | performance/benchmark | portal/mail/print | deadline/translate',
      context: 'reporting',
    },
    distributor: {
      also: 'platform, intermediary, commission, rebate, sales agent, trailer fee',
      told: 'distributor/platform/bank + sell | agreement/contract | trailer/commission/rebate | volume/assets + distributor | check/due diligence + distributor | country/register + sell | who + sells + fund',
      context: 'supplier',
    },
    expense: {
      also: 'fee, budget, accrual, invoice, cost, charge, fees, management fee',
      told: 'fee/management/performance | invoice/pay + auditor/lawyer | budget/accrue/cap | calculate/basis points | total/ratio/ter | allocate/class | costs + fund/bear',
      context: 'expense',
    },
    document: {
      also: 'letter, archive, prospectus, correspondence, file, paper, contract note',
      told: 'letter/contract note/confirmation | scan/archive/file | prospectus/translate/version | mail/fax/inbox | sign | notice/holders | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
  },
  relations:
    'order > register, order > fund, register > investor, order > nav, nav > portfolio, nav > price, order ~> payment, portfolio ~> compliance, nav ~> reporting, register ~> reporting, payment > register, nav > expense, order > distributor, investor > document',
};

export const LONG_TERM_MONEY_MODELS: readonly ReferenceModel[] = [
  ROYALTY_DISTRIBUTION,
  PENSION_FUND,
  FUND_ADMINISTRATION,
];
