import { definePattern } from '../../pattern.ts';

export const lazyLoading = definePattern({
  id: 'lazy-loading',
  section: 'performance',
  name: 'Lazy loading',
  aliases: ['on-demand loading', 'deferred execution'],
  summary: {
    en: 'Something dear is fetched, computed or started only when it is first used, and then kept.',
    ja: '高コストなものを最初に使う時点で取得・計算・起動し、その後保持する。',
  },
  problem: 'Start-up takes a minute and each request loads attachments nobody opens.',
  solution:
    'Defer what most requests do not use: large columns, optional parts behind a link or `include`, rarely used modules, connections to seldom-called partners. Initialise once under a guard. Streams and generators pass rows as they come. Never for relations inside loops.',
  useWhen: ['Cold starts, wide resources, optional features.'],
  avoidWhen: ['Things every request needs: the first user pays.'],
  consequences: [
    'With use in 5 % of requests and 40 ms of cost the mean saves 38 ms; the 5 % still wait.',
    'Errors move from start to use: check credentials early even when connecting late.',
  ],
  construct:
    'contexts.*.queries.*: { of: Document, one: true, description: The content is fetched by its own link. }',
  covers: {
    'performance.lazy-loading': [
      'On-demand loading',
      'deferred execution',
      'resource optimization',
    ],
  },
  related: ['eager-loading', 'sparse-fieldsets', 'cache-warming'],
  sources: [{ title: 'Fowler, Patterns of Enterprise Application Architecture (2002): Lazy Load' }],
});
