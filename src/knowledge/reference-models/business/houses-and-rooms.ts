import type { ReferenceModel } from '../reference-model.ts';

const LANDLORD_LETTING: ReferenceModel = {
  id: 'landlord-letting',
  title: 'Property for landlords',
  words:
    'landlord, tenant, rent, flat, lease, deposit, vacancy, service charge, viewing, moving out, caretaker, arrears, house, heating cost, handover',
  parts: {
    'rental-unit': {
      also: 'unit, flat, building, meter',
      told: 'house/flat/garage + own | rooms/floor/kitchen | empty/let | meter/renovate',
    },
    letting: {
      also: 'viewing, applicant, listing, tenant selection',
      told: 'view/show + flat | advert/photos + rent | proof/income/credit | choose/refuse',
      context: 'property-listing',
    },
    tenancy: {
      also: 'lease, tenant, rental agreement, termination, rent increase',
      told: 'sign/lease + tenant | notice/move out | raise/index + rent | sublet/dog/roommate',
      context: 'lease',
    },
    'rent-ledger': {
      also: 'rent payment, arrears, rent account, reminder',
      told: 'paid/late + rent | remind/owe/two months | transfer/debit/match | reduce/mould',
      context: 'receivable',
    },
    deposit: {
      also: 'security deposit, guarantee, deposit account, repayment',
      told: 'deposit/three months | return/keep + damage | interest/bank | guarantee',
    },
    'handover-protocol': {
      also: 'move-in, move-out, key, condition report',
      told: 'scratch/photo + move | key/number + hand | meter + read | paint/clean',
      context: 'inspection',
    },
    'repair-request': {
      also: 'damage report, craftsman, repair, insurance claim',
      told: 'broken/leak/heating + tenant | plumber/appointment | pays/small repair | water/insurance',
      context: 'maintenance-order',
    },
    'operating-cost': {
      also: 'service charge statement, heating bill, allocation key, prepayment',
      told: 'heating/water/bins + share | yearly/statement | back/extra pay | objection/receipts',
      context: 'customer-bill',
    },
    'owner-report': {
      also: 'income, tax overview, loan, return',
      told: 'earn/left + house | tax/rental income | loan/interest | statement + owner',
      context: 'reporting',
    },
  },
  relations:
    'letting > rental-unit, letting ~> tenancy, tenancy > rental-unit, tenancy ~> rent-ledger, tenancy ~> deposit, tenancy ~> handover-protocol, handover-protocol ~> deposit, repair-request > tenancy, repair-request ~> operating-cost, operating-cost ~> rent-ledger, rent-ledger ~> owner-report, repair-request ~> owner-report',
};

const CONDOMINIUM_ADMINISTRATION: ReferenceModel = {
  id: 'condominium-administration',
  title: 'Condominium administration',
  words:
    'owners association, condominium, owner, administrator, resolution, reserve, annual meeting, advisory board, house money, common property, house rules, roof, majority, share',
  parts: {
    community: {
      also: 'owners association, condominium, declaration of division, building',
      told: 'house/block + units/owners | share/thousandth | stairs/roof/common | new/take over',
      context: 'organisation',
    },
    ownership: {
      also: 'owner, ownership share, sale, unit owner',
      told: 'buy/sell/inherit + flat | share/vote | landlord/lives abroad + owner | address/consent',
    },
    'economic-plan': {
      also: 'budget, house money, house fee, special levy',
      told: 'monthly/house money + owner | plan/next year | special/extra + roof | debit/raise',
      context: 'community-fee',
    },
    'owners-meeting': {
      also: 'assembly, agenda, invitation, minutes',
      told: 'meeting/invite/agenda | proxy/present/online | minutes/read/sign | three weeks',
      context: 'event-programme',
    },
    resolution: {
      also: 'vote, decision, resolution collection, majority',
      told: 'vote/yes/no/abstain | majority/heads/shares | challenge/court | circular/decided',
    },
    'reserve-fund': {
      also: 'maintenance reserve, bank account, loan, investment',
      told: 'saved/reserve + house | account/withdraw | enough/roof + money | interest',
      context: 'general-ledger',
    },
    'annual-statement': {
      also: 'yearly account, allocation, heating cost, audit',
      told: 'year/account + owner | share/key/heating | receipts/check/board | back/extra',
      context: 'customer-bill',
    },
    arrears: {
      also: 'dunning, unpaid house money, payment plan, lawsuit',
      told: 'not paid/behind + owner | remind/lawyer | instalment | auction',
      context: 'receivable',
    },
    upkeep: {
      also: 'repair, craftsman, maintenance contract, quote',
      told: 'three/quotes + repair | caretaker/lift/gutter | damage/water/insurance | order/below',
      context: 'maintenance-order',
    },
    'house-communication': {
      also: 'notice board, letter, complaint, house rules',
      told: 'noise/bike/barbecue | letter/notice + all | portal/documents | complain/neighbour',
      context: 'notification',
    },
  },
  relations:
    'ownership > community, economic-plan > ownership, owners-meeting > ownership, owners-meeting ~> resolution, resolution ~> upkeep, resolution ~> economic-plan, economic-plan ~> reserve-fund, economic-plan ~> arrears, upkeep > reserve-fund, upkeep ~> annual-statement, annual-statement ~> arrears, house-communication > ownership, resolution ~> house-communication',
};

