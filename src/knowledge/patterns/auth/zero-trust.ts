import { definePattern } from '../../pattern.ts';

export const zeroTrust = definePattern({
  id: 'zero-trust',
  section: 'auth',
  name: 'Zero trust',
  aliases: ['zero-trust security', 'never trust the network', 'perimeterless security'],
  summary: {
    en: 'No call is trusted for where it comes from: each proves identity, is authorised for this resource and is encrypted.',
    ja: '発信元の場所では信頼せず、呼び出しごとに身元確認・対象への認可・暗号化を行う考え方。',
  },
  problem:
    'Behind the firewall every service believes every other; one phished laptop or vulnerable container reaches the ledger.',
  solution:
    "Give each workload and person a verified identity. Enforce at each service and the gateway: authenticate, authorise per operation, deny by default. Short-lived credentials, smallest rights, network rules as a second fence. Pass the user's identity along with the service's. Log every decision.",
  useWhen: ['Sensitive data, several teams, cloud and partners mixed.'],
  avoidWhen: ['As a product to buy: it is a set of properties to check per call.'],
  consequences: [
    'Movement after a break-in stops at what that one identity may do.',
    'Issuers of identity become critical; they need the best availability in the house.',
  ],
  construct: 'identity: { methods: [oidc], serviceAuth: mtls, accessToken: 15m }',
  covers: {
    'auth.zero-trust-security': ['Service identity', 'policy enforcement', 'least privilege'],
  },
  related: ['mtls', 'workload-identity', 'least-privilege', 'externalised-authorisation'],
  sources: [{ title: 'NIST SP 800-207, Zero Trust Architecture' }],
});
