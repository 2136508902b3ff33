import type { ReferenceModel } from '../reference-model.ts';

const MEET_UP_GROUPS: ReferenceModel = {
  id: 'meet-up-groups',
  title: 'Events and meet-ups',
  words:
    'meet-up, group, event, rsvp, organiser, attendee, guest, venue, waiting list, hobby, neighbourhood, workshop, evening, join, host',
  parts: {
    group: {
      also: 'community, circle, club, organiser team, chapter, grouping',
      told: 'found/start + group | join/apply + group | organiser/helper/hand over | hobby/city/language + group | found/start/join/leave + group | hobby/city/language | asleep/dead',
    },
    event: {
      also: 'meeting, session, meet-up, event series, announcement, date, invitation',
      told: 'plan/announce/publish + evening/event | every/monthly/series | cancel/postpone | online/link + instead | plan/announce/evening/date | weekly | rain | online/link',
      context: 'event-programme',
    },
    registration: {
      also: 'attendance, rsvp, sign-up, guest list, waiting list',
      told: 'come/yes/maybe/sign up | waiting list/move up | no show/did not come | plus one/friend | tick/door | no | waiting',
    },
    venue: {
      also: 'place, location, room, host space, address, spot',
      told: 'room/pub/park | find/offer/sponsor + room | capacity/seats | map/way | hall | free/sponsor/rent',
      context: 'venue',
    },
    payment: {
      also: 'ticketing, ticket, fee, contribution, refund, transaction',
      told: 'pay/fee/ticket | code/scan + door | refund/return | free/donation | euro | money back | share cost',
      context: 'ticket-sale',
    },
    search: {
      also: 'discovery, recommendation, event search, suggestion, interest, calendar',
      told: "near/weekend + what's on | interest/like + suggest | filter/date/topic | friends + go | near/weekend/what's on | suggest/interest",
      context: 'recommendation',
    },
    user: {
      also: 'member, profile, attendee, reputation, account, person',
      told: 'who + is/interests | alone | photo/name + badge | no show + reputation | who + is/new/photo | interest/age | sign up/leave | unreliable',
      context: 'user-profile',
    },
    message: {
      also: 'discussion, chat, photo album, conversation, reply, remark',
      told: 'write/ask + group/before | photo/afterwards + share | announce/tell + all | ride/bring | chat | announce',
      context: 'chat',
    },
    review: {
      also: 'evaluation, comment, opinion, feedback, rating, follow-up',
      told: 'how/liked/star + evening | report/bad + behaviour | thank/next time | again/better + wish | liked/stars/how + was | complain/behave | wish | stayed away/come again | praise/criticise + evening/organiser',
      context: 'reviews',
    },
    subscription: {
      also: 'organiser plan, billing, organiser fee, group subscription, sponsor',
      told: 'organiser + pay/month | sponsor/support | plan/limit + groups | unpaid/close + group | organiser/month/fee + pay | unpaid/limit',
      context: 'subscription',
    },
    notification: {
      also: 'reminder, mail, push, alert, notice, inbox',
      told: 'remind/mail/push | tomorrow/changed/cancelled | too many | mail/message/push/text + goes/get/send/receive | reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    moderation: {
      also: 'report, block, safety, ban, complaint, content moderation',
      told: 'report/block/rude/creepy | ban/throw out | spam/dating | insult/hate/harass | remove/delete + post/comment/content | ban/block/kick + user/member | moderator/volunteer + check | complain/report + somebody/content',
      context: 'moderation',
    },
    photo: {
      also: 'album, picture, upload, image, file, document',
      told: 'photo/picture/album + upload/share | do not want | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-library',
    },
  },
  relations:
    'event > group, registration > event, registration > user, registration ~> payment, search > event, search > user, message > group, registration ~> review, group > subscription, group > user, event ~> message, event ~> notification, review ~> moderation, photo > event, moderation > user, event > venue',
};

