import { attemptsOf, worstCaseMs } from '../../blueprint/analysis/call-budget.ts';
import type { Breaker, Call, Retry } from '../../blueprint/model/call.ts';
import { printNumber } from '../../util/units.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, table } from '../text/markdown.ts';
import { share, time } from './format.ts';
import type { View } from './view.ts';

type Texts = View['t']['resilience'];

/** One row for each call with everything that limits it. */
export function callTable({ t }: View, calls: readonly Call[]): string {
  const w = t.words;
  const r = t.resilience;
  return table(
    [
      w.from,
      w.to,
      w.timeout,
      w.attempts,
      w.pauses,
      w.worstCase,
      w.breaker,
      w.bulkhead,
      w.fallback,
      r.more,
    ],
    calls.map((call) => [
      code(call.during ? `${call.from}.${call.during}` : call.from),
      code(`${call.target.name}.${call.target.operation ?? '*'}`),
      timeoutText(call, r),
      String(attemptsOf(call)),
      call.retry ? pauses(call.retry, r) : '',
      time(worstCaseMs(call)),
      call.breaker ? breaker(call.breaker, r) : w.none,
      call.bulkhead
        ? r.bulkhead(printNumber(call.bulkhead.maxConcurrent), amountOf(call.bulkhead.maxQueue))
        : '',
      call.fallback
        ? [
            code(call.fallback.kind),
            code(call.fallback.to ?? ''),
            escapeMarkdown(call.fallback.description ?? ''),
          ]
            .filter(Boolean)
            .join(' ')
        : '',
      rest(call, t),
    ]),
  );
}

/** The time one attempt may take; a call inside the process needs no limit. */
export function timeoutText({ timeoutMs, protocol }: Call, r: Texts): string {
  const without = protocol === 'in-process' ? r.sameProcess : r.noTimeout;
  return timeoutMs === undefined ? without : time(timeoutMs);
}

function pauses({ attempts, backoff }: Retry, r: Texts): string {
  if (!backoff || attempts < 2) return '';
  return r.pauses(time(backoff.baseMs), time(backoff.maxMs), code(backoff.jitter));
}

function breaker(value: Breaker, r: Texts): string {
  const window =
    value.windowMs === undefined
      ? r.breakerWindow(printNumber(value.windowCalls ?? 0))
      : time(value.windowMs);
  return r.breaker(
    share(value.failureRate),
    window,
    printNumber(value.minimumCalls),
    time(value.openMs),
  );
}

function rest(call: Call, { resilience: r, words }: View['t']): string {
  return [
    call.times > 1 ? r.times(printNumber(call.times)) : '',
    call.retry?.budget === undefined ? '' : r.retryBudget(share(call.retry.budget)),
    call.hedgeAfterMs === undefined ? '' : r.hedge(time(call.hedgeAfterMs)),
    call.propagatesDeadline && call.protocol !== 'in-process' ? r.passesDeadline : '',
  ]
    .filter((part) => part !== '')
    .join(words.comma);
}

function amountOf(value: number | undefined): string {
  return value === undefined ? '' : printNumber(value);
}
