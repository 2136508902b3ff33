import { definePattern } from '../../pattern.ts';

export const ddosProtection = definePattern({
  id: 'ddos-protection',
  section: 'security',
  name: 'DDoS protection',
  aliases: ['volumetric attack defence', 'scrubbing', 'IP blocking'],
  summary: {
    en: "Floods are absorbed far out, at anycast networks and edge rules, and only plausible requests reach one's own servers.",
    ja: '大量攻撃をエニーキャスト網とエッジの規則で遠方で吸収し、妥当な要求だけを自社サーバーに通す。',
  },
  problem:
    'An attack of 100 Gbit/s fills the line before any application code can judge a request.',
  solution:
    "Layers: provider scrubbing for volume, CDN for cacheable paths, WAF and rate limits per address and fingerprint for request floods, challenges for doubtful clients, IP and network blocks with expiry. Hide the origin address and accept only the edge's connections. Make anonymous dear operations impossible. Keep a runbook with the provider's emergency number.",
  useWhen: ['Public services whose outage costs money or safety.'],
  avoidWhen: ['Internal systems without a public address.'],
  consequences: [
    'In 2023 cloud providers reported HTTP/2 rapid-reset floods of up to 398 million requests per second (Google); only global networks absorb that.',
    'Autoscaling without a cap turns an attack into a bill.',
  ],
  construct: 'gateway: { technology: nginx, waf: true, sheds: true, limits: [100/minute per ip] }',
  covers: {
    'security.ddos-protection': ['CloudFlare', 'AWS Shield', 'rate limiting', 'IP blocking'],
    'gateway.gateway-security': ['DDoS protection'],
  },
  related: ['rate-limiting', 'web-application-firewall', 'cdn', 'load-shedding'],
  sources: [{ title: 'Google Cloud, mitigated the largest DDoS attack to date (2023)' }],
});
