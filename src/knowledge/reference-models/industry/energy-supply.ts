import type { ReferenceModel } from '../reference-model.ts';

const POWER_GRID_OPERATION: ReferenceModel = {
  id: 'power-grid-operation',
  title: 'Power grid operation',
  words:
    'grid, substation, transformer, outage, voltage, cable, overhead line, control room, switching, feeder, power cut, load, megawatt, crew, overload',
  parts: {
    'network-model': {
      also: 'grid model, topology, asset map, geographic information, connection point, network, asset, gis, grid map, electrical network',
      told: 'map/where + cable/line/pole | which/connected + feeder/transformer/house | single-line/diagram | laid/replaced + cable + drawn | which + line/cable + feeds/hangs | plan/map + wrong/old | substation/pole/street + belong | changed/built + drawn',
      context: 'mapping',
    },
    monitoring: {
      also: 'grid monitoring, scada, measurement, state estimation, load flow, control centre, telemetry, control room',
      told: 'voltage/current/load + show/measure | control room/screen + watch | breaker + open/closed + signal | overload/limit + transformer/line | watch/see + screen/wall | red/alarm/limit + line | volt/amp/frequency | hot/overloaded + transformer | signal lost',
      context: 'telemetry',
    },
    switching: {
      also: 'switching order, switching plan, switching sequence, isolation, remote control, switching operation, sequence, safety',
      told: 'switch/open/close/earth + breaker/line | step/confirm + switch + phone | safe/dead/work permit + crew | remote + breaker | switch off/on + line/section | earth/lock/tag | step/second person/read back | safe/touch/dead | form/order + written',
      context: 'device-command',
    },
    outage: {
      also: 'outage management, power cut, interruption, fault location, power failure, blackout, disturbance, fault',
      told: 'dark/power cut/no electricity + customer/call | how many + household + without | storm/tree/digger + line/cable | restore/back + when | lights/power + out/gone | homes/customers/street + without | where + fault/broken | tree/storm/lightning/excavator | back on/restored',
      context: 'outage-work',
    },
    dispatch: {
      also: 'crew dispatch, field crew, emergency service, mobile workforce, call-out, crew, field service, technician, workforce, assignment',
      told: 'crew/van/standby + send/drive | nearest/free + crew | arrive/repair/report + crew | night/storm + shift + extra | crew/men/gang + send/out | who + closest/duty | ladder/generator | on site | overtime/rest + crew',
      context: 'incident-dispatch',
    },
    'planned-outage': {
      also: 'planned interruption, shutdown request, work plan, customer notice, maintenance window, shutdown, work planning',
      told: 'planned/shut off + work/day | inform/letter + customer/hospital + before | coordinate/postpone + shutdown | tree/painting/replace + line + when | announced/planned + off | week/day + before + letter | hospital/bakery/dairy + warn | moved/cancelled + shutdown',
      context: 'calendar-event',
    },
    connection: {
      also: 'grid connection, connection request, capacity check, feed-in request, new connection, application, new customer, capacity',
      told: 'new/apply + connection/house/solar/charger | enough + capacity/strong + street | cost/offer + connect | reinforce/extend + grid | new house/solar/wallbox/factory + connect | apply/form/wait + months | enough + power/cable | cost/pay + connection',
      context: 'utility-connection',
    },
    maintenance: {
      also: 'asset maintenance, inspection, asset health, replacement plan, work order, asset management, replacement, service, repair, upkeep',
      told: 'inspect/fly/climb + pole/line/transformer | oil/age/rust + replace | every + year + substation | vegetation/tree cutting | old/rusty/rotten + pole | check/inspect + year | branch/tree + cut | oil/insulator/transformer + test | replace/plan + budget',
      context: 'maintenance-schedule',
    },
    'load-management': {
      also: 'congestion management, flexibility, curtailment, redispatch, load forecast, congestion, demand response, forecast, balancing',
      told: 'too much/little + wind/sun/feed | reduce/curtail/throttle + plant/charger | tomorrow/forecast + load/wind | ask/pay + flexible + customer | bottleneck/too much + sun/wind | peak/evening + load | cars/heat pumps + throttle | forecast/tomorrow + load | pay/ask + plant + less',
      context: 'demand-response',
    },
    notification: {
      also: 'outage information, hotline, outage map, text message, customer information, message, call centre, communication, alert',
      told: 'tell/message + customer + when + back | hotline/website + map + outage | compensation + long + outage | dialysis/vulnerable + customer | when + back + ask/know | text/hotline | calls/phones + flood/jam | nobody + told/informed | old/ill/breathing + customer',
      context: 'public-alert',
    },
    reporting: {
      also: 'reliability report, regulator report, interruption statistics, saidi, quality, statistics, report, regulator, power quality, key figure',
      told: 'minute + per customer + year | regulator/authority + report | statistic + interruption/cause | bonus/penalty + reliability | minutes + year/customer | regulator/ministry + number | count/list + outages | fine/bonus | cause + how often',
      context: 'reporting',
    },
    meter: {
      also: 'metering, smart meter, customer meter, last gasp, consumption',
      told: 'meter + house/silent | meter + tells/signal + off | read/consumption + hour | thousands + meters | theft/loss | voltage + at customer | new + meter',
      context: 'device-registry',
    },
    customer: {
      also: 'consumer, account, household, caller, service point, client, contact, business partner, customer account, party',
      told: 'customer/caller + name/address | sensitive/important + customer | which house + hangs | moved/new + customer | factory/hospital + contact | phone number + wrong | household/hospital/factory + name/phone/address',
      context: 'customer',
    },
  },
  relations:
    'monitoring > network-model, monitoring ~> outage, outage > network-model, outage ~> dispatch, outage ~> notification, switching > network-model, dispatch > switching, planned-outage ~> switching, planned-outage ~> notification, maintenance ~> planned-outage, connection > network-model, monitoring ~> load-management, outage ~> reporting, outage > customer, meter ~> outage, connection > customer',
};

