import type { ReferenceModel } from '../reference-model.ts';

const SPORTS_CLUB: ReferenceModel = {
  id: 'sports-club',
  title: 'Sports club membership',
  words:
    'club, member, trainer, training, team, youth, gym hall, department, membership fee, football, family rate, jersey, pitch, annual meeting, licence',
  parts: {
    'member-register': {
      also: 'member, family, department, resignation',
      told: 'join/form + member | leave/cancel/end of year | address/family/parents | trial/three times',
      context: 'membership',
    },
    'membership-fee': {
      also: 'fee, direct debit, fee group, reminder',
      told: 'debit/yearly + fee | bounced/not paid | student/family/passive + rate | department/extra',
      context: 'subscription-invoice',
    },
    'training-schedule': {
      also: 'training time, practice, group, hall time',
      told: 'training/tuesday + group | hall/pitch/slot + share | cancelled/holiday | waiting/full + group',
      context: 'scheduling',
    },
    'trainer-management': {
      also: 'coach, trainer licence, allowance, hours sheet',
      told: 'trainer/coach + licence | hours/allowance | clearance/first aid | find/stand in',
      context: 'staff',
    },
    'team-roster': {
      also: 'team, squad, player pass, line-up',
      told: 'squad/line up/who plays | pass/eligible/transfer | ride/drive/cancel + match | jersey/number',
    },
    'match-operation': {
      also: 'match, fixture, referee, result report',
      told: 'match/away/home + saturday | referee/report + result | move/postpone | sale/cake/score',
      context: 'competition',
    },
    'facility-allocation': {
      also: 'pitch, hall, court, key',
      told: 'court/pitch + book | key/light/locker | city/closed/rain | mow/repair',
      context: 'facility-booking',
    },
    'equipment-store': {
      also: 'ball, jersey, kit, loan gear',
      told: 'balls/kit + missing | borrow/hand out + gear | wash/order + jersey | boat/bike',
      context: 'inventory',
    },
    'club-event': {
      also: 'summer party, annual meeting, camp, honour',
      told: 'party/camp/trip | annual/vote/invite | honour/twenty-five years | helper/shift + stand',
      context: 'event-programme',
    },
    'subsidy-funding': {
      also: 'sponsor, subsidy, donation receipt, association statistics',
      told: 'sponsor/board/banner | city/association + subsidy | donate/receipt | count + members/january',
      context: 'donation',
    },
    'club-accounting': {
      also: 'treasury, cash book, budget, auditor',
      told: 'treasurer/cash + book | department/budget | auditor/discharge | tax/charitable',
      context: 'general-ledger',
    },
  },
  relations:
    'member-register ~> membership-fee, training-schedule > member-register, training-schedule > trainer-management, training-schedule > facility-allocation, team-roster > member-register, match-operation > team-roster, match-operation > facility-allocation, equipment-store > member-register, membership-fee ~> club-accounting, subsidy-funding ~> club-accounting, club-event > member-register, trainer-management ~> club-accounting, subsidy-funding > member-register',
};

const LEAGUE_TOURNAMENT: ReferenceModel = {
  id: 'league-tournament',
  title: 'League and tournament',
  words:
    'league, match, fixture, table, standings, referee, goal, tournament, bracket, season, promotion, relegation, player pass, home game, red card',
  parts: {
    'season-setup': {
      also: 'season, league, division, mode, age group',
      told: 'divisions/groups + season | mode/knockout/round robin | rules/points/win | deadline/open',
      context: 'competition',
    },
    'team-entry': {
      also: 'club, team, registration, entry fee',
      told: 'enter/register + team | fee/withdraw | colours/contact + team | seed/draw',
      context: 'enrolment',
    },
    'player-pass': {
      also: 'player, eligibility, transfer, licence',
      told: 'pass/photo/eligible | transfer/change + club | age/under | loan/foreign',
      context: 'licence-permit',
    },
    'fixture-plan': {
      also: 'fixture, schedule, match day, postponement',
      told: 'plan/match day/kick off | derby/clash/same ground | move/rain/postpone | travel/break',
    },
    'venue-booking': {
      also: 'ground, pitch, court, hall',
      told: 'ground/court + free | floodlight/dressing room | neutral/swap | approved',
      context: 'venue',
    },
    'referee-assignment': {
      also: 'referee, umpire, observer, official',
      told: 'referee/whistle + send | far/fee/travel + referee | level/observer | cancel/replace',
      context: 'matching',
    },
    'match-report': {
      also: 'result, score sheet, line-up, live ticker, goal',
      told: 'score/goal/minute | line up/substitute | app/live + report | sign/both + report',
    },
    standings: {
      also: 'table, ranking, top scorer, statistics',
      told: 'table/points/goal difference | scorer/statistics | promoted/relegated/next round | tie',
      context: 'leaderboard',
    },
    discipline: {
      also: 'suspension, card, protest, sports court, fine',
      told: 'red/yellow + suspended | protest/appeal | fine/brawl | hearing/verdict',
    },
    'league-publication': {
      also: 'match centre, news, widget, press',
      told: 'website/newspaper + results | photo/report | follow/push + fan | stream',
    },
  },
  relations:
    'team-entry > season-setup, player-pass > team-entry, fixture-plan > team-entry, fixture-plan > venue-booking, fixture-plan ~> referee-assignment, match-report > fixture-plan, match-report > player-pass, match-report ~> standings, match-report ~> discipline, discipline ~> player-pass, standings ~> league-publication, match-report ~> league-publication, standings > season-setup',
};

