import { capacityOf } from '../../../blueprint/analysis/capacity.ts';
import {
  contextOf,
  hostOf,
  operationOf,
  splitReference,
} from '../../../blueprint/analysis/hosts.ts';
import type { Cache } from '../../../blueprint/model/context.ts';
import type { Operation } from '../../../blueprint/model/operation.ts';
import { code, codes, list, page, section, table } from '../../text/markdown.ts';
import { linkToDecision } from '../decision-link.ts';
import { amount, share, time } from '../format.ts';
import type { View } from '../view.ts';

/** What is cached, when it goes, how old it can be, and what happens while it is empty. */
export function caching(view: View): string {
  const { blueprint, t } = view;
  const c = t.caching;
  const caches = blueprint.contexts.flatMap((context) =>
    context.caches.map((cache) => ({ context: context.name, cache })),
  );
  const reads = blueprint.contexts.flatMap((context) => context.queries);
  const decision = linkToDecision(view, 'cache');
  const none = [c.none(reads.length), decision === '' ? '' : c.decidedIn(decision)]
    .filter(Boolean)
    .join(' ');
  return page(
    t.pages.caching,
    caches.length === 0 ? none : '',
    section(
      c.caches,
      table(
        [t.words.name, c.of, c.where, c.filled, c.keys, c.lives, c.hits, c.dropped, c.expiry],
        caches.map(({ context, cache }) => [
          code(`${context}.${cache.name}`),
          code(cache.of),
          `${code(cache.technology)}, ${code(cache.layer)}`,
          code(cache.pattern),
          code(keyOf(view, cache)),
          cache.ttlMs === undefined
            ? c.noTtl
            : cache.jitter
              ? c.spread(time(cache.ttlMs), share(cache.jitter))
              : time(cache.ttlMs),
          share(cache.hitRatio),
          cache.invalidatedBy.length > 0 ? codes(cache.invalidatedBy) : c.onlyTtl,
          expiry(cache, t),
        ]),
      ),
    ),
    section(
      c.freshness,
      freshness(
        view,
        caches.map(({ cache }) => cache),
      ),
    ),
    section(
      c.cold,
      cold(
        view,
        caches.map(({ cache }) => cache),
      ),
    ),
    section(c.candidates, candidates(view, new Set(caches.map(({ cache }) => cache.of)))),
  );
}

/** Everything an answer depends on stands in its key; the tenant comes first, so that none sees another's. */
function keyOf({ blueprint }: View, cache: Cache): string {
  const query = operationOf(blueprint, cache.of);
  if (query?.kind !== 'query') return cache.of;
  const entity = contextOf(blueprint, query.context)?.entities.find(
    ({ name }) => name === query.of,
  );
  const parts = query.many
    ? [
        ...query.filter,
        ...(query.sort.length > 0 ? ['sort'] : []),
        ...(query.page === 'none' ? [] : ['page']),
      ]
    : ['id'];
  const owner = query.many && entity?.owner ? [entity.owner] : [];
  return [
    ...(entity?.tenant ? [`{${entity.tenant}}`] : []),
    cache.of,
    ...[...owner, ...parts].map((part) => `{${part}}`),
  ].join(':');
}

function expiry(cache: Cache, { caching: c, words }: View['t']): string {
  return [
    cache.singleFlight ? c.singleFlight : c.herd,
    cache.staleWhileRevalidateMs === undefined ? '' : c.stale(time(cache.staleWhileRevalidateMs)),
    cache.negativeTtlMs === undefined ? '' : c.negative(time(cache.negativeTtlMs)),
    cache.tags.length > 0 ? c.tags(codes(cache.tags)) : '',
    cache.warm ? c.warm : '',
  ]
    .filter((part) => part !== '')
    .join(words.comma);
}

function freshness({ blueprint, t }: View, caches: readonly Cache[]): string {
  const c = t.caching;
  return table(
    [c.of, c.oldest, c.contract, t.words.verdict],
    caches.map((cache) => {
      const query = operationOf(blueprint, cache.of);
      const allowed = query?.kind === 'query' ? query.stalenessMs : undefined;
      const oldest =
        cache.ttlMs === undefined
          ? undefined
          : cache.ttlMs * (1 + (cache.jitter ?? 0)) + (cache.staleWhileRevalidateMs ?? 0);
      const verdict =
        (oldest ?? Number.POSITIVE_INFINITY) <= (allowed ?? 0) ? t.words.fits : c.tooOld;
      return [
        code(cache.of),
        time(oldest) || c.noTtl,
        allowed === undefined ? c.noBound : time(allowed),
        allowed === undefined ? '' : verdict,
      ];
    }),
  );
}

function cold({ blueprint, t }: View, caches: readonly Cache[]): string {
  const c = t.caching;
  const rows = caches.flatMap((cache) => {
    const peak = operationOf(blueprint, cache.of)?.peakRps;
    if (peak === undefined) return [];
    const service = hostOf(blueprint, splitReference(cache.of)[0]);
    const limit = service && capacityOf(blueprint, service).saturationRps;
    const fate = limit === undefined ? '' : peak <= limit ? c.carries : c.fails;
    return [
      [
        code(cache.of),
        t.words.perSecond(amount(peak)),
        cache.hitRatio === undefined ? '' : t.words.perSecond(amount(peak * (1 - cache.hitRatio))),
        t.words.perSecond(amount(peak)),
        limit === undefined ? t.words.unknown : t.words.perSecond(amount(limit)),
        fate,
      ],
    ];
  });
  const body = table([c.of, c.asked, c.behind, c.coldLoad, c.capacity, t.words.verdict], rows);
  return body === '' ? '' : `${c.coldIntro}\n\n${body}`;
}

function candidates({ blueprint, t }: View, cached: ReadonlySet<string>): string {
  const queries: readonly Operation[] = blueprint.contexts.flatMap((context) => context.queries);
  return list(
    queries.flatMap((query) => {
      const name = `${query.context}.${query.name}`;
      if (query.kind !== 'query' || query.stalenessMs === undefined || cached.has(name)) return [];
      const peak = query.peakRps === undefined ? '' : t.words.perSecond(amount(query.peakRps));
      return [t.caching.candidate(code(name), time(query.stalenessMs), peak)];
    }),
  );
}
