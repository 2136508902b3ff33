import type { ReferenceModel } from '../reference-model.ts';

const ELECTION: ReferenceModel = {
  id: 'elections',
  title: 'Elections and voting',
  words:
    'vote, voter, ballot, polling station, candidate, election, party, count, postal vote, referendum, turnout, seat, constituency, electoral roll, ballot box',
  parts: {
    voter: {
      also: 'register, electorate, registration, citizen, elector, eligibility, voter roll, electoral register, voter registration',
      told: 'who may/allowed + vote | moved/died/eighteen + list | register/sign + citizen | card/letter + voter | twice + vote | list/roll/register + name/people/voter | who may/eighteen/allowed | moved/died/twice | polling card/notification | looks up/crossed off',
    },
    candidate: {
      also: 'nomination, party, list, nominee, party list, candidate registration, signature collection',
      told: 'stand/run/nominate + party | signature/deadline/deposit | order/list + name | check/reject + candidate | candidate/party/list | signature/support/collect | stand/run/put up | rejected/withdrew/deadline',
    },
    election: {
      also: 'contest, ballot, constituency, district, calendar, election setup, ballot design, election calendar',
      told: 'date/calendar/call + vote | print/paper + ballot/design | how many + seat/cross | election day/sunday/date | district/ward/constituency/boundary | ballot paper/print/language | how many seats/rules',
      context: 'election',
    },
    'polling-station': {
      also: 'precinct, venue, location, site, polling place, station equipment',
      told: 'school/hall + room/open | helper/worker/chair + train/paid | box/booth/material + bring | school/hall/gym/village | open/close/ramp | box/booth/pencil/seal | where + vote',
      context: 'venue',
    },
    vote: {
      also: 'voting, check-in, vote casting, absentee ballot, electronic vote',
      told: 'cross/tick/envelope | post/early/abroad + send | show/id + tick off | machine | vote/cross/tick | postal/envelope/abroad | queue/show id/ink | turned away/already voted | secret/booth',
    },
    count: {
      also: 'counting, tally, tabulation, recount, protocol, result sheet, result form, ballot count',
      told: 'count/heap/evening + ballot | photo/form/sign + send | recount/add up/compare | count/tally/heap | recount/does not add up | invalid/spoiled/blank | sheet/form/photo/phone through | night/evening',
      context: 'tabulation',
    },
    result: {
      also: 'publication, declaration, announcement, seat, turnout, seat allocation',
      told: 'announce/percent | who won/seat | turnout/noon | official/final + days | result/winner/seats | announce/website/television | provisional/final/official | percent/turnout',
      context: 'result-publication',
    },
    complaint: {
      also: 'observation, objection, observer, dispute, incident, appeal, irregularity, challenge',
      told: 'observer/watch + party | court/challenge + result | late/opened + station | observer/watch | complain/object/fraud/irregular | court/contest | broken/late/ran out',
    },
    'poll-worker': {
      also: 'staff, volunteer, helper, official, recruitment, training, assignment, assistant, steward, chairperson',
      told: 'helper/worker/clerk/chairman + find/need/come | train/course/instruct | pay/allowance/refreshment money | fell ill/cancelled/replacement | who sits/assigned + station | bring/find + teacher/civil servant | substitute/short notice | email/letter + appoint | money/fee + helper',
      context: 'staff',
    },
    material: {
      also: 'logistics, stock, equipment, delivery, supply, ballot paper, inventory, store, consumable',
      told: 'box/booth/seal/ballot + bring/send/truck | how many/print/run out + paper | return/collect/store + box | machine/device/battery | lorry/helicopter/boat | order/reorder + too late/supplier | count/tally/check + shelf/store/what is there | nothing left/missing + material',
    },
    'postal-vote': {
      also: 'absentee, envelope, mail ballot, early voting, ballot letter, remote vote',
      told: 'post/mail/envelope/letter + vote/ballot | abroad/ill/hospital | apply/request/ask + postal | arrived/late + envelope | signature/compare | opened/counted + envelope/letter | stamp/deadline + envelope | lost/never arrived | staff/hall + envelope/open',
    },
    notification: {
      also: 'communication, message, information, letter, voter information, messaging, reminder, alert, email',
      told: 'card/letter/leaflet + voter/send | text/hotline/website + where/when | tell/inform + voter/party/press | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back | call/ring + everyone/one by one',
      context: 'notification',
    },
    audit: {
      also: 'log, verification, security, check, proof, control, inspection, audit trail',
      told: 'who changed/log/trace | check/verify/sample + count/result | trust/manipulate/hack | seal/witness/two people | recount/compare + random/sample | who + touched/opened/key | paper/trail | court/party + prove/ask | published/code + inspect',
    },
  },
  relations:
    'vote > voter, candidate ~> election, election ~> polling-station, polling-station ~> vote, vote ~> count, polling-station ~> count, count ~> result, complaint ~> result, election ~> voter, candidate ~> result, poll-worker > polling-station, material > polling-station, election ~> material, postal-vote > voter, voter ~> notification, count ~> audit',
};

