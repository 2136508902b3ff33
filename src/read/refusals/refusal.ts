import type { Refusal, RefusalKind } from '../../blueprint/requirements/requirements.ts';
import { EXCLUDE_EACH_OTHER, REFUSALS } from '../../knowledge/lexicons/refusal-texts.ts';
import type { Language } from '../../util/language.ts';
import type { Span } from '../text/cues.ts';
import type { SegmentedBrief } from '../text/segmented-brief.ts';
import { wordingIn } from '../text/wording.ts';
import type { Clash } from './clash.ts';

export function refusal(kind: Exclude<RefusalKind, 'contradiction'>, language: Language): Refusal {
  const { message, question } = REFUSALS[kind];
  return { kind, message: message[language], sides: [], questions: [question[language]] };
}

/** A refusal that quotes both sides, each with the clause it stands in. */
export function contradiction(clash: Clash, brief: SegmentedBrief): Refusal {
  const [one, other] = clash.sides.map((side) => quoteClause(brief, side));
  const values = { one: one ?? '', other: other ?? '' };
  return {
    kind: 'contradiction',
    message: wordingIn(EXCLUDE_EACH_OTHER, brief.language, values),
    sides: [values.one, values.other],
    questions: [wordingIn(clash.about, brief.language, clash.values)],
  };
}

const SEPARATOR = /[,;。、()\n]|[.!?](?=\s|$)/g;

function quoteClause(brief: SegmentedBrief, side: Span): string {
  const sentence = brief.sentences.find((s) => s.start <= side.start && side.start < s.end);
  if (!sentence) return brief.original.slice(...brief.span(side.start, side.end));
  const cuts = [...sentence.text.matchAll(SEPARATOR)].map((m) => sentence.start + m.index);
  const start = cuts.findLast((cut) => cut < side.start);
  const end = cuts.find((cut) => cut >= side.end);
  return brief.original
    .slice(...brief.span(start === undefined ? sentence.start : start + 1, end ?? sentence.end))
    .trim();
}
