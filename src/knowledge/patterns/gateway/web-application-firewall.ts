import { definePattern } from '../../pattern.ts';

export const webApplicationFirewall = definePattern({
  id: 'web-application-firewall',
  section: 'gateway',
  name: 'Web application firewall',
  aliases: ['WAF'],
  summary: {
    en: 'Rules before the gateway block known attack shapes, bots and bad addresses, first watched, then enforced.',
    ja: 'ゲートウェイの手前の規則で既知の攻撃・ボット・不正アドレスを遮断する。まず監視し、後に強制する。',
  },
  problem: 'A new hole in a library is scanned for within hours, before all services are patched.',
  solution:
    'Start the OWASP Core Rule Set in detection at a low paranoia level, exclude false positives per route, then block. Virtual patches for fresh vulnerabilities. Bot and credential-stuffing rules on login. Log blocks with the trace id, so support can find them. Keep bodies limited and parsed the same way as behind.',
  useWhen: ['Public HTTP interfaces.'],
  avoidWhen: ['In place of validation and authorisation in the services.'],
  consequences: [
    'Higher paranoia finds more and blocks more innocents: JSON with code or SQL words needs exceptions.',
    'A few milliseconds per inspected body.',
  ],
  construct: 'gateway: { technology: nginx, waf: true }',
  covers: {
    'gateway.gateway-security': ['WAF integration'],
    'security.ddos-protection': ['IP blocking'],
  },
  related: ['ddos-protection', 'input-validation', 'api-gateway'],
  sources: [{ title: 'OWASP Core Rule Set documentation' }],
});
