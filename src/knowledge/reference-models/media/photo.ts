import type { ReferenceModel } from '../reference-model.ts';

const PHOTO_COMMUNITY: ReferenceModel = {
  id: 'photo-community',
  title: 'Photo community',
  words:
    'photo, photographer, album, camera, gallery, contest, favourite, exposure, portrait, landscape, lens, exhibition, critique, print',
  parts: {
    photo: {
      also: 'image, picture, upload, title, camera data, rendering',
      told: 'upload/show + photo | title/place/camera | friends/private | original | upload/show/post + photo/picture | delete',
      context: 'media-library',
    },
    processing: {
      also: 'editing, conversion, image processing, thumbnail, resize, colour, edit',
      told: 'small/large/fast + picture | colour/crop/filter | raw/convert | watermark | preview | load/slow + picture | phone/screen + sharp/size',
      context: 'media-processing',
    },
    album: {
      also: 'portfolio, collection, gallery, set, grouping, folder',
      told: 'album/series/holiday | sort/order/cover | share/link + family | portfolio/page | family/link | put together/arrange + photo/picture | wedding/trip/holiday + photo | show/send + grandma/friend/client',
    },
    comment: {
      also: 'critique, feedback, favourite, annotation, conversation, reply',
      told: 'comment/praise/criticise | heart/favourite | honest/learn | mark/spot + picture | critic | like | rude',
      context: 'comment',
    },
    group: {
      also: 'club, community, theme group, pool, local meeting, theme',
      told: 'theme/macro/bird + group | admin/accept + photo | walk/meet/region | club/join | group/theme | admin/accept',
    },
    contest: {
      also: 'award, jury, prize, competition, challenge, vote, photo of the week',
      told: 'contest/theme | vote/jury/win | prize/sponsor | cheat/rule | submit/enter + photo | deadline/closing + entries',
      context: 'competition',
    },
    user: {
      also: 'person, registration, member, photographer, profile, follower, badge',
      told: 'follow/photographer | about/equipment | badge/views | model/looking | sign up/leave | introduce/meet + photographer | beginner/professional/amateur | camera/equipment + own/use',
      context: 'user-profile',
    },
    search: {
      also: 'discovery, explore, tag, place map, browse, search engine',
      told: 'explore/today | tag/colour/search | map/place + taken | similar/style | map/place | popular',
      context: 'recommendation',
    },
    licence: {
      also: 'watermark, usage right, licence protection, rights, copyright, licence setting, takedown',
      told: 'copyright/may + use | stolen/copied | licence/buy | naked/report/block | copyright/use | without asking + used/copied | name/credit + photo/must',
      context: 'rights',
    },
    print: {
      also: 'print shop, order, product, print order, photo book, wall picture',
      told: 'print/canvas/book | sell/share + photographer | frame/size/paper | post | calendar | order/pay',
      context: 'order',
    },
    subscription: {
      also: 'storage plan, plan, storage, billing, account plan, storage limit, pro account',
      told: 'space/unlimited | pro/pay | delete/over + limit | advert/free | gigabyte | limit',
      context: 'subscription',
    },
    moderation: {
      also: 'report, review, ban, complaint, block, safety',
      told: 'report/naked/hate/spam | block/ban/delete | check + before | insult/harass | remove/delete + post/comment/content | ban/block/kick + user/member | moderator/volunteer + check | complain/report + somebody/content',
      context: 'moderation',
    },
    notification: {
      also: 'alert, mail, activity, message, reminder, push, announcement',
      told: 'mail/push | liked/commented/followed | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
  },
  relations:
    'photo ~> processing, album > photo, comment > photo, group > user, photo ~> search, contest > photo, contest > user, photo > licence, photo > subscription, print > photo, comment ~> search, photo > user, moderation > photo, comment ~> notification, moderation > user',
};

const STOCK_PHOTOS: ReferenceModel = {
  id: 'stock-photos',
  title: 'Stock photos',
  words:
    'photo, picture, photographer, licence, keyword, download, contributor, model release, royalty-free, image, exclusive, editorial, designer, watermark',
  parts: {
    contributor: {
      also: 'photographer, artist, supplier, portfolio, exclusive contract',
      told: 'photographer/artist + join | sample/accept | exclusive/contract | passport/tax | photographer/artist/contributor + join | refuse | bank',
    },
    upload: {
      also: 'submission batch, ingest, submission, intake, asset intake, batch, keywording',
      told: 'upload/send + pictures | keyword/title/describe | batch/hundred | same/series | upload/hand in | photographer + upload/send | caption/keyword + missing/wrong | release/date + attach',
    },
    review: {
      also: 'quality check, curation, image review, inspection, approval, rejection, similarity check',
      told: 'check/sharp/noise | reject/reason | brand/logo/visible | artificial/generated | refuse | reviewer/editor + look/check/refuse | blurred/dust | days/queue + check',
    },
    release: {
      also: 'release document, document, consent, model release, property release, consent form',
      told: 'model/face/person + signed | house/artwork + owner | child/parent | missing/expired | model/signed/form | face/person/house/owner',
      context: 'document',
    },
    image: {
      also: 'photo file, library, asset, picture, file, media, clip, illustration, collection',
      told: 'sizes/preview/watermark | collection/topic | remove/take down | video/vector | size | photo/picture + number/category/version | original/file + store/kept | withdraw/remove + picture',
      context: 'media-library',
    },
    search: {
      also: 'discovery, index, image search, similar image, filter, browse',
      told: 'search/find + word/colour | similar/by picture | new/popular + first | space/upright | search/word | colour | popular | nothing/fitting',
      context: 'search',
    },
    licence: {
      also: 'usage right, purchase, licence sale, sale, download, extended licence',
      told: 'buy/download/size | poster/print run/extended | proof/certificate | licence | website | magazine/website/advert + use + picture | standard/extended/exclusive + licence | how/where + printed/used',
      context: 'order',
    },
    subscription: {
      also: 'plan, pack, credit, download pack, team seat',
      told: 'pack/credits | team/agency + seats | left over/roll | custom/large + customer | subscription | team/agency/seat',
      context: 'subscription',
    },
    royalty: {
      also: 'fee, revenue share, earning, commission, payout, contributor earning, statement',
      told: 'photographer + earns/per cent | statement/pay | level/rank | deduct | earn/paid/per cent | photographer + paid/gets/share/money | per download/per picture + cent | minimum + payout',
      context: 'royalty',
    },
    claim: {
      also: 'legal case, dispute, copyright claim, copyright, infringement, takedown, legal guarantee',
      told: 'stolen/used + without | claim/lawyer/letter | guarantee/indemnity | double/foreign + upload | stolen/used/without | picture + without + licence/paid | photographer + complains | found + website/foreign + picture',
      context: 'rights',
    },
    customer: {
      also: 'buyer, client, user, account, company, person',
      told: 'agency/designer/newspaper/client | login/team/invoice address | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    order: {
      also: 'basket, invoice, billing, cart, checkout, payment',
      told: 'basket/pay/card/invoice | purchase order/vat | buy/check out | invoice/bill + agency/company | credit/prepaid + pictures | cancelled',
    },
    lightbox: {
      also: 'selection, favourite, mood board, folder, board',
      told: 'collect/save/board/choose | share/colleague/client + choose | select/shortlist/put aside | show/send + client + selection | comment/choose + together | project/folder + picture',
      context: 'collaboration-board',
    },
  },
  relations:
    'contributor ~> upload, upload > release, upload ~> review, review ~> image, image ~> search, licence > image, licence > subscription, licence ~> royalty, royalty > contributor, claim > image, claim > licence, licence > customer, order > image, order ~> licence, lightbox > image',
};

export const PHOTO_MODELS: readonly ReferenceModel[] = [PHOTO_COMMUNITY, STOCK_PHOTOS];
