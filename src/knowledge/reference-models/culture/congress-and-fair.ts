import type { ReferenceModel } from '../reference-model.ts';

const CONFERENCE: ReferenceModel = {
  id: 'conference',
  title: 'Conference with talks',
  words:
    'conference, talk, speaker, abstract, reviewer, programme committee, attendee, badge, session, keynote, sponsor, track, workshop, poster, call for papers',
  parts: {
    'call-for-papers': {
      also: 'submission, abstract, paper, deadline',
      told: 'send in/submit + talk/abstract | deadline/extend | topic/track + choose | author/co-author',
    },
    'paper-review': {
      also: 'reviewer, committee, score, acceptance',
      told: 'read/score + two/reviewer | own/conflict + institute | accept/reject + talk | blind',
      context: 'peer-review',
    },
    programme: {
      also: 'session, talk, track, room schedule, chair',
      told: 'hall/track/hour + talk | clash/parallel | chair/moderator | change/app',
      context: 'speaker-session',
    },
    'speaker-care': {
      also: 'speaker, bio, slides, travel',
      told: 'photo/bio/slides | hotel/flight + speaker | fee/thank | recording/consent',
      context: 'contact-book',
    },
    'attendee-registration': {
      also: 'ticket, participant, fee, group registration',
      told: 'sign up/early bird | student/member + reduced | workshop/dinner + extra | visa/letter',
      context: 'enrolment',
    },
    'badge-check-in': {
      also: 'check-in, badge, session scan, lanyard',
      told: 'badge/print/queue | scan/room | lost/on site | certificate/points',
      context: 'access-control',
    },
    exhibitor: {
      also: 'sponsor, stand, package, logo',
      told: 'sponsor/gold/logo | stand/table/power | lead/scan + visitor | contract/pay',
      context: 'customer',
    },
    proceedings: {
      also: 'paper volume, recording, slide archive, doi',
      told: 'publish/volume/doi | video/recording | copyright | camera ready',
      context: 'media-library',
    },
    networking: {
      also: 'matchmaking, meeting, chat, question board',
      told: 'meet/contact + attendee | ask/vote + question | app/message | round table',
      context: 'matching',
    },
    finance: {
      also: 'invoice, budget, refund, sponsor invoice',
      told: 'invoice/vat + attendee | refund/cancel | budget/break even | reminder',
      context: 'invoicing',
    },
  },
  relations:
    'call-for-papers ~> paper-review, paper-review ~> programme, programme > speaker-care, attendee-registration ~> badge-check-in, attendee-registration ~> finance, exhibitor ~> finance, programme ~> proceedings, call-for-papers ~> proceedings, networking > attendee-registration, badge-check-in > programme, attendee-registration > programme, exhibitor > badge-check-in',
};

const TRADE_FAIR: ReferenceModel = {
  id: 'trade-fair',
  title: 'Trade fair',
  words:
    'fair, exhibitor, stand, hall, square metre, stand builder, trade visitor, booth, organiser, exhibition, catalogue, set-up, corner stand, lead, invitation voucher',
  parts: {
    'exhibitor-application': {
      also: 'exhibitor, application, admission, co-exhibitor',
      told: 'apply/sign up + exhibitor | product group/fits | last year/again | co-exhibitor',
      context: 'contract',
    },
    'stand-allocation': {
      also: 'hall plan, stand, floor area, booth',
      told: 'hall/place/corner + stand | neighbour/competitor | bigger/metres | plan/draw',
      context: 'venue',
    },
    'stand-services': {
      also: 'service order, power connection, furniture, stand construction',
      told: 'power/water/carpet + order | late/surcharge | builder/approve + drawing | wifi/parking',
      context: 'order',
    },
    'exhibitor-directory': {
      also: 'catalogue, exhibitor profile, product entry, brand',
      told: 'entry/logo/product + catalogue | search/find + exhibitor | app/map | print',
      context: 'service-directory',
    },
    'visitor-ticket': {
      also: 'trade visitor, voucher code, day ticket, proof of trade',
      told: 'ticket/register + visitor | voucher/invite + customer | trade/proof/press | day/permanent',
      context: 'ticket-sale',
    },
    'hall-access': {
      also: 'gate, badge, entry, exhibitor pass',
      told: 'gate/scan + hall | pass/set up/staff | count/visitors | vehicle',
      context: 'access-control',
    },
    'lead-capture': {
      also: 'lead, contact scan, visit note, follow-up',
      told: 'scan/card + visitor | note/hot | export/after | stand staff',
      context: 'crm-lead',
    },
    'logistics-slot': {
      also: 'build-up slot, unloading, lorry, empties',
      told: 'lorry/unload/slot | crate/store | forklift/dock | tear down/sunday',
      context: 'scheduling',
    },
    'forum-programme': {
      also: 'stage talk, award, guided tour, side event',
      told: 'talk/stage/forum | award/prize | delegation/tour | exhibitor + speak',
      context: 'event-programme',
    },
    'fair-invoice': {
      also: 'stand rent, advance, service invoice, voucher settlement',
      told: 'metres/rent/bill | advance/no admission | vouchers/redeemed | abroad/vat',
      context: 'invoicing',
    },
  },
  relations:
    'exhibitor-application ~> stand-allocation, stand-allocation ~> stand-services, exhibitor-application ~> exhibitor-directory, exhibitor-directory > stand-allocation, exhibitor-application ~> visitor-ticket, visitor-ticket ~> hall-access, hall-access ~> lead-capture, stand-services ~> logistics-slot, stand-services ~> fair-invoice, stand-allocation ~> fair-invoice, visitor-ticket ~> fair-invoice, forum-programme > exhibitor-application',
};

