import type { Blueprint } from '../model/blueprint.ts';
import type { Call } from '../model/call.ts';
import { attemptsOf, worstCaseOfAll } from './call-budget.ts';
import { operationOf } from './hosts.ts';

/** What one operation may wait for its callees, against the time it has. */
export interface OperationBudget {
  readonly caller: string;
  /** Absent: the calls belong to every operation of the caller. */
  readonly operation?: string;
  readonly calls: readonly Call[];
  readonly worstMs?: number;
  readonly deadlineMs?: number;
  readonly deadlineFrom?: 'operation' | 'flow' | 'gateway';
}

/** One budget for each operation that calls, and one for calls that name no operation. */
export function operationBudgets(blueprint: Blueprint): readonly OperationBudget[] {
  return [...blueprint.bffs, ...blueprint.contexts].flatMap(({ name, calls }) => {
    const named = [...new Set(calls.flatMap((call) => call.during ?? []))];
    const keys =
      named.length < new Set(calls.map((call) => call.during)).size ? [...named, undefined] : named;
    return keys.map((operation) => budgetOf(blueprint, name, operation, calls));
  });
}

function budgetOf(
  blueprint: Blueprint,
  caller: string,
  operation: string | undefined,
  calls: readonly Call[],
): OperationBudget {
  const mine = calls.filter((call) => call.during === undefined || call.during === operation);
  const worstMs = worstCaseOfAll(mine);
  return {
    caller,
    ...(operation === undefined ? {} : { operation }),
    calls: mine,
    ...(worstMs === undefined ? {} : { worstMs }),
    ...deadlineOf(blueprint, caller, operation),
  };
}

function deadlineOf(
  blueprint: Blueprint,
  caller: string,
  operation: string | undefined,
): Pick<OperationBudget, 'deadlineMs' | 'deadlineFrom'> {
  const reference = `${caller}.${operation}`;
  const own = operationOf(blueprint, reference)?.deadlineMs;
  if (own !== undefined) return { deadlineMs: own, deadlineFrom: 'operation' };
  const flow = blueprint.flows.find(({ trigger }) => trigger === reference)?.deadlineMs;
  if (flow !== undefined) return { deadlineMs: flow, deadlineFrom: 'flow' };
  const edge = blueprint.gateway?.timeoutMs;
  return edge === undefined ? {} : { deadlineMs: edge, deadlineFrom: 'gateway' };
}

const LONGEST_PATH = 12;

/** The chain of calls with the most hops, the slower one where two are as long. */
export function longestPath(blueprint: Blueprint): readonly Call[] {
  const callers = [...blueprint.bffs, ...blueprint.contexts];
  const from = new Map(callers.map(({ name, calls }) => [name, calls]));
  let best: readonly Call[] = [];
  let budget = 20_000;
  const extend = (path: readonly Call[], visited: ReadonlySet<string>): void => {
    if (budget-- <= 0) return;
    if (isLonger(path, best)) best = path;
    const last = path.at(-1);
    if (!last || path.length >= LONGEST_PATH) return;
    for (const call of from.get(last.target.name) ?? []) {
      if (continues(last, call) && !visited.has(call.target.name)) {
        extend([...path, call], new Set([...visited, call.target.name]));
      }
    }
  };
  for (const { name, calls } of callers)
    for (const call of calls) extend([call], new Set([name, call.target.name]));
  return best;
}

/** Requests that one request at the start can become at the end of the path: the product of attempts. */
export function amplification(path: readonly Call[]): number {
  return path.reduce((product, call) => product * attemptsOf(call), 1);
}

function isLonger(path: readonly Call[], other: readonly Call[]): boolean {
  return path.length === other.length ? sum(path) > sum(other) : path.length > other.length;
}

/** Whether `next` happens while the callee of `call` works on it. */
function continues(call: Call, next: Call): boolean {
  return !next.during || !call.target.operation || next.during === call.target.operation;
}

function sum(path: readonly Call[]): number {
  return path.reduce((total, call) => total + (call.timeoutMs ?? 0), 0);
}
