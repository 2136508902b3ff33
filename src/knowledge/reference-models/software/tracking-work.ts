import type { ReferenceModel } from '../reference-model.ts';

const ISSUE_TRACKING: ReferenceModel = {
  id: 'issue-tracking',
  title: 'Issue tracker',
  words:
    'bug, issue, ticket, reproduce, assignee, severity, backlog, duplicate, fixed in, reporter, triage, label, feature request',
  parts: {
    issue: {
      also: 'bug, ticket, defect, work item, task, feature request',
      told: 'report/file/enter + bug/mistake/fault | step/reproduce/screenshot | severity/priority/urgent | assign/who + fix/works on | duplicate/same + bug | something/button/screen + broken/wrong | write/report/describe + bug/mistake | who + fix/work/take | due/critical | close/solved',
      context: 'task',
    },
    workflow: {
      also: 'status, state, transition, resolution, issue type scheme',
      told: "status/state + move/change/allowed | reopen/close/won't fix | in progress/done/tested | each team/project + own + status/step | progress/closed | who + may + close/move | step/stage + own/different",
      context: 'workflow',
    },
    project: {
      also: 'component, version, product, release, module, fix version',
      told: 'project/product/component + belong/lead | fixed/planned + version | abbreviation/number + project | open/archive + project | product/app/module/team + own | version/release + fix/planned | lead/owner + project | archive/new + project',
      context: 'project',
    },
    comment: {
      also: 'discussion, attachment, reply, note, mention, activity',
      told: 'ask back/comment/discuss/answer | mention/call in + colleague | picture/log file + attach | who + said/changed + when | reply/ask/write/discuss + ticket/bug/below | file/log/picture + attach | mention/at | argue',
      context: 'comment',
    },
    triage: {
      also: 'intake, sorting, prioritisation, assignment, duplicate check, classification, bug meeting',
      told: 'go through/sort + new | monday/morning/meeting + bug | nobody/unassigned/lie around | decide + fix/urgent/real | sort/go through/new/unread + bug/ticket | duplicate/already/known | important/urgent/real + decide | meeting/weekly/monday | pile/lie',
    },
    search: {
      also: 'search filter, filter, query, saved view, saved filter, view, subscription',
      told: 'find/search/filter + bug/ticket | saved/own + list/view | all open/my + bug/ticket | older/without answer + list | look for/filter | list/view + own/save | older than/mine/unassigned | cannot find',
      context: 'search',
    },
    notification: {
      also: 'mail, watcher, alert, mail alert, digest, notice',
      told: 'tell/mail + reporter/changed/solved | watch/follow + ticket/bug | too many + mail | digest/summary + day | mail/inform | flood/too many | watch/follow/subscribe | reporter/customer + hear/know',
      context: 'notification',
    },
    reporting: {
      also: 'board report, dashboard, report, chart, statistics, burn-up, metrics',
      told: 'how many + open/closed/bug | chart/curve/figure | average/how long + fix | release + ready/quality | how many/count + open/bug | boss/management | how long + take/fix | release/ready',
      context: 'dashboard',
    },
    user: {
      also: 'member, team, role, permission, account, person',
      told: 'who + may/see/rights | role/tester/developer | invite/account | guest/customer + see | group/team | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up',
      context: 'staff',
    },
    'time-tracking': {
      also: 'work log, effort, hours, estimate, timesheet, booking',
      told: 'hour/log/book + time | estimate/how long + guess | spent/too long | bill + hours | hour/time + book/log/write down | how long + took/spent | timesheet | estimate/guess + effort',
      context: 'time-tracking',
    },
    board: {
      also: 'sprint board, backlog, column, task board, kanban, card, sprint',
      told: 'card/column/drag | board/wall/sprint | order/rank + list | limit/in progress | move/drag + card/ticket | plan/two weeks + ticket | stand-up/morning + look | who + works/does + column',
      context: 'collaboration-board',
    },
    'customer-portal': {
      also: 'request, help centre, end user, feedback form, reporter, customer, service desk, intake form',
      told: 'customer/user + report/write/form | outside/customer + see/status | answer + customer | mailbox/mail + turns into | customer/user + complain/ask/report | answer/reply + outside | form/mail + becomes + ticket | customer + sees/not see + comment',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'issue > project, issue > workflow, issue ~> notification, comment > issue, triage > issue, issue ~> search, issue ~> reporting, comment ~> notification, issue > user, time-tracking > issue, board > issue, customer-portal ~> issue, workflow > user, time-tracking ~> reporting',
};

const AGILE_PLANNING: ReferenceModel = {
  id: 'agile-planning',
  title: 'Agile planning',
  words:
    'sprint, backlog, story point, scrum, kanban, velocity, roadmap, epic, product owner, retrospective, stand-up, estimate, user story',
  parts: {
    backlog: {
      also: 'story, item, epic, requirement, user story, product backlog, acceptance criteria',
      told: 'wish/idea/story + order/rank/priority | split/too big + story/small | done when/accept/criteria | product owner + decide/sort | epic/theme | wish/story/idea/requirement | order/rank | split/unclear | product owner/customer + want | done | forgotten/endless + list',
    },
    sprint: {
      also: 'iteration, cycle, sprint planning, sprint plan, increment, commitment',
      told: 'two week/fortnight/iteration | plan/promise/take on + sprint/week | goal + sprint | left over/unfinished + next | start/end + sprint | two weeks/sprint | plan/commit/promise | unfinished/carry over | goal | start/close + sprint',
    },
    board: {
      also: 'kanban, card, column, task board, kanban board, swimlane, wip limit',
      told: 'card + column/move/drag | limit/at most + in progress/at once | blocked/stuck + card | wall/sticky + note | stand-up/every morning | card/column/sticky/move | blocked/stuck | daily | limit/too much + at once | wall/screen',
      context: 'collaboration-board',
    },
    estimation: {
      also: 'estimate, poker, points, sizing, planning poker, story point, size, forecast',
      told: 'estimate/guess + how big/effort/point | cards/poker/vote + point | hour/day/size + guess | when + ready/finish | point/poker/guess/size | how big/how long | wrong/too low + estimate | everybody + card/number',
    },
    team: {
      also: 'team capacity, capacity, member, availability, holiday plan, person',
      told: 'who + free/holiday/part-time | how much + team + can/take | several/two + team + share | away/sick + sprint | who + free/away/holiday/sick | part-time | team + new/share | overload/too much',
      context: 'scheduling',
    },
    roadmap: {
      also: 'plan, initiative, release, objective, release plan, portfolio plan, dependency',
      told: 'quarter/half year/next year + plan | depend/wait for + other team | goal/objective/key result | management/board + see + when | timeline/bar | quarter/year/half + plan | initiative | depend/other team | when + finished/ready/customer | board/management + see',
    },
    retrospective: {
      also: 'lesson, feedback, team health, improvement action, contribution, review',
      told: 'what + went well/wrong/learn | mood/happy + team | improve/measure + next | look back | went + well/badly | learn/improve/action | mood/smiley/happy | after + sprint | nobody + follows up',
    },
    reporting: {
      also: 'delivery metrics, metrics, velocity, burn-down, chart, cycle time, flow chart, report',
      told: 'velocity/burn | how long/fast + card/story/take | curve/chart/forecast | how many + point/finished | speed | figure | how long/how many + done | predict | compare + team',
      context: 'analytics',
    },
    project: {
      also: 'product, workspace, programme, portfolio, tenant',
      told: 'project/product + new/start/own | budget/client + project | several/many + project | lead/owner | project/product + start/new/own/belong | team/department + own/share/separate | client/budget + project | member/people + project | key/setting + project',
      context: 'project',
    },
    task: {
      also: 'to-do, assignment, technical task, defect, work item, subtask, bug',
      told: 'task/small/piece + take/do | assign/who + does | bug/defect | due/finished/tick | split/break + story/task | take/pick/grab + task/card | done/remaining + hour | assigned/nobody + task',
      context: 'task',
    },
    comment: {
      also: 'discussion, mention, attachment, decision, remark, reply, thread',
      told: 'discuss/comment | picture/file + attach | decide/decision + note | mention/answer | reply | question/remark + below/attach | mention + colleague | discussion + lost/mail/endless',
      context: 'comment',
    },
    notification: {
      also: 'alert, reminder, digest, message, push, announcement',
      told: 'mail/remind | assigned/mentioned/moved | too many + mail | mail/message/push/text + goes/get/send/receive | reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    'time-tracking': {
      also: 'work log, hours, effort, timesheet, booking, working time',
      told: 'hour/log/book + time | spent/actual | timesheet/bill | hour/time + book/log/write down | how long + took/spent | bill + hours | estimate/guess + effort',
      context: 'time-tracking',
    },
  },
  relations:
    'sprint > backlog, sprint > team, board > sprint, backlog > estimation, roadmap > backlog, board ~> reporting, sprint ~> retrospective, retrospective ~> backlog, backlog > project, sprint ~> task, task > team, comment > task, task ~> notification, comment ~> notification, time-tracking > task, time-tracking ~> reporting',
};

export const TRACKING_WORK_MODELS: readonly ReferenceModel[] = [ISSUE_TRACKING, AGILE_PLANNING];
