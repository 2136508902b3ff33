import type { ReferenceModel } from '../reference-model.ts';

const NEWSLETTER_SENDING: ReferenceModel = {
  id: 'newsletter-sending',
  title: 'Newsletter sending',
  words:
    'newsletter, subscriber, mailing list, open rate, unsubscribe, bounce, campaign, double opt-in, click, subject line, template, send time, segment',
  parts: {
    contact: {
      also: 'audience, subscriber, recipient, list, mailing list, custom field, tag',
      told: 'list/address + add/collect | name/birthday/town + know | duplicate/dead + address | import/upload + address | list/address/reader + add/import/collect | birthday/town | double/dead/old + address | how many + reader | excel/spreadsheet',
      context: 'contact-book',
    },
    subscription: {
      also: 'signup form, sign-up, opt-in, unsubscribe, form, subscription form, double opt-in, preference page',
      told: 'sign up/register + website/form | confirm/click + mail | leave/unsubscribe/no more | prove/agreed + law | sign up/join/register | confirm/click/double opt-in | counter/card/website + address | law/proof',
      context: 'consent',
    },
    segment: {
      also: 'group, filter, target, target group, dynamic list, criteria',
      told: 'only/those + bought/town/clicked | group/split + reader | not opened + month | test + small group | only/those/some + bought/live/clicked | group/split/sort | women/region/regular',
    },
    template: {
      also: 'message design, design, editor, layout, content block, personalisation',
      told: 'design/picture/drag + build | dear/name + insert | phone/look + good | link/button + test | logo/colour | design/build/pretty | picture/button | dear/first name | phone/outlook + broken',
      context: 'template',
    },
    campaign: {
      also: 'newsletter, mailing, issue, send-out, a/b test, schedule',
      told: "send + friday/morning/at | subject/two + try | approve/test mail + before | stop/mistake + sent | send/goes out + friday/week/month | subject | test/typo/wrong + sent | plan/schedule/o'clock",
      context: 'campaign',
    },
    automation: {
      also: 'workflow, series, journey, drip series, welcome mail, trigger',
      told: 'welcome/birthday/after + automatically | series/days later | forgot + basket | if opened | welcome/birthday/basket + automatically/mail | days/after/later + mail | chain/by itself',
      context: 'workflow',
    },
    delivery: {
      also: 'sending, dispatch, bounce, sender reputation, dedicated address, output',
      told: 'arrive/spam folder | bounce/address dead | hour/million + out | domain/record + sender | throttle/warm up | spam/junk | returned | sender/domain/reputation',
      context: 'email-delivery',
    },
    report: {
      also: 'tracking, statistics, analytics, open rate, click, figures',
      told: 'opened/clicked | per cent/rate + read | compare + last | sold/order + from mail | open/click/read + who/how many/per cent | compare/last | sold/order | unsubscribe + how many',
      context: 'analytics',
    },
    compliance: {
      also: 'abuse control, abuse, review, spam complaint, complaint, list check, account review, suspension',
      told: 'complain/spam button | bought/stolen + list | suspend/check + new customer | forbidden + content | spam/blacklist | bought/harvested/stolen | suspend/close/check + customer/sender | forbidden',
      context: 'moderation',
    },
    billing: {
      also: 'plan, invoice, tariff, contact limit, credit, transaction',
      told: 'pay + per thousand/contact | free/small + list | limit | invoice | pay/price/card | thousand | free/upgrade/cancel',
      context: 'subscription',
    },
    user: {
      also: 'account, team, client, agency, role, member',
      told: 'who + may/send/approve | invite/login/role | agency/client + own | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'identity-access',
    },
    media: {
      also: 'image, file, asset, picture library, photo, document',
      told: 'picture/photo/pdf + upload/insert | big/size + picture | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-library',
    },
    integration: {
      also: 'shop link, api, import, webhook, interface, connector, sync',
      told: 'shop/till/crm/booking + connect/link/pass | automatically + address | connect/link/hook + system/program/tool | pass/push/send + other system/automatically | interface/plug-in | type twice/copy by hand',
      context: 'webhook',
    },
  },
  relations:
    'subscription ~> contact, segment > contact, campaign > segment, campaign > template, campaign ~> delivery, automation > template, automation ~> delivery, subscription ~> automation, delivery ~> report, delivery ~> contact, compliance > campaign, campaign > billing, campaign > user, template > media, integration ~> contact, billing > user',
};

