import { definePattern } from '../../pattern.ts';

export const contentSecurityPolicy = definePattern({
  id: 'content-security-policy',
  section: 'security',
  name: 'Content security policy',
  aliases: ['CSP', 'security headers', 'XSS defence in depth', 'frame-ancestors'],
  summary: {
    en: 'Response headers tell the browser which scripts may run, where data may go and who may frame the page.',
    ja: '実行可能なスクリプト、通信先、フレーム埋め込みの可否を応答ヘッダーでブラウザに指示する。',
  },
  problem:
    "One unescaped comment runs a script in every reader's session; a hidden frame steals clicks.",
  solution:
    "Escape on output first. Then `script-src 'nonce-…' 'strict-dynamic'`, `object-src 'none'`, `base-uri 'none'`, `frame-ancestors 'none'`, a report address. Begin in report-only mode. APIs send `default-src 'none'; frame-ancestors 'none'`, `X-Content-Type-Options: nosniff`, HSTS, and JSON types.",
  useWhen: ['Anything that serves HTML, and APIs for defence in depth.'],
  avoidWhen: ['As replacement for escaping; it limits damage only.'],
  consequences: [
    'A study of 2016 found that 94.7 % of policies meant to limit scripts did not, mostly through host lists; nonces avoid that (Weichselbaum et al.).',
    'Every inline script needs the nonce, so pages cannot be cached whole without a rewrite at the edge.',
  ],
  construct: 'gateway.securityHeaders: true',
  covers: { 'security.content-security-policy': ['Headers', 'XSS prevention', 'frame protection'] },
  related: ['input-validation', 'csrf-protection', 'cors'],
  sources: [
    { title: 'W3C, Content Security Policy Level 3' },
    { title: 'Weichselbaum et al., CSP Is Dead, Long Live CSP! (2016)' },
  ],
});
