import { definePattern } from '../../pattern.ts';

export const contentNegotiation = definePattern({
  id: 'content-negotiation',
  section: 'api',
  name: 'Content negotiation',
  aliases: ['media-type versioning', 'Accept header'],
  summary: {
    en: 'The client names the representations it understands in Accept headers and the server answers in the best one it has.',
    ja: 'クライアントがAcceptヘッダーで理解できる表現を示し、サーバーが最適な表現で応答する。',
  },
  problem:
    'The same resource is wanted as JSON, CSV or PDF, in two languages, or in an older shape, and separate URLs for each would split its identity.',
  solution:
    'Offer media types, `application/vnd.acme.order+json; version=2` where a version is meant, and languages through Accept-Language. Answer 406 with the list of what exists, name the choice in Content-Type and every header that mattered in Vary. State the default for clients that ask for nothing.',
  useWhen: [
    'Exports and human-readable forms of the same resource.',
    'A public hypermedia API whose URLs must outlive versions.',
  ],
  avoidWhen: [
    'A browser address bar or a spreadsheet is the client; it cannot set headers.',
    'A CDN with a poor hit ratio on Vary stands before it.',
  ],
  consequences: [
    'Each value of a varying header is a cache entry of its own: 3 formats × 10 languages are 30 copies.',
    'Wrong guesses are silent: a client without Accept gets the default and breaks when the default moves, so pin it.',
  ],
  construct: 'contexts.*.api.versioning: media-type',
  covers: { 'api.api-versioning': ['content negotiation'] },
  related: ['versioning', 'http-caching', 'resource-oriented-api'],
  sources: [{ title: 'RFC 9110, section 12' }],
});
