import { operationsOf } from '../../../blueprint/analysis/hosts.ts';
import type { Flow } from '../../../blueprint/model/flow.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import {
  code,
  codes,
  list,
  numbered,
  page,
  properties,
  section,
  table,
} from '../../text/markdown.ts';
import { linkTo } from '../decision-link.ts';
import { findingsSection } from '../findings-section.ts';
import { time } from '../format.ts';
import { nextPages } from '../next-pages.ts';
import { assumptionTable, factTable, questionTable } from '../understanding.ts';
import type { View } from '../view.ts';

/** The way in: what was understood, what came out, what is open, where to read on. */
export function readme(view: View): string {
  const { blueprint, t } = view;
  const r = t.readme;
  const { contexts } = blueprint;
  const flow =
    blueprint.flows.find(({ critical, steps }) => critical && steps.length > 0) ??
    blueprint.flows[0];
  const assumptions = assumptionTable(view);
  return page(
    escapeMarkdown(blueprint.title) || code(blueprint.name),
    escapeMarkdown(blueprint.purpose ?? ''),
    r.generated,
    section(
      r.atAGlance,
      properties([
        [r.style, code(blueprint.style)],
        [
          r.size,
          r.sizes(
            contexts.length,
            blueprint.services.length,
            contexts.flatMap(operationsOf).length,
            contexts.flatMap(({ events }) => events).length,
          ),
        ],
        [r.intents, codes(blueprint.intents)],
      ]),
    ),
    section(r.understood, factTable(view)),
    section(r.assumptions, assumptions === '' ? '' : r.assumptionsIntro, assumptions),
    section(
      r.contexts,
      list(
        contexts.map(
          ({ name, purpose }) =>
            `${code(name)}${purpose === '' ? '' : `: ${escapeMarkdown(purpose)}`}`,
        ),
      ),
    ),
    flow
      ? section(
          r.mainFlow(code(flow.name)),
          escapeMarkdown(flow.description ?? ''),
          mainFlow(flow, t),
        )
      : '',
    section(
      r.decisions,
      table(
        [t.words.decision, t.words.question, t.words.chosen, t.words.why],
        blueprint.decisions.map((decision) => [
          linkTo(view, decision, 'docs/decisions/'),
          escapeMarkdown(decision.title),
          escapeMarkdown(decision.chosen),
          escapeMarkdown(decision.because[0] ?? ''),
        ]),
      ),
    ),
    section(r.findings, findingsSection(view)),
    section(r.questions, questionTable(view) || r.noQuestions),
    section(r.next, nextPages(view)),
  );
}

function mainFlow(flow: Flow, { readme: r, words }: View['t']): string {
  return numbered(
    flow.steps.map((step) => {
      const remarks = [
        step.timeoutMs === undefined ? '' : r.within(time(step.timeoutMs)),
        step.undo === undefined ? '' : r.otherwise(code(step.undo)),
        step.pivot ? r.pivot : '',
        step.retriable ? r.retried : '',
        step.async ? r.asynchronous : '',
      ].filter((remark) => remark !== '');
      return remarks.length === 0
        ? code(step.do)
        : `${code(step.do)}: ${remarks.join(words.comma)}`;
    }),
  );
}
