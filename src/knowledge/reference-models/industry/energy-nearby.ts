import type { ReferenceModel } from '../reference-model.ts';

const ENERGY_COMMUNITY: ReferenceModel = {
  id: 'energy-community',
  title: 'Energy community',
  words:
    'neighbour, solar, roof, share, community, surplus, kilowatt hour, member, allocation, village, cooperative, feed-in, local power, sunshine',
  parts: {
    member: {
      also: 'participant, joining, prosumer, consumer, household, resident, membership, registration, customer',
      told: 'join/leave/sign up + neighbour/household | statute/agreement/consent + sign | producer/consumer/both | share/deposit/capital + join | sign up/join + form | neighbours/families + in | leave/move away/die | bank details/address + member | waiting list/who may',
      context: 'membership',
    },
    meter: {
      also: 'metering point, participation point, grid registration, connection, smart meter, grid connection, meter point',
      told: 'meter number/point + register/grid operator | activate/approve + grid + member | same transformer/substation/local | wrong/missing + meter + member | meter + household/number | grid/network company + register/confirm | new/changed + meter | not yet/active + meter | long number/identifier',
      context: 'utility-connection',
    },
    generation: {
      also: 'generation plant, solar roof, plant, wind turbine, battery storage, production, solar plant, installation, asset, photovoltaic',
      told: 'roof/panel/turbine/battery + kilowatt | who + own/invest + plant | produce/sun + much | broken/clean + panel | panels/roof/solar + produce | hall/school/barn + roof | inverter/battery + broken/full | peak/kilowatt + installed',
      context: 'asset-register',
    },
    metering: {
      also: 'energy data, quarter-hour values, import, data quality, load profile, meter data, consumption, measurement, reading',
      told: 'quarter hour + value + grid | daily/next day + get/import | late/correct + value | missing/gap + value | file/portal + fifteen minutes | how much + used/produced | missing/late/wrong + data | grid/utility + deliver + values | consumption/feed-in',
      context: 'meter-reading',
    },
    allocation: {
      also: 'allocation key, sharing key, distribution, energy sharing, quota, distribution key, sharing, energy allocation, matching',
      told: 'share/split/distribute + among + member | fixed/dynamic/percent + key | surplus/rest + grid | how much + from + neighbour | who + gets + how much | divide/share/split + sun/power | key/percent + change | fair/unfair/quarrel + share | left over/not used',
    },
    tariff: {
      also: 'internal tariff, community price, feed-in price, price rule, price, pricing, rate, fee',
      told: 'price/cent + inside/among/community | assembly + set + price | cheaper + than + supplier | social/poor + discount | cents/price + kilowatt hour | decide/set/raise + price | members/inside + cheaper | grid fee/levy/tax | membership/yearly + fee',
      context: 'price-list',
    },
    billing: {
      also: 'settlement, member statement, credit note, payment run, invoice, invoicing, payment, accounting, credit',
      told: 'bill/credit + member + quarter/month | pay/debit/transfer + member | statement + got/gave + kilowatt hour | tax/small business + credit | month/quarter + bill/credit | who + owes/gets + money | debit/pay out | wrong/correct + bill | spreadsheet',
      context: 'energy-billing',
    },
    governance: {
      also: 'general assembly, board, vote, minutes, meeting, assembly, decision, association',
      told: 'vote/assembly/board + decide | minute/invitation/quorum | treasurer/auditor | rule/statute + change | vote/elect | chairman | agenda/proxy | statutes/rules | one member one vote',
      context: 'election',
    },
    portal: {
      also: 'savings view, member portal, self-sufficiency, consumption tip, savings, dashboard, member app, report, analytics, visualisation',
      told: 'app/see + own + use/produce | save/co2/euro + month | sun + now + wash/charge | compare + village/member | see/look + phone/app | how much + saved/own sun | graph/curve | best hour/when + wash | autarky/self-sufficient',
      context: 'energy-monitoring',
    },
    investment: {
      also: 'investment share, citizen investment, crowd loan, dividend, share register, share, capital, equity, financing, loan',
      told: 'invest/put in + money/euro + plant | dividend/interest + yearly | share + sell/inherit | new plant + collect + capital | bought/paid in + share | hundred/thousand euro + put | interest/dividend/return + paid | sell back/inherit | bank loan + plant',
    },
    notification: {
      also: 'message, newsletter, announcement, communication, alert, reminder, messaging, mail, text message, notice',
      told: 'tell/write/mail + members | newsletter/whatsapp | remind + meeting/payment | sun/surplus + now + message | price/change + inform | nobody + read/knew | inform/remind + neighbours/members',
      context: 'notification',
    },
    support: {
      also: 'enquiry, question, member service, ticket, helpdesk, contact, service desk, member support',
      told: 'members + ask/call/question | explain/understand + bill | volunteer/office + answer | same question | complaint | ask/call/write + why/how + bill/share | question + evening/volunteer',
      context: 'helpdesk-chat',
    },
  },
  relations:
    'member ~> meter, metering > meter, metering ~> allocation, allocation ~> billing, billing > tariff, billing > member, metering ~> portal, allocation ~> portal, governance ~> tariff, governance > member, investment > member, investment ~> generation, generation > meter, notification > member, support > member, billing ~> notification',
};