const FAN_CLUB: ReferenceModel = {
  id: 'fan-club',
  title: 'Fan clubs and creator support',
  words:
    'fan, fan club, artist, band, creator, supporter, exclusive, tier, merchandise, autograph, backstage, presale, patron, behind the scenes',
  parts: {
    creator: {
      also: 'creator page, artist, page, profile, artist profile, club page, goal',
      told: 'artist/band/creator + page/about | goal/thank + reach | official/fake | links/welcome + video | artist/band/creator + page/tell | goal/reach',
      context: 'user-profile',
    },
    tier: {
      also: 'level, reward, benefit, membership level, reward tier, price',
      told: 'gold/small/big + level | get/benefit + per level | price/month + raise | limited/places | level/gold/tier | get/include | price/raise',
    },
    membership: {
      also: 'member, patron, fan, club member, pledge, card',
      told: 'join/become + fan/member | card | leave/pause/upgrade | gift/family | join/become/member/fan | cancel',
      context: 'membership',
    },
    billing: {
      also: 'payment, charge, recurring pledge, dunning, vat, invoice',
      told: 'month/year + charge | card + failed | currency/vat | refund | pay/charge/euro | card/failed/expired',
      context: 'subscription',
    },
    content: {
      also: 'exclusive content, post, exclusive, media, early access, download, behind the scenes',
      told: 'only + members/fans + see | early/before + others | photo/demo/diary | schedule/archive | leaked/copied | behind/exclusive | only + fans/members | leak/copy/screenshot | post/upload/early',
      context: 'article',
    },
    community: {
      also: 'forum, chat, comment, fan chat, discussion, poll',
      told: 'fans + talk/chat | vote/poll/choose | question/answer + artist | rude/ban | chat/talk/comment | question/answer',
      context: 'chat',
    },
    ticket: {
      also: 'presale, ticketing, ticket presale, code, meet and greet, ballot',
      told: 'ticket + before/first | code/number + ticket | meet/backstage/soundcheck | draw/lucky | tout/resell | ticket/concert | code/lottery',
      context: 'ticket-sale',
    },
    shop: {
      also: 'merchandise, merch, product, limited item, placement, unlock',
      told: 'shirt/vinyl/poster | signed/limited | size/sold out | send/parcel + fan | cap | stock | basket',
      context: 'order',
    },
    payout: {
      also: 'earning, settlement, creator earning, fee, split, statement',
      told: 'pay out/bank + creator | fee/per cent | manager/band + split | tax/statement | pay out/bank/earn | manager/split',
      context: 'payment',
    },
    fulfilment: {
      also: 'reward fulfilment, shipping, delivery, benefit delivery, shout-out, address collection, welcome pack',
      told: 'send/promise + reward/pack | address/size + ask | credit/greeting | owed | pack/parcel/post | address/size/moved | promise | autograph',
      context: 'fulfilment',
    },
    notification: {
      also: 'mail, push, newsletter, alert, message, reminder, announcement',
      told: 'mail/push/newsletter | new + post/song | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    event: {
      also: 'meeting, livestream, concert, date, invitation, gathering, calendar entry, registration',
      told: 'stream/meeting/party | tour/date | guest list | invite/register + event/evening | event/meeting/evening + plan/hold/organise | date/place + announce/fix | attend/come + event',
      context: 'event-programme',
    },
    moderation: {
      also: 'report, ban, content check, review, complaint, block',
      told: 'report/insult/naked | ban/remove | spam/hate/harass | remove/delete + post/comment/content | ban/block/kick + user/member | moderator/volunteer + check | complain/report + somebody/content',
      context: 'moderation',
    },
  },
  relations:
    'membership > tier, tier > creator, membership ~> billing, content > membership, community > membership, ticket > membership, shop > membership, billing ~> payout, membership ~> fulfilment, shop ~> payout, content > tier, content ~> notification, event > membership, community ~> moderation, event ~> notification',
};

