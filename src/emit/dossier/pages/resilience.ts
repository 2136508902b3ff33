import { attemptsOf, worstCaseMs } from '../../../blueprint/analysis/call-budget.ts';
import {
  amplification,
  longestPath,
  operationBudgets,
} from '../../../blueprint/analysis/deadline-budget.ts';
import type { Call } from '../../../blueprint/model/call.ts';
import { code, page, section, table } from '../../text/markdown.ts';
import { availability } from '../availability-section.ts';
import { callTable, timeoutText } from '../call-table.ts';
import { capacity } from '../capacity-section.ts';
import { time } from '../format.ts';
import { outages } from '../outages.ts';
import { sagas } from '../saga-section.ts';
import type { View } from '../view.ts';

/** What limits every call, what the limits add up to, and what is left when a part fails. */
export function resilience(view: View): string {
  const { blueprint, t } = view;
  const r = t.resilience;
  const calls = [...blueprint.bffs, ...blueprint.contexts].flatMap((caller) => caller.calls);
  return page(
    t.pages.resilience,
    calls.length === 0 ? r.none : '',
    section(r.calls, callTable(view, calls)),
    section(r.budgets, budgets(view)),
    section(r.path, path(view)),
    section(r.down, outages(view)),
    section(r.availability, availability(view)),
    section(r.sagas, sagas(view)),
    section(r.capacity, capacity(view)),
  );
}

function budgets({ blueprint, t }: View): string {
  const r = t.resilience;
  const w = t.words;
  const rows = operationBudgets(blueprint).map((budget) => {
    const { caller, operation, calls, worstMs, deadlineMs, deadlineFrom } = budget;
    const deadline = deadlineFrom
      ? `${time(deadlineMs)} ${r.deadlineFrom[deadlineFrom]}`
      : w.noDeadline;
    const over = (worstMs ?? 0) - (deadlineMs ?? Number.POSITIVE_INFINITY);
    const verdict = over > 0 ? w.tooLong(time(over)) : deadlineMs === undefined ? '' : w.fits;
    return [
      operation === undefined
        ? `${code(caller)}${w.comma}${r.anyOperation}`
        : code(`${caller}.${operation}`),
      calls.map(({ target }) => code(`${target.name}.${target.operation ?? '*'}`)).join(' + '),
      worstMs === undefined ? r.unbounded : time(worstMs),
      deadline,
      worstMs === undefined ? '' : verdict,
    ];
  });
  const body = table([w.operation, r.waitsFor, w.worstCase, w.deadline, w.verdict], rows);
  return body === '' ? '' : `${r.budgetsIntro}\n\n${body}`;
}

function path(view: View): string {
  const { blueprint, t } = view;
  const hops = longestPath(blueprint);
  if (hops.length === 0) return '';
  if (hops.length === 1) return t.resilience.oneHop;
  const w = t.words;
  const rows = hops.map((call) => [
    `${code(call.from)} → ${code(`${call.target.name}.${call.target.operation ?? '*'}`)}`,
    timeoutText(call, t.resilience),
    String(attemptsOf(call)),
    time(worstCaseMs(call)),
    ...insideOf(view, call),
  ]);
  const intro = t.resilience.pathIntro(String(hops.length), String(amplification(hops)));
  return `${intro}\n\n${table([w.via, w.timeout, w.attempts, w.worstCase, t.resilience.needs, w.verdict], rows)}`;
}

/** What the callee may itself wait for, which one attempt ought to leave room for. */
function insideOf({ blueprint, t }: View, call: Call): readonly [needs: string, verdict: string] {
  const budgets = operationBudgets(blueprint).filter(({ caller }) => caller === call.target.name);
  const budget =
    budgets.find(({ operation }) => operation === call.target.operation) ??
    budgets.find(({ operation }) => operation === undefined);
  if (!budget) return ['', ''];
  if (budget.worstMs === undefined) return [t.resilience.unbounded, ''];
  const over = budget.worstMs - (call.timeoutMs ?? Number.POSITIVE_INFINITY);
  return [time(budget.worstMs), over > 0 ? t.words.tooLong(time(over)) : t.words.fits];
}
