import type { ReferenceModel } from '../reference-model.ts';

const IT_HELPDESK: ReferenceModel = {
  id: 'it-helpdesk',
  title: 'Helpdesk for internal IT',
  words:
    'it department, employee, password, printer, laptop, ticket, hotline, software request, disruption, first level, service desk, remote, colleague, change',
  parts: {
    incident: {
      also: 'ticket, fault, disruption, case, fault report, first-level case',
      told: 'broken/not work/slow + printer/computer | call/mail + report | urgent/how many + affected | solved/close/reopen | remote/screen + look | broken/crash/frozen | cannot/does not + print/log in/mail/start | ring/call/write + it/desk | everybody/floor/branch + affected | forgot/reset + password | closed',
      context: 'trouble-ticket',
    },
    request: {
      also: 'service request, order, form, fulfilment, order form, request fulfilment',
      told: 'new/need + laptop/phone/account | order/catalogue + form | first day/starts + equip | access/folder + ask | want/need/would like + laptop/program/access/phone | new/beginner/starts + colleague | form/tick | wait/weeks + laptop',
      context: 'requisition',
    },
    catalogue: {
      also: 'service catalogue, service, offer, offered service, catalogue item, price, delivery time',
      told: 'what + offer/can order | price/days + delivery | who + may order | department + own + service | choose/list + service/program/device | price | may/allowed + order',
    },
    approval: {
      also: 'sign-off, release, authorisation, approval step, manager sign-off, cost release',
      told: 'boss/manager + approve/agree | cost/budget + release | deputy/holiday + approve | refuse + reason | boss/manager/head + yes/sign/approve | cost/budget | holiday/deputy | wait/lie + approve',
      context: 'workflow',
    },
    problem: {
      also: 'recurring incident, fault analysis, known issue, root cause, known error, recurring fault',
      told: 'again/same/recurring + fault | cause/why + find | workaround | many + tickets + one | always/again/every monday + same | cause/behind | similar/many + ticket + behind',
      context: 'service-problem',
    },
    change: {
      also: 'maintenance, rollout, change request, change calendar, change board, service level agreement',
      told: 'update/switch/migrate + weekend | board/risk/plan + change | announce/calendar + maintenance | back/undo + plan | update/move/migrate/switch + weekend/night | announce/tell + work/outage | risk/board/plan | went wrong',
    },
    asset: {
      also: 'asset link, device, configuration item, inventory, user device',
      told: 'which + device/computer + person | serial/sticker | depends/affected + system | warranty/age | whose/which + laptop/printer/computer',
      context: 'asset-register',
    },
    'service-level': {
      also: 'sla, target, escalation, target time, response time, modification',
      told: 'within/hour + answer/solve | overdue/escalate | month/how many + ticket | happy/star + colleague | minutes/hours/promise + answer/fix | complain | clock',
    },
    'knowledge-base': {
      also: 'knowledge, article, guide, self-help, how-to, chatbot',
      told: 'guide/answer + themselves | frequently/again + asked | article/write down + solution | bot/suggest | guide/instruction/how to | same/frequent + question | look up/themselves | outdated + article',
      context: 'knowledge-base',
    },
    assignment: {
      also: 'dispatch, queue, routing, support group, second level, on-site visit',
      told: 'second level/specialist/pass on | who + takes/free/shift | branch/on site + go | external/vendor + hand | pass/forward | who + takes/free | on site/drive + branch | nobody/lie + ticket',
      context: 'matching',
    },
    user: {
      also: 'employee, caller, customer, department, account, member, role, permission',
      told: 'who + calls/writes/colleague | department/room/extension | important/board + first | joins/leaves | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'employee-record',
    },
    survey: {
      also: 'evaluation, star, comment, satisfaction, feedback, rating',
      told: 'happy/unhappy/smiley/star | after + solved + ask | complain + us | friendly/thank/praise | smile/thumb + answer | ask + satisfied',
      context: 'survey',
    },
    report: {
      also: 'statistics, dashboard, workload, key figure, figures, insight',
      told: 'how many + ticket/call | month/boss + number | per + department/agent | trend/most often | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'incident > asset, incident ~> assignment, incident ~> service-level, incident ~> problem, problem ~> change, request > catalogue, request ~> approval, approval ~> assignment, incident > knowledge-base, change > asset, problem ~> knowledge-base, request > asset, incident > user, request > user, incident ~> survey, service-level ~> report',
};

const IT_ASSET_REGISTER: ReferenceModel = {
  id: 'it-asset-register',
  title: 'IT asset register',
  words:
    'laptop, serial number, warranty, licence, hand out, sticker, inventory, depreciation, scrap, leasing, monitor, stock room, stocktake, equipment',
  parts: {
    asset: {
      also: 'hardware asset, device, hardware, equipment, inventory, laptop, monitor, serial number, asset tag',
      told: 'sticker/barcode/serial + device | where/who + has | old/age/state + laptop | lost/stolen + device | where/who/which + laptop/screen/device | sticker/tag/barcode/serial | age | stolen/vanished',
      context: 'asset-register',
    },
    assignment: {
      also: 'handover, issue, loan, checkout, hand-out, check-out, return, custody, receipt',
      told: 'hand out/give/sign + laptop | return/leave + back | borrow/pool + device | missing/not returned | give/hand/take + laptop/phone | sign/receipt | left/quit + return/back | borrow/lend',
    },
    licence: {
      also: 'software licence, software, subscription, seat, installation, entitlement, compliance',
      told: 'licence/installed + enough/too many | auditor/vendor + check | unused + take back | renew/expire + licence | licence/seat/program + enough/paid | auditor/vendor + count | unused/cancel | expire/renew',
      context: 'entitlement',
    },
    purchase: {
      also: 'procurement, order, supplier, delivery',
      told: 'buy/order + device/supplier | arrive/unpack/receive | quote/budget | standard + model | buy/order | deliver/box | approve | standard/model',
      context: 'purchase-order',
    },
    contract: {
      also: 'lease, warranty, maintenance, maintenance contract, support, agreement',
      told: 'leasing/rent + end | warranty/free repair | notice/cancel/renew + contract | vendor + contact | lease/rent/leasing | guarantee | cancel/expire/notice | vendor/contact',
      context: 'contract',
    },
    discovery: {
      also: 'scan, import, reconciliation, network scan, agent, device import',
      told: 'scan/network + find/see | agent/automatically + report | unknown/foreign + device | differ/match + list | network/scan/agent | unknown/strange + device | not match/differ',
      context: 'import-job',
    },
    stocktake: {
      also: 'audit, count, verification, inventory count',
      told: 'count/walk/scan + room/year | missing/found + list | photo/confirm + employee | auditor + prove | count/check/walk + room/shelf/year | missing/not found | scan + sticker',
    },
    stock: {
      also: 'stockroom, storage, accessory, spare, spare device, reorder',
      told: 'cable/mouse/charger + shelf | spare/replacement + ready | running low/reorder | branch + send | cable/mouse/adapter/keyboard | shelf/cupboard/cellar | low/empty | spare/pool',
      context: 'inventory',
    },
    repair: {
      also: 'defect, damage, fault, service, swap, service case',
      told: 'broken/screen/drop + repair | send in/vendor/swap | cost/worth + repair | loan + meanwhile | broken/cracked/coffee/drop | technician/repair | worth/cost | replacement/meanwhile | sent away/wait + repair | manufacturer/dealer + repair',
      context: 'repair-job',
    },
    disposal: {
      also: 'retirement, wipe, scrap, recycling, resale',
      told: 'wipe/erase/shred + disk | scrap/recycle/sell | certificate/proof + wiped | buy + employee | wipe/erase/delete + disk | throw/donate | certificate/data protection',
    },
    depreciation: {
      also: 'book value, accounting, cost, cost centre, finance',
      told: 'value/write off + year | cost centre/department + pay | purchase price/invoice | insure/worth | value/write off/tax | cost centre/department/charge | price',
      context: 'fixed-asset',
    },
    employee: {
      also: 'colleague, holder, member, custodian, staff list, user, person, department',
      told: 'who + has/got/sits | new/left/moved + colleague | department/manager | personnel/hr + tell/list | name/department + wrong/old | intern/contractor | marries/changes + department',
      context: 'staff',
    },
    location: {
      also: 'place, store, desk, address, country, site, room, building, branch',
      told: 'room/floor/building/branch/office | move/moved + device | home/home office | desk/cabinet/meeting room + stand | which + office/site + device | move/relocate + office | stored/kept + room',
      context: 'site',
    },
  },
  relations:
    'purchase ~> asset, purchase > contract, assignment > asset, discovery ~> asset, discovery ~> licence, stocktake > asset, stock ~> purchase, assignment > stock, repair > asset, repair > contract, disposal > asset, asset ~> depreciation, licence > contract, assignment > employee, asset > location, stocktake > location',
};

const MOBILE_DEVICE_MANAGEMENT: ReferenceModel = {
  id: 'mobile-device-management',
  title: 'Management of phones and tablets',
  words:
    'phone, tablet, wipe, lost, app, lock, fleet, policy, employee, work profile, encryption, passcode, update, kiosk',
  parts: {
    enrolment: {
      also: 'registration, activation, onboarding, device enrolment, zero-touch, work profile',
      told: 'new/unpack/first start + phone | scan/code/sign in + set up | own/private + phone | supplier/serial + automatically | set up/new/unpack/first + phone/tablet | scan/code/qr/sign in | own/private + device | hundred/once + tablet',
      context: 'device-provisioning',
    },
    device: {
      also: 'phone, tablet, inventory, handset, owner',
      told: 'who + has + phone/tablet | model/version/battery | last seen/offline | number/sim + device | who + has/carries | list + phone/tablet | broken/replaced',
      context: 'device-registry',
    },
    policy: {
      also: 'device policy, profile, configuration, restriction, configuration profile, passcode rule, wifi profile',
      told: 'passcode/camera/forbid | wifi/mail/vpn + settings | kiosk/only one + app | group/school/driver + rule | allow | wifi/vpn/mail + settings | only/kiosk + app | rule + driver/pupil/nurse',
    },
    app: {
      also: 'app distribution, application, app store, software, managed app, app catalogue, app licence, app update',
      told: 'install/push + app | allowed/forbidden + app | store/buy + licence | own/in-house + app | install/push/remove + app | forbidden/whatsapp/game | licence/buy + app | version/own + app',
    },
    update: {
      also: 'os update, patch, operating system, system update, update ring',
      told: 'update/version + system | first/test + few | delay/night + update | too old/unsupported | update/version/patch | night/delay/test + update',
      context: 'firmware-update',
    },
    command: {
      also: 'remote command, action, wipe, lock, locate, ring, message',
      told: 'lock/wipe/erase + lost | find/locate/where + map | only + company + data | restart/ring | stolen/taxi | wipe/erase/lock | map | remote',
      context: 'device-command',
    },
    compliance: {
      also: 'security check, health, compliance state, jailbreak check, conditional access',
      told: 'jailbreak/tamper/unsafe | encrypted/up to date + check | block/no mail + until | warn/boss + not | rooted | block/mail + until | encrypted/up to date | warn/list + bad',
    },
    user: {
      also: 'user group, group, department, class, employee, location',
      told: 'department/class/branch + group | joins/leaves + employee | directory/personnel | shared/shift + device | department/class/team/branch | joins/leaves | who + may | shared/shift',
      context: 'organisation',
    },
    privacy: {
      also: 'consent, works council, private use, location consent, works council rule, permission',
      told: 'private/photo + not see | works council/agree + locate | personal/separate | who + looked | private/photo | works council/union/track | see/spy + location',
      context: 'consent',
    },
    expense: {
      also: 'telecom expense, sim, contract, bill, data usage, sim contract, roaming cost, bill split',
      told: 'volume/roaming/bill | private/share + cost | contract/tariff + number | too much/warn + data | abroad/data | contract/sim | too much/limit/warn | private',
      context: 'metering',
    },
    alert: {
      also: 'notification, event, warning, alarm, threshold, monitoring',
      told: 'tell/warn/mail + admin | offline/silent | battery/tampered | alarm/alert/warning | wake/call + night | notice + late/nobody/customer | above/below/exceed + limit | goes down/fails/breaks',
      context: 'alarm',
    },
    report: {
      also: 'dashboard, audit log, statistics, key figure, evaluation, figures',
      told: 'auditor | who + wiped/changed | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
    content: {
      also: 'library, media file, wallpaper, presentation, document, file, book, media',
      told: 'document/file/book/manual + push/onto | open/only + company | update + form | show/present + tablet/customer | price list/drawing/lesson + on + tablet | old/wrong + version + document',
      context: 'file-sharing',
    },
  },
  relations:
    'enrolment ~> device, enrolment > user, policy > user, device > policy, app > device, update > device, command > device, device ~> compliance, compliance > policy, command > privacy, device ~> expense, update ~> compliance, compliance ~> alert, device ~> report, content > user, command ~> report',
};

export const IN_HOUSE_MODELS: readonly ReferenceModel[] = [
  IT_HELPDESK,
  IT_ASSET_REGISTER,
  MOBILE_DEVICE_MANAGEMENT,
];