const CRM_SALES: ReferenceModel = {
  id: 'crm-sales',
  title: 'Sales pipeline and customer relations',
  words:
    'lead, deal, prospect, salesperson, pipeline, quote, follow up, opportunity, account manager, sales target, territory, visit, cold call, commission',
  parts: {
    lead: {
      also: 'prospect, enquiry, suspect, lead capture, qualification, sales opportunity',
      told: 'enquiry/fair/business card/form + come | warm/cold/serious + sort | who + call/gets + new | bought/duplicate + address | fair/business card/form/website/enquiry + come | cold/warm/hot/serious | call/ring + new/stranger | who + takes/gets | bought',
      context: 'crm-lead',
    },
    account: {
      also: 'customer, company, client, organisation, account hierarchy, contact person',
      told: 'firm/company + person/decides | mother/daughter + company | birthday/role | who + looks after | address + double/old | company/firm/customer + know/file | mother/group | address/double/merged',
      context: 'customer',
    },
    deal: {
      also: 'opportunity, pipeline, project, sales stage, win-loss, request',
      told: 'chance/per cent + close | stage/step/column + deal | won | competitor/budget | stuck/asleep + deal | deal/chance/project + win/lose | stage/column/step/pipeline | why + lost/competitor | stuck/asleep/months | worth/thousand',
    },
    activity: {
      also: 'task, call, visit, note, follow-up, appointment',
      told: 'call/visit/meet + note/plan | remind/next + call | mail + filed/copy | forgot/follow up | driver/route + visit | visit/call/lunch/meeting + note/write | remind | mail/filed | what + said/promised/agreed',
      context: 'task',
    },
    quote: {
      also: 'quotation, offer, proposal, discount approval, estimate, tender',
      told: 'quote/offer/price + send/write | discount/boss + approve | version/valid until | accept/sign | quote/offer/proposal + send/write | discount/per cent/boss | valid | follow/no answer',
      context: 'quotation',
    },
    product: {
      also: 'product price, price, price list, catalogue, price book, bundle, discount rule',
      told: 'price/list/article + customer | bundle/option | special/framework + price | margin/lowest | price/catalogue | variant | special/framework',
      context: 'price-list',
    },
    territory: {
      also: 'region, assignment, team, sales team, round robin',
      told: 'region/postcode/branch + salesperson | share/hand over + customer | holiday/left + take over | quarrel + whose | region/area/postcode | hand over/left/holiday + customer | steal/quarrel/whose',
      context: 'matching',
    },
    forecast: {
      also: 'forecast target, target, quota, commission, sales forecast, figures',
      told: 'target/quota + quarter/reach | forecast/expect + month | bonus/commission + sale | ranking | target/quota/reach/behind | forecast/expect/quarter/month end | bonus/commission',
      context: 'demand-forecast',
    },
    contract: {
      also: 'contract handover, order, handover, renewal, order handover, onboarding',
      told: 'won + pass on/order/start | renew/expire + contract | upsell/more + customer | promise + deliver | signed/won + order/start/project | renew/expire/cancel | promise/deliver/pass on',
      context: 'contract',
    },
    report: {
      also: 'sales report, dashboard, analysis, funnel, activity report, insight',
      told: 'boss/monday/meeting + number | funnel/how many + lost | per + salesperson | source + worth | boss/monday/meeting + figure/number | funnel | per + salesperson/region',
      context: 'reporting',
    },
    contact: {
      also: 'decision-maker, buyer, card, address, person, decision maker, role',
      told: 'who + decides/talk | phone/birthday/mobile | left/new + job | family/golf/likes | business card | boss/purchasing/secretary + talk | who + knows/met | left/retired + contact',
      context: 'contact-book',
    },
    campaign: {
      also: 'promotion, call campaign, newsletter, lead source, marketing, mailing, event, fair',
      told: 'mailing/newsletter/fair/trade show | invite/event | source/brought | send/letter/flyer + customers | fair/stand + visitors/cards | which + action/advert + brought',
      context: 'campaign',
    },
    calendar: {
      also: 'diary, schedule, date, visit plan, meeting, deadline',
      told: 'appointment/calendar | route/drive/tour | cancel/double | meet/date/diary | outlook/phone + sync | monday/week + visit/full | late/forgot + appointment',
      context: 'calendar-event',
    },
  },
  relations:
    'lead > territory, lead ~> deal, lead ~> account, deal > account, activity > account, deal ~> activity, deal ~> quote, quote > product, deal ~> forecast, quote ~> contract, deal ~> report, contract > account, contact > account, activity > contact, campaign ~> lead, activity > calendar',
};

