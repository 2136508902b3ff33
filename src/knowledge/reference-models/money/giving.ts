import type { ReferenceModel } from '../reference-model.ts';

const CROWDFUNDING: ReferenceModel = {
  id: 'crowdfunding',
  title: 'Crowdfunding',
  words:
    'crowdfunding, backer, project, pledge, funding goal, reward, campaign, creator, deadline, supporter, prototype, all or nothing, stretch goal, film',
  parts: {
    creator: {
      also: 'founder, starter, initiator, organiser, owner, maker, project owner',
      told: 'who + behind/starts + project | identify/bank account + before + live | trust/earlier projects | company/club | creator/founder/maker | verify/identity/bank | profile/about/history | team/co-founder | scam/vanish + creator | sign up/register + idea | age/country + allowed',
      context: 'party-kyc',
    },
    project: {
      also: 'campaign, story, milestone, page, idea, goal, project page, funding goal',
      told: 'page/film/story + tell/present | goal/sum + days/weeks | publish/go live/end | draft/edit + project | project/campaign/idea + create | goal/target/sum | days/deadline/end | video/story/picture | launch/go live/publish | draft/edit/change | film/game/album | all or nothing/flexible',
      context: 'crowdfunding-project',
    },
    review: {
      also: 'approval, moderation, curation, vetting, project review, report abuse',
      told: 'look/check + before + live/online | reject/not allowed + idea | fake/report + project | staff pick/front page | check/approve/reject | rule/forbidden/not allowed | report/flag/scam | feedback/improve + before | featured/staff pick | days/wait + approval | lawyer/prospectus',
      context: 'moderation',
    },
    reward: {
      also: 'perk, add-on, thank-you, tier, reward tier, limited item, reward level',
      told: 'get/thank + in return/for twenty | limited/early + pieces | t-shirt/copy/dinner | choose + colour/size | reward/perk/thank you | limited/early bird | tier/level + price | add-on/extra | size/colour/variant | number/left/sold out | estimated/delivery + month',
      context: 'product-catalogue',
    },
    pledge: {
      also: 'backing, contribution, investment, support, donation, order, backer pledge',
      told: 'back/give/support + money/project | raise/withdraw + amount + before | how much + so far/reached | anonymous + backer | pledge/back/support | amount/change/cancel | anonymous/name | backer/supporter + how many | reached/funded + percent | without reward | stretch/over goal',
      context: 'order',
    },
    payment: {
      also: 'collection, authorisation, refund, escrow, charge, payments, pledge payment, card charge',
      told: 'charge/collect + only if/reached/end | give back/refund + failed | card + decline + again | hold + until | card/paypal/debit | charge + when/only | fail/decline/retry | refund/money back | hold/escrow/trust | fee/transaction | receipt/confirm | fix/update + card',
      context: 'payment',
    },
    payout: {
      also: 'disbursement, settlement, transfer, payouts, pay-out, creator payout, platform fee',
      told: 'pay out/transfer + creator/after | fee/percent + keep | stage/milestone + release | tax/receipt + creator | pay out/transfer + creator | platform/our + fee/percent | weeks/after + end | milestone/tranche | bank/account + wrong | tax/vat/statement | dropped/failed + pledges',
      context: 'trade-settlement',
    },
    update: {
      also: 'announcement, comment, question, news, message, communication, project update, community post',
      told: 'news/progress + backers + write | question/comment + below/ask | angry/delay + explain | follow/remind + end | update/news/post | comment/question/answer | angry/complain/delay | backers only/public | message + creator | photo/progress | like/share',
      context: 'comment',
    },
    fulfilment: {
      also: 'shipping, survey, delivery, dispatch, reward fulfilment, address collection',
      told: 'address/size + ask + after | ship/send + reward/parcel | late/never + arrive + reward | customs/abroad + ship | ship/send/deliver | survey/address/size | late/delay/never arrived | customs/postage/abroad | tracking/parcel | damaged/replacement | list/export + backers | mark/tick + sent',
      context: 'fulfilment',
    },
    search: {
      also: 'discovery, category, recommendation, trending, newsletter, browsing, ranking, showcase',
      told: 'find/browse + project | near/category/popular | newsletter/share + project | almost/ending + soon | find/search/browse | category/tag/near | popular/trending | recommend/newsletter | ending soon/new | share/social | follow/save/favourite',
      context: 'search',
    },
    backer: {
      also: 'supporter, user, account, investor, member, backers',
      told: 'sign up/log in + backer | profile/history + backed | address/email + change | follow/favourite | guest/anonymous | backed + before | delete/privacy',
      context: 'customer',
    },
    notification: {
      also: 'email, message, reminder, newsletter, alert, letter, push',
      told: 'mail/message/notify | remind + last/48 hours | funded/failed + tell | thank/confirm + mail | newsletter/weekly | push/app | unsubscribe/spam | let/keep + know/posted',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, analytics, report, figures, evaluation, campaign statistics',
      told: 'dashboard/statistics + creator | visitors/where from | how many + projects/backers | success rate/percent | fee/income + month | tax/year + report | numbers/figures + boss/owner/want | spreadsheet/by hand + add up/count',
      context: 'reporting',
    },
  },
  relations:
    'project > creator, project ~> review, review ~> search, reward > project, pledge > project, pledge > reward, pledge ~> payment, project ~> payment, payment ~> payout, payout > creator, update > project, pledge ~> fulfilment, pledge > backer, update ~> notification, payment ~> notification, pledge ~> reporting',
};

