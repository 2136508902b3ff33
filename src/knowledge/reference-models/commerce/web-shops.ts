import type { ReferenceModel } from '../reference-model.ts';

const ONLINE_SHOP: ReferenceModel = {
  id: 'online-shop',
  title: 'Online shop',
  words:
    'online shop, basket, checkout, web shop, parcel, customer, delivery, voucher, product page, order confirmation, browse, shipping, wish list',
  parts: {
    catalogue: {
      also: 'catalog, product, category, variant, assortment, item, product catalogue, range, price list',
      told: 'browse/look/leaf + product/range/goods | picture/photo/description + product/item | size/colour/version + article/product | what we sell/stock | new + line/collection | photo/upload | sizes/colours/versions | arrivals/discontinued | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    search: {
      also: 'product search, filter, facet, search index, autocomplete, discovery, ranking, browse, finder',
      told: 'type + find | look for + item/product/word | filter/narrow + brand/price/size | misspelt/typo + find | type/nothing | filter/sort/category | look for | filter/narrow/sort | type/key in + find/nothing',
      context: 'search',
    },
    cart: {
      also: 'basket, shopping cart, wish list, saved item, shopping list, shopping bag, trolley',
      told: 'put/drop/add + basket/bag/cart/trolley | leave/abandon + before/without + pay/buy | pick/collect + before + pay | heart/save + later | forgotten/abandoned + basket | put in/add/collect | wish list/heart | delivery cost | put/drop/add + basket/cart/bag',
      context: 'cart',
    },
    order: {
      also: 'checkout, purchase, order line, sale, order history, customer order, sales order, booking, order status',
      told: 'buy/purchase/order + customer/shopper | place/send/confirm + order | change/cancel + before + ship | checkout/buy now/confirm | where is/status | wrong address/cancel | bought/ordered + guest | go to the checkout/where is my order | order/buy + phone/online/mail/counter',
      context: 'order',
    },
    pricing: {
      also: 'promotion, discount, price, coupon, voucher code, offer, voucher, special offer',
      told: 'code + percent/cheaper/off | sale/reduced/black friday | voucher/coupon | special/strike + price | three for two/bundle | code/newsletter/ten percent | free shipping from | price + change/raise/lower | discount/reduced/percent off',
      context: 'pricing-promotion',
    },
    inventory: {
      also: 'stock, stock level, reservation, availability, stock count, stocktake, stock movement, stock item, supply',
      told: 'left/remain + shelf/store/stock | in stock/available/back in stock | oversell/sell + twice | count + shelf/goods | oversold/sold twice | spreadsheet/shelf/count | sold out/tell me | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there',
      context: 'inventory',
    },
    payment: {
      also: 'transaction, refund, authorisation, payment method, charge, card payment, checkout payment, receipt',
      told: 'pay + card/invoice/transfer | money + back/refund/come in | charge/decline + card | unpaid/paid + order | paypal/card/klarna/transfer | failed/not paid/reminder | refund/money back | prepay/arrived | pay/paid + card/cash/phone/transfer',
      context: 'payment',
    },
    shipping: {
      also: 'fulfilment, shipment, delivery, parcel, dispatch, label, packing, packing list, despatch',
      told: 'pack/wrap + box/parcel/order | post/carrier/courier + hand/fetch/bring | track/where + parcel | send/ship + same day/address | label + print | dhl/post/courier | label/pack/tape | tracking | abroad/customs/cost',
      context: 'fulfilment',
    },
    returns: {
      also: 'return request, rma, exchange, refund request, complaint, claim, returned goods, restocking',
      told: 'send/bring + back | does not fit/like/please | broken/wrong/damaged + arrive/receive | exchange/swap | too small/dislike | fourteen days | damaged/worn | bring/send/come + back | take back/swap/exchange/replace',
      context: 'returns',
    },
    customer: {
      also: 'account, customer profile, address book, shopper, client, customer record, contact, customer card, customer data',
      told: 'address + remember/save/keep | sign up/register + buy/shop | regular/returning/new + customer/buyer | past/earlier + purchase | password/regulars | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer',
      context: 'customer',
    },
    reviews: {
      also: 'rating, product review, customer opinion, star, feedback, customer review, comment, star rating, testimonial',
      told: 'star/rate + product/bought | write/leave + opinion/review/comment | what others + think/say | fake/nasty + review | stars/bought | nasty/fake | rate/star/score | review/opinion/comment + write/leave/read | praise/grumble',
      context: 'reviews',
    },
    notification: {
      also: 'message, email, order confirmation, newsletter, reminder, alert, text message, customer message, mailing',
      told: 'mail/spam | shipped/on its way | abandoned/remind/come back | text/sms/mail/message + send/get/customer | let know/inform | remind/nudge | ring/phone/call + tell/remind | confirm/confirmation + mail/text | did not know/nobody told/never got',
      context: 'notification',
    },
    support: {
      also: 'customer service, help desk, ticket, enquiry, contact form, support case, service request, hotline',
      told: 'ask/mail/phone + where | complain/chat | same questions/inbox | call/write/mail + complain/ask/help | angry/upset/annoyed + customer | answer/reply + slow/late/days | same question/again and again | ticket/inbox/hotline | sort out/make good/apologise',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'cart > catalogue, cart > pricing, cart > inventory, order > cart, order > payment, order ~> inventory, order ~> shipping, shipping ~> returns, returns > payment, search > catalogue, order > customer, order ~> reviews, returns ~> inventory, order ~> notification, shipping ~> notification, support > order',
};

const FASHION_SHOP: ReferenceModel = {
  id: 'fashion-shop',
  title: 'Fashion shop with returns',
  words:
    'fashion, clothes, dress, shoe, size, outfit, collection, try on, fit, colour, season, return, lookbook, stylist, garment',
  parts: {
    collection: {
      also: 'assortment, style, garment, season, look, product, catalogue, range, article',
      told: 'season/autumn/spring/summer + range/line/new | style/model/cut + colour/size | drop/launch + dress/shoe/piece | photo shoot/lookbook | dress/jeans/coat/shoe | capsule/limited | colours/fabric/care | shoot/model/picture | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    'size-advice': {
      also: 'size guide, size recommendation, body measurement, fitting, fit advice, size chart, fit',
      told: 'which/what/right + size | measure/height/waist/chest | runs small/too tight/too big | fit + predict/advise/suggest | which size/between sizes | chart/centimetre | falls | last time/usually + size | brand/italian | quiz/photo',
    },
    styling: {
      also: 'outfit recommendation, personal shopper, look suggestion, wardrobe, recommendation, suggestion, tip, selection, personalisation',
      told: 'go/match/wear + together/with | stylist/personal shopper | taste/like + suggest/propose | outfit/look + put together | goes with/combine | outfit/shop the look | advise | occasion/wedding | suggest/recommend/advise',
      context: 'recommendation',
    },
    inventory: {
      also: 'stock, size availability, stock per variant, allocation, stock level, stock count, stocktake, stock movement, stock item',
      told: 'sold out/last + size/piece | left + size/colour | shop/branch + has/stock | back in + stock/size | size m/last pair | one pool/tell me | how much/how many + left/there | count/tally/check + shelf/stock/store/what is there | run low/run out/running short/used up',
      context: 'inventory',
    },
    order: {
      also: 'purchase, checkout, basket, order line, customer order, sales order, booking, order status, ordering',
      told: 'order/buy + several/two + size/keep | home try/try on + home | bag/basket + pay | cancel/change + order | three sizes/choose at home | basket/checkout | cancel/add | order/buy + phone/online/mail/counter | take/write down + order',
      context: 'order',
    },
    payment: {
      also: 'pay later, instalment, refund, invoice, transaction, charge, card payment, checkout payment, receipt',
      told: 'pay + later/after/instalment/only what | refund/money back/credit | card/invoice + charge | only pay + keep | thirty days/klarna | only what | reminder/unpaid | pay/paid + card/cash/phone/transfer | money/amount + back/refund',
      context: 'payment',
    },
    markdown: {
      also: 'sale, end of season discount, price reduction, promotion, outlet price, pricing, discount, outlet, price',
      told: 'end of season/clearance/sale | reduce/mark down/slash + price | percent + off | old/leftover + season/stock + cheaper | minus fifty | season over/leftover | too early/margin | code/influencer | outlet/jobber | members/pre-sale',
      context: 'pricing-promotion',
    },
    shipment: {
      also: 'fulfilment, parcel, delivery, dispatch, shipping, packing, packing list, despatch',
      told: 'pack/ship/send + box/parcel | courier/carrier/post | split + parcel/order | arrive/deliver + day | tissue/locker/two parcels | pack/wrap/box up | carton/cardboard/packing slip | send off/ship/go out/post | courier/carrier/post + collect/fetch/hand over',
      context: 'fulfilment',
    },
    returns: {
      also: 'return label, exchange, reverse logistics, rma, complaint, claim, returned goods, restocking',
      told: 'send/bring + back | too small/does not fit | exchange/swap + size | worn/stain/smell/tag | label + return/back | half + come back | half/every second + back | perfume/make-up | steam/fold/restock | label/qr',
      context: 'returns',
    },
    customer: {
      also: 'shopper profile, preference, style profile, account, client, customer record, contact, customer card, customer profile',
      told: 'serial/frequent + return | favourite/like + brand/colour | save/keep + size/address | loyal/regular + customer | always/serial + returns | taste/brand/size + know | newsletter | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest',
      context: 'customer',
    },
    cart: {
      also: 'wish list, shopping bag, favourites, saved item, shopping cart, shopping list, trolley',
      told: 'abandoned | heart/save | put in/reserve | put/drop/add + basket/cart/bag | leave/forget/abandon + basket/cart | save/keep/heart + later | sum/total/shipping cost + basket/before',
      context: 'cart',
    },
    loyalty: {
      also: 'points, club, member, reward, status, bonus, stamp card, loyalty card, loyalty points',
      told: 'points/club/birthday | early access | reward/voucher | point/stamp + collect/get/redeem | reward/bonus | regular/loyal + reward/card/thank | lost/forgot + card | tenth/every + free',
      context: 'loyalty',
    },
    purchasing: {
      also: 'buying, supplier order, preorder, brand order, supplier, procurement, purchase order, reorder, vendor',
      told: 'showroom/brand/season ahead + order | quantity/size run | factory/container | order/buy/reorder + supplier/wholesaler/maker | supplier/wholesaler + deliver/late/short/forget | order list/order sheet | delivery + wrong/short/missing | price + supplier/gone up/rise | buy in/stock up/order in',
      context: 'purchase-order',
    },
  },
  relations:
    'order > collection, order > inventory, order > payment, order > size-advice, markdown > collection, order ~> shipment, shipment ~> returns, returns > payment, returns ~> inventory, returns ~> size-advice, styling > collection, styling > customer, order > customer, order > cart, purchasing ~> inventory, order ~> loyalty',
};

export const WEB_SHOPS_MODELS: readonly ReferenceModel[] = [ONLINE_SHOP, FASHION_SHOP];
