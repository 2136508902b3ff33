/** Caches that live in a process or keep nothing on disk. Source: their documentation. */
export const VOLATILE_CACHES: ReadonlySet<string> = new Set([
  'in-memory',
  'caffeine',
  'ehcache',
  'memcached',
]);

/** Families of stores that split data over machines and files by themselves. Source: Kleppmann, Designing Data-Intensive Applications, chapter 6. */
export const SELF_PARTITIONING: ReadonlySet<string> = new Set([
  'time-series',
  'wide-column',
  'object',
  'log',
  'search',
  'key-value',
]);