const FUNDRAISING: ReferenceModel = {
  id: 'fundraising',
  title: 'Donations and fundraising',
  words:
    'donor, donation, charity, fundraising, appeal, gift, tax receipt, regular giving, legacy, street fundraiser, thank-you letter, cause, sponsor, collection box',
  parts: {
    donor: {
      also: 'supporter, constituent, contact, household, giver, person, donor profile',
      told: 'who + gives/supports | couple/household + one letter | moved/died/no more letters | history/major + giver | donor/supporter/giver | address/moved/returned | duplicate/same + donor | died/deceased | major/loyal/lapsed | household/couple/company | opt out/no mail | salutation/name | history',
      context: 'customer',
    },
    donation: {
      also: 'gift, designation, contribution, giving, gift entry, one-off gift, gift in kind, one-off donation',
      told: 'give + once/online/cash/box | for + well/orphan/purpose | in memory/birthday/wedding + instead | shares/goods + given | donate/give + money | online/cash/cheque/box | designated | in kind/goods/clothes | memory/wedding | amount/euro/average | anonymous | first/second + gift',
      context: 'donation',
    },
    'recurring-donation': {
      also: 'sponsorship, mandate, pledge, membership, regular giving, child sponsorship, standing order',
      told: 'every month/year + give | raise/lower/stop/pause + monthly | sponsor + child/animal | debit/card + bounce/expire | monthly/yearly + give | sponsor/godparent/child | raise/upgrade/lower | pause/cancel/stop | bounce/expire | sign up/street/form | letter/photo + sponsored',
      context: 'subscription',
    },
    campaign: {
      also: 'appeal, mailing, segment, action, fundraising action, landing page, appeal letter, emergency appeal',
      told: 'letter/mail/christmas + send/to whom | emergency/earthquake + call | street/door + sign up | which letter + brought/response | letter/mailing/send out | christmas/spring + campaign | earthquake/flood/emergency | segment/select/list + donors | response/brought in | street/door/stall | test/version | flyer/poster/online | phone/call + donors',
      context: 'campaign',
    },
    fundraiser: {
      also: 'run, challenge, event, team, peer fundraiser, personal page, team fundraising, fundraising page',
      told: 'run/birthday/own page + collect | friend + give/share | team/school + reach | thermometer/so far | run/walk/swim | own page | team/school/company | share/friends | sponsor/per lap | progress/thermometer | event/gala/concert/ticket',
      context: 'crowdfunding-project',
    },
    payment: {
      also: 'batch, refund, processing, gift processing, bank import, direct debit run, debit run',
      told: 'bank/slip + read/import/match | unknown + who/sender | paypal/card/text message + give | bounce/return + debit | bank/statement + import | debit/run/collect | bounce/return/failed | paypal/card/online + pay | match/assign/unknown | cheque/cash + count | reference/purpose + read | refund/twice',
      context: 'payment',
    },
    receipt: {
      also: 'acknowledgement, certificate, tax receipt, donation receipt, tax certificate, gift aid',
      told: 'receipt/certificate + year/tax | lost/again + receipt | claim back/gift aid + state | above + amount + receipt | receipt/certificate | tax/finance office | january/year-end + send | lost/duplicate/copy | gift aid/claim | wrong/name + receipt | small/limit + automatically | number/sign/stamp',
      context: 'tax',
    },
    communication: {
      also: 'stewardship, newsletter, thank-you, thanks, correspondence, message, thank you, donor care, phone call, stewardship plan',
      told: 'thank/say + within/letter/call | show/tell + what + money did | complain/too many + mail | invite/visit + large | thank/thanks | call/letter/card + donor | newsletter/report/story | complain/angry | visit/invite | within + days/week | template/personal + letter | email/whatsapp',
      context: 'notification',
    },
    fund: {
      also: 'programme, beneficiary, designation, purpose, project, allocation, fund designation, restricted fund, project allocation, restricted funds',
      told: 'only + may + spent/for | how much + left/project | enough/too much + purpose | report + where + money | purpose/earmark/restricted | project/well/school/orphanage | left/remaining/spent | transfer/allocate/distribute | too much/surplus | report/proof + use | country/partner + money',
      context: 'grant',
    },
    legacy: {
      also: 'bequest, will, estate, inheritance, estates, inheritance case',
      told: 'will/estate/inherit | notary/executor + write | house/jewellery + sell | brochure/ask + will | will/bequest/legacy | inherit/heir/estate | notary/executor/court | house/flat/jewellery + sell | relative/family + contest | brochure/talk + legacy | died/death + informed',
      context: 'case-management',
    },
    reporting: {
      also: 'forecast, report, analytics, statistics, dashboard, results, fundraising report, campaign result, donor analysis, income report',
      told: 'came in/raised + month/year | cost + per/each euro | how many + lost/new/stay | board/seal + figures | raised/income + month | cost/return + campaign | how many + donors/new/lost | board/auditor/seal | forecast/budget/plan | average/per + donor | compare/last year | annual report',
      context: 'analytics',
    },
    volunteer: {
      also: 'volunteers, helper, collector, ambassador, helpers, shift, street team',
      told: 'volunteer/helper/collector | shift/rota/stall | sign up/register + help | box/badge/hand out | train/briefing | hours/thank + volunteer | missing/did not come',
      context: 'volunteer',
    },
    accounting: {
      also: 'bookkeeping, ledger, posting, reconciliation, journal, finance, finance export',
      told: 'book/post/bookkeeping | export/accountant | reserve/year-end/balance | agree/match + bank | cost centre/project + book | audit/auditor | hand/pass + books/bookkeeper | figures + year-end/tax adviser',
      context: 'general-ledger',
    },
  },
  relations:
    'donation > donor, recurring-donation > donor, campaign > donor, donation > campaign, fundraiser ~> donation, recurring-donation ~> payment, donation ~> payment, payment ~> receipt, payment ~> fund, donation ~> communication, legacy ~> fund, payment ~> reporting, legacy > donor, donation ~> accounting, fundraiser > volunteer, campaign ~> communication',
};

