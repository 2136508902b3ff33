import type { ReferenceModel } from '../reference-model.ts';

const CUSTOMER_SUPPORT: ReferenceModel = {
  id: 'customer-support',
  title: 'Customer support desk',
  words:
    'support, ticket, help desk, complaint, agent, customer writes, reply, hotline, first answer, unsolved, refund request, frequently asked, escalate, shared mailbox, satisfied',
  parts: {
    ticket: {
      also: 'case, request, enquiry, complaint, conversation',
      told: 'problem/question/complain + customer | open/solve/reopen/close | number/follow + case | two/same + merge',
      context: 'helpdesk-chat',
    },
    'channel-intake': {
      also: 'mailbox, web form, chat, hotline, incoming message',
      told: 'mail/phone/chat/form + come in/arrive | post/tweet/social | spam/automatic + sort out | lost/nobody + read',
    },
    requester: {
      also: 'contact, caller, customer history, company account',
      told: 'who + writes/calls | earlier/before + order/problem | contract/entitled/important | same + twice',
      context: 'customer',
    },
    triage: {
      also: 'categorisation, priority, queue, assignment',
      told: 'urgent/important/first | sort/forward + team/right | who + takes/free/shift | topic/label',
      context: 'workflow',
    },
    'response-target': {
      also: 'service level, escalation, deadline, on-call',
      told: 'hours/answer within/promise | too long/waiting/breach | boss/second level + escalate | night/weekend',
    },
    'reply-library': {
      also: 'canned response, macro, text template, translation',
      told: 'ready/standard + text | always/same + answer | language/tone | placeholder/insert',
      context: 'template',
    },
    'help-centre': {
      also: 'faq, how-to article, self-service, guide',
      told: 'look up/themselves + help | article/step/picture + write | outdated/update + article | bot/suggest',
      context: 'knowledge-base',
    },
    goodwill: {
      also: 'refund, replacement, voucher, compensation',
      told: 'money back/voucher/sorry | up to/allowed + agent | send/new + replacement | warehouse/finance + ask',
    },
    satisfaction: {
      also: 'rating, survey, feedback, smiley',
      told: 'happy/smiley/stars + after | bad + call back | score/agent | comment',
      context: 'survey',
    },
    'support-report': {
      also: 'statistics, backlog, volume, workload',
      told: 'how many + tickets/week | backlog/open + monday | reason/product + most | per agent/team',
      context: 'reporting',
    },
  },
  relations:
    'channel-intake ~> ticket, ticket > requester, ticket ~> triage, triage ~> response-target, ticket > reply-library, ticket > help-centre, ticket ~> goodwill, ticket ~> satisfaction, ticket ~> support-report, satisfaction ~> support-report',
};

const OFFICE_QUEUE: ReferenceModel = {
  id: 'office-queue',
  title: 'Queue management in offices',
  words:
    'queue, number, counter, waiting room, citizen, walk-in, ticket machine, next please, clerk, appointment, waiting time, screen, branch, call up',
  parts: {
    'service-catalogue': {
      also: 'service, concern, required document, opening hours',
      told: 'what + need/want/matter | bring/papers | which + counter/office | how long + minutes',
      context: 'service-directory',
    },
    appointment: {
      also: 'booking, slot, cancellation, slot capacity',
      told: 'online/phone + book/slot | cancel/move | release/morning + slots | earlier/free',
      context: 'appointment',
    },
    'check-in': {
      also: 'arrival, kiosk, ticket machine, number slip',
      told: 'arrive/kiosk/machine + number | walk in/without appointment | code/scan + door | late',
    },
    queue: {
      also: 'waiting line, number, priority, virtual queue',
      told: 'wait/line/turn | old/pregnant/priority + first | where/how many before | sms/outside + called',
      context: 'queue-ticket',
    },
    'counter-desk': {
      also: 'counter, clerk, workplace, break',
      told: 'open/close + counter/window | clerk + can/which | pause/lunch | room/sign',
      context: 'staff',
    },
    calling: {
      also: 'call, display, voice announcement, no-show',
      told: 'next/call + number/screen | not come/call again | voice/gong | forward/other counter',
      context: 'notification',
    },
    'service-transaction': {
      also: 'visit, service time, forwarding, outcome',
      told: 'done/finish + clerk | note/send + other desk | minutes/each | follow up/return',
      context: 'case-management',
    },
    'waiting-statistics': {
      also: 'waiting time, peak, utilisation, visitor count',
      told: 'how long + wait/average | busy/peak + hours | how many + today/visitors | staff + plan',
      context: 'analytics',
    },
    'visitor-feedback': {
      also: 'rating, satisfaction, complaint, terminal',
      told: 'happy/button/smiley | after + visit | complain/long | friendly',
      context: 'survey',
    },
  },
  relations:
    'appointment > service-catalogue, check-in > appointment, check-in ~> queue, queue > service-catalogue, queue > counter-desk, counter-desk ~> calling, calling > queue, calling ~> service-transaction, service-transaction ~> waiting-statistics, service-transaction ~> visitor-feedback, queue ~> waiting-statistics',
};

