import type { ReferenceModel } from '../reference-model.ts';

const PRINT_FARM: ReferenceModel = {
  id: 'print-farm',
  title: '3D-print farm',
  words:
    'printer, 3D print, filament, resin, nozzle, print bed, upload, model file, slicing, layer, print job, failed print, spool, prototype',
  parts: {
    model: {
      also: 'file check, model upload, printability, geometry analysis, file repair, design file, file, upload, 3d model, geometry, file analysis',
      told: 'upload/send + file/model/STL/drawing | wall/thin/hole/overhang + check | repair/broken + file/mesh | fit/too big + bed/volume | file/stl/drawing + send | too thin/hole | fits/too big | fix/repair + file | copyright/weapon',
    },
    quote: {
      also: 'instant price, offer, estimate, price calculation, pricing, price, instant quote, quotation, proposal, calculation',
      told: 'price/cost + gram/volume/hour/minute | instantly/at once + price | offer/quote + customer | discount/cheaper + quantity/piece | price + straight away/website | gram/hour/material + cost | haggle | valid/accept',
      context: 'quotation',
    },
    order: {
      also: 'customer order, print order, order item, delivery date, sales order, cart, job order, order management, ordering, sales',
      told: 'how many/colour/material + choose/order | customer + place/cancel/change | promise/deliver + day/date | rush/express | orders/wants + pieces | rush/when ready | cancel | repeat',
      context: 'order',
    },
    slicing: {
      also: 'print preparation, nesting, build plate, print profile, toolpath, preparation, gcode, build preparation',
      told: 'slice/layer height/infill/support | nest/arrange/fill + plate/bed/together | profile/setting + material/printer | how long/gram + estimate/take | slice/layer/support | turn/orient/place | plate/together | estimate | profile',
    },
    job: {
      also: 'print queue, job queue, scheduler, job assignment, print job, queue, scheduling, job scheduling, dispatch',
      told: 'which/next/free + printer + job | queue/wait/line + print | overnight/weekend + long/print | move/shift + job + other printer | jump/urgent + front | next/which + printer | line | overnight | urgent/jump | stuck/reassign',
      context: 'scheduling',
    },
    printer: {
      also: 'machine, printer fleet, printer state, camera feed, device, fleet, printer monitoring',
      told: 'printer + idle/busy/down/print | camera/watch + print/spaghetti | nozzle/bed + clog/hot/clean | start/pause/stop + printer/remote | printers + running/idle/broken | camera/spaghetti | nozzle/bed | pause',
      context: 'equipment-state',
    },
    inventory: {
      also: 'material stock, spool, resin, powder, filament stock, material, filament, stock',
      told: 'spool/roll/reel/powder/bottle + left/empty/change | run out/enough + filament/resin | colour/black/white + load/stock | dry/damp + filament | spools/rolls/resin + left | run out/midway | damp',
      context: 'inventory',
    },
    'post-processing': {
      also: 'finishing, support removal, sanding, curing, painting, post production, cleaning',
      told: 'remove/break off + support | sand/polish/paint/dye/wash/cure | take off/scrape + bed/plate | finish/bench + part | supports/break off | by hand/bench | dye/smooth',
    },
    quality: {
      also: 'quality check, inspection, reprint, failed print, dimension check, quality control',
      told: 'failed/warped/cracked/stringy + print | measure/caliper/check + part | print + again/reprint | scrap/bin + part + reason | warped/crooked | caliper | reprint | scrap',
      context: 'quality',
    },
    shipping: {
      also: 'packing, parcel, pickup, delivery, fulfilment, logistics, shipment, consignment, outbound',
      told: 'pack/box/label + parcel/part | send/ship/courier + customer | collect/pick up + counter | tracking/arrive + parcel | parcel | courier/post/pick up | broke | tracking',
      context: 'fulfilment',
    },
    payment: {
      also: 'invoice, billing, checkout, refund, paying, transaction, charge',
      told: 'invoice | refund | vat/receipt | deposit | pay + online/card/before | customer + paid/not paid | invoice/receipt + company/school | refund/money back',
      context: 'payment',
    },
    customer: {
      also: 'account, user, client, contact, business partner, customer account, party, customer management',
      told: 'students/companies/makers | log in/past orders | regular | nda/secret | where is | customer + account/address/log in | see/past + own + order | email/message + customer',
      context: 'customer',
    },
    maintenance: {
      also: 'printer maintenance, spare part, service, repair, upkeep, work order, maintenance order, servicing',
      told: 'clean/swap/level + nozzle/bed | hours + since/service | fan | broken/waiting + printer | every | who + repaired | printer + clean/service/repair',
      context: 'maintenance-order',
    },
  },
  relations:
    'order > quote, quote > model, quote > slicing, order ~> slicing, slicing ~> job, job > printer, printer ~> post-processing, job > inventory, post-processing ~> quality, quality ~> job, quality ~> shipping, printer ~> inventory, order > customer, order ~> payment, printer ~> maintenance',
};

