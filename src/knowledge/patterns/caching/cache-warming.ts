import { definePattern } from '../../pattern.ts';

export const cacheWarming = definePattern({
  id: 'cache-warming',
  section: 'caching',
  name: 'Cache warming',
  aliases: ['preloading', 'predictive caching'],
  summary: {
    en: 'Entries that will be asked for are loaded before traffic arrives: at start, before a sale, after a purge.',
    ja: '要求が見込まれるエントリを、起動時・セール前・無効化後など、トラフィックの前に読み込む。',
  },
  problem:
    'A new cluster or region starts with an empty cache, and the database takes the full read load at once.',
  solution:
    'Take the top keys of the last hours from the access log and load them at a limited rate before readiness turns on. Fill new nodes from old ones. Before events, preload what the calendar predicts. After a purge move traffic in steps. Stop when the hit ratio flattens.',
  useWhen: ['Deployments of large caches, known peaks, failover sites.'],
  avoidWhen: ['Even access over a large set: nothing is hot.'],
  consequences: [
    'Access is usually skewed: a few per cent of keys cover most reads, so warming takes minutes: 50,000 keys at 500/s are 100 s.',
    'Start-up gets longer; autoscaling reacts later.',
  ],
  construct: 'contexts.*.caches.*: { of: catalogue.getProduct, ttl: 10m, warm: true }',
  covers: { 'caching.cache-warming': ['Preloading', 'predictive caching'] },
  related: ['refresh-ahead', 'health-checks', 'distributed-cache'],
  sources: [{ title: 'Breslau et al., Web Caching and Zipf-like Distributions (1999)' }],
});
