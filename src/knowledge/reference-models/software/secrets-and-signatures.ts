import type { ReferenceModel } from '../reference-model.ts';

const SECRET_VAULT: ReferenceModel = {
  id: 'secret-vault',
  title: 'Secrets and keys vault',
  words:
    'secret, password, api key, encryption key, rotate, vault, leak, credential, token, break glass, expire, hardware module, shared password',
  parts: {
    secret: {
      also: 'secret store, vault, password, credential, shared password, entry, version',
      told: 'keep/store/put + password/key/token | spreadsheet/note/chat + password | folder/team + share + password | old/version + password | never + see/plain | password/key/token + keep/store/where | excel/sticky note/chat/drawer | folder/team | version',
    },
    'encryption-key': {
      also: 'key, cryptography, key ring, master key, signing, encryption service',
      told: 'encrypt/decrypt/sign + data | make/destroy/import + key | bring + own + key | hardware/module/root | encrypt/decrypt/sign | master | own/customer + key | destroy/make',
      context: 'key-management',
    },
    policy: {
      also: 'access policy, permission, access, role, path policy, grant',
      told: 'who/which + may/read + secret/password | only + production/team | rule/policy + path | take away + access | who + may/see/read | rule/production | take away/rights',
    },
    lease: {
      also: 'token, temporary credential, dynamic secret, checkout, renewal job, access grant',
      told: 'short/hour/temporary + password/access | check out/borrow + password | expire/give back + automatically | each + own + database/user | short/temporary | borrow/give back/expire | own/each + password',
    },
    rotation: {
      also: 'renewal, expiry, rotation schedule, password change, handover, validity',
      told: 'change/rotate/renew + every/day/regularly | expire/old + key/password | somebody leaves + change | without + stop/outage | change/rotate/new + password/key | every/ninety | expire/never changed | company | broke/outage',
    },
    identity: {
      also: 'machine identity, workload, service account, application, agent',
      told: 'machine/program/server + prove/ask | service account + who/owner | start + fetch + secret | no person + login | program/server/machine/robot + log in/prove | service account/no person | start/fetch',
    },
    'break-glass': {
      also: 'emergency access, approval, unseal, quorum',
      told: 'emergency/night + open | two/three people + together/approve | sealed/envelope/safe | reason + afterwards + check | emergency/night/glass | two/four eyes/approve | afterwards/reason',
      context: 'workflow',
    },
    'leak-scan': {
      also: 'leak, scanner, leak detection, secret scanning, exposure, revocation',
      told: 'leak/public/found + key/password | search/scan + code/chat | block/revoke + at once | weak/reused + password | leak/github/found | weak/reused/stolen | search/scan/code',
      context: 'alarm',
    },
    audit: {
      also: 'audit trail, log, history, access log, usage record, audit report',
      told: 'who + when + opened/read/used | auditor/prove + list | unusual/many + read | keep + unchanged | who/when + opened/read/copied | auditor/prove | strange/many',
      context: 'audit',
    },
    user: {
      also: 'employee, team, group, account, member, person',
      told: 'colleague/team | login/second factor/fingerprint | group/department | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    notification: {
      also: 'alert, reminder, message, push, announcement, mail',
      told: 'tell/warn/mail + expire/changed | remind | mail/message/push/text + goes/get/send/receive | reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    certificate: {
      also: 'public key infrastructure, ssl, host key, tls, ssh key',
      told: 'certificate/padlock | ssh/server + key | issue/short | https/tls | expired/expires + certificate/site + down | issue/sign + certificate/key | server/ssh + log on',
      context: 'certificate',
    },
    sharing: {
      also: 'shared folder, guest link, family, exchange, share, folder, shared vault, one-time link',
      told: 'share/pass/send + password | link/once/external | family/team + folder | pass/give/send + password + colleague/outside | chat/mail/paper + password | link + once/expires | supplier/client + needs + password',
      context: 'file-sharing',
    },
  },
  relations:
    'secret > policy, encryption-key > policy, lease > policy, identity ~> lease, rotation > secret, rotation > encryption-key, secret > encryption-key, break-glass > policy, leak-scan ~> rotation, secret ~> audit, break-glass ~> audit, rotation ~> notification, secret > user, certificate > encryption-key, sharing > secret, policy > user',
};

