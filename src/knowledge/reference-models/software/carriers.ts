import type { ReferenceModel } from '../reference-model.ts';

const MOBILE_OPERATOR: ReferenceModel = {
  id: 'mobile-operator',
  title: 'Mobile network operator',
  words:
    'sim card, phone number, roaming, data volume, prepaid, contract, tariff, call, shop, porting, top up, network, subscriber, handset',
  parts: {
    tariff: {
      also: 'catalogue, product, data plan, price list, plan, bundle, option, offer, price plan',
      told: 'gigabyte/minute/flat + plan | option/add + travel/data | family/second + card | new + cheaper + plan | unlimited/flat rate | pick/choose/compare + plan/bundle/tariff | how much + included/data | young/student/senior + price | old/nobody + tariff/plan',
      context: 'product-offering',
    },
    subscriber: {
      also: 'party, person, profile, contract holder, customer, account holder, identification, household',
      told: 'passport/id + show/register | firm/family + cards | name/address + change | under age/child | who + is/really + caller/customer | moved/married + tell | sign up/walk in + person | password/account + customer | several + numbers + one/same',
      context: 'customer',
    },
    order: {
      also: 'purchase, sale, contract, sales order, contract order, renewal, shop sale, activation order',
      told: 'sign/order + contract/shop/online | extend/renew + phone | cancel/keep + customer | withdraw/return | want/take/pick + plan/phone/contract | two years/24 months/run out | counter/web/shop + sign | change mind/cancel | basket/checkout',
      context: 'product-order',
    },
    sim: {
      also: 'sim number, number, card, msisdn, number inventory, sim card, phone number, esim, number range',
      told: 'card/chip/esim + activate/send | lost/stolen + block | wish/number + choose | second + card/watch | sim + send/swap/replace/empty | pin/puk/locked | new/broken + chip/sim | number + reserve/give/free',
      context: 'resource-inventory',
    },
    porting: {
      also: 'number porting, port, switch, number transfer, portability, donor operator',
      told: 'keep/bring/take + number | old/other + provider | day/night + switch | refuse/wrong + name | leave/come/go + competitor/rival/other | port/switch + number/day | without + number/service + hours | consent/release/old contract',
    },
    provisioning: {
      also: 'network activation, activation, service, line, service profile, subscription in the network, suspension',
      told: 'switch on/activate + line/service | block/unpaid/premium | roaming/abroad + enable | minute + ready | work/live/on + after/within + minute | cut off/bar/unblock + line | voicemail/data/5g + turn on | not/still + connect/surf',
      context: 'service-order',
    },
    charging: {
      also: 'usage charging, usage, meter, rating, usage record, call record, online charging, data counter',
      told: 'count/price + call/minute/megabyte | used up/throttle | abroad/limit/euro + stop | second + before + call | gigabyte/minute/call + count/use/left | shock/huge + bill/abroad | warn/text + eighty per cent/nearly | meter/tick/deduct',
      context: 'usage-rating',
    },
    balance: {
      also: 'prepaid balance, wallet, credit, recharge, top-up, voucher',
      told: 'top up/voucher/kiosk + credit | credit + empty/left/expire | give/transfer + credit | automatically + recharge | pay as you go/prepaid | scratch/voucher/supermarket | no/out of + credit/money | load/add + euro/money | refund/left over + credit',
      context: 'prepaid-balance',
    },
    billing: {
      also: 'invoice, bill, account receivable, bill run, dunning, direct debit',
      told: 'month + bill/invoice | unpaid/remind/block | complain + bill | instalment + phone | send/print/mail + bill | collect/debit/bank + money | overdue/does not pay/dunning | itemised/every call + list | wrong/too high + bill',
      context: 'customer-bill',
    },
    roaming: {
      also: 'roaming interconnect, interconnect, wholesale, settlement, roaming partner',
      told: 'foreign/partner + network | settle/owe + carrier | file/exchange + partner | dispute/fraud + abroad | abroad/holiday/border/country | other/partner + operator/network + pay | clear/settle + month | agreement/contract + operator',
    },
    support: {
      also: 'fault care, ticket, complaint, care, customer service, trouble ticket, hotline, coverage problem',
      told: 'no signal/drop + call | hotline/shop + help | mast/antenna + down | complain/hole | angry/complain/wait + phone | no/bad + reception/signal/internet | repair/fix + mast/line/problem | ask/answer/help + customer | chat/counter + help',
      context: 'trouble-ticket',
    },
    device: {
      also: 'handset sale, handset, phone, equipment, device sale, stock, shop, repair, insurance',
      told: 'phone/handset + buy/instalment | shop/stock/model | repair/broken/display | trade in/old + phone | new/latest + phone/model | instalment/rate/month + phone | screen/display/battery + broken | shelf/colour | imei/warranty/insurance',
      context: 'store-pos',
    },
    network: {
      also: 'mast, cell, antenna, coverage, network monitoring, capacity',
      told: 'mast/antenna/tower + build/down/full | coverage/dead spot/hole | overload/festival/capacity | storm/power cut | engineer/climb + mast | map + reception',
      context: 'equipment-state',
    },
  },
  relations:
    'order > tariff, order > subscriber, order > sim, order ~> provisioning, porting ~> provisioning, provisioning > sim, charging > tariff, charging > balance, charging ~> billing, charging ~> roaming, billing ~> provisioning, support > network, provisioning > network, support > subscriber, device ~> billing, charging > subscriber',
};

