import type { ReferenceModel } from '../reference-model.ts';

const NEWSROOM: ReferenceModel = {
  id: 'newsroom',
  title: 'Newsroom',
  words:
    'editor, journalist, story, headline, edition, deadline, news agency, desk, reporter, newspaper, breaking news, correction, interview, front page, subscriber',
  parts: {
    planning: {
      also: 'story planning, story, assignment, topic, topic plan, editorial calendar, story idea',
      told: 'morning/conference/meeting + topic | who + writes/goes | plan/calendar | idea/pitch | conference/morning/meeting | who + writes/goes/covers | topic',
      context: 'project',
    },
    article: {
      also: 'text, content, draft, copy desk, piece, contribution',
      told: 'edit/length | headline/teaser | second/check + before | correct/mistake/withdraw | embargo | lead | proof/typo',
      context: 'newsroom',
    },
    agency: {
      also: 'agency wire, wire, press release, feed, wire feed, incoming news, source',
      told: 'agency/wire + arrive | press release/tip | urgent/flash | take over/rewrite | agency/wire/reuters | mail | breaking',
      context: 'import-job',
    },
    media: {
      also: 'picture desk, picture, photo, video, graphic, rights',
      told: 'photo/video/graphic + find | photographer/fee/rights | caption/crop | archive + picture | photo/picture/video/graphic | credit',
      context: 'media-library',
    },
    layout: {
      also: 'page layout, edition, page, print, print page, issue production',
      told: 'page/column/print + layout | edition/front page/region | printer/deadline/plate | space/advert + page | page/column/layout/print | front/issue | advert/gap',
    },
    publishing: {
      also: 'online publishing, website, homepage, channel, push alert, live ticker',
      told: 'home/top/place + story | push/phone/breaking | ticker | app/social/partner | online/website/home | facebook',
    },
    'fact-check': {
      also: 'verification, legal, source check, legal check, correction',
      told: 'true/fact/source | lawyer/sue/legal | two/second + source | protect/informant | check | two',
    },
    freelancer: {
      also: 'contributor, stringer, fee, commission',
      told: 'freelancer/line/photo + fee | contract/commission | invoice/month + pay | abroad/correspondent | freelancer/fee | invoice/pay',
    },
    subscription: {
      also: 'reader subscription, reader, subscriber, paywall, delivery, e-paper',
      told: 'subscribe/abo/paywall | holiday/redirect + paper | complain/not delivered | trial/cancel | pay | holiday/redirect | free/login',
      context: 'subscription',
    },
    archive: {
      also: 'search, documentation, story archive, research, store, repository',
      told: 'old/earlier + search | topic/person/tag | school/sell + archive | delete/anonymise | archive/search | right to be forgotten',
      context: 'archive',
    },
    analytics: {
      also: 'reach, reader figures, metrics, audience figures, audience, statistics, read figures, dashboard, test',
      told: 'click/minutes | headline + test | which + subscriptions/bring | screen/desk | headline | how long/how many + read/stay | screen/wall + figure',
      context: 'analytics',
    },
    advertising: {
      also: 'ad, advert sale, notice, advert, sponsor, campaign, banner',
      told: 'advert/obituary/notice/sell | page/space/price + advert | advert/ad/sponsor + book/sell/show/play | advertiser/sponsor | banner/spot | ad + revenue/income',
      context: 'advertising',
    },
    comment: {
      also: 'reader comment, letter, moderation, discussion, remark, reply, thread, feedback',
      told: 'comment/letter/reader + write | hate/delete/block | comment/discuss/reply | question/remark + below/attach | mention + colleague | discussion + lost/mail/endless',
      context: 'comment',
    },
  },
  relations:
    'planning ~> article, agency ~> article, article > media, article > fact-check, article ~> layout, article ~> publishing, planning > freelancer, publishing > subscription, publishing ~> analytics, article ~> archive, analytics ~> planning, agency ~> planning, layout ~> archive, media > freelancer, advertising ~> layout, comment > article',
};

