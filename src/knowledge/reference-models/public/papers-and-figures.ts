import type { ReferenceModel } from '../reference-model.ts';

const PARLIAMENT: ReferenceModel = {
  id: 'parliament-papers',
  title: 'Parliament papers and sittings',
  words:
    'parliament, bill, member of parliament, committee, plenary, amendment, minister, motion, council, sitting, minutes, agenda, faction, speaker, act',
  parts: {
    bill: {
      also: 'law, draft, proposal, motion, legislation, paper, draft law, legislative proposal, printed matter',
      told: 'draft/bring in/introduce + law | number/print + paper | version/article + change | law/bill/motion/draft | bring in/introduce/withdraw | reading/first/second | paper/number/version',
      context: 'document',
    },
    amendment: {
      also: 'change, counter-motion, co-signatory, change request, text change',
      told: 'sign/co-sign/together + faction | deadline | compare/consolidate | change/strike/insert/word | line/paragraph/article | compare/track | deadline/late + amendment',
    },
    member: {
      also: 'deputy, councillor, person, group, party, mandate, faction, party group',
      told: 'who + sit/belong/seat | faction/resign/replace | photo | interest/side job + declare | member/deputy/councillor | party/group/faction | resign/replace/elected | side job/interest/allowance',
      context: 'staff',
    },
    committee: {
      also: 'commission, subcommittee, board, hearing, rapporteur, expert',
      told: 'recommend/expert | closed/behind doors | chair/members/rapporteur | refer/send + committee | committee/chair/rapporteur | expert/hearing | refer/recommend | behind closed doors',
      context: 'organisation',
    },
    meeting: {
      also: 'sitting, session, agenda, plenary, schedule, plenary session, order of business, speaking list',
      told: 'present/quorum/absent | agenda/item/order | sit/meet/thursday | speak/speaker/minutes/speaking time | invite/quorum/present',
      context: 'event-programme',
    },
    vote: {
      also: 'voting, ballot, decision, division, roll call, voting result',
      told: 'yes/no/abstain | button/hand/name + vote | majority/tie | counted/screen | vote/hands/button | majority/lost/carried | how + voted',
    },
    minutes: {
      also: 'record, transcript, protocol, recording, report, verbatim report, video recording',
      told: 'type/word for word/transcript | correct/speech | video/stream/listen | approve + minutes | protocol/word | type/transcribe/stenographer | video/audio/stream | correct/approve',
      context: 'transcription',
    },
    question: {
      also: 'inquiry, interpellation, answer, request, parliamentary question, government answer',
      told: 'ask + minister/government | written/oral | follow-up/not satisfied | answer + weeks/late/minister | question/ask + minister/government/mayor | answer/reply + late',
    },
    publication: {
      also: 'website, archive, gazette, portal, law gazette, law text, listing, transparency, register',
      told: 'publish/gazette/into force | citizen/public + read/follow | archive/search + old | subscribe/alert | publish/website/gazette | into force/law book | citizen/public + read/see | follow/alert',
      context: 'result-publication',
    },
    petition: {
      also: 'submission, signature, appeal, plea, complaint, citizen petition, public initiative',
      told: 'citizen/people + sign/write in/petition | signature/enough | committee/answer + petition | sign/thousand/online | public/discuss + forum | hear/invite + petitioner | reject/accept/forward + petition',
    },
    document: {
      also: 'file, attachment, template, drafting, scan',
      told: 'paper/print/pdf/copy | version/latest/wrong | template/layout/number | distribute/mailbox/tablet | confidential/stamp | folder/binder/shelf + look for/full/paper | scan/upload/attach + paper/letter/file | print/sign/stamp + send',
      context: 'document',
    },
    attendance: {
      also: 'presence, allowance, excuse, expense, roll, quorum, presence list',
      told: 'present/absent/excused | sign/list/badge | allowance/fine/paid | who spoke | late/left early | deduct/pay + absent | count/enough + members | pair/proxy/substitute',
    },
    notification: {
      also: 'calendar, subscription, newsletter, invitation, alert, message, messaging, reminder, communication',
      told: 'invite/invitation/convene | alert/subscribe/email | calendar/phone + member | changed/short notice | remind/warn/let know + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told/not informed | wrong/old + number/email + bounce/come back',
      context: 'notification',
    },
  },
  relations:
    'bill ~> committee, amendment > bill, committee > member, bill ~> meeting, meeting ~> vote, amendment ~> vote, meeting ~> minutes, vote ~> publication, question > member, question ~> publication, minutes ~> publication, meeting > attendance, attendance > member, meeting ~> notification, petition ~> committee, bill > document',
};

