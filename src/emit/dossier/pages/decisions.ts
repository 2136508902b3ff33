import type { Decision } from '../../../blueprint/model/reasoning.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, link, list, page, section, table } from '../../text/markdown.ts';
import { linkTo } from '../decision-link.ts';
import { assumptionTable, questionTable } from '../understanding.ts';
import { PAGE_FILES, type View } from '../view.ts';

/** Every decision, what it rests on, and what could overturn it. */
export function decisions(view: View): string {
  const { blueprint, t } = view;
  const d = t.decisions;
  const count = blueprint.decisions.length;
  return page(
    t.pages.decisions,
    count === 0 ? d.none : d.intro(count),
    section(
      d.index,
      table(
        [t.words.decision, t.words.question, t.words.chosen, t.words.rejected, t.words.status],
        blueprint.decisions.map((decision) => [
          linkTo(view, decision),
          escapeMarkdown(decision.title),
          escapeMarkdown(decision.chosen),
          escapeMarkdown(Object.keys(decision.rejected).join(', ')),
          d.statuses[decision.status],
        ]),
      ),
    ),
    section(d.assumptions, assumptionTable(view)),
    section(d.questions, questionTable(view)),
    section(
      d.accepted,
      table(
        [d.code, d.place, t.words.reason, t.words.until],
        blueprint.suppressions.map((one) => [
          code(one.code),
          code(one.path),
          escapeMarkdown(one.reason),
          code(one.until ?? ''),
        ]),
      ),
    ),
  );
}

/** The record of one decision. */
export function decisionRecord({ t }: View, decision: Decision): string {
  const d = t.decisions;
  const rejected = Object.entries(decision.rejected).map(([option, why]) => [
    escapeMarkdown(option),
    escapeMarkdown(why),
  ]);
  return page(
    `${escapeMarkdown(decision.id)}: ${escapeMarkdown(decision.title)}`,
    list([
      d.chosen(`**${escapeMarkdown(decision.chosen)}**`),
      d.status(d.statuses[decision.status]),
    ]),
    section(d.because, list(decision.because.map(escapeMarkdown)) || d.noForces),
    section(d.rejected, table([d.option, t.words.reason], rejected)),
    section(d.consequences, escapeMarkdown(decision.consequences ?? '')),
    link(d.back, `../${PAGE_FILES.decisions}`),
  );
}