const SOLAR_PARK: ReferenceModel = {
  id: 'solar-park',
  title: 'Solar and wind park operation',
  words:
    'solar park, inverter, module, panel, string, irradiation, yield, kilowatt, feed-in, substation, grass, investor, curtailment, wind turbine, performance ratio',
  parts: {
    plant: {
      also: 'park, solar plant, wind farm, portfolio, site, installation, asset, facility, power plant',
      told: 'park + megawatt/land/location | lease/landowner + field | which + inverter/string + park | commission/grid + since | parks/sites + own/run | hectares/field/roof + park | megawatt + connected/built | owner/leaseholder + park | village/map + where',
      context: 'site',
    },
    equipment: {
      also: 'component, inverter, module, string, transformer, turbine, device, machine, machinery',
      told: 'inverter/module/panel + serial/row | warranty/manufacturer + panel/inverter | replace/spare + inverter | datasheet/type + panel | inverters/panels/strings + thousands/list | serial/warranty/claim | broken/swapped/replaced + panel | blade/gearbox/transformer | spare + container/shelf',
      context: 'asset-register',
    },
    monitoring: {
      also: 'plant monitoring, scada, production data, data logger, measurement, telemetry, data collection, sensor',
      told: 'logger/inverter + send/five minute | yield/power + show/curve | weather station/irradiation + measure | no data/gap + park | values/data + every + minute | screen/curve/live + park | wind/irradiation/temperature + sensor | modem/link + down | see/watch + output',
      context: 'telemetry',
    },
    performance: {
      also: 'yield analysis, performance ratio, loss analysis, benchmark, degradation, expected yield, analytics, yield, analysis',
      told: 'expected + actual/produced + compare | less/underperform + string/park | soiling/shade/snow/hot spot | percent/lost + kilowatt hour | should/expected + produce | lost/missing + kilowatt hours | dirty/shadow/snow + panel | worse/better + than + neighbour | degrade/percent + year',
    },
    alarm: {
      also: 'fault alarm, alert, event, error code, incident, fault, notification',
      told: 'inverter/string + fail/error/trip | alarm/message + night/technician | theft/cable/fence/camera | false/acknowledge + alarm | goes off/beep/text + night | inverter/turbine + stopped/fault | hundred/too many + alarms | thief/copper/cable/camera | who + reacts/called',
      context: 'alarm',
    },
    maintenance: {
      also: 'service ticket, field service, work order, repair, technician visit, ticket, service, inspection, upkeep, maintenance order',
      told: 'technician/service + drive/visit/repair | mow/sheep/clean + panel/grass | thermography/drone/inspect | report/photo + visit | response + hour/contract | technician/fitter + out/sent | mow/grass/sheep/weed | wash/clean + panels | fixed/repaired + when | yearly/plan + check | climb/tower/drone',
      context: 'maintenance-order',
    },
    forecast: {
      also: 'production forecast, yield forecast, weather forecast, schedule, day-ahead, prediction, weather',
      told: 'tomorrow/day ahead + produce/forecast | cloud/wind/sun + forecast | schedule + trader/send | deviate + forecast | tomorrow/next day + how much | weather/cloud/wind + predict | wrong/off + forecast + cost | trader/market + tell',
      context: 'weather',
    },
    curtailment: {
      also: 'grid control, power limit, setpoint, remote control, control, feed-in management, grid',
      told: 'reduce/throttle/limit + grid operator/power | negative price + switch off | percent + signal + park | compensate + lost/curtailed | grid operator + tells/order + down | switched off/throttled/cut back | negative + price + stop | compensation/claim + lost | signal/receiver/setpoint',
      context: 'device-command',
    },
    settlement: {
      also: 'feed in settlement, revenue, credit note, direct marketing, subsidy, meter value, billing, invoice, feed-in tariff, payment, market',
      told: 'feed-in/market + revenue/pay | meter + month + kilowatt hour | credit note/trader + check | subsidy/guarantee of origin | paid/money + kilowatt hour/grid | tariff/subsidy/premium | check/compare + credit note | meter reading + month | wrong/missing + payment',
    },
    reporting: {
      also: 'investor report, owner report, monthly report, availability, fund report, report, investor, statement, key figure, statistics',
      told: 'investor/owner/bank + report/month | availability/guarantee + percent | lease/insurance/cost + year | dividend/plan + compare | investors/shareholders/bank + want/get | month/quarter/year + report | promised/guaranteed + output | excel/night/copy + report | dividend/payout',
      context: 'reporting',
    },
    contract: {
      also: 'lease, service contract, insurance, power purchase agreement, warranty, agreement, contract management, term, renewal',
      told: 'lease/landowner/farmer + rent | insurance/guarantee + expire | buy/sell + power + ten years | renew/terminate + contract | promise/response + contractor | permit/licence + run out | landowner/insurer/contractor + agreed/paid',
      context: 'contract',
    },
    'spare-part': {
      also: 'stock, inventory, warehouse, material, spare, spare parts, parts store',
      told: 'spare/part + depot/container | fuse/fan/module + left | order/wait + part | used + part + visit | no longer made | count/missing + spare | inverter/fan/fuse + stock/reorder',
      context: 'inventory',
    },
  },
  relations:
    'equipment > plant, monitoring > equipment, monitoring ~> performance, monitoring ~> alarm, performance > forecast, performance ~> maintenance, alarm ~> maintenance, maintenance > equipment, curtailment ~> performance, curtailment ~> settlement, monitoring ~> settlement, settlement ~> reporting, performance ~> reporting, maintenance > spare-part, settlement > contract, maintenance > contract',
};

