import type { ReferenceModel } from '../reference-model.ts';

const VIDEO_SHARING: ReferenceModel = {
  id: 'video-sharing',
  title: 'Video sharing',
  words:
    'video, upload, channel, watch, view, subscriber, creator, thumbnail, playlist, clip, comment, like, advert, subtitle, copyright',
  parts: {
    video: {
      also: 'clip, upload, film, title, thumbnail, chapter',
      told: 'upload/publish/film | title/thumbnail/describe | private/unlisted/schedule | delete/replace/old + video | put up | cover | delete | tag/chapter',
    },
    channel: {
      also: 'creator, subscriber, uploader, playlist, channel page, feed',
      told: 'creator/channel + own | subscribe/bell/follow | playlist/series | partner/verified | channel/creator/youtuber | own/several + channel',
      context: 'user-profile',
    },
    transcoding: {
      also: 'encoding, processing, media, conversion, quality, rendition, subtitle',
      told: 'convert/quality/resolution | phone/tv/slow + play | subtitle/caption | long/waiting + processing | process/size | minutes/wait + processing | phone/hd',
      context: 'media-processing',
    },
    playback: {
      also: 'player, streaming, history, stream, watch session, watch history',
      told: 'watch/play/stutter | continue/where left | history/later | speed/offline/download | load | left off',
      context: 'playback',
    },
    recommendation: {
      also: 'suggestion, home, trend, home feed, ranking, trending',
      told: 'suggest/similar | home/trending | not interested/rabbit | child/kids + only | hooked | popular | rubbish',
      context: 'recommendation',
    },
    comment: {
      also: 'engagement, like, reaction, share, live chat, conversation',
      told: 'like/thumb/comment | pin/heart/reply | embed | count + views/likes | write below',
      context: 'comment',
    },
    copyright: {
      also: 'rights match, rights, claim, fingerprint, copyright claim, content id, takedown',
      told: 'copyright/music + stolen/claim | fingerprint/match | dispute/strike/counter | block/country/share revenue | copyright/music/stolen/copied | claim | record company/lawyer',
      context: 'rights',
    },
    moderation: {
      also: 'review, report, age check, age limit, strike, safety',
      told: 'report/violence/hate | age/eighteen | remove/strike/appeal | child + protect | flag/complain | naked/lies | child',
      context: 'moderation',
    },
    monetisation: {
      also: 'earning, payout, revenue, ad revenue, membership, tip',
      told: 'earn/paid + views | advert + before/in | member/tip/super | payout/tax/statement | earn/paid/money + creator | advert/spot + before/in | bank',
      context: 'royalty',
    },
    analytics: {
      also: 'creator analytics, statistics, view count, audience report, retention curve, figures',
      told: 'views/minutes/curve | where/who + watched | fake/bot + views | compare + last | who/where + watched | bounce/fake | compare',
      context: 'analytics',
    },
    search: {
      also: 'discovery, index, filter, finder, lookup, query',
      told: 'search/find + video | filter/newest/longest | search/look for | type/enter + word/name | narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
    advertising: {
      also: 'ad, campaign, sponsor, advert, banner',
      told: 'advertiser/brand/sponsor + book | skip/annoy + advert | price/budget | advert/ad/sponsor + book/sell/show/play | advertiser/sponsor | banner/spot | ad + revenue/income',
      context: 'advertising',
    },
    user: {
      also: 'viewer, account, member, role, permission, access right',
      told: 'sign up/log in/viewer | parent/kids/age | premium/history | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | login | left/leaves + account/company/team',
    },
  },
  relations:
    'video > channel, video ~> transcoding, playback > video, playback ~> recommendation, comment > video, playback ~> monetisation, playback ~> analytics, video ~> moderation, copyright ~> monetisation, playback > transcoding, search > video, advertising ~> playback, channel > user, video ~> copyright',
};

const LIVE_STREAMING: ReferenceModel = {
  id: 'live-streaming',
  title: 'Live streaming',
  words:
    'live, stream, streamer, viewer, broadcast, donation, emote, chat, gamer, camera, raid, concert, clip, delay',
  parts: {
    stream: {
      also: 'broadcast, session, live event, live stream, schedule, stream title',
      told: 'go/on + live/air | announce/plan + live | title/game/topic | end/crash + stream | go live/start/on air | plan | crash/end | announce/schedule',
    },
    ingest: {
      also: 'encoder, feed, intake, stream intake, stream key, contribution feed',
      told: 'camera/encoder + send | key/secret + stream | signal/bandwidth + lost | second/backup + line | camera/encoder/obs | key/stolen | signal/upload/bandwidth | backup',
    },
    delivery: {
      also: 'live distribution, distribution, transcoding, player, viewer stream, latency',
      told: 'delay/seconds | quality/phone + adapt | hundred thousand/rush + watch | country/region + blocked | lag/stutter | quality/phone/adapt | rush/thousand/crash | country/blocked',
      context: 'media-processing',
    },
    channel: {
      also: 'streamer, follower, creator, channel page, broadcaster page, playlist',
      told: 'streamer/channel/follow | bell/tell + live | partner/team | panel/about | page | bell',
      context: 'user-profile',
    },
    chat: {
      also: 'chat room, conversation, live chat, message, emote, slow mode, bot',
      told: 'chat/emote | slow/only + followers | bot/command | pin/question | followers only | viewer + write/ask/joke | fast/flood + chat',
      context: 'chat',
    },
    moderation: {
      also: 'moderator, ban, report, stream takedown, review, safety',
      told: 'timeout/ban/delete | moderator/mod | stop/stream + forbidden | music/copyright | report | forbidden/naked | insult/raid/troll',
      context: 'moderation',
    },
    donation: {
      also: 'tip subscription, subscription, tip, gift, coin, virtual coin',
      told: 'donate/tip/bits | subscribe/gift + month | alert/shout | goal/bar | coin/gift | subscribe/badge | thank | chargeback/card',
      context: 'subscription',
    },
    replay: {
      also: 'recording, clip, video, highlight, video on demand, dispatch',
      told: 'later/replay/missed | clip/highlight | delete/days + recording | upload/other | recording | delete',
      context: 'media-library',
    },
    ticket: {
      also: 'pay per view, pay-per-view, access, purchase, live event access, pass',
      told: 'ticket/pay + concert/fight | code/device + watch | refund/failed | account | ticket/pay/buy + concert/fight | code/device/shared',
      context: 'ticket-sale',
    },
    payout: {
      also: 'earning, settlement, royalty, streamer earning, revenue split, statement, payment, card',
      told: 'earn/share/per cent + streamer | minimum/month + pay | tax/form | advert/sponsor + revenue | earn/paid | minimum/bank | statement',
      context: 'royalty',
    },
    notification: {
      also: 'alert, push, mail, reminder, announcement, notice',
      told: 'tell/push/bell + live | reminder/starts | mail/message/push/text + goes/get/send/receive | remind | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    analytics: {
      also: 'statistics, viewer count, dashboard, key figure, evaluation, figures',
      told: 'viewer/peak | average/minutes/chart | fake/bot | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'analytics',
    },
    discovery: {
      also: 'browse, home page, ranking, suggestion, directory, category, search, recommendation',
      told: 'browse/category/game | suggest | who + live/on + now | look for/find + streamer | tag/language | raid/host/recommend | new/small + streamer + seen',
      context: 'recommendation',
    },
  },
  relations:
    'ingest > channel, ingest ~> stream, stream ~> delivery, chat > stream, chat ~> moderation, donation > channel, donation ~> payout, stream ~> replay, moderation ~> stream, donation ~> chat, ticket ~> payout, stream ~> notification, stream ~> analytics, discovery > stream, ticket > stream',
};

export const LISTENING_WATCHING_MODELS: readonly ReferenceModel[] = [VIDEO_SHARING, LIVE_STREAMING];
