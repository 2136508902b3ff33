import type { ReferenceModel } from '../reference-model.ts';

const ENVIRONMENT_SENSOR_NETWORK: ReferenceModel = {
  id: 'environment-sensor-network',
  title: 'Weather and environment sensor network',
  words:
    'weather station, rain gauge, air quality, river level, fine dust, noise, station, measurement, flood, sensor, wind, forecast, observer, groundwater, pollen',
  parts: {
    station: {
      also: 'station register, measuring station, site, sensor inventory, metadata, network, sensor, device, location',
      told: 'station/gauge + where/height/photo | owner/volunteer/municipality + station | moved/closed + station + since | sensor/type + mounted + station | stations/gauges/posts + list | height/bridge | owners | solar',
      context: 'site',
    },
    measurement: {
      also: 'data collection, observation, time series, data logger, intake, telemetry, data intake, reading, measuring, measuring report',
      told: 'ten minute/hourly + send/measure | logger/radio/satellite + fetch | observer/volunteer + enter/read | gap/late + station | values/readings + come in | ten minutes/hourly | sim/logger | notebook',
      context: 'telemetry',
    },
    validation: {
      also: 'quality control, plausibility check, flag, correction, data quality, plausibility, verification',
      told: 'impossible/jump/frozen + value | neighbour/compare + station | flag/correct/approve + value | spider/snow/tree + rain gauge | nonsense/impossible/jump | neighbours | flag/approve | leaf/spider/ice',
      context: 'plausibility-check',
    },
    maintenance: {
      also: 'sensor maintenance, calibration, field visit, cleaning, battery replacement, service, repair, upkeep, work order, inspection',
      told: 'calibrate/clean + sensor/station | drive/visit + technician + battery | stolen/vandal + station | due/interval + filter/sensor | clean/calibrate | drive out/technician | vandal/stolen',
      context: 'maintenance-schedule',
    },
    alert: {
      also: 'threshold warning, limit exceedance, warning level, trigger, alarm, threshold, warning, flood alert',
      told: 'river/rain/dust + rise/exceed | level/yellow/red + warn | fire brigade/mayor + call/message | night + rise + wake | rises/above | yellow/orange/red | wake/ring | fire brigade/mayor',
      context: 'alarm',
    },
    notification: {
      also: 'public warning, warning message, resident alert, subscription, bulletin, public alert, message, siren, reminder, messaging',
      told: 'resident/public + warn/message | siren/app/radio + warn | asthma/farmer/school + informed | all clear/lift + warning | people/residents + warn | siren/sms | asthma/school | all clear',
      context: 'public-alert',
    },
    forecast: {
      also: 'forecast model, nowcast, dispersion, flood model, prediction, model, weather forecast, simulation',
      told: 'tomorrow/hours + expect/rise | model/run + rain/wind | radar/satellite + add | how good + forecast | tomorrow/hours + rise | rain/snow + will | model run',
      context: 'weather',
    },
    archive: {
      also: 'data archive, long-term series, climate record, data set, history, climate data, storage',
      told: 'decade/year + compare/record | old/paper + digitise | hottest/highest + since | never lose/keep + value | decades | digitise | record/mean',
      context: 'archive',
    },
    'open-data': {
      also: 'data publication, download, map view, research access, public data, portal, interface, publication',
      told: 'download/free + anyone/researcher | map/website + current + value | journalist/university + ask | licence/cite + data | website/map/public + look | download/researchers/journalist | licence',
      context: 'data-export',
    },
    reporting: {
      also: 'exceedance report, yearly report, regulatory report, limit statistics, health indicator, report, statistics, compliance, air quality report, key figure',
      told: 'year/day + above + limit | ministry/brussels/authority + report | statistic + month/mean | action plan/traffic + dust | over limit | ministry/eu | table',
      context: 'reporting',
    },
    user: {
      also: 'observer, volunteer, account, subscriber, organisation',
      told: 'observers/schools | sign up/log in | may/only + own | municipality/partner | duty | thank | volunteer/observer + register/reads/sends',
      context: 'user-profile',
    },
    map: {
      also: 'visualisation, dashboard, chart, station map, visualization, geodata',
      told: 'map/dots | curve/chart/last hours | control room | radar/layer | click | see/show + station/value + map/screen | curve/colour + river/station',
      context: 'mapping',
    },
  },
  relations:
    'measurement > station, measurement ~> validation, validation ~> archive, measurement ~> alert, forecast ~> alert, alert ~> notification, forecast > archive, maintenance > station, validation ~> maintenance, open-data > archive, reporting > archive, open-data > station, map > archive, notification > user',
};