const SMS_GATEWAY: ReferenceModel = {
  id: 'sms-gateway',
  title: 'Bulk text message gateway',
  words:
    'sms, text message, sender name, phone number, route, bulk, opt-out, delivery receipt, one-time code, carrier, short code, character, reply stop',
  parts: {
    message: {
      also: 'text, sms, sending, outbox, dispatch, submission, outbound text, message part',
      told: "send/submit + text/message | long/characters + parts | schedule/later + send | thousand/at once + text | type/write/upload + list/text | blast/bulk/campaign | send/go out + customer/patient/parent | emoji/umlaut/160 | tonight/nine o'clock + send | twice/double + sent",
    },
    'sender-id': {
      also: 'sender, number, shown name, alias, sender name, number rental, short code, registration',
      told: 'name/number + appears/from | register/approve + sender/country | rent/short code | fake/bank + name | who/name + shown/see/sender | rent/own + number | ministry/regulator + register | pretend/impersonate',
    },
    lookup: {
      also: 'number lookup, validation, hlr, number check, portability, reachability',
      told: 'exists/valid/reach + number | which + carrier/network | ported/landline | clean/dead + number | dead/old/wrong + number | which/what + operator/network | switched off/unreachable | check + before + send',
    },
    routing: {
      also: 'route, path, dispatcher, carrier choice, failover, least cost',
      told: 'cheapest/best + route | carrier + down/slow/other | country/price + route | grey/blocked + route | pick/choose/find + path/way/route/operator | price/cheap/penny + country | fall back/second/other + route | blocked/jam',
    },
    carrier: {
      also: 'carrier connection, operator, supplier, connection, bind, channel, operator bind, throughput',
      told: 'operator/supplier + connect/contract | per second/fast + take | price + change + supplier | connection + lost | connect/link/line + operator | operator + contract/price/rate/bill | outage/maintenance + operator | hundred + per second',
    },
    'delivery-receipt': {
      also: 'receipt, status, report, dlr, delivery status, callback',
      told: 'arrived/delivered/failed + know | report + back + customer | no receipt | per cent + delivered | arrive/did not arrive/undelivered | proof/confirm/tick | status/pending/failed | wait/late + receipt | tell + arrived',
      context: 'webhook',
    },
    inbound: {
      also: 'inbound message, reply, answer, incoming message, mo, keyword, two-way, received text',
      told: 'answer/reply/stop + text | keyword/vote + send | pass on + customer | number + receive | reply/write back/answer | vote/keyword/join | read + reply/answer | pass on/forward + customer | come in/receive',
    },
    'opt-out': {
      also: 'unsubscribe, suppression, consent, blacklist, unsubscribe list, block list, quiet hours',
      told: 'stop/no more + text | agree/consent + advert | night/quiet + not send | block/never + number | stop/remove/leave me alone | fine/law/complain + text | must not + text/disturb | agree/sign up | midnight/sunday',
      context: 'consent',
    },
    fraud: {
      also: 'content screening, screening, spam, compliance, abuse, spam filter, fraud check, phishing text, traffic audit',
      told: 'fraud/phishing/link + text | suspicious/sudden + volume | forbidden/gamble + content | block/suspend + customer | scam/bank/parcel + link | spam/complain | strange/sudden/overnight + traffic | gamble/adult/loan | regulator/fine/police | hold/stop + look at',
    },
    verification: {
      also: 'verification code, otp, code, passcode, two-factor, one-time code, pin',
      told: 'code/pin + enter/expire | try/again/wrong + code | call/voice + instead | pumping/abuse + code | log in/sign in + code | six digits/pin | expire/minute + code | did not get/again + code | prove + number/phone',
      context: 'identity-proofing',
    },
    billing: {
      also: 'prepaid credit, credit, balance, pricing, price list, top-up, invoice',
      told: 'credit/top up/balance | price + country/per + text | empty/low + warn | invoice | pay/recharge | cent/price/rate + message/text/country | run out/empty/low | bill/vat | refund + undelivered',
      context: 'prepaid-balance',
    },
    'customer-account': {
      also: 'customer, client, account, user, sub-account, person',
      told: 'sign up/open/client + account | firm/shop/bank + customer | know your customer/papers/check + new | who + may + send | key/password/login | reseller/sub | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client',
      context: 'customer',
    },
    reporting: {
      also: 'statistics, dashboard, key figure, evaluation, figures, insight',
      told: 'how many + sent/arrived/month | per cent/chart/overview | per + country/operator/customer | boss/monday + number | figure/number + month/week/boss/board/management | how many/how much + per/each/sold/done | graph/statistics | excel/spreadsheet + export/evening/report | compare + last year/last month/before | count/add up + by hand',
      context: 'reporting',
    },
  },
  relations:
    'message > sender-id, message > opt-out, message > fraud, message ~> routing, routing > lookup, routing > carrier, carrier ~> delivery-receipt, carrier ~> inbound, inbound ~> opt-out, message > billing, verification > message, delivery-receipt ~> routing, message > customer-account, billing > customer-account, delivery-receipt ~> reporting',
};

