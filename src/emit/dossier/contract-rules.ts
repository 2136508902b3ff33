import type { Operation, RateLimit } from '../../blueprint/model/operation.ts';
import type { Locale } from '../../knowledge/locales/locale.ts';
import { printNumber } from '../../util/units.ts';
import { code, codes } from '../text/markdown.ts';
import { time } from './format.ts';

type Texts = Locale['contracts'];

/** What a client may rely on and must keep to, in short. */
export function rulesOf(operation: Operation, t: Texts): string {
  const own = operation.kind === 'command' ? commandRules(operation, t) : queryRules(operation, t);
  const { p99Ms, deadlineMs, limit, abusable, deprecated } = operation;
  return [
    ...own,
    p99Ms === undefined ? '' : t.p99(time(p99Ms)),
    deadlineMs === undefined ? '' : t.deadline(time(deadlineMs)),
    limit ? limitText(limit, t) : '',
    abusable ? t.abusable : '',
    deprecated ? t.deprecated(code(deprecated.since ?? ''), code(deprecated.sunset ?? '')) : '',
  ]
    .filter((rule) => rule !== '')
    .join(' · ');
}

export function limitText({ requests, windowMs, per }: RateLimit, t: Texts): string {
  return t.limit(printNumber(requests), time(windowMs), code(per));
}

function commandRules(
  command: Extract<Operation, { kind: 'command' }>,
  t: Texts,
): readonly string[] {
  const repeat = { key: t.idempotencyKey, natural: t.natural, none: t.notRepeatable };
  return [
    repeat[command.idempotency],
    command.conditional ? t.conditional : '',
    command.long ? t.long : '',
    command.batch ? t.batch : '',
  ];
}

function queryRules(query: Extract<Operation, { kind: 'query' }>, t: Texts): readonly string[] {
  return [
    query.page === 'none' ? '' : t.page(code(query.page), printNumber(query.maxPageSize ?? 0)),
    query.filter.length > 0 ? t.filter(codes(query.filter)) : '',
    query.sort.length > 0 ? t.sort(codes(query.sort)) : '',
    query.search.length > 0 ? t.search(codes(query.search)) : '',
    query.composes.length > 0 ? t.joins(codes(query.composes)) : '',
    query.stalenessMs === undefined ? '' : t.staleness(time(query.stalenessMs)),
  ];
}
