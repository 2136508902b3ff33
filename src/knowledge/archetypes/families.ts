const FAMILIES: readonly (readonly string[])[] = [
  ['customer', 'party-kyc', 'user-profile', 'membership', 'crm-lead', 'contact-book'],
  ['employee-record', 'staff', 'volunteer', 'driver'],
  ['patient-registry', 'student-registry', 'blood-bank'],
  [
    'product-catalogue',
    'product-offering',
    'bibliographic-catalogue',
    'bill-of-process',
    'price-list',
  ],
  [
    'inventory',
    'warehouse',
    'product-inventory',
    'resource-inventory',
    'health-logistics',
    'stock-transfer',
  ],
  ['pricing-promotion', 'price-list', 'shipping-rate', 'tax', 'quotation'],
  [
    'order',
    'food-order',
    'product-order',
    'cart',
    'store-pos',
    'ticket-sale',
    'airline-order',
    'subscription-box',
  ],
  ['purchase-order', 'requisition', 'supplier'],
  ['payment', 'payment-order', 'wallet', 'prepaid-balance', 'gift-card'],
  [
    'invoicing',
    'subscription-invoice',
    'customer-bill',
    'energy-billing',
    'premium-billing',
    'health-billing',
    'receivable',
    'stay-folio',
  ],
  ['fulfilment', 'last-mile', 'delivery', 'courier', 'parcel', 'container-tracking'],
  ['notification', 'email-delivery', 'alarm-routing', 'public-alert', 'webhook'],
  ['identity-access', 'access-control', 'tenant', 'organisation', 'entitlement'],
  [
    'appointment',
    'reservation',
    'facility-booking',
    'activity-booking',
    'table-reservation',
    'appointment-field',
    'room-availability',
  ],
  [
    'scheduling',
    'shift-roster',
    'calendar-event',
    'timetable',
    'production-plan',
    'maintenance-schedule',
  ],
  ['vehicle', 'vehicle-fleet', 'asset-register', 'resource-inventory'],
  ['trip', 'trip-dispatch', 'matching', 'incident-dispatch', 'route-planning'],
  ['device-registry', 'device-twin', 'asset-register', 'charge-point', 'device-provisioning'],
  ['telemetry', 'meter-reading', 'equipment-state', 'realtime-ops', 'energy-monitoring'],
  ['alarm', 'alarm-routing', 'rule-engine', 'public-alert'],
  ['document', 'file-sharing', 'media-library', 'archive', 'knowledge-base'],
  ['reporting', 'analytics', 'dashboard', 'learning-record'],
  ['audit', 'archive', 'traceability'],
  ['general-ledger', 'transfer-ledger', 'deposit-account', 'player-state'],
  ['chat', 'comment', 'social-feed', 'collaboration-board', 'helpdesk-chat'],
  [
    'case-management',
    'grievance',
    'trouble-ticket',
    'incident-report',
    'service-problem',
    'dispute',
  ],
  ['workflow', 'approval', 'case-management'],
  ['course-delivery', 'training-course', 'enrolment', 'assignment-grade', 'exam'],
  [
    'build-pipeline',
    'deployment-release',
    'artifact-registry',
    'code-repository',
    'environment-config',
  ],
  ['certificate', 'certification', 'licence-permit'],
  ['insurance-claim', 'health-claim', 'expense'],
];

const membership = new Map<string, ReadonlySet<number>>();
for (const [i, family] of FAMILIES.entries()) {
  for (const id of family) membership.set(id, new Set([...(membership.get(id) ?? []), i]));
}

/** Whether two contexts play the same part in different industries, so that a neighbour of one suits the other. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const others = membership.get(b);
  return (
    others !== undefined && [...(membership.get(a) ?? [])].some((family) => others.has(family))
  );
}
