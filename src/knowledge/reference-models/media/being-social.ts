import type { ReferenceModel } from '../reference-model.ts';

const SOCIAL_NETWORK: ReferenceModel = {
  id: 'social-network',
  title: 'Social network',
  words:
    'friend, follow, post, feed, like, profile, share, comment, follower, timeline, story, hashtag, troll, picture, block',
  parts: {
    profile: {
      also: 'user, account, member, user profile, avatar, bio',
      told: 'picture/name/about + me/person | fake/impersonate/verified | private/visible + who | sign up/join + age | picture/birthday/about | sign up/join/register/thirteen | stolen | private/hide | delete/leave + account',
      context: 'user-profile',
    },
    follow: {
      also: 'friendship, friend, connection, contact, relationship, social graph, contact request, block',
      told: 'follow/befriend/friend + request | block/mute/unfollow | know/suggest + people | circle/close + friends | add/befriend/follow/friend | accept/refuse/request | ex',
    },
    post: {
      also: 'status, content, story, share, poll, remark',
      told: 'write/post/upload + picture/thought | repost | edit/delete + post | disappear/24 hours | hashtag/tag | upload/publish | story | place',
    },
    feed: {
      also: 'timeline, stream, wall, home feed, ranking',
      told: 'see/show + from + friends/follow | order/newest/interesting + first | scroll/refresh | hide/less + like this | show | newest/order | friends + posted/do | miss/boring/too much',
      context: 'social-feed',
    },
    comment: {
      also: 'reaction, like, reply, emoji, exchange, response',
      told: 'like/heart/thumb | comment/reply/answer + below | count + likes | pin/delete + comment | smiley | comment/answer/below',
      context: 'comment',
    },
    group: {
      also: 'community, page, club, group member, grouping, folder',
      told: 'group/club/neighbourhood + join/found | admin/rule + group | page + shop/band | invite | group/club/village/page + join/open | admin/rule/member | private/closed',
    },
    message: {
      also: 'messaging, chat, conversation, direct message, inbox',
      told: 'write/message + private | stranger/request + message | seen | photo/voice + send | write/message/chat + private/each other | stranger/request | tick | voice/picture + send',
      context: 'chat',
    },
    moderation: {
      also: 'report, ban, review, content review, account ban, appeal',
      told: 'report/flag + post/person | hate/naked/spam/troll | remove/suspend + appeal | moderator/look at | report/flag/complain | insult/bully | remove/suspend/ban/appeal | volunteer',
      context: 'moderation',
    },
    notification: {
      also: 'alert, push, mail, digest, badge, notice',
      told: 'tell/phone + liked/commented/new | too many + switch | mail + missed | mentioned/tagged | phone/mail/push | birthday/liked | too many/off',
      context: 'notification',
    },
    ad: {
      also: 'advertising, sponsor, promotion, sponsored post, ad campaign, boost',
      told: 'advertise/sponsor/boost | target/age/region + ad | pay + click/view | who + sees + ad | advert/promote | age/town/interest + show | pay/budget/click | local shop',
      context: 'advertising',
    },
    media: {
      also: 'photo, video, upload, thumbnail, image, rendering',
      told: 'photo/video + upload/shrink | filter/crop | same/known + picture + block | load/play + fast | photo/video/picture + upload/load | shrink',
      context: 'media-processing',
    },
    search: {
      also: 'discovery, people search, trend, index, filter, finder, lookup',
      told: 'find/search + people/post | trend/hashtag/popular | nearby/suggest | search/look for | type/enter + word/name | filter/narrow | nothing/no result + found | cannot/never + find',
      context: 'search',
    },
    event: {
      also: 'gathering, invitation, calendar, date, calendar entry, registration',
      told: 'event/party/meet + invite/come | date/place | who comes/interested | invite/register + event/evening | event/meeting/evening + plan/hold/organise | date/place + announce/fix | attend/come + event',
      context: 'event-programme',
    },
  },
  relations:
    'post > profile, post > media, post ~> feed, feed > follow, follow > profile, comment > post, comment ~> notification, follow ~> notification, group > profile, message > follow, moderation > post, ad ~> feed, group ~> feed, search > profile, event > group, event ~> notification',
};

