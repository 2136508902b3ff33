import type { ReferenceModel } from '../reference-model.ts';

const BUILDING_ENERGY_MANAGEMENT: ReferenceModel = {
  id: 'building-energy-management',
  title: 'Energy management of buildings',
  words:
    'building, heating, ventilation, consumption, meter, caretaker, room temperature, boiler, kilowatt hour, saving, air conditioning, school, radiator, carbon, facility manager',
  parts: {
    building: {
      also: 'building register, zone, floor area, tenant unit, room, site, property, facility',
      told: 'building/school/office + square metre/year | floor/room/zone + belong | who/tenant + use + building | insulation/roof/window + age | buildings/schools/halls + list | square metres | who uses | floor',
      context: 'site',
    },
    meter: {
      also: 'meter register, submeter, data point, sensor inventory, metering, device, sensor',
      told: 'meter/submeter + where/number | what + measure + meter | heat/water/gas/electricity + meter | exchange/broken + meter | meters + cellar/number | heat | which + measures',
      context: 'device-registry',
    },
    consumption: {
      also: 'consumption data, reading, load curve, energy data, usage, energy monitoring',
      told: 'read/caretaker + monthly/meter | quarter hour/automatic + value | base load/night/weekend + use | jump/leak/unusual + water/use | caretaker/read/notebook | kilowatt hours | night/weekend + use | suddenly/jump',
      context: 'energy-monitoring',
    },
    control: {
      also: 'plant control, building automation, heating curve, setpoint, ventilation control, heating, ventilation, hvac',
      told: 'heating/ventilation + on/off/set | setpoint/degree/curve + lower | room/class + booked/empty + heat | boiler/pump/valve + control | heating/boiler/fan + on/off | lower/curve | valve/pump | empty',
      context: 'device-command',
    },
    comfort: {
      also: 'comfort monitoring, room climate, temperature, air quality, occupancy, indoor climate',
      told: 'too cold/hot + complain/room | co2/air/humid + room | sensor + room/degree | occupied/empty + room | stuffy | complain/teacher | room + cold/hot/stuffy',
      context: 'telemetry',
    },
    alarm: {
      also: 'fault alarm, boiler fault, limit violation, alert, fault, notification, deviation',
      told: 'boiler/pump + fault/fail | alarm + caretaker/on call | limit + exceed + use | weekend/night + heating + running | goes off/text | boiler/pump + broken | burst/leak/running | nobody notices',
      context: 'alarm',
    },
    baseline: {
      also: 'weather normalisation, degree days, outdoor temperature, benchmark, weather, degree day, forecast',
      told: 'cold/mild winter + compare | degree day/outside + correct | baseline/before + after + measure | similar + building + compare | mild/winter | should/expected | winter/year + compare/usual/normal',
      context: 'weather',
    },
    measure: {
      also: 'saving measure, efficiency project, retrofit, action, subsidy, project, saving, efficiency',
      told: 'save/measure + cost/payback | insulate/replace/led + saved | prove/verify + saving | subsidy/grant + retrofit | insulate/led/windows | pays off | saved/really | subsidy/budget',
      context: 'project',
    },
    cost: {
      also: 'cost allocation, heating bill, tenant billing, cost centre, supplier invoice, billing, invoice',
      told: 'share/split + tenant/department + cost | bill/supplier + check + meter | heat + statement + tenant | price/contract + gas/electricity | split | department | split/charge + department/tenant',
    },
    reporting: {
      also: 'energy report, carbon report, energy audit, certificate, dashboard, report, carbon footprint, statistics, key figure, analytics',
      told: 'report + council/management + year | carbon/co2/footprint | certificate/label/audit + building | screen/lobby + show | council | law/certificate | lobby',
      context: 'reporting',
    },
    maintenance: {
      also: 'work order, caretaker, task, service, ticket, repair, upkeep, inspection, maintenance order, servicing',
      told: 'caretaker/firm + repair | filter | remark | boiler/inspection | who goes | caretaker/firm + repair/check + boiler | filter/service + due | order/send + plumber/electrician',
      context: 'maintenance-order',
    },
    contract: {
      also: 'supply contract, energy supplier, price, tariff, agreement, contract management, term, renewal',
      told: 'contract | expires/renew | per year | tender | solar/feed-in | kilowatt/peak + pay | gas/electricity + supplier/contract/price',
      context: 'contract',
    },
  },
  relations:
    'meter > building, consumption > meter, consumption > baseline, consumption ~> alarm, comfort ~> control, baseline ~> control, control ~> alarm, consumption ~> measure, consumption ~> cost, consumption ~> reporting, measure ~> reporting, comfort > building, alarm ~> maintenance, cost > contract',
};