const SATELLITE_OPERATIONS: ReferenceModel = {
  id: 'satellite-operations',
  title: 'Satellite operations',
  words:
    'satellite, orbit, ground station, pass, antenna, payload, telemetry, launch, imagery, collision, thruster, downlink, mission, spacecraft',
  parts: {
    spacecraft: {
      also: 'spacecraft register, satellite, mission, subsystem, configuration, constellation, asset',
      told: 'satellite/constellation + number/launch | battery/panel/wheel + on board | retire/deorbit + satellite | frequency/licence + satellite | satellites + own/fly | launched/retired | battery/wheel/camera + on board | frequency',
      context: 'asset-register',
    },
    orbit: {
      also: 'orbit determination, flight dynamics, ephemeris, manoeuvre plan, position, tracking, manoeuvre',
      told: 'orbit/position + calculate/predict | drift/decay/altitude | thruster/fuel + burn/raise | gps/tracking + orbit | where is/position | drift/lower/raise | burn/thruster/fuel | two line/elements',
    },
    pass: {
      also: 'pass scheduling, contact plan, ground station booking, visibility window, antenna slot, contact, ground station, scheduling, antenna, booking',
      told: 'pass/contact/minute + over/station | book/reserve + antenna/station | conflict/overlap + pass | next + see + satellite | overhead | antenna/dish + book | overlap | missed',
      context: 'scheduling',
    },
    command: {
      also: 'telecommand, procedure, upload, flight plan, time-tagged command, commanding, uplink, flight procedure',
      told: 'command/upload + satellite | procedure/step + operator + confirm | two/second + check + before + send | software/patch + on board | send/upload + up | checked twice/second | step/script | executed/rejected',
      context: 'device-command',
    },
    telemetry: {
      also: 'housekeeping telemetry, parameter, limit check, archive, monitoring, health data, downlink',
      told: 'temperature/voltage/battery + on board | out of limit/red + parameter | curve/months + parameter | decode/frame + receive | voltage/health | red/limits | graph/trend | frames/decode',
      context: 'telemetry',
    },
    anomaly: {
      also: 'incident, alarm, safe mode, recovery, on-call, alert, fault, on call',
      told: 'safe mode/spin/reboot | call/night + engineer | cause/board + investigate | recover/switch + redundant | safe mode/tumbling/silent | rings/engineer | cause | recover',
      context: 'incident-report',
    },
    'collision-avoidance': {
      also: 'conjunction assessment, debris warning, close approach, screening, conjunction, space debris, warning',
      told: 'collision/debris/close + warn | dodge/evade/move + orbit | probability/kilometre + decide | neighbour/operator + coordinate | debris/hit | dodge | probability | other operator',
    },
    tasking: {
      also: 'imaging request, customer order, acquisition, feasibility, order, image request',
      told: 'customer + want + picture/area | cloud/sun/angle + picture | priority/urgent/disaster + area | possible/when + over + area | customers + want/picture | resolution | clouds | urgent/flood | feasible',
      context: 'satellite-tasking',
    },
    planning: {
      also: 'mission planning, payload schedule, observation plan, resource plan, timeline, schedule, mission plan, payload plan',
      told: 'which + area + orbit/today | memory/power/slew + enough | plan/timeline + week/upload | conflict + picture + satellite | which first/next orbit | memory/battery | freeze | priority',
      context: 'production-plan',
    },
    processing: {
      also: 'data processing, image product, ground segment, calibration, level, image processing, product, pipeline',
      told: 'raw + picture/product | correct/sharpen/geometry + picture | downlink/received + process | hours + from + shot + product | raw | correct/calibrate | stuck | cloud mask/mosaic',
    },
    delivery: {
      also: 'product delivery, image catalogue, data archive, download, distribution, catalogue',
      told: 'customer + download/deliver + picture | archive/old + picture + search | price/licence + square kilometre | export/forbidden/shutter + area | download/ftp | archive | forbidden/blurred',
      context: 'data-export',
    },
    customer: {
      also: 'user, account, client, contract, subscription, business partner, customer account, party, customer management',
      told: 'ministries/farmers | account/quota/contract | export/embargo | invoice | new + user | support | customer/ministry + quota/contract/account',
      context: 'customer',
    },
    billing: {
      also: 'invoice, payment, price, quota, usage',
      told: 'square kilometre | prepaid | cloud/credit | antenna/minute + cost | discount/research | customer + invoice/pay + picture/minute | price + square kilometre',
      context: 'invoicing',
    },
  },
  relations:
    'pass > orbit, command > pass, command > spacecraft, pass ~> telemetry, telemetry ~> anomaly, anomaly ~> command, collision-avoidance > orbit, collision-avoidance ~> command, tasking ~> planning, planning > orbit, planning ~> command, pass ~> processing, processing ~> delivery, tasking > delivery, tasking > customer, delivery ~> billing',
};

