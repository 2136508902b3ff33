import type { ReferenceModel } from '../reference-model.ts';

const CODE_HOSTING: ReferenceModel = {
  id: 'code-hosting',
  title: 'Code hosting',
  words:
    'source code, repository, commit, branch, pull request, merge, programmer, developer, fork, open source, maintainer, push, reviewer, git',
  parts: {
    repository: {
      also: 'code, project, source, git, version control, git storage, branch, commit, tag, code browser',
      told: 'push/upload/check in + code/change | history + who + changed/line | branch/copy/fork + work/try | public/private + code/project | big file/clone/download | store/keep/put + code/source | who/when + changed/broke | version/go back | branch/copy | lose/overwrite + work | rename/move/delete + project',
      context: 'code-repository',
    },
    'merge-request': {
      also: 'pull request, review, patch, merge, code review, review comment, approval, merge queue',
      told: 'look/read/check + change + before/colleague | approve/two/second + merge/go in | comment/remark + line | clash/conflict + merge/change | propose/suggest/contribute + change | colleague/second/senior + look/check/review | discuss/suggest/comment | wait/days/stuck + review | accept/refuse/merge | before + main/master/goes in',
    },
    issue: {
      also: 'bug, ticket, task, discussion, bug report, label, milestone',
      told: 'report/note + bug/mistake/wish | label/assign/close + bug/ticket | what + still/to do/open | stranger/user + ask/complain | bug/mistake/crash/wish + report/write | list/what + to do | close/reopen/duplicate | ask/complain + user | milestone/label/due',
      context: 'task',
    },
    organisation: {
      also: 'team, group, namespace, member, owner',
      told: 'firm/company/club + account/own/member | team + may/write/read | invite/leave/join + team/firm/member | owner/hand over + project | who + belong/member/owner | company/team + project | invite/remove/left + people | rights/allowed',
      context: 'organisation',
    },
    pipeline: {
      also: 'ci, build, job, runner, action, test run, check, ci job',
      told: 'build/test + every/automatically | red/green/fail + check/build/test | minute/machine + build/run | night/nightly + build | test/check/compile + automatically/every/push | green/broken | queue/slow/minute + build/test | runner/machine | deploy/release + automatically',
      context: 'build-pipeline',
    },
    package: {
      also: 'package registry, registry, artifact, release, image, release file, download',
      told: 'publish/download/offer + package/version/file | library/package + use/install | version + number/withdraw/never change | depend + package | publish/upload/download + package/version/release | library/dependency/container | install/use + package | tag/version + number',
      context: 'artifact-registry',
    },
    security: {
      also: 'security scan, scanning, vulnerability, advisory, vulnerability alert, dependency check, secret scanning',
      told: 'weakness/hole/vulnerable + library/code | password/key + leak/by mistake/in the code | warn/alert + out of date/unsafe | licence + library/foreign | hole/vulnerable/hack/leak | password/key/token + code/public | warn/alert/patch | outdated/old + library',
    },
    pages: {
      also: 'page hosting, wiki, documentation, site, website, project page, documentation site, readme',
      told: 'manual/documentation/website + project | wiki/page + write/serve | how to + read/start | own address + page/site | documentation/manual/readme/wiki | website/static + from/project | homepage/domain + project',
    },
    billing: {
      also: 'subscription, plan, licence, seat, quota, usage invoice, sponsorship',
      told: 'pay + seat/month/private | free + open source/student | quota/limit/storage + over/used | donate/sponsor + maintainer/author | pay/price/invoice/card | free/student/open source | seat/user + month | used up/storage/minute | sponsor/donate',
      context: 'subscription',
    },
    user: {
      also: 'account, profile, developer, ssh key, user settings, role',
      told: 'sign up/register/log in + developer | key/token/password/two-factor | profile/picture/activity | name/mail + change | left/delete + account | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up',
      context: 'user-profile',
    },
    notification: {
      also: 'alert, mention, mail, message, reminder, push',
      told: 'mail/ping | watch/follow/star | mention/assigned | too many + mail | inbox/unread | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping',
      context: 'notification',
    },
    webhook: {
      also: 'integration, app, event hook, interface, connector, sync, api',
      told: 'other/outside + tool/system | connect/plug in/call + app/chat | event/happens + send | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
    search: {
      also: 'code search, index, filter, finder, lookup, query',
      told: 'search/find + code/file/line | where + used/function | index/all projects | search/look for | type/enter + word/name | filter/narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
  },
  relations:
    'merge-request > repository, merge-request ~> pipeline, issue > organisation, repository > organisation, repository ~> pipeline, repository ~> security, pipeline > package, merge-request ~> issue, security ~> issue, repository ~> pages, billing > organisation, organisation > user, merge-request ~> notification, issue ~> notification, repository ~> webhook, repository ~> search',
};

const RELEASE_PIPELINE: ReferenceModel = {
  id: 'release-pipeline',
  title: 'Build and release pipeline',
  words:
    'build, deploy, release, pipeline, roll back, test stage, production, staging, artifact, runner, go live, nightly build, deployment',
  parts: {
    pipeline: {
      also: 'pipeline definition, workflow, stage, trigger, step template, workflow file',
      told: 'describe/define/set up + step/stage/order | start/trigger + on every change/push/night | same/shared + template/recipe | which step + parallel/after | step/stage/order | file/template/recipe + pipeline | trigger/start/kick off | copy/same + team/project | edit/change + pipeline',
      context: 'template',
    },
    build: {
      also: 'job, run, compile, ci, build run, test run, check result',
      told: 'compile/build/assemble + code/change | test + pass/fail/red/green | log/output + look/read/why | flaky/repeat/retry + test/job | cancel/newer + build | compile/build/make | green/fail | slow/minute/hour + build | log/why + fail | rerun/flaky | every + change/commit',
      context: 'build-pipeline',
    },
    runner: {
      also: 'runner pool, agent, worker, executor, build machine, queue',
      told: 'machine/worker + free/wait/busy | queue + long/build/job | windows/mac/linux/phone + machine | clean/fresh/throw away + machine | machine/agent/worker | queue/busy | mac/windows/phone/cloud + machine | more/add + machine | dirty/clean + machine',
    },
    artifact: {
      also: 'package, image, binary, registry, build result, provenance',
      told: 'keep/store + result/file/package/binary | sign/origin/where from + package/image | same + file/package + every/all | old/clear out + build/version | keep/store/delete + package/build/file | signed/checksum/origin | exact/same + package/binary | where + file/package',
      context: 'artifact-registry',
    },
    environment: {
      also: 'target, configuration, staging, variable, deployment target, setting',
      told: 'staging/production/test + setting/differ/environment | password/setting + per/each + environment | what + runs/version + where | lock/freeze/free + environment | staging/production/stage | setting/password/variable | what/which + runs/installed | reserve/block/occupied | differ/works on',
      context: 'environment-config',
    },
    deployment: {
      also: 'rollout, rollback, go-live, canary, deploy, delivery',
      told: 'roll/go + back/wrong/broken | bring/put/ship + live/production/customer | few/ten per cent/step + first/customer/server | friday/night/window + release | which version + live | deploy/ship/roll out/go live | undo/revert/broke | friday/night/evening/weekend | few/per cent/gradually | customer/shop/server + get/new | which + version',
      context: 'deployment-release',
    },
    approval: {
      also: 'gate, sign-off, change request, change approval, release manager, check',
      told: 'sign off/approve/release manager + before/live | four eyes/two people | wait/block + until + approve/yes/okay | auditor/proof + who | approve/sign/yes/okay | boss/manager | wait + for/approve | auditor/who + allowed | freeze/christmas',
      context: 'workflow',
    },
    quality: {
      also: 'quality report, test report, coverage, scan result, trend',
      told: 'how many + test/fail | coverage/slow/trend + test | weakness/scan + stop/block | each week + broken/failure | coverage/test/weakness + per cent/number | trend | block/stop + bad | scan/licence/security',
    },
    release: {
      also: 'release notes, changelog, version, release plan, version calendar',
      told: 'what + new/changed + version/customer | tell/announce + release | which ticket + in/contained | release train/calendar/date | what + new/changed/fixed | write/tell/announce + customer/version | train | version + number/contain',
    },
    repository: {
      also: 'version control, change, check-in, source, code, commit, branch',
      told: 'commit/push/merge/branch | code/change + come/arrive | who + changed/wrote | programmer/developer + write/change/check in | main/feature + branch | code + review',
      context: 'code-repository',
    },
    notification: {
      also: 'alert, chat message, mail, message, reminder, push, announcement',
      told: 'chat/mail/ping | broken/red/failed + team/author | nobody + noticed | finished/done + tell | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    secret: {
      also: 'certificate, access data, vault, credential, password, token, key',
      told: 'password/key/token + store/hidden/leak | expire/rotate | who + see + password | certificate/key + expire/renew | in the code/plain + password | only + pipeline/production + password',
      context: 'key-management',
    },
    metrics: {
      also: 'delivery metric, lead time, failure rate, dashboard, report, statistics, key figure',
      told: 'how often/how long + release/change | figure/chart + month | failure/recover + time | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'analytics',
    },
  },
  relations:
    'pipeline ~> build, build > runner, build ~> artifact, build ~> quality, deployment > artifact, deployment > environment, deployment > approval, deployment ~> release, approval > quality, repository ~> pipeline, build ~> notification, deployment ~> notification, deployment > secret, deployment ~> metrics, build ~> metrics',
};

export const CODE_WORK_MODELS: readonly ReferenceModel[] = [CODE_HOSTING, RELEASE_PIPELINE];