const ONLINE_GAME_BACKEND: ReferenceModel = {
  id: 'online-game-backend',
  title: 'Online game backend',
  words:
    'player, game, match, lobby, level, skin, guild, cheat, season, score, coin, character, loot, tournament, clan',
  parts: {
    player: {
      also: 'player profile, profile, account, character, player account, progress, level, save game',
      told: 'level/progress/save | item/coin + has/lost | character/avatar | phone/console + same | phone/console/login | delete/guest',
      context: 'player-state',
    },
    matchmaking: {
      also: 'lobby, queue, skill rating, team finding, rating, pairing',
      told: 'find/pair + opponent/team | equal/skill/strong | seconds/queue | friends/party + together | region/ping | pair/opponent/team | minute | unfair/too strong/beginner | friends',
      context: 'matchmaking',
    },
    session: {
      also: 'game session, match, server, room, game server, instance',
      told: 'start/run + match/room | crash/lag/reconnect | server + near/spare | watch/replay | match/round/room + start/play | disconnect | server',
      context: 'game-server',
    },
    result: {
      also: 'match result, score, statistics, round, outcome',
      told: 'won/score | left/quit + early | count/valid + result | history + matches | draw | leave/quit | history/kill',
      context: 'game-round',
    },
    leaderboard: {
      also: 'high score, table, standing, ranking, achievement, league',
      told: 'rank | season/reset/league | achievement/medal | friends + compare | trophy/friends | climb/fall + rank/place | week/country + best',
      context: 'leaderboard',
    },
    inventory: {
      also: 'economy, wallet, currency, item, virtual currency, trade, loot box, drop',
      told: 'coin/gem + earn/spend | trade/gift + players | box/chance/drop | inflation/duplicate | coin/gem/gold + earn/spend | item/chest/loot | trade',
      context: 'wallet',
    },
    shop: {
      also: 'store, purchase, offer, item shop, skin, bundle, battle pass',
      told: 'buy/skin/pass | offer/bundle | real money/app store/refund | child/parent + limit | pack | discount | parent/child',
      context: 'product-catalogue',
    },
    friend: {
      also: 'social, guild, clan, party, invitation',
      told: 'friend/invite/online | clan/guild + join | gift/help + each other | clan + chest/war | guild/clan/join/leave | gift/help/war',
    },
    chat: {
      also: 'message, voice, voice chat, text chat, channel, emote',
      told: 'talk/voice | mute/swear/filter | team/guild + talk | smiley/emote/sign | chat | insult | language',
      context: 'chat',
    },
    moderation: {
      also: 'anti cheat, anti-cheat, report, cheat detection, ban, fair play, review',
      told: 'cheat/bot/hack | ban/appeal | report/insult + player | impossible/suspicious | aim | report | toxic',
      context: 'moderation',
    },
    event: {
      also: 'live operations, season, configuration, season calendar, remote setting, announcement',
      told: 'event/weekend/christmas + special | tune/balance + without update | announce/maintenance | try + some players | event/weekend/halloween/season | balance/tune/change',
      context: 'feature-flag',
    },
    tournament: {
      also: 'cup, competition, bracket, prize, sign-up',
      told: 'cup/bracket/final | sign up/team + cup | prize/sponsor | referee/stream | tournament | sign up/team',
      context: 'competition',
    },
    analytics: {
      also: 'telemetry, retention, dashboard, key figure, evaluation, figures',
      told: 'play | quit/come back | spend/figure | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'analytics',
    },
  },
  relations:
    'matchmaking > player, matchmaking > friend, matchmaking ~> session, session ~> result, result ~> leaderboard, result ~> player, result ~> moderation, shop > inventory, inventory > player, friend ~> chat, event ~> shop, tournament > matchmaking, tournament > leaderboard, chat ~> moderation, result ~> analytics',
};

export const GATHERINGS_MODELS: readonly ReferenceModel[] = [
  MEET_UP_GROUPS,
  FAN_CLUB,
  ONLINE_GAME_BACKEND,
];