const DISTRICT_HEATING: ReferenceModel = {
  id: 'district-heating',
  title: 'District heating',
  words:
    'heat, hot water, boiler house, pipe, heat network, substation, return temperature, transfer station, flow, heating plant, biomass, heat meter, customer, leak',
  parts: {
    production: {
      also: 'heat generation, boiler, heat plant, dispatch, heat production, storage tank, plant, generation',
      told: 'boiler/plant/engine + run/start | wood/gas/waste heat + burn | cold/morning + peak + load | storage/buffer + charge | boilers/engine + start/stop | wood/waste | peak/cold morning | buffer | which first/cheaper',
    },
    fuel: {
      also: 'fuel supply, wood chips, fuel stock, delivery, ash, wood chip, supplier, inventory',
      told: 'chip/gas/pellet + deliver/truck | bunker/silo + left | moist/weigh + chip | ash + fetch | chips/logs/pellets | deliver/weigh | bunker/days + left | moist | farmers + paid',
    },
    network: {
      also: 'heat network, pipe network, trench, hydraulic model, pump, pipe, grid, infrastructure, network map',
      told: 'pipe/trench/valve + map/street | pressure/flow/pump | leak/loss/corroded + pipe | section + shut/dug | pipes/trench/valves | losses | pipe + street/old/insulate',
    },
    substation: {
      also: 'transfer station, house substation, heat exchanger, customer station, controller, house station, heat interface, asset',
      told: 'station/exchanger + cellar/house | valve/controller + set + house | return + too hot | replace/service + station | cellar/house + box/station | valve/controller | too hot',
    },
    connection: {
      also: 'heat connection, connection request, new customer, house connection, feasibility, new connection, request, application, project',
      told: 'connect/new + house/street | density/enough + customer + street | cost/subsidy/replace + oil/gas | dig/lay + to the house | new house/street + connect | dig/lay/garden | old oil/boiler + out | subsidy/offer | enough customers',
      context: 'utility-connection',
    },
    contract: {
      also: 'supply contract, heat contract, connected load, tariff, price formula, customer contract, agreement, contract management, term, renewal',
      told: 'kilowatt + ordered/connected + contract | price + index/formula/change | owner/landlord + contract | ten year/terminate | quit | formula | kilowatts/ordered | sold house/new owner',
      context: 'contract',
    },
    metering: {
      also: 'heat metering, heat meter, remote reading, consumption, calibration, meter, meter reading',
      told: 'read + heat meter/radio | megawatt hour/cubic metre + used | calibrate/exchange + meter | implausible/stopped + meter | meters/read/radio | megawatt hours | strange | calibrated',
      context: 'meter-reading',
    },
    billing: {
      also: 'heat billing, annual bill, advance payment, tenant split, credit note, invoice, payment, bill',
      told: 'bill/advance + heat | base/working + price | tenant/landlord + split | pay/remind + bill | advance/too high | tenants/split | overdue',
      context: 'energy-billing',
    },
    monitoring: {
      also: 'network monitoring, supply temperature, control system, load forecast, telemetry, control room, scada, temperature',
      told: 'supply/return + degree + watch | forecast/weather + tomorrow | control room/screen | bad point/far end + too cold | furthest | forecast | sensor',
    },
    outage: {
      also: 'disruption, fault, leak repair, emergency service, leak, incident, service call',
      told: 'cold flat/no heat/no hot water + call | burst/leak + repair | standby/night + fitter | inform + street + interruption | no hot water | rings/standby | burst/steam | digger | neighbours/told',
      context: 'outage-work',
    },
    customer: {
      also: 'household, owner, account, connection owner, tenant, client, contact, business partner, customer account, party',
      told: 'houses/flats | owner/landlord/tenant | portal | school/town hall | customer/owner + name/address/move | who + lives/pays + flat | house + sold/new owner | look/portal + own + use',
      context: 'customer',
    },
    maintenance: {
      also: 'service, inspection, work order, fitter, repair, upkeep, maintenance order, servicing',
      told: 'sweep | fitter/round | filter/ash | summer/shut | boiler/station/pump + service/yearly | fitter + check/round | summer + shut/overhaul | part + wear/replace',
      context: 'maintenance-schedule',
    },
    notification: {
      also: 'customer information, message, announcement, alert, reminder, messaging, communication, mail, text message, notice',
      told: 'tell/inform + street | text | planned/off + hours | increase | back on | nobody told | residents/customers + told/letter/text',
      context: 'notification',
    },
  },
  relations:
    'fuel ~> production, monitoring ~> production, production > network, monitoring > network, connection > network, connection ~> contract, connection ~> substation, metering > substation, metering ~> billing, billing > contract, monitoring ~> outage, outage > network, contract > customer, outage ~> notification, maintenance > substation',
};

