import type { ReferenceModel } from '../reference-model.ts';

const WEBSITE_CONTENT: ReferenceModel = {
  id: 'website-content',
  title: 'Content management of a website',
  words:
    'website, page, editor, menu, publish, picture, translation, banner, visitor, article, headline, accessibility, relaunch, press release',
  parts: {
    content: {
      also: 'page, article, text, content item, content type, draft',
      told: 'write/edit + page/text | draft/preview/later + publish | block/teaser/list + put together | expire/out of date + text | write/edit/change + text/page/news | draft/preview/publish | expired/outdated | press release/job/event',
      context: 'article',
    },
    workflow: {
      also: 'editorial workflow, approval, release, editor role, review, schedule',
      told: "approve/boss/legal + before | who + may + which page | friday/o'clock + go live | comment/correct + draft | approve/check/boss/legal | who + may | friday/schedule/go live | correct",
      context: 'workflow',
    },
    version: {
      also: 'history, revision, restore, archived page, version control, change history',
      told: 'older/back + version | who + changed | prove/what stood + then | deleted/restore | older/undo | who/when + changed | prove/then',
    },
    media: {
      also: 'media library, image, asset, file, video, rendition',
      told: 'picture/photo/film + upload/crop | rights/source/until + picture | alternative text/blind | used + where | picture/photo/video/pdf | upload/crop/size | rights/source/licence',
      context: 'media-library',
    },
    navigation: {
      also: 'site structure, menu, structure, sitemap, address, redirect, site tree',
      told: 'menu/tree/below + page | address/link + moved/broken | several + sites/brands + share | footer/header | menu/tree/below | link/dead/moved/404 | brand',
    },
    translation: {
      also: 'localisation, language, language version, market, wording, terms',
      told: 'language/country + version | translate/agency + text | missing + fallback | differ + market | language/english/french/translate | missing/fallback | agency/machine',
      context: 'translation',
    },
    personalisation: {
      also: 'targeting, variant, test, audience, teaser, a/b test',
      told: 'different + visitor/see | test + headline/variant | recommend/similar + read | region/returning | different/visitor | variant | recommend',
      context: 'recommendation',
    },
    publishing: {
      also: 'delivery, cache, go-live, channel feed, dispatch, output',
      told: 'rush/visitors | app/screen/feed + same + text | seconds/refresh | stage/test + site | online/appear/publish | crash | app/screen/channel',
    },
    form: {
      also: 'contact form, enquiry, submission, registration, questionnaire, entry',
      told: 'fill in/contact/send + form | spam/robot | forward + department | agree + privacy | fill in/form/contact/write to us | forward/answer',
      context: 'survey',
    },
    search: {
      also: 'site search, index, suggestion, filter, browse, search engine',
      told: 'search/find + site | no hits/typo | top/push + result | filter/topic | search/nothing found | hit | look for | type/enter + word/name | narrow | nothing/no result + found',
      context: 'search',
    },
    analytics: {
      also: 'site analytics, statistics, seo, visit statistics, content score, seo check, report',
      told: 'visits/read + count | google/found/keyword | dead/nobody reads | check + accessible/links | visitor/click | accessible/blind',
      context: 'analytics',
    },
    user: {
      also: 'editor, role, author, permission, account, member',
      told: 'who + may/write/editor | department/branch + own pages | login | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    template: {
      also: 'design, theme, layout, component, sample, standard text',
      told: 'design/layout/logo | block/module/theme | relaunch/agency | template/sample/ready-made | same/standard + text/layout | copy/reuse + text/page',
      context: 'template',
    },
  },
  relations:
    'content ~> workflow, content ~> version, content > media, content > navigation, content ~> translation, workflow ~> publishing, publishing ~> search, publishing > personalisation, publishing > navigation, form > content, publishing ~> analytics, content > user, content > template, workflow > user',
};