const MINING_RIGHTS: ReferenceModel = {
  id: 'mining-rights',
  title: 'Mining cadastre of a ministry',
  words:
    'licence, mineral, claim, prospecting, concession, royalty, ministry, exploration, miner, gold, boundary, coordinates, artisanal, overlap',
  parts: {
    application: {
      also: 'title application, licence application, exploration permit, first come, queue, permit, request, case',
      told: 'company/miner + apply/submit | first/minute + queue + same area | complete/missing + document + application | grant/refuse + minister | apply | first come | documents/complete | minister/grant/refuse',
      context: 'licence-permit',
    },
    cadastre: {
      also: 'cadastre map, claim map, block, boundary, protected area layer, map, parcel, spatial data, area',
      told: 'overlap/boundary/coordinate + map | free/taken + area | park/village/water + forbidden | block/grid + square | overlap/boundary | taken | park/forbidden | coordinates/square',
      context: 'mapping',
    },
    licence: {
      also: 'title register, mining title, licence holder, transfer, renewal, pledge, title, mineral title, register, concession',
      told: 'holder/who + title/licence | renew/expire/give back + title | transfer/sell/pledge + title | share/owner behind + company | holder | renew | transfer/pledge',
      context: 'property-register',
    },
    consent: {
      also: 'land consent, landowner agreement, community consultation, compensation, objection, community, consultation, landowner',
      told: 'chief/village/landowner + agree/hear | compensation + field/house | object/deadline + village | meeting/minute + community | chief/farmer | against | compensation | hearing',
      context: 'consent',
    },
    obligation: {
      also: 'work programme, exploration report, minimum spending, geological data, report, exploration',
      told: 'report + drill/spent + yearly | promise/commit + money + work | core/sample + hand in | nothing done/idle + lose + licence | promised/spent/drilled | idle | samples/core',
    },
    inspection: {
      also: 'field inspection, mine inspection, safety visit, environmental check, infringement, monitoring, compliance, site visit, enforcement',
      told: 'inspector + visit/pit | illegal/child/mercury + dig | order/stop/close + mine | river/dam + pollute | inspector/visits/drives | illegal/children/mercury | fine | gps',
      context: 'inspection',
    },
    production: {
      also: 'production declaration, mineral production, sales declaration, royalty return, assay, declaration, return, sales',
      told: 'kilo/tonne/carat + declare/month | price/assay + value | too little/smuggle + declare | buyer/sold + mineral | carats | declare | too little/smuggled | assay/lab',
    },
    royalty: {
      also: 'fee and royalty, area fee, royalty assessment, payment, arrears, fee, revenue, tax, assessment, invoice',
      told: 'fee/royalty + pay/calculate | owe/late + lose + title | share + district/community | bank/receipt + fee | owes/royalty | rent/area | receipt | district',
      context: 'tax',
    },
    export: {
      also: 'mineral export, export certificate, chain of custody, bag and tag, conflict-free proof, certificate, mineral trade, export permit, traceability',
      told: 'bag/seal/tag + mineral | export/airport/customs + certificate | origin/conflict + prove | trader/dealer + licence + buy | export/airport/customs | bag/seal/tag | dealer/trader | origin',
      context: 'certification',
    },
    holder: {
      also: 'applicant, company, licensee, stakeholder, beneficial owner',
      told: 'shareholder | miner/cooperative | passport/tax number | representative/agent | blacklisted | who is behind | company/miner + name/share/owner',
      context: 'organisation',
    },
    document: {
      also: 'archive, file, scan, correspondence, record',
      told: 'cabinet | stamp | upload | photocopy/duplicate | paper/file/map + lost/found/scan | old + ledger/cabinet/file | company + upload/hand in + paper | signed/stamped + letter',
      context: 'document',
    },
    notification: {
      also: 'reminder, letter, notice, publication, gazette, message, alert, messaging, communication, mail',
      told: 'letter/mail/sms + holder | remind | gazette | warn | sixty | notice board | holder/company + warn/remind/letter',
      context: 'notification',
    },
    reporting: {
      also: 'statistics, transparency report, dashboard, revenue report, key figure, analytics, analysis, evaluation',
      told: 'minister/parliament + numbers | how many + licences | money/revenue + year | transparency | region/mineral | donors | ministry/public + figure/statistic',
      context: 'reporting',
    },
  },
  relations:
    'application > cadastre, application > consent, application ~> licence, licence ~> cadastre, licence ~> royalty, obligation > licence, inspection > licence, inspection ~> obligation, production > licence, production ~> royalty, export > production, inspection ~> production, application > holder, application > document, licence ~> notification, royalty ~> reporting',
};

export const SKY_AND_SENSOR_MODELS: readonly ReferenceModel[] = [
  ENVIRONMENT_SENSOR_NETWORK,
  SATELLITE_OPERATIONS,
  MINING_RIGHTS,
];