const BETTING_SHOP: ReferenceModel = {
  id: 'betting-shop',
  title: 'Betting',
  words:
    'bet, odds, stake, bookmaker, punter, race, jackpot, win, lottery, slip, horse, gamble, payout, accumulator, betting shop',
  parts: {
    'event-feed': {
      also: 'fixture, race, result, match event',
      told: 'match/race/runner + list | result/score + official | cancelled/abandoned | data/provider',
    },
    odds: {
      also: 'market, price, line, odds compiler, margin',
      told: 'odds/price + move | suspend/goal | trader/margin/line | favourite/outsider',
      context: 'betting-market',
    },
    'bet-placement': {
      also: 'bet, slip, stake, accumulator',
      told: 'place/put on + bet | slip/combine | cash out/early | live/during',
      context: 'bet',
    },
    'risk-control': {
      also: 'liability, limit, exposure, suspicious bet',
      told: 'too much/liability | limit/refuse + big | fixed/suspicious/pattern | lay off/hedge',
      context: 'fraud-evaluation',
    },
    settlement: {
      also: 'payout, winning bet, void, dead heat',
      told: 'won/lost + settle | void/dead heat | correct/wrong + result | tax/deduct',
    },
    'punter-account': {
      also: 'player, customer, age check, identity',
      told: 'age/id + register | duplicate/multiple | address/source + money | close/block',
      context: 'party-kyc',
    },
    wallet: {
      also: 'balance, deposit, withdrawal, bonus money',
      told: 'deposit/withdraw | balance/bonus | card/bank + pay in | minimum/hold',
      context: 'wallet',
    },
    'player-protection': {
      also: 'self-exclusion, deposit limit, cool-off, addiction check',
      told: 'limit/month + lose | exclude/ban/register | addict/too often | pause/reality',
      context: 'responsible-gaming',
    },
    'bonus-campaign': {
      also: 'free bet, bonus, promotion, wagering',
      told: 'free bet/welcome | turn over/conditions | abuse | loyalty/vip',
      context: 'pricing-promotion',
    },
    'betting-terminal': {
      also: 'shop, terminal, cash desk, agent',
      told: 'shop/terminal/cash + slip | print/scan + slip | agent/commission | count/safe',
      context: 'store-pos',
    },
    'regulator-report': {
      also: 'licence report, tax report, audit trail, authority',
      told: 'authority/licence + report | tax/stakes | log/inspect | money laundering/report',
      context: 'reporting',
    },
  },
  relations:
    'event-feed ~> odds, bet-placement > odds, bet-placement > risk-control, bet-placement > wallet, bet-placement > player-protection, event-feed ~> settlement, settlement > bet-placement, settlement ~> wallet, punter-account > player-protection, wallet > punter-account, bonus-campaign > wallet, betting-terminal > bet-placement, settlement ~> regulator-report, risk-control ~> odds',
};

export const CLUBS_AND_LEAGUES_MODELS: readonly ReferenceModel[] = [
  SPORTS_CLUB,
  LEAGUE_TOURNAMENT,
  BETTING_SHOP,
];
