import type { ReferenceModel } from '../reference-model.ts';

const QUESTION_ANSWER: ReferenceModel = {
  id: 'question-answer',
  title: 'Question and answer site',
  words:
    'question, answer, vote, expert, best answer, accepted, tag, topic, reputation, duplicate, point, ask, edit',
  parts: {
    question: {
      also: 'ask, problem, query, title, bounty',
      told: 'ask/pose + question | unclear/too broad/close | duplicate/already + asked | offer/bonus + for answer | anonymous + ask | pose/want to know | title/detail | duplicate/already asked | broad | urgent/bounty',
    },
    answer: {
      also: 'solution, reply, accepted answer, community answer, contribution, proposal',
      told: 'answer/explain/solve | accept/tick | source/picture/example + answer | outdated | reply | copied | source/picture',
    },
    vote: {
      also: 'rating, score, up-vote, down-vote, ranking, standing',
      told: 'vote/up/helpful | best/most + on top | once/own + vote | cheat/friends + vote | arrow | cheat/friends',
    },
    reputation: {
      also: 'karma, badge, points, point, privilege, level, leaderboard',
      told: 'point/badge/level | earn/lose + point | may + more/edit/moderate | top/expert + week | rank | earn/lose/privilege | week/month + best',
      context: 'leaderboard',
    },
    tag: {
      also: 'topic, subject, category, topic page, synonym',
      told: 'tag/subject/field | follow + topic | merge/rename + tag | expert + field | topic | follow | merge/rename',
    },
    edit: {
      also: 'edit review, revision, review, suggested edit, review queue, check',
      told: 'improve/correct/edit + other | suggest/approve + edit | history | queue/newcomer + check | improve/correct/edit | approve/suggest/queue',
    },
    comment: {
      also: 'note, side discussion, discussion, remark, clarification, conversation',
      told: 'comment/ask back/clarify | below/thanks | delete/rude + comment | short/note + question | rude/chatty | remark/hint + below/answer | thank/joke/argue',
      context: 'comment',
    },
    expert: {
      also: 'expert matching, matching, routing, invitation, expert invitation, question feed, expert profile',
      told: 'who + could/knows + answer | invite/request + expert | unanswered/waiting + question | doctor/lawyer/teacher + verified | who + knows/expert/specialist | invite/send/ask + expert | doctor/lawyer/teacher/verified | unanswered',
      context: 'matching',
    },
    moderation: {
      also: 'report, flag, ban, close vote, spam, safety',
      told: 'flag/report + spam/rude | close/reopen + vote | block/homework/advert | elected/volunteer | report/flag/spam/rude | close/reopen | moderator',
      context: 'moderation',
    },
    search: {
      also: 'discovery, index, similar question, suggestion, filter, browse',
      told: 'find/search + question | typing/similar + shown | google/outside + come | filter/newest/unanswered | search/already | similar/typing | google',
      context: 'search',
    },
    user: {
      also: 'member, profile, account, role, permission, access right',
      told: 'sign up/join/profile | anonymous/guest | leave | invite/add/remove + colleague/people/user/member | forgot/reset + password | who + allowed/may/can | administrator/read only | log in/login | left/leaves + account/company/team',
      context: 'user-profile',
    },
    notification: {
      also: 'alert, digest, subscription, message, reminder, push, announcement',
      told: 'mail/new answer | follow/watch | too many | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    feed: {
      also: 'newsfeed, timeline, homepage, home, stream',
      told: 'see/show/scroll + question | interest/for me | newest/hot | scroll/browse + question | interests/topics + suggests/for you | weekly/daily + digest | trending',
      context: 'social-feed',
    },
  },
  relations:
    'answer > question, vote > answer, vote ~> reputation, answer ~> reputation, question > tag, question > search, edit > answer, comment > answer, question ~> expert, expert > tag, moderation > question, question > user, answer ~> notification, question ~> feed, feed > tag, reputation > user',
};