const WATER_SUPPLY: ReferenceModel = {
  id: 'water-supply',
  title: 'Water supply and billing',
  words:
    'water, water meter, pipe, reservoir, pump, well, tap, cubic metre, sewage, hydrant, burst pipe, drinking water, tanker, waterworks, connection',
  parts: {
    customer: {
      also: 'customer account, consumer, property, owner, service account, account, household, client, contact, business partner',
      told: 'owner/household/consumer + register/move | who + live/pay + house | poor/social + discount | several + flat + one meter | customers/households + name | died | landlord/tenant | poor/discount',
      context: 'customer',
    },
    connection: {
      also: 'water connection, service connection, application, disconnection, hydrant permit, tap',
      told: 'new/apply + connection/tap | plumber/dig + house | disconnect/reconnect + unpaid | illegal + connection | standpipe/hydrant + builder | new tap/pipe | plumber | illegal/unpaid | reopen | apply',
      context: 'utility-connection',
    },
    meter: {
      also: 'water meter, meter exchange, calibration, radio meter, meter management, device',
      told: 'meter + exchange/six year | number/size/stuck + meter | frost/broken + meter | radio/installed + meter | meters + old/stuck/changed | six years/calibrate | frost | radio',
      context: 'device-registry',
    },
    reading: {
      also: 'meter reading, self-reading, reading route, consumption check, metering, consumption',
      told: 'reader/walk + street + read | card/website/photo + reading | unusual/high/leak + consumption | dog/no access/estimate | reads/walks/dog | high/strange/leak | estimate/closed gate',
      context: 'meter-reading',
    },
    tariff: {
      also: 'water rate, block tariff, fee by-law, sewage fee, price, rate, fee, pricing',
      told: 'cubic metre + price/block | base fee/pipe size | council + decide/raise | rain/sealed area + fee | garden + deduct | cubic metre | base/block | council/raise | garden/pool/sewage',
      context: 'price-list',
    },
    billing: {
      also: 'water bill, invoice, fee notice, advance, bill, invoicing, charge',
      told: 'bill/notice + quarter/year | advance/instalment | correct/objection + bill | print/send/understand + bill | quarter | too high | print',
      context: 'customer-bill',
    },
    payment: {
      also: 'payment collection, arrears, dunning, cashier, collection, receivable, checkout, paying, transaction',
      told: 'pay/cash desk/bank/mobile | arrears/owe/remind | cut off + debt | instalment/agreement + debt | owes | cut off | instalments',
      context: 'receivable',
    },
    network: {
      also: 'pipe network, network map, asset, valve, pipe section, reservoir, pipe, infrastructure, distribution network',
      told: 'pipe/valve/hydrant + map/year | pressure/zone/reservoir + level | loss/non-revenue/night flow | replace/old + pipe | pipes/valves/hydrants + map | asbestos/replace | zone | lost/leaking + percent',
      context: 'water-network',
    },
    repair: {
      also: 'leak repair, burst, fault, repair order, crew, interruption, leak, outage, maintenance, work order, incident',
      told: 'burst/leak/wet road + report | crew/digger + repair/night | no water + street/inform | water truck/tanker + send | burst/fountain | tanker/bottles | pipe/leak + fixed/dig/crew',
      context: 'outage-work',
    },
    quality: {
      also: 'water quality, sample, laboratory, chlorine, public health limit, sampling, water sample, monitoring',
      told: 'sample + tap/well/lab | chlorine/germ/nitrate + limit | boil/warn + resident | brown/smell + complain | sample/tap/lab | germs/nitrate | smell/taste',
      context: 'quality',
    },
    production: {
      also: 'treatment and pumping, waterworks, pump station, scada, treatment, pumping, telemetry',
      told: 'pump/well + run/hour/litre | filter/treat/chlorine + plant | tank + full/empty/overflow | power cut + pump | pumps/wells + run | filter/plant | tank | diesel',
    },
    complaint: {
      also: 'customer service, request, ticket, call centre, claim, case, enquiry, customer request, grievance',
      told: 'rings/complains | hotline | ticket | customer/resident + complain/call/ask | brown/smelly/no water + call | counter/hotline + answer | who + looks after/forwards + complaint',
      context: 'case-management',
    },
    notification: {
      also: 'message, sms, announcement, alert, reminder, messaging, communication, mail, text message, notice',
      told: 'tell/sms/loudspeaker | shut | leaflet | high use + warn | tell/inform + street/resident + shut | sms/letter + bill/remind | boil/drink + warn | announce + works/tomorrow',
      context: 'notification',
    },
  },
  relations:
    'connection > customer, connection ~> meter, reading > meter, reading ~> billing, billing > tariff, billing > customer, billing ~> payment, payment ~> connection, repair > network, production ~> repair, quality ~> production, reading ~> repair, connection > network, quality > network, complaint ~> repair, repair ~> notification',
};

export const TOWN_UTILITIES_MODELS: readonly ReferenceModel[] = [
  BUILDING_ENERGY_MANAGEMENT,
  DISTRICT_HEATING,
  WATER_SUPPLY,
];
