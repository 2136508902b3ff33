import type { ReferenceModel } from '../reference-model.ts';

const AUCTION_HOUSE: ReferenceModel = {
  id: 'auction-house',
  title: 'Auction house',
  words:
    'auction, bid, lot, hammer, saleroom, consignor, reserve price, paddle, antique, estimate, catalogue, bidder, painting, collector, viewing day',
  parts: {
    consignment: {
      also: 'consignor, consigned item, receipt, intake, consignment agreement, seller, contract, consignment contract, owner',
      told: 'bring/hand in + piece/object/painting/estate | owner/heir + sell/agreement/contract | collect/fetch + house/estate | take back/unsold + owner | hand in/house visit | estate/heir/attic/widow | contract/percent | receipt/number/photo + piece | take back/return/collect | inventory/list + piece',
    },
    valuation: {
      also: 'appraisal, estimate, expertise, condition report, provenance, research',
      told: 'expert/specialist + worth/value/look | estimate/guess + low/high/price | where + come from/provenance/previous owner | genuine/forgery/attribute | crack/damage/condition + describe | value/guess | expert/magnifying glass | from to/low high | real/forged/attributed | crack/restored/chip',
    },
    lot: {
      also: 'catalogue, auction item, lot description, lot number, product, range, assortment, item, price list',
      told: 'number/order + piece/lot | catalogue/booklet + print/photo/describe | withdraw/pull + lot/piece | group/combine + several + lot | number/text/photo + piece | catalogue/layout | withdraw/swap | dimensions/signed | what we sell/what we offer/what we have',
      context: 'product-catalogue',
    },
    auction: {
      also: 'auction event, sale calendar, session, viewing, sale, sale day, saleroom, auction calendar, event',
      told: 'saleroom/evening/day + auction | viewing/preview/look at + before/day | calendar/date + sale/auction | auctioneer + call/run/open/close | saleroom/podium/auctioneer | viewing/preview/days before | order of/lots per hour | stream/camera | sign up/register/join + trip/event/course',
      context: 'event-programme',
    },
    bidder: {
      also: 'bidder registration, paddle, buyer account, bidding limit, registration, bidder account, telephone bidder, bidder number, room bidder',
      told: 'paddle/number + get/raise/register | register/sign up + bid | bank/deposit/identity + before + bid | limit/up to + bid | never/not + paid + ban/exclude | paddle/card | register/sign up/passport | bank reference/deposit | never paid/barred/ban | new/unknown/abroad + bidder',
    },
    bidding: {
      also: 'bid, absentee bid, live bid, online bid, proxy bid, increment',
      told: 'bid/raise/outbid | hammer/going/knocked down | phone/online/written/commission + bid | reserve/minimum + reach/meet/below | step/increment + price | last second/extend/snipe | gavel/knock | step | internet/left bid | reserve/below/not reached',
    },
    invoice: {
      also: 'buyer premium, hammer price, buyer settlement, buyer invoice, billing, premium, payment, bill, credit note',
      told: 'premium/percent + on top | winner/buyer + pay/bill/invoice | vat/resale right/levy | overdue/not paid + winner/buyer | premium/on top/surcharge | winner/buyer + pay/late | margin scheme | remind/cancel/default | bill/invoice + send/write/month/print',
      context: 'invoicing',
    },
    settlement: {
      also: 'seller settlement, payout, seller commission, proceeds, consignor settlement, consignor account, statement, payment run, remittance',
      told: 'owner/consignor/seller + get/receive/pay out | deduct/keep + commission/photo/insurance | proceeds/statement + after/week | settle + consignor/seller | owner/consignor + money/paid | deduct/photo fee/insurance | six weeks/only after | statement/list + sold | pay out/transfer/remit',
      context: 'payable',
    },
    collection: {
      also: 'release, shipping, pickup, export licence, fulfilment, shipment, packing, dispatch, delivery',
      told: 'fetch/collect/pick up + bought/won/lot | ship/pack/crate + abroad/home | storage/store + fee/after/week | export + licence/paper | collect/fetch/pick up + buyer | crate/ship/art transport | export/licence/permit | storage/not collected/fee | release/paid + hand over',
      context: 'fulfilment',
    },
    'after-sale': {
      also: 'unsold lot, post-auction offer, private sale, reoffer, post-sale, unsold, re-auction',
      told: 'unsold/passed/bought in | offer/sell + afterwards/privately | again/next + auction/sale + unsold | talk/ask + owner + lower | after/next day + offer | lower/talk + owner/reserve | next auction | return/take home + unsold | quietly/private/discreet',
    },
    client: {
      also: 'customer, collector, contact, buyer, address book, customer record, account, customer card, customer profile',
      told: 'collector/museum/dealer + know/card | looks for/interested in/collects | mailing/invite | money laundering/identity | name/address/phone number + keep/write/know | regular/loyal/known + customer/guest | moved/changed/new + address/number | card/file/index + customer | what + bought/had/like + last time/before',
      context: 'customer',
    },
    marketing: {
      also: 'catalogue mailing, newsletter, advertising, press, invitation, campaign, promotion, mailing, offer',
      told: 'catalogue + send/post | advert/newsletter | invite + viewing/collector | newsletter/flyer/social media | write/mail/send + customer/regular/everyone | offer/special/discount + send/invite | not been/long time/inactive/win back | click/unsubscribe | birthday/christmas + greeting/mail/offer',
      context: 'campaign',
    },
    storage: {
      also: 'warehouse, depot, location, stockroom, inventory, picking, bin, storage location, rack',
      told: 'shelf/cellar/rack + piece | where is + painting/piece | insured/alarm/safe | label/barcode | shelf/rack/bin/aisle | fetch/gather | forklift/trolley/pallet | cannot find/wrong place/misplaced | list/scanner + pick/fetch',
      context: 'warehouse',
    },
  },
  relations:
    'consignment ~> valuation, valuation ~> lot, lot > consignment, auction > lot, bidding > lot, bidding > bidder, bidding > auction, bidding ~> invoice, invoice ~> settlement, invoice ~> collection, bidding ~> after-sale, settlement > consignment, invoice > bidder, bidder > client, lot ~> marketing, consignment ~> storage',
};