const GRANT_FUNDING: ReferenceModel = {
  id: 'grant-funding',
  title: 'Grants and funding programmes',
  words:
    'grant, applicant, funding programme, call, jury, foundation, ministry, eligible, deadline, award, proof of use, final report, subsidy, reviewer',
  parts: {
    programme: {
      also: 'scheme, guideline, call, fund, budget, funding programme, call for proposals, budget line, funding call',
      told: 'call/open/close + deadline/round | who + may/eligible + what for | pot/budget + year/left | rule/guideline + publish | call/programme + open/close | round/year | guideline/rule/criteria | budget/pot/million + left | announce/publish/website | topic/target group | ministry/foundation + money',
      context: 'grant',
    },
    applicant: {
      also: 'organisation, grantee, institution, consortium, contact, beneficiary, partner',
      told: 'club/university/firm + register | who + signs/represents | partner + together + apply | earlier/other + grants | applicant/organisation + register | club/association/company/university | sign/authorised/represent | bank/tax/statute + proof | consortium/partner/lead | earlier/previous + grant | contact/login/forgot',
      context: 'organisation',
    },
    application: {
      also: 'proposal, submission, form, request, bid, grant application, application form, project description',
      told: 'fill/write/hand in + form/plan | budget/cost + plan + attach | before + deadline/midnight | withdraw/incomplete + missing | apply/submit/hand in | form/online/paper | budget/finance plan | attach/upload/annex | late/midnight | draft/save | description/goal/work plan | withdraw/change + application',
      context: 'workflow',
    },
    eligibility: {
      also: 'screening, admissibility, pre-check, eligibility check, formal check, de minimis, double funding check',
      told: 'complete/formal + check | in time/eligible/too late | twice/another + funded | ask + more papers | complete/missing/formal | eligible/entitled/excluded | deadline/late + arrive | ask/request + documents | double/de minimis/other funding | checklist/tick | reject/formal',
      context: 'rule-engine',
    },
    review: {
      also: 'assessment, scoring, panel, jury, evaluation, reviewer, expertise, expert opinion',
      told: 'expert/jury + read/score/point | meet/vote/rank + list | conflict/biased/knows | comment/reason + written | jury/panel/expert/reviewer | score/points/criteria | read/rank/shortlist | meeting/discuss/vote | conflict of interest/biased | comment/opinion | assign/distribute + applications | late/remind + reviewer',
      context: 'peer-review',
    },
    award: {
      also: 'approval, contract, decision, grant, agreement, notice, award decision, grant agreement, decision notice, award letter',
      told: 'yes/no + letter/notice | sign + agreement/conditions | less/cut + asked | appeal/object + refusal | award/approve/grant | reject/decline/refusal | notice/letter + send | agreement/contract + sign | amount/reduced/less | conditions/requirements | appeal/objection | waiting list/left over',
      context: 'contract',
    },
    payment: {
      also: 'disbursement, instalment, drawdown, claim, repayment, payout, grant payment',
      told: 'pay out/call + instalment/money | first half + after/report | give back/reclaim + unspent | receipt + before + pay | pay out/transfer | instalment/rate/tranche | request/call + funds | reclaim/pay back/interest | last/final + after report | bank/account + wrong | budget year/expire',
      context: 'payment',
    },
    report: {
      also: 'reporting, progress report, interim report, final report, proof of use, statement of expenditure, expenditure report',
      told: 'report + half/year/end | receipts/spent + prove/list | late/remind + report | result/achieved + report | interim/final + report | proof/receipt/invoice + list | spent/cost + compare | late/missing/remind | result/indicator/reached | check/query + report | photo/press',
      context: 'reporting',
    },
    amendment: {
      also: 'extension, change, modification, grant change, budget shift, change request',
      told: 'longer/extend + project | move/shift + money + other | ask + permission + change | leader/partner + leaves | extend/prolong/longer | shift/reallocate + budget | change/amend + plan | permission/approve + change | delay/corona/partner left | new + signatory/account',
      context: 'case-management',
    },
    audit: {
      also: 'monitoring, irregularity, sample, inspection, control, audit visit, on-site check, site visit',
      told: 'visit/sample + check + books | wrong/misuse + reclaim | court of auditors/eu | keep + papers + years | audit/inspect/visit | sample/select | books/receipts/original | irregular/fraud/misuse | finding/recommend | keep/years + papers',
      context: 'audit',
    },
    document: {
      also: 'documents, attachment, archive, file, letter, paper, upload',
      told: 'upload/attach/scan | letter/notice + print | template | missing/request + document | archive/keep | sign/original | where/find + paper/file/folder | print/copy + for/keep',
      context: 'document',
    },
    notification: {
      also: 'message, email, reminder, correspondence, letter, push, mail',
      told: 'mail/letter/notify | remind | tell/inform + decision | question/answer/hotline | portal/inbox + message | newsletter/new call | let/keep + know/posted | forgot/missed + because/nobody',
      context: 'notification',
    },
    statistics: {
      also: 'analytics, evaluation, impact, dashboard, figures, monitoring, transparency register',
      told: 'statistics/figures + ministry/board | how many + applications/approved | impact/indicator/evaluate | region/topic + money | publish/list + funded | budget/committed/spent | numbers/figures + boss/want',
      context: 'analytics',
    },
  },
  relations:
    'application > applicant, application > programme, application ~> eligibility, eligibility ~> review, review ~> award, award > programme, award ~> payment, report ~> payment, award ~> report, amendment ~> award, report ~> audit, audit ~> payment, application > document, award ~> notification, report ~> statistics, award ~> statistics',
};

export const GIVING_MODELS: readonly ReferenceModel[] = [CROWDFUNDING, FUNDRAISING, GRANT_FUNDING];
