import type { ReferenceModel } from '../reference-model.ts';

const CONCERT_TICKETS: ReferenceModel = {
  id: 'concert-tickets',
  title: 'Ticket sales for concerts',
  words:
    'concert, ticket, seat, fan, presale, stadium, row, promoter, sold out, tour, tout, doors, standing, artist, queue',
  parts: {
    'event-listing': {
      also: 'event, tour date, artist, announcement',
      told: 'announce/tour/date + show | poster/support act | postpone/cancel + concert | city/genre + browse',
      context: 'event-programme',
    },
    'venue-layout': {
      also: 'seating plan, block, row, hall',
      told: 'hall/block/row + plan | standing/seated | camera/blocked/view | gate/capacity',
      context: 'venue',
    },
    'seat-inventory': {
      also: 'seat hold, allocation, contingent, availability',
      told: 'hold/minutes + seat | same/twice + seat | contingent/sponsor/artist + kept | best/together + seat',
    },
    'price-category': {
      also: 'price tier, fee, discount, dynamic price',
      told: 'price/block/tier | early/reduced/wheelchair | fee/service | dearer/demand',
      context: 'price-list',
    },
    'virtual-queue': {
      also: 'waiting room, presale code, access window, bot check',
      told: 'queue/wait/crash | code/fan club + presale | bot/many/limit | opens/ten',
      context: 'queue-ticket',
    },
    order: {
      also: 'booking, basket, purchase, sale',
      told: 'buy/basket/checkout | box office/phone + sell | max/four + per | receipt/confirm',
      context: 'ticket-sale',
    },
    payment: {
      also: 'card payment, instalment, refund, chargeback',
      told: 'pay/card/wallet | refund/cancelled | chargeback/stolen | insurance',
      context: 'payment',
    },
    ticket: {
      also: 'e-ticket, barcode, personalised ticket, wallet pass',
      told: 'code/print/phone | name/change + ticket | send/post | lost/again',
    },
    resale: {
      also: 'fan resale, transfer, return exchange, secondary market',
      told: 'cannot go/sell on | give/transfer + friend | tout/price cap | official/exchange',
    },
    admission: {
      also: 'scan, gate, entry control, guest list',
      told: 'scan/door/gate | already used/copied | guest list/re-entry | offline/how many inside',
      context: 'access-control',
    },
    'promoter-settlement': {
      also: 'promoter, settlement, payout, sales report',
      told: 'promoter/organiser + money | sold/today + report | deduct/fee | venue/share',
      context: 'payable',
    },
  },
  relations:
    'event-listing > venue-layout, seat-inventory > venue-layout, virtual-queue ~> order, order > seat-inventory, order > price-category, order > payment, order ~> ticket, resale ~> ticket, resale > payment, ticket ~> admission, order ~> promoter-settlement, event-listing > seat-inventory, promoter-settlement > event-listing',
};

const REPERTORY_THEATRE: ReferenceModel = {
  id: 'repertory-theatre',
  title: 'Theatre with repertoire',
  words:
    'theatre, play, actor, rehearsal, stage, ensemble, subscription, premiere, director, costume, opera, box office, cast, understudy, season',
  parts: {
    'season-plan': {
      also: 'repertoire, performance, premiere, season schedule',
      told: 'season/evening + play | monthly/plan + performance | guest/tour | move/cancel + show',
      context: 'event-programme',
    },
    production: {
      also: 'play, staging, cast, score',
      told: 'cast/role/director | version/text/rights | duration/interval | revival',
    },
    'rehearsal-schedule': {
      also: 'rehearsal, daily plan, stage rehearsal, call',
      told: 'rehearse/call/tomorrow | stage/room | rest/union/hours | fitting/coach',
    },
    'ensemble-roster': {
      also: 'actor, singer, guest artist, understudy, engagement',
      told: 'ill/jump in/stand in + actor | guest/contract/fee | free/blocked | chorus/dancer',
      context: 'staff',
    },
    'workshop-order': {
      also: 'set, costume, prop, mask, stage design',
      told: 'build/set/sew/paint | costume/wig/size | prop/store | dismantle/truck',
    },
    'technical-crew': {
      also: 'stage crew, lighting, sound, duty roster',
      told: 'light/sound/crew + shift | change over/set up | cue/evening | overtime/night',
      context: 'shift-roster',
    },
    subscription: {
      also: 'subscriber, season ticket, subscription series, swap',
      told: 'subscriber/series/same seat | swap/other evening | renew/give up | choice/flex',
      context: 'subscription',
    },
    'box-office': {
      also: 'ticket, seat, cash desk, sale, reservation',
      told: 'sell/counter/evening + ticket | student/remaining | reserve/collect | school/group',
      context: 'ticket-sale',
    },
    'front-of-house': {
      also: 'usher, cloakroom, admission, foyer bar',
      told: 'usher/tear/coat | late/doors/let in | interval/drink | wheelchair',
      context: 'shift-roster',
    },
    royalty: {
      also: 'author royalty, publisher report, rights, licence fee',
      told: 'author/publisher + percent | report/takings | licence/rights | music/collecting',
      context: 'royalty',
    },
  },
  relations:
    'season-plan > production, rehearsal-schedule > production, rehearsal-schedule > ensemble-roster, season-plan > ensemble-roster, workshop-order > production, season-plan ~> technical-crew, subscription > season-plan, subscription ~> box-office, box-office > season-plan, season-plan ~> front-of-house, box-office ~> royalty, royalty > production',
};

