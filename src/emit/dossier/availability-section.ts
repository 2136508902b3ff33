import { type Composition, composeAvailability } from '../../blueprint/analysis/availability.ts';
import type { Flow } from '../../blueprint/model/flow.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, codes, subsection, table } from '../text/markdown.ts';
import { nines, share } from './format.ts';
import type { View } from './view.ts';

/** Availability of every flow, from the parts it relies on, against its objective. */
export function availability(view: View): string {
  const { blueprint, t } = view;
  const blocks = blueprint.flows.flatMap((flow) => {
    const composition = composeAvailability(blueprint, flow);
    return composition.reliances.length === 0 ? [] : [ofFlow(view, flow, composition)];
  });
  return blocks.length === 0 ? '' : [t.resilience.serial, ...blocks].join('\n\n');
}

function ofFlow({ t }: View, flow: Flow, composition: Composition): string {
  const r = t.resilience;
  const w = t.words;
  const hard = composition.reliances.filter((one) => one.hard);
  const needs =
    composition.eachNeeds === undefined || hard.length < 2
      ? ''
      : `${t.words.space}${r.eachNeeds(nines(composition.eachNeeds), String(hard.length))}`;
  return subsection(
    code(flow.name),
    table(
      [r.relies, w.availability, w.kind, w.assumed],
      composition.reliances.map((one) => [
        code(one.name),
        one.availability === undefined ? w.unknown : nines(one.availability),
        one.hard ? r.hard : r.soft(code(one.instead ?? 'degrade')),
        escapeMarkdown(one.availabilityAssumed ?? ''),
      ]),
    ),
    `${verdict(flow, composition, r)}${needs}`,
  );
}

function verdict(flow: Flow, composition: Composition, r: View['t']['resilience']): string {
  const { total, objective, reliances } = composition;
  const name = code(flow.name);
  if (total === undefined) {
    const silent = reliances.filter((one) => one.hard && one.availability === undefined);
    return r.partsMissing(name, codes(silent.map((one) => one.name)));
  }
  if (objective === undefined) return r.reachesPlain(name, nines(total));
  return (total >= objective ? r.reaches : r.misses)(name, nines(total), share(objective));
}
