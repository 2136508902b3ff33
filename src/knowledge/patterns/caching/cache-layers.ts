import { definePattern } from '../../pattern.ts';

export const cacheLayers = definePattern({
  id: 'cache-layers',
  section: 'caching',
  name: 'Cache layers',
  aliases: ['multi-level cache', 'tiered caching'],
  summary: {
    en: 'Client, CDN, gateway, process and shared store each may keep answers; each layer has an owner, a time and a way to drop.',
    ja: 'クライアント・CDN・ゲートウェイ・プロセス・共有ストアの各層に、所有者・寿命・無効化手段を定める。',
  },
  problem:
    'A price change shows after a minute here and an hour there, and nobody knows which layer holds it.',
  solution:
    'List per query which layers may keep it and how long; total age is their sum. Public, equal answers at the CDN; personal ones only in the client and the application; hot small reference data in process memory; shared computed results in the store. One invalidation event reaches all layers that can be reached, short TTLs cover the rest.',
  useWhen: ['Read-heavy public interfaces.'],
  avoidWhen: ['A layer without a measured hit ratio: remove it.'],
  consequences: [
    'With hit ratios of 80 % at the edge and 80 % behind it 4 % of reads reach the database; losing the edge multiplies that by five.',
    'Ages add: 60 s + 30 s + 5 s may show something 95 s old.',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.getProduct, layer: cdn, ttl: 60s }',
  covers: { 'caching.cache-layers': ['Application cache', 'API cache', 'CDN cache'] },
  related: ['cdn', 'http-caching', 'in-memory-cache', 'distributed-cache', 'response-cache'],
  sources: [{ title: 'RFC 9111, HTTP Caching' }],
});