const CALL_CENTRE: ReferenceModel = {
  id: 'call-centre',
  title: 'Call centre telephony',
  words:
    'call, agent, queue, caller, hotline, waiting time, menu, headset, supervisor, script, recording, shift, pick up, call back, wrap-up',
  parts: {
    'call-routing': {
      also: 'inbound routing, queue, inbound, acd, distribution, ivr, call distribution, menu, skill routing',
      told: 'press/menu/say + number | wait/music/queue + caller | right/language/skill + agent | hours/closed + announce | ring/come in/pick up + call | hold/queue/music | who/which + take/get + call | press/menu/voice | overflow/too many/hang up',
      context: 'call-routing',
    },
    agent: {
      also: 'agent state, presence, availability, seat, operator, break, login, wrap-up',
      told: 'ready/break/busy + agent | log in/headset | after + call + note/minute | home/office + agent | free/ready/break/lunch/toilet | log on | who + there/sit/free | wrap/after + call | colleague/girl/team',
      context: 'presence',
    },
    campaign: {
      also: 'outbound campaign, outbound, dialler, telemarketing, call list, call campaign, lead list',
      told: 'dial/call + list/customer | nobody/busy + try again | forbidden/do not call | sell/survey + phone | ring/call/dial + list/customer/people | sell/offer/remind | answer machine/nobody/engaged | robinson/consent | client + campaign/order',
      context: 'campaign',
    },
    callback: {
      also: 'call back, missed call, call-back request, appointment, return call, connection',
      told: 'call back/ring back | missed/hung up | time/wish + call | without + waiting | ring/call + back/later/again | forgot/lost + call | gave up | promise + call | time/slot + wish',
      context: 'task',
    },
    recording: {
      also: 'call recording, tape, transcript, voice, consent, retention',
      told: 'record/listen/tape + call | ask/agree + record | delete + after | search/transcript/word | tape/listen/save | data protection/consent/beep | months/delete + record | dispute/prove + said',
      context: 'media-library',
    },
    customer: {
      also: 'caller record, contact, caller, history, interaction, customer screen, contact history, disposition',
      told: 'screen/pop up + caller/know | earlier/history + called | reason/result + note | look up + order | who + calls/phone | screen/pop/file/history | same/again + caller/story | note/type/write + said/reason | address/customer number',
      context: 'contact-book',
    },
    script: {
      also: 'call script, guideline, knowledge, answer, guide, wrap-up code',
      told: 'say/ask + step/next | answer/article + find | new + product + tell | must + read out | say/word | new/beginner + know/say | look up/ask + answer | wrong/old + information | step/question + next',
      context: 'knowledge-base',
    },
    quality: {
      also: 'quality monitoring, coaching, scoring, monitoring, evaluation, call scoring, supervisor listening',
      told: 'listen in/whisper/join | score/rate + call | coach/train + agent | friendly/complain | supervisor/coach/team leader + listen | rude/tone | score/mark/sheet | mistake/improve/feedback | sample/random + call',
    },
    workforce: {
      also: 'workforce planning, roster, shift, forecast, staffing, shift plan, adherence',
      told: 'how many + agents/needed | forecast/monday/peak + calls | shift/swap/holiday | late/kept + shift | who + works/monday/weekend | rota/roster | sick | too few/many + people/agents | peak/rush/forecast',
      context: 'shift-roster',
    },
    reporting: {
      also: 'performance reporting, statistics, service level, dashboard, report, wall board, client report',
      told: 'per cent + seconds/answered | wall/screen + waiting | per + agent/hour/client | month + client/invoice | how many/count + call | seconds/eighty per cent | wall/board/screen | lost/abandon + call/per cent | client/contract + figure | average/long + call',
      context: 'reporting',
    },
    ticket: {
      also: 'complaint, matter, open case, case, request, task, follow-up',
      told: 'pass on/forward/second level + case | open/close/still + case/ticket | solve/first call | other department/technician | what + became of | write/note + problem/matter | hand over/give + colleague/department | not solved/pending',
      context: 'helpdesk-chat',
    },
    client: {
      also: 'principal, project, contract, account, company',
      told: 'client/company/brand + work for/project | per minute/per call + price | contract/penalty + client | greet/in the name of | customer/client + file/record/details/know | address/phone + changed/wrong | sign up/new/win + customer/client | contract/agreement/terms + customer/client | regular/big/important + customer/client | who + customer/belongs',
      context: 'customer',
    },
    billing: {
      also: 'invoice, minute count, charge, payment, accounting, receivable',
      told: 'bill/invoice + client | minute/call + charge/price | month end + count | invoice/bill + write/send/get/print | pay/owe/charge + month/year/per | overdue/unpaid/outstanding | card/debit/transfer + pay/fail | bookkeeper/accountant/tax adviser | credit note',
      context: 'invoicing',
    },
  },
  relations:
    'call-routing > agent, call-routing > customer, call-routing ~> callback, campaign > agent, campaign > customer, call-routing ~> recording, recording ~> quality, customer > script, call-routing ~> reporting, agent ~> reporting, workforce ~> agent, call-routing ~> ticket, ticket > customer, call-routing > client, reporting ~> billing, billing > client',
};

export const CARRIERS_MODELS: readonly ReferenceModel[] = [
  MOBILE_OPERATOR,
  SMS_GATEWAY,
  CALL_CENTRE,
];
