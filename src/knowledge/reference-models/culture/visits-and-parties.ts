import type { ReferenceModel } from '../reference-model.ts';

const MUSEUM_VISIT: ReferenceModel = {
  id: 'museum-visit',
  title: 'Museum visits',
  words:
    'museum, exhibition, visitor, guided tour, audio guide, entrance, ticket, painting, school class, free sunday, gallery, guide, cloakroom, time slot, gift shop',
  parts: {
    exhibition: {
      also: 'exhibition, special show, opening, loan object',
      told: 'show/new/until + exhibition | opening/opening night | room/hang | closed/monday',
      context: 'event-programme',
    },
    'time-slot': {
      also: 'entry slot, capacity, opening hours, contingent',
      told: 'slot/hour/full | how many/inside | free/sunday | group/keep',
    },
    'admission-ticket': {
      also: 'ticket, entrance, annual pass, discount',
      told: 'buy/entrance/online | reduced/child/pensioner | combined/city card | year/friend + pass',
      context: 'ticket-sale',
    },
    'guided-tour': {
      also: 'tour, guide, tour language, school programme, workshop',
      told: 'guide/tour/language | class/teacher + book | birthday/workshop | meeting point',
    },
    'guide-roster': {
      also: 'tour guide, attendant, freelancer, room supervision',
      told: 'which guide/who + tour | attendant/room | ill/swap | fee/hours',
      context: 'shift-roster',
    },
    'audio-guide': {
      also: 'stop, app, multimedia guide, language',
      told: 'listen/number/headphones | language/children | device/return | phone/app',
      context: 'media-library',
    },
    'entry-control': {
      also: 'admission, gate, scan, cloakroom',
      told: 'scan/gate | bag/coat/locker | count/in | leave/again',
      context: 'access-control',
    },
    'museum-shop': {
      also: 'shop, catalogue, postcard, souvenir',
      told: 'postcard/catalogue/souvenir | till/shop | stock/order | café',
      context: 'store-pos',
    },
    'friends-association': {
      also: 'friend, patron, donation, member event',
      told: 'friend/support/yearly | donate/thank | preview/evening | magazine',
      context: 'membership',
    },
    'visitor-research': {
      also: 'visitor survey, visitor count, guest book, feedback',
      told: 'where from/liked | count/statistics + visitor | guest book | funding/report',
      context: 'survey',
    },
  },
  relations:
    'admission-ticket > time-slot, time-slot > exhibition, guided-tour > time-slot, guided-tour > guide-roster, admission-ticket ~> entry-control, audio-guide > exhibition, admission-ticket > friends-association, museum-shop > friends-association, entry-control ~> visitor-research, guided-tour ~> admission-ticket',
};

const FESTIVAL: ReferenceModel = {
  id: 'festival',
  title: 'Festival',
  words:
    'festival, stage, camping, band, line-up, wristband, crew, food stall, headliner, mud, weekend ticket, site plan, security, toilets, cashless',
  parts: {
    'artist-booking': {
      also: 'band, artist, fee, rider, hospitality',
      told: 'book/band/fee + agent | rider/dressing room | hotel/travel + band | guest list/withdraw',
      context: 'contract',
    },
    'stage-schedule': {
      also: 'line-up, running order, slot, stage',
      told: 'who plays/when/stage | overlap/late/storm | soundcheck/changeover | app/announce',
      context: 'event-programme',
    },
    'ticket-sale': {
      also: 'weekend ticket, early bird, camping ticket, refund',
      told: 'buy/early/weekend + ticket | day/camping/parking | resale/sold out | instalment',
      context: 'ticket-sale',
    },
    'wristband-entry': {
      also: 'wristband, gate, scan, accreditation',
      told: 'wristband/gate/scan | crew/press/backstage | how many inside | day/re-entry',
      context: 'access-control',
    },
    'cashless-payment': {
      also: 'top-up, chip, balance, payout',
      told: 'top up/chip/balance | pay/beer/stall | left over/refund | offline',
      context: 'wallet',
    },
    'vendor-stall': {
      also: 'food stall, trader, market stand, stall fee',
      told: 'stall/trader + apply/place | percent/rent/takings | power/water | hygiene',
    },
    'crew-shift': {
      also: 'volunteer, helper, steward, shift',
      told: 'helper/volunteer + shift | free ticket/meal | check in/vest | did not come',
      context: 'shift-roster',
    },
    'site-operation': {
      also: 'site plan, power, toilet, build-up, waste',
      told: 'fence/power/toilet/water | build/tear down | truck/radio/map | rubbish/deposit cup',
      context: 'task',
    },
    'safety-control': {
      also: 'control centre, incident, first aid, weather warning',
      told: 'storm/evacuate | first aid/security + call | crowd/full/crush | police/report',
      context: 'incident-dispatch',
    },
    'camping-pitch': {
      also: 'camp ground, pitch, caravan, arrival',
      told: 'tent/caravan/pitch | arrive/thursday | quiet/family | leave/clean/deposit',
    },
  },
  relations:
    'artist-booking ~> stage-schedule, ticket-sale ~> wristband-entry, ticket-sale ~> camping-pitch, wristband-entry ~> cashless-payment, vendor-stall > cashless-payment, vendor-stall > site-operation, crew-shift ~> wristband-entry, stage-schedule > site-operation, wristband-entry ~> safety-control, safety-control ~> stage-schedule, artist-booking ~> wristband-entry, camping-pitch > site-operation',
};