const DOCUMENT_SIGNING: ReferenceModel = {
  id: 'document-signing',
  title: 'Document signing',
  words:
    'sign, signature, contract, signer, initials, document, seal, witness, countersign, envelope, remind, fingerprint, qualified, page',
  parts: {
    envelope: {
      also: 'signing request, process, transaction, package, signing process',
      told: 'send + out/to + sign | who first/order/after + sign | void/withdraw/cancel + send | all + signed + finished | deadline/expire + sign | send/out/circulate + sign | order/then | cancel/withdraw/expire | finished/missing',
    },
    document: {
      also: 'file, pdf, contract, agreement, upload, page, field',
      told: 'upload/pdf/page + place/field | where + sign/initial/date | fill in + field/name | final + copy + each | upload/pdf/word/page/print/scan | field/cross | version/final',
      context: 'document',
    },
    template: {
      also: 'form, clause, standard contract, reusable document, layout, sample',
      told: 'same/standard/again + contract/form | legal department + wording | merge/name + fill | bulk/hundred + send | same/standard/always | legal/wording | bulk/hundred/merge',
      context: 'template',
    },
    signer: {
      also: 'recipient, party, witness, contact, delegate',
      told: 'recipient/party/witness + name/mail | deputy/instead + sign | role/boss/buyer + sign | without + account + sign | who + sign/must | deputy/boss/holiday | tenant/buyer/patient/employee | phone/mail',
    },
    identification: {
      also: 'signer identification, verification, identity check, signer authentication, sms code, video ident',
      told: 'passport/video/code + prove/check | really + person/who | bank/eid + identify | sms/phone + before | passport/video/selfie/id | really/prove | code/sms/bank',
      context: 'identity-proofing',
    },
    signature: {
      also: 'signing, seal, timestamp, certificate, qualified signature',
      told: 'draw/click/finger + sign | qualified/law/court + valid | stamp/seal + company/time | refuse/decline + reason | sign/click/draw/finger | qualified/valid/law | stamp/seal | refuse/decline',
    },
    notification: {
      also: 'reminder, invitation, expiry notice, follow-up, alert, notice',
      told: 'remind/chase + sign | mail/link + open | nobody/still not + signed | tell + sender + signed | remind/chase/forgot | mail/link | opened/waits/nobody',
      context: 'notification',
    },
    audit: {
      also: 'evidence, proof, log, audit trail, certificate of completion',
      told: 'prove/court/dispute + who/when | opened/viewed/address + record | verify/changed + after | report/page + attach | prove/court/dispute | opened | changed/tampered',
      context: 'audit',
    },
    archive: {
      also: 'storage, retention, signed document store, download, vault, store',
      told: 'keep/store + years/signed | find/download + signed | delete + after | hand over/folder + system | store/folder | download | delete',
      context: 'archive',
    },
    billing: {
      also: 'plan, usage, invoice, envelope quota, seat, settlement',
      told: 'pay + per/envelope/signature | package/plan/month + sign | used up + buy | extra + qualified/sms | pay/price/per signature | package/used up | invoice',
      context: 'metering',
    },
    user: {
      also: 'account, team, sender, role, member, permission',
      told: 'colleague/team + may/send | department/rights | login | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    workflow: {
      also: 'approval chain, sign-off, step, circulation, approval, routing, review',
      told: 'approve/check + before + sign | boss/legal + okay | step/order | goes/passes + to + legal/boss/purchasing | okay/release + before | whose/where + stuck/lies | parallel/order + approve',
      context: 'workflow',
    },
    integration: {
      also: 'api, crm link, webhook, connector, interface, sync',
      told: 'other + system/crm/hr + start/back | automatically + file/status | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
  },
  relations:
    'envelope > document, document > template, envelope > signer, envelope ~> notification, envelope ~> signature, signature > identification, signature ~> audit, envelope ~> archive, envelope ~> billing, identification > signer, audit ~> archive, envelope > user, workflow ~> envelope, signature ~> integration, template > user',
};

export const SECRETS_AND_SIGNATURES_MODELS: readonly ReferenceModel[] = [
  SECRET_VAULT,
  DOCUMENT_SIGNING,
];
