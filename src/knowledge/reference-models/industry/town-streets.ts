import type { ReferenceModel } from '../reference-model.ts';

const STREET_LIGHTING: ReferenceModel = {
  id: 'street-lighting',
  title: 'Street lighting',
  words:
    'lamp post, street light, luminaire, dark, lamp, pole, dimming, dusk, bulb, municipality, electrician, lighting cabinet, residents, footpath',
  parts: {
    lamp: {
      also: 'light point, lamp post, luminaire, pole, light inventory, asset, street light',
      told: 'post/pole/lamp + number/map/street | led/watt/type + lamp | cabinet/cable/feeder + belong | rust/stability/age + pole | lamps/posts + thousands/number | sodium | rusty/leaning',
      context: 'asset-register',
    },
    report: {
      also: 'citizen report, fault report, resident message, hotline, complaint, request, ticket',
      told: 'resident/citizen + report/call/app | out/dark/flicker + lamp | number + sticker + lamp | too bright/bedroom + complain | answer/thank + resident | rings/app/mail + dark | resident/dog walker | flicker/bright | sticker | nothing happens',
      context: 'case-management',
    },
    monitoring: {
      also: 'lamp monitoring, luminaire controller, state, failure, energy reading, telemetry, lamp state, sensor, controller',
      told: 'lamp + fail/report + itself | burning + day | voltage/hour + lamp | controller/radio + silent | tells itself | controller/radio/silent | burning by day | volts',
      context: 'telemetry',
    },
    schedule: {
      also: 'dimming schedule, lighting calendar, switching time, dusk control, profile, lighting schedule, dimming, calendar',
      told: 'dim/off + midnight/night | dusk/dawn/sunset + on | festival/accident/brighter | motion/cyclist + brighter | insect/star | midnight/dim/half | dusk/dawn/sunset | festival/match | bats/insects',
      context: 'scheduling',
    },
    control: {
      also: 'remote switching, control command, group control, override, switching group, switching, command, remote control, light control',
      told: 'switch/brighten + street/group | police/fire brigade + light | test/day + on | cabinet + switch + remote | switch/off | group | police | from desk',
      context: 'device-command',
    },
    repair: {
      also: 'repair order, work order, fault repair, electrician job, lift truck, maintenance, job',
      told: 'electrician/lift truck + drive/repair | week/day + until + repaired | collect/bundle + street + tour | accident/car + pole + damage | electrician/lift/platform | fixed | crash/pole | tour',
      context: 'maintenance-order',
    },
    'maintenance-plan': {
      also: 'group replacement, relamping, inspection round, stability test, modernisation, inspection, replacement, maintenance schedule, renewal',
      told: 'every + year + bulb/test | led + convert/street | stability/pole + test | tree/cut + branch | every | convert | stability/shake | branches',
      context: 'maintenance-schedule',
    },
    inventory: {
      also: 'material stock, spare lamp, driver, store, pole stock, stock, material, spare part, warehouse',
      told: 'bulb/driver/pole + store/left | order + same/model + lamp | van + part | old/discontinued + luminaire | bulbs/drivers/poles + left | same type | store | discontinued',
      context: 'inventory',
    },
    energy: {
      also: 'energy cost, unmetered supply, burning hours, electricity bill, saving, energy consumption, electricity, billing, metering, energy use',
      told: 'burning hour/watt + calculate | bill/supplier + check + light | save/before + led | per + district + cost | kilowatt | kilowatt hour/electricity + pay/bill | saved + dim/led',
      context: 'energy-billing',
    },
    contract: {
      also: 'contractor contract, lighting service, concession, penalty, performance, contractor, service provider, agreement, contract management, term',
      told: 'contractor/utility + paid/contract | percent + burning/promise | penalty/late + repair | tender/new + contractor | firm/contractor + paid | penalty | tender | promise',
      context: 'contract',
    },
    cabinet: {
      also: 'feeder pillar, circuit, cable, network, power supply',
      told: 'fuse | cable/circuit | whole street + dark | door/flooded | hangs/feeds | cabinet/cable/fuse + broken/blown | whole street/row + dark | which + lamp + cable/cabinet',
      context: 'asset-register',
    },
    notification: {
      also: 'alert, message, citizen information, reminder, messaging, communication, mail, text message, notice',
      told: 'tell/answer + resident | works/tonight | repaired/thank | alert/whole street | tell/inform/answer + resident/caller | mail/message + repaired | works + street + announce',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, dashboard, key figure, analytics, analysis, evaluation',
      told: 'council/year + figures | burning | faults + street | co2 | figure/report + council/year | how many + lamps/faults + out | how long + repair + average',
      context: 'reporting',
    },
  },
  relations:
    'monitoring > lamp, report > lamp, report ~> repair, monitoring ~> repair, repair > inventory, repair > lamp, schedule ~> control, control > lamp, maintenance-plan ~> repair, monitoring ~> energy, schedule ~> energy, repair ~> contract, lamp > cabinet, report ~> notification, repair ~> reporting',
};

