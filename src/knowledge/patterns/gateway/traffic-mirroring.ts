import { definePattern } from '../../pattern.ts';

export const trafficMirroring = definePattern({
  id: 'traffic-mirroring',
  section: 'gateway',
  name: 'Traffic mirroring',
  aliases: ['shadow traffic', 'request shadowing'],
  summary: {
    en: 'A copy of real requests goes to a new version, whose answers are compared or dropped and never reach users.',
    ja: '実要求の複製を新版に送り、応答は比較または破棄して利用者には返さない。',
  },
  problem: 'Load tests never look like real users, and a canary already hurts some.',
  solution:
    'Mirror a share of reads at the gateway without waiting. Mark copies by a header so that the shadow writes nowhere outside, uses test credentials for partners and its own store. Compare status, latency and normalised bodies. Mind personal data: the shadow is production too.',
  useWhen: ['Rewrites of read paths, capacity proofs.'],
  avoidWhen: ['Writes with outside effects.'],
  consequences: ['Shared databases and partners see the extra reads: 10 % mirrored are 10 % more.'],
  construct: 'gateway.routes[]: { path: /v1/search, to: search-next, header: "x-shadow: 1" }',
  covers: { 'gateway.traffic-management': ['traffic splitting'] },
  related: ['parallel-run', 'canary-release', 'load-tests'],
  sources: [{ title: 'Envoy documentation: request mirroring' }],
});
