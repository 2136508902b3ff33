import { definePattern } from '../../pattern.ts';

export const writeBehind = definePattern({
  id: 'write-behind',
  section: 'caching',
  name: 'Write-behind cache',
  aliases: ['write-back', 'buffered writes'],
  summary: {
    en: 'Writes are confirmed once in a fast buffer and reach the database later, combined into batches.',
    ja: '高速なバッファーで確定し、後からまとめてデータベースへ書き込む。',
  },
  problem:
    'A counter changes a thousand times a second; each change as a row update would wear out the hot row.',
  solution:
    'Collect per key, flush each second or at n changes, in order per key, idempotent by batch id. The buffer must survive the process when values matter: a replicated log, not memory. Bound it, and push back when full. Readers go through the buffer.',
  useWhen: ['View counters, positions, metering.'],
  avoidWhen: ['Money, stock, anything confirmed to a customer, unless the buffer is durable.'],
  consequences: [
    '1,000 updates/s on one key become one per second.',
    'A crash loses up to one flush interval of unlogged writes.',
  ],
  construct: 'contexts.*.caches.*: { of: metering.getUsage, pattern: write-behind, ttl: 10s }',
  covers: { 'caching.cache-patterns': ['write-behind'] },
  related: ['write-through', 'backpressure', 'stream-processing'],
  sources: [{ title: 'Oracle Coherence documentation: caching strategies' }],
});