const MARKETING_AUTOMATION: ReferenceModel = {
  id: 'marketing-automation',
  title: 'Marketing automation',
  words:
    'lead, campaign, landing page, score, nurture, persona, segment, click, webinar, marketing, conversion, funnel, journey, budget',
  parts: {
    contact: {
      also: 'contact profile, profile, person, lead, prospect, visitor profile, attribute, company',
      told: 'who + visited/downloaded/know | merge/same + person/company | anonymous/becomes known | field/industry/role | who + visited/downloaded/is | known/merge | company | import',
      context: 'contact-book',
    },
    'landing-page': {
      also: 'form, page, download, download offer, pop-up',
      told: 'page/form + fill/download | white paper/webinar/guide | two + version/better | thank/after + form | page/form/pop-up + fill | download | two/version',
    },
    consent: {
      also: 'opt-in, preference, suppression, suppression list, cookie consent, permission',
      told: 'agree/allow + mail/cookie | no more/unsubscribe | proof/law + agreed | how often/topic + choose | agree/allow/opt | complain | law/proof/cookie',
      context: 'consent',
    },
    tracking: {
      also: 'behaviour tracking, behaviour, visit, page visit, click, web tracking',
      told: 'visit/click/looked + page/price | came + from/advert | opened/watched | cookie/code + site | visit/click/look + page | came from/source | cookie/script',
      context: 'analytics',
    },
    segment: {
      also: 'audience, list, group, smart list, target group, filter',
      told: 'all who/those + did/not | group/list + industry/size | update/leave + automatically | exclude/customer | all/those + who/did | group/target',
    },
    scoring: {
      also: 'lead scoring, score, grade, qualification, qualification rule',
      told: 'point/score/hot | ripe/ready + sales | lose/inactive + point | fit/size + rate | cold | ripe/ready/qualified | fit/size/budget',
      context: 'rule-engine',
    },
    workflow: {
      also: 'journey, nurture, automation, nurture programme, drip campaign, step',
      told: 'series/step/days later + mail | if/branch | birthday/anniversary/win back | too many + at once | series/step/later | automatically/by itself',
      context: 'workflow',
    },
    campaign: {
      also: 'plan, programme, initiative, campaign plan, budget, calendar, asset',
      told: 'plan/calendar/quarter + campaign | budget/spend/agency | channel/fair/advert/social | launch/goal | campaign/plan | calendar/quarter',
      context: 'campaign',
    },
    email: {
      also: 'message sending, message, mailing, delivery, e-mail, sms, push, template',
      told: 'mail/sms/push + send | personal | bounce/spam | test/design + mail | mail/sms/push/newsletter + send | template/design/subject',
      context: 'email-delivery',
    },
    handover: {
      also: 'sales handover, lead handover, crm sync, sync, sales alert, feedback',
      told: 'pass/hand + sales | accept/reject/back + lead | call + while hot | same + data + sales | sales/hand/pass + lead | ignored/too late | reject/accept',
      context: 'crm-lead',
    },
    report: {
      also: 'attribution, analytics, dashboard, return report, channel report, revenue attribution',
      told: 'which + brought/worked/revenue | first/last + touch | cost + per lead | board/worth | brought/revenue | cost/per lead | first/last/which + channel | boss',
      context: 'reporting',
    },
    content: {
      also: 'creative, copy, e-book, library, image, document',
      told: 'text/picture/video + write/use | brochure/case study | logo/brand | video/guide/post + produce/write | old/where + logo/slide/text | blog/article + publish',
      context: 'media-library',
    },
    event: {
      also: 'seminar, attendee, meeting, conference, webinar, fair, registration, date',
      told: 'webinar/event/fair + register/attend | no show/invite | speaker | invite/remind + webinar/seminar | stand/fair + badge/visitor | registered/attended + came/not | invite/register + event/evening | event/meeting/evening + plan/hold/organise | date/place + announce/fix | attend/come + event',
      context: 'event-programme',
    },
  },
  relations:
    'landing-page ~> contact, landing-page > consent, tracking ~> contact, segment > contact, contact ~> scoring, scoring ~> handover, workflow > segment, workflow > email, email > consent, campaign > workflow, email ~> tracking, campaign ~> report, email > content, landing-page > content, event ~> contact, campaign > event',
};

export const OUTREACH_MODELS: readonly ReferenceModel[] = [
  NEWSLETTER_SENDING,
  CRM_SALES,
  MARKETING_AUTOMATION,
];
