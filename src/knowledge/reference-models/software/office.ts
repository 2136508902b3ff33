import type { ReferenceModel } from '../reference-model.ts';

const FILE_SHARING: ReferenceModel = {
  id: 'file-sharing',
  title: 'File sharing and sync',
  words:
    'folder, file, upload, share, link, sync, version, download, cloud drive, laptop, collaborate, space, photo, deleted file',
  parts: {
    file: {
      also: 'file store, storage, folder, document, drive, object, upload',
      told: 'store/put/upload + file | folder/move/rename | big/gigabyte/film + upload | same/twice + file | put/store/save/upload/drag | tree | video/gigabyte | delete',
      context: 'file-sharing',
    },
    sync: {
      also: 'synchronisation, client, offline, sync client, device, offline copy, conflict',
      told: 'laptop/phone/computer + same/up to date | offline/train/later + change | two + change/conflict | only + needed + download | laptop/phone/computer + same/newest | train/plane/offline | conflict/two + changed | stuck/green tick',
    },
    share: {
      also: 'link, permission, invitation, share link, collaborator, file drop',
      told: 'link/send + open/outside | password/expire + link | may + read/write/download | client/customer + upload/drop | left/take back + access | link/pass on | outside/client/customer/tax adviser | password/expire | take back/wrong person',
    },
    version: {
      also: 'version history, trash, restore, history, file retention, version control',
      told: 'older/earlier + version/bring back | deleted/trash + days | ransom/encrypted + all | who + overwrote/changed | older/yesterday | deleted/by mistake/trash | virus/encrypted/ransom | who + overwrote',
    },
    preview: {
      also: 'viewer, thumbnail, document viewer, conversion, rendering, display',
      told: 'look/see + without + open/program | picture/film/pdf + show | phone + play | print/convert | look/see/open + without | picture/pdf/film | phone/browser',
      context: 'media-processing',
    },
    collaboration: {
      also: 'co editing, comment, editing, lock, live editing, office document',
      told: 'together/same time + write/edit | comment/mark + text | lock/check out + file | sheet/slide + browser | same time | comment/note/mark | lock/taken/open by | word/sheet/slide',
      context: 'collaboration-board',
    },
    search: {
      also: 'index, full-text, tag, full-text search, browse, search engine',
      told: 'find/search + word/inside | scan/recognise + text | recent/favourite | tag/label + file | search/find/where + file | word/inside/scan | tag/label',
      context: 'search',
    },
    audit: {
      also: 'activity log, activity, log, activity feed, access trail',
      told: 'who + opened/downloaded/deleted | tell/notify + new/changed file | unusual/many + download | auditor | who + opened/saw/downloaded/deleted | tell/notice + new/changed | prove | strange/many',
      context: 'audit',
    },
    quota: {
      also: 'storage quota, storage plan, limit, usage, consumption, allowance',
      told: 'full/space/gigabyte + buy | team/guest + seat | free + small | unpaid + read only | space/gigabyte/terabyte | more + buy/pay | upgrade/limit',
      context: 'metering',
    },
    user: {
      also: 'account, member, group, team, role, person',
      told: 'who + may/see/rights | colleague/team/department/group | login/two-factor | admin/role | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'alert, mail, push, message, reminder, announcement',
      told: 'tell/mail/ping + new/shared/changed | too many + mail | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    'file-request': {
      also: 'collection, dropbox, inbox folder, submission link, upload link, drop, intake',
      told: 'client/customer/student + upload/hand in | without + account | deadline/missing + file | ask/collect + documents/receipts + from | send in/hand in + file/photo | client/applicant + put',
    },
    billing: {
      also: 'plan, seat, invoice, subscription, payment, charge, accounting',
      told: 'pay/invoice/card | seat/user + price | cancel/unpaid | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'subscription',
    },
  },
  relations:
    'file > quota, file ~> sync, share > file, file ~> version, file ~> preview, collaboration > file, file ~> search, file ~> audit, share ~> audit, search > share, file > user, share ~> notification, file-request ~> file, billing > user, quota ~> billing, share > user',
};