const TOOL_AND_MOULD_SHOP: ReferenceModel = {
  id: 'tool-and-mould-shop',
  title: 'Tool and mould shop',
  words:
    'mould, tool, die, cavity, injection, shot, sampling, electrode, erosion, toolmaker, insert, stamping, press, tool change',
  parts: {
    tool: {
      also: 'tool file, mould, die, tool master, tool inventory, customer-owned tool, tool register, asset, tool management',
      told: 'mould/tool/die + number/file/list | who/customer + own + mould | cavity/insert/weight/drawing + mould | shelf/rack/where + mould | moulds/tools + list/number | whose/owned by + customer | where is | cavities',
      context: 'asset-register',
    },
    project: {
      also: 'tool project, new tool, tool order, milestone, design, tool build, project management',
      told: 'new/build + mould/tool + week/month | milestone/date/phase + tool | design/construct/approve + tool | budget/over + cost + tool | new tool/mould + weeks | designer/cad/approve | behind | budget',
      context: 'project',
    },
    quote: {
      also: 'tool quotation, offer, tool price, feasibility, cost estimate, quotation, estimate, costing, proposal, calculation',
      told: 'price/cost + mould/tool + customer | feasible/can be made + part | payment/third + order + sample | compare + China/supplier | price/offer + tool | can it be moulded/feasible | third/down payment | cheaper/china',
      context: 'quotation',
    },
    machining: {
      also: 'component machining, electrode, insert, milling job, erosion job, manufacturing, milling, production order, work order',
      told: 'electrode/erode/spark | mill/grind/polish + insert/plate | program/pallet/robot + night | measure + electrode/insert | mill/grind/erode/drill | electrode/graphite | robot | plate/insert + finish',
      context: 'production-order',
    },
    trial: {
      also: 'sampling, try-out, first shot, sample report, tool release, sample, tryout, approval, first article',
      told: 'first/trial + shot/part | sample + press/machine + try | customer + approve/release + sample | burr/sink mark | first shots/parts + look | sample | flash/sink/burr | ok/correct loop',
    },
    maintenance: {
      also: 'tool maintenance, repair, overhaul, cleaning, wear, service, upkeep, maintenance order, servicing',
      told: 'shot/stroke + after/every + clean/service | broken/worn/flash/burr + mould | bring/fetch + workshop + mould | polish/weld + repair | after/every + shots | worn/rust | clean/grease/polish | back/urgent + repair',
      context: 'maintenance-order',
    },
    usage: {
      also: 'shot counter, cycle count, tool life, production run, cycle counter, shot count, sensor',
      told: 'count/how many + shot/stroke/cycle | guarantee/end of life + million | which + press/machine + mould + run | limit/reach + shot | shots/strokes + counted | million/guaranteed | running on/press | counter',
    },
    loan: {
      also: 'tool loan, tool location, mould transfer, custody, tool issue, transfer, lending',
      told: 'lend/move/send + mould + plant/supplier | come back/missing + mould | contract/agreement + lend + tool | inventory/photo + yearly + supplier | lent/at supplier | never came back | agreement | moved/truck + mould',
      context: 'item-rental',
    },
    setup: {
      also: 'setup sheet, process parameters, machine setting, mounting plan, recipe, parameter, process setting, tool change',
      told: 'setting/pressure/temperature + press/mould | mount/change + mould + press | hose/cooling/hot runner + connect | best/last + setting + keep | settings/seconds | mount/change over | hoses/cooling | notebook/old hand + knows',
    },
    inventory: {
      also: 'standard part, ejector, spare insert, steel block, normalia, spare part, component, stock, material, purchasing',
      told: 'ejector/pin/spring/bush + stock/drawer | steel/block/plate + order | spare + insert + keep | wait + standard part/steel | pins/ejectors/springs + left | steel/plate + order | run out | drawer',
      context: 'inventory',
    },
    measurement: {
      also: 'measuring, inspection, dimension report, quality control, measuring report, gauge',
      told: 'hundredth | out of/tolerance | report/dimension + part | coordinate/optical | capability | deviation | measure + part/insert/sample',
      context: 'quality',
    },
    'time-tracking': {
      also: 'hours, booking, timesheet, job cost, time booking, labour, working time',
      told: 'toolmaker + hours/writes | booked/clock + job | planned/actual + hours | post/calculation | overtime | cost so far | hours + write/book + tool',
      context: 'time-tracking',
    },
    customer: {
      also: 'client, moulder, account, part owner, contact, business partner, customer account, party, customer management',
      told: 'customers + own/want | buyer | carmaker/medical | complaint/returns | approves | confirmation | customer + mould/approve/complain',
      context: 'customer',
    },
  },
  relations:
    'quote ~> project, project ~> machining, machining > inventory, machining ~> trial, trial ~> setup, trial ~> tool, usage > tool, usage ~> maintenance, maintenance > inventory, maintenance > tool, loan > tool, project > tool, setup > tool, trial > measurement, time-tracking > project, quote > customer',
};

