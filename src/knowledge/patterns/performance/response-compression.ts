import { definePattern } from '../../pattern.ts';

export const responseCompression = definePattern({
  id: 'response-compression',
  section: 'performance',
  name: 'Response compression',
  aliases: ['gzip', 'Brotli', 'content encoding'],
  summary: {
    en: 'Text answers above a small size are compressed with what the client accepts, at the edge and at a level that fits the time.',
    ja: '一定以上のテキスト応答を、クライアントが受け入れる方式でエッジにて適切な水準で圧縮する。',
  },
  problem: 'A 400 KB JSON list on a phone line takes seconds, most of it repeated key names.',
  solution:
    'Compress once, at the gateway or CDN: Brotli at 4-5 or zstd for dynamic, gzip 6 as common ground, 11 beforehand for static files. From about 1 KB, text types only. `Vary: Accept-Encoding`. Never compress a secret together with reflected input (BREACH). Limit decompressed request size.',
  useWhen: ['Text over wide-area networks.'],
  avoidWhen: ['Images, archives, and 2 KB calls inside a data centre.'],
  consequences: [
    'JSON lists typically shrink to a fifth or less; at 10 Mbit/s 400 KB → 80 KB saves 256 ms for a few ms of CPU.',
    'Compressing at level 11 per request costs more time than it saves.',
  ],
  covers: {
    'performance.response-compression': ['gzip', 'Brotli', 'compression strategies'],
    'performance.api-performance': ['payload size reduction'],
  },
  related: ['sparse-fieldsets', 'cdn', 'http-caching'],
  sources: [
    { title: 'RFC 7932, Brotli Compressed Data Format' },
    { title: 'Gluck, Harris, Prado, BREACH (2013)' },
  ],
});
