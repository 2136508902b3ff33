import type { ReferenceModel } from '../reference-model.ts';

const FILM_DATABASE: ReferenceModel = {
  id: 'film-database',
  title: 'Film and review database',
  words:
    'film, series, review, rating, actor, director, critic, watch list, cinema, season, trailer, cast, spoiler, genre',
  parts: {
    title: {
      also: 'film, movie, series, work, episode, season, genre',
      told: 'film/series + know/list | country/length | episode/season | original/other + name | trailer/poster | film/series/movie + add/know | genre',
    },
    person: {
      also: 'actor, director, people, crew, cast, role',
      told: 'actor/director + played/made | born/picture/life | same name + different | role/credit + order | actor/director/crew | played/died | same name/role/credit',
    },
    contribution: {
      also: 'edit, submission, correction, data edit, editor',
      told: 'user/volunteer + add/correct | check/source/accept + edit | vandal/undo | missing/new + film | add/correct/missing/mistake | check/approve/source | volunteer/fan',
    },
    review: {
      also: 'rating review, rating, score, critic, star, check',
      told: 'star/score/ten + give | critic/spoiler | helpful/like + review | manipulate/campaign + score | star/score/points/vote | opinion | helpful | bomb/manipulate',
      context: 'reviews',
    },
    list: {
      also: 'watch list, diary, collection, watchlist, seen mark',
      told: 'seen/want/remember | best of | diary/when + watched | season/next + episode | watched | favourite | diary/date',
    },
    recommendation: {
      also: 'suggestion, chart, similar title, top list, personalisation, for you',
      told: 'similar/suggest/taste | chart | tonight/mood | friends + watched | what to watch',
      context: 'recommendation',
    },
    availability: {
      also: 'release, showtime, provider, where to watch, release date, cinema showtime',
      told: 'where/stream/cinema + watch | from/start + date/country | no longer/leaves | remind + out | stream/cinema/tv | starts/out/date | gone | ticket/near',
    },
    user: {
      also: 'member, profile, account, follower, badge, party',
      told: 'follow/friends + taste | profile/avatar | rank/badge | import/other + ratings | sign up | follow/friends | import',
      context: 'user-profile',
    },
    moderation: {
      also: 'report, spam, spoiler flag, comment check, ban, complaint',
      told: 'report/insult/spoiler | age/minor | delete/block + review | law/lawyer | spam | block/delete',
      context: 'moderation',
    },
    licensing: {
      also: 'data licensing, data, feed, api, data feed, licence, partner',
      told: 'sell/licence + data | partner/television/tv + feed | key/quota | fee/year + use | sell/licence/partner | feed/api | fee',
      context: 'data-export',
    },
    search: {
      also: 'discovery, browse, index, filter, finder, lookup',
      told: 'search/look up | half/forgot + name | filter/genre | look for | type/enter + word/name | narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
    media: {
      also: 'poster, trailer, still, image, photo, file, document',
      told: 'poster/picture/trailer | rights/studio | upload/wrong + picture | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-library',
    },
    notification: {
      also: 'alert, reminder, digest, message, push, announcement',
      told: 'mail/remind | new episode/starts/out | mail/message/push/text + goes/get/send/receive | reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
  },
  relations:
    'title > person, contribution ~> title, contribution > user, review > title, review > user, list > title, review ~> recommendation, list ~> recommendation, availability > title, review ~> moderation, licensing > title, availability ~> list, search > title, media > title, availability ~> notification',
};

const DIGITAL_ARCHIVE: ReferenceModel = {
  id: 'digital-archive',
  title: 'Digital library and archive',
  words:
    'archive, scan, digitise, document, manuscript, newspaper, reading room, collection, researcher, file format, heritage, estate, metadata, shelf mark, old photograph',
  parts: {
    acquisition: {
      also: 'accession, transfer, donation, deposit, estate',
      told: 'take over/receive/hand over + files/estate | office/ministry/family + give | appraise/worth | contract/deposit | take in/receive/hand over | donor/family/ministry/estate | throw | agreement',
      context: 'accession',
    },
    catalogue: {
      also: 'description, record, metadata, finding aid, record group, directory',
      told: 'describe/title/date + record | tree/series | person/place/keyword | shelf/signature | describe/catalogue/enter | date/author | file | backlog/undescribed',
      context: 'bibliographic-catalogue',
    },
    digitisation: {
      also: 'scan, imaging, ocr, scan job, scanning, image capture, text recognition',
      told: 'scan/photograph/page | recognise/handwriting | fragile/book/glass | service/batch + quality | camera | batch/resolution',
    },
    preservation: {
      also: 'format, integrity, long-term storage, file format, integrity check, migration',
      told: 'hundred years/readable | checksum/bit/damaged | format/convert | copies/places | forever | corrupt | floppy | copy/second place',
      context: 'archive',
    },
    rights: {
      also: 'rights access, access, copyright, licence, closure period, access rule',
      told: 'may/closed/years + see | dead/author/orphan | personal/secret + black | free/use/licence | closed/blocked | heir | personal/privacy',
      context: 'rights',
    },
    search: {
      also: 'discovery, portal, viewer, full-text search, browse, search engine',
      told: 'search/find + word/name | leaf/zoom/view | timeline/map | europe/portal + deliver | search/browse | portal/website',
      context: 'search',
    },
    request: {
      also: 'reader request, order, enquiry, reading room, reading room order, reproduction order',
      told: 'reading room/seat/order | copy/print + order/fee | question/family/research | bring up/stack | order/ask/want + file/box | desk | copy/fee | student',
    },
    storage: {
      also: 'stack location, repository, stack, location, box, shelf',
      told: 'shelf | climate/mould/acid | move | restore/paste | cellar/stack | mouse | moved/missing',
      context: 'warehouse',
    },
    crowdsourcing: {
      also: 'volunteer, transcription, transcription project, tagging, contribution, review',
      told: 'volunteer/transcribe/type | recognise/who + photo | check/two + same | thanks/rank | who + photo/recognise | check/two',
    },
    exhibition: {
      also: 'publication, collection, online exhibition, edition, teaching set',
      told: 'exhibition/story + show | cite/permanent + link | school/teacher | open/data + set | exhibition/story/show | cite/link | book',
    },
    user: {
      also: 'reader, researcher, visitor, account, member, role, permission',
      told: 'reader/researcher/card | register/sign/passport | who + looked | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login/sign up | left/leaves + account/company/team',
      context: 'user-profile',
    },
    conservation: {
      also: 'repair, preservation treatment, restorer, damage, restoration, condition, treatment',
      told: 'restore/paste/repair | torn/acid/rust/damaged | restorer/workshop + repair/clean | mould/ink | condition/state + check/note | boxed/wrapped/deacidify',
      context: 'maintenance-order',
    },
    reporting: {
      also: 'statistics, annual report, report, dashboard, key figure, evaluation, overview',
      told: 'shelf metre/visitors | ministry/funder | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'acquisition ~> catalogue, catalogue > storage, digitisation > catalogue, digitisation ~> preservation, acquisition ~> preservation, search > catalogue, search > rights, request > rights, request > storage, request ~> digitisation, crowdsourcing > digitisation, crowdsourcing ~> catalogue, exhibition > catalogue, request > user, storage ~> conservation, request ~> reporting',
};

const MUSEUM_COLLECTION: ReferenceModel = {
  id: 'museum-collection',
  title: 'Museum collection',
  words:
    'museum, object, exhibition, curator, loan, painting, collection, depot, restorer, donor, showcase, inventory number, artist, provenance',
  parts: {
    object: {
      also: 'artwork, item, catalogue, collection object, catalogue record, inventory',
      told: 'describe/measure/material | inventory + number | artist/date/period | photo/sketch + object | photograph | inventory | piece/painting/vase',
    },
    acquisition: {
      also: 'donation, incoming object, purchase, gift, accession, bequest, deaccession',
      told: 'buy/donate/inherit | committee/price/fund | give/sell + away | thank/donor | gift | offered/left/estate + to us/museum | director/council + decide + buy',
      context: 'accession',
    },
    provenance: {
      also: 'origin, ownership, ownership history, restitution claim, origin research',
      told: 'belonged/owner | stolen/war/heir/return | auction/trace | gap/research | family | nazi/colonial',
    },
    location: {
      also: 'storage, depot, movement, shelf, showcase, spot',
      told: 'depot/shelf/where + stands | move/carry/took | barcode/box | missing | stands/hang/depot/shelf | moved',
      context: 'inventory',
    },
    conservation: {
      also: 'restoration, condition, condition report, treatment, climate',
      told: 'restore/clean/crack | condition/photo | climate/moist/light | moth/pest | repair | mould/damage | humidity | condition report',
    },
    loan: {
      also: 'lending, borrower, outgoing loan, incoming loan, loan contract, courier',
      told: 'lend/borrow + other/museum | insure/value/courier | crate/transport/customs | extend | lend/borrow | contract | other/museum',
      context: 'object-loan',
    },
    exhibition: {
      also: 'show, display, exhibition plan, room, label text',
      told: 'plan/open/show + room | wall | showcase/lamp/build | travel | show/exhibit/room | planned',
      context: 'event-programme',
    },
    ticket: {
      also: 'visit, admission, ticketing, school class, museum visit',
      told: 'ticket/door/entry | guide/class | annual/pass/free | visitors + count | queue | child | how many + visitors | booked/time slot',
      context: 'ticket-sale',
    },
    rights: {
      also: 'image rights, image, licence, reproduction, photo order, image licence, copyright',
      told: 'picture + print/use/fee | photographer/copyright | catalogue/postcard | download/free | print/use/postcard + picture | fee',
      context: 'rights',
    },
    website: {
      also: 'online collection, portal, web collection, audio guide, story',
      told: 'website/home + look | audio/phone + guide | story/link + artist | portal | website/online/home | audio guide/app | story/search',
      context: 'search',
    },
    'guided-tour': {
      also: 'education, programme, booking, workshop, museum teacher, tour, guide',
      told: 'guide/class/school | group/language/birthday | book/cancel | teacher/class + book/ring | guide/leader + free/language | birthday/children + workshop | cancelled/late + group | headset/meeting point',
      context: 'activity-booking',
    },
    person: {
      also: 'address, patron, estate, partner, member, contact, artist, donor, lender',
      told: 'donor/lender/friend + address | invite/opening/thank | artist/heir | friends/association + fee/letter | invite/thank/card + donor | heir/widow/family + contact | who + gave/lent',
      context: 'contact-book',
    },
    media: {
      also: 'digital asset, scan, picture archive, photo, document, file',
      told: 'photo/scan/file + object | upload | photographer/studio + shoot/photo | raw/high resolution | name/number + photo + match | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-library',
    },
  },
  relations:
    'acquisition ~> object, object > location, conservation > object, loan > object, exhibition > object, exhibition > loan, provenance > object, acquisition > provenance, rights > object, object ~> website, website > rights, exhibition ~> ticket, guided-tour > ticket, acquisition > person, media > object, loan > person',
};

export const COLLECTIONS_MODELS: readonly ReferenceModel[] = [
  FILM_DATABASE,
  DIGITAL_ARCHIVE,
  MUSEUM_COLLECTION,
];