const WIKI_AND_NOTES: ReferenceModel = {
  id: 'wiki-and-notes',
  title: 'Wiki and notes',
  words:
    'page, wiki, notebook, note, write down, link, table of contents, draft, knowledge, handbook, minutes, colleague, space',
  parts: {
    space: {
      also: 'workspace, notebook, area, collection, department area',
      told: 'department/team + own + area/space | private/my + note | public/guest + read | tidy/archive + area | team/department/project + area/space/own | private | archive/tidy/old + space',
    },
    page: {
      also: 'article, document, note, content, block, draft, page tree',
      told: 'write/type/edit + page/note | draft/publish + page | below/tree/table of contents | picture/table/list + insert | move/rename + page | type/edit/jot | publish/draft/save | picture/table | move | copy',
      context: 'document',
    },
    version: {
      also: 'page history, history, revision, change, restore, version control',
      told: 'older/earlier + version | who + wrote/changed | undo/bring back | compare/difference | older | who + wrote/changed/deleted',
    },
    'co-editing': {
      also: 'collaboration, live editing, cursor, conflict, offline change',
      told: 'together/same time + write | train/offline + write/later | overwrite/lost + each other | cursor/see + other | same time/two | overwrite/gone | offline/train',
      context: 'collaboration-board',
    },
    link: {
      also: 'page link, backlink, tag, relation, reference, graph',
      told: 'link/point + other page | broken/dead + link | tag/keyword/topic | which + pages + mention | link/refer/point | broken/dead | label | related/mention',
    },
    permission: {
      also: 'access, rights, role, page right, share link, group access',
      told: 'may + read/edit | secret/salary/board + hidden | share/link + outside | inherit/below + right | may/allowed/rights + see/edit/read | secret/salary/personnel | outside',
    },
    comment: {
      also: 'discussion, feedback, reaction, page feedback, remark, conversation',
      told: 'comment/remark/question + page | mention/ask + colleague | solved/done + comment | thumb/helpful | comment/remark/question | answer/solved | mention',
      context: 'comment',
    },
    template: {
      also: 'blueprint, form, page template, checklist, layout, sample',
      told: 'minutes/meeting + always same | template/form/checklist + start | standard/heading | copy/fill | same/always/standard + form/minutes | checklist/recipe | start',
      context: 'template',
    },
    search: {
      also: 'index, discovery, full-text search, quick find, filter, browse',
      told: 'find/search + page/where | title/word + result | nobody finds | old + hits + first | search | nobody/cannot find | hits/result',
      context: 'search',
    },
    review: {
      also: 'content review, verification, maintenance, page owner, expiry, stale page',
      told: 'out of date/old/wrong + page | owner/responsible + check | every/half year + confirm | remind/mark | outdated/stale | responsible/owner/check | half a year | confirm/still true',
      context: 'task',
    },
    attachment: {
      also: 'file, image, media, upload, photo',
      told: 'file/picture/pdf/photo + attach/insert/upload | big/old + file | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'file-sharing',
    },
    user: {
      also: 'member, group, team, author, account, person',
      told: 'who + works/joined/left | invite/colleague | team/group + member | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'watch, digest, mention, alert, message, reminder, push, announcement',
      told: 'mail/ping | follow/watch + page | too many/new + page | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
  },
  relations:
    'page > space, page > permission, permission > space, page ~> version, co-editing > page, page ~> link, comment > page, page > template, page ~> search, review > page, search > permission, co-editing ~> version, attachment > page, permission > user, page ~> notification, comment ~> notification',
};

const FORM_BUILDER_SURVEYS: ReferenceModel = {
  id: 'form-builder-surveys',
  title: 'Forms and surveys',
  words:
    'survey, questionnaire, question, answer, form, respondent, anonymous, multiple choice, scale, participant, poll, response rate, free text, invitation',
  parts: {
    survey: {
      also: 'questionnaire, form, question, survey design, page, logic',
      told: 'put together/build/drag + question/form | if/depending + skip/next question | scale/choice/free text | language/translate + question | try/preview | question/form | build/make/drag/put together | skip/depending/if | tick | language',
      context: 'survey',
    },
    template: {
      also: 'question bank, library, theme, question library, standard survey, layout',
      told: 'ready-made/proven + question | reuse/copy + last year | theme/logo/colour | standard + compare | ready-made/sample/proven | last year/reuse/copy',
      context: 'template',
    },
    panel: {
      also: 'participant, respondent, contact, sample, address list',
      told: 'who + asked/invited | list/import + people | panel/recruit/reward + people | not + too often | who + ask/asked/invite | address/mail/import | reward/voucher | too often/tired',
      context: 'contact-book',
    },
    invitation: {
      also: 'distribution, link, reminder, collector, survey link, qr code, campaign',
      told: 'send/mail/link/code + survey | remind + not answered | website/tablet/paper | open/close + date | mail/invite/link/qr/code | remind/chase + not answered | close',
      context: 'campaign',
    },
    response: {
      also: 'answer, submission, entry, partial answer, field, application',
      told: 'fill in/answer/submit | half/later/continue + answer | twice/once + same person | upload/sign + form | robot/nonsense + answer | tick | half/broke off/later | double/robot | upload/sign/photo',
    },
    privacy: {
      also: 'anonymity, consent, data deletion, threshold, data protection, preference',
      told: 'anonymous/nobody + who | agree/consent + data | small group/fewer than + hide | delete + after | anonymous/nobody know | agree/data protection | delete/fewer than',
      context: 'consent',
    },
    report: {
      also: 'analysis, result, chart, statistics, cross table, text analysis, score',
      told: 'chart/per cent/average + result | compare + group/year | free text/mood/word | export/sheet | share/board + result | chart/result/average/per cent | compare/last year/group | excel/download | boss',
      context: 'analytics',
    },
    workflow: {
      also: 'response workflow, follow-up, automation, routing, approval, integration',
      told: 'tell/mail + when + filled | unhappy/bad + call/follow | pass on/into + other system | approve/forward + form | mail/tell + filled/answered | unhappy/bad/call back | pass/forward/approve | other system',
      context: 'workflow',
    },
    billing: {
      also: 'plan, subscription, quota, response quota, seat, order form payment',
      told: 'free + answers/limit | pay + month/response | team/seat | collect + fee/payment | pay/price/free | limit/responses | invoice/upgrade',
      context: 'subscription',
    },
    user: {
      also: 'account, team, workspace, role, member, permission',
      told: 'team/colleague + see/edit | invite/role/login | department/own + survey | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    payment: {
      also: 'fee, order, donation, checkout, card, charge, transaction',
      told: 'pay/fee/donate + form | card/paypal | price/ticket + form | card/transfer/paypal + pay | declined/failed/bounced + card/payment/transfer | money + arrive/receive/bank | payment provider | bank account/iban',
      context: 'payment',
    },
    notification: {
      also: 'alert, confirmation, thank-you mail, message, push, announcement',
      told: 'confirm/thank + mail | tell/alert + new answer | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    'file-upload': {
      also: 'attachment, upload, document, image, photo, file',
      told: 'photo/file/cv/document + upload/attach | too big | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'file-sharing',
    },
  },
  relations:
    'survey > template, invitation > survey, invitation > panel, response > survey, invitation ~> response, response > privacy, response ~> report, response ~> workflow, response > billing, report > privacy, survey > user, response ~> payment, response ~> notification, response > file-upload, billing > user',
};

export const OFFICE_MODELS: readonly ReferenceModel[] = [
  FILE_SHARING,
  WIKI_AND_NOTES,
  FORM_BUILDER_SURVEYS,
];