const SMART_METERING: ReferenceModel = {
  id: 'smart-metering',
  title: 'Smart metering',
  words:
    'meter, smart meter, kilowatt hour, reading, meter point, installer, gateway, quarter hour, consumption, tamper, seal, calibration, load profile, electricity',
  parts: {
    meter: {
      also: 'meter asset, meter inventory, calibration, batch, seal, device, inventory, meter stock, asset, equipment',
      told: 'meter + serial/type/stock | calibration/verify + expire/year | seal/lot + meter | scrap/return + old + meter | box/serial/pallet + meters | seal/verify/calibrate + years | warehouse/store + meters | broken/faulty/returned + meter | which + meter + where',
      context: 'device-registry',
    },
    'metering-point': {
      also: 'measuring point, point of delivery, connection, location, connection point, service point, usage point, premises',
      told: 'point/flat/basement + number | who + supply/operate + point | voltage/profile + point | move/new building + point | house/flat/cellar + point | long/thirty-three + number | who + belongs/supplier | vacant/new + house',
      context: 'utility-connection',
    },
    installation: {
      also: 'meter rollout, exchange, work order, installer visit, rollout, field service, appointment',
      told: 'install/change/exchange + meter/old | appointment/letter/nobody home | district/street + wave/month | photo + old/new + reading | installer + tablet | fitter/installer + visit/change | old + out/new + in | nobody home/dog | day/street/route + fitter | old reading',
      context: 'field-operation',
    },
    'data-collection': {
      also: 'head end, concentrator, gateway, communication, head end system, acquisition',
      told: 'every quarter hour/nightly + fetch/send | not reachable/no signal + meter | concentrator/radio/powerline | gateway administrator + profile | collect/fetch/poll + night | signal/radio/sim/modem | silent/not answering + meters | gateway/concentrator | percent + arrived/morning',
      context: 'edge-gateway',
    },
    'meter-command': {
      also: 'remote disconnect, prepaid token, tariff switch, firmware, remote control, disconnection, remote switch, configuration, prepayment',
      told: 'remote + off/on/limit | switch + tariff/hour | debt/unpaid + cut off | update + meter + software | switch off/on + remote/from office | not paid | top up/token | firmware/update | limit/load + household',
      context: 'device-command',
    },
    'meter-reading': {
      also: 'reading, register value, load profile, interval data, consumption, readings, measurement, interval, usage',
      told: 'reading/value + come/store/day | missing + estimate/fill | customer + card/photo + send + reading | year end/move + reading | values/readings + come in/stored | fifteen/quarter | monthly/daily + reading | by hand',
      context: 'meter-reading',
    },
    validation: {
      also: 'validation estimation, plausibility check, data cleansing, substitute value, validation rule, estimation, data quality, verification, plausibility, editing',
      told: 'too high/low/negative/jump + value | substitute/correct + value | last year/similar + compare | manual + check/release | gap/hole/missing + value | impossible/negative/spike | estimate/replace | check/approve + values | last year + compare',
      context: 'plausibility-check',
    },
    'data-delivery': {
      also: 'market communication, settlement data, data provisioning, consent, data exchange, billing data, export, interface',
      told: 'send/forward + supplier/grid + value | who + allowed/see + reading | message/format + deadline + market | aggregate/sum + balance group | supplier/grid/market + gets | billing/invoice + values | late/rejected + message | midnight/deadline + send | allowed/consent + data',
      context: 'data-export',
    },
    portal: {
      also: 'consumption view, customer portal, usage feedback, consumption display, analytics, dashboard, usage view',
      told: 'customer + see/app + use/consumption | compare + neighbour/last month | tip/save + electricity | download + quarter hour | households/customers + see | graph/yesterday | save/tip | own + data/download',
      context: 'energy-monitoring',
    },
    alarm: {
      also: 'tamper event, theft detection, cover open, outage event, event, tampering, fraud, alert, power quality',
      told: 'open/magnet/bypass + meter | theft/steal + electricity | last gasp/power lost + meter | inspector + check + suspicious | magnet/bridge/seal + broken | steal/theft/cheat | cover + open/alarm | suspect/visit',
      context: 'alarm',
    },
    billing: {
      also: 'tariff, invoice, settlement, charge, bill',
      told: 'bill/invoice + consumption | tariff/day/night + price | wrong/complain + bill | month/exact + bill | prepaid | estimate/instead + bill | consumption/reading + charge/bill/price',
      context: 'energy-billing',
    },
    customer: {
      also: 'household, tenant, consumer, account, contact, client, business partner, customer account, party, customer management',
      told: 'customer/tenant + name/phone | moves/moved + in/out | letter/appointment + customer | refuse/privacy + meter | complaint/call + customer | landlord/owner | household/tenant + name/phone/agree',
      context: 'customer',
    },
    'device-management': {
      also: 'key management, certificate, device administration, remote update',
      told: 'update/software/version + meters | certificate/encrypt | profile/setting + push | batch/wave + update | failed/again + update | remote + repair | update/program + meter/gateway | key/password + meter',
      context: 'firmware-update',
    },
  },
  relations:
    'installation > meter, installation > metering-point, installation ~> data-collection, data-collection ~> meter-reading, data-collection ~> alarm, meter-reading > metering-point, meter-reading ~> validation, validation ~> data-delivery, validation ~> portal, meter-command > data-collection, meter-command > meter, alarm ~> installation, data-delivery > metering-point, metering-point > customer, validation ~> billing, device-management > meter',
};

