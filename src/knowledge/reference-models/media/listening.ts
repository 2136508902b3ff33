import type { ReferenceModel } from '../reference-model.ts';

const MUSIC_STREAMING: ReferenceModel = {
  id: 'music-streaming',
  title: 'Music streaming',
  words:
    'song, album, artist, playlist, listen, label, track, genre, royalty, lyrics, offline, shuffle, premium, band',
  parts: {
    catalogue: {
      also: 'track, song, album, metadata, directory, register',
      told: 'song/album/artist + know/list | version/remix | wrong/double + artist | cover/lyrics/genre | song/album/track | wrong name | missing/million',
      context: 'media-library',
    },
    ingestion: {
      also: 'release intake, release, delivery, label delivery, distributor, release date',
      told: 'label/distributor + deliver/send | friday/midnight + out | take down/withdraw | file/format + check | label/distributor/deliver | friday/out/release | fake/robot + songs',
      context: 'release-delivery',
    },
    licensing: {
      also: 'rights, contract, licence, territory, licence deal, rights holder',
      told: 'may/allowed + country | contract/label/collecting society | who + owns/wrote | expire/gone + song | country | composer/society/owner | expire/gone/dispute',
      context: 'rights',
    },
    playback: {
      also: 'player, streaming, offline, stream, queue, offline download',
      told: 'play/skip/shuffle | offline/plane/download | two + devices/same time | quality/lossless | listen | two/same time/device | stop/stutter',
      context: 'playback',
    },
    playlist: {
      also: 'saved songs, list, library, collection, favourite, saved song, like',
      told: 'playlist/make | heart/save/like | friends/together + list | import/other service | friends | own/my + list/songs/collection | share/together + playlist',
    },
    recommendation: {
      also: 'discovery, radio, mix, taste profile, personalisation, for you',
      told: 'discover/similar | mix/radio/mood | monday/week + list | review | suggest | monday | always same',
      context: 'recommendation',
    },
    usage: {
      also: 'listening history, listening, play count, stream count, scrobble, chart',
      told: 'count/thirty seconds + play | chart/most | fake/bot + streams | who + listened | thirty seconds/stream | fake/bot/farm',
      context: 'metering',
    },
    royalty: {
      also: 'royalty settlement, settlement, payout, statement, split, agreement',
      told: 'per stream/cent + artist | quarter/month + statement | split/composer | unclaimed/dispute | cent/per stream/pay + artist/label | quarter/statement',
      context: 'royalty',
    },
    subscription: {
      also: 'plan, billing, premium, family plan, trial, student',
      told: 'family/student/premium | free/advert | trial/cancel | gift/phone contract | pay/euro | card/failed',
      context: 'subscription',
    },
    artist: {
      also: 'artist portal, artist page, portal, pitch, statistics, concert date',
      told: 'artist/band + own page/see | pitch/submit + playlist | tour/merch | fans | artist/band + see/page | pitch/submit',
      context: 'user-profile',
    },
    search: {
      also: 'find, voice search, index, filter, finder, lookup',
      told: 'search/sing/typo | lyrics/half + know | look for | type/enter + word/name | filter/narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
    user: {
      also: 'account, listener, profile, family member, member, role, permission',
      told: 'sign up/log in/listener | family/child/address | follow/friends | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | login | left/leaves + account/company/team',
    },
    advertising: {
      also: 'ad, audio spot, campaign, advert, sponsor, banner',
      told: 'advert/spot/between + song | sponsor/book + spot | advert/ad/sponsor + book/sell/show/play | advertiser/sponsor | banner/spot | ad + revenue/income',
      context: 'advertising',
    },
  },
  relations:
    'ingestion ~> catalogue, catalogue > licensing, playback > catalogue, playback > subscription, playback ~> usage, playlist > catalogue, usage ~> recommendation, usage ~> royalty, royalty > licensing, recommendation > catalogue, artist > usage, artist > royalty, search > catalogue, subscription > user, advertising ~> playback, playlist > user',
};

const PODCAST_HOSTING: ReferenceModel = {
  id: 'podcast-hosting',
  title: 'Podcast hosting',
  words:
    'podcast, episode, show, listener, host, feed, download, audio, season, sponsor, interview, shownotes, recording, jingle',
  parts: {
    show: {
      also: 'podcast, series, cover, host, register, collection',
      told: 'show/series + name/cover | category/language | several + hosts/network | trailer/season | show/podcast/cover | several/network',
    },
    episode: {
      also: 'upload, audio upload, shownotes, chapter, season',
      told: 'upload/publish + episode | note/link/chapter | schedule/tuesday/early | wrong/replace + audio | upload/publish/record + episode | title/guest | replace',
      context: 'article',
    },
    audio: {
      also: 'audio processing, processing, editing, encoding, mastering, loudness, conversion, file',
      told: 'loud/quiet/noise | convert/mp3 | intro/jingle | size/minutes | cough | edit | length',
      context: 'media-processing',
    },
    transcript: {
      also: 'transcription, text, subtitle, summary, rendering, display',
      told: 'write down/text + spoken | search/read + episode | summary/chapter + automatic | deaf | write down | search/summary | automatic',
      context: 'transcription',
    },
    feed: {
      also: 'feed distribution, distribution, rss, directory, rss feed, directory submission, private feed',
      told: 'apple/spotify/directory + appear | feed/address/redirect | private/paying + feed | move/other + host | apple/spotify/app/directory | private/move | not appear',
      context: 'release-delivery',
    },
    advertising: {
      also: 'ad insertion, ad, sponsor, spot, sponsor spot, dynamic ad, campaign, marker',
      told: 'sponsor/spot/read + advert | minute/mark | old/new + episode + advert | price/thousand + listens | sponsor/advert/spot | insert/position | price/thousand/campaign | old episode',
      context: 'advertising',
    },
    analytics: {
      also: 'listener statistics, statistics, download, report, download count, listener, app, country report',
      told: 'how many + listen/download | app/country | robot/twice + count | until/stop + listening | listen/download | stop/skip | sponsor + number',
      context: 'analytics',
    },
    membership: {
      also: 'listener support, support, donation, subscription, premium feed',
      told: 'donate/support/coffee | member/bonus + episode | pay | cancel | tip | member/bonus/exclusive',
    },
    website: {
      also: 'homepage, landing page, show website, player, page, site, podcast site, web player',
      told: 'page/website/player | embed | voice message | own + address | own address | listen + browser/website | own/link + page/site',
    },
    team: {
      also: 'user, member, network, role, production plan, person',
      told: 'cutter/host/guest + may | network/label + shows | plan/recording/guest | login/agency | host/cutter/colleague/guest + may | invite/rights | network',
    },
    billing: {
      also: 'plan, account, invoice, storage, charge, accounting',
      told: 'pay/price/invoice | limit/upload/space | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'subscription',
    },
    comment: {
      also: 'feedback, listener message, review, discussion, remark, reply, thread',
      told: 'comment/voice message/mail | star/review | discuss/reply | question/remark + below/attach | mention + colleague | discussion + lost/mail/endless',
      context: 'comment',
    },
    payout: {
      also: 'earning, revenue share, payment, card, transaction, settlement, refund',
      told: 'earn/paid | minimum | card/transfer/paypal + pay | declined/failed/bounced + card/payment/transfer | money + arrive/receive/bank | payment provider | bank account/iban',
      context: 'payment',
    },
  },
  relations:
    'episode > show, episode ~> audio, audio ~> transcript, episode ~> feed, feed > advertising, feed ~> analytics, membership ~> feed, episode ~> website, show > team, advertising > analytics, transcript ~> website, membership > show, billing > team, comment > episode, membership ~> payout, advertising ~> payout',
};

export const LISTENING_MODELS: readonly ReferenceModel[] = [MUSIC_STREAMING, PODCAST_HOSTING];
