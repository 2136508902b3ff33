import type { ReferenceModel } from '../reference-model.ts';

const TEAM_CHAT: ReferenceModel = {
  id: 'team-chat',
  title: 'Team chat',
  words:
    'channel, message, direct message, emoji, mention, thread, team, mute, online, workspace, guest, reaction, unread, group chat',
  parts: {
    workspace: {
      also: 'team, organisation, tenant, guest, invitation',
      told: 'firm/club + own + room/space | invite/join/leave + team | guest/outside/partner | admin/rule | company/club/school + own + space | invite/join/left + people | settings',
      context: 'tenant',
    },
    channel: {
      also: 'room, group, topic, membership, channel page, feed',
      told: 'room/topic/group + open/create | closed/private | join/leave/add + room | old/archive + room | pin/important | room/channel/group/topic + open/make | secret | too many + rooms | add/leave/archive | announce',
      context: 'chat',
    },
    message: {
      also: 'post, thread, reaction, direct message, edit, conversation',
      told: 'write/send/type + message | edit/delete + sent | reply/thread/below | smiley/thumb/emoji | order/lost/twice + phone | type/post | edit/delete | answer | gif | order',
    },
    presence: {
      also: 'status, availability, online status, typing, do not disturb, read receipt',
      told: 'online/away/holiday | typing/writes | seen/unread | quiet/evening/disturb | offline | tick | lunch/do not disturb',
      context: 'presence',
    },
    notification: {
      also: 'push, alert, mention, mute, digest, notice',
      told: 'phone/push/ping + new | mention/name + called | mute/too many/weekend | mail + missed | phone/buzz/ping/beep | evening | mention | missed/unread/mail',
      context: 'notification',
    },
    file: {
      also: 'file share, attachment, upload, document, preview, picture',
      told: 'picture/file/video + send/drop | preview | too big/virus | find + file + again | file/photo/pdf/picture + send/drop/share | find/again + file',
      context: 'file-sharing',
    },
    search: {
      also: 'message search, history, index, archive lookup, browse, search engine',
      told: 'search/find + said/old/word | months/years + back | only + allowed/member | who + said | search/find/scroll + old/said | who/when + said | months',
      context: 'search',
    },
    call: {
      also: 'voice, video, meeting, huddle, voice call, screen share, ring',
      told: 'talk/call/ring + quick | share + screen | video/camera | group + call | ring/talk | screen | group/link',
    },
    integration: {
      also: 'bot, app, webhook, slash command, incoming hook, interface',
      told: 'bot/robot/command | other + system/tool + post | build/alarm/ticket + arrive | remind + bot | other + tool/system + post/appear | build/alarm/ticket/calendar',
      context: 'webhook',
    },
    retention: {
      also: 'archive, compliance, export, compliance export, legal hold, message deletion',
      told: 'delete + after/month | court/export/hand over | keep/law + message | encrypt/nobody + read | delete/keep + months/after | lawyer/audit | encrypt/read + nobody',
      context: 'archive',
    },
    user: {
      also: 'member, profile, account, role, permission, person',
      told: 'who + is/works/colleague | picture/title | login/password | rights/admin | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'user-profile',
    },
    task: {
      also: 'action item, checklist, survey, assignment, reminder, to-do, poll',
      told: 'remind/later/to do | vote/poll/who can | tick/done | do/finish + until | who + takes/does | vote/agree + date/lunch | remind + me/tomorrow',
      context: 'task',
    },
    billing: {
      also: 'plan, seat, invoice, payment, charge, accounting, receivable',
      told: 'pay/price/seat/free | invoice/limit/upgrade | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'subscription',
    },
  },
  relations:
    'channel > workspace, message > channel, message ~> notification, notification > presence, message > file, message ~> search, message ~> retention, notification > channel, call > channel, channel > user, workspace > user, billing > workspace, task > message, message ~> integration',
};