const STATISTICS_SURVEY: ReferenceModel = {
  id: 'statistics-survey',
  title: 'Official statistics and surveys',
  words:
    'survey, census, questionnaire, interviewer, statistician, sample, respondent, household, statistics office, response, figure, index, enumerator, interview',
  parts: {
    questionnaire: {
      also: 'survey, form, question, variable, survey design',
      told: 'question/wording/form + write/test | translate | question/form/wording | test/pilot/version | skip/filter/language | wave/every year',
      context: 'survey',
    },
    sample: {
      also: 'frame, register, address, selection, stratum, sampling frame, respondent list, business register, address list',
      told: 'draw/random/select + household/firm | list/register/address + from | refuse/moved/replace | burden/same + again | draw/select/random/pick | address/list/register | household/firm/dwelling | moved/closed/replace | same ones/again',
    },
    fieldwork: {
      also: 'interviewer, collection, assignment, enumerator, area, data collection, interviewer assignment, contact attempt',
      told: 'interviewer/door/knock/tablet | district/map/area + assign | not home/come back | supervisor/progress/quota | area/route/tablet | not home/call back | paid/per interview',
      context: 'case-management',
    },
    response: {
      also: 'answer, return, interview, submission, case',
      told: 'fill in/answer/online/paper/phone | refuse/obliged/fine | half/break off | remind/letter | answer/fill in/send back | half/unfinished/blank | refuse/fine/remind',
    },
    validation: {
      also: 'editing, plausibility, check, cleaning, coding, imputation, plausibility check',
      told: 'implausible/too high/wrong | call back/ask again | missing/estimate/fill | code + occupation/product | wrong/impossible/too high | missing/guess/fill | code/occupation',
      context: 'plausibility-check',
    },
    estimation: {
      also: 'weighting, calculation, analysis, index, aggregation, tabulation, index calculation, seasonal adjustment',
      told: 'scale up/project | index/season/compare + month | error/margin | total/average/add up | calculate/scale up/weight | index/season/average | total/growth',
      context: 'tabulation',
    },
    confidentiality: {
      also: 'anonymisation, privacy, protection, suppression, disclosure control',
      told: 'recognise/single + firm/person | hide/blank/round + cell | law/lock | researcher + room/access | recognise/anonymous/secret | hide/round/blank | researcher/law',
      context: 'consent',
    },
    publication: {
      also: 'dissemination, release, table, database, website, release calendar, statistical database, portal, listing',
      told: "publish/eight o'clock/release/embargo | table/map/press | revise/provisional | website/download | publish/release/press | eight o'clock/calendar/embargo | table/chart/download | revise/correct",
      context: 'result-publication',
    },
    classification: {
      also: 'nomenclature, catalogue, metadata, code, standard, code list',
      told: 'old/new + match | definition/meaning | europe/international + same | code/list/industry/occupation | old/new/change | definition/mean',
    },
    support: {
      also: 'helpdesk, hotline, incentive, respondent support, contact centre',
      told: 'hotline/call/help + fill | genuine/trust/why me | voucher/thank | complain/delete | hotline/call/ask | real/fake/why me',
      context: 'helpdesk-chat',
    },
    respondent: {
      also: 'household, business, firm, person, contact, unit, participant, company, informant, panel member',
      told: 'household/firm/person + name/address | who lives/who answers | closed/merged/moved | burden/same ones | contact/accountant | contact/phone + right person | merge/split/bankrupt + firm | panel/again + same',
    },
    reminder: {
      also: 'notification, letter, mailing, message, communication, sms, alert',
      told: 'letter/mail/postcard + send/print | remind/reminder/second | password/code/access + letter | fine/warning | remind/warn + day before/in time/automatically | text/email/letter + go out/automatic/get | never heard/nobody told | call/ring + one by one',
      context: 'notification',
    },
    reporting: {
      also: 'monitoring, progress, dashboard, paradata, response rate, statistics, analytics, report, evaluation',
      told: 'how many/percent + back/answered | behind/region/map | daily/progress | cost/money | count/add up/tally + month/year/end | table/chart/curve + print/send/show | excel/spreadsheet/by hand + figure/number/count | compare/more than/fewer than + last year/last month',
      context: 'reporting',
    },
  },
  relations:
    'questionnaire > classification, sample ~> fieldwork, questionnaire ~> fieldwork, fieldwork ~> response, response ~> validation, validation > classification, validation ~> estimation, estimation ~> confidentiality, confidentiality ~> publication, support > response, estimation > sample, sample > respondent, sample ~> reminder, response ~> reporting, reporting ~> reminder, support > respondent',
};

export const PAPERS_AND_FIGURES_MODELS: readonly ReferenceModel[] = [PARLIAMENT, STATISTICS_SURVEY];