const CONTAINER_REGISTRY: ReferenceModel = {
  id: 'container-registry',
  title: 'Container registry',
  words:
    'container, image, tag, layer, pull, push, scan, vulnerability, signature, registry, base image, mirror, digest, cluster',
  parts: {
    repository: {
      also: 'image, store, artifact, tag, manifest, layer, image store',
      told: 'push/upload/store + image | tag/version + move/fixed/overwrite | layer/same + once | delete/old + image | push/pull/upload/download + image | tag/version/latest | overwrite/delete | layer',
      context: 'artifact-registry',
    },
    project: {
      also: 'namespace, tenant, team, team space, robot account, organisation',
      told: 'team/project + own + space | public/private + image | robot/machine + account | invite/member | team/project/department + own | private | project/product + start/new/own/belong | team/department + own/share/separate | client/budget + project | member/people + project',
      context: 'tenant',
    },
    'access-control': {
      also: 'permission, robot, token, pull right, policy',
      told: 'who/may + pull/push | token/password + expire | anonymous/limit + download | outside/customer + pull | who/may + push/pull | token/key/password | robot/customer',
      context: 'entitlement',
    },
    scanner: {
      also: 'vulnerability scan, scan, vulnerability, security finding, bill of materials, severity',
      told: 'hole/weakness/unsafe + image | every night/again + scan | block/stop + critical | accept/exception + until | contains/list + libraries | hole/unsafe/critical | night/scan | block/exception',
    },
    signing: {
      also: 'notary, seal, verification, image signing, signature, trust, provenance, attestation',
      told: 'sign/seal + image | who + built/origin | only + signed + run | verify/tampered | sign/seal/origin | forged/foreign/unknown + image | key + sign | proof/trust + built',
    },
    replication: {
      also: 'mirror, copy, geo-copy, synchronisation, distribution',
      told: 'copy/mirror + region/site | near/fast + pull | disconnected/ship/factory | schedule/filter + copy | copy/mirror/other site | region | near',
    },
    'proxy-cache': {
      also: 'cache, upstream cache, remote repository, public mirror',
      told: 'public/internet/docker + fetch/through | upstream + down/limit | keep/cache + copy | allowed + sources | internet/outside/upstream | blocked',
    },
    retention: {
      also: 'cleanup, garbage collection, clean-up, retention rule, keeping, long-term store',
      told: 'last/ten + keep | clean/throw away + unused/old | space/free + disk | never/protect + released | clean/delete | last/ten | disk',
    },
    quota: {
      also: 'quota usage, usage, billing, storage quota, pull statistics, consumption',
      told: 'gigabyte/full + project | pay/traffic | count/popular + pulls | bill + department | gigabyte | bill/department | popular',
      context: 'metering',
    },
    webhook: {
      also: 'event hook, event, notification, audit event, interface, connector',
      told: 'tell/start + when + pushed | chat/pipeline + notify | who + pulled/deleted | log | start/trigger | chat/pipeline/deploy | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
    user: {
      also: 'account, login, group, member, role, person',
      told: 'login/user/developer/account | group/admin | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    audit: {
      also: 'event log, activity, access log, history, log, trail',
      told: 'who/when + pulled/pushed/deleted | auditor/prove | who + deleted/overwrote/pulled | trace/prove + image/version | yesterday/gone + tag | kept/months + log',
      context: 'audit',
    },
    search: {
      also: 'catalogue, browse, image details, index, filter, finder, lookup',
      told: 'search/find/browse + image | which + contains/library | search/look for | type/enter + word/name | filter/narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
  },
  relations:
    'repository > project, repository > access-control, access-control > project, repository ~> scanner, repository ~> signing, repository ~> replication, proxy-cache ~> repository, retention > repository, repository ~> quota, repository ~> webhook, scanner ~> webhook, replication > signing, repository ~> audit, access-control > user, repository ~> search, project > user',
};

const WEB_HOSTING: ReferenceModel = {
  id: 'web-hosting',
  title: 'Web hosting',
  words:
    'website, hosting, web space, mailbox, package, control panel, database, server, wordpress, ftp, customer site, spam, traffic, domain',
  parts: {
    plan: {
      also: 'hosting plan, package, product, tariff, feature limit, scheme',
      told: 'small/medium/large + package | gigabyte/mailbox + included | price/first year + cheap | upgrade/bigger + package | package/plan | price/euro/included | upgrade/limit',
      context: 'product-offering',
    },
    order: {
      also: 'sale, sign-up, contract, cancellation, upgrade order, transaction',
      told: 'order/sign up + package | cancel/end + contract | fraud/stolen card + order | move/change + package | order/sign up/buy | cancel/end/notice | fraud/stolen card | change/bigger',
      context: 'order',
    },
    account: {
      also: 'hosting account, hosting, web space, panel, provisioning, panel user',
      told: 'set up/create + space/account/minute | suspend/unpaid + site | space/disk + full | move + other server | set up/create/ready/minute | suspend/block/unpaid | space | panel/ftp/password',
    },
    website: {
      also: 'site, wordpress, app, application installer, one-click app, staging copy',
      told: 'install/update + wordpress/shop | site builder/design | slow/hacked/broken + site | copy/test + site | wordpress/shop/site/homepage | install/update/click | hacked/white page | builder/copy',
    },
    domain: {
      also: 'name, dns, domain name, dns record, transfer',
      told: 'name + register/move | point/connect + name | subdomain/forward | renew + name | domain/ending | register/transfer | point/nameserver | expire',
    },
    mailbox: {
      also: 'mail, email, alias, e-mail account, spam filter, forwarding',
      told: 'mailbox/address + create/full | spam/virus + filter | forward/out of office | phone + set up + mail | mailbox/mail/address | spam/junk | phone/outlook',
      context: 'email-delivery',
    },
    certificate: {
      also: 'tls certificate, ssl, tls, padlock, encryption, renewal',
      told: 'padlock/secure/encrypt + site | renew + certificate + itself | browser + warns | free + certificate | padlock/secure/https/ssl | expire/renew/warn',
      context: 'certificate',
    },
    backup: {
      also: 'restore, snapshot, restore point, recovery, data protection, recovery test',
      told: 'yesterday/restore/bring back + site | nightly/save + copy | deleted/hacked + restore | keep + days | restore/yesterday/bring back/saved | nightly/copy | deleted/broke',
    },
    server: {
      also: 'server fleet, node, machine, infrastructure, load, data centre',
      told: 'server + full/old/new/spread | noisy/neighbour/load | maintenance/reboot + night | country/data centre + stands | server/machine/disk/rack | reboot/maintenance/night | data centre',
    },
    abuse: {
      also: 'security, malware, spam, malware scan, abuse report, suspension, phishing',
      told: 'spam/phishing/malware + customer | complain/police/takedown | scan + virus/file | lock/clean + hacked | hacked/virus/spam/phishing | lock/block/clean',
      context: 'moderation',
    },
    support: {
      also: 'support ticket, ticket, hotline, helpdesk, support request, phone support, knowledge base',
      told: 'call/write/help + customer | how to/guide | status/outage + tell | migration/move + help | help/ticket | answer/hotline | explain',
      context: 'helpdesk-chat',
    },
    billing: {
      also: 'invoice, payment, dunning, recurring fee, settlement, statement',
      told: 'year/month + pay/invoice | remind/overdue/unpaid | reseller/agency + customer | credit/refund | pay/invoice/bill/card | vat',
      context: 'subscription-invoice',
    },
    customer: {
      also: 'client, contact, reseller, user, company, person',
      told: 'customer/client/agency + who | login/address/rights | hairdresser/club/shop | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
  },
  relations:
    'order > plan, order ~> account, account > server, website > account, website > certificate, domain ~> website, mailbox > domain, account ~> backup, abuse > account, order ~> billing, billing ~> account, support > account, certificate > domain, order > customer, server ~> support',
};

export const WEB_PRESENCE_MODELS: readonly ReferenceModel[] = [
  WEBSITE_CONTENT,
  CONTAINER_REGISTRY,
  WEB_HOSTING,
];