const WASTE_COLLECTION: ReferenceModel = {
  id: 'waste-collection',
  title: 'Household waste collection',
  words:
    'bin, waste, rubbish, collection day, refuse truck, bulky waste, emptying, tour, household, street, recycling centre, crew, chip, fee notice, compost',
  parts: {
    customer: {
      also: 'property account, household, owner, address register, property, account, resident, address, client, contact',
      told: 'owner/tenant/household + move/register | address/house/street + person/count | several/share + household + bin | exempt/compost + own | houses/households | owner/tenant | how many + live',
      context: 'customer',
    },
    bin: {
      also: 'container, bin register, chip, bin order, bin size, bin management, cart, asset',
      told: 'bin + small/big/swap/order | chip/number/sticker + bin | stolen/broken/burned + bin | black/blue/brown/yellow + bin | deliver/fetch + bin | bins + black/blue/brown/yellow | bigger/smaller/swap | stolen/lid | sticker',
      context: 'device-registry',
    },
    schedule: {
      also: 'collection calendar, pickup calendar, holiday shift, reminder, calendar, collection schedule, pickup day, service calendar',
      told: 'when/which day + collect/emptied | calendar/reminder/evening before | holiday/shift/week + collection | every + two/four + week | which day/when + put out | shifted | every two',
    },
    route: {
      also: 'collection tour, round, vehicle day, stop, tour, collection, dispatch',
      told: 'truck/crew/driver + street/route/tour | full/tip/unload + truck | blocked/parked/roadwork + street | sick/replacement + crew | navigation/order + stop | truck/crew/driver + street | parked/blocked | tip/unload | sheet | stand in',
      context: 'waste-collection',
    },
    pickup: {
      also: 'emptying, lift event, bin reading, weigh, pickup record, collection event, service record, lift, weighing',
      told: 'chip/read/count + emptied/lift | weigh/kilo + bin | not put out/overfilled/wrong stuff | forgotten/skipped/left + bin | emptied/lifted | forgot/left/standing | too heavy/wrong rubbish',
    },
    'bulky-waste': {
      also: 'bulky pickup, bulky waste order, special collection, appointment, e-waste, pickup request, booking, order',
      told: 'sofa/fridge/mattress/furniture + fetch/pick | order/request + date + bulky | cubic metre/how much + pavement | fridge/electrical + separate | sofa/mattress/fridge | ring | pavement/heap | strangers add',
      context: 'appointment',
    },
    'recycling-centre': {
      also: 'drop-off site, delivery, entry card, drop-off, depot, recycling yard, civic amenity',
      told: 'bring/drop + centre/yard/site | container + full/swap + site | resident/card/entry + check | queue/open + site + hour | trailer/yard | resident | container full',
    },
    complaint: {
      also: 'missed collection, citizen request, illegal dumping, hotline, request, report, citizen report, ticket, claim, case',
      told: 'complain/call/phone + forgotten/missed | wild/illegal + dump + photo | dirty/rat/smell | answer + citizen | rings/complains/angry | not collected/missed | dumped/wild | rats/stink',
      context: 'case-management',
    },
    billing: {
      also: 'fee notice, waste charge, fee decision, tariff, fee, invoice, payment, charge',
      told: 'fee/charge/notice + year/bin/household | per + emptying/litre/person + pay | objection/refund/credit + fee | tariff/council + set | fee | year/quarter + pay | per litre/emptying/head | objection',
      context: 'customer-bill',
    },
    reporting: {
      also: 'disposal record, tonnage, treatment plant, weighbridge, waste statistics, disposal, treatment, statistics, key figure',
      told: 'tonne/weigh + plant/incinerator | contract/plant + deliver | statistic/state + yearly + tonne | share/percent + recycled | incinerator/landfill | weigh/ticket | statistics/state | recycled',
      context: 'reporting',
    },
    vehicle: {
      also: 'truck, fleet, refuse vehicle, maintenance, vehicle management, fleet management',
      told: 'trucks/lorries + broken/workshop | fuel/gps | replacement | tyres/press | inspection | electric | truck + breakdown/replacement/workshop',
      context: 'vehicle-fleet',
    },
    crew: {
      also: 'driver, loader, staff, shift, duty plan',
      told: 'loaders/drivers | who + which tour | overtime | licence | injured | driver/loader + ill/holiday/missing | who + rides/drives + tour | overtime/strike + crew',
      context: 'shift-roster',
    },
    notification: {
      also: 'message, app, information, alert, messaging, communication, mail, text message, notice',
      told: 'app/sms/mail + residents | tell/inform + change | flyer | push | tell/inform/remind + resident/household | app/message + bin/tomorrow | holiday/strike + tell',
      context: 'notification',
    },
  },
  relations:
    'bin > customer, schedule ~> route, route > bin, route ~> pickup, pickup > bin, pickup ~> billing, billing > customer, bulky-waste ~> route, complaint > pickup, complaint ~> route, recycling-centre > customer, route ~> reporting, recycling-centre ~> reporting, route > vehicle, route > crew, schedule ~> notification',
};

export const TOWN_STREETS_MODELS: readonly ReferenceModel[] = [STREET_LIGHTING, WASTE_COLLECTION];