const INDUSTRIAL_LABORATORY: ReferenceModel = {
  id: 'industrial-laboratory',
  title: 'Testing laboratory in industry',
  words:
    'sample, laboratory, test method, analyst, specimen, reagent, test report, analysis, instrument, calibration, parameter, accredited, water sample, soil',
  parts: {
    request: {
      also: 'client request, analysis order, quote, framework contract, test request, order, quotation, analysis request',
      told: 'client/company/plant + ask/order + analysis/test | price/quote + parameter/test | by when/express + result | which + standard/method + want | clients/plants + want/order | offer | by friday | which test',
      context: 'quotation',
    },
    sampling: {
      also: 'field sampling, sampling plan, sampling round, chain of custody, sample collection, field work, collection',
      told: 'take/draw + sample + well/tank/site | round/route/monthly + sample + take | bottle/cooler + bring/fill | sampler/technician + outside | take/draw | well/tap/tank | bottles/cool box | round/route',
    },
    sample: {
      also: 'sample login, specimen, sample receipt, barcode, storage, sample registration, login, sample management',
      told: 'arrive/receive + sample/bottle/parcel | label/number/barcode + sample | fridge/keep/throw away + sample | broken/warm/too little + sample | post/counter | fridge/kept | too little',
    },
    test: {
      also: 'worklist, test assignment, run, analyst bench, work planning, analysis, batch, task',
      told: 'analyst/bench/who + today/do + test | run/batch/rack + sample | due/late/overdue + analysis | repeat/second + measurement | analyst | batch | overdue | repeat',
      context: 'task',
    },
    method: {
      also: 'test method, standard, parameter, limit value, specification, procedure',
      told: 'method/standard/norm + follow/version | limit/threshold/guideline + value | step/procedure + lab | uncertainty/detection limit | norm/procedure | limits/threshold | steps/version',
    },
    instrument: {
      also: 'device, calibration, maintenance, measuring equipment, equipment',
      told: 'chromatograph/spectrometer | calibrate/due/drift + instrument | reading/file + from + instrument | down/service + instrument | spectrometer/balance | calibrated | reading | sticker',
    },
    inventory: {
      also: 'reagent stock, consumables, standard solution, chemical, lot, reagent, consumable, stock, material',
      told: 'reagent/solution/standard + expire/opened | order/run out + reagent/vial | lot/prepared + solution | certificate + standard/reference | reagents/solutions/vials | expired/opened | run out | lot/prepared',
      context: 'inventory',
    },
    result: {
      also: 'measurement, raw data, validation, out of specification, test result, data, approval',
      told: 'value/reading + enter/calculate | second/four eyes + check/release | above/outside + limit | blank/control chart/ring trial | correct/change + value + reason | value/number + typed | second/release | above/limit | corrected',
    },
    report: {
      also: 'test report, certificate of analysis, statement of conformity, release, certificate, reporting, analysis report',
      told: 'report/certificate + send/sign/client | comply/pass/fail + limit | reissue/correct + report | authority/portal + send + result | report/pdf/certificate | pass/fail | reissue',
    },
    invoice: {
      also: 'billing, analysis fee, monthly bill, price list, invoicing, payment, bill, receivable, accounting, accounts receivable',
      told: 'bill/invoice + client/monthly | per + parameter/sample + charge | discount/framework + client | surcharge + express | client | per sample/parameter | discount/surcharge | unpaid',
      context: 'invoicing',
    },
    client: {
      also: 'customer, account, contact, project, customer account, party, orderer, commissioner',
      told: 'clients/customers + address | framework/contract | portal/look + result | project/site | who gets | regular | client + name/contract/portal',
      context: 'customer',
    },
    'quality-assurance': {
      also: 'quality control, ring trial, control chart, audit, nonconformity',
      told: 'ring/round robin/trial | chart | auditor | deviation/complaint | spike/duplicate | outlier | auditor/accreditation + visit/deviation',
      context: 'quality',
    },
    staff: {
      also: 'analyst, employee, training, qualification, user, worker, team, personnel, shift, roster',
      told: 'analysts/technicians | trained/signed off | initials/signature | analyst/technician + trained/may + method | who + signed/did + test | holiday/ill + analyst | new + analyst + supervised',
      context: 'training-plan',
    },
  },
  relations:
    'request ~> sampling, sampling ~> sample, request ~> sample, sample ~> test, test > method, test > instrument, test > inventory, test ~> result, instrument ~> result, result > method, result ~> report, report ~> invoice, invoice > request, request > client, result > quality-assurance, test > staff',
};

export const WORKBENCHES_MODELS: readonly ReferenceModel[] = [
  PRINT_FARM,
  TOOL_AND_MOULD_SHOP,
  INDUSTRIAL_LABORATORY,
];