const CONSULTANT_APPOINTMENTS: ReferenceModel = {
  id: 'consultant-appointments',
  title: 'Appointments with consultants and advisers',
  words:
    'appointment, adviser, consultant, slot, coach, calendar, consultation, video call, book online, reminder, first meeting, no-show, client, free time',
  parts: {
    'service-offer': {
      also: 'consultation type, session type, duration, price',
      told: 'what/how long + session | free/first + talk | price/hour | online/office/home',
    },
    'consultant-profile': {
      also: 'adviser, coach, expertise, language',
      told: 'who + advises/speciality | language/certificate | photo/about | recommend/right + adviser',
      context: 'staff',
    },
    availability: {
      also: 'working hours, free slot, calendar sync, buffer',
      told: 'free/busy + hours/slot | outlook/google/private + calendar | buffer/between + travel | holiday/block',
      context: 'scheduling',
    },
    booking: {
      also: 'appointment, reservation, rescheduling, cancellation',
      told: 'book/choose + time | move/cancel + before | double/twice | group/recurring',
      context: 'appointment',
    },
    'intake-form': {
      also: 'questionnaire, pre-questions, uploaded document, consent',
      told: 'answer/fill + before | upload/papers | sign/consent | prepare',
      context: 'template',
    },
    reminder: {
      also: 'confirmation, reminder message, invitation, no-show',
      told: 'remind/text/day before | forgot/did not come | confirm/link | late/running',
      context: 'notification',
    },
    'video-session': {
      also: 'video room, online meeting, dial-in, recording',
      told: 'video/link/camera | record/share screen | waiting room | connection',
    },
    'session-note': {
      also: 'protocol, follow-up task, advice record, summary',
      told: 'write/note + after | next/homework | see/history | secret/locked',
    },
    payment: {
      also: 'deposit, invoice, package, cancellation fee',
      told: 'pay/deposit + before | package/five | fee + cancelled/late | invoice/insurance',
      context: 'payment',
    },
    'client-record': {
      also: 'client, contact, history, tag',
      told: 'who + client/earlier | returning/new | birthday/family | delete/export',
      context: 'customer',
    },
  },
  relations:
    'booking > availability, availability > consultant-profile, booking > service-offer, booking ~> intake-form, booking ~> reminder, booking ~> video-session, video-session ~> session-note, session-note > client-record, booking ~> payment, booking > client-record, payment > service-offer',
};

const LOST_PROPERTY_OFFICE: ReferenceModel = {
  id: 'lost-property-office',
  title: 'Lost property',
  words:
    'lost, found, finder, owner, umbrella, wallet, handed in, describe, claim, storage, auction, keys, left on the bus, reward',
  parts: {
    'found-item': {
      also: 'find, found object, description, photo',
      told: 'found/left/forgotten + bus/seat/train | hand in/driver/finder | describe/colour/brand/photo | cash/valuable + count',
      context: 'lost-property',
    },
    'loss-report': {
      also: 'lost report, search request, enquiry, loser',
      told: 'lost/missing + report/ask | when/where + line | describe + bag/key | serial/content',
    },
    matching: {
      also: 'match, suggestion, similarity, search',
      told: 'compare/same/fits | maybe/could be + his | colour/date + search | tell + found',
      context: 'matching',
    },
    'claim-verification': {
      also: 'ownership proof, claim, identity check, dispute',
      told: 'prove/really + his | only owner + knows | id/unlock | two/both + want',
      context: 'identity-proofing',
    },
    storage: {
      also: 'shelf, location, safe, bin',
      told: 'shelf/box/label | safe/cash | food/wet + throw | move/depot',
    },
    handover: {
      also: 'return, pickup, shipping, receipt',
      told: 'collect/pick up + counter | post/send + pay | sign + receipt | stranger/authorised',
    },
    'finder-reward': {
      also: 'finder, reward, finder right, thank-you',
      told: 'finder/honest + reward | percent/legal | keep/nobody comes | thank',
    },
    disposal: {
      also: 'auction, retention period, donation, destruction',
      told: 'months/period + nobody | auction/sell | donate/charity | wipe/phone/destroy',
    },
    fee: {
      also: 'storage fee, shipping cost, handling charge, auction proceeds',
      told: 'pay/fee + collect | proceeds/city | free + student | cash/card',
      context: 'payment',
    },
  },
  relations:
    'found-item ~> matching, loss-report ~> matching, matching ~> claim-verification, claim-verification ~> handover, found-item > storage, handover > storage, handover > fee, handover ~> finder-reward, finder-reward > found-item, storage ~> disposal, disposal ~> fee',
};

export const BUSINESS_DESK_MODELS: readonly ReferenceModel[] = [
  CUSTOMER_SUPPORT,
  OFFICE_QUEUE,
  CONSULTANT_APPOINTMENTS,
  LOST_PROPERTY_OFFICE,
];