const PUBLIC_CONSULTATION: ReferenceModel = {
  id: 'public-consultation',
  title: 'Public consultation and participatory budget',
  words:
    'citizen, proposal, vote, idea, participatory budget, neighbourhood, comment, consultation, workshop, council, resident, survey, town, petition, district',
  parts: {
    process: {
      also: 'consultation, project, campaign, phase, initiative, participation process, call for ideas',
      told: 'phase/start/end + ask/citizen | plan/square/park + have a say | date/until + comment | invite/flyer/launch | phase/round/start/end | topic/project/park/square/plan | who asks/launch/announce | until/deadline + take part',
    },
    participant: {
      also: 'citizen, user, account, resident, registration, member, verification, citizen account, resident check',
      told: 'who may + join/vote | live/resident/age + prove | anonymous/name + write | one person + once | register/sign up/login | resident/age/postcode | twice/fake/one person | anonymous/real name',
      context: 'identity-proofing',
    },
    proposal: {
      also: 'idea, suggestion, petition, contribution, submission, signature, project idea',
      told: 'write/suggest/post + idea/photo/map | support/like/sign + enough | idea/suggest/wish | map/title | support/like/signature | merge/similar/same | draft/edit',
    },
    comment: {
      also: 'discussion, debate, reply, thread, forum, opinion',
      told: 'insult/delete/rude | question/answer + office | for/against + proposal/idea | comment/argue/reply/debate | thumbs/agree/disagree | long/insult/off topic',
      context: 'comment',
    },
    moderation: {
      also: 'moderator, report, netiquette, content review',
      told: 'rude/spam/hate/remove | check + before + visible | flag/report + post | rule/ban | insult/hate/spam/delete | moderator/check/read + first | flag/report/block | rule/warning',
      context: 'moderation',
    },
    review: {
      also: 'assessment, evaluation, check, feasibility review, cost estimate, technical assessment, department opinion, approval, workflow',
      told: 'office/department + can be done/check/cost | legal/whose land | reject/reason | price/euro + each | can be done/possible/feasible | department/expert + check/say | cost/euro/estimate | refuse/reason/why not',
      context: 'workflow',
    },
    voting: {
      also: 'vote, ballot, ranking, prioritisation, budget vote',
      told: 'vote/point/heart + spend/basket | paper/online/bus + vote | budget/limit + district | vote/choose/points | basket/budget/spend | winner/most | paper/ballot box',
    },
    event: {
      also: 'meeting, workshop, assembly, calendar, walk, town hall, citizen assembly',
      told: 'draw/random/invite + people | sign up/chair/minutes | notes/flipchart | meeting/evening/workshop/hall | sign up/seat/invite/draw lots | minutes/notes | online/stream',
      context: 'event-programme',
    },
    implementation: {
      also: 'tracking, status, accountability, progress, milestone, result, implementation tracking, project status',
      told: 'what became/done/build | status/photo/month + project | council + decide/answer | built/done/finished/status | what became/happened | promise/delay | mayor/council + decide',
      context: 'task',
    },
    survey: {
      also: 'questionnaire, poll, form, answer, map survey',
      told: 'pin/map + like/dislike | type in | result/chart | questions/fill in/tick | map/pin | paper/on the street | evaluate/result',
      context: 'survey',
    },
    notification: {
      also: 'newsletter, message, communication, subscription, email, messaging, reminder, alert, sms',
      told: 'email/newsletter/letter | tell/inform/update + citizen/author | follow/subscribe | nobody knew/heard | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
    document: {
      also: 'media, attachment, plan, file, image, map, record, archive, template',
      told: 'plan/drawing/pdf/photo | upload/download/read | understand/plain language | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send | version/copy + wrong/latest | template/standard letter/text + fill/use',
      context: 'document',
    },
    reporting: {
      also: 'statistics, analytics, dashboard, figures, key figure',
      told: 'how many/who + took part/voted | age/district/women + share | report/council/summary | group/sort + comments | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'proposal > process, proposal > participant, proposal ~> moderation, comment > proposal, comment ~> moderation, proposal ~> review, review ~> voting, voting > participant, voting ~> implementation, event ~> proposal, survey > process, proposal ~> notification, review ~> notification, implementation ~> notification, process > document, process ~> reporting',
};

const FREEDOM_OF_INFORMATION: ReferenceModel = {
  id: 'freedom-of-information',
  title: 'Freedom of information requests',
  words:
    'information request, public body, authority, document, journalist, disclosure, refuse, exemption, transparency, requester, blacken, deadline, access to files, right to know',
  parts: {
    request: {
      also: 'enquiry, application, case, ticket, information request, access request',
      told: 'ask/want/know + document/file/contract | citizen/journalist + write | vague/clarify/narrow | number/receipt + request | ask/request/want | letter/email/form | vague/clarify/precise | number/confirm/status',
    },
    requester: {
      also: 'applicant, citizen, person, account, user, journalist, contact',
      told: 'who + ask | anonymous | same/many + again | hide/protect + identity | who + asks | journalist/lawyer/neighbour | address/email/identity | same/every week/troll',
      context: 'contact-book',
    },
    authority: {
      also: 'agency, department, office, organisation, directory, public body, contact officer',
      told: 'which/right + office/ministry | address/mail + office | pass/forward + other | list + authorities | office/ministry/department/council | responsible/wrong/competent | pass on/forward | contact person/officer',
      context: 'service-directory',
    },
    deadline: {
      also: 'reminder, extension, escalation, due date, time limit',
      told: 'days/weeks/late + answer | extend/third party | remind/overdue | law + within | days/weeks/month | overdue/late/forgot | extend/pause/clock | remind/red',
      context: 'workflow',
    },
    search: {
      also: 'retrieval, record, collection, file, document search, record retrieval, file search, department query',
      told: 'find/look/search + file/mail/archive | colleague/department + deliver | effort | not exist/destroyed | look for/find/search | cellar/archive/mailbox/drive | colleague/department + deliver/ask | not there/lost/shredded',
      context: 'search',
    },
    redaction: {
      also: 'blackening, exemption, review, anonymisation, third-party consultation',
      told: 'black/blacken/hide + name/secret | firm/third + asked/object | privacy/security + refuse | page by page/lawyer | black/marker/blacken | name/secret/private | page/hundred pages | exception/refuse/security',
      context: 'document',
    },
    response: {
      also: 'reply, answer, decision, disclosure, release, letter, refusal',
      told: 'hand over/copy | refuse/partly + reason | publish/website + everybody | upload/download | answer/reply/letter | hand over/release/refuse | partly/reason | sign/boss',
    },
    fee: {
      also: 'charge, cost, payment, invoice, waiver, cost estimate, billing, tariff, cashier',
      told: 'pay/cost/hours/copy | before/estimate | free/waive/press | too expensive/withdraw | fee/pay/charge | hours/copies + cost | invoice/advance',
      context: 'payment',
    },
    appeal: {
      also: 'complaint, objection, lawsuit, internal review, complaint to commissioner, court action, dispute, remedy',
      told: 'object/appeal/commissioner | sue | review/again + other person | won/order + release | appeal/complain/object | commissioner/ombudsman/court | overturned/won | again/second look',
    },
    reporting: {
      also: 'statistics, report, dashboard, figures, annual report, disclosure log, transparency report, request figures, analytics',
      told: 'how many + asked/refused | most + office/topic | log/list + public | how many/percent | parliament/yearly | average/days | which office/slow',
      context: 'reporting',
    },
    consultation: {
      also: 'hearing, coordination, stakeholder, opinion, third party, hearing party, legal review',
      told: 'firm/third/company + ask/objects | lawyer/legal + look/check | minister/press office + know | other department + opinion | trade secret/harm | letter/weeks + firm/third | agree/object + release | nervous/political/boss + sees | who else/affected',
    },
    publication: {
      also: 'website, portal, transparency, listing, register, announcement',
      told: 'website/online/public + put/see | everybody/others + read/find | already published/asked before | journalist/press | website/internet/online + put/show/visible | public/everyone/press + see/read | take down/remove/out of date + website',
    },
    assignment: {
      also: 'task, officer, workflow, routing, queue, caseworker, clerk, handling, case management',
      told: 'who + handles/deals/desk | hand/give/pass + colleague | open/pile/workload | holiday/nobody + file | new/arrive + sort/distribute | ask/chase + colleague/department | deputy/sick | how many/who has + file/request',
    },
  },
  relations:
    'request > requester, request > authority, request ~> deadline, request ~> search, search ~> redaction, redaction ~> response, request > fee, response ~> appeal, appeal ~> redaction, response ~> reporting, request ~> assignment, assignment > authority, consultation ~> redaction, response ~> publication, deadline ~> assignment',
};

export const DEMOCRACY_MODELS: readonly ReferenceModel[] = [
  ELECTION,
  PUBLIC_CONSULTATION,
  FREEDOM_OF_INFORMATION,
];