const ESCAPE_ROOMS: ReferenceModel = {
  id: 'escape-rooms',
  title: 'Escape rooms',
  words:
    'escape room, riddle, team, game master, clue, puzzle, locked in, birthday, team building, minute, props, countdown, adventure, reset',
  parts: {
    'room-scenario': {
      also: 'room, scenario, story, difficulty',
      told: 'story/hard/scary + room | players/from age | new/close + room | language',
      context: 'product-catalogue',
    },
    'slot-booking': {
      also: 'slot, booking, group, date',
      told: 'book/slot/hour + team | private/strangers | move/cancel + slot | gap/between + clean',
      context: 'reservation',
    },
    'team-waiver': {
      also: 'team, player, waiver, photo consent',
      told: 'sign/waiver + players | claustrophobia/pregnant | photo/name + team | late/briefing',
      context: 'consent',
    },
    'game-session': {
      also: 'game, countdown, hint, result',
      told: 'clock/sixty/minute | hint/stuck/clue | solved/escaped/out | camera/watch',
      context: 'game-round',
    },
    'game-master-roster': {
      also: 'game master, shift, training, stand-in',
      told: 'who + runs/master | english/train + room | ill/weekend | two/parallel',
      context: 'shift-roster',
    },
    'prop-maintenance': {
      also: 'prop, lock, reset, defect',
      told: 'lock/magnet/battery + broken | reset/checklist | spare/replace | room + stop',
      context: 'maintenance-order',
    },
    voucher: {
      also: 'gift voucher, code, redemption, expiry',
      told: 'gift/christmas + voucher | redeem/code | expire/extend | box/print',
      context: 'gift-card',
    },
    'company-event': {
      also: 'team building, company offer, package, mobile game',
      told: 'company/team + offer | food/room/afterwards | invoice/company | twenty/compete',
      context: 'quotation',
    },
    payment: {
      also: 'deposit, price per head, invoice, refund',
      told: 'pay/head/deposit | more/fewer + players | refund/cancel | weekend/price',
      context: 'payment',
    },
    'hall-of-fame': {
      also: 'ranking, photo wall, review, best time',
      told: 'fastest/best + month | photo/mail/share | stars/recommend | come back/next room',
      context: 'leaderboard',
    },
  },
  relations:
    'slot-booking > room-scenario, slot-booking > game-master-roster, slot-booking > payment, voucher ~> slot-booking, slot-booking ~> team-waiver, team-waiver ~> game-session, game-session ~> hall-of-fame, game-session ~> prop-maintenance, prop-maintenance ~> slot-booking, company-event ~> slot-booking, company-event ~> payment',
};

const GAMING_CAFE: ReferenceModel = {
  id: 'gaming-cafe',
  title: 'Gaming cafe',
  words:
    'gamer, console, pc, seat, hour, play, esport, headset, snack, energy drink, tournament, lan, night package, arcade, board game',
  parts: {
    station: {
      also: 'seat, computer, console, table',
      told: 'which pc/seat + free | broken/headset/mouse | vr/console/table | maintenance/update',
      context: 'venue',
    },
    'play-session': {
      also: 'session, hour, timer, log-in',
      told: 'minutes/hours + left | log in/start/stop | extend/pause | move/seat',
    },
    'time-package': {
      also: 'time credit, night package, member hours, price',
      told: 'buy/ten/night + hours | happy/cheap | expire/left | top up',
      context: 'prepaid-balance',
    },
    'gamer-account': {
      also: 'gamer, account, age check, guardian consent',
      told: 'id/age/parents | nickname/register | banned | friend',
      context: 'user-profile',
    },
    'game-library': {
      also: 'game, licence, board game, game account',
      told: 'which game/install | licence/account + shared | borrow/box/missing piece | explain/recommend',
    },
    'seat-reservation': {
      also: 'booking, group, birthday, waiting',
      told: 'book/tonight + seats/table | birthday/group | late/no show | full/wait',
      context: 'reservation',
    },
    'snack-order': {
      also: 'snack, drink, order to seat, kitchen',
      told: 'order/from seat + drink | tab/on account | kitchen/pizza | age/alcohol',
      context: 'food-order',
    },
    tournament: {
      also: 'tournament, bracket, team, prize',
      told: 'sign up/bracket/round | prize/winner | referee/cheat | stream',
      context: 'competition',
    },
    'loyalty-level': {
      also: 'level, points, reward, rank',
      told: 'points/level/hours + free | birthday | badge/rank | bring a friend',
      context: 'loyalty',
    },
    till: {
      also: 'cash register, sale, shift closing, tip',
      told: 'cash/card + till | close/count/evening | headset/sell | discount',
      context: 'store-pos',
    },
  },
  relations:
    'play-session > station, play-session > time-package, play-session > gamer-account, seat-reservation > station, play-session > game-library, snack-order ~> till, time-package ~> till, tournament > station, tournament > gamer-account, play-session ~> loyalty-level, seat-reservation > gamer-account, snack-order > play-session',
};

export const VISITS_AND_PARTIES_MODELS: readonly ReferenceModel[] = [
  MUSEUM_VISIT,
  FESTIVAL,
  ESCAPE_ROOMS,
  GAMING_CAFE,
];