const VIDEO_MEETINGS: ReferenceModel = {
  id: 'video-meetings',
  title: 'Video meetings',
  words:
    'meeting, video call, camera, microphone, host, participant, screen, waiting room, invitation, link, recording, webinar, mute, breakout, dial in',
  parts: {
    meeting: {
      also: 'appointment, invitation, schedule, scheduled meeting, meeting link, series',
      told: 'plan/invite + link/calendar | weekly/series | start/end + meeting | password/link + open | plan/arrange/invite + meeting | link/password/calendar | cancel | start/end',
      context: 'calendar-event',
    },
    lobby: {
      also: 'waiting room, admission, host control, participant rights',
      told: 'let in/admit | stranger/disturb + throw out | host/co-host + may | raise hand/mute all | door | stranger/troll/throw out | host/co-host/mute',
    },
    session: {
      also: 'conference room, room, participant, breakout, live session, breakout room, media session',
      told: 'see/hear + each other | group/breakout | picture/sound + freeze/echo | many/hundred + people | background/tile | frozen/echo/cut off | small group | camera/microphone',
    },
    media: {
      also: 'media routing, media server, stream, relay, stream relay, region',
      told: 'delay/line/bandwidth + poor | nearest/region + server | encrypt/end to end | quality/lower + picture | delay/bandwidth/bad line/freeze | server/region | quality',
    },
    'dial-in': {
      also: 'phone, bridge, telephony, phone bridge, access number, call-out',
      told: 'phone/number + dial/pin | landline/no internet | room system/hotel | country + number + cost | phone/pin/dial | train',
    },
    collaboration: {
      also: 'screen share, whiteboard, chat, poll, in-meeting chat',
      told: 'share/show + screen/slide | draw/board | chat/write + during | vote/poll/thumb | whiteboard | chat | hand',
      context: 'collaboration-board',
    },
    recording: {
      also: 'playback, video, cloud recording, consent, download',
      told: 'watch later | agree/red dot + record | cut/send + video | delete + after | tape/missed | agree/red dot | delete/download',
      context: 'media-processing',
    },
    transcript: {
      also: 'note, summary, protocol, caption, minutes, transcription, translation',
      told: 'subtitle/caption/deaf | minutes/summary/who said | translate/interpreter | task/decide + afterwards | write/type + minutes/notes | who + said/decided | language/foreign + understand',
      context: 'transcription',
    },
    webinar: {
      also: 'event, audience, registration, large event, panelist',
      told: 'register/audience/speaker | thousand/watch only | question/answer + audience | reminder/follow up | sign up | stage | question/answer | remind/follow-up',
      context: 'event-programme',
    },
    billing: {
      also: 'licence plan, licence, plan, subscription, host licence, minute limit',
      told: 'free/forty minutes/limit | host/seat + pay | firm/school + plan | invoice | pay/price | seat/host | school/firm',
      context: 'entitlement',
    },
    user: {
      also: 'host, account, contact, member, role, permission',
      told: 'who + host/may/account | login/sign up/guest | contact/address book | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'invitation mail, reminder, push, alert, message, announcement',
      told: 'remind/mail/tell + meeting | started/waiting + phone | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    report: {
      also: 'attendance, statistics, quality, dashboard, key figure, evaluation',
      told: 'who + was there/attended | how long/how many + minutes | quality/complain + number | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'meeting > billing, meeting ~> lobby, lobby ~> session, session > media, dial-in ~> session, session > collaboration, session ~> recording, recording ~> transcript, webinar > meeting, webinar ~> session, dial-in > meeting, meeting > user, meeting ~> notification, session ~> report, billing > user',
};

const EMAIL_HOSTING: ReferenceModel = {
  id: 'email-hosting',
  title: 'E-mail hosting',
  words:
    'mailbox, e-mail, inbox, spam, alias, domain, attachment, forward, out of office, address book, virus, calendar, phishing, signature, shared mailbox',
  parts: {
    domain: {
      also: 'mail domain, organisation, tenant, dns, customer domain, dns check, setup',
      told: 'own + address/name/domain | prove/own + domain | record/set + dns | firm/club + administrator | own + name/domain/address | dns | prove/verify',
      context: 'tenant',
    },
    mailbox: {
      also: 'account, address, alias, user, shared mailbox, quota',
      told: 'person/employee + address | info@/shared/several | gigabyte/bigger | leaves/close/hand over | password + mail | mailbox/address + create/new/person | office@ | closed/password',
    },
    inbound: {
      also: 'mail intake, reception, receiving, inbound mail, acceptance, greylisting',
      told: 'receive/arrive/come in + mail | refuse/bounce/unknown | too big/attachment | wait/late + mail | receive/arrive/come in',
    },
    'spam-filter': {
      also: 'mail filter, spam, virus, filter, quarantine, virus scan, phishing check',
      told: 'spam/junk/advert | virus/phishing/false | wrongly/quarantine/release | learn/sender + block | rubbish | fake | in the spam | block/white list',
    },
    storage: {
      also: 'message store, message, folder, inbox, search, trash',
      told: 'folder/move/sort | search/find + old | deleted/bring back | phone/computer + same | search | gone | phone/computer/same',
    },
    outbound: {
      also: 'outbound delivery, sending, delivery, queue, reputation, bounce',
      told: 'send/outgoing + mail | bounce/not delivered/returned | blacklist/reputation | too many/hacked + sent | go out | not arrive | hacked/mass',
      context: 'email-delivery',
    },
    rule: {
      also: 'rule autoreply, autoreply, forwarding, signature, filter rule, vacation reply',
      told: 'holiday/out of office | forward/copy | automatically + folder/sort | footer/signature | away | redirect | automatically/sort',
      context: 'rule-engine',
    },
    calendar: {
      also: 'calendar contacts, contact, address book, free-busy, invitation, date',
      told: 'appointment/free/invite | address book/contact | share/colleague + calendar | room/book | phone number',
      context: 'calendar-event',
    },
    archive: {
      also: 'journal archive, journal, retention, legal archive, compliance copy, hold, export',
      told: 'tax/law/ten years + keep | unchanged/copy + every | lawyer/court + search | export/auditor | tax/law/ten years | court/lawyer | unchanged',
    },
    migration: {
      also: 'import, move, mailbox import, provider move, sync',
      told: 'move/take over/import + old | weekend/switch + provider | folder + lost/complete | both + during | move/switch/take along/import + mail | old/previous + provider | missing/weekend',
      context: 'import-job',
    },
    billing: {
      also: 'subscription, plan, invoice, seat, transaction, settlement',
      told: 'pay + mailbox/month | add/remove + seat | invoice/reseller | cancel/end | pay | add/remove/upgrade',
      context: 'subscription',
    },
    support: {
      also: 'help, ticket, hotline, help desk, enquiry, complaint, case',
      told: 'help/set up | does not + work/send | phone/outlook + set up | call/write/mail + help/question/problem | complain/complaint/angry | hotline/help desk | answer + customer/question | ask + how/why',
      context: 'helpdesk-chat',
    },
    customer: {
      also: 'client, reseller, administrator, company, person, party',
      told: 'customer/firm/club + who | administrator/reseller/rights | login/two-factor | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
  },
  relations:
    'mailbox > domain, inbound > mailbox, inbound ~> spam-filter, spam-filter ~> storage, storage > mailbox, storage > rule, rule > outbound, outbound > mailbox, inbound ~> archive, migration > storage, mailbox > billing, calendar > mailbox, outbound ~> archive, domain > customer, billing > customer, support > mailbox',
};

export const TALK_MODELS: readonly ReferenceModel[] = [TEAM_CHAT, VIDEO_MEETINGS, EMAIL_HOSTING];
