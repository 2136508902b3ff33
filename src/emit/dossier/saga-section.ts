import { sagaCases } from '../../blueprint/analysis/saga-cases.ts';
import type { Flow, Step } from '../../blueprint/model/flow.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, codes, subsection, table } from '../text/markdown.ts';
import { time } from './format.ts';
import type { View } from './view.ts';

/** Every saga: its steps, what takes each back, and in which order. */
export function sagas(view: View): string {
  return view.blueprint.flows.flatMap((flow) => (flow.saga ? [saga(view, flow)] : [])).join('\n\n');
}

function saga({ t }: View, flow: Flow): string {
  const r = t.resilience;
  const w = t.words;
  const cases = sagaCases(flow).filter(({ failure }) => failure === 'refused');
  const { mode = 'orchestrated', coordinator, persistent, timeoutMs } = flow.saga ?? {};
  const rows = flow.steps.map((step, index) => {
    const found = cases[index];
    const undone = found?.compensations ?? [];
    const order = undone.length > 0 ? r.order(codes(undone)) : r.nothingToUndo;
    return [
      String(index + 1),
      code(step.do),
      partOf(step, r),
      code(step.undo ?? ''),
      time(step.timeoutMs),
      [escapeMarkdown(step.onFailure ?? ''), found?.outcome === 'repeated' ? r.repeats : order]
        .filter(Boolean)
        .join(w.semicolon),
      step.lock === undefined ? '' : r.lock(code(step.lock)),
    ];
  });
  return subsection(
    r.saga(code(flow.name), r.modes[mode], code(coordinator ?? '')),
    [
      persistent === false ? r.sagaLost : r.sagaState,
      ...(timeoutMs === undefined ? [] : [r.sagaTimeout(time(timeoutMs))]),
    ].join(w.space),
    table([w.order, w.step, r.role, w.undo, w.timeout, r.ifItFails, r.more], rows),
  );
}

function partOf(step: Step, r: View['t']['resilience']): string {
  if (step.pivot) return r.pivot;
  if (step.retriable) return r.retriable;
  return step.undo === undefined ? r.final : r.compensable;
}