const ENERGY_SUPPLIER: ReferenceModel = {
  id: 'energy-supplier',
  title: 'Energy supplier with switching and bills',
  words:
    'electricity, gas, tariff, supplier switch, instalment, kilowatt hour, annual bill, moving house, price increase, meter number, cancellation, household customer, green power',
  parts: {
    tariff: {
      also: 'energy product, price sheet, price guarantee, bonus, product, pricing, rate, offer, price',
      told: 'price/cent + kilowatt hour/base | green/dynamic/night + product | raise/increase + price + letter | bonus/guarantee + twelve month | cheap/fixed/flexible + price | cent/kilowatt + month | new/old + tariff + customers | green/eco/heat pump',
      context: 'price-list',
    },
    signup: {
      also: 'quote signup, price calculator, sales, comparison portal, order entry, quote, onboarding, order, acquisition, lead',
      told: 'postcode/person + calculate/price | sign/order + website/door/portal | comparison/broker + commission | credit/score + refuse | withdraw + fourteen day | wants/becomes + customer | postcode/street + compare | form/online/door to door + sign | changed mind/cancel + fourteen | broker/portal',
      context: 'offer',
    },
    contract: {
      also: 'supply contract, customer contract, delivery point, renewal, cancellation, supply agreement, subscription, account, agreement',
      told: 'customer + contract/start/end | cancel/terminate/notice | move/relocate + house/flat | extend/renew + year | death/name + contract | runs/from/until + contract | quits/gives notice | moves/moving + in/out | renew/extend | name/marriage/heir',
      context: 'contract',
    },
    switching: {
      also: 'supplier switch, market process, registration, grid operator message, supplier change, market communication',
      told: 'old/previous + supplier + cancel/leave | register/deregister + grid | message/answer + deadline + grid operator | reject/wrong + meter number | from/to + other supplier | grid/network + confirm/refuse | date/deadline + switch | stuck/rejected/wrong number | twice/two suppliers',
    },
    metering: {
      also: 'meter data, reading, consumption, estimate, load profile, meter reading, meter, usage',
      told: 'reading/number + customer/grid + send | estimate/forecast + consumption | wrong/implausible + reading | remind + read | number/figure + meter | customers + read/photo/card | estimate | too high/strange + reading | smart meter + quarter hour',
      context: 'meter-reading',
    },
    instalment: {
      also: 'instalment plan, monthly advance, prepayment, payment plan, budget bill, advance payment, budget plan',
      told: 'monthly/advance/instalment + amount | raise/lower + monthly | due + month + debit | suggest + instalment + consumption | every month/monthly + pay | too low/high + monthly | adjust/change + monthly | twelve/eleven + payments',
    },
    billing: {
      also: 'energy bill, annual invoice, final bill, correction, credit balance, invoice, bill, settlement, invoicing',
      told: 'annual/final + bill | back payment/refund/credit + customer | tax/levy/grid fee + bill | correct/cancel/understand + bill | once a year/yearly + bill | pay extra/money back | wrong/late/nobody understands + bill | print/post/mail + bill | moved out + last bill',
      context: 'energy-billing',
    },
    payment: {
      also: 'receivable, dunning, direct debit, disconnection, collection, debt, arrears, accounts receivable, checkout, paying',
      told: 'pay/debit/bounce | remind/dun/overdue | cut/disconnect + not paid | deferral/rate + debt | collection agency | does not pay/unpaid/behind | reminder/collector | bounced/returned + debit | cut off/disconnect | rates/agreement + debt',
      context: 'receivable',
    },
    'customer-service': {
      also: 'contact centre, case, portal, complaint, support, helpdesk, contact, customer care, service desk',
      told: 'call/write + question/complain | letter/portal/app + change | ombudsman/arbitration | back office/clearing + case | phone/queue/hotline + angry | letters/mails + answer | where is/why + bill | portal/app + change | complaint/ombudsman',
      context: 'helpdesk-chat',
    },
    procurement: {
      also: 'portfolio procurement, energy purchase, forecast, balance group, hedging, energy purchasing, trading, balancing, wholesale',
      told: 'buy/exchange + megawatt/tomorrow | forecast + load/customer/weather | balance group/schedule + deviate | expensive/long-term + purchase | buy/purchase + power/gas + ahead | market/exchange + price | too much/little + bought | tomorrow/hour + forecast',
      context: 'portfolio',
    },
    'grid-fee-settlement': {
      also: 'network charge, grid invoice, invoice check, market partner settlement, network charges, invoice verification, grid usage',
      told: 'grid operator + bill/charge | check/object + grid + invoice | too much + charged + grid | electronic + invoice + network | grid/network + charges + bill | check/compare + grid + bill | paid/overcharged + grid',
      context: 'invoice-matching',
    },
    customer: {
      also: 'household, account holder, business partner, consumer, prosumer, client, customer account, party, customer management',
      told: 'address/name/bank + customer | who + lives/pays | household/business + customer | died/divorced | password/log in + portal | data/wrong + customer | name/address/bank account + change/wrong',
      context: 'customer',
    },
    notification: {
      also: 'letter, message, correspondence, output, communication, alert, reminder, messaging, mail, text message',
      told: 'letter/mail + send/print | tell/inform + price/increase | remind + reading | never arrived | text/template | six weeks + before | customer + told/informed/letter',
      context: 'notification',
    },
  },
  relations:
    'signup > tariff, signup ~> contract, contract ~> switching, switching ~> metering, contract ~> instalment, metering ~> billing, billing > tariff, billing > instalment, billing ~> payment, instalment ~> payment, customer-service > contract, contract ~> procurement, switching ~> grid-fee-settlement, payment ~> switching, contract > customer, tariff ~> notification',
};

export const ENERGY_SUPPLY_MODELS: readonly ReferenceModel[] = [
  POWER_GRID_OPERATION,
  SMART_METERING,
  ENERGY_SUPPLIER,
];
