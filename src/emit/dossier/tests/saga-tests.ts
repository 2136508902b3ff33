import { type SagaCase, sagaCases } from '../../../blueprint/analysis/saga-cases.ts';
import type { Flow } from '../../../blueprint/model/flow.ts';
import { code, codes, list, subsection, table } from '../../text/markdown.ts';
import type { View } from '../view.ts';

/** Every way in which a step can fail, with what must be left afterwards. */
export function sagaTests(view: View): string {
  return view.blueprint.flows
    .flatMap((flow) =>
      flow.saga ? [subsection(code(flow.name), cases(view, flow), others(view, flow))] : [],
    )
    .join('\n\n');
}

function cases({ t }: View, flow: Flow): string {
  const c = t.testing;
  return table(
    [c.failing, t.words.expected],
    sagaCases(flow).map((one) => [
      (one.failure === 'refused' ? c.saysNo : c.silent)(code(one.step.do)),
      expected(one, t),
    ]),
  );
}

function expected(
  { outcome, compensations, stranded }: SagaCase,
  { testing: c, words }: View['t'],
): string {
  if (outcome === 'repeated') return c.expectForward;
  const undone = compensations.length > 0 ? c.expectUndone(codes(compensations)) : '';
  const left = stranded.length > 0 ? c.expectStranded(codes(stranded)) : '';
  return [undone, left].filter((part) => part !== '').join(words.semicolon) || c.expectNothing;
}

function others({ t }: View, { saga, steps }: Flow): string {
  const c = t.testing;
  return list([
    ...(saga?.coordinator !== undefined && saga.persistent
      ? [c.crash(code(saga.coordinator))]
      : []),
    ...steps.flatMap((step) =>
      step.undo !== undefined && step.tombstone
        ? [c.overtakes(code(step.undo), code(step.do))]
        : [],
    ),
  ]);
}