const DATING: ReferenceModel = {
  id: 'dating',
  title: 'Dating service',
  words:
    'date, single, match, swipe, partner, love, profile photo, like, flirt, relationship, meet, fake profile, distance, couple',
  parts: {
    profile: {
      also: 'member, account, bio, dating profile, questionnaire',
      told: 'photo/about/age/height + show | question/personality | hide/pause/invisible | child/smoke/hobby | picture/about/height | fill in/describe | delete | lie/age/old photo',
      context: 'user-profile',
    },
    preference: {
      also: 'filter, criteria, search, search criteria, discovery setting',
      told: 'look for/want + age/distance | near/kilometre/town | must/no go | man/woman/serious | look for/want/prefer | age/distance | smoke/child',
    },
    verification: {
      also: 'identity, selfie, check, identity check, selfie check, age check',
      told: 'real/selfie/passport | fake/robot/stolen + photo | adult/eighteen | married/criminal | really | fake/robot/stolen | minor | tick/badge',
      context: 'identity-proofing',
    },
    match: {
      also: 'matching, suggestion, like, swipe, compatibility, score',
      told: 'suggest/show + people | swipe/right/heart | both/mutual + like | fit/per cent | already + seen/again | suggest/show/propose | like | mutual | nobody/same people',
      context: 'dating-match',
    },
    chat: {
      also: 'conversation, message, ice breaker, video date, reply, remark',
      told: 'chat/first message | only after/both + write | no answer/ghost | video/call + before | number + exchange | reply | silent | picture/voice | only after',
      context: 'chat',
    },
    date: {
      also: 'date planning, meeting, appointment, date proposal, venue tip',
      told: 'meet/date + where/when | cafe/restaurant + tip | event/evening + singles | how + was + date | meet/date/coffee | place | no show/cancel | how + was',
      context: 'calendar-event',
    },
    moderation: {
      also: 'safety, report, block, photo review, scam detection, content moderation',
      told: 'report/block/harass | money/scam | naked/insult + photo | friend + know/where | stalk | crypto | naked/insult | police/friend knows',
      context: 'moderation',
    },
    subscription: {
      also: 'premium, plan, boost, super like, coin',
      told: 'pay/premium | boost/on top/see who liked | free + women/limit | cancel/renew | price | super/coin/see who | refund',
      context: 'subscription',
    },
    feedback: {
      also: 'success story, story, review, couple story, account closing',
      told: 'found/couple/wedding | leave/delete + because | story | how/met + star | baby | delete/leave/because | thank',
      context: 'reviews',
    },
    notification: {
      also: 'push, alert, mail, reminder, announcement, notice',
      told: 'tell/push/phone + liked/wrote/new | evening/too many | mail/message/push/text + goes/get/send/receive | remind/reminder | informed/notify/let know | annoy/flood/drown + mail/message | phone + buzz/ping | nobody/not + told/knew/noticed',
      context: 'notification',
    },
    event: {
      also: 'singles event, speed dating, trip, invitation, gathering, calendar entry, registration',
      told: 'event/evening/speed/singles | ticket/table/register | invite/register + event/evening | event/meeting/evening + plan/hold/organise | date/place + announce/fix | attend/come + event',
      context: 'event-programme',
    },
    photo: {
      also: 'picture, image, upload, video, file, document',
      told: 'photo/picture + upload/check/blur | face/group | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-processing',
    },
    payment: {
      also: 'charge, refund, app store, card, transaction, settlement',
      told: 'card/charge/refund/app store | failed/declined | card/transfer/paypal + pay | declined/failed/bounced + card/payment/transfer | money + arrive/receive/bank | payment provider | bank account/iban',
      context: 'payment',
    },
  },
  relations:
    'profile > verification, match > profile, match > preference, match ~> chat, chat > moderation, chat ~> date, match > subscription, moderation > profile, match > moderation, date ~> feedback, preference > subscription, match ~> notification, event > profile, photo ~> moderation, subscription > payment, profile > photo',
};

export const ASKING_AND_DATING_MODELS: readonly ReferenceModel[] = [QUESTION_ANSWER, DATING];