const GROUP_TRAVEL_CLUB: ReferenceModel = {
  id: 'group-travel-club',
  title: 'Travel club',
  words:
    'trip, travel club, coach, group tour, hiking, participant, tour leader, hut, itinerary, single room, passport, excursion, departure, mountain, bus seat',
  parts: {
    'tour-programme': {
      also: 'tour, trip, itinerary, yearly programme',
      told: 'plan/day by day | brochure/next year | hard/hours walk | minimum/take place',
      context: 'event-programme',
    },
    traveller: {
      also: 'member, participant, passport data, emergency contact',
      told: 'passport/birth/emergency | member/guest | fit/allergy/walker | travels with',
      context: 'customer',
    },
    'tour-registration': {
      also: 'booking, place, waiting list, insurance',
      told: 'sign up/place | single/double/share | full/waiting | withdraw/refund',
      context: 'enrolment',
    },
    'service-booking': {
      also: 'hotel block, coach charter, flight group, hut',
      told: 'hotel/rooms + group | coach/flight | hut/boat/museum + ticket | option/name list',
      context: 'purchase-order',
    },
    'tour-leader': {
      also: 'guide, leader, qualification, fee',
      told: 'leads/guide | trained/first aid | stand in/two | kilometre/expense',
      context: 'volunteer',
    },
    'room-and-seat-list': {
      also: 'rooming list, bus seat, boarding point, participant list',
      told: 'room with/who shares | front/seat/bus | gets on/stop | list + driver',
    },
    'trip-costing': {
      also: 'calculation, price per head, tip fund, cost',
      told: 'price/head/twenty people | exchange/dearer | tip/cash box | profit/loss',
      context: 'quotation',
    },
    'trip-payment': {
      also: 'deposit, final payment, refund, certificate of insurance',
      told: 'deposit/rest + before | certificate/insolvency | refund/cancelled | debit/remind',
      context: 'payment',
    },
    'on-tour-support': {
      also: 'accident, delay, change, emergency',
      told: 'lost/ill/accident | weather/delay | call/at home | luggage',
    },
    'trip-memory': {
      also: 'photo, trip report, feedback, diary',
      told: 'photos/report | how/liked | next time | evening/slides',
      context: 'media-library',
    },
  },
  relations:
    'tour-registration > tour-programme, tour-registration > traveller, tour-programme > tour-leader, tour-programme ~> service-booking, service-booking ~> trip-costing, trip-costing ~> trip-payment, tour-registration ~> trip-payment, tour-registration ~> room-and-seat-list, room-and-seat-list > service-booking, on-tour-support > traveller, tour-programme ~> trip-memory, on-tour-support > tour-leader',
};

const CHURCH_PARISH: ReferenceModel = {
  id: 'church-parish',
  title: 'Church parish',
  words:
    'parish, mass, baptism, priest, congregation, church, wedding, confirmation, collection, sexton, bell, choir, pastor, cemetery, communion',
  parts: {
    parishioner: {
      also: 'member, family, church register, move',
      told: 'moved in/left/who belongs | family/birthday/visit | left the church | address/letter',
    },
    'sacrament-record': {
      also: 'baptism, confirmation, marriage, register entry',
      told: 'baptise/godparent | certificate/copy + old | entry/book/page | preparation/papers',
    },
    'service-schedule': {
      also: 'mass plan, service, intention, duty plan',
      told: 'sunday/mass/when | who preaches/reads/organ | intention/deceased | acolyte/lector + plan',
    },
    'pastoral-visit': {
      also: 'visit, home communion, hospital visit, counselling',
      told: 'visit/ill/old | died/call/family | talk/confidential | birthday/eighty',
      context: 'case-management',
    },
    'group-and-course': {
      also: 'first communion class, youth group, camp, bible circle',
      told: 'children/class + sign up | group/camp | helper/clearance | parents/evening',
      context: 'enrolment',
    },
    'parish-hall': {
      also: 'hall, room booking, key, rent',
      told: 'hall/room + book | kitchen/key | party/rent | heating/closed',
      context: 'facility-booking',
    },
    'donation-collection': {
      also: 'collection, donation, church tax, envelope',
      told: 'collect/basket/count | donate/receipt | roof/organ + fund | debit/contribution',
      context: 'donation',
    },
    'parish-newsletter': {
      also: 'bulletin, notice, parish letter, website',
      told: 'bulletin/weekly/print | deadline/notice | poster/website | names/consent',
    },
    'volunteer-team': {
      also: 'helper, council, reader, sexton',
      told: 'help/council/elect | rota/coffee | clearance/training | thank',
      context: 'volunteer',
    },
    'cemetery-office': {
      also: 'grave, burial, grave fee, plot',
      told: 'grave/plot/years | burial/date + priest | fee/expires | stone/plan',
    },
  },
  relations:
    'sacrament-record > parishioner, service-schedule > volunteer-team, pastoral-visit > parishioner, group-and-course > parishioner, group-and-course ~> sacrament-record, parish-hall ~> donation-collection, donation-collection > parishioner, service-schedule ~> parish-newsletter, group-and-course > parish-hall, cemetery-office ~> service-schedule, sacrament-record ~> service-schedule, cemetery-office > parishioner',
};

export const CONGRESS_AND_FAIR_MODELS: readonly ReferenceModel[] = [
  CONFERENCE,
  TRADE_FAIR,
  GROUP_TRAVEL_CLUB,
  CHURCH_PARISH,
];
