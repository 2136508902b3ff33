import type { ReferenceModel } from '../reference-model.ts';

const EVENT_AGENCY: ReferenceModel = {
  id: 'event-agency',
  title: 'Event agency',
  words:
    'event, congress, gala, guest, location, stage, catering, budget, run of show, client, hostess, set-up, summer party, technician, roadshow',
  parts: {
    'event-brief': {
      also: 'request, pitch, concept, client wish',
      told: 'wants/party/people + budget | idea/motto/concept | pitch/win | date/city',
      context: 'crm-lead',
    },
    'budget-quote': {
      also: 'cost plan, offer, budget, cost approval',
      told: 'cost/plan/left | approve/extra | offer + client | more/guests',
      context: 'quotation',
    },
    'venue-sourcing': {
      also: 'location, venue, site visit, option',
      told: 'hall/castle/location + find | option/hold/until | visit/capacity | permit/noise',
      context: 'venue',
    },
    'supplier-booking': {
      also: 'catering, band, technician, rental, supplier',
      told: 'caterer/band/tent + book | confirm/quote + supplier | cancel/deposit | delivery/pick up',
      context: 'purchase-order',
    },
    'guest-management': {
      also: 'guest list, invitation, registration, seating, badge',
      told: 'invite/reply/rsvp | table/seating/badge | vip/plus one | diet/allergy',
      context: 'contact-book',
    },
    'travel-hotel': {
      also: 'room block, shuttle, transfer, flight',
      told: 'hotel/rooms + guests | shuttle/bus/airport | late/change | list/rooming',
      context: 'reservation',
    },
    'run-sheet': {
      also: 'schedule, run of show, cue, checklist',
      told: 'minute/when + stage | speaker/act + order | change/delay + tell | set up/rehearsal',
      context: 'event-programme',
    },
    'crew-plan': {
      also: 'crew, hostess, stagehand, staff call',
      told: 'hosts/helpers + shift | call/uniform | set up/tear down | hours',
      context: 'shift-roster',
    },
    'on-site-check-in': {
      also: 'admission, check-in, name badge, wristband',
      told: 'door/scan/list | print/badge | arrived/missing | photographer',
    },
    settlement: {
      also: 'final invoice, cost comparison, advance, supplier invoice check',
      told: 'final/bill + after | planned/actual | advance/instalment | supplier + check',
      context: 'invoicing',
    },
    'follow-up': {
      also: 'thank-you, photo, feedback, report',
      told: 'photos/thank | how/liked | leads/report | next year',
      context: 'survey',
    },
  },
  relations:
    'event-brief ~> budget-quote, budget-quote ~> venue-sourcing, budget-quote ~> supplier-booking, venue-sourcing ~> run-sheet, supplier-booking ~> run-sheet, guest-management ~> travel-hotel, guest-management ~> on-site-check-in, run-sheet ~> crew-plan, supplier-booking ~> settlement, on-site-check-in ~> follow-up, event-brief ~> guest-management, budget-quote > settlement',
};