const ESTATE_AGENCY: ReferenceModel = {
  id: 'estate-agency',
  title: 'Real estate sales',
  words:
    'estate agent, buyer, seller, house, viewing, commission, valuation, floor plan, plot, notary date, interested party, brochure, asking price, broker, for sale',
  parts: {
    'seller-mandate': {
      also: 'listing agreement, seller, exclusive mandate, commission agreement',
      told: 'seller/owner + sign/exclusive | commission/percent | months/ends | inherit/divorce',
      context: 'contract',
    },
    valuation: {
      also: 'appraisal, market value, comparison, price recommendation',
      told: 'worth/price + house | compare/sold nearby | too high/lower | land/condition',
    },
    'property-listing': {
      also: 'brochure, property, photo, energy certificate',
      told: 'photos/plan/drone | text/portal/publish | energy/papers/missing | reserved/sold + mark',
      context: 'property-listing',
    },
    'buyer-search': {
      also: 'interested party, search profile, search order, buyer',
      told: 'look for/rooms/area + buyer | match/suits + new house | alert/first | money/seriously',
      context: 'matching',
    },
    viewing: {
      also: 'open house, appointment, visit, feedback',
      told: 'show/view + date | many/open house | afterwards/liked | address/before + confirm',
      context: 'appointment',
    },
    'purchase-offer': {
      also: 'bid, negotiation, reservation, counter-offer',
      told: 'bid/offer + buyer/price | highest/two | reserve/fee | accept/backed out',
      context: 'property-offer',
    },
    'financing-check': {
      also: 'loan confirmation, creditworthiness, proof of funds, bank partner',
      told: 'bank/confirm + loan | afford/own money | refused | partner/broker',
    },
    closing: {
      also: 'notary appointment, purchase contract, handover, land register',
      told: 'notary/draft/sign | key/hand over | land register/paid | documents/missing',
      context: 'workflow',
    },
    commission: {
      also: 'fee, invoice, agent share, referral bonus',
      told: 'commission/bill + after | split/colleague | tip/referral | half/both',
      context: 'invoicing',
    },
  },
  relations:
    'seller-mandate ~> valuation, valuation ~> property-listing, property-listing ~> buyer-search, buyer-search ~> viewing, viewing > property-listing, viewing ~> purchase-offer, purchase-offer > financing-check, purchase-offer ~> closing, closing ~> commission, commission > seller-mandate, closing ~> property-listing',
};

const COWORKING_SPACE: ReferenceModel = {
  id: 'coworking-space',
  title: 'Coworking space',
  words:
    'desk, coworking, member, meeting room, day pass, wifi, community manager, tour, flex, locker, mail address, phone booth, coffee, start-up, printer',
  parts: {
    'membership-plan': {
      also: 'plan, tariff, day pass, virtual office',
      told: 'monthly/flex/fixed + desk | day pass/ten | team/private office | address/letterbox',
    },
    'member-account': {
      also: 'member, company, team, contract',
      told: 'join/sign + company | team/add + colleague | notice/pause | tour/trial',
      context: 'membership',
    },
    'space-inventory': {
      also: 'floor, desk, office, locker',
      told: 'which desk/free | floor/plan | locker/number | full/waiting list',
      context: 'venue',
    },
    'room-booking': {
      also: 'meeting room, phone booth, reservation, event space',
      told: 'book/hour + room | credits/hours + included | no show/double | projector/screen',
      context: 'facility-booking',
    },
    'door-access': {
      also: 'key card, door code, opening hours, wifi access',
      told: 'night/weekend + in | card/phone/code + door | wifi/password | lost/block',
      context: 'access-control',
    },
    'front-desk': {
      also: 'reception, visitor, mail, parcel',
      told: 'guest/visitor + announce | parcel/letter + arrive | scan/forward | coffee/help',
      context: 'visitor',
    },
    community: {
      also: 'event, member directory, notice, introduction',
      told: 'breakfast/evening/event | who does/find + member | notice/offer/sell | newcomer',
      context: 'social-feed',
    },
    'extra-sales': {
      also: 'add-on, printing, coffee, parking',
      told: 'print/pages | coffee/snack/honesty | parking/monitor | added + invoice',
      context: 'store-pos',
    },
    billing: {
      also: 'invoice, proration, deposit, reminder',
      told: 'month/invoice + member | overage/extra hours | deposit | fail/card',
      context: 'subscription-invoice',
    },
  },
  relations:
    'member-account > membership-plan, member-account > space-inventory, room-booking > space-inventory, room-booking > member-account, member-account ~> door-access, front-desk > member-account, community > member-account, room-booking ~> billing, extra-sales ~> billing, member-account ~> billing, room-booking ~> door-access',
};

export const HOUSES_AND_ROOMS_MODELS: readonly ReferenceModel[] = [
  LANDLORD_LETTING,
  CONDOMINIUM_ADMINISTRATION,
  ESTATE_AGENCY,
  COWORKING_SPACE,
];