const CINEMA: ReferenceModel = {
  id: 'cinema',
  title: 'Cinema',
  words:
    'film, screen, popcorn, seat, showtime, distributor, 3d, auditorium, projection, snack, premiere, trailer, matinee, moviegoer, drive-in',
  parts: {
    'film-catalogue': {
      also: 'film, trailer, age rating, version',
      told: 'film/trailer/new | age/fsk/child | original/subtitle/3d | poster',
      context: 'product-catalogue',
    },
    'film-licence': {
      also: 'distributor, film booking, licence, key',
      told: 'distributor/rent + film | key/unlock/server | weeks/minimum + screen | settle/percent',
      context: 'rights',
    },
    'showtime-programme': {
      also: 'screening, show, screen plan, schedule',
      told: 'thursday/week + programme | which screen/when | clean/between + shows | move/bigger',
    },
    'seat-reservation': {
      also: 'seat, seat map, hold, auditorium',
      told: 'seat/row/choose | couple/wheelchair | held/released | sold/full',
    },
    ticketing: {
      also: 'ticket, counter sale, online sale, group',
      told: 'buy/web/machine | discount/student/tuesday | school/birthday + group | refund/cancel',
      context: 'ticket-sale',
    },
    'concession-stand': {
      also: 'popcorn, snack, drink, combo',
      told: 'popcorn/drink/combo | queue/order ahead | stock/waste | seat/bring',
      context: 'store-pos',
    },
    'loyalty-card': {
      also: 'bonus card, unlimited pass, voucher, point',
      told: 'card/points/tenth | unlimited/month | voucher/gift | birthday',
      context: 'loyalty',
    },
    'admission-control': {
      also: 'ticket check, scan, entry, id check',
      told: 'scan/tear | id/old enough | late/wrong screen | glasses',
      context: 'access-control',
    },
    'screen-advertising': {
      also: 'advert, trailer slot, local ad, campaign',
      told: 'spot/before film | local/shop + ad | trailer/order | count/invoice',
      context: 'advertising',
    },
    'box-office-report': {
      also: 'admissions, revenue, film settlement report, visitor count',
      told: 'how many/weekend + visitors | distributor/report + takings | film tax/levy | compare/screen',
      context: 'reporting',
    },
  },
  relations:
    'film-licence > film-catalogue, showtime-programme > film-licence, showtime-programme > film-catalogue, ticketing > seat-reservation, seat-reservation > showtime-programme, ticketing > loyalty-card, concession-stand > loyalty-card, ticketing ~> admission-control, screen-advertising > showtime-programme, ticketing ~> box-office-report, box-office-report ~> film-licence',
};

const CHOIR_ASSOCIATION: ReferenceModel = {
  id: 'choir-association',
  title: 'Choir or association',
  words:
    'choir, rehearsal, singer, conductor, soprano, concert, sheet music, board, member, association, tour, tenor, brass band, costume, minutes',
  parts: {
    'member-list': {
      also: 'singer, member, voice, section',
      told: 'voice/alto/bass + sings | join/audition | birthday/address | pause/leave',
      context: 'membership',
    },
    'rehearsal-attendance': {
      also: 'rehearsal, attendance, absence, poll',
      told: 'come/cannot/absent + rehearsal | voice/enough/tenor + poll | extra/weekend | late/tick',
      context: 'attendance',
    },
    repertoire: {
      also: 'piece, programme, song, set list',
      told: 'sing/piece/order | learned/still shaky | concert/encore | listen/practise + track',
    },
    'sheet-library': {
      also: 'sheet music, score, copy, folder',
      told: 'copies/folder/number | borrow/return + score | buy/licence/copy | missing/pencil',
    },
    performance: {
      also: 'concert, gig, venue, contract',
      told: 'concert/sing at/wedding | hall/church/stage | soloist/orchestra | clothes/when there',
      context: 'event-programme',
    },
    'concert-tickets': {
      also: 'ticket, evening till, presale, reserved seat',
      told: 'tickets/door/presale | free/reserved | sold/how many | price/student',
      context: 'ticket-sale',
    },
    'choir-tour': {
      also: 'trip, coach, host family, accommodation',
      told: 'bus/host/room | partner choir | share/cost + trip | list/passport',
      context: 'project',
    },
    dues: {
      also: 'contribution, fee, reminder, debit',
      told: 'pay/contribution + yearly | owe/remind | reduced/student | donate/receipt',
      context: 'subscription-invoice',
    },
    'board-work': {
      also: 'minutes, resolution, election, task',
      told: 'meet/decide/minutes | elect/treasurer | who does/by when | association/statute',
      context: 'task',
    },
    'club-treasury': {
      also: 'cash book, budget, sponsor, royalty report',
      told: 'cash/income/expense | conductor/fee | collecting society/report | grant/sponsor',
      context: 'general-ledger',
    },
  },
  relations:
    'rehearsal-attendance > member-list, repertoire > sheet-library, performance > repertoire, performance > rehearsal-attendance, performance ~> concert-tickets, concert-tickets ~> club-treasury, choir-tour > member-list, dues > member-list, dues ~> club-treasury, choir-tour ~> club-treasury, board-work > member-list, performance ~> club-treasury',
};

export const STAGE_AND_SCREEN_MODELS: readonly ReferenceModel[] = [
  CONCERT_TICKETS,
  REPERTORY_THEATRE,
  CINEMA,
  CHOIR_ASSOCIATION,
];
