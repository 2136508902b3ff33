import { definePattern } from '../../pattern.ts';

export const writeThrough = definePattern({
  id: 'write-through',
  section: 'caching',
  name: 'Write-through cache',
  aliases: ['synchronous cache write'],
  summary: {
    en: 'A write goes to the database and to the cache before it is confirmed, so the next read hits a current value.',
    ja: '確定前にデータベースとキャッシュの両方へ書き、次の読み取りが最新値に当たるようにする。',
  },
  problem: 'After each change the first reads miss, and users see the old value in between.',
  solution:
    'Commit to the database first, then set the cache with the new version, only if newer than what is there. When the cache fails, delete or let the short TTL expire and go on. Use it for things read right after writing; others would fill memory unread.',
  useWhen: ['Profiles, carts, settings.'],
  avoidWhen: ['Write-heavy data that is seldom read.'],
  consequences: [
    'Each write pays one cache round trip more, about 0.5-1 ms.',
    'Two stores without a common transaction: the version check prevents going back, the TTL bounds the rest.',
  ],
  construct: 'contexts.*.caches.*: { of: profiles.getProfile, pattern: write-through, ttl: 10m }',
  covers: { 'caching.cache-patterns': ['write-through'] },
  related: ['cache-aside', 'write-behind', 'read-your-writes'],
  sources: [{ title: 'Oracle Coherence documentation: caching strategies' }],
});