const MARKET_HALL: ReferenceModel = {
  id: 'market-hall',
  title: 'Weekly market of a town',
  words:
    'market, stall, trader, pitch, market day, town, market office, weekly market, christmas market, stand, electricity, permit, fruit, square',
  parts: {
    trader: {
      also: 'stallholder, market trader, registration, insurance proof, vendor, licence holder, trader registration, customer, dealer, trader file',
      told: 'stallholder/trader + apply/register | insurance/hygiene/trade licence | what + sells/goods | complain/warn/exclude | stallholder/farmer/butcher/fishmonger | trade card/papers | sells/cheese/flowers | address/phone + trader | died/daughter/hand over',
      context: 'supplier-qualification',
    },
    application: {
      also: 'permit, allocation, casual trader, season application, stall application, allotment, licence, application form, admission, lottery',
      told: 'apply + season/christmas/place | allot/choose/draw + trader | casual/day/morning + free | refuse/too many + sausage | apply/deadline | season/christmas + place | too many/only one + sausage/wine | points/committee | casual/day trader/same morning | refusal/appeal',
      context: 'licence-permit',
    },
    pitch: {
      also: 'stall map, site plan, layout, power point, pitch plan, stall, plan, stand, map, allocation plan',
      told: 'metre/corner | next to/same goods | power/connection | fire/rescue + lane | front | next to/opposite + same goods | swap/move + stand | power/water + box | fire engine/lane/rescue | chalk/mark',
    },
    'market-day': {
      also: 'attendance, market calendar, opening, warden round, market, calendar, check-in, roll call, warden, occurrence',
      told: 'come/missing/sick + stall | storm/cancel/move + holiday | set up/van/drive off | who came/absent | storm/snow/cancelled | empty/free + place | park/drive | warden/tablet/six in the morning',
    },
    fee: {
      also: 'pitch fee, invoice, cash receipt, stall fee, billing, payment, rent, tariff, bill',
      told: 'fee/metre + pay | cash/receipt/on the spot | month/season + invoice | owe/unpaid | metre + euro/day | season/quarter + bill | reminder | bill/invoice + send/write/month/print | overdue/unpaid/still owe/remind',
      context: 'invoicing',
    },
    utility: {
      also: 'electricity, water, waste charge, meter, utility charge, power, waste, consumption, meter reading',
      told: 'electricity/meter/kilowatt | waste/rubbish | flat/share + charge | read/plug | cable/cabinet | flat | bin/left behind | fuse/blackout/overload | meter/read/reading',
      context: 'meter-reading',
    },
    inspection: {
      also: 'hygiene check, price label check, gas safety, weighing check, check, control, audit, inspection report, deficiency',
      told: 'scale/calibrate | fridge/label | gas/extinguisher | weigh/calibrated | price tag/origin | gas bottle/fire extinguisher | hand wash/fine | inspect/look over | fine/warning',
      context: 'inspection',
    },
    announcement: {
      also: 'market news, trader list, special market, visitor information, publicity, website, news, notice, marketing',
      told: 'visitor/who is there | notice/poster/website | special/flea/christmas + market | change/closed + tell | newspaper/facebook | who is there/map + visitor | flea/night market | newsletter/mailing/flyer/social media | write/mail/send + customer/regular/everyone',
      context: 'campaign',
    },
    complaint: {
      also: 'grievance, report, incident, resident complaint, case, violation',
      told: 'neighbour/resident/noise | dirt/parking/smell + complain | quarrel/fight + trader | write down | letter/mayor/council + complain | drunk/theft/police | noise/smell/rubbish + complain | resident/neighbour + ring/write/complain',
    },
    reporting: {
      also: 'statistics, council report, overview, occupancy, revenue report, dashboard, daily report, key figure, analytics',
      told: 'council/mayor + figure | how many stalls/occupied | income/budget | statistic | report/list + week/month/boss/owner | compare + last year/last month/other | how much/how many + month/week/year | accountant/tax adviser/tax office | excel/spreadsheet',
      context: 'reporting',
    },
    deposit: {
      also: 'receipt, cash desk, key, cash box, transaction, charge, refund, card payment, checkout payment',
      told: 'deposit/key/power box | cash box/count/bring to the town hall | card/terminal + market | treasury/booking | pay/paid + card/cash/phone/transfer | money/amount + back/refund | take/collect + money | decline/bounce/fail + card/payment | deposit/down payment/advance',
      context: 'payment',
    },
  },
  relations:
    'application > trader, application > pitch, application ~> market-day, market-day ~> fee, market-day > pitch, market-day ~> utility, utility ~> fee, market-day ~> inspection, inspection ~> trader, market-day ~> announcement, fee > deposit, market-day ~> complaint, complaint > trader, market-day ~> reporting, fee ~> reporting',
};

export const BIDS_AND_STALLS_MODELS: readonly ReferenceModel[] = [AUCTION_HOUSE, MARKET_HALL];
