import type { ReferenceModel } from '../reference-model.ts';

const CLASSIFIED_ADS: ReferenceModel = {
  id: 'classified-ads',
  title: 'Classified ads',
  words:
    'advert, ad, seller, used, for sale, flat, job, pick up, private, wanted, small ad, free, negotiate, photo, scam',
  parts: {
    listing: {
      also: 'ad, advert, offer, small ad, wanted ad',
      told: 'put in/post/place + advert | photo/price/describe | sold/delete/expire/reserve | renew | give away/wanted | post/place/put up/put in | gone | flat/car/sofa/job',
    },
    category: {
      also: 'section, region, rubric, attribute, category tree, grouping',
      told: 'car/flat/job/furniture + section | town/postcode/region | mileage/size/field | wrong + section | section/category | car/flat/furniture/job | wrong + place',
    },
    moderation: {
      also: 'ad review, report, screening, ban list, duplicate check, safety',
      told: 'check/before + online | forbidden/weapon/animal | scam/fake/report | duplicate | block + seller | check/look at | stolen | ban/block | double',
      context: 'moderation',
    },
    user: {
      also: 'advertiser, seller, account, private person, dealer, rating',
      told: 'private/dealer/business + seller | phone/verify | friendly/reliable | years/how many + ads | who + sells/seller/dealer | password | private/business | stars/rude/no show',
      context: 'user-profile',
    },
    message: {
      also: 'enquiry, chat, contact, negotiation, price offer, conversation',
      told: 'still available | last price/negotiate/offer | number/hide + call | no reply/rude | haggle | phone/hide + number | no answer/swear',
      context: 'chat',
    },
    search: {
      also: 'search alert, alert, saved search, favourite, watch list, browse',
      told: 'search/near/cheap | save/tell + new | watch/remember | map/distance | filter | save/heart | tell/mail + new | radius',
      context: 'search',
    },
    promotion: {
      also: 'bump, highlight, top ad, dealer package, placement, unlock',
      told: 'up/top/highlight + pay | package/dealer | shop window/page | bundle + days | up/highlight/bump | pay | home page',
    },
    payment: {
      also: 'deal protection, deal, escrow, shipping, safe payment, shipping label, buyer protection, handover',
      told: 'pay/safe/hold | label/parcel | not as described/money back | pick up/cash | transfer | ship | not arrived',
      context: 'payment',
    },
    'print-edition': {
      also: 'newspaper, print, newspaper ad, line ad, deadline, box number',
      told: 'newspaper/print | deadline/wednesday | box number/counter/phone + ad | character/word + price | printed/page | counter/phone',
    },
    review: {
      also: 'score, trust, reputation, comment, feedback, check',
      told: 'rate/review | reliable/friendly/no show | rate/recommend + seller/buyer | good/bad + experience | false/revenge + rating | punctual',
      context: 'reviews',
    },
    billing: {
      also: 'invoice, dealer contract, credit, charge, accounting, receivable',
      told: 'invoice/bill/month + dealer | package/credit/vat | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'invoicing',
    },
    notification: {
      also: 'mail, push, reminder, announcement, notice, inbox',
      told: 'mail/push | answer/expired | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    image: {
      also: 'photo, picture, upload, file, document, rendering',
      told: 'photo/picture + upload/blurred/crop | number plate/stolen + photo | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-processing',
    },
  },
  relations:
    'listing > category, listing > user, listing ~> moderation, moderation ~> search, message > listing, listing ~> promotion, message ~> payment, listing ~> print-edition, search > category, moderation > user, promotion ~> search, review > user, promotion ~> billing, search ~> notification, listing > image',
};

const PAID_NEWSLETTER: ReferenceModel = {
  id: 'paid-newsletter',
  title: 'Blogs and paid newsletters',
  words:
    'author, blog, newsletter, post, reader, paid subscriber, essay, write, publish, free reader, column, inbox, paywall, issue',
  parts: {
    publication: {
      also: 'blog, newsletter, site, author page, theme',
      told: 'blog/site/name + own | logo/colour | several/guest + authors | address/domain | blog/site/letter + own/name | guest',
    },
    post: {
      also: 'article, issue, essay, draft, conversation, reply',
      told: 'draft/publish | only + paying/preview | picture/quote/audio | schedule/sunday | correct + sent | essay | correct/typo',
      context: 'article',
    },
    subscriber: {
      also: 'reader, audience, contact, free reader, mailing list, import',
      told: 'free/paying + reader | sign up/leave + mail | import/bring + list | friend/gift/invite | reader/list/people + sign up/import | free/paying | leave/unsubscribe',
      context: 'contact-book',
    },
    subscription: {
      also: 'paid membership, membership, plan, founding member, trial',
      told: 'pay | price/student/group | trial/pause/cancel | card + fails | euro | founding | card/fail/expire',
      context: 'subscription',
    },
    delivery: {
      also: 'mail delivery, email, sending, bounce, open tracking, dispatch',
      told: 'mail/inbox | spam/bounce | opened/clicked | both + site + mail | did not get | click',
      context: 'email-delivery',
    },
    paywall: {
      also: 'access, preview, unlock, gift link, placement, sale',
      told: 'unlock/read on/stop | gift/share + link | some/three + free | logged/mail link | paying/locked | first/some + free/preview | gift/link',
      context: 'entitlement',
    },
    comment: {
      also: 'discussion, chat, note, like, remark, mail',
      told: 'comment/reply + reader | like | only + payers + comment | rude/block | comment/reply/talk | discuss | question/remark + below/attach | mention + colleague | discussion + lost/mail/endless',
      context: 'comment',
    },
    recommendation: {
      also: 'discovery, search, topic list, cross-promotion, personalisation, for you',
      told: 'recommend/other + writers | topic/top + list | find/new + readers | quote | recommend/other writers | topic',
      context: 'recommendation',
    },
    payout: {
      also: 'earning, payment, author earning, fee, tax, card, charge',
      told: 'author + earns/paid | fee/ten per cent | tax/vat/statement | refund/chargeback | earn/paid/bank | per cent',
      context: 'payment',
    },
    analytics: {
      also: 'growth report, report, statistics, growth, churn, source',
      told: 'growth/lost/new + readers | where + came | most read/opened | revenue | how many/new/lost + reader | where + from | curve',
      context: 'analytics',
    },
    podcast: {
      also: 'audio post, recording, voice, player, audio, episode',
      told: 'podcast/audio/listen | episode/voice | read aloud/spoken | record/upload + episode/audio | audio/episode + only + paying | feed/app + listen',
      context: 'playback',
    },
    moderation: {
      also: 'abuse, content policy, review, ban, complaint, block',
      told: 'report/hate/spam/stolen | block/remove | insult/harass | remove/delete + post/comment/content | ban/block/kick + user/member | moderator/volunteer + check | complain/report + somebody/content',
      context: 'moderation',
    },
    author: {
      also: 'writer, profile, account, team, member, role, permission',
      told: 'writer/author/guest + profile | login/invite/role | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/sign up | left/leaves + account/company/team',
      context: 'user-profile',
    },
  },
  relations:
    'post > publication, post ~> delivery, delivery > subscriber, subscription > subscriber, paywall > subscription, post > paywall, comment > post, recommendation ~> subscriber, subscription ~> payout, delivery ~> analytics, subscription ~> analytics, recommendation > publication, publication > author, podcast > paywall, post ~> moderation',
};

