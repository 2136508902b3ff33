import type { ReferenceModel } from '../reference-model.ts';

const MARKETPLACE: ReferenceModel = {
  id: 'marketplace',
  title: 'Marketplace with many sellers',
  words:
    'seller, marketplace, merchant, commission, payout, vendor, storefront, listing, buyer, dispute, platform fee, stall, maker',
  parts: {
    seller: {
      also: 'vendor, merchant, seller account, onboarding, store, client, customer record, contact, customer card',
      told: 'seller/vendor/merchant/maker + join/apply/sign up/approve | open/set up + stall/shop/store | check + company/paper/identity + seller | suspend/block + seller | apply/onboard/papers + seller | shop page/profile + maker | suspend/warn/leave + seller | vat/passport/bank + check | name/address/phone number + keep/write/know',
    },
    listing: {
      also: 'product listing, offer, catalogue item, product, seller offer, catalogue, range, assortment, item',
      told: 'seller/maker + put/upload/list/post + item/product | same product + several/many + seller | photo/description/price + own | forbidden/banned + item/goods | put up/list/upload + article | duplicate/same + article | photo/text/price + seller | banned/fake + goods | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    search: {
      also: 'discovery, filter, ranking, product search, search index, browse, finder',
      told: 'find/discover/browse + stall/seller/item | rank/first page | filter/near me + buyer | type + find | ranking | type/look for | category/price/near + filter | look for | filter/narrow/sort',
      context: 'search',
    },
    order: {
      also: 'purchase, basket, sub-order, order split, checkout, customer order, sales order, order line, booking',
      told: 'one basket/cart/order + several/different seller | buy/order + buyer/shopper | split/divide + order | seller + confirm/accept/refuse + order | basket + several sellers | confirm/accept + seller | one order + three parcels | order/buy + phone/online/mail/counter | take/write down + order',
      context: 'order',
    },
    payment: {
      also: 'escrow, charge, transaction, refund, card payment, checkout payment, receipt, payment method',
      told: 'buyer/customer + pay | hold/keep + money + until | refund/money back | card + charge/decline | escrow/until arrived | card/paypal | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money',
      context: 'payment',
    },
    payout: {
      also: 'seller settlement, disbursement, seller balance, remittance, statement, settlement, payment run, credit, payable',
      told: 'pay out/transfer + seller/merchant/maker | seller + get/receive/wait + money | weekly/monthly/friday + settle/pay + seller | owe + seller/maker | balance/statement + seller | friday/weekly/monthly + seller | seller + ask/wait/where + money | minus/deduct + commission/refund | bank/iban',
      context: 'payable',
    },
    commission: {
      also: 'fee, platform fee, take rate, fee schedule, fee plan, pricing, fee model, billing',
      told: 'keep/take/retain + percent/share/cut | our cut/slice | fee + per/each + sale/month | cheaper rate/fee + big/loyal + seller | ten/fifteen percent | listing fee/monthly fee | cheaper/different + category/big | invoice/bill + fee/seller | change/raise + fee/percent',
    },
    fulfilment: {
      also: 'shipment, shipping, dispatch, tracking, packing, delivery, packing list, despatch',
      told: 'seller/maker + ship/send/post | late/overdue + ship/dispatch/parcel | track/label + parcel | hand over + carrier/post | seller + ship/late | tracking/label | customs/abroad | pack/wrap/box up | label/carton/cardboard/packing slip',
      context: 'fulfilment',
    },
    reviews: {
      also: 'rating, seller rating, feedback, seller score, customer review, comment, star rating, testimonial',
      told: 'rate/star/thumb + seller/buyer | trust/reputation + seller | leave/write + opinion/feedback | bad/poor + rating | stars/rate + seller/maker | fake/bought/revenge + review | rate/star/score | review/opinion/comment + write/leave/read | praise/complain/grumble',
      context: 'reviews',
    },
    dispute: {
      also: 'complaint, claim, buyer protection, resolution case, case, resolution, mediation, return',
      told: 'quarrel/argue/disagree/fight + buyer/seller | never/not + arrive/as described | step in/mediate/decide/judge + between/who is right | complain/claim + seller | not arrived/not as described | broken/fake/wrong + buyer | both sides/evidence/photo | decide/side with | escalate/deadline | seller + says/refuse',
    },
    messaging: {
      also: 'message, conversation, question, buyer-seller chat, chat, inbox, enquiry, correspondence',
      told: 'ask/write/question + seller/maker | talk/chat + buyer/seller | swap/exchange + phone number + forbid/hide | answer + question + buyer | question/ask + seller/maker | phone number/outside + deal | custom/wish + ask | message | answer/reply + slow/late/quick',
      context: 'chat',
    },
    buyer: {
      also: 'customer, account, buyer profile, shopper, user, customer profile, customer data',
      told: 'buyer + sign up/address/account | favourite/follow/wish list | block/serial + buyer | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before | sign up/register/join',
      context: 'customer',
    },
    promotion: {
      also: 'voucher, coupon, advertising, featured listing, campaign, sponsored, price, discount, special offer',
      told: 'voucher/code/action | pay + top/featured/visible | seller + discount/sale | price + change/raise/lower | discount/reduced/percent off | voucher/code/coupon | special/offer/action + week/weekend | price + wrong/old/forgot',
      context: 'pricing-promotion',
    },
  },
  relations:
    'listing > seller, search > listing, order > listing, order > payment, order ~> fulfilment, order ~> commission, payout > commission, fulfilment ~> payout, payout > seller, fulfilment ~> reviews, order ~> dispute, dispute > payment, messaging > seller, reviews ~> search, order > buyer, promotion > listing',
};

