import { definePattern } from '../../pattern.ts';

export const egressAllowList = definePattern({
  id: 'egress-allow-list',
  section: 'security',
  name: 'Egress allow list',
  aliases: ['SSRF protection', 'outbound filtering'],
  summary: {
    en: 'A service may open connections only to named destinations, and addresses given by users are checked after name resolution.',
    ja: '外向き通信を指定先に限定し、利用者が与えたアドレスは名前解決後に検査する。',
  },
  problem:
    'A webhook URL of `http://169.254.169.254/` makes the server read its own cloud credentials.',
  solution:
    'Send user-given addresses through an egress proxy in a network of its own. Resolve, refuse private, loopback, link-local and multicast ranges in IPv4 and IPv6, connect to the checked address, follow no redirects, allow https on 443 only. For all services deny outbound by default and list partners. Require signed metadata requests (IMDSv2).',
  useWhen: ['Webhooks, URL imports, link previews, PDF rendering.'],
  avoidWhen: ['Services that speak only to their database; deny everything else.'],
  consequences: [
    'Checking the name and then resolving again is a hole (DNS rebinding): pin the address.',
    'Exfiltration after a break-in meets the same wall.',
  ],
  construct: 'contexts.*.webhooks.*.egressAllowList: true',
  covers: { 'security.input-validation': ['allowlisting'] },
  related: ['webhooks', 'input-validation', 'zero-trust'],
  sources: [{ title: 'OWASP Server-Side Request Forgery Prevention Cheat Sheet' }],
});