const ADVERTISING_PLACEMENT: ReferenceModel = {
  id: 'advertising-placement',
  title: 'Advertising placement',
  words:
    'advertiser, publisher, banner, impression, click, placement, campaign, ad space, agency, auction, bid, budget, creative, target group, billboard',
  parts: {
    advertiser: {
      also: 'advertiser account, customer, agency, account, brand, credit limit',
      told: 'agency/brand/client + account | credit/prepaid + advertiser | who + may + book | check/forbidden + industry | agency/brand/client/shop | credit/prepaid/limit | who + may/book/login | forbidden/check',
      context: 'customer',
    },
    campaign: {
      also: 'order, booking, line item, flight, budget, dispatch',
      told: 'from/until/weeks + run | budget/daily/spend | goal/reach/click | pause/extend | book/run/from | stop',
      context: 'campaign',
    },
    creative: {
      also: 'banner, ad, material, ad material, spot, approval',
      told: 'picture/film/text + deliver | size/format + wrong | approve/forbidden | link/landing + test | banner/picture/spot/film/poster | size/format | refuse | motif/change',
      context: 'media-library',
    },
    inventory: {
      also: 'space, placement, site, ad space, rate card',
      told: 'space/page/wall/slot + sell | free/booked/sold out | floor/rate + price | site/publisher + join | space/slot/wall/page/board | price/rate | owner',
    },
    targeting: {
      also: 'audience, segment, context, frequency cap, target group, filter',
      told: 'age/town/interest + show | not more than/often + same | next to/bad + surroundings | weather | age/town/interest/women | same person | next to/surroundings | time',
    },
    auction: {
      also: 'ad auction, bid, exchange, bidding, real-time bid, price',
      told: 'bid/highest/auction | millisecond/answer | second price/floor | lost/won + bid | won',
    },
    delivery: {
      also: 'ad delivery, ad server, serving, playout, pacing, output',
      told: 'show/serve/deliver + ad | even/pacing/behind | rotate | in place/empty + own | show/run/deliver/hang | empty/own',
      context: 'advertising',
    },
    measurement: {
      also: 'tracking, reporting, impression, impression count, click, conversion, attribution',
      told: 'seen/clicked | sale/brought/worth | both/differ + count | visible | click/view | differ/believe',
      context: 'metering',
    },
    fraud: {
      also: 'ad fraud, brand safety, invalid traffic, blocked site, suspicion, misuse',
      told: 'fake/robot + click | bad/hate + site | block | refund/not pay | fake/robot/bot + click | bad/hate',
    },
    billing: {
      also: 'invoice, payment, prepayment, credit, agency commission, transaction',
      told: 'invoice/month + advertiser | per click/thousand + price | agency/discount/commission | make good/credit | invoice/bill/pay | click/thousand/week + price | overdue',
      context: 'invoicing',
    },
    payout: {
      also: 'publisher payout, revenue share, publisher statement, card, settlement, statement',
      told: 'publisher/site + share/paid | statement | minimum/late + payout | corrected/deduct | share/per cent/paid + publisher/owner | minimum',
      context: 'royalty',
    },
    publisher: {
      also: 'website, owner, network, station, property, media owner, landlord, partner',
      told: 'publisher/site/owner + join/contract | check/reject/tag | rent/wall/house | join/apply + site/station | contract/share + owner/publisher | wall/roof/shop + rent | bad/removed + site',
      context: 'supplier',
    },
    report: {
      also: 'dashboard, statistics, proof, key figure, evaluation, figures',
      told: 'report/chart/photo proof | client/agency + see | per week/reach | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'campaign > advertiser, campaign > creative, campaign > targeting, campaign > inventory, delivery > campaign, delivery > auction, auction > inventory, delivery ~> measurement, measurement ~> fraud, measurement ~> billing, measurement ~> payout, fraud ~> payout, payout > publisher, measurement ~> report, inventory > publisher',
};

export const FOR_SALE_MODELS: readonly ReferenceModel[] = [
  CLASSIFIED_ADS,
  PAID_NEWSLETTER,
  ADVERTISING_PLACEMENT,
];
