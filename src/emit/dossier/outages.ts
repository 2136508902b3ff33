import { composeAvailability } from '../../blueprint/analysis/availability.ts';
import { worstCaseMs } from '../../blueprint/analysis/call-budget.ts';
import { hostOf } from '../../blueprint/analysis/hosts.ts';
import type { Call } from '../../blueprint/model/call.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, codes, table } from '../text/markdown.ts';
import { time } from './format.ts';
import type { View } from './view.ts';

/** For everybody who is called: what stops without them, what goes on, and what the user sees. */
export function outages(view: View): string {
  const { blueprint, t } = view;
  const r = t.resilience;
  const calls = [...blueprint.bffs, ...blueprint.contexts].flatMap((caller) =>
    caller.calls.filter(({ protocol }) => protocol !== 'in-process'),
  );
  const targets = [...new Set(calls.map(({ target }) => target.name))];
  const rows = targets.map((target) => {
    const mine = calls.filter((call) => call.target.name === target);
    const hard = mine.filter((call) => call.hard);
    const soft = mine.filter((call) => !call.hard);
    const flows = flowsThatStop(view, target);
    return [
      code(target),
      [codes([...new Set(hard.map(place))]), flows.length > 0 ? r.flows(codes(flows)) : '']
        .filter(Boolean)
        .join(t.words.semicolon),
      codes([...new Set(soft.map(place))]),
      [
        ...new Set([
          ...hard.map((call) => failure(call, view)),
          ...soft.map((call) => instead(call, view)),
        ]),
      ].join(t.words.semicolon),
    ];
  });
  const body = table([r.whoIsDown, r.stops, r.goesOn, r.userSees], rows);
  return body === '' ? '' : `${r.downIntro}\n\n${body}`;
}

/** Flows that cannot be finished without `target`. */
export function flowsThatStop({ blueprint }: View, target: string): readonly string[] {
  const name = hostOf(blueprint, target)?.name ?? target;
  return blueprint.flows
    .filter((flow) =>
      composeAvailability(blueprint, flow).reliances.some((one) => one.hard && one.name === name),
    )
    .map((flow) => flow.name);
}

function place(call: Call): string {
  return call.during ? `${call.from}.${call.during}` : call.from;
}

function failure(call: Call, { t }: View): string {
  const worst = worstCaseMs(call);
  const error = worst === undefined ? t.resilience.error : t.resilience.errorWithin(time(worst));
  return call.breaker ? `${error}${t.words.comma}${t.resilience.breakerOpens}` : error;
}

function instead(call: Call, { t }: View): string {
  const { description, kind = 'degrade' } = call.fallback ?? {};
  return description ? escapeMarkdown(description) : t.resilience.shown[kind];
}
