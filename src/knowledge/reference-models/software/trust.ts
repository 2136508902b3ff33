import type { ReferenceModel } from '../reference-model.ts';

const CERTIFICATE_AUTHORITY: ReferenceModel = {
  id: 'certificate-authority',
  title: 'Certificate authority',
  words:
    'certificate, trust, revoke, root, key, issuance, expiry, applicant, domain, signature, auditor, smart card, ceremony, seal',
  parts: {
    subscriber: {
      also: 'customer, applicant, organisation, certificate holder, organisation account, contract',
      told: 'firm/person/authority + apply/holder | contract/terms + sign | account + staff/may order | contact + change/leave | customer/firm/authority/hospital + who | contract/contact | apply/holder',
      context: 'customer',
    },
    request: {
      also: 'certificate request, order, application, enrolment, signing request, renewal request',
      told: 'apply/order + certificate | upload/hand in + request/key | which + type/years/name | renew/again + before | ask/apply/order + certificate | csr/key/upload | type/wildcard',
      context: 'order',
    },
    validation: {
      also: 'vetting, verification, registration, domain validation, identity check, registration authority',
      told: 'check/prove + owns/domain/exists | passport/register/call + check | officer/two people + vet | dns/file/mail + prove | reject/doubt + applicant | check/prove/really | passport/register/extract | owns/domain/dns | reject/doubt/four eyes',
      context: 'identity-proofing',
    },
    issuance: {
      also: 'card production, certificate factory, certificate, signing',
      told: 'issue/sign + certificate | deliver/download/card | days/one year + valid | profile/field + certificate | automatically/protocol + fetch | issue/sign/make/print + certificate/card | valid | automatically | print/burn + card | delivered/sent + certificate',
      context: 'certificate',
    },
    revocation: {
      also: 'status, block list, revocation list, status responder, block, key compromise',
      told: 'revoke/block/withdraw + certificate | stolen/lost/leak + key/card | within/24 hours/list + revoke | ask/check + still/valid/good | left + company + block | revoke/block/cancel | stolen/leaked | still valid | company',
    },
    'key-management': {
      also: 'key ceremony, key, ceremony, hsm, root key, signing key, hardware module, key custodian',
      told: 'safe/vault/camera + key | ceremony/witness + root | custodian/several people + together | backup/destroy + root/key | safe/vault/bunker/camera | root/key/ceremony | witness/several/two people | backup/destroy',
      context: 'key-management',
    },
    'transparency-log': {
      also: 'log, register, public log, certificate register, issued list, monitor',
      told: 'public/everybody + see/list | wrongly/misissue + discover | log + before/submit | search + issued | everybody/log | misissue | search',
    },
    notification: {
      also: 'expiry reminder, reminder, renewal, expiry, renewal notice, expiry watch, alert',
      told: 'remind/warn + expire/run out | weeks/days + before | forgotten + certificate + outage | who + responsible + renew | remind/mail/warn | expire/run out/forgot | renew/weeks before',
      context: 'notification',
    },
    audit: {
      also: 'compliance, evidence, compliance record, audit report, practice statement',
      told: 'auditor/inspect + year | record/prove + every/who | policy/rule/statement + follow | keep + seven/ten years | auditor/inspector | prove/seven years | rule/policy',
      context: 'audit',
    },
    billing: {
      also: 'invoice, payment, price, charge, accounting, receivable',
      told: 'pay/price/invoice | per certificate | voucher/credit | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'invoicing',
    },
    user: {
      also: 'officer, role, operator, account, member, permission',
      told: 'officer/operator/who may | role/login/card | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    support: {
      also: 'ticket, hotline, help, help desk, enquiry, complaint, case',
      told: 'help/hotline | browser + warns/error | install/server | call/write/mail + help/question/problem | complain/complaint/angry | help desk | answer + customer/question | ask + how/why',
      context: 'helpdesk-chat',
    },
    template: {
      also: 'certificate profile, policy, extension, key usage, profile, product, certificate type, layout',
      told: 'profile/type/field | server/mail/person/device + certificate | which/what + fields/inside + certificate | years/length + key | new + kind/type + certificate | template/sample/ready-made | same/standard + text/layout | copy/reuse + text/page',
      context: 'template',
    },
  },
  relations:
    'request > subscriber, request ~> validation, validation ~> issuance, issuance > key-management, issuance > transparency-log, issuance ~> notification, notification ~> request, revocation > issuance, validation ~> audit, key-management ~> audit, revocation > key-management, issuance > template, request ~> billing, validation > user, support > request',
};