const WEDDING_PLANNER: ReferenceModel = {
  id: 'wedding-planner',
  title: 'Wedding planner',
  words:
    'bride, groom, couple, wedding, ceremony, dress, flowers, cake, guest, invitation, table plan, registry office, honeymoon, gift list, band',
  parts: {
    'couple-profile': {
      also: 'bride, couple, wedding vision, questionnaire',
      told: 'couple/meet/dream | style/colour/motto | mother/family + wish | date/town',
      context: 'customer',
    },
    'planning-checklist': {
      also: 'to-do, timeline, milestone, checklist',
      told: 'months before/to do | forgot/remind | who + does/best man | done/tick',
      context: 'task',
    },
    'wedding-budget': {
      also: 'budget, cost item, payment schedule, overrun',
      told: 'budget/cost/parents pay | due/deposit + vendor | more/overspent | per guest',
    },
    'vendor-directory': {
      also: 'vendor, florist, band, location, review',
      told: 'find/suggest + florist/dj | free/date + vendor | price/style | recommend/rate',
    },
    'vendor-contract': {
      also: 'booking, quote, contract, deposit',
      told: 'book/sign + vendor | quote/compare | cancel/sick + band | deposit/terms',
      context: 'contract',
    },
    'guest-list': {
      also: 'guest, invitation, rsvp, plus one, menu choice',
      told: 'invite/card/reply | who comes/children | vegetarian/allergy/menu | address/overnight',
      context: 'contact-book',
    },
    'seating-plan': {
      also: 'table, seating, place card, head table',
      told: 'table/sit/next to | aunt/divorced/apart | place card | last minute + change',
    },
    'gift-registry': {
      also: 'gift list, present, money gift, thank-you card',
      told: 'gift/present/list | money/honeymoon | twice/already bought | thank',
    },
    'day-schedule': {
      also: 'day plan, ceremony, run sheet, contact list',
      told: 'minute/when + ceremony/cake | weather/plan b | photographer/makeup + arrive | phone/emergency',
    },
    'wedding-website': {
      also: 'page, photo upload, direction, song wish',
      told: 'page/directions/hotel | photos/upload | song/wish | password',
    },
  },
  relations:
    'couple-profile ~> planning-checklist, couple-profile ~> wedding-budget, vendor-contract > vendor-directory, vendor-contract ~> wedding-budget, vendor-contract ~> day-schedule, guest-list ~> seating-plan, guest-list ~> wedding-budget, wedding-website ~> guest-list, gift-registry > guest-list, planning-checklist > vendor-contract, wedding-website > gift-registry',
};

const FUNERAL_HOME: ReferenceModel = {
  id: 'funeral-home',
  title: 'Funeral home',
  words:
    'funeral, deceased, mourning, coffin, urn, cemetery, burial, relatives, hearse, obituary, cremation, died, ceremony, wreath, grave',
  parts: {
    'death-case': {
      also: 'case, deceased, first call, relative',
      told: 'died/night/call | relatives/widow/come in | bury/cremate/sea + wish | data/born',
      context: 'funeral-arrangement',
    },
    'transfer-custody': {
      also: 'pickup, hearse, cold room, body tag',
      told: 'fetch/pick up + hospital/home | cool/room/tag | ring/valuables/clothes | wash/dress/laid out',
    },
    formality: {
      also: 'death certificate, registry office, doctor certificate, deregistration',
      told: 'registry/certificate + office | pension/insurance/cancel | papers/missing/family book | second/examination',
    },
    'ceremony-plan': {
      also: 'funeral service, speaker, music, chapel',
      told: 'service/speaker/priest | music/candle/flowers | chapel/date/hour | livestream/coffee after',
      context: 'event-programme',
    },
    'cemetery-booking': {
      also: 'grave, burial plot, crematorium slot, grave right',
      told: 'grave/plot/years | cemetery/town + date | crematorium/slot | bearers/dig',
      context: 'facility-booking',
    },
    'goods-selection': {
      also: 'coffin, urn, wreath, catalogue',
      told: 'choose/wood + coffin/urn | stock/deliver | wreath/ribbon | price/show',
      context: 'product-catalogue',
    },
    obituary: {
      also: 'death notice, mourning card, memorial page, candle',
      told: 'newspaper/notice/text | cards/print/thank | online/memorial/condolence | photo/verse',
    },
    'pre-need-contract': {
      also: 'funeral provision, pre-arrangement, trust deposit, insurance',
      told: 'while alive/provision | deposit/insurance + funeral | wishes/write down | nobody/social office',
      context: 'contract',
    },
    invoice: {
      also: 'cost estimate, disbursement, instalment, invoice',
      told: 'cost/estimate/bill | advanced/fees + town | instalment/social office | heirs/pay',
      context: 'invoicing',
    },
    aftercare: {
      also: 'grief group, thank-you, grave care, anniversary letter',
      told: 'grief/talk | stone/care + grave | year/letter | keepsake/fingerprint',
    },
  },
  relations:
    'death-case ~> transfer-custody, death-case ~> formality, death-case ~> ceremony-plan, ceremony-plan > cemetery-booking, death-case > goods-selection, death-case ~> obituary, death-case > pre-need-contract, goods-selection ~> invoice, cemetery-booking ~> invoice, formality ~> cemetery-booking, invoice ~> aftercare, obituary ~> invoice',
};

export const BIG_DAYS_MODELS: readonly ReferenceModel[] = [
  EVENT_AGENCY,
  WEDDING_PLANNER,
  FUNERAL_HOME,
];
