/** Invented briefs with the contexts that a designer would draw; every group lists names that would do. */
export interface BriefFixture {
  readonly id: string;
  readonly brief: string;
  readonly contexts: readonly (readonly string[])[];
  /** Pairs of groups (by position) that depend on each other. */
  readonly related?: readonly (readonly [number, number])[];
}

export const BRIEF_FIXTURES: readonly BriefFixture[] = [
  {
    id: 'tool-library',
    brief:
      'Our neighbourhood has a shed with four hundred tools that members may take home for a week. People join with a yearly fee and get a card. Everything we own has a photo, a place on the shelf and a condition. Somebody asks for a tool for certain days and we keep it aside; when it comes back a helper looks at it and either puts it back or sends it to be fixed. Who brings a tool back late is reminded and pays a small amount per day. Helpers enter themselves for Saturday shifts.',
    contexts: [
      ['membership', 'member', 'members'],
      ['tool', 'tools', 'catalogue', 'inventory', 'asset', 'equipment', 'item-rental', 'product'],
      [
        'loan',
        'lending',
        'rental',
        'reservation',
        'booking',
        'item-rental',
        'circulation',
        'availability',
      ],
      ['repair', 'maintenance', 'repair-job', 'maintenance-order'],
      ['fine', 'payment', 'fee', 'payments'],
      ['notification', 'reminder'],
      ['shift', 'volunteer', 'volunteers', 'shift-roster'],
    ],
    related: [
      [2, 1],
      [2, 0],
      [2, 3],
      [2, 5],
      [2, 4],
    ],
  },
  {
    id: 'tour-operator',
    brief:
      'We organise small-group walking holidays. A tour has dates, a guide and at most twelve places. Travellers choose a date, pay a deposit by card and the rest six weeks before they leave. Hotels along the way get a list of who arrives when. Guides say which weeks they can work. After the tour everybody is asked how it was, and the answers are shown on our pages. When too few people have signed up, the date is called off and the money goes back.',
    contexts: [
      ['tour', 'tours', 'departure', 'catalogue', 'product', 'trip', 'programme', 'event'],
      ['booking', 'reservation', 'activity-booking', 'order'],
      ['payment', 'payments'],
      ['guide', 'guides', 'staff', 'staffing', 'shift', 'scheduling'],
      ['hotel', 'accommodation', 'supplier', 'hotels'],
      ['review', 'reviews', 'feedback', 'survey'],
    ],
    related: [
      [1, 0],
      [1, 2],
      [5, 1],
    ],
  },
  {
    id: 'dairy',
    brief:
      'Trucks collect milk from 900 farms every second day. At each farm the driver takes a sample and reads the tank; the laboratory later says how much fat and whether there are traces of medicine in it. If there are, the whole truck load is thrown away and the farmer has to pay for it. Once a month the farmers get their money, which depends on litres and quality. We plan the rounds the evening before, and farmers see their deliveries on the phone.',
    contexts: [
      ['farm', 'farmer', 'supplier', 'farms', 'producer'],
      ['collection', 'pickup', 'trip', 'delivery', 'milk-collection', 'milk'],
      ['quality', 'lab-result', 'laboratory', 'sample', 'test', 'quality-control'],
      ['payment', 'payout', 'settlement', 'payable', 'milk-payment'],
      ['route-planning', 'route', 'routing', 'round', 'tour-planning'],
    ],
    related: [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 1],
    ],
  },
  {
    id: 'translation-bureau',
    brief:
      'Modules: customers, quotations, jobs, translators, deadlines and invoicing. A project manager gives each text to a translator who knows the language pair and is free, a second person proof-reads it, and the customer gets it back through the portal.',
    contexts: [
      ['customer', 'customers'],
      ['quotation', 'quotations', 'quote'],
      ['job', 'jobs', 'order', 'project'],
      ['translator', 'translators'],
      ['deadline', 'deadlines', 'scheduling'],
      ['invoicing', 'invoice', 'billing'],
    ],
  },
  {
    id: 'swimming-school',
    brief:
      'Parents enrol children in swimming courses by level. A course takes place in one lane of a rented pool on ten afternoons, with one teacher. We must know who was there each time, because the pool charges per head. When a child has learned enough it gets a badge and may move to the next level. If a teacher is ill, parents are told by text message and somebody else takes over. Parents pay for ten lessons at once; missed lessons can be made up in another group.',
    contexts: [
      ['course', 'courses', 'class', 'lesson'],
      ['enrolment', 'enrollment', 'registration', 'booking'],
      ['attendance'],
      ['teacher', 'instructor', 'staff', 'shift', 'substitution'],
      ['badge', 'level', 'certification', 'certificate', 'progress', 'assessment'],
      ['payment', 'billing', 'payments'],
      ['notification'],
    ],
    related: [
      [1, 0],
      [2, 0],
      [1, 5],
    ],
  },
  {
    id: 'spare-parts',
    brief:
      'Dealers all over the country order spare parts for tractors. They look them up in exploded drawings by model and year. Prices are agreed per dealer. Parts lie in two warehouses; what is not there is ordered from the factory and the dealer gets a date. Parcels leave at four in the afternoon. Wrong or broken parts come back, are looked at and credited. At the end of the month each dealer gets one bill.',
    contexts: [
      ['dealer', 'customer', 'dealers'],
      ['part', 'parts', 'catalogue', 'product', 'spare-part'],
      ['pricing', 'price', 'price-list', 'prices'],
      ['order', 'orders'],
      ['inventory', 'stock', 'warehouse'],
      ['purchase-order', 'purchasing', 'procurement'],
      ['shipping', 'fulfilment', 'delivery', 'shipment', 'parcel'],
      ['returns', 'return'],
      ['invoicing', 'invoice', 'billing'],
    ],
    related: [
      [3, 1],
      [3, 2],
      [3, 4],
      [3, 6],
      [8, 3],
      [7, 3],
      [4, 5],
    ],
  },
  {
    id: 'housing-association',
    brief:
      'We rent out 4,000 flats. People looking for a home put themselves on a list and get points for waiting and for children; when a flat becomes free the first three are invited to see it. Whoever takes it signs an agreement and pays rent every month. Tenants report a dripping tap by phone or app, and a tradesman is sent and writes down what he did. Once a year heating is read and split among all. Those who fall behind get letters, and in the end we go to court.',
    contexts: [
      ['waiting-list', 'application', 'applicant', 'allocation', 'waiting'],
      ['flat', 'property', 'flats', 'property-listing', 'dwelling', 'listing', 'unit'],
      ['lease', 'tenancy', 'contract', 'rental'],
      ['rent', 'payment', 'billing', 'receivable', 'invoicing'],
      ['repair', 'maintenance', 'repair-job', 'ticket', 'maintenance-order'],
      [
        'heating',
        'metering',
        'meter-reading',
        'heating-cost',
        'energy-billing',
        'utility-cost',
        'energy-monitoring',
      ],
      ['collections', 'dunning', 'arrears', 'debt-collection'],
    ],
    related: [
      [0, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [6, 3],
    ],
  },
  {
    id: 'wind-park',
    brief:
      'Sixty turbines report wind, power and bearing temperature every second. If a value leaves its range, the control room must see it within two seconds and can stop the machine from there. Technicians go out by boat when the weather allows it; for each visit there is a permit to enter, a list of jobs and the parts they take. At night we forecast tomorrow’s output and send it to the grid company, and every month we bill what was fed in.',
    contexts: [
      ['telemetry', 'measurement', 'sensor', 'readings'],
      ['alarm', 'alarms', 'alert'],
      ['command', 'control', 'device-command', 'remote-control'],
      ['maintenance', 'work-order', 'maintenance-order', 'visit'],
      ['weather'],
      ['permit', 'access', 'access-control', 'work-permit'],
      ['inventory', 'part', 'spare-parts', 'parts', 'stock'],
      ['forecast', 'forecasting', 'demand', 'output-forecast', 'production-forecast'],
      ['billing', 'invoicing', 'invoice', 'settlement'],
    ],
    related: [
      [0, 1],
      [1, 2],
      [3, 4],
      [3, 5],
      [3, 6],
      [7, 4],
    ],
  },
  {
    id: 'podcast-host',
    brief:
      'Makers upload episodes, we turn them into several sizes and write down the spoken text. Listeners hear them in any player through a feed. We count how often each episode was really heard, put short adverts in front, and share what the advertisers pay with the makers. Supporters can give a few euros a month and hear extra episodes. Bad content is reported and looked at by us.',
    contexts: [
      ['episode', 'podcast', 'show', 'media', 'media-library', 'episodes'],
      ['media-processing', 'transcoding', 'encoding'],
      ['transcription', 'transcript'],
      ['feed', 'playback', 'streaming', 'distribution', 'delivery'],
      ['analytics', 'listening', 'statistics', 'metering', 'audience'],
      ['advertising', 'advert', 'ads'],
      ['payout', 'revenue-share', 'royalty', 'royalties'],
      ['subscription', 'membership', 'supporter', 'donation'],
      ['moderation'],
    ],
    related: [
      [0, 1],
      [1, 2],
      [4, 3],
      [6, 5],
      [8, 0],
    ],
  },
  {
    id: 'ambulance-billing',
    brief:
      'Backend for a private ambulance company: transport requests, crew planning, vehicle cleaning records, patient forms and claims to health insurers. Around 300 rides a day.',
    contexts: [
      ['transport-request', 'transport-requests', 'request', 'trip'],
      ['crew-planning', 'crew', 'shift', 'roster'],
      ['vehicle-cleaning-record', 'cleaning', 'vehicle-cleaning', 'vehicle'],
      ['patient-form', 'patient', 'patient-forms'],
      ['claim', 'claims', 'insurance-claim'],
    ],
  },
  {
    id: 'zh-temple-market',
    brief:
      '我們是社區共享廚房。會員線上預約廚房時段,付款後會收到門鎖密碼。食材由合作農友提供,庫存不足時自動通知採購。用完廚房要拍照回報清潔狀況,沒清乾淨會扣押金。每月寄出發票給公司會員。',
    contexts: [
      ['membership', 'member', 'customer'],
      ['booking', 'facility-booking', 'reservation'],
      ['payment', 'deposit'],
      ['access-control', 'access', 'lock'],
      ['inventory', 'ingredient', 'stock'],
      ['purchase-order', 'purchasing', 'procurement'],
      ['cleaning', 'inspection', 'housekeeping', 'cleaning-visit'],
      ['invoicing', 'invoice', 'billing'],
    ],
    related: [
      [1, 2],
      [2, 3],
      [4, 5],
    ],
  },
  {
    id: 'zh-list',
    brief: '連鎖健身房後台:會員、教練排班、課程預約、器材維修、月費扣款。',
    contexts: [
      ['member', 'membership'],
      ['coach-scheduling', 'shift', 'scheduling', 'coach'],
      ['course-booking', 'booking', 'class-booking'],
      ['equipment-maintenance', 'maintenance', 'repair'],
      ['payment', 'billing', 'subscription', 'fee', 'monthly-fee', 'membership-fee', 'invoice'],
    ],
  },
  {
    id: 'ja-fishery',
    brief:
      '漁協の競りシステムを作りたい。漁師が水揚げを申告し、仲買人が入札する。落札したら代金を精算し、漁師に振り込む。氷と箱の在庫も管理する。落札結果はすぐに仲買人へ通知する。水揚げ量は毎月県に報告する。',
    contexts: [
      ['landing', 'catch', 'declaration', 'listing', 'fish', 'fishing-quota'],
      ['auction', 'bid', 'bidding', 'tender', 'produce-market'],
      ['settlement', 'payment', 'payout', 'transfer', 'billing'],
      ['inventory', 'stock'],
      ['notification'],
      ['reporting', 'report'],
    ],
    related: [
      [1, 0],
      [1, 2],
      [1, 4],
      [5, 0],
    ],
  },
  {
    id: 'ja-list',
    brief: '動物病院向け:診療予約、カルテ、会計、ワクチン通知、薬品在庫。',
    contexts: [
      ['appointment', 'booking', 'medical-booking', 'consultation-booking'],
      ['medical-record', 'record', 'patient'],
      ['accounting', 'billing', 'payment', 'ledger'],
      ['vaccine-notification', 'notification', 'vaccination'],
      ['medicine-inventory', 'inventory', 'medication'],
    ],
  },
  {
    id: 'ko-laundry',
    brief:
      '세탁물 수거 배송 앱입니다. 고객이 수거를 예약하면 기사가 배정되고, 세탁소는 검수 후 가격을 확정합니다. 결제가 끝나면 세탁을 시작하고, 완료되면 고객에게 알림을 보내고 배송합니다. 옷이 손상되면 보상 신청을 받습니다.',
    contexts: [
      ['customer'],
      ['pickup', 'booking', 'reservation', 'order', 'laundry-order', 'laundry'],
      ['dispatch', 'assignment', 'driver'],
      ['inspection', 'quality'],
      ['pricing', 'price', 'quotation'],
      ['payment'],
      ['notification'],
      ['delivery'],
      ['claim', 'compensation', 'returns'],
    ],
    related: [
      [1, 2],
      [1, 5],
      [5, 7],
      [7, 6],
    ],
  },
  {
    id: 'ko-thin',
    brief: '카페 원두 정기구독',
    contexts: [['subscription', 'subscription-box']],
  },
  {
    id: 'vi-coop',
    brief:
      'Hợp tác xã rau sạch: nhà vườn khai báo sản lượng, chúng tôi thu mua, đóng gói rồi giao cho siêu thị. Mỗi lô hàng phải truy xuất được nguồn gốc. Siêu thị đặt hàng trước một ngày và thanh toán cuối tháng. Hàng hư được trả lại và trừ vào hóa đơn.',
    contexts: [
      ['harvest', 'production', 'declaration', 'field-work', 'crop', 'supplier'],
      ['purchasing', 'purchase-order', 'procurement'],
      ['packing', 'fulfilment', 'shipping', 'warehouse'],
      ['delivery'],
      ['traceability'],
      ['order'],
      ['payment', 'invoice', 'invoicing', 'billing'],
      ['returns', 'return'],
    ],
    related: [
      [5, 3],
      [4, 2],
      [6, 5],
      [7, 6],
    ],
  },
  {
    id: 'vi-list',
    brief:
      'Phần mềm cho tiệm nha khoa: lịch hẹn, hồ sơ bệnh nhân, báo giá điều trị, thanh toán, vật tư.',
    contexts: [
      ['appointment', 'schedule'],
      ['patient-record', 'patient', 'record', 'medical-record'],
      ['treatment-quotation', 'quotation', 'quote'],
      ['payment'],
      ['consumable', 'inventory', 'supply', 'supplies'],
    ],
  },
  {
    id: 'court-interpreters',
    brief:
      'Courts ask for an interpreter for a hearing on a certain day. We keep who speaks which language, where they live and whether their oath is still valid. The nearest free person is asked first and has two hours to say yes; if not, the next one is asked. After the hearing the interpreter sends in the hours and the train ticket, a clerk approves them, and the treasury pays. Courts may say that somebody should not be sent again.',
    contexts: [
      ['request', 'assignment', 'booking', 'interpreter-booking', 'hearing'],
      ['interpreter', 'interpreters', 'staff', 'person', 'registry'],
      ['matching', 'dispatch', 'offer', 'assignment'],
      ['expense', 'claim', 'timesheet', 'expenses'],
      ['payment', 'payable', 'payout'],
      ['review', 'feedback', 'rating', 'reviews'],
    ],
    related: [
      [0, 2],
      [2, 1],
      [3, 0],
      [3, 4],
    ],
  },
  {
    id: 'electronics-maker',
    brief:
      'We assemble control boxes for lifts. Sales writes an offer, and when the customer signs, a job goes to the workshop with the list of parts and the drawings. Missing parts are ordered. Every box is tested at the end and the figures are kept for fifteen years with its serial number. Service people scan the number at the lift, see what is inside, and write down what they replaced. New software for the boxes is sent out over the air in small groups.',
    contexts: [
      ['offer', 'quotation', 'quote'],
      ['production', 'production-order', 'job', 'workshop', 'workshop-job'],
      ['bill-of-materials', 'part', 'parts', 'product', 'bill-of-process'],
      ['purchase-order', 'purchasing', 'procurement'],
      ['quality', 'test', 'testing', 'inspection'],
      [
        'device',
        'asset',
        'serial-number',
        'installed-base',
        'product-inventory',
        'equipment',
        'traceability',
      ],
      ['service', 'maintenance', 'field-visit', 'maintenance-order', 'repair', 'service-visit'],
      ['firmware', 'software-update', 'firmware-update'],
    ],
    related: [
      [0, 1],
      [1, 2],
      [1, 3],
      [1, 4],
      [6, 5],
      [7, 5],
    ],
  },
  {
    id: 'cargo-line',
    brief:
      'We carry goods by sea for other firms. Somebody asks us to bring a load from one place to another by a certain day; we work out which voyages it can take, and the client picks one of the ways. Wherever the load is taken on board, put ashore or cleared by customs, a note is made by the people there. From these notes we tell the client where his goods are and warn him if they took a wrong turn. Voyages have stops with times that change. When everything has been handed over, the client gets the bill.',
    contexts: [
      ['booking', 'cargo', 'shipment', 'order', 'carrier-booking', 'cargo-booking'],
      ['routing', 'route-planning', 'itinerary', 'route'],
      ['handling', 'handling-event', 'container-tracking', 'event', 'tracking-event'],
      [
        'tracking',
        'live-tracking',
        'shipment-tracking',
        'container-tracking',
        'delivery',
        'cargo-tracking',
      ],
      ['voyage', 'vessel-schedule', 'schedule', 'timetable'],
      ['invoicing', 'billing', 'invoice'],
      ['notification'],
    ],
    related: [
      [0, 1],
      [1, 4],
      [2, 3],
      [3, 6],
      [5, 0],
    ],
  },
  {
    id: 'short-stay-hotels',
    brief:
      'People type a town, two dates and a number of guests and see which of our hotels nearby have something free, with the price of each night, pictures and what other people thought. They can get tips based on price, distance or stars. Whoever has an account signs in and takes a room; the number of rooms left must never fall below zero.',
    contexts: [
      ['search', 'hotel-search', 'geo', 'mapping'],
      ['rate', 'rates', 'pricing', 'price'],
      ['hotel', 'profile', 'hotel-profile', 'property', 'listing', 'catalogue', 'hotels'],
      ['review', 'reviews'],
      ['recommendation', 'recommendations'],
      ['identity', 'user', 'account', 'login'],
      ['reservation', 'booking', 'availability', 'room-availability'],
    ],
    related: [
      [0, 1],
      [0, 6],
      [6, 5],
    ],
  },
  {
    id: 'photo-community',
    brief:
      'Members put up short texts with pictures and links. They follow each other, and everybody has one page with what those he follows wrote and one with what he wrote himself. Names of others in a text become links and the person named is told. Long addresses are shortened. Uploaded pictures are kept in three sizes. Members can write to each other in private, and bad posts can be reported.',
    contexts: [
      ['post', 'posts', 'compose-post', 'article'],
      ['timeline', 'feed', 'social-feed', 'home-timeline'],
      ['social-graph', 'follow', 'follower', 'connection', 'contact', 'graph'],
      ['media', 'media-processing', 'picture', 'media-library', 'image'],
      ['url-shortener', 'link', 'url', 'short-link'],
      ['notification', 'mention'],
      ['chat', 'message', 'messaging', 'direct-message'],
      ['moderation', 'report'],
    ],
    related: [
      [0, 1],
      [1, 2],
      [0, 3],
      [0, 5],
      [7, 0],
    ],
  },
  {
    id: 'takeaway',
    brief:
      'Eating houses put their dishes and opening hours on our site. A hungry person puts dishes together and sends them off; we check that the house can still take it, put a hold on the credit card and then pass it on to the cooks, who say when it will be ready or that they cannot do it. A rider nearby is found, picks it up and brings it. If the cooks refuse, the hold on the card is let go. Houses get their share every week.',
    contexts: [
      ['restaurant', 'menu', 'catalogue', 'product', 'restaurants'],
      ['order', 'food-order', 'orders'],
      ['kitchen', 'ticket'],
      ['payment', 'payments'],
      ['delivery', 'courier', 'dispatch', 'rider'],
      ['payout', 'settlement', 'payable', 'accounting', 'royalty'],
    ],
    related: [
      [1, 0],
      [1, 2],
      [1, 3],
      [1, 4],
      [5, 1],
    ],
  },
  {
    id: 'it-stock-room',
    brief:
      'Our office buys laptops, phones and licences. Each thing gets a label, a purchase price and a person who has it; when somebody leaves, everything has to come back. People ask for what they need, their boss agrees, and the stock room hands it out. Things under guarantee are sent away for repair. Once a year somebody walks through all rooms and scans the labels; what is not found is looked into. Licences run out, and we want to be reminded a month before.',
    contexts: [
      ['asset', 'equipment', 'assets', 'asset-register'],
      ['request', 'requisition', 'approval', 'requests', 'workflow'],
      ['assignment', 'checkout', 'loan', 'handover', 'item-rental'],
      ['repair', 'maintenance', 'repair-job'],
      ['audit', 'stocktaking', 'inventory', 'inspection', 'stock-count'],
      ['licence', 'license', 'software-licence', 'permit', 'entitlement'],
      ['notification'],
    ],
    related: [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 6],
    ],
  },
  {
    id: 'city-cameras',
    brief:
      'Five hundred road sensors and two hundred bus trackers send figures to us all the time. We draw them on a map, keep the last two years for studies, and raise a warning when traffic stands still; a person in the control room looks at it and may send a patrol. Partners subscribe to what interests them and get it at their own address. Each partner has a key and may fetch so many values a day. New kinds of sensors are described by a form so that nobody has to program anything.',
    contexts: [
      ['telemetry', 'measurement', 'sensor', 'ingestion', 'data'],
      ['map', 'mapping', 'dashboard'],
      ['archive', 'history', 'analytics', 'data-lake'],
      ['alarm', 'alert', 'warning', 'incident'],
      ['dispatch', 'patrol', 'incident-dispatch'],
      ['webhook', 'subscription', 'data-export', 'partner-feed', 'notification'],
      ['api-key', 'quota', 'partner', 'identity', 'entitlement', 'access'],
      ['device', 'sensor-type', 'device-model', 'device-registry', 'sensor-registry', 'template'],
    ],
    related: [
      [0, 3],
      [3, 4],
      [0, 2],
      [0, 5],
      [5, 6],
      [0, 7],
    ],
  },
  {
    id: 'burial-insurer',
    brief:
      'We insure farms against hail and fire. An agent visits the farmer, enters fields, animals and buildings, and the system says what it will cost; above a certain sum an expert in the head office has to agree. The farmer signs and pays once a year. After a storm he sends pictures by phone, somebody drives out to look, and the sum to be paid is fixed; large ones are shared with another insurer. Whoever does not pay is reminded twice and then loses his cover.',
    contexts: [
      ['underwriting', 'quote', 'quotation', 'pricing', 'risk'],
      ['policy', 'contract', 'policies', 'policy-management'],
      ['customer', 'farmer', 'farm', 'customers'],
      ['premium', 'billing', 'payment', 'premium-billing'],
      ['claim', 'claims', 'damage'],
      ['inspection', 'field-visit', 'assessment', 'survey'],
      ['reinsurance'],
      ['collections', 'dunning'],
    ],
    related: [
      [0, 1],
      [1, 3],
      [4, 1],
      [4, 5],
      [4, 6],
      [7, 1],
    ],
  },
  {
    id: 'open-data-lab',
    brief:
      'Researchers bring samples to our laboratory. Each sample gets a bar code when it arrives; a list of tests is agreed with the researcher and what they will cost. Machines in the lab write their results to a shared folder, from where they are read in and checked against limits; a second chemist has to agree before anything leaves the house. The researcher then gets a sealed report and a bill. Chemicals have an expiry date and are ordered again in time. The scales and instruments are adjusted every half year.',
    contexts: [
      ['sample', 'samples', 'specimen', 'sample-intake'],
      ['order', 'test-order', 'request', 'quotation', 'clinical-order', 'test'],
      ['result', 'lab-result', 'results', 'diagnostic-result', 'quality'],
      ['approval', 'workflow', 'verification', 'review'],
      ['report', 'reporting', 'document'],
      ['invoicing', 'billing', 'invoice'],
      ['inventory', 'chemical', 'stock', 'reagent'],
      [
        'calibration',
        'maintenance',
        'maintenance-schedule',
        'maintenance-order',
        'equipment',
        'instrument',
      ],
      ['import', 'data-import', 'instrument-integration', 'integration', 'import-job'],
    ],
    related: [
      [1, 0],
      [2, 0],
      [3, 2],
      [4, 3],
      [5, 1],
    ],
  },
];