const BOOK_PUBLISHING: ReferenceModel = {
  id: 'book-publishing',
  title: 'Book publishing',
  words:
    'book, author, manuscript, publisher, print run, cover, isbn, bookshop, royalty, editor, reprint, title, catalogue, proof, novel',
  parts: {
    manuscript: {
      also: 'submission, proposal, acquisition, manuscript review, text, piece',
      told: 'send in/submit/read + manuscript | offer/bid | reject/accept + reader | meeting/decide + programme | manuscript/send in/pile | reject/accept | meeting/like/report',
      context: 'peer-review',
    },
    contract: {
      also: 'author contract, agreement, advance, rights grant, terms, deal',
      told: 'contract/advance + author | option/next + book | per cent | deliver/deadline | contract/sign/advance | option',
      context: 'contract',
    },
    book: {
      also: 'title, edition, product, metadata, isbn, catalogue',
      told: 'isbn/price/format | hardcover/paperback/e-book | season/preview + announce | blurb/keyword/category | title | season/spring/autumn/announce',
      context: 'bibliographic-catalogue',
    },
    editorial: {
      also: 'editing, proofreading, lectorate, copy-editing, proof, translation',
      told: 'edit/correct/chapter | proof/mistake | translator/expert | author + agree/change | typo | agree',
    },
    production: {
      also: 'printing, layout, cover, print order, e-book file',
      told: 'print/paper/bind | cover/design | printer/quote | typeset/file | reprint/out of print | copies',
      context: 'production-order',
    },
    rights: {
      also: 'rights sale, licence, permission, foreign rights, film option, share',
      told: 'foreign/translation/film + sell | fair/frankfurt + publisher | quote/picture + permission | audio/paperback + licence | foreign/translation/film/audio | fair/frankfurt/publisher | permission/quote/picture',
      context: 'rights',
    },
    marketing: {
      also: 'publicity, campaign, press, review copy, reading tour, advance copy',
      told: 'review/press/copy | reading/tour/fair | blogger/influencer | poster/advert | event | social',
      context: 'campaign',
    },
    order: {
      also: 'trade sale, sale, bookshop, distribution, bookshop order, wholesaler, return, discount',
      told: 'bookshop/wholesaler/order | return/unsold | discount/representative/visit | warehouse/deliver | e-book + platform | amazon | invoice',
      context: 'order',
    },
    stock: {
      also: 'inventory, warehouse, print run, warehouse stock, pulping',
      told: 'stock/copies | pulp/cheap/remainder | reprint + when | damaged | warehouse | reprint/run out',
      context: 'inventory',
    },
    royalty: {
      also: 'settlement, statement, author payment, royalty statement, sales report',
      told: 'author + paid/statement | half year/year + settle | sold/minus returns | advance + earned | author + paid/share/per cent | statement/half year | return | advance',
      context: 'royalty',
    },
    author: {
      also: 'person, address, rights owner, contributor, contact, translator, illustrator, agent',
      told: 'author/translator/illustrator + address/know | birthday | bank/tax | visit/call/lunch + author | address/pen name | heirs/dead + author | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only',
      context: 'contact-book',
    },
    schedule: {
      also: 'calendar, list, milestone, season plan, programme, plan, deadline, list planning',
      told: 'programme/season/plan/deadline | postpone/slot | cover + ready | month/spring/autumn + come out/appear | late/behind/shift + book/date | meeting + programme/season | who + does + until',
      context: 'project',
    },
    reporting: {
      also: 'sales figure, calculation, report, statistics, dashboard, key figure, evaluation',
      told: 'sold/figure/bestseller | calculate/break even/cost | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | chart/graph/overview/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'manuscript ~> contract, contract ~> book, book ~> editorial, editorial ~> production, production ~> stock, order > stock, order > book, marketing > book, rights > contract, order ~> royalty, rights ~> royalty, royalty > contract, contract > author, schedule ~> production, order ~> reporting, schedule > book',
};

const RADIO_STATION: ReferenceModel = {
  id: 'radio-station',
  title: 'Radio station',
  words:
    'radio, presenter, broadcast, on air, programme, song, jingle, studio, listener, frequency, news bulletin, playlist, advert, traffic news, show',
  parts: {
    schedule: {
      also: 'programme schedule, programme, show, grid, programme grid, broadcast plan, presenter roster',
      told: 'morning/evening + show | who + presents/studio | week/plan/change + programme | repeat/special | show/programme/morning/evening | presenter/who + speaks/studio | plan/change',
    },
    music: {
      also: 'music planning, song, playlist, library, music library, rotation',
      told: 'song/rotation/not twice | fast/slow/genre + hour | new/test + song | hit | music/playlist | too often',
      context: 'media-library',
    },
    news: {
      also: 'journalist, headline, newsdesk, bulletin, reporter, newsroom, news item, traffic report',
      told: 'news/bulletin | reporter/interview/sound | traffic/weather/jam | urgent/interrupt | every hour | read + news/half past/full hour | reporter/correspondent + phone in/send | police/council + report',
      context: 'newsroom',
    },
    playout: {
      also: 'automation, broadcast, on-air, on-air automation, running order, cart, emergency tape',
      told: 'play/on air/automatic | running order/seconds | silence/fail/emergency | voice/night + recorded | computer | dead air | jingle/voice',
    },
    advertising: {
      also: 'advertising traffic, spot, commercial, airtime, spot booking, commercial break, spot order',
      told: 'spot/break/airtime + sell | customer/price/before news | proof/aired + invoice | competitor/not next | spot/advert/commercial/sell | garage | aired/proof | break',
      context: 'advertising',
    },
    listener: {
      also: 'listener contact, call-in, competition, contact, listener message, request',
      told: 'call/write + listener | win/prize/quiz | request/greet | complain | whatsapp/ring | song | angry',
      context: 'helpdesk-chat',
    },
    transmission: {
      also: 'transmitter, stream, signal, frequency, web stream, signal monitoring',
      told: 'transmitter/mast/frequency | stream/app/digital | noise/alarm | region/split | antenna | off',
    },
    royalty: {
      also: 'rights report, rights, play report, licence, collecting society report, licence fee',
      told: 'report/composer/society | seconds/played + list | fee/pay + music | who + wrote/sang | gema | played/seconds | fee/pay',
      context: 'royalty',
    },
    podcast: {
      also: 'on demand, on-demand, replay, archive, audio archive, clip',
      told: 'listen later/podcast/replay | cut/clip + web | archive | without + music | later/missed | clip/upload',
    },
    research: {
      also: 'rating, sample, listener study, audience research, audience, survey, ratings, listener figures, reach',
      told: 'how many + listen | survey/quarter | test + song | age | listen/reach | poll/phone + listener | lost/gained + listener',
      context: 'survey',
    },
    contributor: {
      also: 'moderator, host, speaker, volunteer, team, presenter, staff, freelancer, rota',
      told: 'presenter/freelancer/volunteer + shift/pay | sick/stand in/rota | voice/contract | who + on/in + studio/shift | ill/swap | pay/fee + hour/show | voice/microphone + new',
      context: 'staff',
    },
    website: {
      also: 'homepage, page, social media, app, news article, site, online news',
      told: 'website/app/facebook + post | picture/article/online | post/put + online/web/facebook | photo/video/text + online | playlist/title + look up | stream/listen + website/app',
      context: 'article',
    },
    invoicing: {
      also: 'invoice, payment, sponsor, charge, accounting, receivable',
      told: 'invoice/bill/pay + spot/sponsor | unpaid | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'invoicing',
    },
  },
  relations:
    'schedule ~> playout, music ~> playout, news ~> playout, advertising ~> playout, playout ~> transmission, playout ~> royalty, playout ~> podcast, listener ~> schedule, research ~> music, research ~> schedule, music > schedule, listener > music, schedule > contributor, news ~> website, advertising ~> invoicing',
};

export const PRESS_MODELS: readonly ReferenceModel[] = [NEWSROOM, BOOK_PUBLISHING, RADIO_STATION];
