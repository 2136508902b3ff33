import { definePattern } from '../../pattern.ts';

export const cors = definePattern({
  id: 'cors',
  section: 'security',
  name: 'Cross-origin resource sharing',
  aliases: ['CORS', 'preflight'],
  summary: {
    en: 'The server names the web origins whose scripts may read its answers; browsers ask first for anything unusual.',
    ja: '応答を読めるWebオリジンをサーバーが指定し、特別な要求の前にブラウザが確認する仕組み。',
  },
  problem:
    'The web app lives on another origin than the API, and the usual quick fix, any origin with cookies, opens the API to every site.',
  solution:
    'Keep an exact list of origins, compare whole strings, echo the match and add `Vary: Origin`. Allow credentials only with named origins. List methods and headers. Let preflights be cached. Answer them at the gateway without authentication, since browsers send none. Serving app and API from one origin removes the subject.',
  useWhen: ['Browser clients on other origins.'],
  avoidWhen: ['As access control: it protects users of browsers, not the API from programs.'],
  consequences: [
    'Each non-simple call costs an OPTIONS round trip until cached; Chromium caps `Access-Control-Max-Age` at two hours, Firefox at 24 (MDN).',
    '`null` and suffix matches such as `evil-example.com` are the classic holes.',
  ],
  construct: 'gateway.cors: { origins: ["https://shop.example"], credentials: true }',
  covers: {
    'security.cors': ['Cross-origin policies', 'preflight requests', 'credential handling'],
  },
  related: ['csrf-protection', 'content-security-policy', 'backend-for-frontend'],
  sources: [
    { title: 'WHATWG Fetch Standard, CORS protocol' },
    { title: 'MDN, Access-Control-Max-Age' },
  ],
});