const SMART_HOME: ReferenceModel = {
  id: 'smart-home',
  title: 'Smart home',
  words:
    'lamp, light switch, thermostat, living room, blinds, plug, scene, motion, doorbell, family, window contact, away, heating, voice, home',
  parts: {
    home: {
      also: 'home and room, room, floor, zone, household, house, area, location',
      told: 'room/kitchen/bedroom/floor + belong | second home/holiday flat | which + lamp/device + room | name/group + lamp/room | living room/kitchen/bathroom + has | flat/house/cottage + add | upstairs/downstairs/cellar | lamps/devices + room + sort',
    },
    device: {
      also: 'lamp, plug, thermostat, sensor, pairing, bridge, gadget, equipment, accessory, gateway, integration',
      told: 'add/pair/button + lamp/plug/sensor | brand/maker + together/hub | battery + low/change | not reachable/offline + device | lamp/plug/thermostat/sensor/camera + new/connect | qr code/pair | battery + empty/flat | offline/dead | brand/other make + work',
      context: 'device-registry',
    },
    control: {
      also: 'device control, switching, dimming, command, actuator state, remote control, switch, actuator',
      told: 'switch/dim/turn + light/heating/plug | blinds/garage/door + open/close | app/remote/wall + on/off | on the way/abroad + control | on/off + phone/app | dim/brightness | blinds/shutters/garage/door | too slow/does not react | forgot/left on + check/from work',
      context: 'device-command',
    },
    automation: {
      also: 'rule, routine, trigger, if-this-then-that, workflow',
      told: 'if/when + then + light/heating | motion/sunset/door + turn on | everybody + left/away + off | rule + not/wrong + fire | when/if + happens/then | itself/automatically + on/off | sunset/motion/rain + blinds/light | nobody home + everything off | went crazy/wrong + light',
      context: 'rule-engine',
    },
    scene: {
      also: 'mood, preset, group action, lighting scene, ambience',
      told: 'movie/dinner/good night + light | one tap/word + several + lamp | save/favourite + setting | goodbye/leave home + all | film/movie/party/dinner + mood | one button/tap + everything | good night/good morning/leaving | kids/bed + light',
    },
    schedule: {
      also: 'timer, heating plan, calendar, vacation mode, time programme, plan',
      told: 'morning/evening/weekday + heating/light | holiday/vacation + pretend/lower | timer/minute + off | sunrise/sunset + hour | every + day/evening/weekday | at/seven/ten o clock + on/off | weekend/different + time | holiday/away + pretend/light',
      context: 'scheduling',
    },
    presence: {
      also: 'occupancy, home and away, geofence, arrival, whereabouts',
      told: 'who + home/away | phone + near/leave + home | nobody/last + leave | guest/child/cleaner + come | someone/nobody + home | comes/arrives/leaves + home | phone + near/street | dog/cat/motion',
      context: 'geofence',
    },
    security: {
      also: 'security alarm, burglar alarm, smoke, water leak, camera event, arming, alarm, intrusion, camera, lock, smoke detector',
      told: 'window/door + open + night/away | smoke/water/leak + siren/phone | camera/doorbell + picture/ring | arm/disarm + code | burglar/break-in/intruder | smoke/fire/leak | camera/doorbell | siren/police/neighbour + call | lock/key/code + door',
      context: 'alarm',
    },
    climate: {
      also: 'climate comfort, heating control, temperature, air quality, humidity, heating, ventilation',
      told: 'warm/cold/degree + room | window + open + heating | air/co2/mould/humid | bath/baby + degree | cold/warm/degrees + room | heating + down/up/night | window open/damp/mould | humidity/co2',
    },
    energy: {
      also: 'energy use, power consumption, solar surplus, cost, meter, consumption, electricity, metering, solar, power use',
      told: 'how much + electricity/watt/cost | washing machine/car + sun/cheap | standby/fridge + consume | month/compare + use | how much + power/electricity/cost | kilowatt hour | solar/sun/battery/car | wasting/standby + device',
      context: 'energy-monitoring',
    },
    voice: {
      also: 'voice assistant, voice control, speech, smart speaker, command phrase, assistant, voice command',
      told: 'say/speak/voice + light/music | speaker/assistant + understand | word/phrase + scene | deaf/hands full | say/tell/shout + lamp/light | hey/ask + speaker | misunderstood/wrong + word | granny/hands/kids + voice',
    },
    user: {
      also: 'household member, guest access, family sharing, role, member, family, access, account, guest',
      told: 'child/guest/grandma + allowed/only | invite/share + family | move out/ex + remove | cleaner/babysitter + code/time | kids/wife/husband/grandma + may/can | guest/babysitter/cleaner + let in | invite/remove + person | password/lost phone | landlord/tenant',
      context: 'user-profile',
    },
    notification: {
      also: 'alert, message, push, reminder, messaging, communication, mail, text message, notice',
      told: 'phone + buzz/message/push | tell/warn + me/us | too many/annoying + messages | window/door/oven + still open/on | low battery + tell | who + gets told | phone + alert/warn + away',
      context: 'notification',
    },
  },
  relations:
    'device > home, control > device, automation > control, scene > control, schedule ~> scene, presence ~> automation, device ~> automation, security > presence, device ~> security, climate > control, device ~> energy, voice > scene, voice > control, user > home, security ~> notification, device ~> notification',
};

export const ENERGY_NEARBY_MODELS: readonly ReferenceModel[] = [
  ENERGY_COMMUNITY,
  SOLAR_PARK,
  SMART_HOME,
];