const SECOND_HAND_MARKET: ReferenceModel = {
  id: 'second-hand-market',
  title: 'Second-hand market',
  words:
    'second-hand, used, pre-owned, flea market, vintage, private seller, haggle, condition, near me, classified ad, consignment, meet up, attic, worn',
  parts: {
    listing: {
      also: 'classified ad, advert, item, used article, catalogue, product, range, assortment, price list',
      told: 'photo/picture + put up/upload/snap | sell + old/used/attic/grown out | scratch/worn/good as new/condition | take down/mark + sold | category/size/brand + describe | snap/photo/upload + dress/bike/sofa | describe/size | still there/expired | bump/boost',
      context: 'product-catalogue',
    },
    search: {
      also: 'discovery, saved search, alert, nearby listing, item search, browsing, map search',
      told: 'near/around + me/town/kilometre | look for/hunt + bargain/item | alert/tell + new + item/match | filter + price/distance/condition | near/radius/postcode | look/hunt + bargain | new + tell/alert | filter/brand',
    },
    offer: {
      also: 'bid, counter-offer, negotiation, haggling, price suggestion, price offer, price proposal',
      told: 'haggle/bargain/negotiate | suggest/propose/make + price/offer | lower/less + price + ask | worth/guess/estimate + item | accept/decline + offer | lower/last price | counter/accept/refuse | too cheap/cheeky | fair price | original price/new price',
      context: 'offer',
    },
    messaging: {
      also: 'conversation, chat, question, message, inbox, enquiry, correspondence',
      told: 'ask/write/chat + seller/buyer | meet/arrange + time/place | rude/spam/insult + message | still available/is it | rude/ghost/no answer | is it still available/meet | message | answer/reply + slow/late/quick | mail/whatsapp/phone + question',
      context: 'chat',
    },
    transaction: {
      also: 'order, sale, deal, purchase, reservation, customer order, sales order, order line, booking',
      told: 'buy/take + item/piece | agree/shake hands + deal | reserve/hold + buyer | fall through/change mind/pull out | deal/agreed | reserve/first come | backed out/not show up | buy now | confirm/received/complete',
      context: 'order',
    },
    payment: {
      also: 'escrow, buyer protection, payout, wallet, secure payment, charge, refund, card payment, checkout payment',
      told: 'hold/keep + money + until/arrive | pay out/release + seller | refund + not as described | small fee + safe/protect | hold/until/arrived + money | protection/fee/percent | paid out/bank/balance | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    shipment: {
      also: 'shipping label, parcel, drop-off, handover, delivery, shipping, pick-up, dispatch, tracking',
      told: 'label + print/drop off | parcel/send/post + locker/shop | pick up/hand over + person/door | lost/not arrived + parcel | label/qr/drop off | parcel shop/locker | too heavy/bulky/collect | not sent/five days | parcel/package + send/post/lost/arrive',
      context: 'parcel',
    },
    verification: {
      also: 'item check, quality check, grading, authentication, inspection, expert check, authenticity check, identity check, certificate',
      told: 'counterfeit/genuine/real | expert/check + bag/watch/sneaker | grade/inspect/test + condition/used | certificate/tag + genuine | bag/watch/shoe + check | expert/lab/hub | not as described | send first/via us + check | stamp/tag/certificate',
    },
    reviews: {
      also: 'rating, member feedback, trust score, reputation, feedback, customer review, comment, star rating, testimonial',
      told: 'rate/star/feedback + seller/buyer/other | trust/reliable + member | no-show/unfriendly + rate | how many + sale/deal | stars/rate/rating + seller/buyer | trust/reliable/quick | no-show/unfriendly | rate/star/score | review/opinion/comment + write/leave/read',
      context: 'reviews',
    },
    moderation: {
      also: 'report, listing review, ban, prohibited item, trust and safety, content check, approval, content review, takedown',
      told: 'report/flag + ad/item/person | forbidden/weapon/alcohol/stolen + item | block/ban/throw out + member/account | scam/cheat/swindle | weapon/pet/medicine + forbidden | ban/delete + account | phishing/whatsapp | stolen/flag | forbidden/not allowed/against the rules',
      context: 'moderation',
    },
    member: {
      also: 'user profile, seller, buyer, account, customer, client, customer record, contact, customer card',
      told: 'neighbour/private + person/people | sign up/join + phone/mail | profile/wardrobe/shop + own | verify/confirm + number/identity | profile/wardrobe/closet | follow/favourite | verify/identity | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
      context: 'customer',
    },
    dispute: {
      also: 'complaint, case, claim, return, refund request, resolution',
      told: 'argue/quarrel/he said | photo/proof/evidence | decide/money back/send back | not arrived/empty box | deadline/two days + report | argue/quarrel/claim + buyer/seller/item | photo/proof + broken/fake | money back/send back + not as described',
    },
    notification: {
      also: 'push, reminder, email, text message, customer message, mailing',
      told: 'push/mail + message/offer/price drop | remind + send/rate | saved search/new + tell | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge/reminder | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
  },
  relations:
    'listing > member, offer > listing, transaction > offer, transaction > payment, transaction ~> shipment, shipment ~> payment, shipment > verification, transaction ~> reviews, listing ~> moderation, messaging > listing, messaging ~> moderation, listing ~> search, transaction ~> dispute, dispute > payment, offer ~> notification, search ~> notification',
};

export const MARKET_PLACES_MODELS: readonly ReferenceModel[] = [MARKETPLACE, SECOND_HAND_MARKET];