const IDENTITY_PROVIDER: ReferenceModel = {
  id: 'identity-provider',
  title: 'Identity provider and single sign-on',
  words:
    'login, sign in, password, single sign-on, two-factor, user account, joiner, leaver, role, access, federation, passkey, session, directory',
  parts: {
    user: {
      also: 'user directory, directory, account, identity, group, profile',
      told: 'who + works/belongs/department | name/mail/phone + change | group/department + member | once + account + all | who + works/person/employee | mail/phone/picture | group/department/club | double/old + account',
      context: 'user-profile',
    },
    authentication: {
      also: 'login, sign-in, session, password, single sign-on',
      told: 'log in/sign in + once/all | password + forgot/reset/wrong | strange/abroad + login/country | lock/too many + try | log out/session | log in/sign in/password | forgot/reset/locked | everywhere/once | try/abroad',
      context: 'identity-access',
    },
    mfa: {
      also: 'second factor, two-factor, passkey, multi-factor, token, device, authenticator',
      told: 'code/phone/fingerprint/key + second | lost/new + phone/token | trust/remember + device | risky/ask again | code/phone/app/fingerprint/key | lost/new + phone | remember/trust + device | sms',
    },
    application: {
      also: 'client application, client, app, service, relying party, connected app, service provider, scope',
      told: 'connect/add + application/app | app + ask/read + profile | redirect/protocol/standard | list/tile + my/apps | app/program/system + connect/add | tile | sso',
    },
    federation: {
      also: 'social login, partner, trust, external identity, partner login, tenant',
      told: 'partner/university/google/other + login/account | come + with/own + login | trust/contract + partner | merge/link + account | google/university/partner/ministry + login | own/other + login | link/trust',
    },
    role: {
      also: 'role assignment, permission, authorisation, policy, entitlement',
      told: 'may/allowed/right + what/who | role/job + gets/access | temporary/admin + right | too many + right | allowed/rights | role/job/function | temporary/too many/admin',
      context: 'entitlement',
    },
    provisioning: {
      also: 'lifecycle, joiner, onboarding, joiner mover leaver, deprovisioning',
      told: 'joins/starts/first day + account | leaves/last day + close/block | moves/changes department | personnel/hr + tell/change | create/delete + in every/other system | first day/starts/new colleague | leaves/last day | department | personnel/hr | create/close + account',
      context: 'workflow',
    },
    review: {
      also: 'access review, recertification, attestation, separation of duties, check, sign-off',
      told: 'boss/manager + confirm/approve + access | every year/quarter + check/right | ask/request + access | never/same person + both | check/confirm/year + rights | manager/boss + sign | still/really + need | same person',
    },
    consent: {
      also: 'privacy, agreement, privacy choice, data release, data protection, preference',
      told: 'agree/consent + pass on/data | see/withdraw + which app | only + necessary/age + hand | privacy/law + ask | agree/allow/consent + data | withdraw | pass on',
      context: 'consent',
    },
    audit: {
      also: 'sign in log, log, event, history, audit event, login history, risk event, trail',
      told: 'who + when + logged in | trace/prove/keep + login | unusual/attack + notice | report/list + failed | who/when/where + logged in | unusual/attack/strange | prove/report/auditor',
      context: 'audit',
    },
    'access-request': {
      also: 'entitlement request, access package, request, approval, self-service',
      told: 'ask/request/apply + access | approve/wait + access | reason | need/want/require + access/right/program | manager/owner + approve/grant | forms/mail/ticket + access | two weeks/project + access | refused/granted',
      context: 'requisition',
    },
    notification: {
      also: 'mail, alert, message, reminder, push, announcement',
      told: 'mail/sms/tell + login/new | confirm/link | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    organisation: {
      also: 'subsidiary, customer organisation, realm, workspace, department, company',
      told: 'company/tenant/department + own | partner/customer + own + users | branch/daughter/school + separate/own + login/users | new + customer/company + set up | administrator + own + people/users | domain/brand/logo + login',
      context: 'tenant',
    },
  },
  relations:
    'authentication > user, authentication > mfa, federation ~> user, authentication > federation, authentication > role, provisioning > user, provisioning > role, review > role, authentication > consent, authentication ~> audit, application > consent, access-request ~> role, authentication ~> notification, user > organisation, authentication > application',
};

export const TRUST_MODELS: readonly ReferenceModel[] = [CERTIFICATE_AUTHORITY, IDENTITY_PROVIDER];