const DISCUSSION_FORUM: ReferenceModel = {
  id: 'discussion-forum',
  title: 'Discussion forum',
  words:
    'forum, thread, topic, post, moderator, board, reply, member, sticky, off-topic, signature, newbie, quote, ban',
  parts: {
    category: {
      also: 'board, section, subforum, tag, grouping, folder',
      told: 'section/board/sub + topic | order/move + into + board | only + members/readable | rules/welcome + board | section/board/area | members only/hidden | rule/order',
    },
    topic: {
      also: 'post thread, conversation, question, thread, discussion, subject',
      told: 'open/start + topic/thread | close/lock/pin/sticky | duplicate/merge/split | solved/answered | dig up | start/open/new + topic/thread | move | title/subject + thread | hundred/pages + replies',
    },
    post: {
      also: 'reply, comment, quote, draft, remark, exchange',
      told: 'answer/reply/quote | edit/delete + minutes | picture/link/file + attach | first/newbie + approve | edit/delete | picture/link/attach | rude',
      context: 'comment',
    },
    member: {
      also: 'user, profile, account, registration, rank, person',
      told: 'register/nickname/avatar | rank/years/number + posts | introduce/newbie | leave/delete + account | join | signature/rank | leave/delete | newcomer',
    },
    reputation: {
      also: 'karma, badge, like, trust level, score, standing',
      told: 'thanks/like/point/karma | badge/title/helpful | earn/trust + may more | top/best + month | level | trust/earn',
      context: 'leaderboard',
    },
    moderation: {
      also: 'report, ban, warning, flag, review queue, safety',
      told: 'report/flag + post | warn/ban/suspend | spam/insult/advert | volunteer/moderator + decide | move/off-topic | report/flag/complain | fight | lock out | moderator/volunteer/rule',
      context: 'moderation',
    },
    notification: {
      also: 'subscription, watch, mail, watching, digest, mention, mail alert',
      told: 'follow/watch + topic | mail/tell + new reply | summary | mentioned/quoted | mail/new reply | follow/watch | weekly/digest/too many | mention/quote',
      context: 'notification',
    },
    message: {
      also: 'private message, chat, inbox, direct message, response',
      told: 'private/personal + write | ignore/block + member | several + privately | nobody else + read | private/direct/personal + write | ignore/block | inbox',
      context: 'chat',
    },
    search: {
      also: 'index, related topic, filter, finder, browse, search engine',
      told: 'search/find + old/already | similar + topic + before | by + author/date | unread/new since | search/already asked',
      context: 'search',
    },
    attachment: {
      also: 'upload, image, file, gallery, photo, document',
      told: 'picture/file/photo + upload/attach | resize/space | picture/photo/image + upload/take/store | file/pdf/document + attach/upload/store | too big/too large + file/picture | find + picture/photo',
      context: 'media-library',
    },
    poll: {
      also: 'ballot, survey, opinion, vote',
      told: 'vote/poll/choose | result/how many + vote | vote/tick + option/answer | ask + everybody/opinion | result/per cent + shown | once/twice + vote',
      context: 'survey',
    },
    event: {
      also: 'meeting, calendar, date, invitation, gathering, calendar entry',
      told: 'meet/date/calendar/regulars | who comes | invite/register + event/evening | event/meeting/evening + plan/hold/organise | date/place + announce/fix | attend/come + event',
      context: 'event-programme',
    },
    marketplace: {
      also: 'bazaar, flea market, wanted ad, sale, classified, trade, offer',
      told: 'sell/swap/buy/used | price/offer | scam | sell/buy/swap + part/used/second-hand | price/offer + photo | cheated/scam + buyer/seller',
      context: 'offer',
    },
  },
  relations:
    'topic > category, post > topic, post > member, topic > member, post ~> reputation, post ~> moderation, moderation > member, post ~> notification, message > member, post ~> search, message ~> notification, attachment > post, poll > topic, event > member, marketplace > member, event ~> notification',
};

export const BEING_SOCIAL_MODELS: readonly ReferenceModel[] = [SOCIAL_NETWORK, DISCUSSION_FORUM];
